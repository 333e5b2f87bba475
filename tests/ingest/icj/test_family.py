"""Layout, metadata and points of the International Court of Justice, on invented cases."""

from comity.extraction import HoldingFound, Kind, Metadata, SectionName, Speaker, Vote
from ingest.document import Document, Layout, Supplied
from ingest.families.icj import ICJ
from ontology import load

VOCABULARY = load()

JUDGMENT = """CASE CONCERNING EXAMPLES

(BELIZE v. HONDURAS)

JUDGMENT

TABLE OF CONTENTS
Paragraphs
I. INTRODUCTION
2-3
II. MERITS
4-6

INTERNATIONAL COURT OF JUSTICE

1. On 1 June 2020 an Application was filed.
I. INTRODUCTION
2. Belize contends that the Convention applies.
3. According to Honduras, it does not.
II. MERITS
4. The Court notes that both are parties to it.
5. In contrast, Honduras maintains that nobody was harmed.
6. The Court finds that Belize contends rightly.
7. For these reasons,

THE COURT,

(1) By thirteen votes to two,

Rejects the first preliminary objection raised by Honduras;

IN FAVOUR: President Roe; Judges Doe, Moe;
AGAINST: Judges Poe, Coe;

(2) Unanimously,

Finds that Honduras has violated its obligations under Articles 7 and 9 of the International
Covenant on Civil and Political Rights;

(3) By eleven votes to four,

Finds that Honduras has not violated Article 6 of the International Covenant on Civil and Political
Rights.

Done in English and in French, the English text being authoritative.
"""

OPINION = """ADVISORY OPINION

1. The request was received.
I. LAW
2. Two participants argued that the Court should decline.
3. For these reasons,

THE COURT,

(1) Unanimously,

Finds that it has jurisdiction to give the opinion requested;

(2) Is of the opinion that the State is required to fulfil its obligations, which include the
following:
(a) Unanimously,

to ensure that all have food;
(b) By ten votes to one,

to respect all medical personnel.

Done in English and in French.
"""


def _read(text: str, **supplied: str) -> tuple[Layout, Metadata, tuple[HoldingFound, ...]]:
    document = Document("x", "x", text, supplied=Supplied(**{"court": "icj"} | supplied))
    layout = ICJ.layout(document)
    metadata = ICJ.metadata(document, layout, VOCABULARY)
    return layout, metadata, ICJ.holdings(document, layout, metadata, VOCABULARY)


def test_each_point_is_a_holding_with_its_vote_and_without_the_voters() -> None:
    _, _, holdings = _read(JUDGMENT)
    read = [(one.operative_item, one.outcome.value, one.provision, one.vote) for one in holdings]
    assert read == [
        ("1", "objection-dismissed", None, Vote(13, 2, unanimous=False)),
        ("2", "violation", "iccpr.7", Vote(None, None, unanimous=True)),
        ("2", "violation", "iccpr.9", Vote(None, None, unanimous=True)),
        ("3", "no-violation", "iccpr.6", Vote(11, 4, unanimous=False)),
    ]
    assert all("Judges" not in JUDGMENT[one.at.start : one.at.end] for one in holdings)


def test_a_paragraph_that_opens_with_a_party_reports_its_plea() -> None:
    layout, _, _ = _read(JUDGMENT)
    speakers = {one.number: one.speaker for one in layout.passages if one.number}
    assert speakers["2"] is Speaker.APPLICANT
    assert speakers["3"] is Speaker.GOVERNMENT
    assert speakers["5"] is Speaker.GOVERNMENT
    assert speakers["4"] is Speaker.COURT
    assert speakers["6"] is Speaker.COURT


def test_the_table_of_contents_begins_no_part() -> None:
    layout, _, _ = _read(JUDGMENT)
    names = [one.name for one in layout.sections]
    assert names.count(SectionName.PROCEDURE) == 1
    assert layout.sections[0].name is SectionName.FRONT
    assert "II. MERITS" in JUDGMENT[layout.sections[0].start : layout.sections[0].end]


def test_what_an_advisory_opinion_lists_is_advice_point_by_point() -> None:
    layout, metadata, holdings = _read(OPINION)
    assert metadata.kind is Kind.ADVISORY_OPINION
    assert [(one.operative_item, one.outcome.value) for one in holdings] == [
        ("1", "admissible"),
        ("2", "advisory"),
        ("a", "advisory"),
        ("b", "advisory"),
    ]
    assert {one.number: one.speaker for one in layout.passages}["2"] is Speaker.THIRD_PARTY


def test_an_order_without_reasons_still_has_its_operative_part() -> None:
    text = (
        "ORDER\n\nWhereas the Parties agree,\n\nFixes 1 June 2027 as the time-limit; and\n\n"
        "Reserves the subsequent procedure for further decision.\n\nDone in English and in French."
    )
    layout, metadata, holdings = _read(text, title="Order of 1 June 2026 — Examples (A v. B)")
    assert metadata.kind is Kind.ORDER
    assert [one.outcome.value for one in holdings] == ["reserved"]
    assert layout.warnings == ()


def test_the_respondent_is_the_second_party_of_the_name() -> None:
    _, metadata, _ = _read(JUDGMENT)
    assert metadata.respondents == ("HND",)
