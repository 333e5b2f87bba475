"""Does a ruling still stand: what did later rulings do with it, in their own voice?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.citations import Citation, citation_of
from queries.rows import text, text_or_none, whole, whole_or_none
from queries.sentences import sentence_with
from queries.statement import load

SHOWN: Final = 5
"""Sentences in which later rulings part from it; more stand under ``cited-by``."""


class Standing(StrEnum):
    """What later rulings that are here did to a ruling; never what those not here did."""

    DEPARTED = "departed-from"
    REPLACED = "replaced"
    REHEARD = "reheard"
    UNCONTRADICTED = "no-departure-found"
    UNTESTED = "not-cited-yet"


@dataclass(frozen=True, slots=True)
class CourtLater:
    """How one court treats it, in its own voice.

    Attributes:
        court: its code.
        citations: how many.
        treatments: their number by treatment, the most frequent first.
        first_year: of those with a date.
        last_year: of those.
    """

    court: str
    citations: int
    treatments: tuple[tuple[str, int], ...]
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class Parted:
    """A sentence in which a later ruling departs from it, or distinguishes it."""

    ruling: Act
    paragraph: str | None
    sentence: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class LaterLaw:
    """The answer.

    Attributes:
        standing: the sum of it.
        rests_on: on what ``standing`` rests, in words.
        by: the later ruling or guide that departs, rehears or replaces.
        courts: that cite it in their own voice, by code.
        parted: departures, then distinctions, the latest first.
    """

    standing: Standing
    rests_on: str
    by: Act | None
    courts: tuple[CourtLater, ...]
    parted: tuple[Parted, ...]


def later_law(
    graph: GraphReader, act: str, reheard: Act | None = None, replaced: Act | None = None
) -> LaterLaw:
    """Return what later rulings did with one.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        reheard: the later judgment of a larger formation in the same case.
        replaced: the guide that replaces it.
    """
    counted = graph.run(load("later_treatment"), {"act": act})
    rows = graph.run(load("parted_later"), {"act": act, "limit": SHOWN})
    courts = tuple(
        _court(court, list(each)) for court, each in groupby(counted, lambda row: row["court"])
    )
    parted = tuple(map(_parted, rows))
    departing = next((each.ruling for each in parted if _departs(each)), None)
    standing, by = _standing(departing, reheard, replaced, courts)
    return LaterLaw(standing, _words(standing, courts), by, courts, parted)


def _standing(
    departing: Act | None, reheard: Act | None, replaced: Act | None, courts: Sequence[CourtLater]
) -> tuple[Standing, Act | None]:
    if departing:
        return Standing.DEPARTED, departing
    if reheard:
        return Standing.REHEARD, reheard
    if replaced:
        return Standing.REPLACED, replaced
    return (Standing.UNCONTRADICTED if courts else Standing.UNTESTED), None


def _words(standing: Standing, courts: Sequence[CourtLater]) -> str:
    match standing:
        case Standing.DEPARTED:
            return "a later ruling departs from it in its own voice"
        case Standing.REHEARD:
            return (
                "the Grand Chamber heard the case again; a Chamber judgment so referred is not "
                "final (Articles 43 and 44 of the European Convention)"
            )
        case Standing.REPLACED:
            return "a later guide replaces it"
        case Standing.UNTESTED:
            return "no ruling or guide that is here cites it in its own voice"
        case Standing.UNCONTRADICTED:
            cited = sum(each.citations for each in courts)
            return f"{cited:,} citations in courts' own voice that are here, and no departure"


def _departs(parted: Parted) -> bool:
    return parted.citation.treatment == "departed"


def _court(court: object, rows: Sequence[Row]) -> CourtLater:
    treatments = [(text(row, "treatment"), whole(row, "citations")) for row in rows]
    years = [
        year
        for row in rows
        for name in ("first_year", "last_year")
        if (year := whole_or_none(row, name)) is not None
    ]
    return CourtLater(
        str(court),
        sum(number for _, number in treatments),
        tuple(sorted(treatments, key=lambda each: (-each[1], each[0]))),
        min(years, default=None),
        max(years, default=None),
    )


def _parted(row: Row) -> Parted:
    words = text_or_none(row, "words") or ""
    return Parted(
        act_of(row, "citing_"),
        text_or_none(row, "number"),
        sentence_with(text(row, "text"), words),
        citation_of(row),
    )
