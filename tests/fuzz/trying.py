"""Tries one case: nothing but a named error comes out, soon, and each span re-reads its words."""

import random
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import ontology
from comity.errors import ComityError
from comity.extraction import Evidence, Extraction
from ingest.dates import date_in, dates_in
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.reading.corpora import read_corpus
from ingest.reading.files import READERS
from tests.fuzz.breaking import a_run, a_text, broken
from tests.fuzz.seeds import COURTS, LANGUAGES, files

LARGEST: Final = 20_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Case:
    """A case, made again at any time from its kind and seed.

    Attributes:
        kind: ``"file"``, ``"text"`` or ``"run"``.
        seed: of the changes.
        size: characters of a text.
    """

    kind: str
    seed: int
    size: int = 3_000


def try_case(case: Case) -> str:
    """Return what came of a case: ``"read"``, or the name of its error.

    Raises:
        Exception: an error without a name of ours, or a span that holds other words than its own.
    """
    chance = random.Random(case.seed)  # noqa: S311 - the same case each time, no secret
    if case.kind == "file":
        return _try_file(chance)
    make = a_run if case.kind == "run" else a_text
    text = make(case.size, chance)
    dates_in(text)
    date_in(text)
    given = Supplied(court=chance.choice(COURTS), language=chance.choice(LANGUAGES))
    return _try_document(Document("fuzz", "fuzz", text, supplied=given))


def _try_file(chance: random.Random) -> str:
    seeds: Mapping[str, bytes] = files()
    ending = chance.choice(sorted(seeds))
    content = broken(seeds[ending], ending, chance)
    if ending == ".jsonl":
        return _try_corpus(content)
    try:
        document = READERS[ending](content, "fuzz", f"fuzz{ending}")
    except ComityError as error:
        return type(error).__name__
    _check_blocks(document)
    return _try_document(document)


def _try_corpus(content: bytes) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fuzz.jsonl"
        path.write_bytes(content)
        read = [
            _try_document(one) for one in read_corpus(path, LARGEST) if isinstance(one, Document)
        ]
    return read[0] if read else "Failure"


def _try_document(document: Document) -> str:
    try:
        found = extract(document, ontology.load())
    except ComityError as error:
        return type(error).__name__
    _check_spans(found)
    return "read"


def _check_blocks(document: Document) -> None:
    """Blocks follow one another, none empty, and none reaches over a line it does not hold."""
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(document.text)
        end = block.end


def _check_spans(found: Extraction) -> None:
    for at in _evidences(found):
        assert 0 <= at.start < at.end <= len(found.text)
        passage = found.passages[at.ordinal] if at.ordinal >= 0 else None
        assert passage is None or passage.start <= at.start < passage.end
    for citation in found.findings.citations:
        assert found.text[citation.at.start : citation.at.end] == citation.text
    for provision in found.findings.provisions:
        assert found.text[provision.at.start : provision.at.end] == provision.text


def _evidences(found: Extraction) -> Iterator[Evidence]:
    findings = found.findings
    for kind in (findings.rights, findings.holdings, findings.citations, findings.provisions):
        yield from (one.at for one in kind)
    yield from (one.at for one in findings.doctrines)
