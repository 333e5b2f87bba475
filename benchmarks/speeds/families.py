"""Where the time of extraction goes: milliseconds of a core for a megabyte, by family and stage."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from benchmarks.extraction import Extracted, measured
from benchmarks.tables import number, table
from benchmarks.texts import GUIDES, OTHERS, RULINGS, our_own, sample
from ingest.document import Document
from ingest.families.choosing import family_for
from ingest.families.languages import language_of
from ingest.running import loaded_vocabulary
from ontology.vocabulary import Vocabulary

_EVERY: Final = 40
"""One text in so many of the large collections; of other courts, which are few, one in three."""
_EVERY_OTHER: Final = 3


def report() -> str:
    """Return a table with a row a family and a column a stage, slowest stages first."""
    found = [measured(family, texts) for family, texts in _texts().items()]
    stages = _by_cost(found)
    header = ("ms of a core a MB", "texts", "MB", "MB/s", "all", *stages, "the rest")
    return table("Where the time goes", header, [_row(one, stages) for one in found])


def family_of(document: Document, vocabulary: Vocabulary) -> str:
    """Return the name of the family that reads a document, e.g. ``"ecthr"``.

    Its court is that which came with it; a guide is read by one family, whatever its body.
    """
    given = document.supplied
    court = vocabulary.court_named(given.court or "") or ""
    language = language_of(given.language, document.text)
    family = family_for(court, language, is_guide=bool(given.body))
    return type(family).__module__.split(".")[2]


def _texts() -> Mapping[str, list[Document]]:
    vocabulary, texts = loaded_vocabulary(), defaultdict[str, list[Document]](list)
    for document in _sample() or our_own():
        texts[family_of(document, vocabulary)].append(document)
    return texts


def _sample() -> list[Document]:
    asked = [*((corpus, _EVERY) for corpus in (*RULINGS, GUIDES)), (OTHERS, _EVERY_OTHER)]
    there = [(corpus, every) for corpus, every in asked if corpus.path.is_file()]
    return [one for corpus, every in there for one in sample(corpus, every)]


def _by_cost(found: Sequence[Extracted]) -> list[str]:
    """Return the names of all stages, the one that takes most seconds first."""
    seconds = defaultdict[str, float](float)
    for one in found:
        for stage, clock in one.stages.clocks.items():
            seconds[stage] += clock.cpu
    return sorted(seconds, key=lambda stage: -seconds[stage])


def _row(one: Extracted, stages: Sequence[str]) -> tuple[str, ...]:
    whole = 1_000 * one.clock.cpu / one.megabytes
    shares = one.stages.shares(one.clock.cpu)
    return (
        one.name, f"{one.documents:,}", number(one.megabytes), number(one.speed), f"{whole:,.0f}",
        *_columns(shares, whole, (*stages, "the rest")),
    )  # fmt: skip


def _columns(shares: Mapping[str, float], whole: float, stages: Sequence[str]) -> Iterator[str]:
    for stage in stages:
        yield f"{whole * shares[stage]:,.0f}" if stage in shares else ""
