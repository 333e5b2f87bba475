"""What a judge wants to know of a ruling on one page, each line with its evidence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.holdings import Holding
from queries.later_law import LaterLaw, later_law
from queries.measures_ordered import MeasureAgainst, measures
from queries.opinions import Opinion, opinions
from queries.presence import one
from queries.relying import Relying, relying
from queries.rows import text_or_none
from queries.ruling import DoctrineUsed, Known, Ruling, ruling

AUTHORITIES: Final = 10
"""Authorities that fit on one page."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A ruling or guide on one page.

    Attributes:
        act: what it is.
        formation: who sat.
        respondents: States, alpha-3.
        numbers: by which people know it, preferred ones first.
        digest: a digest of ours; ``None`` where there is none.
        holdings: in operative order, each with vote, operative passage and claim.
        doctrines: that the court itself applies, in the most passages first, each with the
            passage where first.
        authorities: on which it rests most, in its own reasons.
        later: what later rulings did with it.
        measures: of redress: ordered, recommended, refused or reserved.
        opinions: separate ones.
        same_case: other rulings of the case, the oldest first.
    """

    act: Act
    formation: str | None
    respondents: tuple[str, ...]
    numbers: tuple[Known, ...]
    digest: str | None
    holdings: tuple[Holding, ...]
    doctrines: tuple[DoctrineUsed, ...]
    authorities: Relying
    later: LaterLaw
    measures: tuple[MeasureAgainst, ...]
    opinions: tuple[Opinion, ...]
    same_case: tuple[Act, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it is only cited, and nothing but its name is known."""
        return self.act.standing == "cited" and not self.later.courts


def brief(graph: GraphReader, act: RulingId, authorities: int = AUTHORITIES) -> Brief:
    """Return a ruling or guide on one page.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        authorities: how many of those that it rests on.

    Raises:
        NotFoundError: the graph knows none of that id, or it was merged or withdrawn.
    """
    found = ruling(graph, act)
    replaced = found.replaced_by[-1] if found.replaced_by else None
    return Brief(
        act=found.act,
        formation=found.formation,
        respondents=found.respondents,
        numbers=tuple(sorted(found.identifiers, key=lambda each: not each.preferred)),
        digest=found.note,
        holdings=found.holdings,
        doctrines=_applied(found.doctrines),
        authorities=relying(graph, act, authorities),
        later=later_law(graph, act, _reheard(graph, found), replaced),
        measures=measures(graph, act).measures,
        opinions=opinions(graph, act),
        same_case=found.same_case,
    )


def _applied(doctrines: Iterable[DoctrineUsed]) -> tuple[DoctrineUsed, ...]:
    mine = (each for each in doctrines if each.role == "applied")
    return tuple(sorted(mine, key=lambda each: (-each.passages, each.doctrine)))


def _reheard(graph: GraphReader, found: Ruling) -> Act | None:
    """Return the Grand Chamber's judgment in the case of a judgment of a smaller formation."""
    if found.act.court != "ecthr" or found.formation not in {"chamber", "committee"}:
        return None
    later: Sequence[Act] = [
        each
        for each in found.same_case
        if each.kind == "judgment" and (each.date or "") > (found.act.date or "~")
    ]
    return next((each for each in later if _formation(graph, each) == "grand-chamber"), None)


def _formation(graph: GraphReader, act: Act) -> str | None:
    return text_or_none(one(graph, "act_by_id", "ruling or guide", act=act.id), "formation")
