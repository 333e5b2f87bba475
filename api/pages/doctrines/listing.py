"""All doctrines, with how many rulings and guides name each."""

from dataclasses import dataclass

from api.pages.visits import Visit
from queries.labels import labels_now
from queries.suggesting import numbers_now


@dataclass(frozen=True, slots=True)
class DoctrineLine:
    """A doctrine; ``acts``: rulings and guides that name it."""

    path: str
    name: str
    acts: int


@dataclass(frozen=True, slots=True)
class DoctrinesPage:
    """All of them, by name in the reader's language."""

    lines: tuple[DoctrineLine, ...]


def doctrines_page(visit: Visit) -> DoctrinesPage:
    """Return the list of doctrines."""
    numbers = numbers_now(visit.graph)
    lines = (
        DoctrineLine(
            f"/doctrines/{term.partition(':')[2]}",
            visit.names.doctrine(term),
            numbers.get((kind, term), 0),
        )
        for kind, term in labels_now(visit.graph).of_term
        if kind == "doctrine"
    )
    return DoctrinesPage(tuple(sorted(lines, key=lambda each: (each.name.casefold(), each.path))))
