"""Mentions of provisions as printed: "Articles 6 §§ 1 and 3 (d) and 13 of the Convention"."""

import re
from dataclasses import dataclass, replace
from typing import Final

import regex

from ingest.provisions.instruments import Suffix, is_thereof, suffix_at
from ingest.provisions.names import named_instruments
from ingest.provisions.numbers import ARTICLE, RANGE, ROMAN, Item, arabic, expand, read_article


@dataclass(frozen=True, slots=True)
class RawProvision:
    """One mention as printed; "Articles 6 §§ 1 and 3 (d) and 13" yields several.

    Attributes:
        start: first code point in the given text.
        end: one past the last; with the suffix, where one is printed after it.
        tail: article, paragraph and letter, e.g. ``"8"``, ``"6.3.d"``.
        instrument: the instrument where it is printed with the mention or with its list; else
            ``None``.
        foreign: whether it belongs to domestic law or to an instrument that is not known.
        joined: whether it is read together with the mention before it.
        words: the words that name the instrument, as printed; empty where none do.
        is_distributed: whether the instrument is printed once for several mentions.
    """

    start: int
    end: int
    tail: str
    instrument: str | None = None
    foreign: bool = False
    joined: bool = False
    words: str = ""
    is_distributed: bool = False


HEAD: Final = regex.compile(
    r"\b(?P<word>[Aa]rt(?:icle|ículo|igo)(?P<many>s)?|ART(?:ICLE|ÍCULO)(?P<many>S)?|[Aa]rt(?P<many>s)?\.|ARTS?\.)"
    r"(?:\s(?:nos?\.|núm\.)?\s?|(?<=\.))(?=\d|[IVX]+\b)"
)
_TITLE: Final = re.compile(
    r"\s\(arts?\.[^()]{1,40}(?:\([a-z0-9]\)[^()]{0,20}){0,4}\)|\s[\[(][“\"'‘]?(?:[A-Z][a-z]|right|freedom|prohibition|obligation|derecho)[^()\[\]]{2,90}[\])]"
)
_NEXT: Final = re.compile(
    r"(?:\s?,\s?|\s?/\s?|\s?;\s?)?(?:\s?(?:and/or|and|or|&|et|ou|y|e|o|as\s+well\s+as|and\s+also|así\s+como)\s+)?"
)
_JOIN: Final = re.compile(
    r"""[\s,(]*(?:(?:read|taken|considered|viewed|alone|both|separately|and|or|also|either|pris|leído|on\s+its\s+own)[\s,]+){0,6}
    (?:in\s+(?:conjunction|combination|connection)|together|combined|jointly|in\s+relation|combiné|en\s+(?:relación|conexión|conjunto))
    \s+(?:with|to|avec|con)\s+(?:both\s+)?|[\s,]*(?:read|taken)\s+with\s+|[\s,]*read\s+in\s+(?:the\s+)?light\s+of\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    r"(?:(?P<protocol>Protocol(?:\s+No\.)?\s?(?P<number>\d{1,2}),?\s)"
    r"|(?:§{1,2}|paragraphs?|paras?\.|sub-?paragraphs?)\s?(?P<step>\d{1,2})(?:\s?\((?P<letter>[a-z])\))?\s(?:of|to)\s)$",
    re.IGNORECASE,
)

_AFTER: Final = re.compile(
    r"\d{1,3}(?!\d)(?:\s?(?:§|\(\d)|,?\s(?:of|to|and|or|taken|read|alone|in\sconjunction|together)\b|[.;:)]|$)"
)
_COMMA: Final = re.compile(r"(?:,\s|\s\(|,\s\()$")
_LAW_BEFORE: Final = re.compile(
    r"\b(?:Code|Constitution|Act|Law|Rules|Decree|Statute|Ordinance|Regulations?|Código|Constitución|Ley)$"
)
_LONGEST_COMMA: Final = 3  # code points of ", ("
_LONGEST_NAME: Final = 130  # code points of an instrument's full name
_LONGEST_LINK: Final = 90  # code points between two lists that still hang together
_LONGEST_PREFIX: Final = 32  # code points of "sub-paragraph 1 (c) of" and its like


def provision_mentions(text: str, convention: str) -> list[RawProvision]:
    """Return the mentions of provisions in ``text``, in text order.

    Args:
        text: any text; offsets index it.
        convention: the instrument that "the Convention", "the Covenant" or "the Charter" means
            here, e.g. ``"echr"``, ``"achr"``, ``"iccpr"``, ``"cat"``.

    >>> found = provision_mentions("Articles 6 § 1 and 13 of the Convention", "echr")
    >>> [(mention.tail, mention.instrument) for mention in found]
    [('6.1', 'echr'), ('13', 'echr')]
    """
    mentions: list[RawProvision] = []
    chain: list[RawProvision] = []
    place = 0
    while head := HEAD.search(text, place):
        link = _link(text, place, head.start()) if chain else None
        if link is None:
            mentions += _distributed(chain)
            chain = []
        reading = _List(text, convention, single=not head["many"])
        group = reading.read(head.start(), head.end())
        if group:
            group = _with_prefix(text, place, group)
            chain += [replace(group[0], joined=link == "join"), *group[1:]]
        place = max(reading.place, head.end())
    return mentions + _distributed(chain)


class _List:
    """One list of articles after one word "Article", while it is read."""

    def __init__(self, text: str, convention: str, *, single: bool) -> None:
        self.text = text
        self.convention = convention
        self.single = single
        self.place = 0
        self.done: list[RawProvision] = []
        self.open: list[RawProvision] = []  # those that still wait for their instrument

    def read(self, start: int, at: int) -> list[RawProvision]:
        """Read from the first number at ``at``; the first mention begins at ``start``."""
        joined = False
        while items := self._items(start, at):
            self.open += [
                RawProvision(item.start, item.end, item.tail, joined=joined) for item in items
            ]
            named = self._name()
            following = self._next(named=named)
            if following is None:
                break
            start, joined = following
            at = start
        return self.done + self.open

    def _items(self, start: int, at: int) -> list[Item]:
        """Read one article with its paragraphs, or the articles of a range."""
        found = ARTICLE.match(self.text, at) or ROMAN.match(self.text, at)
        if not found or not found[0]:
            return []
        groups = found.groupdict()
        article = groups.get("number") or arabic(found[0])
        letter = (groups.get("letter") or "").strip(" -").lower()
        article += (groups.get("bis") or "").strip() + (f".{letter}" if letter else "")
        self.place, items = read_article(self.text, start, found.end(), article, single=self.single)
        return items if self.single else items + self._range(items[-1])

    def _range(self, first: Item) -> list[Item]:
        dash = RANGE.match(self.text, self.place)
        last = ARTICLE.match(self.text, dash.end()) if dash else None
        if not last or int(last["number"]) <= int(first.tail.split(".")[0].rstrip("bisterqua")):
            return []
        between = expand(first.tail, last["number"])
        self.place = last.end()
        return [Item(last.start(), last.end(), tail) for tail in [*between, last["number"]]]

    def _name(self) -> bool:
        """Read the instrument, if its words stand here, and give it to those that wait."""
        title = _TITLE.match(self.text, self.place)
        at = title.end() if title else self.place
        suffix = suffix_at(self.text, at, self.convention)
        if suffix is None and (end := is_thereof(self.text, at)):
            suffix = Suffix(end, None, "thereof", is_foreign=False)
        if suffix is None:
            self.place = at
            return False
        last = len(self.open) - 1
        self.done += [
            replace(
                mention,
                end=suffix.end if place == last and not title else mention.end,
                instrument=suffix.instrument,
                foreign=suffix.is_foreign,
                words=suffix.words,
                is_distributed=place != last,
            )
            for place, mention in enumerate(self.open)
        ]
        self.open = []
        self.place = suffix.end
        return True

    def _next(self, *, named: bool) -> "tuple[int, bool] | None":
        """Return where the list goes on and whether it is read together; ``None`` at its end."""
        if (joint := _JOIN.match(self.text, self.place)) and self._is_article(joint.end()):
            return joint.end(), True
        comma = _NEXT.match(self.text, self.place)
        if not comma or not comma[0].strip() or not self._is_article(comma.end()):
            return None
        if named:
            return (comma.end(), False) if self._is_named(comma.end()) else None
        if self.single and not self._is_surely_article(comma[0], comma.end()):
            return None
        return comma.end(), False

    def _is_article(self, at: int) -> bool:
        return bool(ARTICLE.match(self.text, at)) or bool(
            (roman := ROMAN.match(self.text, at)) and roman[0]
        )

    def _is_named(self, at: int) -> bool:
        """Whether the number here has an instrument of its own: "and 1 of Protocol No. 1"."""
        found = ARTICLE.match(self.text, at)
        if not found:
            return False
        end, _ = read_article(self.text, at, found.end(), found["number"], single=False)
        return suffix_at(self.text, end, self.convention) is not None

    def _is_surely_article(self, comma: str, at: int) -> bool:
        """Whether a number after "Article 8 and" is an article and does not count things."""
        found = _AFTER.match(self.text, at)
        return found is not None and comma.strip() != ","


def _link(text: str, start: int, end: int) -> str | None:
    """Return how two lists hang together: ``"join"``, ``"and"`` or not at all."""
    between = text[start:end]
    if len(between) > _LONGEST_LINK:
        return None
    if _JOIN.fullmatch(between):
        return "join"
    return "and" if between.strip() and _NEXT.fullmatch(between) else None


def _with_prefix(text: str, floor: int, group: list[RawProvision]) -> list[RawProvision]:
    """Add what stands before: "paragraph 1 of Article 6", "Protocol No. 4, Article 2"."""
    first = group[0]
    start = max(floor, first.start - _LONGEST_PREFIX)
    found = _BEFORE.search(text, start, first.start)
    if found and found["step"] and "." not in first.tail:
        letter = f".{found['letter']}" if found["letter"] else ""
        tail = f"{first.tail}.{found['step']}{letter}"
        return [replace(first, start=found.start(), tail=tail), *group[1:]]
    if found and found["protocol"]:
        name = f"echr-p{found['number']}"
        return _named_before(group, found.start(), name, found[0].strip(", "))
    comma = _COMMA.search(text, max(floor, first.start - _LONGEST_COMMA), first.start)
    return _with_name_before(text, floor, group, comma.start()) if comma else group


def _with_name_before(
    text: str, floor: int, group: list[RawProvision], end: int
) -> list[RawProvision]:
    """Add the law named before: "Convention on the Rights of the Child, arts. 13 and 19"."""
    if not any(_is_open(mention) for mention in group):
        return group
    start = max(floor, end - _LONGEST_NAME)
    for begin, stop, instrument in named_instruments(text, start, end):
        if stop == end:
            return _named_before(group, begin, instrument, text[begin:end])
    law = _LAW_BEFORE.search(text, start, end)
    return _named_before(group, group[0].start, None, law[0]) if law else group


def _named_before(
    group: list[RawProvision], start: int, instrument: str | None, words: str
) -> list[RawProvision]:
    named = [
        replace(
            mention,
            start=mention.start if place else start,
            instrument=instrument,
            foreign=instrument is None,
            words=words,
            is_distributed=place > 0,
        )
        if _is_open(mention)
        else mention
        for place, mention in enumerate(group)
    ]
    return named


def _distributed(chain: list[RawProvision]) -> list[RawProvision]:
    """Give the instrument printed once in a chain of lists to the others, protocols excepted."""
    name: RawProvision | None = None
    for place in range(len(chain) - 1, -1, -1):
        if _is_open(chain[place]) and name:
            chain[place] = replace(chain[place], instrument=name.instrument, is_distributed=True)
        elif not _is_open(chain[place]):
            name = chain[place] if _may_spread(chain[place]) else None
    for place in range(1, len(chain)):
        before = chain[place - 1]
        if chain[place].joined and _is_open(chain[place]) and _may_spread(before):
            chain[place] = replace(chain[place], instrument=before.instrument, is_distributed=True)
        elif chain[place].words == "thereof":
            chain[place] = replace(
                chain[place], instrument=before.instrument, foreign=before.foreign
            )
    return chain


def _is_open(mention: RawProvision) -> bool:
    return mention.instrument is None and not mention.foreign and not mention.words


def _may_spread(mention: RawProvision) -> bool:
    """Whether its instrument may be meant by its neighbours: a protocol is named each time."""
    return mention.instrument is not None and "-p" not in mention.instrument
