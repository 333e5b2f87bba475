"""What follows the number of an article: its paragraphs and letters, as lists print them."""

import re
from dataclasses import dataclass, field
from typing import Final

from ingest.provisions.numbers import COUNTED

_SIGN: Final = re.compile(
    r"""\s?,?\s?(?P<sign>§\s?§|§|(?:sub-?)?paragraphs?|part|paras\.?|para\.?|par\.|párrafos?|incisos?|al\.)
    \s?(?=\d|\([0-9a-z]{1,4}\))""",
    re.VERBOSE | re.IGNORECASE,
)
_PARAGRAPH: Final = re.compile(r"(?P<open>\()?(?P<number>\d{1,2})(?!\d)(?(open)\))" + COUNTED)
_BRACKET: Final = re.compile(r"\s?\((?P<step>\d{1,2}|[a-z]|[ivx]{2,4})\)")
_DOT: Final = re.compile(r"\.(?P<step>\d{1,2}(?!\d)|[a-z](?=\)|\b))\)?")
_DASH: Final = re.compile(r"-(?P<number>\d)(?!\d)(?:-?(?P<letter>[a-z])\b)?")
_HALF_BRACKET: Final = re.compile(r"(?:\s|(?<=\s))(?P<step>[a-h])\)")  # "5 § 1 e)"
_TO: Final = re.compile(r"\s?(?:[-–—]|to|through)\s?")
_AND: Final = re.compile(r"\s?(?P<comma>,)?\s?(?P<and>and/or|and|or|&|et|ou|y|e|o)?\s")
_HIGHEST_PARAGRAPH: Final = 10  # no article of the treaties read here is cited with more


@dataclass(slots=True)
class Item:
    """One provision of a list: its place and its tail, e.g. ``"6.3.d"``."""

    start: int
    end: int
    tail: str


@dataclass(slots=True)
class _Reading:
    """The paragraphs of one article while they are read."""

    text: str
    article: str
    items: list[Item] = field(default_factory=list)

    def step(self, at: int) -> "tuple[int, str] | None":
        """Return where one direct step, "(3)", ".1" or "(d)", ends and what it is."""
        found = (
            _BRACKET.match(self.text, at)
            or _DOT.match(self.text, at)
            or _HALF_BRACKET.match(self.text, at)
        )
        return (found.end(), found["step"]) if found else None

    def steps(self, start: int, at: int, parent: str) -> int:
        """Read direct steps and the letters listed after them; record the provisions."""
        tail, end = parent, at
        while step := self.step(end):
            end, tail = step[0], f"{tail}.{step[1]}"
        self.add(start, end, tail)
        stem, _, last = tail.rpartition(".")
        if last and (run := self.between(end, last)):
            start, end, steps = run
            for last in steps:
                self.add(start, end, f"{stem}.{last}")
        if (place := self.sibling(end, last)) is not None:
            return self.steps(place, place, stem)
        return self.paragraphs_after(end, stem, last)

    def paragraphs_after(self, at: int, stem: str, last: str) -> int:
        """Read "(5)" in "(3) (b) and (d) and (5)": after letters, a paragraph of the article."""
        if stem.count(".") != 1 or last.isdigit():
            return at
        joint = _AND.match(self.text, at)
        if not joint or not (joint["comma"] or joint["and"]):
            return at
        found = _BRACKET.match(self.text, joint.end())
        if not found or not found["step"].isdigit():
            return at
        return self.steps(joint.end(), joint.end(), stem.partition(".")[0])

    def sibling(self, at: int, last: str) -> "int | None":
        """Return where the next step of the same level stands: "(c)" in "3 (b), (c) and (d)"."""
        joint = _AND.match(self.text, at)
        place = joint.end() if joint and (joint["comma"] or joint["and"]) else at
        found = _BRACKET.match(self.text, place)
        if not found and place > at:  # "6 § 3 a), b) et d)"
            found = _HALF_BRACKET.match(self.text, place)
        if not found or not last or found["step"].isdigit() != last.isdigit():
            return None
        return place

    def between(self, at: int, first: str) -> "tuple[int, int, list[str]] | None":
        """Return the steps after the first of a range: "(1)-(4)" gives 2, 3 and 4."""
        dash = _TO.match(self.text, at)
        found = _BRACKET.match(self.text, dash.end()) if dash else None
        if not dash or not found or found["step"].isdigit() != first.isdigit():
            return None
        return dash.end(), found.end(), _run(first, found["step"])

    def add(self, start: int, end: int, tail: str) -> None:
        self.items.append(Item(start, end, ".".join(tail.split(".")[:3])))


def read_article(
    text: str, start: int, end: int, article: str, *, single: bool
) -> tuple[int, list[Item]]:
    """Read the paragraphs and letters after an article's number.

    Args:
        text: the whole text.
        start: where the mention begins (the word "Article" for the first of a list).
        end: one past the article's number.
        article: the number, e.g. ``"6"``.
        single: whether the word was "Article" and not "Articles", so that a number after
            "§ 1 and" is another paragraph.

    Returns:
        Where the reading stopped, and the provisions in text order, at least one.
    """
    reading = _Reading(text, article)
    dash = _DASH.match(text, end) if article[0].isdigit() else None
    if dash and (
        single or int(dash["number"]) <= int(article.split(".", maxsplit=1)[0].rstrip("bisterqua"))
    ):
        letter = f".{dash['letter']}" if dash["letter"] else ""
        stop = reading.steps(start, dash.end(), f"{article}.{dash['number']}{letter}")
        return stop, reading.items
    sign = _SIGN.match(text, end)
    if not sign:
        stop = reading.steps(start, end, article)
        sign = _SIGN.match(text, stop)
        if not sign or "." in reading.items[-1].tail:
            return stop, reading.items
    many = single or sign["sign"].endswith(("§§", "§ §", "s", "s.", "S"))
    stop = _paragraphs(reading, start, sign.end(), many=many)
    if not reading.items:  # "Articles 8, § 112": no article has so many; the article alone is meant
        stop = reading.steps(start, end, article)
    return stop, reading.items


def _paragraphs(reading: _Reading, start: int, at: int, *, many: bool) -> int:
    """Read "1", "1 and 3 (d)"; a list ends after its "and", or where its numbers fall back."""
    text, stop, before, is_last = reading.text, at, 0, False
    while found := _PARAGRAPH.match(text, at):
        number = int(found["number"])
        if before and not before < number <= _HIGHEST_PARAGRAPH:
            break
        stop = reading.steps(start, found.end(), f"{reading.article}.{number}")
        joint = _AND.match(text, stop)
        if not many or is_last or not joint or not (joint["comma"] or joint["and"]):
            break
        if _SIGN.match(text, joint.end() + len(str(number))):
            break
        is_last = bool(joint["and"])
        at = start = joint.end()
        before = number
        if _next_has_sign(text, at):
            break
    else:
        if not before and (found := _BRACKET.match(text, at)):
            stop = reading.steps(start, at, reading.article)
    return stop


def _run(first: str, last: str) -> list[str]:
    if first.isdigit():
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    if len(first) == len(last) == 1:
        return [chr(code) for code in range(ord(first) + 1, ord(last) + 1)]
    return [last]


def _next_has_sign(text: str, at: int) -> bool:
    """Whether the number here has paragraphs of its own, so that it is an article."""
    found = _PARAGRAPH.match(text, at)
    return bool(found and _SIGN.match(text, found.end()))
