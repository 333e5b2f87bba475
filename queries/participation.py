"""Which instruments bind a State, and was it bound by one on a day?"""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.ids import InstrumentId, StateId
from comity.store import GraphReader
from queries.narrowing import any_of, day_of
from queries.presence import one
from queries.rows import Row, flag, text, text_or_none, texts
from queries.standing import Standing, Step, standing_on, step_of
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Participation:
    """What a State did under one instrument.

    Attributes:
        instrument: its code.
        standing: on the day asked about, or by the last step known.
        kind: of the step by which the State is bound, or of its latest other step.
        date: of that step, perhaps the year alone; ``None`` where not known.
        until: the first day on which it was bound no more; ``None`` while it is.
        steps: all of them, by date.
        note: a remark of an editor.
        source: where the dates were read.
        verified: whether the source was read.
    """

    instrument: str
    label_en: str | None
    label_fr: str | None
    label_es: str | None
    standing: Standing
    kind: str
    date: str | None
    until: str | None
    steps: tuple[Step, ...]
    note: str | None
    source: str | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Participations:
    """The answer.

    Attributes:
        state: its code.
        as_of: the day asked about; ``None`` for the last that is known.
        instruments: by code; of those that are missing nothing is known.
    """

    state: str
    label_en: str | None
    as_of: str | None
    instruments: tuple[Participation, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known: it does not mean that the State is not bound."""
        return not self.instruments


def participation(
    graph: GraphReader,
    state: StateId,
    instruments: Sequence[InstrumentId] = (),
    as_of: str | None = None,
) -> Participations:
    """Return what a State did under one instrument, or under all, and where it stands.

    Args:
        graph: the graph.
        state: alpha-3.
        instruments: their codes; all where none is given.
        as_of: a day, e.g. ``"2010-01-01"``; ``None`` for the last that is known.

    Raises:
        InvalidValueError: ``as_of`` is no day.
        NotFoundError: the vocabulary has no such State or instrument.
    """
    day = None if as_of is None else day_of(as_of)
    found = one(graph, "state_by_id", "State", state=state)
    for instrument in instruments:
        one(graph, "instrument_by_id", "instrument", instrument=instrument)
    wanted: Row = {"state": state, "instruments": any_of(instruments)}
    rows = graph.run(load("participations"), wanted)
    listed = tuple(_participation(row, day) for row in rows)
    return Participations(text(found, "id"), text_or_none(found, "label_en"), day, listed)


def _participation(row: Row, day: str | None) -> Participation:
    steps = tuple(step_of(line) for line in texts(row, "steps"))
    return Participation(
        instrument=text(row, "instrument"),
        label_en=text_or_none(row, "label_en"),
        label_fr=text_or_none(row, "label_fr"),
        label_es=text_or_none(row, "label_es"),
        standing=standing_on(steps, day),
        kind=text(row, "kind"),
        date=text_or_none(row, "date"),
        until=text_or_none(row, "until"),
        steps=steps,
        note=text_or_none(row, "note"),
        source=text_or_none(row, "source_note"),
        verified=flag(row, "verified"),
    )
