"""Refuses, with the reason, what a query must not ask of this endpoint."""

import re
from collections.abc import Iterator
from typing import Final

from comity.errors import QueryRefusedError

_TOKEN: Final = re.compile(
    r"""
    (?P<skipped>
        \#[^\n\r]*                                              # a comment
      | <[^<>"{}|^`\\\s]*>                                      # an IRI
      | '''(?:(?:'|'')?(?:[^'\\]|\\.))*'''                      # a text in four manners
      | \"\"\"(?:(?:"|"")?(?:[^"\\]|\\.))*\"\"\"
      | '(?:[^'\\\n\r]|\\.)*'
      | "(?:[^"\\\n\r]|\\.)*"
      | [?$]\w+                                                 # a variable
      | @[A-Za-z]+(?:-[A-Za-z0-9]+)*                            # a language
      | (?:[\w.-]*\w)?:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\[^\w\s])*   # a name with its prefix
    )
    | (?P<word>[A-Za-z]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)

_READS: Final = "this endpoint only reads: ask by SELECT, ASK, CONSTRUCT or DESCRIBE"
_REASONS: Final = {
    **dict.fromkeys(
        ("INSERT", "DELETE", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"), _READS
    ),
    "LOAD": f"LOAD is refused; {_READS}",
    "SERVICE": "SERVICE is refused: this endpoint asks no other",
    "FROM": "FROM is refused: there is one graph, and every query is about it",
}


def refuse(query: str, longest: int) -> None:
    """Refuse a query that is too long, writes, or leads out of the vocabulary.

    Args:
        query: SPARQL 1.1.
        longest: in bytes of UTF-8.

    Raises:
        QueryRefusedError: with the reason.
    """
    size = len(query.encode("utf-8"))
    if size > longest:
        raise QueryRefusedError(f"the query has {size} bytes; at most {longest} are read")
    for word in _words(query):
        if word in _REASONS:
            raise QueryRefusedError(_REASONS[word])


def _words(query: str) -> Iterator[str]:
    """Yield the bare words of a query: not those of IRIs, names, variables, texts, comments."""
    for token in _TOKEN.finditer(query):
        if token["word"]:
            yield token["word"].upper()
