"""Holdings of treaty-body decisions."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from comity.extraction import Evidence, HoldingFound, Outcome, Passage, SectionName
from ingest.document import Layout
from ingest.families.naming import Naming
from ingest.families.un import phrases
from ingest.families.un.findings import (
    Finding,
    findings_in,
    is_remedial,
    last_findings,
    mended,
)

_CONFIDENT: Final = 0.95
_INFERRED: Final = 0.7  # read from the reasoning, the operative part being lost or silent
_MERITS: Final = frozenset({Outcome.VIOLATION, Outcome.NO_VIOLATION})
_ANY: Final = frozenset(Outcome)
_NOT_REACHED: Final = frozenset({Outcome.INADMISSIBLE})  # what follows "therefore decides:"
_REASONING: Final = frozenset(
    {SectionName.ASSESSMENT, SectionName.PROCEDURE, SectionName.FACTS, SectionName.LAW, None}
)


@lru_cache(maxsize=8)  # metadata asks whether the merits were reached, before holdings are asked
def read_holdings(text: str, layout: Layout, convention: str) -> tuple[HoldingFound, ...]:
    """Return what a treaty body decides, in text order, the respondent left open.

    Args:
        text: the whole text.
        layout: its sections and passages.
        convention: the body's own treaty, e.g. ``"iccpr"``.
    """
    naming = Naming(convention)
    found = list(_operative(text, layout.passages, naming))
    confidence = _CONFIDENT
    if not found:
        found, confidence = list(_reasoned(text, layout.passages, naming)), _INFERRED
    holdings: dict[HoldingFound, None] = {}
    for ordinal, finding in _without_echoes(_without_merits(text, layout.passages, found)):
        for holding in _holdings(ordinal, layout.passages[ordinal], finding, confidence):
            holdings.setdefault(holding)
    return tuple(holdings)


def _operative(
    text: str, passages: Sequence[Passage], naming: Naming
) -> Iterator[tuple[int, Finding]]:
    has_found = False
    for ordinal, passage in enumerate(passages):
        if passage.section is not SectionName.OPERATIVE:
            continue
        paragraph = text[passage.start : passage.end]
        if has_found and is_remedial(paragraph):
            return
        for finding in findings_in(paragraph, naming):
            has_found = has_found or finding.outcome in _MERITS
            yield ordinal, finding


def _reasoned(
    text: str, passages: Sequence[Passage], naming: Naming
) -> Iterator[tuple[int, Finding]]:
    ordinals = [at for at, passage in enumerate(passages) if passage.section in _REASONING]
    paragraphs = [text[passages[at].start : passages[at].end] for at in ordinals]
    is_lost = any(passage.section is SectionName.OPERATIVE for passage in passages)
    place, findings = last_findings(paragraphs, naming, _NOT_REACHED if is_lost else _ANY)
    if not findings:
        place, findings = last_findings(paragraphs, naming, _ANY)
    for finding in findings:
        yield ordinals[place], finding


def _without_merits(
    text: str, passages: Sequence[Passage], found: Sequence[tuple[int, Finding]]
) -> Sequence[tuple[int, Finding]]:
    """Leave out findings on the merits of a communication that is inadmissible as a whole.

    Such a decision never reaches the merits; what looks like a finding is an argument, or stands
    in an individual opinion.
    """
    sentences = [(_sentence(text, passages[at], one), one) for at, one in found]
    is_decided = any(
        one.outcome in _MERITS and phrases.ACTING_ON_MERITS.search(words)
        for words, one in sentences
    )
    if is_decided or not any(
        one.outcome is Outcome.INADMISSIBLE and phrases.WHOLLY.search(words)
        for words, one in sentences
    ):
        return found
    return [(at, one) for at, one in found if one.outcome not in _MERITS]


def _sentence(text: str, passage: Passage, finding: Finding) -> str:
    return mended(text[passage.start + finding.start : passage.start + finding.end])


def _without_echoes(found: Sequence[tuple[int, Finding]]) -> Iterator[tuple[int, Finding]]:
    """Leave out findings without a provision where others of their outcome name one."""
    named = {finding.outcome for _, finding in found if finding.provisions}
    for ordinal, finding in found:
        if finding.provisions or finding.outcome not in named & _MERITS:
            yield ordinal, finding


def _holdings(
    ordinal: int, passage: Passage, finding: Finding, confidence: float
) -> Iterator[HoldingFound]:
    at = Evidence(
        start=passage.start + finding.start,
        end=passage.start + finding.end,
        passage=passage.number,
        ordinal=ordinal,
        section=passage.section,
        speaker=passage.speaker,
        rule=finding.rule,
        confidence=confidence,
    )
    for one in finding.provisions or (None,):
        yield HoldingFound(
            provision=one.provision if one else None,
            with_=one.with_ if one else (),
            outcome=finding.outcome,
            respondent=None,
            aspect=None,
            vote=None,
            conditional=finding.conditional,
            operative_item=passage.number,
            at=at,
        )
