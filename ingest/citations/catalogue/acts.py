"""An act that is known by its official facts, and the fingerprints of its parties' names."""

import hashlib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

import regex

from comity.extraction import Authority, Formation
from ingest.citations.parties import key_of
from ingest.protecting.initials import initials_alone, titles_initials

BRACKETS: Final = regex.compile(r"\(([^()]*)\)")
_QUOTED: Final = regex.compile(r"[“«\"]([^“”«»\"]*)[”»\"]")
_YEARED: Final = regex.compile(r"(\d{1,4})/(\d{2}|(?:19|20)\d{2})")
_LAST_CENTURY: Final = "60"
_DIGITS: Final = 8
"""Hexadecimal digits of a fingerprint: among some thousand names none meet by chance."""


@dataclass(frozen=True, slots=True)
class KnownAct:
    """A ruling or guide that the catalogue knows.

    Attributes:
        id: its id, as IDENTIFIERS.md makes it.
        authority: what identifies it; the title only where the library describes the act.
        states: alpha-3 codes of the States sued.
        parties: fingerprints of the names by which it is cited.
        phases: what it decides, e.g. ``{"merits", "reparations"}``; empty where not said.
        formation: where known.
        numbers: of the communications that it decides.
    """

    id: str
    authority: Authority
    states: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    phases: frozenset[str] = frozenset()
    formation: Formation | None = None
    numbers: tuple[str, ...] = ()

    @property
    def is_anonymised(self) -> bool:
        """Whether all names by which it is cited are initials."""
        if self.authority.title:
            return titles_initials(self.authority.title)
        return bool(self.parties) and self.parties <= _of_initials()


@cache
def _of_initials() -> frozenset[str]:
    return frozenset(_fingerprint(key) for key in initials_alone())


def spellings(number: str) -> tuple[str, ...]:
    """Return a number with its year in two digits and in four.

    >>> spellings("241/2001"), spellings("155/96"), spellings("C-411/10")
    (('241/2001', '241/01'), ('155/96', '155/1996'), ('C-411/10',))
    """
    found = _YEARED.fullmatch(number)
    if found is None:
        return (number,)
    count, year = found.groups()
    if len(year) > len("96"):
        return number, f"{count}/{year[2:]}"
    return number, f"{count}/{'19' if year > _LAST_CENTURY else '20'}{year}"


@lru_cache(maxsize=4096)
def fingerprints(title: str) -> frozenset[str]:
    """Return the fingerprints of a case's name: whole, without what stands in brackets, and that.

    >>> fingerprints("Example and Others v. Norway") == fingerprints("EXAMPLE c. NORVÈGE")
    True
    """
    applicant = key_of(title)
    outside = key_of(BRACKETS.sub(" ", title))
    inside = (key_of(part) for part in (*BRACKETS.findall(title), *_QUOTED.findall(title)))
    return frozenset(_fingerprint(key) for key in (applicant, outside, *inside) if key)


def _fingerprint(key: tuple[str, ...]) -> str:
    return hashlib.sha256(" ".join(key).encode()).hexdigest()[:_DIGITS]
