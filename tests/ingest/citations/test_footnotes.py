"""What a footnote cites is cited by the paragraph that calls the note, wherever it is printed."""

import ontology
from comity.extraction import Extraction
from ingest.document import Document, Supplied
from ingest.extracting import extract

VOCABULARY = ontology.load()

PAGES = """CORTE INTERAMERICANA DE DERECHOS HUMANOS
CASO EJEMPLO VS. COSTA RICA
SENTENCIA DE 3 DE MAYO DE 2012

VIII
CONSIDERACIONES DE LA CORTE

27. El plazo se cuenta desde la notificación de la misma1. De modo que fue cumplido en 2 casos2.

28. La Corte ya lo ha dicho3.

29. El artículo 8 de la Convención no exige más.

1
Cfr. Caso Primero Vs. Perú. Fondo. Sentencia de 30 de junio de 2015. Serie C No. 297, párr. 25.
2
Cfr. Caso Segundo Vs. Perú. Fondo. Sentencia de 1 de julio de 2015. Serie C No. 298, párr. 8.
3
Cfr. Caso Tercero Vs. Perú. Fondo. Sentencia de 2 de julio de 2015. Serie C No. 299, párr. 9.
\f
30. El Caso Cuarto Vs. Perú. Fondo. Sentencia de 3 de julio de 2015. Serie C No. 300 lo confirma.
"""

GATHERED = """Communication No. 2000/2010
Views adopted by the Committee

Consideration of the merits
9.2 The Committee recalls that detention must be reviewed.[[fn:1]]
9.3 It notes that the author was not heard.[[fn:2]]
10. The Committee is of the view that the facts disclose a violation of article 9 of the Covenant.
[1] Communication No. 560/1993, A. v. Ruritania, Views adopted on 3 April 1997, para. 9.5.
[2] Communication No. 1189/2003, F. v. Ruritania, Views adopted on 31 October 2005, para. 9.2.
"""


def _read(text: str, court: str, language: str) -> Extraction:
    given = Supplied(court=court, language=language)
    return extract(Document("x", "x", text, supplied=given), VOCABULARY)


def _cited(found: Extraction) -> dict[str, str | None]:
    return {
        str(one.authority.series or one.authority.number): one.at.passage
        for one in found.findings.citations
    }


def test_notes_at_the_end_of_a_page_belong_to_the_paragraphs_that_call_them() -> None:
    cited = _cited(_read(PAGES, "iacthr", "es"))
    assert cited == {"C 297": "27", "C 298": "27", "C 299": "28", "C 300": "30"}


def test_the_words_of_a_note_keep_their_place() -> None:
    found = _read(PAGES, "iacthr", "es")
    first = found.findings.citations[0]
    assert PAGES[first.at.start : first.at.end] == first.text
    called = found.passages[first.at.ordinal]
    assert (called.number, called.speaker) == (first.at.passage, first.at.speaker)
    assert first.at.start > called.end


def test_notes_gathered_at_the_end_of_a_text_belong_to_the_paragraphs_that_call_them() -> None:
    cited = _cited(_read(GATHERED, "un-hrc", "en"))
    assert cited == {"560/1993": "9.2", "1189/2003": "9.3"}


def test_without_a_row_of_called_notes_a_citation_stands_where_it_is_printed() -> None:
    text = PAGES.replace("misma1", "misma").replace("casos2", "casos").replace("dicho3", "dicho")
    assert set(_cited(_read(text, "iacthr", "es")).values()) == {"29", "30"}
