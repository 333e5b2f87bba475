"""Where the operative part of an African ruling begins, its items and the vote on each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import Vote

_HEADING: Final = regex.compile(
    r"^[ \t]*(?:[XVIl1]+[. ]*)?(?:OPERATIVE\s+(?:PART|CLAUSE)|FOR\s+THESE\s+REASONS|Holding"
    r"|Decision\s+of\s+the\s+(?:African\s+)?Commission|Final\s+Decision)[ \t,:]*$",
    regex.MULTILINE,
)
_FORMULA: Final = regex.compile(
    r"(?:[Ff]or|[Oo]n)\s+(?:these|all\s+these|the\s+above|the)\s+(?:reasons|grounds)[^\n]{0,80}"
    r"\b(?:Court|Commission|Tribunal|COURT)\b"
)
_CONCLUDES: Final = regex.compile(
    r"(?:^|\.\s+)[^.\n]{0,80}\b(?:Commission|Court|Tribunal)\b[^.\n]{0,40}\b(?:finds|holds"
    r"|declares|concludes)\b"
    r"|\bcommunication\s+is\s+(?:therefore\s+)?(?:declared\s+)?inadmissible"
    r"|\b[Dd]eclares\s+the\s+communication\s+inadmissible",
    regex.MULTILINE,
)
_LATE: Final = 0.5  # of the text: a holding on admissibility before it may use the same words
_VERB: Final = (
    r"(?:Holds?|Declares?|Finds?|Dismisses|Orders|Decides|Notes|Rules|Enjoins|Grants|Reserves"
    r"|Rejects"
    r"|Upholds|Awards|Requests|Recommends|Urges|Strikes|Thus\s+declares)\b"
    r"|(?<=\b(?:Commission|Court|Tribunal),?\s+(?:therefore\s+|also\s+|further\s+)?)(?:declares|holds|finds"
    r"|concludes)\b"
    r"|(?<=\b[Cc]ommunication\s+)is\s+(?:therefore\s+)?(?=inadmissible\b)"
)
_ITEM: Final = regex.compile(
    rf"(?:\b(?P<number>[ivxlIVXL1]{{1,6}}|\d{{1,2}}|[a-z])\s?[.)]\s+|•\s*)?(?P<verb>{_VERB})"
)
_CLOSING: Final = regex.compile(
    r"^[ \t]*(?:Signed\s*:|Done\s+(?:at|in)\b|Taken\s+(?:at|in)\b)|\bDone\s+(?:at|in)\s+\p{Lu}",
    regex.MULTILINE,
)
_WORDS: Final = "one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905 - read at a glance
_NUMBERS: Final = {word: value for value, word in enumerate(_WORDS, start=1)}
_VOTE: Final = regex.compile(
    r"\b(?P<unanimous>[Uu]nanimously|[Bb]y\s+unanimity)\b"
    r"|[Bb]y\s+a\s+majority\s+of\s+(?P<for>\w+)(?:\s*\(\d+\))?"
    r"(?:(?:\s+votes?)?\s*(?:for|to)?,?\s*(?:and\s+)?(?P<against>\w+)(?:\s*\(\d+\))?\s*against"
    r"|\s+to\s+(?P<against>\w+)\b)"
)
_STEM: Final = regex.compile(r"\bthat\b[^\n:;]{0,20}:\s*(?=\()|:\s*(?=\((?:[a1]|i)\))")
"""How a list begins whose items are clauses: “holds and declares that: (a) … (b) …”."""

_CLAUSE: Final = regex.compile(r"^[ \t]*\((?P<number>[a-z]|[ivx]{1,4}|\d{1,2})\)\s", regex.M)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an operative part.

    Attributes:
        number: as printed, e.g. ``"vii"``; ``None`` where none is.
        verb: what the court does, in lower case, e.g. ``"holds"``.
        start: first code point.
        end: one past the last.
        vote: ``None`` where none is stated.
    """

    number: str | None
    verb: str
    start: int
    end: int
    vote: Vote | None


def operative_start(text: str) -> int | None:
    """Return where the operative part begins, ``None`` where nothing says so."""
    if places := [found.start() for found in _HEADING.finditer(text)]:
        return int(places[-1])
    late = int(len(text) * _LATE)
    for form in (_FORMULA, _CONCLUDES):
        if places := [found.start() for found in form.finditer(text, late)]:
            return int(text.rfind("\n", 0, places[-1] + 1) + 1)
    return None


def items_in(text: str, start: int, end: int) -> Iterator[Item]:
    """Yield the items between two places: each begins with what the court does."""
    closing = _CLOSING.search(text, start, end)
    end = closing.start() if closing else end
    found = list(_ITEM.finditer(text, start, end))
    ends = [*(one.start() for one in found[1:]), end]
    votes = [(one.start(), _vote(one)) for one in _VOTE.finditer(text, start, end)]
    for one, stop in zip(found, ends, strict=False):
        vote = next((vote for place, vote in reversed(votes) if place < one.start()), None)
        item = Item(one["number"], one["verb"].casefold(), one.start(), stop, vote)
        yield from _clauses(text, item) or (item,)


def _clauses(text: str, item: Item) -> tuple[Item, ...]:
    """Return the clauses of an item without a number that is the stem of a list of them."""
    stem = None if item.number else _STEM.search(text, item.start, item.end)
    starts = list(_CLAUSE.finditer(text, stem.end(), item.end)) if stem else []
    starts = [one for one in starts if one["number"].isdigit() == starts[0]["number"].isdigit()]
    ends = [*(one.start() for one in starts[1:]), item.end]
    return tuple(
        Item(one["number"], item.verb, one.start(), end, _first_vote(text, one.start(), end))
        for one, end in zip(starts, ends, strict=False)
    )


def _first_vote(text: str, start: int, end: int) -> Vote | None:
    found = _VOTE.search(text, start, end)
    return _vote(found) if found else None


def _vote(found: regex.Match[str]) -> Vote:
    if found["unanimous"]:
        return Vote(None, None, unanimous=True)
    counts = [_NUMBERS.get(found[side].casefold()) for side in ("for", "against")]
    return Vote(counts[0], counts[1], unanimous=False)
