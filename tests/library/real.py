"""The real texts of the rulings and guides of the library: each is unpacked and read once."""

import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from comity.extraction import HoldingFound, Kind, Metadata, Passage
from ingest.document import Document
from ingest.families.choosing import family_for
from ingest.families.languages import language_of
from ingest.reading.corpora import read_corpus
from ingest.reading.library import library_extractions
from ingest.supplying import completed, supplied_metadata
from ontology import load
from tests.corpora import lines_of

RECORDS: Final[dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "texts.toml").read_text(encoding="utf-8")
)
"""Record of the real text by id of the library."""

_FILES: Final = (
    "ecthr-judgments-extra.dev.jsonl.xz",
    "iacthr.dev.jsonl.xz",
    "ecthr-judgments.dev.jsonl.xz",
    "un-treaty-bodies.dev.jsonl.xz",
    "guides.dev.jsonl.xz",
    "other-courts.dev.jsonl.xz",
)
"""The corpora, the longest first, so that those who unpack them end together."""
_LARGEST: Final = 20_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, as far as the facts of the library are compared with it.

    Citations and doctrines are not read: that takes five times as long, and names and numbers
    are sought in the text as it stands.
    """

    text: str
    passages: tuple[Passage, ...]
    metadata: Metadata
    holdings: tuple[HoldingFound, ...]


@cache
def real_texts() -> dict[str, Reading]:
    """Return what the texts themselves say, by id of the library."""
    kinds = {each.id: each.metadata for each in library_extractions()}
    documents = real_documents()
    return {identity: _read(documents[identity], kinds[identity]) for identity in sorted(documents)}


@cache
def real_documents() -> dict[str, Document]:
    """Return the texts as their reader hands them on, by id of the library."""
    identities = {record: identity for identity, record in RECORDS.items()}
    of_ours = partial(lines_of, wanted=RECORDS.values())  # unpacking frees the lock
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as unpacking:
        chosen = Path(folder) / "chosen.jsonl"
        chosen.write_bytes(b"".join(unpacking.map(of_ours, _FILES)))
        read = [each for each in read_corpus(chosen, _LARGEST) if isinstance(each, Document)]
    return {identities[each.id]: each for each in read if each.id in identities}


def _read(document: Document, ours: Metadata) -> Reading:
    vocabulary = load()
    language = language_of(document.supplied.language, document.text)
    family = family_for(ours.court, language, is_guide=ours.kind is Kind.GUIDE)
    layout = family.layout(document)
    said = family.metadata(document, layout, vocabulary)
    metadata = completed(said, supplied_metadata(document.supplied, said, vocabulary))
    holdings = family.holdings(document, layout, metadata, vocabulary)
    return Reading(document.text, layout.passages, metadata, holdings)
