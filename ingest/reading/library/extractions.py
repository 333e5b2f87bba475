"""Makes of each file of the starter library an extraction whose text is the digest."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from comity.extraction import Extraction, Identifier, Kind, Metadata, Segmentation
from comity.spans import sha256_of
from ingest.reading.library.files import (
    GuideFile,
    Library,
    OperativeEntry,
    RemedyEntry,
    RulingFile,
    library_files,
)
from ingest.reading.library.writing import Writing

EXTRACTOR: Final = "comity library"
"""Marks an extraction as a digest of ours."""

WARNING: Final = "digest in our own words, not the court's text"


def library_extractions() -> Iterator[Extraction]:
    """Yield the starter library: rulings in the order of their ids, then guides.

    Raises:
        pydantic.ValidationError: a file lacks a field, or has one too many.
        UnknownTermError: a file cites what no file describes.
    """
    library = library_files()
    for ruling in library.rulings.values():
        yield _of_ruling(library, ruling)
    for guide in library.guides.values():
        yield _of_guide(library, guide)


def _of_ruling(library: Library, ruling: RulingFile) -> Extraction:
    writing = Writing(library)
    writing.digest.title(f"{ruling.title} ({ruling.kind.replace('-', ' ')} of {ruling.date})")
    writing.summary(ruling.digest, ruling.groups)
    for paragraph in ruling.paragraphs:
        writing.key_paragraph(paragraph)
    for entry in ruling.cites_near:
        writing.citations_near(entry.near, entry.cites)
    for item, entries in _items(ruling):
        # Views have no operative part apart: they find in one of their numbered paragraphs.
        number = item if ruling.kind is Kind.VIEWS else None
        writing.operative_item(number, f"operative {item}" if item else "operative", entries)
    partial = () if ruling.verified.complete else ("main findings of the operative part only",)
    finished = _finished(ruling.id, _metadata_of_ruling(ruling), writing, partial)
    return _against(finished, ruling.respondents)


def _of_guide(library: Library, guide: GuideFile) -> Extraction:
    writing = Writing(library)
    writing.digest.title(f"{guide.title} ({guide.symbol}, {guide.date})")
    writing.summary(guide.digest, ())
    for paragraph in guide.paragraphs:
        writing.key_paragraph(paragraph)
    return _finished(guide.id, _metadata_of_guide(guide), writing, ())


def _items(
    ruling: RulingFile,
) -> Iterator[tuple[str | None, tuple[OperativeEntry | RemedyEntry, ...]]]:
    """Yield findings and remedies item by item; where no item is known, one by one."""
    entries: tuple[OperativeEntry | RemedyEntry, ...] = (*ruling.operative, *ruling.remedies)
    for item, same in groupby(entries, key=lambda entry: entry.item):
        together = tuple(same)
        yield from [(item, together)] if item else ((None, (entry,)) for entry in together)


def _against(extraction: Extraction, respondents: tuple[str, ...]) -> Extraction:
    """Return the extraction with the respondent on each holding, where there is only one."""
    if len(respondents) != 1:
        return extraction
    found = extraction.findings
    holdings = tuple(replace(holding, respondent=respondents[0]) for holding in found.holdings)
    return replace(extraction, findings=replace(found, holdings=holdings))


def _finished(
    identity: str, metadata: Metadata, writing: Writing, warnings: tuple[str, ...]
) -> Extraction:
    text = writing.digest.text
    return Extraction(
        id=identity,
        text=text,
        text_sha256=sha256_of(text),
        metadata=metadata,
        passages=tuple(writing.digest.passages),
        sections=writing.digest.sections,
        findings=writing.findings,
        segmentation=Segmentation.COMPLETE,
        warnings=(WARNING, *warnings),
        extractor=EXTRACTOR,
    )


def _metadata_of_ruling(ruling: RulingFile) -> Metadata:
    return Metadata(
        court=ruling.court,
        kind=ruling.kind,
        formation=ruling.formation,
        title=ruling.title,
        date=ruling.date,
        identifiers=tuple(Identifier(n.type, n.value) for n in ruling.identifiers),
        respondents=ruling.respondents,
    )


def _metadata_of_guide(guide: GuideFile) -> Metadata:
    return Metadata(
        court=guide.body,
        kind=Kind.GUIDE,
        title=guide.title,
        date=guide.date,
        identifiers=(Identifier("symbol", guide.symbol), Identifier("number", guide.number)),
        supersedes=guide.supersedes,
        guide_kind="general-comment",
    )
