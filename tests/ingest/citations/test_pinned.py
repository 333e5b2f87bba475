"""A paragraph named before its ruling: a short form of what the text cited before."""

import pytest

from tests.ingest.citations.texts import found_in

FULL = "(see Example v. Norway, no. 1234/05, § 3, 3 May 2007)"


@pytest.mark.parametrize(
    ("words", "pinpoints"),
    [
        ("As paragraph 139 of Example shows, it may.", ("139",)),
        ("As stated in § 139 of the Example judgment, it may.", ("139",)),
        ("That follows from paras. 12 and 14 of Example v. Norway.", ("12", "14")),
        ("See paragraphs 12-14 of the case of Example.", ("12-14",)),
    ],
)
def test_a_paragraph_of_a_ruling_cited_before_cites_it(
    words: str, pinpoints: tuple[str, ...]
) -> None:
    _, short = found_in(f"{FULL}. {words}")
    assert (short.form, short.authority.appnos) == ("short", ("1234/05",))
    assert short.pinpoints == pinpoints


@pytest.mark.parametrize(
    "words",
    [
        "Paragraph 139 of Sample shows nothing.",
        "Paragraph 2 of Article 8 applies.",
        "It relies on Article 60 § 3 of the Example Code.",
        "Paragraph 4 of Example’s affidavit was read.",
        "In 2008 of Example nothing was heard.",
    ],
)
def test_other_paragraphs_cite_nothing(words: str) -> None:
    assert len(found_in(f"{FULL}. {words}")) == 1


def test_a_ruling_cited_only_later_is_not_meant() -> None:
    found = found_in(f"Paragraph 139 of Example is long. {FULL}.")
    assert [one.form for one in found] == ["full"]
