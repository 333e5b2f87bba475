"""Forms of redress other than money, looked for in a stretch that orders."""

from collections.abc import Iterator
from functools import cache
from typing import Final

import regex

from ingest.remedies import english, french, spanish

_BY_LANGUAGE: Final = {
    "en": english.FORMS,
    "fr": french.FORMS,
    "es": spanish.FORMS,
    "pt": spanish.FORMS,
}


@cache
def _compiled(language: str) -> tuple[tuple[str, tuple[str, ...], "regex.Pattern[str]"], ...]:
    return tuple(
        (f"remedy:{form}", tuple(letters.split()), regex.compile(pattern, regex.IGNORECASE))
        for form, letters, pattern in _BY_LANGUAGE.get(language, ())
    )


def forms_in(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Yield each form of redress that ``text`` names, once, as (start, end, id), in text order."""
    lowered = text.casefold()
    found: list[tuple[int, int, str]] = []
    for remedy, letters, pattern in _compiled(language):
        if any(one in lowered for one in letters) and (match := pattern.search(text)):
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
