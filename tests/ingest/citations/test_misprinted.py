"""Strasbourg cases whose name or State is printed in an odd way, and numbers without a name."""

import pytest

from tests.ingest.citations.texts import found_in, only

NAMES = [
    ("(see Example v. “the former Yugoslav Republic of Macedonia” [GC], no. 1234/05, § 7)", "7"),
    ('(see Example v. "the former Yugoslav Republic of Macedonia", no. 1234/05, § 7)', "7"),
    ("(voir Exemple c. « l’ex-République yougoslave de Macédoine », no 1234/05, § 7)", "7"),
    ("(see Example v. Hungar y [GC], no. 1234/05, § 7, ECHR 2009)", "7"),
    ("(see Example v. the , no. 1234/05, § 7, ECHR 2009)", "7"),
    ("(see Example v. Albania and Greec e, (dec.), no. 1234/05, § 7, 4 May 2010)", "7"),
    ("(see Example v. Peru, Norway and the former Yugoslav Republic of Macedonia [GC], "
     "no. 1234/05, § 7)", "7"),
    ("(see Example v. Bosnia‑Herzegovina [GC], no. 1234/05, § 7)", "7"),
    ("(see Example v.Turkey, no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway (Article 41), no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway (preliminary issue) [GC], no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway (just satisfaction – striking out), no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway (dec), no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway [decision], no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway, Committee, no. 1234/05, § 7)", "7"),
    ("(see Example v. Norway (re Fiction) [GC], no. 1234/05, § 7)", "7"),
]  # fmt: skip

TITLES = [
    ("(see Union exemple libre v. Norway [GC], no. 1234/05, § 7)",
     "Union exemple libre v. Norway"),
    ("(see Example Slovakia, a.s. v. Slovakia (no. 3), no. 1234/05, § 7)",
     "Example Slovakia, a.s. v. Slovakia"),
    ("(see Example Praha, spol. s r.o. v. the Czech Republic, no. 1234/05, § 7)",
     "Example Praha, spol. s r.o. v. the Czech Republic"),
    ("(see Example Gesellschaft mbH v. Austria, no. 1234/05, § 7)",
     "Example Gesellschaft mbH v. Austria"),
    ("(see Norm v. Norway, no. 2/02, 4 May 2010, and Example, a.s. v. Slovakia, no. 1234/05, § 7)",
     "Example, a.s. v. Slovakia"),
    ("(see Example, no. 1234/05, § 7, 30 May 2006)", "Example"),
    ("(see Example and Sample (dec.), no. 1234/05, 13 January 2004)", "Example and Sample"),
    ("as in Example ([GC], no. 1234/05, §§ 53-76, ECHR 2014)", "Example"),
    ("on 14 July and Example v. Norway, no. 1234/05, § 7", "Example v. Norway"),
    ("(see Association “21 December 1989” v. Norway, no. 1234/05, § 7)",
     "Association “21 December 1989” v. Norway"),
    ("(see no. 1234/05, § 7, 30 May 2006)", None),
    ("complaints under Article 3 of the Convention (no. 1234/05, § 7)", None),
    ("in respect of Norway (no. 1234/05, § 7)", None),
]  # fmt: skip

NO_CITATIONS = [
    "Article 7 of Law no. 1234/05, § 7, says otherwise.",
    "The Official Gazette nos. 142/05, 3 May 2005, printed it.",
    "The Constitutional Court gave judgment no. 177/96, 5 May 1996.",
    "Case no. 1234/05, 3 May 2006, is pending before the Sofia City Court.",
    "the newspaper printed it in its issue no. 135/97, 3 May 1997",
    "He was examined again (autopsy report no. 139/96, § 7).",
]


@pytest.mark.parametrize(("text", "paragraph"), NAMES)
def test_a_state_printed_oddly_or_torn_apart_keeps_its_number(text: str, paragraph: str) -> None:
    found = only(text)
    assert (found.authority.appnos, found.pinpoints) == (("1234/05",), (paragraph,))


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_number_is_read_with_the_whole_name_before_it_or_without(
    text: str, title: str | None
) -> None:
    found = found_in(text)[-1].authority
    assert (found.appnos, found.title) == (("1234/05",), title)


@pytest.mark.parametrize("text", NO_CITATIONS)
def test_the_number_of_a_law_a_gazette_or_a_file_is_no_application(text: str) -> None:
    assert found_in(text) == ()


def test_a_number_without_a_name_says_nothing_in_other_courts_texts() -> None:
    assert found_in("the State refers to no. 1234/05, § 7", "iacthr") == ()


def test_the_number_after_another_partys_name_is_not_the_first_ones() -> None:
    found = found_in("(see Example v. Norway and Sample, no. 1234/05, § 7)")
    assert [one.authority.appnos for one in found] == [(), ("1234/05",)]
