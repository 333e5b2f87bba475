"""Some hundreds of real rulings of three families and their guides, read once a run."""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

import ontology
from comity.extraction import Extraction
from ingest.document import Document
from ingest.extracting import extract
from ingest.reading.corpora import read_corpus
from tests.corpora import corpus

SAMPLES: Final = (  # file, of how many rows one, so that each family has its share
    ("ecthr-judgments.dev.jsonl.xz", 11),
    ("un-treaty-bodies.dev.jsonl.xz", 22),
    ("iacthr.dev.jsonl.xz", 9),
    ("guides.dev.jsonl.xz", 15),
)
LONGEST: Final = 100_000
"""Code points; a few giants would take most of the time and say nothing new."""
_LARGEST: Final = 20_000_000
"""Bytes of a row, as the command line has it."""


@cache
def real_rulings() -> tuple[Extraction, ...]:
    """Return what is read in the sample; skip the test where the corpora are absent."""
    vocabulary = ontology.load()
    return tuple(extract(document, vocabulary) for document in _documents())


def _documents() -> Iterator[Document]:
    for name, every in SAMPLES:
        for read in islice(read_corpus(corpus(name), _LARGEST), 0, None, every):
            if isinstance(read, Document) and len(read.text) <= LONGEST:
                yield read
