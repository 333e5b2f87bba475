"""Who stands under initials: courts print letters where a name is not to be disclosed."""

from functools import cache
from itertools import product
from string import ascii_lowercase
from typing import Final

import regex

_SPLIT: Final = regex.compile(r"\s(?:v|vs|c)\.?\s|\sc/\s?|\s(?:contra|contre|against)\s", regex.I)
_LEAD: Final = regex.compile(
    r"^.*?\bcase\s+of\s|^.*?\bmatter\s+of\s|^\W*affaire\s|^\W*(?:caso|asunto)(?:\s+de)?\s"
    r"|^\W*communications?\s+no[s.]*\s*[\d/ ,and]+\W*",
    regex.IGNORECASE,
)
_ASIDE: Final = regex.compile(r"\([^)]*\)|\[[^\]]*\]|\brepresented\s+by\b.*", regex.IGNORECASE)
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+")
_LETTERS: Final = regex.compile(r"\p{Lu}|[XYZ]{2,3}")
_BESIDE: Final = frozenset(
    ("and", "et", "y", "e", "others", "other", "autres", "autre", "otros", "otras", "al", "the",
     "mr", "mrs", "ms", "m", "mme", "mlle", "sr", "sra", "v", "van", "von", "de", "no", "anonymous",
     "anonyme", "anónimo", "child", "children", "applicant", "author", "family", "minor", "niña",
     "niño", "his", "her", "wife", "husband", "on", "behalf", "of", "sister", "brother", "son",
     "daughter")
)  # fmt: skip
_MOST: Final = 3
"""Initials of one person."""


def is_under_initials(party: str) -> bool:
    """Return whether a party is named by letters alone.

    >>> is_under_initials("A.B. and Others"), is_under_initials("XYZ"), is_under_initials("Example")
    (True, True, False)
    """
    words = _WORD.findall(_ASIDE.sub(" ", party))
    telling = [word for word in words if word.casefold() not in _BESIDE or _LETTERS.fullmatch(word)]
    return bool(telling) and all(_LETTERS.fullmatch(word) for word in telling)


def party_of_title(title: str) -> str | None:
    """Return the first party of a case's title as printed; ``None`` where it names no parties."""
    parts = _SPLIT.split(f"{title} ", maxsplit=1)
    return _LEAD.sub("", parts[0], count=1).strip() if len(parts) > 1 else None


def titles_initials(title: str) -> bool:
    """Return whether the first party of a title stands under initials."""
    party = party_of_title(title)
    return party is not None and is_under_initials(party)


def titles_name(title: str) -> bool:
    """Return whether the first party of a title is named.

    >>> titles_name("Example v. Norway"), titles_name("A.B. v. Norway"), titles_name("Views")
    (True, False, False)
    """
    party = party_of_title(title)
    if party is None or is_under_initials(party):
        return False
    words = _WORD.findall(_ASIDE.sub(" ", party))
    return any(len(word) > 1 and word.casefold() not in _BESIDE for word in words)


@cache
def initials_alone() -> frozenset[tuple[str, ...]]:
    """Return every key that a party under initials may have: one to three letters."""
    letters = (product(ascii_lowercase, repeat=count) for count in range(1, _MOST + 1))
    return frozenset(key for keys in letters for key in keys)
