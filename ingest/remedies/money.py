"""Sums of money in a stretch of text: amount, currency, and where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from ingest.remedies.currencies import ANY_NAME, code_of, is_name
from ingest.remedies.figures import FIGURES, MAGNITUDE, WORDS, decimal, spelt

_ASIDE: Final = r"(?: ?\((?![ivx]+\)|[a-h]\))[^()]{2,160}\))?"
_NAME: Final = rf"(?:{ANY_NAME})(?!\p{{L}})"
_FIGURES: Final = regex.compile(rf"(?<![\d.,/])(?:{FIGURES})(?! ?%)")
_AFTER: Final = regex.compile(rf"\)?(?: (?P<power>{MAGNITUDE})\b)?{_ASIDE}", regex.IGNORECASE)
_NAMED: Final = regex.compile(
    rf" ?,?(?:(?:of|de|d['’]) ?)?(?P<name>{_NAME})(?: (?P<cents>\d\d)(?![\d%.,]))?{_ASIDE}",
    regex.IGNORECASE,
)
_CENTS: Final = regex.compile(
    r",?(?: and| et)? (?P<cents>\d{1,2}) ?(?:\([^()]{2,40}\) )?(?:pence|pennies|groschen"
    r"|centimes?|cents?"
    r"|stotinki|pfennigs?|öre|haléřů|senti|kopecks?)\b",
    regex.IGNORECASE,
)
_SPELT: Final = regex.compile(
    rf"\b(?P<words>{WORDS}) (?:(?:of|de|d['’]) ?)?(?P<name>{_NAME})", regex.IGNORECASE
)
_CUES: Final = ("thousand", "million", "mille", "mil ", "hundred", "cent", "millón", "millones")
_BRACKETS: Final = regex.compile(r"\([^()]*\)")
_TAKEN_OFF: Final = regex.compile(
    r"(?:\bless|\bminus|\bmoins|\bsauf|\bdeducting|\bdeduction (?:of|from)|\bd[ée]duction (?:de"
    r"|faite)|\bmenos|\bafter deduction of|\bd[ée]duire|\boff)(?:(?! plus )[^;:()\d]){0,70}$",
    regex.IGNORECASE,
)
_PAID: Final = regex.compile(
    r"^,? ?(?:already|which (?:has|have) (?:already )?been|d[ée]j[àa]|ya |that (?:has|have) been"
    r"|received (?:by way of|in) legal aid)",
    regex.IGNORECASE,
)
_REACH: Final = 90  # code points in which "less" governs a sum


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as stated.

    Attributes:
        start: first code point.
        end: one past the last, words in brackets included.
        amount: in decimal notation.
        currency: ISO 4217 code; ``None`` where the words leave it open.
    """

    start: int
    end: int
    amount: str
    currency: str | None


def money_in(text: str, respondent: str | None, date: str | None) -> Iterator[Money]:
    """Yield the sums of ``text`` in text order, without those that are taken off or already paid.

    Args:
        text: its white space even.
        respondent: alpha-3 code of the State that pays.
        date: of the act, ISO 8601.
    """
    found = list(_in_figures(text))
    found += (one for one in _in_words(text) if not any(_is_same(one, other) for other in found))
    for start, end, amount, name in sorted(found):
        if amount != "0" and not _is_taken_off(text, start, end):
            yield Money(start, end, amount, code_of(name, respondent, date))


_Sum = tuple[int, int, str, str]


def _is_same(words: _Sum, figures: _Sum) -> bool:
    """Whether a sum in words is part of one in figures, or says it once more before brackets."""
    overlaps = words[0] < figures[1] and figures[0] < words[1]
    follows = 0 <= figures[0] - words[1] <= _LONGEST and words[2] == figures[2]
    return overlaps or follows


def _in_figures(text: str) -> Iterator[_Sum]:
    last = 0
    for figures in _FIGURES.finditer(text):
        if figures.start() < last:
            continue
        after = _AFTER.match(text, figures.end())
        assert after is not None  # noqa: S101 - every part of the pattern may be missing
        if (start := _name_before(text, last, figures.start())) is not None:
            name = text[start : figures.start()].strip(" .")
            yield start, after.end(), decimal(figures[0], after["power"]), name
            last = after.end()
        elif (named := _NAMED.match(text, after.end())) is not None:
            last, amount = _with_cents(text, figures[0], named)
            yield figures.start(), last, decimal(amount, after["power"]), named["name"]
        elif (word := _name_in_brackets(text[figures.end() : after.end()])) is not None:
            yield figures.start(), after.end(), decimal(figures[0], after["power"]), word
            last = after.end()


def _name_in_brackets(aside: str) -> str | None:
    """Return the currency that closes words in brackets: "15 000 (quinze mille euros)"."""
    word = aside.rstrip(")").rpartition(" ")[2]
    return word if aside.endswith(")") and is_name(word) else None


def _with_cents(text: str, figures: str, named: "regex.Match[str]") -> tuple[int, str]:
    """Return where a sum ends, and its figures with the cents that stand behind the name."""
    if (apart := _CENTS.match(text, named.end())) is not None:
        return apart.end(), f"{figures}.{int(apart['cents']):02}"
    has_cents = named["cents"] and "." not in figures[-3:]
    return named.end(), f"{figures}.{named['cents']}" if has_cents else figures


def _name_before(text: str, begin: int, end: int) -> int | None:
    """Return where the name of a currency begins that stands right before ``end``."""
    stretch = text[max(begin, end - _LONGEST) : end].rstrip(" .")
    found, name = None, ""
    for word in reversed(stretch.split(" ")[-_WORDS:]):
        name = f"{word[word.rfind('(') + 1 :]} {name}".strip()
        if is_name(name):
            found = name
    if found is None:
        return None
    return max(begin, end - _LONGEST) + stretch.rindex(found)


_LONGEST: Final = 40  # code points of a currency's name
_WORDS: Final = 4  # of which it is made


def _in_words(text: str) -> Iterator[_Sum]:
    lowered = text.casefold()
    if not any(cue in lowered for cue in _CUES):
        return
    bare = _BRACKETS.sub(lambda one: " " * len(one[0]), text)
    if any(cue in bare.casefold() for cue in _CUES):
        for found in _SPELT.finditer(bare):
            if (number := spelt(found["words"])) is not None:
                yield found.start(), found.end(), str(number), found["name"]


def _is_taken_off(text: str, start: int, end: int) -> bool:
    return bool(
        _TAKEN_OFF.search(text, max(0, start - _REACH), start) or _PAID.match(text[end : end + 60])
    )
