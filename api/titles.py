"""Titles as people write them: courts print some in capitals throughout, which are hard to read."""

import re
from functools import lru_cache
from typing import Final, Protocol

_SMALL: Final = frozenset(
    {"v", "c", "vs", "and", "et", "y", "of", "the", "de", "du", "des", "la", "le", "les", "del",
     "in", "for", "against", "contre", "contra", "on", "to", "à", "en"}
)  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_SHORT: Final = frozenset({"GC", "UK", "USA", "EU", "UN", "SA", "AG", "NV", "BV"})
"""Written in capitals by everybody: the Grand Chamber, States, kinds of companies."""

_ROMAN: Final = re.compile(r"[IVX]{2,}")
_KEPT: Final = 4096
"""Titles: a long ruling cites some hundreds, each many times."""


@lru_cache(_KEPT)
def titled(title: str | None) -> str:
    """Return a title in mixed case where it is all in capitals; else as it is printed.

    >>> titled("LOPES DE SOUSA FERNANDES v. PORTUGAL (No. 2)"), titled("O’BRIEN v. IRELAND")
    ('Lopes de Sousa Fernandes v. Portugal (No. 2)', 'O’Brien v. Ireland')
    >>> titled("CASE OF EXAMPLE SA v. THE UK [GC]")
    'Case of Example SA v. the UK [GC]'
    >>> titled("Handyside v. the United Kingdom")
    'Handyside v. the United Kingdom'
    """
    title = _parties(title or "")
    letters = [each for each in title if each.isalpha()]
    if not letters or sum(map(str.isupper, letters)) < _MOSTLY * len(letters):
        return title
    return _WORD.sub(lambda found: _cased(found[0], is_first=found.start() == 0), title)


class Titled(Protocol):
    """What has an id, and perhaps a title."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def title(self) -> str | None:
        """Its title, as printed."""
        ...


def name_of(act: Titled) -> str:
    """Return the title of a ruling or guide as a page shows it; its id where it has none."""
    return titled(act.title) or act.id


def _parties(title: str) -> str:
    """Return the parties of a title that goes on with subject matter, as Luxembourg's do."""
    parts = title.split(" | ")
    return next((part for part in parts if " v " in part), parts[0]).rstrip(".")


_MOSTLY: Final = 0.7
"""Share of capitals from which a title is printed in capitals: ``v.`` and ``No.`` are not."""


def _cased(word: str, *, is_first: bool) -> str:
    if word.lower() in _SMALL and not is_first:
        return word.lower()
    if not word.isupper() or word in _SHORT or _ROMAN.fullmatch(word) or len(word) == 1:
        return word
    return "’".join(
        each.capitalize() if len(each) > 1 or not place else each.lower()
        for place, each in enumerate(re.split("[’']", word))
    )
