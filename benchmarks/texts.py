"""What is measured: real rulings from the corpora beside the project, or our own where absent."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from comity.extraction import Extraction, Kind
from ingest.document import Document, Supplied
from ingest.reading.corpora import read_corpus
from ingest.reading.files import read_file
from ingest.reading.library import library_extractions

ROOT: Final = Path(__file__).resolve().parents[1]
CORPORA: Final = ROOT.parent / "shared" / "corpora"
EVERY: Final = 10
"""One row in so many is measured unless more are asked for."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of rulings.

    Attributes:
        name: for the table.
        file: its name in the folder of corpora.
        loaded_every: one row in so many goes into the graph that is measured.
    """

    name: str
    file: str
    loaded_every: int

    @property
    def path(self) -> Path:
        """Where it should be."""
        return CORPORA / self.file


_LARGEST: Final = 20_000_000
"""Bytes of a text, as the command line has it."""

ECTHR: Final = Corpus("European Court", "ecthr-judgments.dev.jsonl.xz", 10)
UN: Final = Corpus("UN treaty bodies", "un-treaty-bodies.dev.jsonl.xz", 25)
IACTHR: Final = Corpus("Inter-American Court", "iacthr.dev.jsonl.xz", 30)
GUIDES: Final = Corpus("guides", "guides.dev.jsonl.xz", 40)
"""Only loaded, so that questions on interpretations have answers."""
OTHERS: Final = Corpus("other courts", "other-courts.dev.jsonl.xz", 1)
"""Only looked at family by family: too few of each for a figure of its own."""

RULINGS: Final = (ECTHR, UN, IACTHR)


def sample(corpus: Corpus, every: int) -> list[Document]:
    """Return the first row of a corpus and every so many after it; unreadable rows are left out."""
    rows = islice(read_corpus(corpus.path, _LARGEST), 0, None, every)
    return [row for row in rows if isinstance(row, Document)]


def our_own() -> list[Document]:
    """Return the examples and the library's digests as if they came from a file."""
    examples = (read_file(path, _LARGEST) for path in sorted((ROOT / "examples").glob("*.txt")))
    given = [
        replace(read, supplied=Supplied(court="ecthr", language="en"))
        for read in examples
        if isinstance(read, Document)
    ]
    return [*given, *map(_as_document, library_extractions())]


def _as_document(found: Extraction) -> Document:
    said = found.metadata
    court = None if said.kind is Kind.GUIDE else said.court
    supplied = Supplied(court=court, body=None if court else said.court, language=said.language)
    return Document(found.id, found.id, found.text, supplied=supplied)


def absent() -> Iterator[str]:
    """Yield a sentence for each corpus that is not there."""
    for corpus in (*RULINGS, GUIDES):
        if not corpus.path.is_file():
            yield f"{corpus.path} is not there; {corpus.name}: not measured"


def warming(documents: list[Document]) -> list[Document]:
    """Return one document a language, which bring every pipeline up before the clock starts."""
    return list({one.supplied.language: one for one in documents}.values())
