"""A side of a ruling with what stands above every side."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from api.pages.rulings.citing import Style, styles_of
from api.pages.rulings.heads import Head, head_of
from api.pages.visits import Visit
from comity.ids import RulingId
from queries.inbound import citing_acts
from queries.measures_ordered import measures
from queries.ruling import ruling

Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class Sided(Generic[Shown]):
    """A side of a ruling: what stands above it, how the ruling is cited, and what it shows.

    ``is_on_paper``: laid out to be printed.
    """

    head: Head
    styles: tuple[Style, ...]
    shown: Shown
    is_on_paper: bool = False


def sided(
    visit: Visit, act: RulingId, side: str, shown: Shown, *, is_on_paper: bool = False
) -> Sided[Shown]:
    """Return a side of a ruling with what stands above it.

    Args:
        visit: the visit.
        act: current id of the ruling.
        side: end of the path, e.g. ``/brief``.
        shown: what this side shows.
        is_on_paper: whether it is laid out to be printed.
    """
    found = ruling(visit.graph, act)
    head = head_of(
        visit,
        found,
        measures(visit.graph, act).measures,
        side,
        {"/cited-by": citing_acts(visit.graph, act)},
    )
    return Sided(head, styles_of(visit.graph, found.act), shown, is_on_paper)
