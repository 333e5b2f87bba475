"""What people type where an id is wanted: they may leave out its prefix or write a citation."""

from comity.errors import ComityError, NotFoundError
from comity.ids import DoctrineId, RightId, RulingId
from comity.store import GraphReader
from queries.lookup import Candidates, lookup


class AmbiguousError(ComityError, LookupError):
    """A citation that several rulings fit; the message lists them."""


def act_meant(graph: GraphReader, asked: str) -> RulingId:
    """Return the one ruling or guide that an id or citation means.

    Raises:
        NotFoundError: none fits.
        AmbiguousError: several do.
    """
    found = lookup(graph, asked)
    match found.candidates:
        case ():
            raise NotFoundError("ruling or guide", asked)
        case (only,):
            return RulingId(only.id)
        case _:
            raise AmbiguousError(_choice(found))


def right_meant(asked: str) -> RightId:
    """Return a right's id, its prefix supplied where it was left out."""
    return RightId(asked if asked.startswith("right:") else f"right:{asked}")


def doctrine_meant(asked: str) -> DoctrineId:
    """Return a doctrine's id, its prefix supplied where it was left out."""
    return DoctrineId(asked if asked.startswith("doctrine:") else f"doctrine:{asked}")


def _choice(found: Candidates) -> str:
    lines = [f"  {act.id}  {act.title or ''} {act.date or ''}" for act in found.candidates]
    more = ["  and more"] if found.is_cut else []
    heading = f"{found.asked!r} may mean several rulings; give the id of one:"
    return "\n".join([heading, *lines, *more])
