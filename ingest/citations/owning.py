"""The citing act itself: its own name and numbers, wherever they stand, cite nothing."""

from typing import Final

import regex

from comity.extraction import Authority, Kind, SectionName
from ingest.citations.mentions import FULL, NAMED, Mention, Scope
from ingest.citations.parties import key_of

_COVER: Final = 2_500
"""Code points; the Court of Justice's texts have a page of keywords before “In Case C-…”."""

_BESIDE: Final = 20
"""Code points beside the number in its line: “In Case C-9/99,”, “Suit No: …”."""

_GUIDE: Final = regex.compile(
    r"(?:/GC/|(?i:general\s+(?:comment|recommendation)\s+n[o°º]\.?\s*))0*(\d{1,2})(?!\d|/\d|/Add)"
)


def is_own(mention: Mention, scope: Scope) -> bool:
    """Whether a mention names the act it stands in.

    A number of its own does, unless the day beside it is that of another act of the case; so do its
    parties and its own day, and its bare parties. On the cover of an act whose title is not known
    all bare parties are its own; others stand there only in lists of the case-law referred to.
    """
    authority = mention.authority
    if mention.cites == "guide":
        return _is_own_guide(authority, scope)
    if _names_itself(mention, scope):
        scope.own.update(numbers_of(authority))
    if numbers_of(authority) & scope.own:
        return not (authority.title and _is_of_another_day(authority, scope))
    if mention.form == NAMED and not scope.metadata.title:
        return _stands_on_cover(mention, scope)
    if not has_own_name(authority.title or "", scope) or not _may_be_sued(mention, scope):
        return False
    if mention.form == FULL:
        is_numbered = bool(numbers_of(authority))
        return not is_numbered and authority.date == scope.metadata.date
    return mention.form == NAMED and not mention.phase and not _is_supervised(mention, scope)


def has_own_name(title: str, scope: Scope) -> bool:
    """Whether a title is that of the citing act: a cover gives first names, reports leave them."""
    own, key = key_of(scope.metadata.title or ""), key_of(title)
    if not (own and key):
        return False
    is_part = set(key) <= set(own) or set(own) <= set(key)
    return is_part or "".join(key) == "".join(own)  # capitals of a cover lose their spaces


def numbers_of(authority: Authority) -> set[str]:
    """Return all numbers of an authority, those with a word before also without it."""
    bare = (authority.number or "").rpartition(" ")[2]
    return {*authority.numbers, bare} - {""}


def _names_itself(mention: Mention, scope: Scope) -> bool:
    """Whether a cover gives a number that no metadata gave: its first, of its own court.

    It has a line of its own there, without parties and paragraphs.
    """
    authority = mention.authority
    if scope.own or mention.start >= _COVER or authority.court != scope.court:
        return False
    if mention.form != FULL or authority.title or mention.pinpoints or not numbers_of(authority):
        return False
    begin = scope.text.rfind("\n", 0, mention.start) + 1
    end = scope.text.find("\n", mention.end)
    end = end if end >= 0 else len(scope.text)
    return end - mention.end + mention.start - begin <= _BESIDE


def _is_own_guide(authority: Authority, scope: Scope) -> bool:
    """Whether a general comment names itself: “general comment No. 2” in CAT/C/GC/2."""
    if scope.metadata.kind is not Kind.GUIDE or authority.court not in {None, scope.court}:
        return False
    titles = (scope.metadata.title or "", *scope.own)
    own = {int(found[1]) for title in titles for found in _GUIDE.finditer(title)}
    return bool(own) and int(authority.number or 0) in own


def _is_of_another_day(authority: Authority, scope: Scope) -> bool:
    return bool(authority.date) and authority.date != scope.metadata.date


def _stands_on_cover(mention: Mention, scope: Scope) -> bool:
    return scope.passage_at(mention.start).section is SectionName.FRONT


def _is_supervised(mention: Mention, scope: Scope) -> bool:
    """Whether an order points at a day or a paragraph of the judgment that it supervises."""
    is_order = scope.metadata.kind is Kind.ORDER
    return bool(mention.authority.date or (mention.pinpoints and is_order))


def _may_be_sued(mention: Mention, scope: Scope) -> bool:
    """Whether the State named is the act's own."""
    sued = scope.metadata.respondents
    return not (mention.state and sued) or mention.state in sued
