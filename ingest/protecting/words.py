"""Words of names, folded so that every way of writing one is equal."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import regex

UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, zero-width blanks and joiners: they stand inside words and nobody sees them."""

RUN: Final = regex.compile(rf"[\p{{L}}\p{{M}}{UNSEEN}]+")
"""A run of letters; hyphens, apostrophes and digits end it, so a possessive is another run."""

_PARTICLES: Final = (
    "a af al av ben bin bint d da das de del della den der di do dos du e el et i ibn l la las le"
    " les lo los o of os ould ter ten the und van vel vom von y zu zum zur"
)
PARTICLES: Final = frozenset(_PARTICLES.split())
"""Words that stand inside names and tell nobody from anybody."""

_NO_MARKS: Final = {ord(char): None for char in UNSEEN}
_LETTERS: Final = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "þ": "th",
     "ŋ": "n", "ə": "e"}
)  # fmt: skip
"""Letters that Unicode does not take apart into a plain one and a mark."""

_WRITTEN_OUT: Final = (
    str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}),
    str.maketrans({"č": "ch", "ć": "ch", "š": "sh", "ž": "zh", "ş": "sh", "ç": "ch", "ţ": "ts"}),
)
_DRAWN_IN: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_COMMON: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "з": "z", "и": "i",
    "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "ъ": "", "ь": "", "э": "e", "ы": "y", "ш": "sh", "ч": "ch",
}  # fmt: skip
_CYRILLIC: Final = (
    str.maketrans(_COMMON | {"ё": "e", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "щ": "shch",
                             "ю": "yu", "я": "ya", "ї": "yi", "є": "ye"}),
    str.maketrans(_COMMON | {"ё": "yo", "ж": "zh", "й": "i", "х": "kh", "ц": "ts", "щ": "shch",
                             "ю": "iu", "я": "ia", "ї": "i", "є": "ie"}),
    str.maketrans(_COMMON | {"ё": "io", "ж": "j", "й": "i", "х": "kh", "ц": "ts", "щ": "chtch",
                             "ю": "iou", "я": "ia", "ї": "i", "є": "ie", "ш": "ch", "ч": "tch",
                             "у": "ou"}),
)  # fmt: skip
"""As English texts write Cyrillic names, as passports do, and as French texts do."""


@lru_cache(maxsize=65_536)
def folded(run: str) -> str:
    """Return a run of letters without case, marks and unseen characters.

    >>> folded("Łęcka"), folded("MÜ\N{SOFT HYPHEN}LLER"), folded("Straße")
    ('lecka', 'muller', 'strasse')
    """
    if run.isascii():
        return run.lower()
    plain = unicodedata.normalize("NFKD", run.translate(_NO_MARKS).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)


def spellings(word: str) -> tuple[str, ...]:
    """Return the folded ways in which texts write a word of a name, in order.

    >>> spellings("Müller"), spellings("Mueller"), spellings("Шишкін")
    (('mueller', 'muller'), ('mueller', 'muller'), ('chichkin', 'shishkin', 'шишкін'))
    """
    low = unicodedata.normalize("NFC", word.translate(_NO_MARKS).casefold())
    found = {folded(low)}
    found |= {folded(low.translate(table)) for table in (*_WRITTEN_OUT, *_CYRILLIC)}
    found |= set(_drawn_in(folded(low)))
    return tuple(sorted(found))


def _drawn_in(word: str) -> Iterator[str]:
    """Yield a word with its umlauts as one letter, where they may have been written out."""
    for two, one in _DRAWN_IN:
        if two in word:
            yield word.replace(two, one)
