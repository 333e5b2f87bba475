"""The fields of a search, and how what people write after them becomes ids and values."""

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import Final

from comity.extraction import Kind, Outcome, SectionName, Speaker
from comity.ids import Identifier, InstrumentId, LanguageId, ProvisionId, RulingId
from comity.words import words_of
from queries.labels import Labels
from queries.narrowing import DATE
from queries.search.lexing import SearchError
from queries.search.tree import All, Having, Node, Some, Without, all_of, some_of, without

_ALIASES: Final[Mapping[str, str]] = {
    "state": "respondent", "year": "date", "lang": "language", "voice": "speaker",
    "article": "provision", "body": "court",
}  # fmt: skip
_GUIDE_KINDS: Final = (
    "case-law-guide", "checklist", "expert-principles", "explanations", "general-comment",
    "guidelines", "manual", "plan-of-action", "principles", "recommendation", "rules", "treaty",
)  # fmt: skip
_CLOSED: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": tuple(sorted({*map(str, Kind), *_GUIDE_KINDS})),
    "origin": ("digest", "text"),
    "outcome": tuple(map(str, Outcome)),
    "section": tuple(map(str, SectionName)),
    "speaker": tuple(map(str, Speaker)),
}
_TERMS: Final[Mapping[str, str]] = {
    "court": "court", "respondent": "state", "right": "right", "doctrine": "doctrine",
    "applies": "doctrine", "group": "group",
}  # fmt: skip
_IDS: Final[Mapping[str, type[Identifier]]] = {
    "language": LanguageId, "provision": ProvisionId, "instrument": InstrumentId,
    "ruling": RulingId, "cites": RulingId,
}  # fmt: skip
FIELDS: Final = tuple(sorted((*_CLOSED, *_TERMS, *_IDS, "date", "text")))
"""Names of fields; each narrows to passages, or to passages of rulings, that have the value."""

_MOST: Final = 20
"""Values that an error lists."""

_SPAN: Final = re.compile(rf"(?P<since>{DATE})?(?P<dots>\.\.)?(?P<until>{DATE})?")


def settled(node: Node, labels: Labels) -> Node:
    """Return a tree whose fields are ones we have, with ids and values of the graph.

    Raises:
        SearchError: a field or value is unknown; the message names near ones.
    """
    match node:
        case Having():
            return _settled(node, labels)
        case All():
            return all_of(*(settled(part, labels) for part in node.parts))
        case Some():
            return some_of(*(settled(part, labels) for part in node.parts))
        case Without():
            return without(settled(node.part, labels))
        case _:
            return node


def _settled(having: Having, labels: Labels) -> Having:
    field = _ALIASES.get(having.field, having.field)
    if field not in FIELDS:
        hint = _near(having.field, (*FIELDS, *_ALIASES))
        raise SearchError(f"there is no field {having.field!r}; {hint}", having.start + 1)
    values = tuple(_value(field, value, having, labels) for value in having.values)
    return Having(field, tuple(dict.fromkeys(values)), having.start, having.end)


def _value(field: str, value: str, having: Having, labels: Labels) -> str:
    if field in _CLOSED:
        return _listed(field, value.lower(), _CLOSED[field], having)
    if field in _TERMS:
        return _term(field, value, having, labels)
    if field == "date":
        return _span(value, having)
    return _id(field, value, _IDS[field], having)


def _listed(field: str, value: str, known: Sequence[str], having: Having) -> str:
    if value not in known:
        raise SearchError(f"{field} is never {value!r}; {_near(value, known)}", having.start + 1)
    return value


def _id(field: str, value: str, kind: type[Identifier], having: Having) -> str:
    folded = value if field in {"ruling", "cites"} else value.lower()
    if not kind.fits(folded):
        message = f"{field} wants something like {kind.example!r}, not {value!r}"
        raise SearchError(message, having.start + 1)
    return folded


def _term(field: str, value: str, having: Having, labels: Labels) -> str:
    """Return the id that is meant: written out, without its first part, or by a name."""
    kind = _TERMS[field]
    spellings: tuple[Callable[[str], str], ...] = (
        str, str.lower, str.upper, lambda each: f"{kind}:{each.lower()}",
    )  # fmt: skip
    for spelled in spellings:
        if (kind, spelled(value)) in labels.of_term:
            return spelled(value)
    named = labels.by_words.get(words_of(value), ())
    found = sorted({each.id for each in named if each.kind == kind})
    if len(found) == 1:
        return found[0]
    if found:
        raise SearchError(f"{value!r} may be {' or '.join(found)}", having.start + 1)
    hint = _near(value, _spellings(kind, labels))
    raise SearchError(f"no {kind} is called {value!r}; {hint}", having.start + 1)


def _spellings(kind: str, labels: Labels) -> list[str]:
    names = {each.name for found in labels.of_term.values() for each in found if each.kind == kind}
    return sorted({*(each.removeprefix(f"{kind}:") for each in labels.ids(kind)), *names})


def _span(value: str, having: Having) -> str:
    found = _SPAN.fullmatch(value)
    if found is None or not (found["since"] or found["until"]):
        message = f"{value!r} is no date; write 2010, 2010-05-04 or 2010..2015"
        raise SearchError(message, having.start + 1)
    return value if found["dots"] else f"{value}..{value}"


def _near(value: str, known: Sequence[str]) -> str:
    near = get_close_matches(value, known, n=3)
    if near:
        return f"did you mean {' or '.join(map(repr, near))}?"
    return f"known are {', '.join(known[:_MOST])}" + (" …" if len(known) > _MOST else "")
