"""How many passages does a list of them have, court by court?"""

from collections.abc import Iterable
from dataclasses import dataclass

from comity.ids import DoctrineId, ProvisionId, RulingId
from comity.store import GraphReader, Row
from queries.applications import APPLYING, Use
from queries.doctrine_terms import doctrine_named
from queries.narrowing import EVERY, EVERYTHING, SURE, Narrowing
from queries.presence import act_named, one
from queries.rows import text, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class PassagesOfCourt:
    """Passages of one court or body.

    Attributes:
        court: its code.
        acts: rulings or guides in which they stand.
        passages: lines that the list has of them.
    """

    court: str
    acts: int
    passages: int


@dataclass(frozen=True, slots=True)
class PassagesCounted:
    """The answer.

    Attributes:
        total: lines that the list has, on all its pages.
        courts: that add up to it, by code.
    """

    total: int
    courts: tuple[PassagesOfCourt, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the list is empty."""
        return not self.total


def applications_counted(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING, use: Use = APPLYING
) -> PassagesCounted:
    """Return how many lines ``applications`` has under the same limits.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    doctrine_named(graph, wanted)
    limits: Row = {
        "doctrine": wanted, "role": use.role, "group": use.group, **within.only(*EVERY)
    }  # fmt: skip
    rows = graph.run(load("applications_by"), limits)
    return _counted(
        PassagesOfCourt(text(row, "code"), whole(row, "acts"), whole(row, "passages"))
        for row in rows
        if row["level"] == "court"
    )


def doctrine_passages_counted(
    graph: GraphReader, wanted: DoctrineId, act: RulingId, within: Narrowing = EVERYTHING
) -> PassagesCounted:
    """Return how many lines ``doctrine_passages`` has under the same limits.

    Raises:
        NotFoundError: the vocabulary has no such doctrine, or the graph no such act.
    """
    doctrine_named(graph, wanted)
    act_named(graph, act)
    limits: Row = {"doctrine": wanted, "act": act, **within.only("language", "min_confidence")}
    return _counted(map(_of_court, graph.run(load("doctrine_in_ruling_counted"), limits)))


def interpretations_counted(
    graph: GraphReader, provision: ProvisionId, within: Narrowing = EVERYTHING
) -> PassagesCounted:
    """Return how many lines ``interpretations`` has under the same limits.

    Raises:
        NotFoundError: the vocabulary has no such provision.
    """
    one(graph, "provision_by_id", "provision", provision=provision)
    limits: Row = {"provision": provision, **within.spanning(*SURE)}
    return _counted(map(_of_court, graph.run(load("interpretations_counted"), limits)))


def _counted(courts: Iterable[PassagesOfCourt]) -> PassagesCounted:
    found = tuple(sorted(courts, key=lambda each: each.court))
    return PassagesCounted(sum(each.passages for each in found), found)


def _of_court(row: Row) -> PassagesOfCourt:
    return PassagesOfCourt(text(row, "court"), whole(row, "acts"), whole(row, "passages"))
