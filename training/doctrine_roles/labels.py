"""Annotated judgments: the court's paragraphs, and what experts saw the court do in each."""

import json
import lzma
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np

import ontology
from comity.extraction import Extraction
from ingest.doctrines.judging.shapes import Flags
from ingest.doctrines.judging.weights import CASE
from ingest.doctrines.reasons import Paragraph, reasons_of
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.parts import Part

FOLDER: Final = Path(__file__).resolve().parents[2].parent / "shared" / "corpora" / "labels"
_COURT: Final = "EGMR"  # the annotators' name of the actor; their types are in German too
_SHARE: Final = "Verhältnismäßigkeitsprüfung – "
_APTNESS: Final = frozenset({f"{_SHARE}Angemessenheit", f"{_SHARE}Geeignetheit"})
_AIM: Final = frozenset({f"{_SHARE}Legitimer Zweck"})
_LAW: Final = frozenset({f"{_SHARE}Rechtsgrundlage"})
TYPES: Final[Mapping[str, frozenset[str]]] = {
    "doctrine:proportionality": _APTNESS,
    "doctrine:legitimate-aim": _AIM,
    "doctrine:prescribed-by-law": _LAW,
    CASE: _APTNESS | _AIM | _LAW | {  # all but principles, precedents and ways of interpreting
        "Subsumtion", "Entscheidung des EGMR", "Distinguishing",
        "Konsens der prozessualen Parteien",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Annotated:
    """A judgment with what experts marked in it as the Court's.

    Attributes:
        extraction: the judgment, its doctrines left out.
        marks: start, end and type of each span.
    """

    extraction: Extraction
    marks: Sequence[tuple[int, int, str]]

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the Court's reasons."""
        return reasons_of(self.extraction.text, self.extraction.passages)

    def labels(self, target: str) -> Flags:
        """Return in which paragraphs experts saw what is to be learnt."""
        spans = [(start, end) for start, end, kind in self.marks if kind in TYPES[target]]
        return np.array([
            any(start < one.end and end > one.start for start, end in spans)
            for one in self.paragraphs
        ], np.bool_)  # fmt: skip


def annotated(folder: Path = FOLDER) -> tuple[Annotated, ...]:
    """Return the annotated judgments, sorted by id."""
    marks: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for row in _rows(folder, "annotations"):
        marks[row["id"]] += [
            (int(mark["begin"]), int(mark["end"]), mark["ArgType"])
            for mark in row["annotations"]
            if mark["Akteur"] == _COURT
        ]
    vocabulary = ontology.load()
    found = [
        Annotated(
            extract(_document(row), vocabulary, without={Part.DOCTRINES}), tuple(marks[row["id"]])
        )
        for row in _rows(folder, "texts")
    ]
    return tuple(sorted(found, key=lambda one: one.extraction.id))


def _document(row: Mapping[str, str]) -> Document:
    return Document(
        id=f"ecthr:{row['id']}", name=row["id"], text=row["text"],
        supplied=Supplied(court="ecthr", language="en"),
    )  # fmt: skip


def _rows(folder: Path, what: str) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob(f"arguments-{what}.*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)
