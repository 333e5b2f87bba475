"""What do other systems do with a doctrine, how close is it, and on whose word?"""

from collections.abc import Iterable
from dataclasses import dataclass

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.doctrine_passages import Spoken
from queries.doctrine_terms import Counterpart, Named, counterpart_of, doctrine_named
from queries.first_passages import first_passages
from queries.narrowing import EVERYTHING, Narrowing
from queries.statement import load


@dataclass(frozen=True, slots=True)
class InOtherSystem:
    """A counterpart, and where its authority says so.

    Attributes:
        stated: what the vocabulary states, with its source.
        passage: the first own passage of the authority on one of the two doctrines; ``None`` where
            its text is not held or says nothing of them.
    """

    stated: Counterpart
    passage: Spoken | None


@dataclass(frozen=True, slots=True)
class Counterparts:
    """The answer; what other systems do with it first, then with which others it is one."""

    doctrine: Named
    counterparts: tuple[InOtherSystem, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the vocabulary states none."""
        return not self.counterparts


def counterparts(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING
) -> Counterparts:
    """Return the counterparts of a doctrine in other systems.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: court of the other side, and time of its authority.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    named = doctrine_named(graph, wanted)
    return Counterparts(named, counterparts_of(graph, wanted, within))


def counterparts_of(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing
) -> tuple[InOtherSystem, ...]:
    """Return the counterparts whose authority falls within the limits, with its passage."""
    limits = within.only("court", "since", "until", "as_of")
    rows = graph.run(load("counterparts_of_doctrine"), {"doctrine": wanted})
    stated = [each for each in map(counterpart_of, rows) if _falls(each, limits)]
    doctrines = _ids([wanted, *(each.doctrine for each in stated)])
    own = first_passages(graph, _ids(each.authority for each in stated), doctrines)
    return tuple(InOtherSystem(each, own.get(each.authority or "")) for each in stated)


def _falls(each: Counterpart, limits: Row) -> bool:
    courts, since, until = (limits[name] for name in ("courts", "since", "until"))
    if isinstance(courts, list) and each.court not in courts:
        return False
    if since is None and until is None:
        return True
    day = each.date
    return day is not None and str(since or "") <= day <= str(until or "~")


def _ids(found: Iterable[str | None]) -> str:
    """Return ids joined by blanks; a number that is no id has a blank in it and is left out."""
    return " ".join(dict.fromkeys(each for each in found if each and " " not in each))
