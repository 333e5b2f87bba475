"""What are these rulings and guides, each by its id, and which of the ids name nothing?"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.errors import InvalidValueError, MergedError, NotFoundError, WithdrawnError
from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.presence import act_named

LARGEST_SELECTION: Final = 100
"""Ids at once; more would not fit into an address that every proxy lets through."""


class ItemStatus(StrEnum):
    """What became of one id."""

    FOUND = "found"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Item:
    """One id of a selection.

    Attributes:
        id: as it was given.
        status: what became of it.
        act: the ruling or guide; of a merged id, the one it is now; ``None`` where there is none.
    """

    id: str
    status: ItemStatus
    act: Act | None


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids with what they name, in alphabetical order, each once."""

    items: tuple[Item, ...]

    @property
    def is_empty(self) -> bool:
        """Whether none of the ids names anything."""
        return not any(each.act for each in self.items)


def selection(graph: GraphReader, ids: Iterable[str]) -> Selection:
    """Return what each id names; one that names nothing does not hinder the others.

    Raises:
        InvalidValueError: there are more than 100.
    """
    wanted = sorted(set(ids))
    if len(wanted) > LARGEST_SELECTION:
        raise InvalidValueError("selection", str(len(wanted)), f"at most {LARGEST_SELECTION} ids")
    return Selection(tuple(_item(graph, each) for each in wanted))


def _item(graph: GraphReader, known_as: str) -> Item:
    if not RulingId.fits(known_as):
        return Item(known_as, ItemStatus.MALFORMED, None)
    try:
        return Item(known_as, ItemStatus.FOUND, act_named(graph, known_as))
    except MergedError as error:
        return Item(known_as, ItemStatus.MERGED, act_named(graph, error.new))
    except WithdrawnError:
        return Item(known_as, ItemStatus.WITHDRAWN, None)
    except NotFoundError:
        return Item(known_as, ItemStatus.UNKNOWN, None)
