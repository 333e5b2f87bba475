"""The operative part cut into clauses, with the items and votes that hold for each."""

from ingest.families.ecthr.frames import frame_of
from ingest.families.ecthr.items import Clause, clauses_of
from tests.ingest.ecthr.reading import holdings_of
from tests.ingest.ecthr.texts import JUDGMENT

HEAD = "THE LAW\n\n1. The Court considers the matter.\n\n"
TAIL = "\n\nDone in English, and notified in writing on 12 June 2018.\n"


def _clauses(operative: str) -> list[tuple[str | None, str, bool | None]]:
    """Return the item of each clause, its first word and whether its vote is unanimous."""
    text = f"{HEAD}{operative}{TAIL}"
    return [
        (one.item, _verb(text, one), one.vote.unanimous if one.vote else None)
        for one in clauses_of(text, frame_of(text))
    ]


def _verb(text: str, clause: Clause) -> str:
    return text[clause.start : clause.end].lstrip("0123456789.() ").split()[0].strip(",")


def test_every_item_has_its_number_from_the_first() -> None:
    found = _clauses(
        "FOR THESE REASONS, THE COURT\n\n"
        "1. Declares the application admissible;\n\n"
        "2. Holds that there has been a violation of Article 8;\n\n"
        "3. Dismisses the remainder of the claim."
    )
    assert [item for item, _, _ in found] == ["1", "2", "3"]
    assert [verb for _, verb, _ in found] == ["Declares", "Holds", "Dismisses"]


def test_a_vote_above_the_items_holds_for_each_of_them() -> None:
    found = _clauses(
        "FOR THESE REASONS, THE COURT, UNANIMOUSLY,\n\n1. Declares it admissible;\n\n2. Holds so."
    )
    assert found == [("1", "Declares", True), ("2", "Holds", True)]


def test_a_vote_holds_for_what_follows_in_its_item_alone() -> None:
    found = _clauses(
        "FOR THESE REASONS, THE COURT\n\n"
        "1. Dismisses by a majority the objection; Declares the application admissible;\n\n"
        "2. Holds that there has been no violation."
    )
    assert found == [("1", "Dismisses", None), ("1", "Declares", False), ("2", "Holds", None)]


def test_a_verb_that_only_continues_a_sentence_begins_no_clause() -> None:
    found = _clauses("FOR THESE REASONS, THE COURT\n\n1. Declares admissible what it\nfinds well.")
    assert found == [("1", "Declares", None)]


def test_items_without_numbers_are_told_by_their_verbs() -> None:
    found = _clauses(
        "For these reasons, the Court, unanimously,\n\n"
        "Decides to join the applications;\n\nDeclares the applications inadmissible."
    )
    assert found == [(None, "Decides", True), (None, "Declares", True)]


def test_a_verb_after_a_semicolon_begins_a_clause_of_its_item() -> None:
    found = _clauses("FOR THESE REASONS, THE COURT\n\n1. Holds so; dismisses the rest.")
    assert found == [("1", "Holds", None), ("1", "dismisses", None)]


def test_a_vote_of_one_unnumbered_item_is_not_that_of_the_next() -> None:
    found = _clauses(
        "For these reasons, the Court\n\n"
        "Declares, by a majority, the complaint admissible;\n\nDeclares the rest inadmissible."
    )
    assert found == [(None, "Declares", None), (None, "Declares", None)]


def test_items_that_lost_their_line_breaks_are_told_apart() -> None:
    found = _clauses(
        "FOR THESE REASONS, THE COURT UNANIMOUSLY 1. Declares the complaint admissible;"
        " 2. Holds that there has been a violation of Article 8; 3. Dismisses the rest."
    )
    assert [item for item, _, _ in found] == ["1", "2", "3"]


def test_items_follow_one_another_so_that_a_year_is_none() -> None:
    found = _clauses(
        "FOR THESE REASONS, THE COURT\n\n"
        "1. Holds that the order was void until May 5. 12. Holds so;\n\n2. Dismisses the rest."
    )
    assert [item for item, _, _ in found] == ["1", "1", "2"]


def test_holdings_stand_at_the_clause_that_decides_them() -> None:
    for holding in holdings_of(JUDGMENT):
        read = JUDGMENT[holding.at.start : holding.at.end]
        assert read.startswith(f"{holding.operative_item}. ")
        assert read.endswith(";")


def test_a_heading_between_items_belongs_to_none_and_an_editors_article_counts_none() -> None:
    text = (
        f"{HEAD}FOR THESE REASONS, THE COURT\n"
        "I. ON ARTICLE 8\n"
        "6. Holds that there is a violation of Article 8 (art. 8) of the Convention;\n"
        "7. Holds that there is a violation of Article 14 (art. 14) of the Convention;\n"
        "II. ON THE ALLEGED VIOLATION OF ARTICLE 3 (art. 3) OF THE CONVENTION\n"
        f"8. Holds unanimously that there is no violation of Article 3 (art. 3).{TAIL}"
    )
    clauses = clauses_of(text, frame_of(text))
    assert [one.item for one in clauses] == ["6", "7", "8"]
    assert all("ALLEGED" not in text[one.start : one.end] for one in clauses)
