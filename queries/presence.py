"""Is it here at all? What is named must be; what was merged or withdrawn says so."""

from comity.errors import MergedError, NotFoundError, WithdrawnError
from comity.ids import PassageId, RulingId
from comity.store import GraphReader, Row, Value
from queries.acts import Act, act_of
from queries.rows import text
from queries.statement import load


def one(graph: GraphReader, statement: str, kind: str, **parameters: str) -> dict[str, Value]:
    """Return the one row of a statement that looks up an id.

    Args:
        graph: the graph.
        statement: its name.
        kind: what is looked for, for the error.
        parameters: the id, under the statement's own name for it.

    Raises:
        MergedError: there is none any more: the ruling or guide was merged into another.
        WithdrawnError: there is none any more: the ruling or guide was withdrawn.
        NotFoundError: there is none.
    """
    wanted: Row = parameters
    for row in graph.run(load(statement), wanted):
        return row
    raise _missing(graph, kind, next(iter(parameters.values())))


def act_named(graph: GraphReader, act: str) -> Act:
    """Return the ruling or guide of this id, also one that is only cited.

    Raises:
        NotFoundError: the graph knows none.
    """
    return act_of(one(graph, "act_by_id", "ruling or guide", act=act))


def current_id(graph: GraphReader, act: str) -> str:
    """Return the id under which a record lives now; the same where it was never merged."""
    for row in graph.run(load("redirect_of"), {"id": act}):
        return text(row, "target")
    return act


def _missing(graph: GraphReader, kind: str, value: str) -> NotFoundError:
    act = PassageId(value).act if PassageId.fits(value) else value
    if not RulingId.fits(act):
        return NotFoundError(kind, value)
    now = current_id(graph, act)
    if now != act:
        return MergedError(kind, value, value.replace(act, now, 1))
    return WithdrawnError(kind, value) if is_withdrawn(graph, act) else NotFoundError(kind, value)


def is_withdrawn(graph: GraphReader, act: str) -> bool:
    """Return whether a record was here and was taken out."""
    return bool(graph.run(load("tombstone_of"), {"id": act}))
