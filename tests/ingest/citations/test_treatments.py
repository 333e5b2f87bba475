"""The cue before a citation says what the text does with it; without a cue it is only cited."""

import pytest

from comity.extraction import Speaker, Treatment
from tests.ingest.citations.texts import found_in

CITED = "Example v. Norway, no. 1234/05, § 3, 3 May 2007"


@pytest.mark.parametrize(
    ("before", "treatment"),
    [
        ("It is so (see ", Treatment.SUPPORTED),
        ("It is so (", Treatment.CITED),
        ("It is so (see, mutatis mutandis, ", Treatment.APPLIED),
        ("It is so (contrast ", Treatment.DISTINGUISHED),
        ("It is so (compare ", Treatment.COMPARED),
        ("It is so (cf. ", Treatment.COMPARED),
        ("The Court sees no reason to depart from ", Treatment.FOLLOWED),
        ("The Court departs from ", Treatment.DEPARTED),
        ("The Court considers it necessary to depart from its case-law in ", Treatment.DEPARTED),
        ("The Committee is of the view that it is time to revise its views in ",
         Treatment.DEPARTED),
        ("The Court no longer follows the approach taken in ", Treatment.DEPARTED),
        ("La Cour estime devoir revenir sur la jurisprudence établie dans ", Treatment.DEPARTED),
        ("La Corte considera pertinente apartarse de su jurisprudencia en ", Treatment.DEPARTED),
        ("It follows that the findings should now be overruled, as regards ",
         Treatment.DEPARTED),
        ("This line is in accordance with the approach in ", Treatment.FOLLOWED),
        ("The facts are consistent with evidence heard in ", Treatment.CITED),
        ("The case cannot be distinguished from ", Treatment.CITED),
        ("The case differs from ", Treatment.DISTINGUISHED),
        ("The Court cannot accept that the case cannot be distinguished from ",
         Treatment.DISTINGUISHED),
        ("It is so, as confirmed in ", Treatment.SUPPORTED),
        ("As it was late (unlike the arguments above), the Court finds, for the reasons in ",
         Treatment.CITED),
        ("For the reasons stated in ", Treatment.APPLIED),
        ("For the same reasons set out in the case of ", Treatment.APPLIED),
        ("For the reasons given in paragraph 5 above (see ", Treatment.SUPPORTED),
        ("Pour les motifs exposés dans l’arrêt ", Treatment.APPLIED),
        ("Por las razones expuestas en el caso ", Treatment.APPLIED),
        ("As already held (contrast the arguments above (of both)) in ", Treatment.SUPPORTED),
        ("It is so, unlike (in part) ", Treatment.DISTINGUISHED),
        ("Il en est ainsi (voir ", Treatment.SUPPORTED),
        ("“Everyone has the right to be heard within a reasonable time by a tribunal” (",
         Treatment.QUOTED),
        ("It concerns “private life” (", Treatment.CITED),
    ],
)  # fmt: skip
def test_the_cue_decides(before: str, treatment: Treatment) -> None:
    (found,) = found_in(f"{before}{CITED})")
    assert found.treatment is treatment


def test_all_members_of_a_list_in_brackets_share_its_cue() -> None:
    found = found_in(f"(contrast {CITED}, and Other v. Italy, no. 9/05, 4 May 2008)")
    assert {one.treatment for one in found} == {Treatment.DISTINGUISHED}


def test_the_cue_is_kept_with_its_place() -> None:
    text = f"It is so (see, mutatis mutandis, {CITED})"
    (found,) = found_in(text)
    assert found.cue is not None
    assert text[slice(*found.cue)] == "mutatis mutandis"


def test_a_party_that_asks_the_court_to_depart_departs_from_nothing() -> None:
    (found,) = found_in(f"The Court departs from {CITED}", speaker=Speaker.GOVERNMENT)
    assert found.treatment is not Treatment.DEPARTED


@pytest.mark.parametrize(
    ("before", "speaker", "is_departure"),
    [
        ("This conclusion constitutes a departure from the principles established in ",
         Speaker.SEPARATE_OPINION, True),
        ("I regret that the majority departs from ", Speaker.SEPARATE_OPINION, True),
        ("I do not think that the majority departs from ", Speaker.SEPARATE_OPINION, False),
        ("That would be wrong if it is a departure from ", Speaker.SEPARATE_OPINION, False),
        ("The judgment constitutes a departure from ", Speaker.GOVERNMENT, False),
    ],
)  # fmt: skip
def test_a_judge_who_says_that_the_majority_departs_is_heard_and_a_party_is_not(
    before: str, speaker: Speaker, *, is_departure: bool
) -> None:
    (found,) = found_in(f"{before}{CITED}", speaker=speaker)
    assert (found.treatment is Treatment.DEPARTED) == is_departure


@pytest.mark.parametrize(
    "before",
    [
        "The Court sees no cause to depart from its case-law in ",
        "The Court must decide whether it is necessary to depart from its case-law in ",
        "The Court does not find it necessary to depart from its case-law in ",
        "La Cour n'estime pas nécessaire de s'écarter de sa jurisprudence dans ",
        "La Cour juge qu'il n'y a aucune raison de revenir sur l'arrêt ",
        "La Corte no considera necesario apartarse de su jurisprudencia en ",
        "The applicants asked that the Court decide to depart from its case-law in ",
    ],
)
def test_a_court_that_does_not_leave_a_ruling_departs_from_nothing(before: str) -> None:
    (found,) = found_in(f"{before}{CITED}")
    assert found.treatment is not Treatment.DEPARTED


def test_a_departure_further_off_in_the_sentence_is_not_from_this_ruling() -> None:
    text = f"The Court departs from its older case-law{' on the length of trials' * 9}, and {CITED}"
    (found,) = found_in(text)
    assert found.treatment is not Treatment.DEPARTED


def test_cf_means_see_in_san_jose() -> None:
    (found,) = found_in(f"Cf. {CITED}", "iacthr")
    assert found.treatment is Treatment.SUPPORTED
