"""A search as a condition of SQLite: on passages ``p`` with their rulings ``r`` or guides ``g``."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from queries.search.parameters import Parameters, day_after
from queries.search.tree import (
    NOTHING,
    All,
    Having,
    Near,
    Node,
    Some,
    Without,
    Words,
    some_of,
)

_MATCHES: Final = "p.rowid IN (SELECT rowid FROM passage_text WHERE passage_text MATCH {value})"
_ONE: Final[Mapping[str, str]] = {
    "court": "coalesce(r.court, g.body) IN ({values})",
    "kind": "coalesce(r.kind, g.kind) IN ({values})",
    "section": "p.section IN ({values})",
    "speaker": "p.speaker IN ({values})",
    "language": "p.language IN ({values})",
    "ruling": "p.owner IN ({values})",
    "respondent": ("EXISTS (SELECT 1 FROM json_each(r.respondents) x WHERE x.value IN ({values}))"),
    "origin": "CASE WHEN coalesce(r.held, g.held) THEN 'text' ELSE 'digest' END IN ({values})",
    "outcome": "p.owner IN (SELECT h.owner FROM holding h WHERE h.outcome IN ({values}))",
    "right": (
        "p.owner IN (SELECT i.source FROM protects t JOIN invokes i ON i.target = t.source "
        "WHERE t.target IN ({values}) AND t.match <> 'contested')"
    ),
    "applies": ("p.id IN (SELECT d.source FROM applies d WHERE d.target IN ({values}))"),
    "doctrine": (
        "p.id IN (SELECT d.source FROM applies d WHERE d.target IN ({values}) "
        "UNION SELECT d.source FROM mentions d WHERE d.target IN ({values}))"
    ),
    "group": "p.owner IN (SELECT n.source FROM concerns n WHERE n.target IN ({values}))",
    "cites": "p.id IN (SELECT c.source FROM cites c WHERE c.target IN ({values}))",
}
_PROVISION: Final = (
    "p.owner IN (SELECT i.source FROM invokes i WHERE i.target = {value} "
    "OR i.target > {value} || '.' AND i.target < {value} || '/')"
)
_INSTRUMENT: Final = (
    "p.owner IN (SELECT i.source FROM invokes i "
    "WHERE i.target > {value} || '.' AND i.target < {value} || '/')"
)
_ANY_OF: Final[Mapping[str, str]] = {"provision": _PROVISION, "instrument": _INSTRUMENT}
"""Fields of which each value is a condition of its own."""


def condition(node: Node, parameters: Parameters) -> str:
    """Return the condition that a tree is."""
    if (text := matching(node)) is not None:
        return _MATCHES.format(value=f":{parameters.name(text)}")
    match node:
        case Having():
            return _having(node, parameters)
        case Without():
            return f"NOT {condition(node.part, parameters)}"
        case All():
            return _joined(" AND ", "1", _gathered(node), parameters)
        case Some():
            return _joined(" OR ", "0", node.parts, parameters)
        case _:  # words and nearness were matched above
            raise AssertionError(node)


def _joined(operator: str, nothing: str, parts: Sequence[Node], parameters: Parameters) -> str:
    conditions = [condition(part, parameters) for part in parts]
    return f"({operator.join(conditions)})" if conditions else nothing


def _gathered(node: All) -> tuple[Node, ...]:
    """Return the parts of a conjunction with all that one search of the index can do as one."""
    texts = [part for part in node.parts if _is_text(part)]
    others = [part for part in node.parts if not _is_text(part)]
    if not others or len(texts) <= 1 or matching(All(tuple(texts))) is None:
        return node.parts
    return (All(tuple(texts)), *others)


def _is_text(node: Node) -> bool:
    return matching(node.part if isinstance(node, Without) else node) is not None


def matching(node: Node) -> str | None:
    """Return a tree of words as FTS5 reads it; ``None`` where it cannot say it.

    >>> matching(All((Words(("a",)), Without(Words(("b", "c"), is_begun=True)))))
    '("a") NOT ("b c" *)'
    """
    match node:
        case Words():
            return _phrase(node)
        case Near():
            return f"NEAR({_phrase(node.left)} {_phrase(node.right)}, {node.distance})"
        case All() if node.parts:
            return _all(node)
        case Some() if node.parts:
            parts = [matching(part) for part in node.parts]
            known = [part for part in parts if part is not None]
            return f"({' OR '.join(known)})" if len(known) == len(parts) else None
        case _:
            return None


def _all(node: All) -> str | None:
    """Return a conjunction: FTS5 knows "this but not that", and no "not that" alone."""
    wanted = [matching(part) for part in node.parts if not isinstance(part, Without)]
    without = some_of(*(part.part for part in node.parts if isinstance(part, Without)))
    unwanted = "" if without == NOTHING else matching(without)
    if not wanted or unwanted is None or None in wanted:
        return None
    joined = " AND ".join(part for part in wanted if part is not None)
    return f"({joined}) NOT ({unwanted})" if unwanted else f"({joined})"


def _phrase(words: Words) -> str:
    return f'"{" ".join(words.words)}"' + (" *" if words.is_begun else "")


def _having(having: Having, parameters: Parameters) -> str:
    if having.field == "date":
        return _any(_span(value, parameters) for value in having.values)
    names = [f":{parameters.name(value)}" for value in having.values]
    if having.field in _ANY_OF:
        return _any(_ANY_OF[having.field].format(value=name) for name in names)
    # a ruling of which nothing is known has not got the value: neither it nor its negation fails
    return f"coalesce({_ONE[having.field].format(values=', '.join(names))}, 0)"


def _span(value: str, parameters: Parameters) -> str:
    since, _, until = value.partition("..")
    day = "coalesce(r.date, g.date)"
    parts = [f"{day} >= :{parameters.name(since)}"] if since else []
    if until:
        parts.append(f"{day} <= :{parameters.name(day_after(until))}")
    return f"coalesce({' AND '.join(parts)}, 0)"


def _any(conditions: Iterable[str]) -> str:
    return f"({' OR '.join(conditions)})"
