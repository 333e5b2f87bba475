"""Reports of the Inter-American Commission, of invented cases, in three languages."""

import pytest

from comity.extraction import Extraction
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.families.iacthr.reports import concluded_in, is_report
from ontology import load

VOCABULARY = load()

MERITS = """REPORT No. 12/34
CASE 12.345
REPORT ON THE MERITS (PUBLICATION)
A.B.
UNITED STATES
March 3, 2034

I. SUMMARY
1. The petition was lodged on January 5, 2021 by the petitioners.
II. POSITIONS OF THE PARTIES
A. POSITION OF THE PETITIONERS
2. The petitioners allege that the State violated Articles II and XXVI of the American Declaration.
B. POSITION OF THE STATE
3. The State argues that the trial was fair.
III. LEGAL ANALYSIS
4. The Commission notes that counsel was not given time.
5. The State argued that time was enough.
6. The petitioners argued that it was not.

IV. FINAL CONCLUSIONS AND RECOMMENDATIONS
7. The Inter-American Commission concludes that the United States is responsible for the violation
of the right to a fair trial (Article XVIII) and the right to due process of law (Article XXVI)
guaranteed in the American Declaration, with respect to Mr Doe. Consequently, should the State carry
out the execution of Mr Doe, it would be committing a violation of Article I of the American
Declaration. The petitioners claim that Article II was violated.
THE INTER-AMERICAN COMMISSION ON HUMAN RIGHTS RECOMMENDS THAT THE UNITED STATES:
1. Grant A.B. effective relief, including the review of his trial.
2. Review its laws in the light of the violations found in the present report.
V. PUBLICATION
8. The Commission decides to make this report public. The State must publish it and pay.
"""

ADMISSIBILITY = """INFORME No. 47/34
PETICIÓN 969-33
ADMISIBILIDAD
A.B.
PARAGUAY
19 de marzo de 2034

I. RESUMEN
1. Los peticionarios presentaron la petición.
II. POSICIÓN DE LAS PARTES
A. Posición de los peticionarios
2. Alegan la violación del artículo 11 de la Convención Americana.
V. CONCLUSIONES
3. La Comisión concluye que la petición es admisible conforme a los artículos 46 y 47 de la
Convención Americana.

LA COMISIÓN INTERAMERICANA DE DERECHOS HUMANOS,

DECIDE:

1. Declarar admisible la presente petición en cuanto se refiere a presuntas violaciones de los
artículos 8 y 25 de la Convención Americana, en relación con el artículo 1(1) de dicho instrumento.
2. Declarar inadmisibles los alegatos referidos a los artículos 11 y 24 de la Convención Americana.
3. Notificar esta decisión a las partes.
Dado y firmado en la ciudad de Washington, D.C.
"""


def _read(text: str, language: str) -> Extraction:
    supplied = Supplied(court="iachr", language=language)
    return extract(Document("x", "x", text, supplied=supplied), VOCABULARY)


def test_a_report_on_the_merits_finds_in_its_conclusions() -> None:
    found = _read(MERITS, "en").findings.holdings
    assert [(str(one.outcome), one.provision, one.conditional) for one in found] == [
        ("violation", "adrdm.18", None),
        ("violation", "adrdm.26", None),
        ("violation", "adrdm.1", "should the State carry out the execution"),
    ]
    assert {one.at.section for one in found} == {"operative"}
    assert {one.respondent for one in found} == {"USA"}


def test_what_a_report_recommends_ends_with_its_publication() -> None:
    found = _read(MERITS, "en").findings.remedies
    assert [(one.remedy, one.outcome, one.operative_item) for one in found] == [
        ("remedy:reopening", "recommended", "1"),
        ("remedy:legislative-reform", "recommended", "2"),
    ]


def test_the_commission_speaks_in_its_own_reports_and_petitioners_plead() -> None:
    passages = reversed(_read(MERITS, "en").passages)
    spoken = {one.number: str(one.speaker) for one in passages if one.number}
    assert [spoken[number] for number in "23456"] == [
        "applicant", "government", "court", "government", "applicant",
    ]  # fmt: skip


def test_a_report_on_admissibility_says_of_which_articles() -> None:
    found = _read(ADMISSIBILITY, "es").findings.holdings
    assert [(str(one.outcome), one.provision, one.with_) for one in found] == [
        ("admissible", "achr.8", ("achr.1.1",)),
        ("admissible", "achr.25", ("achr.1.1",)),
        ("inadmissible", "achr.11", ()),
        ("inadmissible", "achr.24", ()),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "La Comisión Interamericana concluye que el Estado violó los artículos 4 y 5 de la"
        " Convención Americana.",
        "A Comissão conclui que o Estado é responsável pela violação dos artigos 4 e 5 da"
        " Convenção Americana.",
        "The IACHR finds that the State is responsible for violating Articles 4 and 5 of the"
        " American Convention.",
    ],
)
def test_a_conclusion_is_read_in_each_language(sentence: str) -> None:
    ((outcome, provisions, condition),) = concluded_in(sentence)
    assert str(outcome) == "violation"
    assert [one.provision for one in provisions] == ["achr.4", "achr.5"]
    assert condition is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The petitioners allege that the State violated Article 4 of the American Convention.",
        "The Commission finds that the State has not complied with its recommendations.",
        "La Comisión declara que la petición cumple los artículos 46 y 47 de la Convención.",
    ],
)
def test_what_others_say_and_what_admits_is_no_finding(sentence: str) -> None:
    assert not list(concluded_in(sentence))


def test_the_cover_of_a_report_says_whom_it_is_about() -> None:
    cover = "INFORME No. 69/341\nCASOS 12.345, 12.346\nFONDO\nANA EJEMPLO\nY OTROS\nCOLOMBIA2\n"
    found = _read(
        f"{cover}6 DE MARZO DE 2034\n\n1. El 3 de junio de 2030 se presentó la petición.", "es"
    )
    assert found.metadata.title == "ANA EJEMPLO Y OTROS, COLOMBIA"
    assert found.metadata.respondents == ("COL",)
    assert found.metadata.date == "2034-03-06"
    assert [one.value for one in found.metadata.identifiers] == ["12.345", "69/34"]


def test_a_cover_without_a_state_gives_no_title() -> None:
    found = _read("REPORT No. 69/34\nCASE 12.345\nA.B.\n\n1. A petition.", "en")
    assert found.metadata.title is None


def test_a_judgment_that_cites_a_report_is_none() -> None:
    assert is_report("INFORME Nº 44/02\nADMISIBILIDAD")
    assert not is_report("CORTE INTERAMERICANA DE DERECHOS HUMANOS\nCASO A VS. B\n" + "x" * 600
                         + "Informe No. 44/02")  # fmt: skip
