"""Makes of each file of the starter library an extraction whose text is the digest."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from comity.extraction import Extraction, Identifier, Kind, Metadata, Segmentation
from comity.spans import sha256_of
from ingest.reading.library.entries import (
    Basis,
    CitedEntry,
    Dated,
    GuideFile,
    HoldingEntry,
    Part,
    PassageEntry,
    RemedyEntry,
    RulingFile,
)
from ingest.reading.library.files import Library, library_files
from ingest.reading.library.writing import Writing
from ontology import load

EXTRACTOR: Final = "comity library"
"""Marks an extraction as a digest of ours."""

WARNING: Final = "digest in our own words, not the court's text"

_AFTER: Final = frozenset({Part.OPINIONS, Part.SIGNIFICANCE})
"""Parts that follow what was decided."""


def library_extractions() -> Iterator[Extraction]:
    """Yield the starter library: rulings in the order of their ids, then guides.

    Raises:
        ExtractionError: a file lacks a field, or has one too many.
        UnknownTermError: a file cites what no file describes.
    """
    library = library_files()
    for ruling in library.rulings.values():
        yield ruling_extraction(library, ruling)
    for guide in library.guides.values():
        yield _of_guide(library, guide)


def ruling_extraction(library: Library, ruling: RulingFile) -> Extraction:
    """Return the digest of one ruling, in the order of its text.

    Facts and reasons come first, then whom the ruling cites, then what it decides, then opinions,
    history and what it came to mean.
    """
    only = ruling.respondents[0] if len(ruling.respondents) == 1 else None
    writing = Writing(library, load(), only)
    writing.digest.title(f"{ruling.title} ({ruling.kind.replace('-', ' ')} of {ruling.date})")
    reasons = [each for each in ruling.passages if each.part not in {*_AFTER, Part.OUTCOME}]
    _passages(writing, reasons, ruling.groups)
    _citations(writing, ruling.cites)
    _passages(writing, [each for each in ruling.passages if each.part is Part.OUTCOME])
    _operative(writing, ruling)
    _passages(writing, [each for each in ruling.passages if each.part in _AFTER])
    for entry in ruling.history:
        writing.history(entry)
    partial = () if ruling.verified.complete else ("main findings of the operative part only",)
    return _finished(ruling.id, _metadata_of_ruling(ruling), writing, partial)


def _of_guide(library: Library, guide: GuideFile) -> Extraction:
    writing = Writing(library, load())
    day = guide.date if guide.dated is Dated.ADOPTED else f"{guide.dated} {guide.date}"
    known_by = ", ".join(part for part in (guide.symbol, day) if part)
    writing.digest.title(f"{guide.title} ({known_by})")
    _passages(writing, guide.passages)
    _citations(writing, guide.cites)
    replaced = (f"superseded by {guide.superseded_by}",) if guide.superseded_by else ()
    updated = tuple(f"adds to {other}" for other in guide.updates)
    return _finished(guide.id, _metadata_of_guide(guide), writing, (*replaced, *updated))


def _passages(
    writing: Writing, entries: Sequence[PassageEntry], groups: tuple[str, ...] = ()
) -> None:
    """Write passages; the groups concerned are named with the first."""
    for number, entry in enumerate(entries):
        writing.passage(entry, () if number else groups)


def _citations(writing: Writing, cites: tuple[CitedEntry, ...]) -> None:
    for (paragraph, near), same in groupby(cites, key=lambda each: (each.paragraph, each.near)):
        writing.cited(paragraph, near, tuple(same))


def _operative(writing: Writing, ruling: RulingFile) -> None:
    """Write findings, then remedies, item by item; where no item is known, one by one."""
    findings, remedies = ruling.verified.holdings, ruling.verified.remedies
    entries: list[tuple[HoldingEntry | RemedyEntry, Basis]] = []
    entries += [(entry, findings) for entry in ruling.holdings if findings]
    entries += [(entry, remedies) for entry in ruling.remedies if remedies]
    for (item, basis), grouped in groupby(entries, key=lambda pair: (pair[0].item, pair[1])):
        same = [entry for entry, _ in grouped]
        for together in [same] if item else [[entry] for entry in same]:
            writing.operative(item, together, basis)


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
    numbers = (("symbol", guide.symbol), ("number", guide.number))
    return Metadata(
        court=guide.body,
        kind=Kind.GUIDE,
        title=guide.title,
        date=guide.date,
        identifiers=tuple(Identifier(name, value) for name, value in numbers if value),
        supersedes=guide.supersedes,
        guide_kind=guide.kind,
    )
