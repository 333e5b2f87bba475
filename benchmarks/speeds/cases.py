"""What is measured, each in a process of its own, so that memory is its own too.

Run as ``python -m benchmarks.speeds.cases CASE``; prints one JSON object.
"""

import json
import resource
import sys
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from typing import Final, TypeAlias

from benchmarks.clocks import timed
from benchmarks.speeds import opinions as invented
from benchmarks.speeds.lengths import LONG, SHORT, long_text
from benchmarks.texts import RULINGS, our_own, sample, warming
from comity.errors import ComityError
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.parts import Part
from ingest.running import loaded_vocabulary

Found: TypeAlias = dict[str, float]

EVERY: Final = 20
"""One ruling in so many of each family."""
_RUNS: Final = 3
"""The best of so many counts: what it takes when nobody disturbs it."""


def everything() -> Found:
    """Measure all parts on rulings of every family."""
    return _speed(_rulings(), ())


def bare() -> Found:
    """Measure rulings of every family with all parts left out that may be."""
    return _speed(_rulings(), tuple(Part))


def growth() -> Found:
    """Measure a short and a long judgment of the same matter."""
    took = {size: _best([_strasbourg(long_text(size))], ()) for size in (SHORT, LONG)}
    return {"short": took[SHORT], "long": took[LONG], "ratio": took[LONG] / took[SHORT]}


def opinions() -> Found:
    """Measure the text that eyecite is made for, read as if it were a ruling of ours."""
    return _speed([_strasbourg(text) for text in invented.opinions()], ())


def eyecite() -> Found:
    """Measure eyecite on the same text: find citations and resolve them, as we do.

    Raises:
        ImportError: it is not installed.
    """
    found = import_module("eyecite")
    texts = invented.opinions()

    def work() -> None:
        for text in texts:
            found.resolve_citations(found.get_citations(text))

    return _of("".join(texts), min(timed(work).cpu for _ in range(_RUNS)))


def _rulings() -> list[Document]:
    there = [corpus for corpus in RULINGS if corpus.path.is_file()]
    return [one for corpus in there for one in sample(corpus, EVERY)] or our_own()


def _strasbourg(text: str) -> Document:
    return Document("long", "long", text, supplied=Supplied(court="ecthr", language="en"))


def _speed(documents: Sequence[Document], without: Collection[Part]) -> Found:
    return _of("".join(one.text for one in documents), _best(documents, without))


def _of(text: str, seconds: float) -> Found:
    megabytes = len(text.encode()) / 1e6
    return {"mb": megabytes, "cpu_s": seconds, "mb_per_s": megabytes / seconds}


def _best(documents: Sequence[Document], without: Collection[Part]) -> float:
    vocabulary = loaded_vocabulary()

    def work(read: Sequence[Document] = documents) -> None:
        for document in read:
            try:
                extract(document, vocabulary, without=without)
            except ComityError:
                continue  # a text that names no court; counted among the bytes, as its scan was

    work(warming(list(documents)))
    return min(timed(work).cpu for _ in range(_RUNS))


CASES: Final[dict[str, Callable[[], Found]]] = {
    case.__name__: case for case in (everything, bare, growth, opinions, eyecite)
}


def main(name: str) -> None:
    """Print what one case took, and the most memory that its process had."""
    found = CASES[name]()
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    found["rss_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
