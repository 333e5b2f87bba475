"""Constitutional courts of the civil law, on invented rulings in the manner of each."""

from comity.extraction import (
    HoldingFound,
    Kind,
    Metadata,
    SectionName,
    Segmentation,
    SeparateOpinion,
    Speaker,
)
from ingest.document import Document, Layout, Supplied
from ingest.families.choosing import family_for
from ontology import load

VOCABULARY = load()

SPANISH = """El Pleno ha pronunciado

SENTENCIA

I. Antecedentes

1.
Con fecha 1 de enero se presentó un recurso.

2.
El abogado del Estado, por escrito presentado el 3 de enero, solicita la desestimación.

3.
Los recurrentes alegan que se vulnera el artículo 8 del Convenio.

II. Fundamentos jurídicos

1.
El objeto del recurso es la ley de muestras.

2.
Las muestras son regalos.

3.
El recurso no puede prosperar.

Fallo

Ha decidido desestimar el recurso.

Publíquese esta sentencia.

Dada en Madrid, a diez de junio de dos mil treinta y uno.

Votos particulares

1. Voto particular que formula la magistrada doña Ana Roe Doe a la sentencia dictada

Discrepo del fallo de la mayoría.
"""

COLOMBIAN = """TEMAS-SUBTEMAS

DERECHO A LAS MUESTRAS

REPÚBLICA DE COLOMBIA

Sentencia T-001 de 2031

Bogotá, D.C., tres (3) de mayo de dos mil treinta y uno (2031)

I.
ANTECEDENTES

1. La accionante vendió muestras.

2. La accionante sostuvo que eran regalos.

Respuesta de la entidad

3. Las muestras eran bienes.

Sentencia de primera instancia

4. El juzgado negó el amparo.

II.
CONSIDERACIONES

5. La Sala es competente.

6. Las muestras son regalos.

III.
DECISIÓN

En mérito de lo expuesto,

RESUELVE

PRIMERO. CONFIRMAR la sentencia.

Notifíquese.

SALVAMENTO DE VOTO DEL MAGISTRADO JUAN ROE

No comparto la decisión.

[1] Folio 3.
"""

CHILEAN = """Santiago, uno de mayo de dos mil treinta.

VISTOS:
Se presentó un requerimiento.

Conflicto constitucional sometido a este Tribunal
La requirente invoca el artículo 24.

Y CONSIDERANDO:

PRIMERO. Que las muestras son regalos.

SEGUNDO. Que la ley es clara.

TERCERO. Que nada se opone.

SE RESUELVE:

Que se acoge el requerimiento.

DISIDENCIAS

Acordada con el voto en contra de los Ministros señores Juan Roe y Pedro Doe,
quienes estuvieron por rechazar.

Redactó la sentencia el Ministro señor Moe.
"""

AUSTRIAN = """E 12/2031

Der Verfassungsgerichtshof hat zu Recht erkannt:

Die beschwerdeführende Partei ist durch das angefochtene Erkenntnis im
verfassungsgesetzlich gewährleisteten Recht auf Achtung des Privatlebens gemäß Art. 8 EMRK
verletzt worden.

Das Erkenntnis wird aufgehoben.

Entscheidungsgründe

Die beschwerdeführende Partei bringt Muster.

Rechtslage

§ 1 Mustergesetz lautet.

Erwägungen

Die Beschwerde ist begründet.

--- SUMMARY ---

The court found a violation of Article 8.
"""

BOSNIAN = """Ustavni sud, na sjednici održanoj 3. maja 2031. godine, donio je
ODLUKU O DOPUSTIVOSTI I MERITUMU
Utvrđuje se povreda prava na pravično suđenje iz člana II/3.e) Ustava Bosne i Hercegovine i člana 6. stav 1. Evropske konvencije.
OBRAZLOŽENJE
I. Uvod
1. Apelantica je podnijela apelaciju.
III. Činjenično stanje
2. Uzorci su prodani.
IV. Apelacija
3. Apelantica smatra da je povrijeđeno njeno pravo.
VI. Dopustivost i meritum
4. Ustavni sud smatra da jeste.
5. Apelantica navodi i drugo.
6. Ustavni sud to ne prihvata.
"""  # noqa: E501 - an operative part stands on one line

_Read = tuple[Layout, Metadata, tuple[HoldingFound, ...], tuple[SeparateOpinion, ...]]


def _read(text: str, court: str, language: str) -> _Read:
    document = Document("x", "x", text, supplied=Supplied(court=court, language=language))
    family = family_for(court, language, is_guide=False)
    layout = family.layout(document)
    metadata = family.metadata(document, layout, VOCABULARY)
    holdings = family.holdings(document, layout, metadata, VOCABULARY)
    return layout, metadata, holdings, family.separate_opinions(document, layout)


def _place(text: str, layout: Layout, words: str) -> tuple[SectionName | None, Speaker]:
    at = text.index(words)
    passage = next(one for one in layout.passages if one.start <= at < one.end)
    return passage.section, passage.speaker


def test_spain_reports_pleas_reasons_decides_and_lets_judges_dissent() -> None:
    layout, metadata, holdings, opinions = _read(SPANISH, "esp-tc", "es")
    assert layout.segmentation is Segmentation.COMPLETE
    assert _place(SPANISH, layout, "por escrito presentado")[1] is Speaker.GOVERNMENT
    assert _place(SPANISH, layout, "alegan que")[1] is Speaker.APPLICANT
    assert _place(SPANISH, layout, "Las muestras son") == (SectionName.LAW, Speaker.COURT)
    assert _place(SPANISH, layout, "Ha decidido") == (SectionName.OPERATIVE, Speaker.COURT)
    assert _place(SPANISH, layout, "Discrepo")[1] is Speaker.SEPARATE_OPINION
    assert [(one.kind, one.judges) for one in opinions] == [("dissenting", ("Ana Roe Doe",))]
    assert (metadata.kind, holdings) == (Kind.JUDGMENT, ())


def test_numbers_begin_anew_in_each_chapter() -> None:
    layout = _read(SPANISH, "esp-tc", "es")[0]
    numbers = [one.number for one in layout.passages if one.number]
    assert numbers == ["1", "2", "3", "1", "2", "3"]


def test_colombia_tells_the_index_the_answers_and_the_court_below_apart() -> None:
    layout, metadata, _, opinions = _read(COLOMBIAN, "col-concourt", "es")
    assert _place(COLOMBIAN, layout, "DERECHO A LAS") == (SectionName.FRONT, Speaker.UNKNOWN)
    assert _place(COLOMBIAN, layout, "eran regalos")[1] is Speaker.APPLICANT
    assert _place(COLOMBIAN, layout, "eran bienes") == (SectionName.SUBMISSIONS, Speaker.UNKNOWN)
    assert _place(COLOMBIAN, layout, "El juzgado")[1] is Speaker.OTHER_COURT
    assert _place(COLOMBIAN, layout, "son regalos") == (SectionName.LAW, Speaker.COURT)
    assert [(one.kind, one.judges) for one in opinions] == [("dissenting", ("JUAN ROE",))]
    assert _place(COLOMBIAN, layout, "Folio 3") == (SectionName.NOTES, Speaker.UNKNOWN)
    assert metadata.date == "2031-05-03"


def test_the_day_may_stand_apart_from_its_brackets() -> None:
    text = "Bogotá D.C., tres ( 3 ) de mayo de dos mil treinta y uno (2031)\nLa Sala decide."
    assert _read(text, "col-concourt", "es")[1].date == "2031-05-03"


def test_chile_numbers_by_words_and_prints_votes_against() -> None:
    layout, _, _, opinions = _read(CHILEAN, "chl-tc", "es")
    assert [one.number for one in layout.passages if one.number] == ["1", "2", "3"]
    assert _place(CHILEAN, layout, "La requirente invoca")[1] is Speaker.APPLICANT
    assert [(one.kind, one.judges) for one in opinions] == [
        ("dissenting", ("Juan Roe", "Pedro Doe"))
    ]
    assert _place(CHILEAN, layout, "Redactó") == (SectionName.FRONT, Speaker.COURT)


def test_austria_declares_a_violation_of_the_convention_in_its_operative_part() -> None:
    layout, _, holdings, _ = _read(AUSTRIAN, "aut-vfgh", "de")
    assert [(one.provision, str(one.outcome)) for one in holdings] == [("echr.8", "violation")]
    assert _place(AUSTRIAN, layout, "§ 1 Muster")[0] is SectionName.DOMESTIC_LAW
    assert _place(AUSTRIAN, layout, "The court found") == (SectionName.FRONT, Speaker.UNKNOWN)


def test_bosnia_declares_it_beside_its_constitution() -> None:
    layout, metadata, holdings, _ = _read(BOSNIAN, "bih-concourt", "bs")
    assert [(one.provision, str(one.outcome)) for one in holdings] == [("echr.6.1", "violation")]
    assert _place(BOSNIAN, layout, "navodi i drugo")[1] is Speaker.APPLICANT
    assert _place(BOSNIAN, layout, "to ne prihvata") == (SectionName.LAW, Speaker.COURT)
    assert metadata.date == "2031-05-03"
