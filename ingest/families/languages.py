"""The language of a text, as its source writes it or as its commonest words betray it."""

from collections import Counter
from typing import Final

_WRITTEN: Final = {
    name: code
    for code, names in {
        "en": "eng english",
        "fr": "fre fra french français",
        "es": "spa spanish español",
        "pt": "por portuguese português",
        "de": "ger deu german",
        "bs": "bos",
        "sq": "sqi alb",
    }.items()
    for name in names.split()
}
_COMMON: Final = {
    "en": ("the", "of", "and", "that", "to"),
    "es": ("el", "los", "del", "y", "una"),
    "pt": ("o", "os", "do", "não", "uma"),
    "fr": ("le", "les", "du", "et", "une"),
    "de": ("der", "die", "und", "das", "nicht"),
}
_SAMPLE: Final = 20_000  # code points


def language_of(written: str | None, text: str) -> str:
    """Return the ISO 639-1 code of a text's language.

    Args:
        written: what the source says, e.g. ``"ENG"``, ``"es"``; ``None`` where it says nothing.
        text: the text, looked at where the source says nothing; a tie goes to English.
    """
    if written:
        folded = written.strip().casefold()
        return _WRITTEN.get(folded, folded[:2])
    words = Counter(text[:_SAMPLE].casefold().split())
    counts = {code: sum(words[one] for one in common) for code, common in _COMMON.items()}
    return max(counts, key=lambda code: (counts[code], code == "en"))
