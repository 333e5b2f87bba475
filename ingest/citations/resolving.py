"""Short forms get the authority of the full form they stand for: one, or none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import regex

from comity.claims import Status
from ingest.citations.antecedents import Resolved, chosen
from ingest.citations.gazetteer import Gazetteer
from ingest.citations.mentions import FULL, IBID, SHORT, Mention, Scope
from ingest.citations.owning import has_own_name
from ingest.citations.strasbourg import CODES

_NOTES_BETWEEN: Final = regex.compile(
    r"[\s.;,)\]”\"]*(?:\[?\d{1,4}\]?[.\s]*)?"
    r"(?:(?:[Cc]fr?|[Ss]ee|[Vv]éase)\.?,?\s*(?:also\s*)?)?[\s(]*"
)
_FOOTNOTE: Final = regex.compile(r"(?:^|\n)\s*\[?\d{1,4}\]?[.\s]*$")
_PARTS: Final = regex.compile(r"(?:(?!\s+(?:and|et|y)\s).)+")
_JOIN: Final = regex.compile(r"\s+(?:and|et|y)\s+")
_FAR: Final = 900
"""Code points between “ibid.” and the citation before, above which it is too far to be meant."""


@dataclass(slots=True)
class Known:
    """What the walk through the mentions knows at a place.

    Attributes:
        scope: the text.
        everything: all full forms of rulings.
        guides: the bodies of each general comment's number.
        earlier: full forms so far.
        resolved: mentions so far.
    """

    scope: Scope
    everything: Gazetteer
    guides: Mapping[str, set[str]]
    earlier: Gazetteer = field(default_factory=Gazetteer)
    resolved: list[Resolved] = field(default_factory=list)


def resolve_citations(mentions: Sequence[Mention], scope: Scope) -> list[Resolved]:
    """Return mentions with the authorities they stand for, in text order.

    An earlier full form comes first, a later one only where there is none. A name nowhere given in
    full is left out where it has no State beside it, and unresolved where it has.
    """
    rulings = [one for one in mentions if one.form == FULL and one.cites == "ruling"]
    known = Known(scope, _gazetteer(rulings), _bodies(mentions))
    for mention in mentions:
        known.resolved.extend(_resolved(mention, known))
        if mention.form == FULL and mention.cites == "ruling":
            known.earlier.add(mention)
    return known.resolved


def _gazetteer(mentions: Iterable[Mention]) -> Gazetteer:
    gazetteer = Gazetteer()
    for mention in mentions:
        gazetteer.add(mention)
    return gazetteer


def _bodies(mentions: Iterable[Mention]) -> Mapping[str, set[str]]:
    bodies = defaultdict[str, set[str]](set)
    for mention in mentions:
        authority = mention.authority
        if mention.cites == "guide" and authority.court and authority.number:
            bodies[authority.number].add(authority.court)
    return bodies


def _resolved(mention: Mention, known: Known) -> list[Resolved]:
    if mention.form == IBID:
        return _ibid(mention, known)
    if mention.form != FULL:
        return _by_name(mention, known)
    if mention.cites == "guide":
        return [_guide(mention, known)]
    return [(_completed(mention, known.earlier), Status.RESOLVED)]


def _guide(mention: Mention, known: Known) -> Resolved:
    """Return a guide with its body: a bare number has that of the same number elsewhere."""
    authority = mention.authority
    bodies = known.guides.get(authority.number or "", set())
    if authority.court is None and len(bodies) == 1:
        authority = replace(authority, court=min(bodies))
    status = Status.RESOLVED if authority.court else Status.UNRESOLVED
    return replace(mention, authority=authority), status


def _completed(mention: Mention, earlier: Gazetteer) -> Mention:
    """Return a full form with the number that an earlier one of the same act prints."""
    own = mention.authority
    if not own.title or own.numbers:
        return mention
    same = earlier.last(own.title, own.court, own.date)
    return replace(mention, authority=same.authority, clues=same.clues) if same else mention


def _ibid(mention: Mention, known: Known) -> list[Resolved]:
    """Return what “ibid.” stands for: the citation right before, in the same passage or note."""
    if not known.resolved:
        return []
    (last, status), scope = known.resolved[-1], known.scope
    between = scope.text[last.end : mention.start]
    if _NOTES_BETWEEN.fullmatch(between) is None:
        is_near = _is_near(last, mention, scope)
        is_note = _FOOTNOTE.search(scope.text, max(0, mention.start - 14), mention.start)
        if is_note or not is_near or len(between) > _FAR:
            return []
    return [
        (replace(mention, authority=last.authority, cites=last.cites, clues=last.clues), status)
    ]


def _is_near(last: Mention, mention: Mention, scope: Scope) -> bool:
    """Whether two stand in one passage; Strasbourg’s “ibid.” goes on over the next one too."""
    apart = scope.places.ordinal(mention.start) - scope.places.ordinal(last.start)
    return apart == 0 or (apart == 1 and scope.court in CODES)


def _by_name(mention: Mention, known: Known) -> list[Resolved]:
    title, is_loose = mention.authority.title or "", mention.form == SHORT
    for gazetteer in (known.earlier, known.everything):
        if found := gazetteer.named(title, is_loose=is_loose):
            return [chosen(mention, found, known.scope)]
    if parts := _parts(mention, title, known):
        return parts
    if has_own_name(title, known.scope) or (is_loose and mention.state is None):
        return []
    return [(replace(mention, form=SHORT), Status.UNRESOLVED)]


def _parts(mention: Mention, title: str, known: Known) -> list[Resolved]:
    """Return “Example and Other, both cited above” as two citations, where each is known."""
    words = known.scope.text[mention.start : mention.end]
    join = _JOIN.search(words)
    if join is None or mention.form != SHORT or len(list(_PARTS.finditer(title))) != 2:  # noqa: PLR2004 - two names
        return []
    names = _JOIN.split(title, maxsplit=1)
    found = [known.earlier.named(name) or known.everything.named(name) for name in names]
    if not all(found):
        return []
    first = replace(mention, end=mention.start + join.start(), pinpoints=())
    second = replace(mention, start=mention.start + join.end())
    return [
        chosen(part, full, known.scope) for part, full in zip((first, second), found, strict=True)
    ]
