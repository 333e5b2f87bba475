"""Findings with the confidence that was measured of their like, in place of a hand-set one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from comity.extraction import (
    CitationFound,
    DoctrineFound,
    Findings,
    HoldingFound,
    Metadata,
    ProvisionFound,
    RightFound,
    Role,
)
from ingest.confidences import bins
from ingest.confidences.bins import Bin
from ingest.confidences.table import measured

F = TypeVar("F", CitationFound, DoctrineFound, HoldingFound, ProvisionFound, RightFound)


def with_measured(findings: Findings, metadata: Metadata) -> Findings:
    """Return findings with measured confidences; those of which too little is known stay."""
    language, court = metadata.language, metadata.court
    outcomes = {holding.at.start: str(holding.outcome) for holding in findings.holdings}
    return replace(
        findings,
        rights=_each(findings.rights, lambda one: _right(one, outcomes, language)),
        holdings=_each(
            findings.holdings, lambda one: bins.of_holding(one.at.rule, one.outcome, language)
        ),
        citations=_each(findings.citations, lambda one: _citation(one, language)),
        provisions=_each(
            findings.provisions,
            lambda one: bins.of_provision(one.at.rule, one.at.section, court),
        ),
        doctrines=_each(
            findings.doctrines,
            lambda one: bins.of_doctrine(one.at.rule, one.role, one.doctrine),
        ),
    )


def _each(found: Sequence[F], bin_of: Callable[[F], Bin]) -> tuple[F, ...]:
    return tuple(_with(one, measured(bin_of(one))) for one in found)


def _with(found: F, confidence: float | None) -> F:
    if confidence is None or confidence == found.at.confidence:
        return found
    return replace(found, at=replace(found.at, confidence=confidence))


def _right(found: RightFound, outcomes: dict[int, str], language: str) -> Bin:
    outcome = outcomes.get(found.at.start) if found.role is Role.DECIDED else None
    return bins.of_right(found.at.rule, outcome, language)


def _citation(found: CitationFound, language: str) -> Bin:
    one = found.authority
    identifiers = (*one.appnos, one.series, one.symbol, one.number, one.ecli)
    return bins.of_citation(found.at.rule, found.form, identifiers, language)
