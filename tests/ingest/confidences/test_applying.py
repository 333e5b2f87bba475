from dataclasses import replace

import ontology
from comity.claims import Status
from comity.extraction import (
    Evidence,
    Findings,
    HoldingFound,
    Kind,
    Metadata,
    Outcome,
    SectionName,
    Speaker,
)
from ingest.confidences import with_measured
from ingest.confidences.table import read, usable
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.loading.claiming import Claimer

METADATA = Metadata("ecthr", Kind.JUDGMENT, language="en")
KNOWN = usable(read())


def _a_holding(rule: str) -> HoldingFound:
    at = Evidence(0, 9, "1", 0, SectionName.OPERATIVE, Speaker.COURT, rule, 0.123, Status.RESOLVED)
    return HoldingFound("echr.8", (), Outcome.VIOLATION, None, None, None, None, "1", at)


def test_a_measured_confidence_takes_the_place_of_the_hand_set_one() -> None:
    found = _a_holding("holding.operative@2")
    (measured,) = with_measured(Findings(holdings=(found,)), METADATA).holdings
    bound = KNOWN["holding.operative@2", "outcome=violation language=en"]
    assert measured == replace(found, at=replace(found.at, confidence=bound))


def test_a_rule_that_was_not_measured_keeps_its_hand_set_confidence() -> None:
    findings = Findings(holdings=(_a_holding("holding.invented@1"),))
    assert with_measured(findings, METADATA) == findings


def test_what_a_text_says_of_itself_has_the_confidence_measured_of_its_field() -> None:
    text = "CASE OF DUPONT v. RURITANIA\n\nTHE LAW\n\n1. The Court notes that it was so."
    given = Supplied(court="ecthr", date="2010-05-04")
    found = extract(Document("a", "a", text, supplied=given), ontology.load())
    rows = {
        (row["property"], row["source"]): row
        for row in Claimer("act", found, ()).metadata_rows(found.metadata)
    }
    assert (
        rows["kind", "rule"]["confidence"]
        == KNOWN["metadata.text@1", "field=kind court=ecthr language=en"]
    )
    assert rows["date", "court-metadata"]["confidence"] == 1.0


def test_a_treatment_has_a_confidence_of_its_own() -> None:
    text = (
        "CASE OF DUPONT v. RURITANIA\n\nTHE LAW\n\n1. It is so (contrast Example v. Norway,"
        " no. 1234/05, § 3, 3 May 2007). It was so in Other v. Italy, no. 9/05, 4 May 2008."
    )
    found = extract(Document("a", "a", text, supplied=Supplied(court="ecthr")), ontology.load())
    sure, bare = found.findings.citations
    bound = KNOWN["citation.treatment@1", "treatment=distinguished"]
    assert (sure.treatment_confidence, bare.treatment_confidence) == (bound, None)
