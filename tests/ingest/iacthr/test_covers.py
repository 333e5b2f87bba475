"""Covers of orders, opinions alone and reports: title, State, date, parts."""

import pytest

from comity.extraction import Kind, Metadata, SectionName, Segmentation
from ingest.document import Document, Layout, Supplied
from ingest.families.iacthr import IACTHR
from ontology import load

VOCABULARY = load()
MEASURES = """Order of the
Inter-American Court of Human Rights
of May 12, 2007
{cover}
HAVING SEEN:
1. The request of the Commission that the Republic of Chile (hereinafter “the State”) act.
2. The brief of the State.
CONSIDERING:
1. That the State is a party to the Convention.
THEREFORE:
THE INTER-AMERICAN COURT OF HUMAN RIGHTS
DECIDES:
1. To require that the State protect the life of the beneficiaries.
"""
ORDER_IN_SMALL_LETTERS = """{court}
{day}
Caso Ejemplo Vs. Ecuador
{seen}:
1. La Sentencia dictada por la Corte. The Judgment of the Court.
2. El escrito del Estado. The brief of the State.
{considering}:
1. Que el Estado ha cumplido en parte. That the State has complied in part.
{formula}
1. Mantener abierto el procedimiento. To keep the procedure open.
2. Notificar la presente Resolución. To notify this Order.
"""
ALONE = """{heading}
1. He concurrido con mi voto a la presente sentencia.
2. La Corte pudo abordar otros temas.
A.B. Ejemplo
Juez
"""
CHAPTERS = """Corte Interamericana de Derechos Humanos
Caso Ejemplo Vs. Honduras
Sentencia de 29 de julio de 1988
1. Este texto es la sentencia.
I
2. La Corte es competente para conocer del presente asunto.
II
3. La demanda fue introducida ante la Corte el 24 de abril de 1986.
4. Hubo una audiencia.
III
5. La Corte entra ahora a determinar los hechos que considera probados.
IV
6. POR TANTO,
LA CORTE,
por unanimidad
1. Declara que Honduras ha violado el artículo 7 de la Convención.
"""
REPORT = """REPORT No. 63/11
CASE 12.221
MERITS
A.B. AND FAMILY
CHILE
March 31, 2011.
I. SUMMARY
1. On May 12, 1999, the Inter-American Commission on Human Rights received a petition. The highest
court of the State gave its judgment of June 3, 1998.
"""


def read(text: str, court: str | None = "iacthr") -> tuple[Layout, Metadata]:
    """Return the layout of a text, and what it says of itself."""
    document = Document("x", "x", text, supplied=Supplied(court=court))
    layout = IACTHR.layout(document)
    return layout, IACTHR.metadata(document, layout, VOCABULARY)


@pytest.mark.parametrize(
    ("cover", "title", "state"),
    [
        (
            "Provisional Measures regarding Haiti\nMatter of A.B. et al.",
            "Matter of A.B. et al. regarding Haiti",
            "HTI",
        ),
        (
            "MEDIDAS PROVISIONALES\nRESPECTO DE HAITÍ\nASUNTO A. B. Y OTROS",
            "ASUNTO A. B. Y OTROS RESPECTO DE HAITÍ",
            "HTI",
        ),
        (
            "Provisional Measures\nwith regard to El Salvador\nin favor of A. Example\n"
            "Matter of of A. Example et al.",
            "Matter of A. Example et al. with regard to El Salvador",
            "SLV",
        ),
        (
            "SOLICITADAS POR LA COMISIÓN\nRESPECTO DE LA REPUBLICA DE COLOMBIA\nCASO EJEMPLO",
            "CASO EJEMPLO RESPECTO DE LA REPUBLICA DE COLOMBIA",
            "COL",
        ),
        (
            "Matter of A. Example\nRegarding the United States of Mexico",
            "Matter of A. Example Regarding the United States of Mexico",
            "MEX",
        ),
        ("PROVISIONAL MEASURES\nCASE OF EXAMPLE ET AL.", "CASE OF EXAMPLE ET AL.", "CHL"),
        ("Matter of Example regarding Peru", "Matter of Example regarding Peru", "PER"),
        ("Caso Ejemplo Vs.Perú", "Caso Ejemplo Vs.Perú", "PER"),
        ("Case of Example v. Colombia Monitoring Compliance with\nJudgment",
         "Case of Example v. Colombia", "COL"),
    ],
)  # fmt: skip
def test_the_cover_of_an_order_gives_title_and_state(cover: str, title: str, state: str) -> None:
    layout, said = read(MEASURES.format(cover=cover))
    assert (said.title, said.respondents) == (title, (state,))
    assert (said.kind, said.date) == (Kind.ORDER, "2007-05-12")
    assert layout.segmentation is Segmentation.COMPLETE


@pytest.mark.parametrize(
    ("court", "day", "seen", "considering", "formula"),
    [
        (
            "Resolución de la\nCorte Interamericana de Derechos Humanos",
            "6 de julio de 2009",
            "Visto",
            "Considerando",
            "Por tanto:\nLa Corte Interamericana de Derechos Humanos,\nen el ejercicio de sus"
            " atribuciones,\nDeclara:",
        ),
        (
            "Order of the\nInter-American Court of Human Rights",
            "July 6, 2009",
            "Having seen",
            "Considering",
            "Therefore:\nThe Inter-American Court of Human Rights,\nby virtue of its authority,"
            "\nDeclares:",
        ),
    ],
)
def test_an_order_in_small_letters_has_its_parts(
    court: str, day: str, seen: str, considering: str, formula: str
) -> None:
    text = ORDER_IN_SMALL_LETTERS.format(
        court=court, day=day, seen=seen, considering=considering, formula=formula
    )
    layout, said = read(text)
    assert [part.name for part in layout.sections] == [
        SectionName.FRONT, SectionName.PROCEDURE, SectionName.ASSESSMENT, SectionName.OPERATIVE,
    ]  # fmt: skip
    assert said.date == "2009-07-06"
    assert layout.warnings == ()


def test_the_considerations_of_a_quoted_act_are_no_part_of_a_judgment() -> None:
    text = CHAPTERS.replace("4. Hubo una audiencia.", "4. La ley decía:\nConsiderando:\nQue sí.")
    assert SectionName.ASSESSMENT not in {part.name for part in read(text)[0].sections}


@pytest.mark.parametrize(
    "heading",
    [
        "VOTO RAZONADO\nJUEZ A.B. EJEMPLO",
        "VOTO CONCORDANTE DO JUIZ A.B. EJEMPLO\nSENTENÇA DA CORTE INTERAMERICANA",
    ],
)
def test_an_opinion_alone_is_said_to_be_one(heading: str) -> None:
    layout, _ = read(ALONE.format(heading=heading))
    assert {part.name for part in layout.sections} == {SectionName.SEPARATE_OPINION}
    (warning,) = layout.warnings
    assert "own opinion" in warning


def test_the_heading_of_an_opinion_alone_names_the_judgment() -> None:
    heading = (
        "VOTO CONCORDANTE DO JUIZ A.B. EJEMPLO\nSENTENÇA DA CORTE INTERAMERICANA DE DIREITOS"
        " HUMANOS\nCASO EXEMPLO E OUTROS VS. COSTA\nRICA DE 28 DE NOVEMBRO DE 2012"
    )
    document = Document("x", "x", ALONE.format(heading=heading))
    layout = IACTHR.layout(document)
    said = IACTHR.metadata(document, layout, VOCABULARY)
    assert (said.date, said.respondents) == ("2012-11-28", ("CRI",))
    (opinion,) = IACTHR.separate_opinions(document, layout)
    assert opinion.judges == ("A.B. EJEMPLO",)


def test_chapters_without_headings_are_read_by_their_first_words() -> None:
    layout, _ = read(CHAPTERS)
    assert [part.name for part in layout.sections] == [
        SectionName.FRONT, SectionName.LAW, SectionName.PROCEDURE, SectionName.FACTS,
        SectionName.OPERATIVE,
    ]  # fmt: skip
    assert layout.segmentation is Segmentation.COMPLETE


def test_a_report_is_the_commissions_and_dated_on_its_cover() -> None:
    _, said = read(REPORT, None)
    assert (said.court, said.kind, said.date) == ("iachr", Kind.REPORT, "2011-03-31")
    assert said.respondents == ("CHL",)


@pytest.mark.parametrize(
    ("cover", "state"),
    [
        ("IN THE MATTER OF THE REPUBLIC OF COLOMBIA\n\nEJEMPLO ET AL. CASE", "COL"),
        ("MEDIDAS PROVISIONALES\nRESPECTO DE EL SALVADOR\n\nA FAVOR DE A. EJEMPLO Y OTROS", "SLV"),
        ("RESPECTO DE LA REPÚBLICA DE COLOMBIA\n\nCASO 19 EJEMPLOS\n(A. EJEMPLO Y OTROS)", "COL"),
        ("CASO EJEMPLO VS. COLOMBIA1", "COL"),
    ],
)
def test_a_cover_in_capitals_names_the_state_concerned(cover: str, state: str) -> None:
    text = f"CORTE INTERAMERICANA DE DERECHOS HUMANOS\n{cover}\n\n1. Que el Estado actuó.\n"
    assert read(text)[1].respondents == (state,)
