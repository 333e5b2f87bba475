"""Clauses on a violation or none, in English, of invented cases."""

import pytest

from ingest.families.ecthr.deciding import decided_in
from tests.ingest.ecthr.reading import Decision, decisions

VIOLATION, NO_VIOLATION = "violation", "no-violation"

CLAUSES: list[tuple[str, list[Decision]]] = [
    (
        "Holds that there has been no violation of Article 6 § 1 of the Convention as regards the"
        " use of evidence obtained in breach of Article 8 of the Convention;",
        [(NO_VIOLATION, "echr.6.1", ())],
    ),
    (
        "Holds that there has been a violation of Article 8 of the Convention;",
        [(VIOLATION, "echr.8", ())],
    ),
    (
        "Holds that there has been no violation of Article 6 § 3 (c) of the Convention;",
        [(NO_VIOLATION, "echr.6.3.c", ())],
    ),
    (
        "Holds that there has been a breach of Articles 5 § 1 and 5 § 4;",
        [(VIOLATION, "echr.5.1", ()), (VIOLATION, "echr.5.4", ())],
    ),
    (
        "Holds that there has been a violation of Article 8 and no violation of Article 10;",
        [(VIOLATION, "echr.8", ()), (NO_VIOLATION, "echr.10", ())],
    ),
    (
        "Holds that there has not been a violation of Article 1 of Protocol No. 1;",
        [(NO_VIOLATION, "echr-p1.1", ())],
    ),
    (
        "Holds that Article 2 of Protocol No. 4 has been violated;",
        [(VIOLATION, "echr-p4.2", ())],
    ),
    (
        "Holds that there has been a violation of Article 14 of the Convention taken in"
        " conjunction with Article 1 of Protocol No. 1;",
        [(VIOLATION, "echr.14", ("echr-p1.1",))],
    ),
    (
        "Holds that there has been a violation of Article 3 of the Convention read together"
        " with Article 13;",
        [(VIOLATION, "echr.13", ("echr.3",))],
    ),
    (
        "Holds that there has been no violation of Article 8 of the Convention taken alone or in"
        " conjunction with Article 14;",
        [(NO_VIOLATION, "echr.8", ()), (NO_VIOLATION, "echr.14", ("echr.8",))],
    ),
    (
        "Holds that Ruritania has failed to comply with its obligations under Article 38 of the"
        " Convention;",
        [(VIOLATION, "echr.38", ())],
    ),
    (
        "Holds that the respondent State has hindered the applicant, contrary to Article 34;",
        [(VIOLATION, "echr.34", ())],
    ),
    (
        "Holds that the facts of the case disclose a breach of Article 6 § 1 (art. 6-1);",
        [(VIOLATION, "echr.6.1", ())],
    ),
    (
        "Dismisses the Government’s objection and holds that there has been a violation of"
        " Article 13;",
        [(VIOLATION, "echr.13", ())],
    ),
    (
        "Holds that there has been a violation of Article 8 of the Convention in respect of the"
        " first applicant and that there has been no violation of that Article in respect of the"
        " second;",
        [(VIOLATION, "echr.8", ()), (NO_VIOLATION, "echr.8", ())],
    ),
]

ASPECTS = [
    ("a violation of Article 2 of the Convention under its procedural limb", ["procedural"]),
    ("a violation of the substantive limb of Article 3", ["substantive"]),
    (
        "a violation of Article 3 in both its substantive and procedural aspects",
        ["substantive", "procedural"],
    ),
    (
        "a violation of Article 2 on account of the lack of an effective investigation",
        ["procedural"],
    ),
    ("a violation of Article 8 on account of the failure to investigate", [None]),
    ("a violation of Article 3 of the Convention", [None]),
]

CONDITIONS = [
    (
        "Holds that there would be a violation of Article 3 if the applicant were extradited;",
        "if the applicant were extradited",
    ),
    (
        "Holds that, in the event of his removal to Syldavia, there would be a violation of"
        " Article 3;",
        "in the event of his removal to Syldavia",
    ),
    ("Holds that his return would give rise to a violation of Article 3;", "hypothetical"),
    ("Holds that there has been a violation of Article 3 when he was removed;", None),
    ("Holds that there has been a violation of Article 2 in the event of 5 May 2011;", None),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_a_clause_on_the_merits_gives_its_holdings(clause: str, expected: list[Decision]) -> None:
    assert decisions(clause) == expected


@pytest.mark.parametrize(("words", "expected"), ASPECTS)
def test_a_violation_of_two_limbs_says_which(words: str, expected: list[str | None]) -> None:
    found = decided_in(f"Holds that there has been {words};", ())
    assert [one.aspect for one in found] == expected


@pytest.mark.parametrize(("clause", "expected"), CONDITIONS)
def test_a_violation_that_would_be_gives_its_condition(clause: str, expected: str | None) -> None:
    (found,) = decided_in(clause, ())
    assert (str(found.outcome), found.condition) == (VIOLATION, expected)


def test_that_provision_is_the_one_of_the_clause_before() -> None:
    (first,) = decided_in("Holds that there has been a violation of Article 10;", ())
    assert first.named is not None
    (second,) = decided_in("Holds that there was no breach of that provision;", (first.named,))
    assert second.named == first.named
    (third,) = decided_in("Holds that there was no breach;", (first.named,))
    assert third.named is None
