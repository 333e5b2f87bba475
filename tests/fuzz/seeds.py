"""Small valid files of every kind that is read, to be broken."""

import json
from collections.abc import Mapping
from typing import Final

from tests.ingest.reading.print import full, pdf_file
from tests.ingest.reading.rulings import JUDGMENT, judgment
from tests.ingest.reading.word import note_call, paragraph, word_file


def files() -> Mapping[str, bytes]:
    """Return a valid file for each ending."""
    page = "".join(f"<p>{line}</p>" for line in JUDGMENT)
    notes = (
        "<ol start='3'><li>One.</li><li value='9'><p>Two<a href='#_ftn1'>[1]</a>.</p></li></ol>"
        "<div><p><a href='#_ftnref1'>[1]</a> See the rule.</p></div>"
    )
    rows = [{"id": str(n), "court": "ecthr", "text": judgment()} for n in range(3)]
    return {
        ".docx": _word(),
        ".pdf": pdf_file([[full(line) for line in JUDGMENT[:20]]] * 2, notes=["See the letter."]),
        ".html": f"<!doctype html><html><body>{page}{notes}</body></html>".encode(),
        ".xml": f"<?xml version='1.0'?><judgment>{page}</judgment>".encode(),
        ".txt": judgment().encode(),
        ".md": judgment().encode("utf-16"),
        ".jsonl": "\n".join(map(json.dumps, rows)).encode(),
    }


def _word() -> bytes:
    paragraphs = [paragraph(line, numbered=line[0].isdigit()) for line in JUDGMENT]
    return word_file([*paragraphs, paragraph("End", more=note_call(1))], ["See the rule."])


PIECES: Final = (
    *("no. ", "nos. 1/05, ", "§§ ", "§ 1, ", "1, ", "12", "1/", "1/05 ", ", ", "v. ", "A v. B "),
    *("X v. Norway, ", "(", "((", "[", "[1] ", ") ", '"', "“", "”", " ", "\n", "\n\n", "1. "),
    *("1.\n", "a) ", "(a) ", "Article ", "Articles 1, ", "Article 8 § 1 of the Convention and "),
    *("and ", "cited above, ", "ibid., ", "supra ", "Ibid. 1 ", "general comment No. "),
    *("general comment No. 1, ", "Series C No. ", "Serie A no 1, ", "judgment of ", "1 January "),
    *("judgment of 1 May 1990, ", "1 January 2000 ", "HOLDS ", "Holds unanimously ", "A. ", "é"),
    *("holds, by six votes to one, that there has been a violation of Article 1; ", "\u00ad"),
    *("violation of Article ", "A.", "\U0001d538", "-", "- ", "‑‑", "....", "…", "ECHR 2001-II "),
    *("CCPR/C/", "CCPR/C/1/D/", "C-1/10 ", "C-", "T-1/10 and ", "Application No. ", "the ", "The "),
    *("application nos. 1/05 and 2/05 and ", "Mr ", "Court ", "Committee ", "of the ", "de la "),
    *("de los ", "Caso ", "Caso Ejemplo Vs. Perú, ", "párr. ", "párrs. 1 y 2, ", "precitado, "),
    *("arrêt ", "arrêt Exemple du ", "précité, ", "paragraph ", "paragraphs 1 to 2, ", "DECLARES "),
    *("proportionate ", "margin of appreciation ", "declara ", "decide, por unanimidad, ", "1 "),
    *("I. ", "II. THE LAW\n", "FOR THESE REASONS, THE COURT\n", "POR TANTO,\nLA CORTE\n", "\t"),
    *("1. Declares ", "Dissenting opinion of Judge ", "\r\n", "\x0c", "<p>", "|", "/", "//", "\\"),
    *("'", "’", "«", "»", ": ", "; ", " v ", "c. ", "against ", "contra Perú ", "\u2028"),
    *("ﬁ", "e\u0301"),
)  # fmt: skip
"""What grammars look for; alone, in long runs and in any order."""

COURTS: Final = ("ecthr", "iacthr", "un-hrc", "afchpr", "cjeu", "acmhpr", "zaf-concourt")
LANGUAGES: Final = ("en", "fr", "es")
