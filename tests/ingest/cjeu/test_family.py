"""Layout, metadata and rulings of the European Union's courts, on invented cases."""

import pytest

from comity.extraction import Formation, HoldingFound, Kind, Metadata, SectionName, Speaker
from ingest.document import Document, Layout, Supplied
from ingest.families.cjeu import CJEU
from ingest.families.cjeu.speaking import pleader
from ingest.provisions.resolving import find_provisions
from ontology import load

VOCABULARY = load()

JUDGMENT = """62020CJ0999

JUDGMENT OF THE COURT (Grand Chamber)

1 June 2022

In Case C‑999/20,

REQUEST for a preliminary ruling under Article 267 TFEU

gives the following

**Judgment**

1 This request for a preliminary ruling concerns the interpretation of Directive 0000/00/EC.

**Legal context**

***European Union law***

2 Article 7 of that directive provides as follows.

***Ruritanian law***

3 The Law on Lists says the same.

**The dispute in the main proceedings and the questions referred for a preliminary ruling**

4 A list was published.

**Consideration of the questions referred**

5 The Ruritanian Government submits that the list serves the public.

6 The Court recalls that Articles 7 and 8 of the Charter are at stake; Article 12 thereof is not.

7 Therefore, Article 7(c), read in the light of Article 8 of the Charter, precludes the list.

**Costs**

8 Costs are not recoverable.

On those grounds, the Court (Grand Chamber) hereby rules:

1\\. **Article 7(c) of Directive 0000/00/EC, read in the light of Articles 7, 8 and 52(1) of the
Charter of Fundamental Rights of the European Union,**

**must be interpreted as precluding such a list, Article 11 of the Charter notwithstanding.**

2\\. **Article 9 of that directive must be interpreted as meaning that a name is personal data.**

[Signatures]

* * *

* Language of the case: Ruritanian.
"""


def _read(text: str, **supplied: str) -> tuple[Layout, Metadata, tuple[HoldingFound, ...]]:
    document = Document("62020CJ0999", "x", text, supplied=Supplied(**{"court": "cjeu"} | supplied))
    layout = CJEU.layout(document)
    metadata = CJEU.metadata(document, layout, VOCABULARY)
    return layout, metadata, CJEU.holdings(document, layout, metadata, VOCABULARY)


def test_a_preliminary_ruling_interprets_the_charter_where_it_says_so() -> None:
    _, _, holdings = _read(JUDGMENT)
    assert [(one.operative_item, one.outcome.value, one.provision) for one in holdings] == [
        ("1", "advisory", "cfreu.7"),
        ("1", "advisory", "cfreu.8"),
        ("1", "advisory", "cfreu.52.1"),
        ("2", "advisory", None),
    ]


def test_headings_and_openings_tell_whose_words_they_are() -> None:
    layout, _, _ = _read(JUDGMENT)
    read = {one.number: (one.section, one.speaker) for one in layout.passages if one.number}
    assert read == {
        "1": (SectionName.FRONT, Speaker.COURT),
        "2": (SectionName.INTERNATIONAL_MATERIALS, Speaker.COURT),
        "3": (SectionName.DOMESTIC_LAW, Speaker.COURT),
        "4": (SectionName.FACTS, Speaker.COURT),
        "5": (SectionName.SUBMISSIONS, Speaker.THIRD_PARTY),
        "6": (SectionName.LAW, Speaker.COURT),
        "7": (SectionName.LAW, Speaker.COURT),
        "8": (SectionName.LAW, Speaker.COURT),
    }


def test_a_bare_article_is_that_of_the_act_spoken_of_and_not_the_charters() -> None:
    layout, metadata, _ = _read(JUDGMENT)
    found = find_provisions(JUDGMENT, layout.passages, metadata, VOCABULARY)
    named = {one.provision for one in found if one.provision}
    assert "cfreu.12" not in named
    assert {"cfreu.7", "cfreu.8", "tfeu.267"} <= named


def test_the_first_page_names_case_and_formation() -> None:
    _, metadata, _ = _read(JUDGMENT)
    assert [one.value for one in metadata.identifiers] == ["C-999/20", "62020CJ0999"]
    assert (metadata.kind, metadata.formation) == (Kind.JUDGMENT, Formation.GRAND_CHAMBER)


def test_an_advocate_generals_opinion_is_never_the_courts_word() -> None:
    text = (
        "OPINION OF ADVOCATE GENERAL\n\nROE\n\ndelivered on 1 June 2022\n\n1. I propose that the"
        " Court rule:\n\nOn those grounds, Article 7 of the Charter must be interpreted broadly."
    )
    layout, metadata, holdings = _read(text)
    assert metadata.kind is Kind.REPORT
    assert {one.speaker for one in layout.passages} == {Speaker.SEPARATE_OPINION}
    assert holdings == ()
    document = Document("x", "x", text, supplied=Supplied(court="cjeu"))
    assert CJEU.separate_opinions(document, layout)[0].judges == ("ROE",)


def test_a_state_that_failed_its_obligations_under_the_charter_violated_it() -> None:
    text = (
        "JUDGMENT OF THE COURT (Grand Chamber)\n\nEuropean Commission,\n\napplicant,\n\nv\n\n"
        "Hungary,\n\ndefendant,\n\n1 The Commission asks for a declaration.\n\n"
        "On those grounds, the Court (Grand Chamber) hereby:\n\n1. Declares that, by adopting the"
        " Law, Hungary has failed to fulfil its obligations under Article 63 TFEU and Article 12 of"
        " the Charter of Fundamental Rights of the European Union;\n\n2. Orders Hungary to pay"
        " the costs.\n"
    )
    _, metadata, holdings = _read(text)
    assert metadata.respondents == ("HUN",)
    read = [(one.outcome.value, one.provision, one.respondent) for one in holdings]
    assert read == [("violation", "cfreu.12", "HUN")]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("The Commission, supported by the intervener, contends that", Speaker.THIRD_PARTY),
        ("The German and Ruritanian Governments argue that", Speaker.THIRD_PARTY),
        ("The applicant in the main proceedings also claims that", Speaker.APPLICANT),
        ("The referring court considers that", None),
        ("The Court has held that", None),
    ],
)
def test_an_opening_tells_who_pleads(opening: str, speaker: Speaker | None) -> None:
    assert pleader(opening) is speaker
