"""Whether two titles name the same case."""

from typing import Final

import regex

from queries.naming import words_in

_AGAINST: Final = regex.compile(
    r"\s(?:v|vs|c)\.?\s|\s(?:contra|contre|against)\s|\s*[,(\[]", regex.I
)


def is_named(title: str | None, written: str | None) -> bool:
    """Return whether a title may be what was written; where either is missing, it may.

    The first party decides: what stands before "v.".

    >>> is_named("Handyside v. the United Kingdom", "Handyside")
    True
    >>> is_named("Handyside v. the United Kingdom", "Smith v. the United Kingdom")
    False
    """
    if not title or not written:
        return True
    here, there = _party(written), frozenset(words_in(title))
    return not here or bool(here & there)


def _party(written: str) -> frozenset[str]:
    return frozenset(words_in(_AGAINST.split(f"{written} ", maxsplit=1)[0]))
