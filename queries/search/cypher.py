"""A search in Neo4j: a part of a statement that yields passages ``p`` and their acts ``a``."""

from collections.abc import Iterable, Mapping
from typing import Final

from queries.search.alternatives import Alternative, alternatives
from queries.search.parameters import Parameters, day_after
from queries.search.tree import EVERYTHING, All, Having, Leaf, Near, Node, Some, Without, Words

_INDEXED: Final = (
    "CALL db.index.fulltext.queryNodes('passage_words', {value}) YIELD node AS p "
    "MATCH (p)-[:PART_OF]->(a:Ruling|Guide)"
)
_ALL: Final = "MATCH (a:Ruling|Guide)<-[:PART_OF]-(p:Passage)"
_NONE: Final = "MATCH (a:Ruling|Guide)<-[:PART_OF]-(p:Passage) WHERE false RETURN p, a"
_ONE: Final[Mapping[str, tuple[str, str]]] = {
    "court": ("coalesce(a.court, a.body)", "{test}"),
    "kind": ("a.kind", "{test}"),
    "section": ("p.section", "{test}"),
    "speaker": ("p.speaker", "{test}"),
    "language": ("p.language", "{test}"),
    "ruling": ("a.id", "{test}"),
    "origin": ("CASE WHEN a.held THEN 'text' ELSE 'digest' END", "{test}"),
    "respondent": ("x", "any(x IN a.respondents WHERE {test})"),
    "outcome": ("h.outcome", "EXISTS {{ (a)-[:HOLDS]->(h:Holding) WHERE {test} }}"),
    "right": (
        "w.id",
        "EXISTS {{ (a)-[:INVOKES]->(:Provision)-[t:PROTECTS]->(w:Right) "
        "WHERE {test} AND t.match <> 'contested' }}",
    ),
    "applies": ("d.id", "EXISTS {{ (p)-[:APPLIES]->(d:Doctrine) WHERE {test} }}"),
    "doctrine": ("d.id", "EXISTS {{ (p)-[:APPLIES|MENTIONS]->(d:Doctrine) WHERE {test} }}"),
    "group": ("n.id", "EXISTS {{ (a)-[:CONCERNS]->(n:Group) WHERE {test} }}"),
    "cites": ("c.id", "EXISTS {{ (p)-[:CITES]->(c:Ruling|Guide) WHERE {test} }}"),
}
"""What is compared with a value, and where it stands.

Values are compared one by one: the planner of Neo4j 5.26 merges "x IN these" and "not x IN those"
into one test of both lists, and finds nothing.
"""

_PROVISION: Final = (
    "EXISTS {{ (a)-[:INVOKES]->(v:Provision) "
    "WHERE v.id = {value} OR v.id STARTS WITH {value} + '.' }}"
)
_INSTRUMENT: Final = (
    "EXISTS {{ (a)-[:INVOKES]->(v:Provision) WHERE v.id STARTS WITH {value} + '.' }}"
)
_ANY_OF: Final[Mapping[str, str]] = {"provision": _PROVISION, "instrument": _INSTRUMENT}
"""Fields of which each value is a condition of its own."""


def hits(node: Node, parameters: Parameters) -> str:
    """Return what yields each passage once, with its act."""
    parts = [_part(each, parameters) for each in alternatives(node)]
    return f"CALL {{ {' UNION ALL '.join(parts) or _NONE} }}"


def _part(alternative: Alternative, parameters: Parameters) -> str:
    start = _ALL
    if alternative.words != EVERYTHING:
        start = _INDEXED.format(value=f"${parameters.name(lucene(alternative.words))}")
    conditions = [_held(leaf, parameters, has=has) for leaf, has in alternative.holds]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"{start}{where} RETURN p, a"


def lucene(node: Node) -> str:
    """Return a tree of words as Lucene reads it.

    >>> lucene(All((Words(("fair", "balance")), Without(Words(("child",), is_begun=True)))))
    '(+"fair balance" -child*)'
    """
    match node:
        case Words():
            phrase = " ".join(node.words)
            return f"{phrase}*" if node.is_begun else f'"{phrase}"'
        case Without():
            return f"(+*:* -{lucene(node.part)})"
        case All():
            has_wanted = any(not isinstance(part, Without) for part in node.parts)
            signed = [_signed(part) for part in node.parts]
            return f"({' '.join(signed if has_wanted else ['+*:*', *signed])})"
        case Some():
            return f"({' '.join(map(lucene, node.parts))})"
        case _:  # fields and nearness were taken out before
            raise AssertionError(node)


def _signed(part: Node) -> str:
    return f"-{lucene(part.part)}" if isinstance(part, Without) else f"+{lucene(part)}"


def _held(leaf: Leaf, parameters: Parameters, *, has: bool) -> str:
    condition = _condition(leaf, parameters)
    return condition if has else f"NOT coalesce({condition}, false)"


def _condition(leaf: Leaf, parameters: Parameters) -> str:
    match leaf:
        case Having():
            return _having(leaf, parameters)
        case Near():
            pattern = f"{_run(leaf.left, leaf.right, leaf.distance)}|"
            pattern += _run(leaf.right, leaf.left, leaf.distance)
        case _:
            pattern = _within(_pattern(leaf))
    return f"p.text_words =~ ${parameters.name(pattern)}"


def _run(first: Words, second: Words, distance: int) -> str:
    return _within(f"{_pattern(first)}(?: [^ ]+){{0,{distance}}} {_pattern(second)}")


def _within(pattern: str) -> str:
    return f"(?:.* )?{pattern}(?: .*)?"


def _pattern(words: Words) -> str:
    """Return words as a regular expression: letters and digits alone, so none has a meaning."""
    return " ".join(words.words) + ("[^ ]*" if words.is_begun else "")


def _having(having: Having, parameters: Parameters) -> str:
    if having.field == "date":
        return _any(_span(value, parameters) for value in having.values)
    names = [f"${parameters.name(value)}" for value in having.values]
    if having.field in _ANY_OF:
        return _any(_ANY_OF[having.field].format(value=name) for name in names)
    compared, place = _ONE[having.field]
    return place.format(test=_any(f"{compared} = {name}" for name in names))


def _span(value: str, parameters: Parameters) -> str:
    since, _, until = value.partition("..")
    parts = [f"a.date >= ${parameters.name(since)}"] if since else []
    if until:
        parts.append(f"a.date <= ${parameters.name(day_after(until))}")
    return " AND ".join(parts)


def _any(conditions: Iterable[str]) -> str:
    return f"({' OR '.join(conditions)})"
