"""How fast texts are read: megabytes a second of one core, and where the time goes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import ontology
from benchmarks.bars import EXTRACTION
from benchmarks.clocks import Clock
from benchmarks.machines import Reference, load, reference
from benchmarks.stages import Stages, clocked
from benchmarks.tables import number, table
from benchmarks.texts import ECTHR, RULINGS, our_own, sample, warming
from comity.errors import ComityError
from ingest.document import Document
from ingest.extracting import extract

HEADER = (
    "texts", "documents", "refused", "MB", "s core", "s wall", "MB/s core", "bar", "", "MB/s wall",
    "× words", "× crc32",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Extracted:
    """What it took to extract some texts.

    Attributes:
        name: of the texts.
        documents: how many.
        refused: those in which no court was recognised.
        megabytes: of UTF-8.
        clock: for all of them.
        yardstick: what well-known loops took for the same texts.
        stages: where the time went.
    """

    name: str
    documents: int
    refused: int
    megabytes: float
    clock: Clock
    yardstick: Reference
    stages: Stages

    @property
    def speed(self) -> float:
        """Megabytes a second of one core."""
        return self.megabytes / self.clock.cpu

    def row(self) -> tuple[str, ...]:
        """Return it as a row of the table."""
        is_promised = self.name == ECTHR.name
        return (
            self.name, f"{self.documents:,}", str(self.refused), number(self.megabytes),
            number(self.clock.cpu), number(self.clock.wall), number(self.speed),
            str(EXTRACTION) if is_promised else "",
            EXTRACTION.verdict(self.speed) if is_promised else "",
            number(self.megabytes / self.clock.wall),
            number(self.clock.cpu / self.yardstick.words),
            number(self.clock.cpu / self.yardstick.crc),
        )  # fmt: skip


def report(every: int) -> Iterator[str]:
    """Yield the tables on extraction as they are ready."""
    found = [measured(name, documents) for name, documents in _texts(every)]
    title = f"Extraction, one row in {every} ({load()}); × words: time of finding all words with re"
    yield table(title, HEADER, [one.row() for one in found])
    yield table("Share of each stage, % of a core's time", *_shares(found))


def _texts(every: int) -> Iterator[tuple[str, list[Document]]]:
    there = [corpus for corpus in RULINGS if corpus.path.is_file()]
    for corpus in there:
        yield corpus.name, sample(corpus, every)
    if not there:
        yield "examples and digests", our_own()


def measured(name: str, documents: list[Document]) -> Extracted:
    """Extract some texts under the clock, vocabulary and pipelines loaded before."""
    vocabulary = ontology.load()
    for document in warming(documents):
        with _refusals([]):
            extract(document, vocabulary)
    yardstick = reference([document.text for document in documents])
    clock, refused = Clock(), list[ComityError]()
    with clocked() as stages, clock.running():
        for document in documents:
            with _refusals(refused):
                extract(document, vocabulary)
    megabytes = sum(len(document.text.encode()) for document in documents) / 1e6
    return Extracted(name, len(documents), len(refused), megabytes, clock, yardstick, stages)


@contextmanager
def _refusals(refused: list[ComityError]) -> Iterator[None]:
    """Keep the error of a text that is refused, as ``comity extract`` does, and go on."""
    try:
        yield
    except ComityError as error:
        refused.append(error)


def _shares(found: Sequence[Extracted]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return header and rows: a row a stage, a column a set of texts."""
    shares = [one.stages.shares(one.clock.cpu) for one in found]
    stages = list(dict.fromkeys(stage for each in shares for stage in each))
    rows = [
        (stage, *(f"{100 * each[stage]:.1f}" if stage in each else "" for each in shares))
        for stage in stages
    ]
    return ("stage", *(one.name for one in found)), rows
