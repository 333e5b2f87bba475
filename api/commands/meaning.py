"""What people type where an id is wanted: they may leave out its prefix or write a citation."""

from typing import TYPE_CHECKING

import typer

from comity.errors import ComityError, NotFoundError
from comity.ids import CourtId, DoctrineId, RightId, RulingId, StateId
from comity.store import GraphReader
from queries.lookup import Candidates
from queries.meant import meant

if TYPE_CHECKING:
    from ontology import Vocabulary


class AmbiguousError(ComityError, LookupError):
    """A citation that several rulings fit; the message lists them."""


def act_meant(graph: GraphReader, asked: str) -> RulingId:
    """Return the one ruling or guide that an id or citation means.

    Raises:
        NotFoundError: none fits.
        AmbiguousError: several do.
    """
    found = meant(graph, asked).found
    match found.candidates:
        case ():
            raise NotFoundError("ruling or guide", asked)
        case (only,):
            return RulingId(only.id)
        case _:
            raise AmbiguousError(_choice(found))


def right_meant(asked: str) -> RightId:
    """Return a right's id: one given, with or without its prefix, or that of the words typed.

    An id that the vocabulary lacks is passed on, so that the answer can say what is missing.
    """
    if asked.startswith("right:"):
        return RightId(asked)
    vocabulary, short = _vocabulary(), f"right:{asked}"
    return RightId(short if short in vocabulary.rights else vocabulary.right_named(asked) or short)


def doctrine_meant(asked: str) -> DoctrineId:
    """Return a doctrine's id, its prefix supplied where it was left out."""
    return DoctrineId(asked if asked.startswith("doctrine:") else f"doctrine:{asked}")


def court_meant(asked: str) -> str:
    """Return a court's code, where its code or its name was typed.

    Raises:
        typer.BadParameter: it is neither.
    """
    if CourtId.fits(asked):
        return asked
    return _named(asked, "court", _vocabulary().court_named(asked))


def state_meant(asked: str) -> str:
    """Return a State's code, where its code or its name was typed.

    Raises:
        typer.BadParameter: it is neither.
    """
    if StateId.fits(asked.upper()):
        return asked.upper()
    return _named(asked, "State", _vocabulary().state_named(asked))


def _vocabulary() -> "Vocabulary":
    from ontology import load  # noqa: PLC0415 - only names need the vocabulary, ids do not

    return load()


def _named(asked: str, kind: str, code: str | None) -> str:
    if code is None:
        message = f"no {kind} is called {asked!r}"
        raise typer.BadParameter(message)
    return code


def _choice(found: Candidates) -> str:
    lines = [f"  {act.id}  {act.title or ''} {act.date or ''}" for act in found.candidates]
    more = ["  and more"] if found.is_cut else []
    heading = f"{found.asked!r} may mean several rulings; give the id of one:"
    return "\n".join([heading, *lines, *more])
