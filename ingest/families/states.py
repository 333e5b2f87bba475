"""Which State a phrase of a ruling names."""

from collections.abc import Iterable, Iterator
from typing import Final

import regex

from ontology.vocabulary import Vocabulary

NAME: Final = (  # a capital word and the words that may follow it in a State's name
    r"(?:the\s+|la\s+|el\s+)?"
    r"(?P<state>\p{Lu}[\p{L}’'-]+(?:[ \n]+(?:of|and|the|de|del|y|\p{Lu}[\p{L}’'-]+)){0,7})"
)
_OF: Final = frozenset({"of", "de", "del", "do", "da"})  # "República Federativa del Brasil"
_LONGEST: Final = 8  # words of a State's full name


def state_in(phrase: str, vocabulary: Vocabulary) -> str | None:
    """Return the State that the beginning of ``phrase`` names, its alpha-3 code.

    The longest name wins: "Guinea-Bissau" before "Guinea".
    """
    words = regex.split(r"\s+", phrase.strip(" .,;:()[]*"))[:_LONGEST]
    for begin in (0, *(at + 1 for at, word in enumerate(words[:4]) if word.casefold() in _OF)):
        for length in range(len(words), begin, -1):
            name = " ".join(words[begin:length]).strip(" .,;:()[]*")
            if code := vocabulary.state_named(name):
                return code
    return None


def states_in(
    forms: Iterable[regex.Pattern[str]], text: str, vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield the States that the forms' ``state`` groups name, form by form, in text order."""
    for form in forms:
        for found in form.finditer(text):
            if code := state_in(found["state"], vocabulary):
                yield code


def supplied_states(written: str | None, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the States of a supplied field, e.g. ``"FRA;DEU"`` or ``"Republic of Togo"``."""
    names = regex.split(r"\s*[;,]\s*", written or "")
    found = [vocabulary.state_named(name) for name in names if name]
    if not any(found) and written:
        found = [vocabulary.state_named(written)]
    return tuple(dict.fromkeys(code for code in found if code))
