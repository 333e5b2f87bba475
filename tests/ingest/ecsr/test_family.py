"""Layout, metadata and conclusions of the Committee of Social Rights, on an invented complaint."""

import pytest

from comity.extraction import HoldingFound, Metadata, SectionName, Speaker, Vote
from ingest.document import Document, Layout, Supplied
from ingest.families.ecsr import ECSR
from ingest.provisions.resolving import find_provisions
from ontology import load

VOCABULARY = load()

DECISION = """European Committee of Social Rights DECISION ON THE MERITS Adoption: 4 June 2024
Union of Examples (UEX) v. Italy Complaint No. 301/2022 The European Committee of Social Rights,
Delivers the following decision: PROCEDURE
1. The complaint lodged by UEX alleges a breach of Article 30 of the revised European Social Charter
(“the Charter”).
2. It was declared admissible. SUBMISSIONS OF THE PARTIES A – The complainant organisation
3. UEX asks the Committee to find a violation. B – The respondent Government
4. The Government asks it to find none. RELEVANT DOMESTIC LAW AND PRACTICE
5. Article 38 of the Constitution reads as follows. RELEVANT INTERNATIONAL MATERIAL
6. Article 11 of the Covenant is to the same effect. ALLEGED VIOLATION OF ARTICLE 30
7. It reads as follows. A – Arguments of the parties 1. The complainant organisation
8. UEX alleges that begging is punished. 2. The respondent Government
9. The Government denies it. B – Assessment of the Committee
10. The Committee recalls that Article E protects the poor. It therefore holds that there is a
violation of Article E. CONCLUSION For these reasons, the Committee concludes: - unanimously that
there is a violation of Article 30 of the Charter with respect to the decrees; - by 13 votes to 2
that there is a violation of Article E read in conjunction with Article 30 of the Charter; - by
eleven votes to four that there is no violation of Article 6§4 of the Charter. Jane ROE Rapporteur
SEPARATE DISSENTING OPINION OF JOHN DOE, JOINED BY RICHARD ROE
1. I do not agree that Article 6§4 was respected: there is a violation of Article 6§4.
"""


def _read(text: str, **supplied: str) -> tuple[Layout, Metadata, tuple[HoldingFound, ...]]:
    document = Document("x", "x", text, supplied=Supplied(**{"court": "ecsr"} | supplied))
    layout = ECSR.layout(document)
    metadata = ECSR.metadata(document, layout, VOCABULARY)
    return layout, metadata, ECSR.holdings(document, layout, metadata, VOCABULARY)


def test_each_line_of_the_conclusion_is_a_holding_with_its_vote() -> None:
    _, _, holdings = _read(DECISION)
    assert [(one.outcome.value, one.provision, one.with_, one.vote) for one in holdings] == [
        ("violation", "esc-rev.30", (), Vote(None, None, unanimous=True)),
        ("violation", "esc-rev.e", ("esc-rev.30",), Vote(13, 2, unanimous=False)),
        ("no-violation", "esc-rev.6.4", (), Vote(11, 4, unanimous=False)),
    ]


def test_headings_within_a_line_tell_who_speaks() -> None:
    layout, _, _ = _read(DECISION)
    speakers = {one.number: (one.section, one.speaker) for one in layout.passages if one.number}
    assert speakers["3"] == (SectionName.SUBMISSIONS, Speaker.APPLICANT)
    assert speakers["4"] == (SectionName.SUBMISSIONS, Speaker.GOVERNMENT)
    assert speakers["5"] == (SectionName.DOMESTIC_LAW, Speaker.COURT)
    assert speakers["8"] == (SectionName.SUBMISSIONS, Speaker.APPLICANT)
    assert speakers["10"] == (SectionName.ASSESSMENT, Speaker.COURT)


def test_the_conclusion_begins_at_its_heading_and_ends_before_the_opinions() -> None:
    layout, _, holdings = _read(DECISION)
    operative = [one for one in layout.sections if one.name is SectionName.OPERATIVE]
    assert len(operative) == 1
    assert DECISION[operative[0].start :].startswith("CONCLUSION")
    assert all(one.at.speaker is Speaker.COURT for one in holdings)


def test_a_separate_opinion_names_its_members() -> None:
    document = Document("x", "x", DECISION, supplied=Supplied(court="ecsr"))
    (opinion,) = ECSR.separate_opinions(document, ECSR.layout(document))
    assert (opinion.kind, opinion.judges) == ("dissenting", ("JOHN DOE", "RICHARD ROE"))


def test_the_first_page_names_complaint_state_and_date() -> None:
    _, metadata, _ = _read(DECISION)
    assert [one.value for one in metadata.identifiers] == ["301/2022"]
    assert (metadata.respondents, metadata.date) == (("ITA",), "2024-06-04")


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("UNANIMOUSLY DECLARES THE COMPLAINT ADMISSIBLE", "admissible"),
        ("by 12 votes to 1, declares the complaint inadmissible", "inadmissible"),
    ],
)
def test_a_decision_on_admissibility_decides_no_provision(words: str, outcome: str) -> None:
    text = f"PROCEDURE 1. A complaint on Article 1. For these reasons, the Committee, {words}."
    _, _, holdings = _read(text)
    assert [(one.outcome.value, one.provision) for one in holdings] == [(outcome, None)]


def test_an_article_with_a_letter_is_one_of_the_revised_charter() -> None:
    layout, metadata, _ = _read(DECISION)
    found = find_provisions(DECISION, layout.passages, metadata, VOCABULARY)
    assert "esc-rev.e" in {one.provision for one in found}
    assert not {one.provision for one in found if (one.provision or "").startswith("esc.")}


def test_a_decision_on_the_charter_of_1961_stays_with_it() -> None:
    text = DECISION.replace("revised European Social Charter", "European Social Charter")
    _, _, holdings = _read(text)
    assert [one.provision for one in holdings][-1] == "esc.6.4"
