"""What a question asks for, from the hint beside its words: names with what they are asked of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import regex

Values = tuple[str, ...]

_PART: Final = regex.compile(
    r"(?P<names>[a-z_]+(?:\s*\+\s*[a-z_]+)*)\s*\((?P<inner>(?:[^()]|\([^()]*\))*)\)(?:\.(?P<of>\w+))?"
)
_COMMA: Final = regex.compile(r",\s*(?![^\[{(]*[\]})])")
_NAMED: Final = regex.compile(
    r"(?P<name>[a-z_]+(?:\s[a-z_]+)?)\s*(?:=|\bin\b)\s*(?P<value>.+)", regex.S
)


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing asked for.

    Attributes:
        name: what, e.g. ``"citing"``.
        given: of what, and what narrows it; one or several values by name, ``""`` for a bare one.
        of: the property asked for, e.g. ``"superseded_by"``.
    """

    name: str
    given: Mapping[str, Values] = field(default_factory=dict)
    of: str | None = None

    def one(self, *names: str) -> str | None:
        """Return the first value given under one of the names; ``None`` where none is."""
        return next((self.given[name][0] for name in names if self.given.get(name)), None)

    def all(self, *names: str) -> Values:
        """Return the values given under the first of the names that has any."""
        return next((self.given[name] for name in names if self.given.get(name)), ())


def hints_of(route: str) -> tuple[Hint, ...]:
    """Return what a hint asks for; what an earlier part is asked of holds for a later one too.

    >>> [(h.name, dict(h.given)) for h in hints_of("citing(target=Osman 23452/94, court=iacthr)")]
    [('citing', {'target': ('Osman 23452/94',), 'court': ('iacthr',)})]
    >>> [h.name for h in hints_of("holdings+measures(ruling=A-1)")]
    ['holdings', 'measures']
    """
    return tuple(_parts(route))


def _parts(route: str) -> Iterator[Hint]:
    before: dict[str, Values] = {}
    for part in _PART.finditer(route):
        given = dict(_given(part["inner"]))
        before = {**before, **given}
        for name in regex.split(r"\s*\+\s*", part["names"]):
            yield Hint(name, dict(before), part["of"])


def _given(inner: str) -> Iterator[tuple[str, Values]]:
    for piece in _COMMA.split(inner):
        named = _NAMED.fullmatch(piece.strip())
        if named:
            yield named["name"].replace("_", " "), _values(named["value"])
        elif piece.strip():
            yield "", (piece.strip(),)


def _values(written: str) -> Values:
    written = written.strip()
    if written[:1] in "[{":
        return tuple(each.strip() for each in written[1:-1].split(",") if each.strip())
    return tuple(each.strip() for each in written.split(" | "))
