"""Rulings of one number told apart as Strasbourg prints it: “[GC]”, “(dec.)”, the year."""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.extraction import Authority, Kind
from comity.store import GraphReader
from queries.acts import Act
from queries.presence import one
from queries.rows import text_or_none


@dataclass(frozen=True, slots=True)
class Signs:
    """What a citation without a day prints instead, held against the acts of its number.

    Attributes:
        graph: that knows formation and kind of the acts.
    """

    graph: GraphReader

    def meant(self, acts: Sequence[Act], authority: Authority) -> tuple[Act, ...]:
        """Return the acts that may be meant, as citations in texts that are loaded mean them.

        A citation that prints neither day nor “(dec.)” means the judgment, where there is one.
        """
        if len(acts) == 1 and not authority.sign:
            return tuple(acts)
        fitting = [act for act in acts if self._may_be(act, authority)]
        if Kind.DECISION in (authority.sign or ""):
            return tuple(fitting)
        return tuple(act for act in fitting if act.kind != Kind.DECISION) or tuple(fitting)

    def reason(self, authority: Authority, acts: Sequence[Act]) -> str:
        """Return how the one act was found among those of its number."""
        if len(acts) == 1 or authority.date:
            return "by number"
        return (
            "by number, and by what is printed beside it"
            if authority.sign
            else ("by number; the judgment is meant where no decision is named")
        )

    def missing(self, authority: Authority) -> str:
        """Return why none of the acts of the number is meant."""
        if authority.date:
            return "the number and name are known, of another day"
        return "the number and name are known, of another formation, kind or year"

    def _may_be(self, act: Act, authority: Authority) -> bool:
        formation = text_or_none(
            one(self.graph, "act_by_id", "ruling or guide", act=act.id), "formation"
        )
        return authority.may_be(date=act.date, kind=act.kind, formation=formation)
