"""Turns of operative parts that say again, leave out, or only report: of invented cases."""

import pytest

from ingest.families.ecthr.deciding import decided_in
from ingest.families.ecthr.naming import Named, named_provisions
from tests.ingest.ecthr.reading import Decision, decisions, holdings_of, summary

VIOLATION, NO_VIOLATION, OPEN = "violation", "no-violation", "no-separate-issue"

REPORTED: list[tuple[str, list[Decision]]] = [
    (
        "Declares admissible the applicant’s complaint under Article 5 § 3 of the Convention that"
        " there has been a breach of his right to trial within a reasonable time;",
        [("admissible", "echr.5.3", ())],
    ),
    (
        "Declares inadmissible the complaint of a detention in violation of Article 5;",
        [("inadmissible", "echr.5", ())],
    ),
    (
        "Déclare irrecevable le grief tiré de ce que A.B. aurait été détenu en violation de"
        " l’article 5 ;",
        [("inadmissible", "echr.5", ())],
    ),
    ("Dismisses the Government’s request to strike the application out of its list;", []),
    ("Rejette la demande de radiation de la requête du rôle ;", []),
    (
        "Decides to adjourn similar cases, without prejudice to its power to declare inadmissible"
        " any such case or to strike it out of its list;",
        [],
    ),
]

DECIDED: list[tuple[str, list[Decision]]] = [
    (
        "Declares the complaint under Article 6 admissible and holds that there has been a"
        " violation of that Article;",
        [("admissible", "echr.6", ()), (VIOLATION, "echr.6", ())],
    ),
    (
        "Holds that the examination is limited to the complaint concerning the length of the"
        " proceedings under Article 6 § 1 and that there has been no violation of this provision;",
        [(NO_VIOLATION, "echr.6.1", ())],
    ),
    (
        "Holds that there has been a violation of that Article (art. 6-1);",
        [(VIOLATION, "echr.6.1", ())],
    ),
    (
        "Holds that Ruritania has failed to comply with its obligation in breach of Article 34;",
        [(VIOLATION, "echr.34", ())],
    ),
    ("Holds that Ruritania has failed in its obligations under Article 34;", [
        (VIOLATION, "echr.34", ()),
    ]),
    ("Holds that Ruritania has complied with its obligation under Article 34;", [
        (NO_VIOLATION, "echr.34", ()),
    ]),
    ("Holds that the extradition violated Article 3 of the Convention;", [
        (VIOLATION, "echr.3", ()),
    ]),
    (
        "Holds that there has been a breach of Article 13 taken together with Article 2 of Protocol"
        " No. 1 and Article 9, but not taken together with Article 3;",
        [(VIOLATION, "echr.13", ("echr-p1.2", "echr.9"))],
    ),
    (
        "Dit qu’il y a eu violation de l’article 13 combiné avec l’article 9 mais non avec"
        " l’article 3 ;",
        [(VIOLATION, "echr.13", ("echr.9",))],
    ),
    (
        "Rejette l’exception quant au grief tiré de l’article 13 et dit qu’il y a eu violation de"
        " cette disposition, combinée avec l’article 8 ;",
        [(VIOLATION, "echr.13", ("echr.8",))],
    ),
    ("Dit qu’il a eu violation de l’article 5 § 3 de la Convention ;", [
        (VIOLATION, "echr.5.3", ()),
    ]),
    ("Dit que A.B. est détenue en violation de l’article 5 § 1 de la Convention ;", [
        (VIOLATION, "echr.5.1", ()),
    ]),
    ("Dit qu’il n’est pas nécessaire d’examiner le grief tiré de l’article 8 ;", [
        (OPEN, "echr.8", ()),
    ]),
    (
        "Holds that the complaint of a violation of Article 2 does not call for a separate"
        " examination;",
        [(OPEN, "echr.2", ())],
    ),
    ("Holds that it is not necessary for the Court to consider Article 13 of its own motion;", [
        (OPEN, "echr.13", ()),
    ]),
]  # fmt: skip

NAMED = [
    ("l’article 1er du Protocole no 1", [Named("echr-p1.1")]),
    ("l’article 1 du Protocole no l", [Named("echr-p1.1")]),
    ("l’article 6 par. 1 de la Convention", [Named("echr.6.1")]),
    ("l’article 6 § 3 a), b) et d)", [Named(f"echr.6.3.{letter}") for letter in ("a", "b", "d")]),
    ("l’article 14 en combinaison avec l’article 8", [Named("echr.14", ("echr.8",))]),
    ("l’article 14 combiné avec l’article 6 de la Convention et l’article 1 du Protocole no 1", [
        Named("echr.14", ("echr.6", "echr-p1.1")),
    ]),
    ("Articles 6 § 1 and 8 of the of the Convention", [Named("echr.6.1"), Named("echr.8")]),
    ("l’article 5 par. 4 (art. 5-4); 4. Rejetant la demande", [Named("echr.5.4")]),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "expected"), REPORTED)
def test_what_a_clause_only_reports_is_no_holding(clause: str, expected: list[Decision]) -> None:
    assert decisions(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), DECIDED)
def test_a_clause_gives_what_it_decides(clause: str, expected: list[Decision]) -> None:
    assert decisions(clause) == expected


@pytest.mark.parametrize(("words", "expected"), NAMED)
def test_french_and_misprinted_names_of_provisions_are_read(
    words: str, expected: list[Named]
) -> None:
    assert list(named_provisions(words)) == expected


def test_a_finding_in_another_regard_is_of_the_provision_before() -> None:
    before = (Named("echr.3"),)
    (found,) = decided_in("Holds that there has been no violation on account of the diet;", before)
    assert found.named == before[0]


def test_an_item_whose_number_lost_its_stop_is_an_item() -> None:
    text = (
        "CASE OF A.B. v. RURITANIA\n(Application no. 99001/12)\nFOR THESE REASONS, THE COURT\n...\n"
        "2 Holds that there has been a violation of Article 3 of the Convention;\n"
        "3. Holds that there has been no violation of Article 8 of the Convention;\nDone in English"
    )
    found = [one for one in summary(holdings_of(text)) if one[1].endswith("violation")]
    assert found == [("2", "violation", "echr.3"), ("3", "no-violation", "echr.8")]
