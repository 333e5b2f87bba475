"""Clauses on admissibility, objections and what is left open, in English, of invented cases."""

import pytest

from tests.ingest.ecthr.reading import Decision, decisions

ADMISSIBLE, INADMISSIBLE, NOT_NEEDED = "admissible", "inadmissible", "no-separate-issue"

CLAUSES: list[tuple[str, list[Decision]]] = [
    ("Declares the application admissible;", [(ADMISSIBLE, None, ())]),
    ("Declares the application inadmissible.", [(INADMISSIBLE, None, ())]),
    (
        "Declares the complaint under Article 8 admissible and the remainder of the application"
        " inadmissible;",
        [(ADMISSIBLE, "echr.8", ()), (INADMISSIBLE, None, ())],
    ),
    (
        "Declares admissible the complaint under Article 3 about the arrest, and the remainder of"
        " the application inadmissible;",
        [(ADMISSIBLE, "echr.3", ()), (INADMISSIBLE, None, ())],
    ),
    (
        "Declares the application admissible as regards the complaint under Article 4 and the"
        " remainder of the application inadmissible;",
        [(ADMISSIBLE, "echr.4", ()), (INADMISSIBLE, None, ())],
    ),
    (
        "Declares admissible the complaint under Article 3 and the complaint under Article 9"
        " inadmissible;",
        [(ADMISSIBLE, "echr.3", ()), (INADMISSIBLE, "echr.9", ())],
    ),
    (
        "Allows the Government’s objection as to the complaint under Article 1 of Protocol No. 1 to"
        " the Convention, and declares that complaint inadmissible;",
        [("objection-allowed", None, ()), (INADMISSIBLE, "echr-p1.1", ())],
    ),
    (
        "Declares the complaints under Articles 3 and 13 of the Convention admissible;",
        [(ADMISSIBLE, "echr.3", ()), (ADMISSIBLE, "echr.13", ())],
    ),
    (
        "Declares admissible, without prejudging the merits, the complaint under Article 10;",
        [(ADMISSIBLE, "echr.10", ())],
    ),
    (
        "Declares inadmissible the complaint under Article 6 § 1 as being incompatible with the"
        " Convention within the meaning of Article 35 § 3;",
        [(INADMISSIBLE, "echr.6.1", ())],
    ),
    (
        "Declares inadmissible under Article 35 § 3 the complaint under Article 9;",
        [(INADMISSIBLE, "echr.9", ())],
    ),
    (
        "Declares the application inadmissible as regards the complaint under Article 11;",
        [(INADMISSIBLE, "echr.11", ())],
    ),
    (
        "Holds that there is no need to examine the complaint under Article 13 of the Convention;",
        [(NOT_NEEDED, "echr.13", ())],
    ),
    (
        "Holds that it is not necessary to examine whether there has been a violation of Article"
        " 14 taken in conjunction with Article 8;",
        [(NOT_NEEDED, "echr.14", ("echr.8",))],
    ),
    (
        "Holds that no separate issue arises under Article 10;",
        [(NOT_NEEDED, "echr.10", ())],
    ),
    (
        "Decides to strike the application out of its list of cases;",
        [("struck-out", None, ())],
    ),
    (
        "Decides to discontinue the examination of the application;",
        [("discontinued", None, ())],
    ),
    (
        "Dismisses the Government’s preliminary objection of non-exhaustion;",
        [("objection-dismissed", None, ())],
    ),
    (
        "Upholds the Government’s preliminary objection;",
        [("objection-allowed", None, ())],
    ),
    (
        "Holds that the question of the application of Article 41 is not ready for decision;",
        [("reserved", "echr.41", ())],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_a_clause_short_of_the_merits_gives_its_holdings(
    clause: str, expected: list[Decision]
) -> None:
    assert decisions(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Dismisses the remainder of the applicant’s claim for just satisfaction.",
        "Holds that the finding of a violation constitutes sufficient just satisfaction;",
        "Holds that the respondent State is to pay EUR 900 in respect of non-pecuniary damage;",
        "Declares the just satisfaction claims inadmissible;",
        "Decides to join the applications;",
        "Takes note of the applicant’s complaint that there was a violation of Article 9;",
        "Reserves the question whether there has been a violation of Article 9;",
    ],
)
def test_an_award_or_a_plea_is_no_holding(clause: str) -> None:
    assert decisions(clause) == []
