"""Findings and metadata as people judged them: rejected ones marked, confirmed ones kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeVar

from pydantic import TypeAdapter

from comity.claims import Decision, Status
from comity.extraction import (
    CitationFound,
    Evidence,
    Extraction,
    Formation,
    Identifier,
    Kind,
    Metadata,
    ProvisionFound,
)
from ingest.loading.texts import ActTexts
from ingest.loading.valuing import LISTS, Finding, claimed, findings_of
from ingest.loading.verdicts import CONFIRMED, WHOLE, Verdict, Verdicts, place_at, places_of

F = TypeVar("F", bound=Finding)


def judged(extraction: Extraction, verdicts: Verdicts) -> Extraction:
    """Return a text's findings as people judged them.

    What was rejected stays, with that status; what was confirmed is certain, and comes back where
    no rule finds it any more and its passage is still there.
    """
    if not verdicts.all:
        return extraction
    places = places_of(extraction)
    lists = {
        name: tuple(_judged(one, verdicts, places) for one in getattr(extraction.findings, name))
        for name, _ in LISTS.values()
    }
    for name, lost in _lost(extraction, verdicts, places):
        lists[name] = (*lists[name], lost)
    return replace(extraction, findings=replace(extraction.findings, **lists))


def _judged(found: F, verdicts: Verdicts, places: Sequence[str]) -> F:
    said = claimed(found)
    verdict = verdicts.on(*said, place_at(found.at, places)) if said else None
    if verdict is None:
        return found
    if verdict.decision is Decision.REJECTED:
        return replace(found, at=replace(found.at, status=Status.REJECTED))
    return replace(found, at=replace(found.at, confidence=1.0))


def _lost(
    extraction: Extraction, verdicts: Verdicts, places: Sequence[str]
) -> Iterator[tuple[str, Finding]]:
    """Yield confirmed findings that the text still has room for and no rule finds."""
    found = {
        (name, value, place_at(one.at, places))
        for name, value, one in findings_of(extraction.findings)
    }
    for verdict in verdicts.standing:
        is_here = verdict.record and verdict.place in places and verdict.about not in found
        if is_here and verdict.decision is Decision.CONFIRMED:
            yield LISTS[verdict.property][0], _restored(verdict, extraction, places)


def _restored(verdict: Verdict, extraction: Extraction, places: Sequence[str]) -> Finding:
    """Return a finding from its record, standing on the whole of its passage."""
    finding = _adapter(verdict.property).validate_json(verdict.record or b"")
    ordinal = places.index(verdict.place)
    passage = extraction.passages[ordinal]
    at = Evidence(
        passage.start, passage.end, passage.number, ordinal, passage.section, passage.speaker,
        CONFIRMED, 1.0,
    )  # fmt: skip
    words = extraction.text[passage.start : passage.end]
    match finding:
        case CitationFound():
            return replace(finding, at=at, text=words, cue=None)
        case ProvisionFound():
            return replace(finding, at=at, text=words)
        case _:
            return replace(finding, at=at)


def record_of(found: Finding) -> bytes:
    """Return a finding as bytes, for a verdict that confirms it."""
    said = claimed(found)
    assert said is not None  # noqa: S101 - only what claims something can be judged
    return _adapter(said[0]).dump_json(found)


@cache
def _adapter(name: str) -> TypeAdapter[Finding]:
    return TypeAdapter(LISTS[name][1])


def judged_metadata(texts: ActTexts, verdicts: Verdicts) -> Metadata:
    """Return what is known of an act, without what people rejected, with what they confirmed.

    In the place of a rejected value comes what its texts or sources say next, if anything.
    """
    known = texts.metadata
    if not any(verdict.place == WHOLE for verdict in verdicts.all):
        return known
    rivals = tuple(_rivals(texts))
    return replace(
        known,
        title=_first("title", [known, *rivals], verdicts),
        date=_first("date", [known, *rivals], verdicts),
        formation=_formation(_first("formation", [known, *rivals], verdicts)),
        kind=Kind(_first("kind", [known, *rivals], verdicts) or known.kind),
        respondents=_states([known, *rivals], verdicts),
        identifiers=tuple(_identifiers([known, *rivals], verdicts)),
    )


def _rivals(texts: ActTexts) -> Iterator[Metadata]:
    for text in texts.texts:
        yield text.extraction.metadata
        yield from (one for one in (text.extraction.said, text.extraction.supplied) if one)


def _first(name: str, said: Iterable[Metadata], verdicts: Verdicts) -> str | None:
    """Return the value confirmed last, else the first that is not rejected."""
    confirmed = _confirmed(name, verdicts)
    values = (str(value) for one in said if (value := getattr(one, name)) is not None)
    left = (value for value in values if not verdicts.is_rejected(name, value))
    return confirmed[-1] if confirmed else next(left, None)


def _confirmed(name: str, verdicts: Verdicts) -> list[str]:
    return [
        verdict.value
        for verdict in verdicts.standing
        if (verdict.property, verdict.place, verdict.decision) == (name, WHOLE, Decision.CONFIRMED)
    ]


def _formation(value: str | None) -> Formation | None:
    return Formation(value) if value else None


def _states(said: Sequence[Metadata], verdicts: Verdicts) -> tuple[str, ...]:
    """Return the first respondents of which some are left, and those confirmed."""
    left = (
        [state for state in one.respondents if not verdicts.is_rejected("respondent", state)]
        for one in said
    )
    first = next((states for states in left if states), [])
    return tuple(dict.fromkeys([*first, *_confirmed("respondent", verdicts)]))


def _identifiers(said: Sequence[Metadata], verdicts: Verdicts) -> Iterator[Identifier]:
    known = [(one.type, one.value) for one in said[0].identifiers]
    kept = [pair for pair in known if not verdicts.is_rejected("identifier", " ".join(pair))]
    confirmed = [tuple(value.split(" ", 1)) for value in _confirmed("identifier", verdicts)]
    for pair in dict.fromkeys([*kept, *confirmed]):
        yield Identifier(*pair)
