"""The citing act itself: its own name and numbers, wherever they stand, cite nothing."""

from comity.extraction import Authority, SectionName
from ingest.citations.mentions import FULL, NAMED, Mention, Scope
from ingest.citations.parties import key_of


def is_own(mention: Mention, scope: Scope) -> bool:
    """Whether a mention names the act it stands in.

    A number of its own does, unless the day beside it is that of another act of the case; so do its
    parties and its own day, and its bare parties. On the cover of an act whose title is not known
    all bare parties are its own; others stand there only in lists of the case-law referred to.
    """
    authority = mention.authority
    if _numbers(authority) & scope.own:
        return not (authority.title and _is_of_another_day(authority, scope))
    if mention.form == NAMED and not scope.metadata.title:
        return _stands_on_cover(mention, scope)
    if not has_own_name(authority.title or "", scope) or not _may_be_sued(mention, scope):
        return False
    if mention.form == FULL:
        is_numbered = bool(_numbers(authority))
        return not is_numbered and authority.date == scope.metadata.date
    return mention.form == NAMED and not mention.phase and not authority.date


def has_own_name(title: str, scope: Scope) -> bool:
    """Whether a title is that of the citing act: a cover gives first names, reports leave them."""
    own, key = key_of(scope.metadata.title or ""), key_of(title)
    if not (own and key):
        return False
    is_part = set(key) <= set(own) or set(own) <= set(key)
    return is_part or "".join(key) == "".join(own)  # capitals of a cover lose their spaces


def _numbers(authority: Authority) -> set[str | None]:
    numbers = {*authority.appnos, authority.series, authority.symbol, authority.number}
    return (numbers | {authority.ecli}) - {None}


def _is_of_another_day(authority: Authority, scope: Scope) -> bool:
    return bool(authority.date) and authority.date != scope.metadata.date


def _stands_on_cover(mention: Mention, scope: Scope) -> bool:
    return scope.passage_at(mention.start).section is SectionName.FRONT


def _may_be_sued(mention: Mention, scope: Scope) -> bool:
    """Whether the State named is the act's own."""
    sued = scope.metadata.respondents
    return not (mention.state and sued) or mention.state in sued
