"""What a form offers to choose from: terms of the vocabulary, by name in the reader's language."""

from dataclasses import dataclass

from api.pages.visits import Visit
from queries.coverage import held_now
from queries.labels import labels_now


@dataclass(frozen=True, slots=True)
class Choice:
    """A term that may be chosen."""

    id: str
    name: str
    is_chosen: bool


def terms_of(visit: Visit, kind: str, chosen: str) -> tuple[Choice, ...]:
    """Return all terms of a kind, by name."""
    found = (
        Choice(term, visit.names.of(kind, term), term == chosen)
        for of, term in labels_now(visit.graph).of_term
        if of == kind
    )
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))


def courts_held(visit: Visit, chosen: tuple[str, ...]) -> tuple[Choice, ...]:
    """Return the courts and bodies of which a ruling is held, by name."""
    found = (
        Choice(each.court, visit.names.court(each.court), each.court in chosen)
        for each in held_now(visit.graph).systems
    )
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))
