"""Claims of a text as rows of the graph, each with the span that proves it."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from comity.claims import Decision, Source, Status
from comity.extraction import Evidence, Extraction, Metadata
from comity.store import Row
from ingest.confidences import measured
from ingest.confidences.bins import of_metadata
from ingest.loading.identifying import is_digest
from ingest.loading.verdicts import CONFIRMED, NONE, WHOLE, Verdicts, place_at

_SEPARATOR: Final = "\x1f"
_READ: Final = 0.95  # of what a text says of itself, hand-set: where no right answers are known
_FIELDS: Final = ("title", "date", "kind", "formation", "court")
_SUPPLIED: Final = ("title", "date", "court")
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
        verdicts: what people decided of claims on the act.
        places: of each passage, as verdicts name it; empty where there are none.
    """

    act: str
    extraction: Extraction
    ids: Sequence[str]
    verdicts: Verdicts = NONE
    places: Sequence[str] = ()

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
        verdict = self.verdicts.on(name, value, place_at(at, self.places))
        return {
            "id": self.claim_of(name, value, at), "owner": self.act, "property": name,
            "value": value,
            "start": at.start, "end": at.end, "text_sha256": self.extraction.text_sha256,
            "passage": self.passage_of(at), "section": at.section and str(at.section),
            "speaker": str(at.speaker), "source": str(source), "rule": at.rule,
            "confidence": at.confidence, "status": str(at.status),
            "holds": at.status is not Status.REJECTED, "verdict": verdict.id if verdict else None,
        }  # fmt: skip

    def metadata_rows(self, shown: Metadata) -> Iterator[Row]:
        """Yield what the text says of itself, and what came with it, as rivals.

        Args:
            shown: what the graph shows of the act.
        """
        found = self.extraction
        said = Source.EDITOR if is_digest(found) else Source.RULE
        holding = frozenset(_values(shown, _FIELDS))
        text = _values(found.said or found.metadata, _FIELDS)
        yield from self._said(text, said, "metadata.text@1", holding)
        if found.supplied:
            supplied = _values(found.supplied, _SUPPLIED)
            yield from self._said(supplied, Source.COURT_METADATA, "metadata.supplied@1", holding)

    def _said(
        self,
        values: Iterable[tuple[str, str]],
        source: Source,
        rule: str,
        holding: Collection[tuple[str, str]],
    ) -> Iterator[Row]:
        metadata = self.extraction.metadata
        for name, value in values:
            verdict = self.verdicts.on(name, value, WHOLE)
            is_rejected = self.verdicts.is_rejected(name, value)
            label = _SEPARATOR.join((self.act, name, value, self.extraction.id, rule))
            digest = hashlib.sha256(label.encode()).hexdigest()[:16]
            yield {
                "id": f"claim:{digest}", "owner": self.act, "property": name, "value": value,
                **_EMPTY, "source": str(source), "rule": rule,
                "confidence": _confidence(name, metadata, rule) if source is Source.RULE else 1.0,
                "status": str(Status.REJECTED if is_rejected else Status.RESOLVED),
                "holds": (name, value) in holding, "verdict": verdict.id if verdict else None,
            }  # fmt: skip


def _confidence(field: str, metadata: Metadata, rule: str) -> float:
    """Return how often a text that says so of itself is right."""
    confidence = measured(of_metadata(rule, field, metadata.court, metadata.language))
    return _READ if confidence is None else confidence


def verdict_rows(act: str, verdicts: Verdicts, shown: Metadata) -> Iterator[Row]:
    """Yield what people confirmed of an act as a whole, as claims of theirs.

    Args:
        act: id of the act.
        verdicts: on the act.
        shown: what the graph shows of it.
    """
    holding = frozenset(_values(shown, _FIELDS))
    for verdict in verdicts.standing:
        if verdict.place != WHOLE or verdict.decision is not Decision.CONFIRMED:
            continue
        label = _SEPARATOR.join((act, verdict.property, verdict.value, CONFIRMED))
        yield {
            "id": f"claim:{hashlib.sha256(label.encode()).hexdigest()[:16]}", "owner": act,
            "property": verdict.property, "value": verdict.value, **_EMPTY,
            "source": str(Source.EDITOR), "rule": CONFIRMED, "confidence": 1.0,
            "status": str(Status.RESOLVED), "verdict": verdict.id,
            "holds": (verdict.property, verdict.value) in holding,
        }  # fmt: skip


def _values(metadata: Metadata, fields: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in fields:
        value = getattr(metadata, name)
        if value:
            yield name, str(value)
    for state in metadata.respondents:
        yield "respondent", state
    for item in metadata.identifiers:
        yield "identifier", f"{item.type} {item.value}"
