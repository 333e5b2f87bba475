"""Statements kept in files, one a question and engine, with the parameters each one takes."""

import re
from functools import cache
from importlib.resources import files
from typing import Final

from comity.store import Statement

_COMMENT: Final = re.compile(r"^(?://|--).*$", re.MULTILINE)
_DECLARED: Final = re.compile(r"^(?:// \$|-- :)(?P<name>\w+): \S", re.MULTILINE)
_USED: Final = re.compile(r"(?<![:\w])[$:](?P<name>[a-z]\w*)")


@cache
def load(name: str) -> Statement:
    """Return the statement kept in ``cypher/<name>.cypher`` and ``sql/<name>.sql``."""
    return Statement(name, _text("cypher", name), _text("sql", name))


def _text(language: str, name: str) -> str:
    folder = files("queries") / language
    return (folder / f"{name}.{language}").read_text(encoding="utf-8")


def declared(text: str) -> frozenset[str]:
    r"""Return the parameters that a statement declares in its header.

    >>> sorted(declared("// $right: STRING\nMATCH (r:Right {id: $right}) RETURN r.id"))
    ['right']
    """
    return frozenset(match["name"] for match in _DECLARED.finditer(text))


def used(text: str) -> frozenset[str]:
    r"""Return the parameters that a statement uses in its body.

    >>> sorted(used("-- :right: TEXT\nSELECT id FROM right WHERE id = :right"))
    ['right']
    """
    return frozenset(match["name"] for match in _USED.finditer(_COMMENT.sub("", text)))
