"""Where the operative part begins, its items and the vote on each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import Vote

_HEADING: Final = re.compile(
    r"^[ \t]*(?:[IVXL]+[ .\-–]*)?(?:PUNTOS?[ ]+RESOLUTIVOS?|OPERATIVE[ ]+(?:PARAGRAPHS?"
    r"|POINTS?|PART)"
    r"|PONTOS?[ ]+RESOLUTIVOS?|Puntos[ ]+[Rr]esolutivos|Operative[ ]+[Pp]aragraphs)[ ]*$",
    re.MULTILINE,
)
_FORMULA: Final = re.compile(
    r"^[ \t]*(?:\d{1,4}\s*\.\s*)?(?i:por\s+(?:lo\s+)?tanto|now,?\s+therefore|therefore|portanto"
    r"|por\s+las\s+razones\s+expuestas|por\s+estas\s+razones|for\s+(?:the\s+foregoing"
    r"|these)\s+reasons"
    r"|pelas\s+razões\s+expostas)[\s,:.]*(?:LA\s+CORTE|THE\s+(?:INTER-AMERICAN\s+)?COURT|A\s+CORTE"
    r"|EL\s+PRESIDENTE|THE\s+(?:ACTING\s+)?PRESIDENT|LA\s+PRESIDENTA|The\s+Court"
    r"|The\s+Inter-American\s+Court|(?:La|A)\s+Corte(?:\s+Interamericana\s+de\s+[^\W\d_]+\s+Humanos)?"
    r",?\s*$)",
    re.MULTILINE,
)
_BARE: Final = re.compile(
    r"^[ \t]*(?:LA\s+CORTE|THE\s+COURT)\b[^\n]{0,80}[\s,]*"
    r"(?:DECLARA|DECIDE|RESUELVE|ES\s+DE\s+OPINI[OÓ]N|DECLARES|DECIDES|RESOLVES"
    r"|IS\s+OF\s+THE\s+OPINION)",
    re.MULTILINE,
)
_NUMBERS: Final = {
    word: value
    for value, words in enumerate(
        (
            "cero zero",
            "un uno una one um",
            "dos two dois",
            "tres three três",
            "cuatro four quatro",
            "cinco five",
            "seis six",
            "siete seven sete",
            "ocho eight oito",
            "nueve nine nove",
            "diez ten dez",
        )
    )
    for word in words.split()
}
_WORD: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_VOTE: Final = regex.compile(
    r"\b(?P<unanimous>(?:por|con)\s+unanimidad|unanimously|por\s+unanimidade)\b"
    rf"|\b(?:por|by|con)\s+(?P<for>{_WORD}|\d+)\s+vot[oe]s?\s+(?:a\s+favor\s+|in\s+favou?r\s+)?"
    rf"(?:contra|to|y|e|and|a|against|frente\s+a)\s+(?P<against>{_WORD}|\d+)\b",
    regex.IGNORECASE,
)


_CLOSING: Final = regex.compile(
    r"Comuníquese\s+y\s+ejecútese|So\s+ordered|Redactad[oa]\s+en|Emitid[oa]\s+en"
    r"|^[ \t]*Done\s+(?:in|at)",
    regex.MULTILINE,
)
_SIGNATURES: Final = 2_500  # code points that signatures take after the closing words
_ANNEX: Final = regex.compile(r"^[ \t\f]*(?:ANEXO|ANNEX|APPENDIX|Anexo|Annex)\b", regex.MULTILINE)


@dataclass(frozen=True, slots=True)
class VoteAt:
    """A vote and where it is printed."""

    start: int
    vote: Vote


def operative_start(text: str, end: int) -> int | None:
    """Return where the operative part begins, ``None`` where no formula is found before ``end``.

    Tables of contents name the heading too: it is the last one that counts.
    """
    for begin, stop in ((end // 2, end), (0, end // 2)):
        for form in (_HEADING, _FORMULA, _BARE):
            places = [int(found.start()) for found in form.finditer(text, begin, stop)]
            if places:
                return places[-1]
    return None


def operative_end(text: str, start: int, end: int) -> int:
    """Return where the operative part and its signatures end: lists of victims may follow."""
    closing = _CLOSING.search(text, start, end)
    if closing is None:
        return end
    if annex := _ANNEX.search(text, closing.end(), end):
        return int(annex.start())
    after = text.find("\n", closing.end() + _SIGNATURES, end)
    return after + 1 if 0 < after < end - _SIGNATURES else end


def votes_in(text: str, start: int, end: int) -> tuple[VoteAt, ...]:
    """Return the votes printed between two places, in text order."""
    return tuple(
        VoteAt(found.start(), _vote(found["for"], found["against"]))
        for found in _VOTE.finditer(text, start, end)
    )


def _vote(in_favour: str | None, against: str | None) -> Vote:
    if in_favour is None or against is None:
        return Vote(None, None, unanimous=True)
    return Vote(_number(in_favour), _number(against), unanimous=False)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.casefold()]


def vote_before(votes: Sequence[VoteAt], place: int) -> Vote | None:
    """Return the vote that stands last before ``place``: one formula may head many items."""
    return next((at.vote for at in reversed(votes) if at.start < place), None)
