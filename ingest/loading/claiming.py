"""Claims of a text as rows of the graph, each with the span that proves it."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from comity.claims import Source, Status
from comity.extraction import Evidence, Extraction, Metadata
from comity.store import Row
from ingest.confidences import measured
from ingest.confidences.bins import of_metadata
from ingest.loading.identifying import is_digest

_SEPARATOR: Final = "\x1f"
_READ: Final = 0.95  # of what a text says of itself, hand-set: where no right answers are known
_FIELDS: Final = ("title", "date", "kind", "formation", "court")
_EMPTY: Mapping[str, None] = {
    "start": None, "end": None, "text_sha256": None, "passage": None, "section": None,
    "speaker": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claimer:
    """Makes claim rows of one text of one act.

    Attributes:
        act: id of the act.
        extraction: the text.
        ids: id of each passage.
    """

    act: str
    extraction: Extraction
    ids: Sequence[str]

    def passage_of(self, at: Evidence) -> str | None:
        """Return the id of the passage in which something stands."""
        return self.ids[at.ordinal] if 0 <= at.ordinal < len(self.ids) else None

    def claim_of(self, name: str, value: str, at: Evidence) -> str:
        """Return the claim's id: what is said, where, by which rule."""
        sha = self.extraction.text_sha256
        parts = (self.act, name, value, f"{sha}:{at.start}-{at.end}", at.rule)
        digest = hashlib.sha256(_SEPARATOR.join(parts).encode()).hexdigest()
        return f"claim:{digest[:16]}"

    def row(self, name: str, value: str, at: Evidence) -> Row:
        """Return the claim's row."""
        source = Source.EDITOR if is_digest(self.extraction) else Source.RULE
        return {
            "id": self.claim_of(name, value, at), "owner": self.act, "property": name,
            "value": value,
            "start": at.start, "end": at.end, "text_sha256": self.extraction.text_sha256,
            "passage": self.passage_of(at), "section": at.section and str(at.section),
            "speaker": str(at.speaker), "source": str(source), "rule": at.rule,
            "confidence": at.confidence, "status": str(at.status),
        }  # fmt: skip

    def metadata_rows(self) -> Iterator[Row]:
        """Yield what the text says of itself, and what came with it, as rivals."""
        said = Source.EDITOR if is_digest(self.extraction) else Source.RULE
        yield from self._said(self.extraction.metadata, said, "metadata.text@1")
        if self.extraction.supplied:
            yield from self._said(
                self.extraction.supplied, Source.COURT_METADATA, "metadata.supplied@1"
            )

    def _said(self, metadata: Metadata, source: Source, rule: str) -> Iterator[Row]:
        for name, value in _values(metadata):
            label = _SEPARATOR.join((self.act, name, value, self.extraction.id, rule))
            digest = hashlib.sha256(label.encode()).hexdigest()[:16]
            yield {
                "id": f"claim:{digest}", "owner": self.act, "property": name, "value": value,
                **_EMPTY, "source": str(source), "rule": rule,
                "confidence": _confidence(name, metadata, rule) if source is Source.RULE else 1.0,
                "status": str(Status.RESOLVED),
            }  # fmt: skip


def _confidence(field: str, metadata: Metadata, rule: str) -> float:
    """Return how often a text that says so of itself is right."""
    confidence = measured(of_metadata(rule, field, metadata.court, metadata.language))
    return _READ if confidence is None else confidence


def _values(metadata: Metadata) -> Iterator[tuple[str, str]]:
    for name in _FIELDS:
        value = getattr(metadata, name)
        if value is not None:
            yield name, str(value)
    for state in metadata.respondents:
        yield "respondent", state
    for item in metadata.identifiers:
        yield "identifier", f"{item.type} {item.value}"
