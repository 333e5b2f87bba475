"""Characters as all readers write them, so that one grammar reads every format."""

import unicodedata
from typing import Final

import regex

# Blanks of a width of their own stand between "§" and a number, or in front of French colons.
_BLANKS: Final = "\t\x0b\x0c\xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_HYPHENS: Final = "\u2010\u2011"  # hyphen, and the one at which no line may break
_BREAKS: Final = "\x85\u2028\u2029"
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_UNSEEN: Final = [  # soft hyphen, joiners, marks of direction, byte-order mark, controls
    0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF,
    *(code for code in range(0x20) if chr(code) not in "\t\n\x0b\x0c\r"), *range(0x7F, 0x85),
    *range(0x86, 0xA0),
]  # fmt: skip
_TABLE: Final[dict[int, str | None]] = {
    **{ord(blank): " " for blank in _BLANKS},
    **{ord(hyphen): "-" for hyphen in _HYPHENS},
    **{ord(mark): "\n" for mark in _BREAKS},
    **{ord(ligature): letters for ligature, letters in _LIGATURES.items()},
    **dict.fromkeys(_UNSEEN),
}
_SPACES: Final = regex.compile(" {2,}")
_AROUND_BREAK: Final = regex.compile(" *\n *")


def plain(text: str) -> str:
    """Return ``text`` with one kind of blank, hyphen and line end, composed, nothing unseen in it.

    Doing it twice changes nothing.

    >>> plain("Article 8 §\N{NARROW NO-BREAK SPACE}1 – co\N{SOFT HYPHEN}operation")
    'Article 8 § 1 – cooperation'
    """
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", ended.translate(_TABLE))


def tidy(text: str) -> str:
    """Return ``text`` made plain, its runs of blanks made one, its lines without outer blanks.

    Doing it twice changes nothing.
    """
    joined = _SPACES.sub(" ", plain(text))
    return _AROUND_BREAK.sub("\n", joined).strip()
