"""Findings with the confidence that was measured of their like, in place of a hand-set one."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields, replace
from functools import partial
from operator import attrgetter
from typing import Final, TypeVar

from comity.extraction import (
    CitationFound,
    DoctrineFound,
    Evidence,
    Findings,
    HoldingFound,
    Metadata,
    ProvisionFound,
    RemedyFound,
    RightFound,
    Role,
    Treatment,
)
from ingest.confidences import bins
from ingest.confidences.bins import Bin
from ingest.confidences.table import measured

F = TypeVar(
    "F", CitationFound, DoctrineFound, HoldingFound, ProvisionFound, RemedyFound, RightFound
)
_UNREAD: Final = 0.8
"""Of a treatment of which too few could be read: 35 of 37 followed, none of the others wrong."""


def with_measured(findings: Findings, metadata: Metadata) -> Findings:
    """Return findings with measured confidences; those of which too little is known stay."""
    language, court = metadata.language, metadata.court
    outcomes = {holding.at.start: str(holding.outcome) for holding in findings.holdings}

    def of_right(one: RightFound) -> tuple[str, str | None, str]:
        outcome = outcomes.get(one.at.start) if one.role is Role.DECIDED else None
        return one.at.rule, outcome, language

    return replace(
        findings,
        rights=_each(findings.rights, of_right, bins.of_right),
        holdings=_each(
            findings.holdings, lambda one: (one.at.rule, one.outcome, language), bins.of_holding
        ),
        citations=_treated(
            _each(findings.citations, partial(_of_citation, language), bins.of_citation)
        ),
        provisions=_each(
            findings.provisions, lambda one: (one.at.rule, one.at.section, court), bins.of_provision
        ),
        doctrines=_each(
            findings.doctrines,
            lambda one: (one.at.rule, one.role, one.doctrine),
            bins.of_doctrine,
        ),
        remedies=_each(findings.remedies, lambda one: (one.at.rule,), bins.of_remedy),
    )


def _of_citation(language: str, found: CitationFound) -> tuple[str, str, bool, str]:
    return found.at.rule, found.form, bool(found.authority.numbers), language


def _treated(citations: Sequence[CitationFound]) -> tuple[CitationFound, ...]:
    """Return citations with the confidence of their treatments."""
    return tuple(
        one
        if one.treatment is Treatment.CITED
        else replace(one, treatment_confidence=_sureness(one.treatment))
        for one in citations
    )


def _sureness(treatment: Treatment) -> float:
    known = measured(bins.of_treatment(treatment))
    return _UNREAD if known is None else known


def _each(
    found: Sequence[F], flags_of: Callable[[F], tuple[Hashable, ...]], bin_of: Callable[..., Bin]
) -> tuple[F, ...]:
    """Return findings with the confidence of their bins; each bin is looked up once."""
    known: dict[tuple[Hashable, ...], float | None] = {}
    rebuilt = _rebuilding(type(found[0])) if found else None
    given = []
    for one in found:
        flags = flags_of(one)
        if flags not in known:
            known[flags] = measured(bin_of(*flags))
        confidence = known[flags]
        if rebuilt is None or confidence is None or confidence == one.at.confidence:
            given.append(one)
        else:
            given.append(rebuilt(one, _with(one.at, confidence)))
    return tuple(given)


def _with(at: Evidence, confidence: float) -> Evidence:
    return Evidence(
        at.start, at.end, at.passage, at.ordinal, at.section, at.speaker, at.rule, confidence,
        at.status,
    )  # fmt: skip


def _rebuilding(kind: type[F]) -> Callable[[F, Evidence], F]:
    """Return what gives a finding other evidence; ``replace`` looks every field up again."""
    names = [one.name for one in fields(kind)]
    values, place = attrgetter(*names), names.index("at")

    def rebuilt(found: F, at: Evidence) -> F:
        given = list(values(found))
        given[place] = at
        return kind(*given)

    return rebuilt
