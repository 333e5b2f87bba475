"""Which State is bound by which instrument, may be brought before which court, belongs where."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final, TypedDict

BINDING: Final = frozenset({"consent", "ratification", "accession", "succession"})
"""Kinds of step by which a State consents to be bound."""
ENDING: Final = frozenset({"denunciation", "cessation"})
"""Kinds of step or event after which it is bound no more."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a State did under an instrument.

    Attributes:
        kind: e.g. ``"ratification"``; ``"consent"`` where the source does not say how it consented.
        date: ISO 8601, the year alone where only that is known; ``None`` where not even that is.
        since: the first day on which it can have taken effect; ``None`` where not known.
        latest: the latest such day; the same as ``since`` where the day itself is known.
        concerns: provisions that a reservation, declaration or derogation is about, in order.
        note: one neutral sentence of ours.
    """

    kind: str
    date: str | None
    since: str | None
    latest: str | None
    concerns: tuple[str, ...]
    note: str | None


@dataclass(frozen=True, slots=True)
class Participation:
    """All that one State did under one instrument, by date."""

    state: str
    instrument: str
    steps: tuple[Step, ...]
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Competence:
    """That a court may hear cases against a State under an instrument.

    Attributes:
        since: first day, or its year; ``None`` where not known.
        until: first day on which it could no more; ``None`` while it can.
    """

    court: str
    state: str
    instrument: str
    since: str | None
    until: str | None
    source: str
    verified: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class Membership:
    """That a State is a member of an organisation; without dates where only a list was read."""

    organisation: str
    state: str
    since: str | None
    until: str | None
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Parties:
    """Participations, competences and memberships, each sorted by what it joins and by date."""

    participations: tuple[Participation, ...]
    competences: tuple[Competence, ...]
    memberships: tuple[Membership, ...]


class _Party(TypedDict):
    state: str
    instrument: str
    steps: Sequence[Sequence[object]]
    source: str
    verified: bool


@cache
def parties() -> Parties:
    """Return what this release ships; read apart from the vocabulary, and only when wanted."""
    compiled = json.loads((files("ontology") / "parties.json").read_text(encoding="utf-8"))
    return Parties(
        tuple(map(_participation, compiled["participations"])),
        tuple(Competence(**each) for each in compiled["competences"]),
        tuple(Membership(**each) for each in compiled["memberships"]),
    )


def _participation(row: _Party) -> Participation:
    steps = tuple(map(_step, row["steps"]))
    return Participation(row["state"], row["instrument"], steps, row["source"], row["verified"])


def _step(values: Sequence[object]) -> Step:
    kind, date, since, latest, concerns, note = values
    assert isinstance(concerns, list)  # noqa: S101 - a file of ours, compared with a fresh build in tests
    return Step(str(kind), _told(date), _told(since), _told(latest), tuple(concerns), _told(note))


def _told(value: object) -> str | None:
    return None if value is None else str(value)


def by_pair(participations: Sequence[Participation]) -> Mapping[tuple[str, str], Participation]:
    """Return participations by State and instrument."""
    return {(each.state, each.instrument): each for each in participations}
