"""Mentions of provisions as printed: "Articles 6 §§ 1 and 3 (d) and 13 of the Convention"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from ingest.provisions.lists import JOIN, NEXT, ArticleList
from ingest.provisions.mentions import RawProvision
from ingest.provisions.numbers import has_lettered_articles
from ingest.provisions.prefixes import with_prefix

__all__ = ["RawProvision", "provision_mentions"]

HEAD: Final = regex.compile(
    r"\b(?:[Aa]rt(?:icle|ículo|igo)(?P<many>s)?|ART(?:ICLE|ÍCULO)(?P<many>S)?"
    r"|[Aa]rt(?P<many>s)?\.|ARTS?\.)"
    r"(?:\s(?:nos?\.|núm\.)?\s?|(?<=\.))(?=\d|[IVX]+\b)"
)
_LETTERED: Final = regex.compile(r"\bArticles?(?P<many>(?<=s))?\s(?=[A-HJ-N]\b(?!\.\S))")
_LETTERS: Final = (  # letters that no head can do without; a fixed beginning makes them quick
    re.compile(r"rt(?:icle|ículo|igo)?s?\.?[\s\dIVX]"),
    re.compile(r"RT(?:ICLE|ÍCULO)?S?\.?[\s\dIVX]"),
)
_LONGEST_LINK: Final = 90  # code points between two lists that still hang together


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
    for head in heads_in(text, has_letters=has_lettered_articles(convention)):
        if head.start() < place:
            continue
        link = _link(text, place, head.start()) if chain else None
        if link is None:
            mentions += _distributed(chain)
            chain = []
        reading = ArticleList(text, convention, single=not head["many"])
        group = reading.read(head.start(), head.end())
        if group:
            group = with_prefix(text, place, group, convention)
            if link == "join":
                group[0] = replace(group[0], joined=True)
            chain += group
        place = max(reading.place, head.end())
    return mentions + _distributed(chain)


def heads_in(text: str, *, has_letters: bool = False) -> Iterator["regex.Match[str]"]:
    """Yield the words "Article" that a number follows; plain letters first, for speed.

    Args:
        text: any text.
        has_letters: whether articles may bear a letter instead, as Article E of the revised
            European Social Charter does.
    """
    starts = sorted(
        found.start() - 1 for letters in _LETTERS for found in letters.finditer(text, 1)
    )
    heads = [head for start in starts if (head := HEAD.match(text, start))]
    if has_letters:
        heads = sorted([*heads, *_LETTERED.finditer(text)], key=lambda head: head.start())
    yield from heads


def _link(text: str, start: int, end: int) -> str | None:
    """Return how two lists hang together: ``"join"``, ``"and"`` or not at all."""
    between = text[start:end]
    if len(between) > _LONGEST_LINK:
        return None
    if JOIN.fullmatch(between):
        return "join"
    return "and" if between.strip() and NEXT.fullmatch(between) else None


def _distributed(chain: list[RawProvision]) -> list[RawProvision]:
    """Give the instrument printed once in a chain of lists to the others, protocols excepted."""
    name: RawProvision | None = None
    for place in range(len(chain) - 1, -1, -1):
        if chain[place].is_open and name:
            chain[place] = replace(chain[place], instrument=name.instrument, is_distributed=True)
        elif not chain[place].is_open:
            name = chain[place] if chain[place].may_spread else None
    for place in range(1, len(chain)):
        before = chain[place - 1]
        if chain[place].joined and chain[place].is_open and before.may_spread:
            chain[place] = replace(chain[place], instrument=before.instrument, is_distributed=True)
        elif chain[place].words == "thereof":
            chain[place] = replace(
                chain[place], instrument=before.instrument, foreign=before.foreign
            )
    return chain
