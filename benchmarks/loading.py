"""How fast texts go into a graph: claims a second, passages and full text included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import ontology
from benchmarks.bars import LOADING
from benchmarks.clocks import Clock
from benchmarks.engines import Engine
from benchmarks.tables import number
from benchmarks.texts import GUIDES, RULINGS, sample
from comity.errors import ComityError
from comity.extraction import Extraction
from comity.store import Graph
from comity.stores import opened
from ingest.document import Document
from ingest.extracting import extract
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions

_WARMING: Final = 3
"""One text in so many goes in before the clock runs: a server just started compiles itself."""

_COUNTED: Final = ("Claim", "Passage")
HEADER = (
    "engine", "texts", "claims", "passages", "s wall", "s our core", "claims/s", "bar", "",
    "claims/s our core", "texts/s", "first opening s", "finish s", "opening again s",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Loading:
    """What it took to load some texts.

    Attributes:
        engine: its name.
        texts: how many were loaded under the clock.
        claims: added by them.
        passages: likewise.
        opening: on the empty graph; the vocabulary goes in.
        loading: of those texts, after others.
        finishing: linking and ranking.
        opening_again: on the filled graph, by another loader.
    """

    engine: str
    texts: int
    claims: int
    passages: int
    opening: Clock
    loading: Clock
    finishing: Clock
    opening_again: Clock

    @property
    def speed(self) -> float:
        """Claims a second by the wall's clock: a server works beside us."""
        return self.claims / self.loading.wall

    def row(self) -> tuple[str, ...]:
        """Return it as a row of the table."""
        bar = LOADING[self.engine]
        return (
            self.engine, f"{self.texts:,}", f"{self.claims:,}", f"{self.passages:,}",
            number(self.loading.wall), number(self.loading.cpu), number(self.speed), str(bar),
            bar.verdict(self.speed), number(self.claims / self.loading.cpu),
            number(self.texts / self.loading.wall),
            number(self.opening.wall), number(self.finishing.wall),
            number(self.opening_again.wall),
        )  # fmt: skip


def extractions() -> list[Extraction]:
    """Return a fixed sample of three families and of guides; our digests where it is absent."""
    there = [corpus for corpus in (*RULINGS, GUIDES) if corpus.path.is_file()]
    found = [one for corpus in there for one in _read(sample(corpus, corpus.loaded_every))]
    return found or list(library_extractions())


def _read(documents: Sequence[Document]) -> Iterator[Extraction]:
    vocabulary = ontology.load()
    for document in documents:
        try:
            yield extract(document, vocabulary)
        except ComityError:
            continue  # counted among the refused of the table on extraction


def loaded(engine: Engine, texts: Sequence[Extraction]) -> Loading:
    """Fill an empty graph under the clock."""
    opening, loading, finishing, again = Clock(), Clock(), Clock(), Clock()
    graph = opened(engine.url)
    with opening.running():
        loader = Loader(graph)
    warming = texts[::_WARMING]
    counted = [text for place, text in enumerate(texts) if place % _WARMING]
    _load(loader, warming)
    before = [_count(graph, kind) for kind in _COUNTED]
    with loading.running():
        _load(loader, counted)
    with finishing.running():
        loader.finish()
    graph.close()
    graph = opened(engine.url)
    with again.running():
        Loader(graph)
    claims, passages = (
        _count(graph, kind) - held for kind, held in zip(_COUNTED, before, strict=True)
    )
    graph.close()
    return Loading(engine.name, len(counted), claims, passages, opening, loading, finishing, again)


def _load(loader: Loader, texts: Sequence[Extraction]) -> None:
    for _ in loader.load(texts):
        pass
    loader.flush()


def _count(graph: Graph, kind: str) -> int:
    return sum(1 for _ in graph.nodes(kind, ()))
