"""One list of articles after one word "Article": numbers, the instrument, and how it goes on."""

import re
from typing import Final

from ingest.provisions.instruments import Suffix, is_thereof, suffix_at
from ingest.provisions.mentions import RawProvision
from ingest.provisions.numbers import (
    ARTICLE,
    LETTER,
    RANGE,
    ROMAN,
    arabic,
    expand,
    has_lettered_articles,
)
from ingest.provisions.steps import Item, read_article

_TITLE: Final = re.compile(  # "(art. 6)", "(Right to Fair Trial)" between number and instrument
    r"\s\(arts?\.[^()]{1,40}(?:\([a-z0-9]\)[^()]{0,20}){0,4}\)"
    r"|\s[\[(][“\"'‘]?(?:[A-Z][a-z]|right|freedom|prohibition|obligation"
    r"|derecho)[^()\[\]]{2,90}[\])]"
)
NEXT: Final = re.compile(
    r"(?:\s?,\s?(?:\(\)|~)(?=[\s,]))?"  # a number that the scan lost
    r"(?:\s?,\s?|\s?/\s?|\s?;\s?)?(?:\s{0,3}(?:and/or|and|or|&|et|ou|y|e|o|as\s+well\s+as"
    r"|and\s+also"
    r"|así\s+como)\s+)?"
)
JOIN: Final = re.compile(
    r"""[\s,(]*
    (?:(?:read|taken|considered|viewed|alone|both|each|separately|and|or|also|either|pris|leído
      |on\s+its\s+own)[\s,]+){0,6}
    (?:in\s+(?:conjunction|combination|connection)|together|combined|jointly|in\s+relation
      |combiné|en\s+(?:combinaison|relación|conexión|conjunto))
    \s+(?:with|to|avec|con)\s+(?:both\s+)?
    |[\s,]*(?:read|taken)\s+with\s+
    |[\s,]*read\s+in\s+(?:the\s+)?light\s+of\s+""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER: Final = re.compile(  # after "Article 8 and 13": what proves that 13 is an article
    r"\d{1,3}(?!\d)(?:\s?(?:§|\(\d)"
    r"|,?\s(?:of|to|and|or|taken|read|alone|in\sconjunction|together)\b|[.;:)]|$)"
)
_ITEM: Final = re.compile(r"\d{1,2}\s?[.)]\s")  # "of Article 5 § 4; 4. Dismisses"


class ArticleList:
    """One list of articles after one word "Article", while it is read."""

    def __init__(self, text: str, convention: str, *, single: bool) -> None:
        self.text = text
        self.convention = convention
        self.single = single
        self.place = 0
        self.done: list[RawProvision] = []
        self.open: list[tuple[Item, bool]] = []  # those that wait for their instrument

    def read(self, start: int, at: int) -> list[RawProvision]:
        """Read from the first number at ``at``; the first mention begins at ``start``."""
        joined = False
        while items := self._items(start, at):
            self.open += [(item, joined) for item in items]
            named = self._name()
            following = self._next(named=named)
            if following is None:
                break
            start, joined = following
            at = start
        return self.done + [
            RawProvision(item.start, item.end, item.tail, joined=joined)
            for item, joined in self.open
        ]

    def _items(self, start: int, at: int) -> list[Item]:
        """Read one article with its paragraphs, or the articles of a range."""
        found = self._number(at)
        if not found or not found[0]:
            return []
        groups = found.groupdict()
        article = groups.get("number") or _named(found)
        letter = (groups.get("letter") or "").strip(" -").lower()
        article += (groups.get("bis") or "").strip() + (f".{letter}" if letter else "")
        self.place, items = read_article(self.text, start, found.end(), article, single=self.single)
        return items if self.single else items + self._range(items[-1])

    def _number(self, at: int) -> "re.Match[str] | None":
        found = ARTICLE.match(self.text, at)
        if not found and has_lettered_articles(self.convention):
            found = LETTER.match(self.text, at)
        return found or ROMAN.match(self.text, at)

    def _range(self, first: Item) -> list[Item]:
        dash = RANGE.match(self.text, self.place)
        last = ARTICLE.match(self.text, dash.end()) if dash else None
        if (
            not last
            or not first.tail[0].isdigit()
            or int(last["number"]) <= int(first.tail.split(".")[0].rstrip("bisterqua"))
        ):
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
            RawProvision(
                item.start,
                suffix.end if place == last and not title else item.end,
                item.tail,
                suffix.instrument,
                suffix.is_foreign,
                joined,
                suffix.words,
                place != last,
            )
            for place, (item, joined) in enumerate(self.open)
        ]
        self.open = []
        self.place = suffix.end
        return True

    def _next(self, *, named: bool) -> "tuple[int, bool] | None":
        """Return where the list goes on and whether it is read together; ``None`` at its end."""
        if (joint := JOIN.match(self.text, self.place)) and self._is_article(joint.end()):
            return joint.end(), True
        comma = NEXT.match(self.text, self.place)
        if not comma or not comma[0].strip() or not self._is_article(comma.end()):
            return None
        if named:
            return (comma.end(), False) if self._is_named(comma.end()) else None
        if self.single and not self._is_surely_article(comma[0], comma.end()):
            return None
        return comma.end(), False

    def _is_article(self, at: int) -> bool:
        found = self._number(at)
        return found is not None and bool(found[0])

    def _is_named(self, at: int) -> bool:
        """Whether the number here has an instrument of its own: "and 1 of Protocol No. 1"."""
        found = ARTICLE.match(self.text, at)
        if not found:
            return False
        end, _ = read_article(self.text, at, found.end(), found["number"], single=False)
        return suffix_at(self.text, end, self.convention) is not None

    def _is_surely_article(self, comma: str, at: int) -> bool:
        """Whether a number after "Article 8 and" is an article and does not count things."""
        if ";" in comma and _ITEM.match(self.text, at):
            return False
        found = _AFTER.match(self.text, at)
        return found is not None and comma.strip() != ","


def _named(found: "re.Match[str]") -> str:
    return found[0].lower() if found.re is LETTER else arabic(found[0])
