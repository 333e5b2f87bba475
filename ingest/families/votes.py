"""Votes on the items of an operative part, in English and French."""

import re
from typing import Final

from comity.extraction import Vote

_ENGLISH: Final = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_FRENCH: Final = (
    "zéro une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf vingt"
)
_NUMBERS: Final = {
    **{word: number for number, word in enumerate(_ENGLISH.split())},
    **{word: number for number, word in enumerate(_FRENCH.split())},
    "none": 0, "aucune": 0, "un": 1, "twenty-one": 21, "vingt et une": 21,
}  # fmt: skip
_NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_VOTE: Final = re.compile(
    rf"""(?P<unanimous>\bunanimous(?:ly)?\b|[àa]\s+l\s?['’]\s?unanimit[ée]\b)
    |\bby\s+(?P<for>{_NUMBER})\s*(?:votes?|-)?\s*(?:to|against)\s+(?P<against>{_NUMBER})\b
    |\bpar\s+(?P<pour>{_NUMBER})\s+voix\s+(?:contre|[àa])\s+(?P<contre>{_NUMBER})\b
    |(?P<majority>\bby\s+a\s+majority\b|[àa]\s+la\s+majorit[ée]\b|\bby\s+the\s+casting\s+vote|voix\s+pr[ée]pond[ée]rante)""",
    re.VERBOSE | re.IGNORECASE,
)


def votes_in(text: str) -> list[tuple[int, Vote]]:
    """Return where each vote is printed, and the vote, in text order.

    >>> votes_in("Holds, by six votes to one, that")
    [(7, Vote(for_=6, against=1, unanimous=False))]
    """
    return [(found.start(), _vote(found)) for found in _VOTE.finditer(text)]


def first_vote(text: str) -> Vote | None:
    """Return the first vote printed in ``text``; ``None`` where none is."""
    return next((vote for _, vote in votes_in(text)), None)


def _vote(found: "re.Match[str]") -> Vote:
    if found["unanimous"]:
        return Vote(None, None, unanimous=True)
    if found["majority"]:
        return Vote(None, None, unanimous=False)
    for_, against = found["for"] or found["pour"], found["against"] or found["contre"]
    return Vote(_number(for_), _number(against), unanimous=False)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
