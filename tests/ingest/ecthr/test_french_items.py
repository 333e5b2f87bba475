"""Clauses of French operative parts, of invented cases."""

import pytest

from ingest.families.ecthr.deciding import decided_in
from tests.ingest.ecthr.reading import Decision, decisions

CLAUSES: list[tuple[str, list[Decision]]] = [
    (
        "Dit qu’il y a eu violation de l’article 8 de la Convention ;",
        [("violation", "echr.8", ())],
    ),
    (
        "Dit qu’il n’y a pas eu violation de l’article 6 § 1 de la Convention ;",
        [("no-violation", "echr.6.1", ())],
    ),
    (
        "Dit qu’il n’y a violation ni de l’article 3 ni de l’article 12 de la Convention ;",
        [("no-violation", "echr.3", ()), ("no-violation", "echr.12", ())],
    ),
    (
        "Dit que le manquement des autorités a emporté violation de l’article 4 ;",
        [("violation", "echr.4", ())],
    ),
    (
        "Dit que ce manquement n’a pas emporté violation de l’article 4 ;",
        [("no-violation", "echr.4", ())],
    ),
    (
        "Dit qu’il n’y a pas eu violation de l’obligation positive de protéger la vie conformément"
        " à l’article 2 de la Convention ;",
        [("no-violation", "echr.2", ())],
    ),
    (
        "Dit que l’article 5 § 4 n’a pas été violé ;",
        [("no-violation", "echr.5.4", ())],
    ),
    (
        "Dit que l’article 1 du Protocole no 1 a été méconnu ;",
        [("violation", "echr-p1.1", ())],
    ),
    (
        "Dit qu’il y a eu violation de l’article 14 de la Convention combiné avec l’article 8 ;",
        [("violation", "echr.14", ("echr.8",))],
    ),
    (
        "Dit qu’il n’y a pas lieu d’examiner séparément le grief tiré de l’article 13 ;",
        [("no-separate-issue", "echr.13", ())],
    ),
    (
        "Dit qu’il ne s’impose pas d’examiner aussi l’affaire sous l’angle de l’article 10 ;",
        [("no-separate-issue", "echr.10", ())],
    ),
    (
        "Déclare recevable le grief tiré de l’article 3 et irrecevable le surplus de la requête ;",
        [("admissible", "echr.3", ()), ("inadmissible", None, ())],
    ),
    ("Déclare la requête irrecevable.", [("inadmissible", None, ())]),
    ("Décide de rayer la requête du rôle.", [("struck-out", None, ())]),
    (
        "Rejette l’exception préliminaire du Gouvernement ;",
        [("objection-dismissed", None, ())],
    ),
    (
        "Accueille l’exception de non-épuisement soulevée par le Gouvernement ;",
        [("objection-allowed", None, ())],
    ),
    (
        "Dit que la question de l’application de l’article 41 ne se trouve pas en état ;",
        [("reserved", "echr.41", ())],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_a_french_clause_gives_its_holdings(clause: str, expected: list[Decision]) -> None:
    assert decisions(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Rejette la demande de satisfaction équitable pour le surplus.",
        "Dit que l’État défendeur doit verser 900 EUR pour la violation de l’article 8 ;",
        "Dit que le constat de violation constitue une satisfaction équitable suffisante ;",
    ],
)
def test_a_french_award_decides_on_no_provision(clause: str) -> None:
    assert decisions(clause) == []


def test_a_french_clause_says_limb_and_condition() -> None:
    (found,) = decided_in("Dit qu’il y a eu violation du volet procédural de l’article 2 ;", ())
    assert found.aspect == "procedural"
    (found,) = decided_in(
        "Dit qu’il y aurait violation de l’article 3 en cas d’expulsion vers la Syldavie ;", ()
    )
    assert found.condition == "en cas d’expulsion vers la Syldavie"
