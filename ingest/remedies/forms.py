"""Forms of redress other than money, looked for in a stretch that orders."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import regex
from ahocorasick_rs import AhoCorasick

from ingest.remedies import english, french, spanish

_BY_LANGUAGE: Final = {
    "en": english.FORMS,
    "fr": french.FORMS,
    "es": spanish.FORMS,
    "pt": spanish.FORMS,
}


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of a language, and the letters without which one cannot match.

    Attributes:
        patterns: id of the remedy with its pattern, in the order of the language's table.
        letters: finds all letters of all forms in one walk over a text.
        owners: place in ``patterns`` of the form that each of the letters belongs to.
    """

    patterns: tuple[tuple[str, "regex.Pattern[str]"], ...]
    letters: AhoCorasick
    owners: tuple[int, ...]

    def possible(self, text: str) -> list[tuple[str, "regex.Pattern[str]"]]:
        """Return the forms whose letters a text holds, in their order."""
        hits = self.letters.find_matches_as_indexes(text.casefold(), overlapping=True)
        return [self.patterns[at] for at in sorted({self.owners[hit[0]] for hit in hits})]


@cache
def _compiled(language: str) -> _Forms:
    forms = _BY_LANGUAGE.get(language, ())
    patterns = tuple((f"remedy:{form}", regex.compile(said, regex.I)) for form, _, said in forms)
    letters = [(one, at) for at, (_, held, _) in enumerate(forms) for one in held.split()]
    owners = tuple(at for _, at in letters)
    return _Forms(patterns, AhoCorasick([one for one, _ in letters]), owners)


def forms_in(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Yield each form of redress that ``text`` names, once, as (start, end, id), in text order."""
    found: list[tuple[int, int, str]] = []
    for remedy, pattern in _compiled(language).possible(text):
        if match := pattern.search(text):
            found.append((match.start(), match.end(), remedy))
    yield from sorted(one for one in found if not any(_is_within(one, other) for other in found))


def _is_within(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Whether a general form only names again what a nearer one says in the same words."""
    return one[2] in _GENERAL and one != other and other[0] <= one[0] and one[1] <= other[1]


_GENERAL: Final = frozenset(
    {
        "remedy:rehabilitation",
        "remedy:restitution",
        "remedy:compensation",
        "remedy:effective-remedy",
    }
)
