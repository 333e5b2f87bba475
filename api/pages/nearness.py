"""What may have been meant by an address or id that names nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from api.pages.addressing import path_of_term
from api.pages.linking import ruling_path
from api.pages.visits import Visit
from api.titles import name_of
from comity.ids import RulingId
from queries.acts import Act
from queries.lookup import lookup
from queries.suggesting import suggestions

_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Near:
    """Something that may have been meant.

    Attributes:
        name: as shown.
        path: of its page.
        fact: one thing about it.
    """

    name: str
    path: str
    fact: str


def near(visit: Visit, asked: str) -> tuple[Near, ...]:
    """Return what a reader may have meant: rulings of that number or title, then terms."""
    return tuple(islice(_near(visit, asked), _MOST))


def _near(visit: Visit, asked: str) -> Iterator[Near]:
    words = asked.partition(":")[2] or asked
    for found in (asked, words.replace("-", " ")):
        acts = lookup(visit.graph, found).candidates
        if acts:
            yield from (_act(visit, act) for act in acts)
            break
    for each in suggestions(visit.graph, words.replace("-", " ")).suggestions:
        name = visit.names.of(each.kind, each.id)
        yield Near(name, path_of_term(each.kind, each.id), each.id)


def _act(visit: Visit, act: Act) -> Near:
    name = name_of(act)
    return Near(
        name, ruling_path(RulingId(act.id)), f"{visit.names.court(act.court)} {act.date or ''}"
    )
