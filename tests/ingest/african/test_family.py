"""Layout, metadata and holdings of African rulings, on invented cases."""

import pytest

from comity.extraction import Identifier, Kind, Metadata, Vote
from ingest.document import Document, Layout, Supplied
from ingest.families.african import AFRICAN
from ontology import load

VOCABULARY = load()

JUDGMENT = """AFRICAN COURT ON HUMAN AND PEOPLES' RIGHTS
THE MATTER OF
JOHN EXAMPLE
V.
UNITED REPUBLIC OF TANZANIA
APPLICATION NO. 061/2019
JUDGMENT
4 DECEMBER 2025

TABLE OF CONTENTS
XI. OPERATIVE PART ..................... 39

I. THE PARTIES
1. John Example is a national of the Respondent State.
II. MERITS
2. The Applicant alleges that his trial was unfair.
3. The Respondent State submits that it was fair.
4. The Court finds that it was not.
XI. OPERATIVE PART
5. For these reasons:
THE COURT,
Unanimously,
i. Dismisses the objection to the admissibility of the Application;
ii. Declares the Application admissible.
iii. Holds that the Respondent State did not violate the right to equality, protected by Article 3
of the Charter, read in conjunction with Article 26 of the ICCPR;
By a majority of Eight (8) for, and Two (2) against,
viii. Holds that the Respondent State violated the right to a fair trial, protected by Article
7(1)(a) of the Charter and Article 14(1) of the ICCPR;
ix. Orders the Respondent State to publish this Judgment, which finds a violation of Article 7.
Done at Arusha, this Fourth Day of December.
"""

DECISION = """1. The Complainant claims that Ruritania violated Articles 2 and 7 of the Charter.
2. The Respondent State contends that local remedies were not exhausted.

Holding
For these reasons, the Commission
{holding}
"""


def _read(text: str, **supplied: str) -> tuple[Document, Layout, Metadata]:
    document = Document("x", "x", text, supplied=Supplied(**{"court": "afchpr"} | supplied))
    layout = AFRICAN.layout(document)
    return document, layout, AFRICAN.metadata(document, layout, VOCABULARY)


def test_items_give_holdings_with_their_votes() -> None:
    document, layout, metadata = _read(JUDGMENT)
    found = AFRICAN.holdings(document, layout, metadata, VOCABULARY)
    read = [(one.operative_item, one.outcome.value, one.provision, one.with_) for one in found]
    assert read == [
        ("i", "objection-dismissed", None, ()),
        ("ii", "admissible", None, ()),
        ("iii", "no-violation", "achpr.3", ("iccpr.26",)),
        ("viii", "violation", "achpr.7.1.a", ()),
        ("viii", "violation", "iccpr.14.1", ()),
    ]
    assert found[0].vote == Vote(None, None, unanimous=True)
    assert found[-1].vote == Vote(8, 2, unanimous=False)


TRIBUNAL = """JUDGMENT
Example Farms v Ruritania

I INTRODUCTION
The Applicants say that their farms were taken without pay and that no court would hear them.
The Respondent says that the land was needed, that its Constitution allowed the taking, and that
another State had promised to pay for it. It adds that the Applicants might have gone to court.
The Tribunal considers that a State may not plead its own law to avoid what it owes abroad, and that
the Applicants, who were not heard before their farms were taken, could not have gone to court.

II CONCLUSIONS
For the reasons given, the Tribunal further holds and declares that:

(1)\tby unanimity, the Respondent is in breach of its obligations under Article 4
(c) and Article 6 (2) of the Treaty;

(2)\tby a majority of four to one, the Respondent is in breach of Article 7 of the African Charter,
and

(3)\tby unanimity, the Respondent is directed to pay fair compensation.

Delivered in open court.
"""


def test_clauses_of_one_declaration_are_items_and_an_unlisted_treaty_names_no_provision() -> None:
    document, layout, metadata = _read(
        TRIBUNAL, court="sadc", title="Example Farms v Ruritania (2/2007) [2008] SADCT 2"
    )
    numbers = [one.value for one in metadata.identifiers]
    assert numbers == ["[2008] SADCT 2", "SADC (T) Case No. 2/2007"]
    found = AFRICAN.holdings(document, layout, metadata, VOCABULARY)
    assert [(one.operative_item, one.outcome.value, one.provision) for one in found] == [
        ("1", "violation", None),
        ("2", "violation", "achpr.7"),
    ]
    assert [one.vote for one in found] == [
        Vote(None, None, unanimous=True),
        Vote(4, 1, unanimous=False),
    ]


def test_an_obligation_is_breached_on_the_articles_pursuant_to_which_it_is_owed() -> None:
    holding = (
        "Declares that the Respondent has violated its obligation to take legislative measures"
        " pursuant to Articles 2(1 )(b ) and 5 of the Maputo Protocol, and Article 21 of the"
        " African Charter on the Rights and Welfare of the Child."
    )
    document, layout, metadata = _read(DECISION.format(holding=holding), court="ecowas")
    found = AFRICAN.holdings(document, layout, metadata, VOCABULARY)
    assert [one.provision for one in found] == ["maputo.2.1.b", "maputo.5", "acrwc.21"]


@pytest.mark.parametrize(
    ("holding", "expected"),
    [
        ("Declares the communication inadmissible.", [("inadmissible", None)]),
        ("Remedies were not exhausted. The communication is therefore inadmissible.",
         [("inadmissible", None)]),
        ("Holds a violation of Articles 7(1)(c) and 9(2) of the Charter.",
         [("violation", "achpr.7.1.c"), ("violation", "achpr.9.2")]),
        ("Finds that the rights under Articles 2 and 3 of the Charter have not been violated.",
         [("no-violation", "achpr.2"), ("no-violation", "achpr.3")]),
        ("Declares that the defendant did not fail to protect the family under Article 18 of the"
         " Charter. Nor did it violate Article 4 of the Charter.",
         [("no-violation", "achpr.18"), ("no-violation", "achpr.4")]),
        ("Finds that the Communication is not in accordance with Article 56 and violates"
         " Article 58.",
         []),
    ],
)  # fmt: skip
def test_a_decision_of_the_commission_gives_its_holdings(
    holding: str, expected: list[tuple[str, str | None]]
) -> None:
    document, layout, metadata = _read(DECISION.format(holding=holding), court="acmhpr")
    found = AFRICAN.holdings(document, layout, metadata, VOCABULARY)
    assert [(one.outcome.value, one.provision) for one in found] == expected


def test_paragraphs_that_plead_are_spoken_by_the_party() -> None:
    _, layout, _ = _read(JUDGMENT)
    spoken = {passage.number: str(passage.speaker) for passage in layout.passages}
    assert (spoken["2"], spoken["3"], spoken["4"]) == ("applicant", "government", "court")


def test_the_first_page_gives_number_kind_and_date() -> None:
    _, _, said = _read(JUDGMENT)
    assert said.identifiers == (Identifier("number", "061/2019"),)
    assert (said.kind, said.date) == (Kind.JUDGMENT, "2025-12-04")
    _, _, said = _read(DECISION, court="acmhpr", title="286/04 Example v Rwanda")
    assert said.identifiers == (Identifier("number", "286/04"),)
    assert said.kind is Kind.DECISION


@pytest.mark.parametrize(
    ("head", "end", "date", "states"),
    [
        ("12/88 A.B. / Zambia\nThe complaint is of 3 May 1988.\n",
         "Holding\nThe Commission\nDeclares it inadmissible.\nBanjul, 5th May 1999.\n",
         "1999-05-05", ("ZMB",)),
        ("13/88 A.B. / Malawi, Ethiopia\nand Kenya\nOn imprisonment, dated 3 May 1988\n",
         "2. Meeting at its Sixth Ordinary Session held from 23rd October to 4th November 1989;\n",
         "1989-11-04", ("MWI", "ETH", "KEN")),
        ("14/88 A.B. / Benin\nThe complaint is of 3 May 1988.\n",
         "Taken at the 33rd Ordinary Session in Niamey, May 2003.\n", None, ("BEN",)),
    ],
)  # fmt: skip
def test_a_decision_of_the_commission_is_of_its_session_and_not_of_its_facts(
    head: str, end: str, date: str | None, states: tuple[str, ...]
) -> None:
    _, _, said = _read(f"{head}\n1. A.B. was arrested.\n{end}", court="acmhpr")
    assert (said.date, said.respondents) == (date, states)
