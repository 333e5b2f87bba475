"""Rights invoked, examined and decided, on texts written for the test."""

import ontology
from comity.extraction import (
    Evidence,
    HoldingFound,
    Kind,
    Metadata,
    Outcome,
    Passage,
    SectionName,
    Speaker,
)
from ingest.provisions.resolving import find_provisions
from ingest.provisions.rights import find_rights

VOCABULARY = ontology.load()
PLEA = "The applicant complained that the search had breached Article 8 of the Convention."
REASONS = "The Court finds that the search interfered with her rights under Article 8."


def roles(*parts: tuple[SectionName, Speaker, str], outcome: Outcome | None = None) -> set[str]:
    """Return ``"<provision> <role>"`` for each right found in a text of some passages."""
    passages, text = [], ""
    for section, speaker, words in parts:
        passages.append(Passage(None, len(text), len(text) + len(words), section, speaker))
        text += words + "\n"
    metadata = Metadata(court="ecthr", kind=Kind.JUDGMENT, date="2012-03-01")
    provisions = find_provisions(text, passages, metadata, VOCABULARY)
    at = Evidence(0, 5, None, 0, SectionName.OPERATIVE, Speaker.COURT, "holding@1", 0.9)
    holding = (
        HoldingFound("echr.8", (), outcome, None, None, None, None, None, at) if outcome else None
    )
    found = find_rights(text, passages, provisions, [holding] if holding else [], VOCABULARY)
    return {f"{one.provision} {one.role}" for one in found}


def test_what_the_applicant_pleads_is_invoked() -> None:
    assert roles((SectionName.SUBMISSIONS, Speaker.APPLICANT, PLEA)) == {"echr.8 invoked"}


def test_a_heading_announces_what_is_invoked() -> None:
    heading = "I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION"
    assert "echr.8 invoked" in roles((SectionName.LAW, Speaker.COURT, heading))


def test_the_courts_reasons_examine_and_its_operative_part_decides() -> None:
    found = roles((SectionName.ASSESSMENT, Speaker.COURT, REASONS), outcome=Outcome.VIOLATION)
    assert found == {"echr.8 examined", "echr.8 decided"}


def test_an_objection_decides_no_right() -> None:
    found = roles(
        (SectionName.SUBMISSIONS, Speaker.APPLICANT, PLEA), outcome=Outcome.OBJECTION_DISMISSED
    )
    assert found == {"echr.8 invoked"}


def test_an_article_cited_in_passing_is_neither_invoked_nor_examined() -> None:
    passing = "Article 2 ranks as one of the most fundamental provisions."
    assert roles((SectionName.ASSESSMENT, Speaker.COURT, passing)) == set()


def test_a_right_stands_once_for_each_provision_and_role() -> None:
    twice = (SectionName.SUBMISSIONS, Speaker.APPLICANT, f"{PLEA} {PLEA}")
    assert roles(twice) == {"echr.8 invoked"}


def test_what_a_finding_reads_together_with_an_article_is_examined() -> None:
    finding = (
        "There has been a violation of Article 14 in conjunction with Article 11, since the"
        " interference was not justified."
    )
    found = roles((SectionName.ASSESSMENT, Speaker.COURT, finding))
    assert found >= {"echr.14 examined", "echr.11 examined"}


def test_a_court_that_says_what_an_article_provides_examines_it() -> None:
    reading = "The Convention provides in Article 10 that everyone may hold opinions."
    assert roles((SectionName.ASSESSMENT, Speaker.COURT, reading)) == {"echr.10 examined"}
