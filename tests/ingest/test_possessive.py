"""Python before 3.11.5 reads a possessive group of its own ``re`` wrongly, and loses citations."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, Final

import pytest

import ingest

_PARSER: Final[Any] = import_module("re._parser")  # nothing public tells a pattern's parts
_NAMES: Final[Any] = import_module("re._constants")
_SINGLE: Final = {_NAMES.LITERAL, _NAMES.NOT_LITERAL, _NAMES.ANY, _NAMES.IN}


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in walk_packages(ingest.__path__, "ingest."):
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{module.name}.{name}", value


def _holds_a_possessive_group(pattern: str, flags: int) -> bool:
    """Whether a group, and not one character, is repeated without going back, or is atomic."""
    left: list[Any] = [_PARSER.parse(pattern, flags)]
    while left:
        part = left.pop()
        if isinstance(part, _PARSER.SubPattern):
            left += list(part)
        elif isinstance(part, list):
            left += part
        elif isinstance(part, tuple):
            if part[0] is _NAMES.ATOMIC_GROUP:
                return True
            if part[0] is _NAMES.POSSESSIVE_REPEAT and part[1][2][0][0] not in _SINGLE:
                return True
            left += part
    return False


def test_no_pattern_of_extraction_holds_a_possessive_group() -> None:
    found = list(_patterns())
    assert len(found) > 100
    assert [name for name, one in found if _holds_a_possessive_group(one.pattern, one.flags)] == []


@pytest.mark.parametrize(
    ("pattern", "holds"),
    [(r"(?:a[^b]*b|c)*+", True), ("x(?>ab|a)y", True), (r"(a|\d{1,4}+)[\s,]*+b*", False)],
)
def test_a_possessive_group_is_told_from_a_possessive_character(
    pattern: str, *, holds: bool
) -> None:
    assert _holds_a_possessive_group(pattern, 0) is holds
