"""Some hundreds of real rulings of three families and their guides, read once a run."""

from collections.abc import Iterator
from functools import cache
from typing import Final

import ontology
from comity.extraction import Extraction
from ingest.document import Document, Supplied
from ingest.extracting import extract
from tests.corpora import rows

SAMPLES: Final = (  # file, of how many rows one, so that each family has its share
    ("ecthr-judgments.dev.jsonl.xz", 11),
    ("un-treaty-bodies.dev.jsonl.xz", 22),
    ("iacthr.dev.jsonl.xz", 9),
    ("guides.dev.jsonl.xz", 15),
)
LONGEST: Final = 100_000
"""Code points; a few giants would take most of the time and say nothing new."""


@cache
def real_rulings() -> tuple[Extraction, ...]:
    """Return what is read in the sample; skip the test where the corpora are absent."""
    vocabulary = ontology.load()
    return tuple(extract(document, vocabulary) for document in _documents())


def _documents() -> Iterator[Document]:
    for name, every in SAMPLES:
        for row in rows(name, every):
            if len(str(row["text"])) <= LONGEST:
                yield Document(str(row["id"]), name, str(row["text"]), supplied=_supplied(row))


def _supplied(row: dict[str, object]) -> Supplied:
    def said(name: str) -> str | None:
        value = row.get(name)
        return str(value) if isinstance(value, str) else None

    return Supplied(
        court=said("court"), body=said("body"), title=said("title"), date=said("date"),
        language=said("language"), appno=said("appno"), ecli=said("ecli"), symbol=said("symbol"),
        respondent=said("respondent"), kind=said("kind"),
    )  # fmt: skip
