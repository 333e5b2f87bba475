"""Finds the term that a written name means, whatever its case, accents and articles."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

_LONGEST_EXACT: Final = 3
"""Names this short are initials, or words: ``US`` is a State and ``us`` is not."""

_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_ARTICLE: Final = re.compile(r"^(?:the|l|la|le|les|el|los|las) ")
_STYLE: Final = re.compile(
    r"^(?:the |la |el |le )?(?:federal |islamic |arab |federative )?"
    r"(?:republic|kingdom|state|commonwealth|republica|reino|estado|republique|royaume|etat) "
    r"(?:of|of the|de|del|de la|du|des|d) (?:the |la |el )?"
)


@lru_cache(maxsize=1 << 14)  # the same States are named in text after text
def folded(name: str) -> str:
    """Return ``name`` in lower-case ASCII words.

    >>> folded("  CÔTE D’IVOIRE ")
    'cote d ivoire'
    """
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return _NOT_PLAIN.sub(" ", letters.casefold()).strip()


class Names:
    """Names of the terms of one kind, each leading to one term."""

    __slots__ = ("_exact", "_folded")

    def __init__(self, *listed: Mapping[str, Iterable[str]]) -> None:
        """Take lists of names by id of the term; the first to bear a name keeps it."""
        self._exact: dict[str, str] = {term: term for terms in listed for term in terms}
        self._folded: dict[str, str] = {}
        for terms in listed:
            for term, names in terms.items():
                for name in names:
                    self._add(name, term)

    def _add(self, name: str, term: str) -> None:
        if len(name) <= _LONGEST_EXACT:
            self._exact.setdefault(name, term)
        else:
            self._folded.setdefault(folded(name), term)

    def term(self, name: str) -> str | None:
        """Return the id of the term that ``name`` means; ``None`` where none fits."""
        name = name.strip()
        if name in self._exact:
            return self._exact[name]
        return next((self._folded[form] for form in _forms(name) if form in self._folded), None)


def _forms(name: str) -> Iterator[str]:
    """Yield the name as written, then without its article, then without the style of a State."""
    plain = folded(name)
    yield plain
    yield _ARTICLE.sub("", plain)
    yield _STYLE.sub("", plain)
