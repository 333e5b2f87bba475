"""All citations of a text: mentions in one walk over the anchors, resolved, with treatment."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.claims import Status
from comity.extraction import Authority, CitationFound, Metadata, Passage
from ingest.citations.acts import united
from ingest.citations.anchored import mentions_at
from ingest.citations.anchors import anchors_in
from ingest.citations.footnotes import Footnotes, footnotes_in
from ingest.citations.fragments import one_spaced
from ingest.citations.mentions import FULL, NAMED, Mention, Scope
from ingest.citations.owning import is_own, numbers_of
from ingest.citations.pinned import with_pinned
from ingest.citations.resolving import resolve_citations
from ingest.citations.signs import signed
from ingest.citations.states import States
from ingest.citations.targets import Pointing, Target
from ingest.citations.treatments import treatment_of
from ingest.loading.keys import STRASBOURG
from ingest.places import Places
from ontology.vocabulary import Vocabulary

CONFIDENCE: Final[Mapping[str, float]] = {
    "numbered": 0.96,  # a number, series, symbol or ECLI is printed
    "dated": 0.85,  # parties and date, no number
    "short": 0.9,  # one full form of that name in the text
    "ibid": 0.8,  # the citation right before
    "ambiguous": 0.5,  # several acts of that name
    "unresolved": 0.4,  # parties alone
}
"""Lower bounds of precision on mentions read by hand, in round figures."""


def find_citations(
    text: str, passages: Sequence[Passage], metadata: Metadata, vocabulary: Vocabulary
) -> tuple[CitationFound, ...]:
    """Return the rulings and guides that a text cites.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        metadata: the citing court and the act's own numbers, which are not citations.
        vocabulary: the names of States.

    Returns:
        In text order, with repeats, without overlap.
    """
    scope = Scope(text, Places(passages), metadata, States(vocabulary))
    mentions = citation_mentions(scope)
    pointed = Pointing()
    footnotes = Footnotes() if scope.court in STRASBOURG else footnotes_in(text, passages)
    return tuple(
        _found(one, status, pointed.at(one, status), scope, footnotes)
        for one, status in resolve_citations(mentions, scope)
    )


def _numbers_of_title(scope: Scope) -> Iterator[str]:
    """Yield the numbers that the act's own title gives: “Case C-129/21”, “[2020] UKSC 52”."""
    title = scope.metadata.title or ""
    inner = Scope(title, Places(()), Metadata(scope.court, scope.metadata.kind), scope.states)
    for anchor in anchors_in(title) if title else ():
        for mention in mentions_at(inner, anchor, 0):
            if mention.authority.court == scope.court and mention.cites == "ruling":
                yield from numbers_of(mention.authority)


def citation_mentions(scope: Scope) -> list[Mention]:
    """Return the mentions of a text as printed, in text order, without overlap."""
    mentions: list[Mention] = []
    end = 0
    scope.own.update(_numbers_of_title(scope))
    for anchor in anchors_in(scope.text):
        if anchor.end - 1 < end and anchor.kind != "world":
            continue
        floor = _over_bare_names(mentions, anchor.start) if anchor.kind == "world" else end
        for mention in mentions_at(scope, anchor, floor):
            if mention.start < floor or is_own(mention, scope):
                continue
            while mentions and mentions[-1].end > mention.start:
                mentions.pop()  # the parties alone: “Example (Norway v. Peru), I.C.J. Reports”
            mention = _inheriting(mention, mentions, scope)  # noqa: PLW2901 - the mention is completed
            if mentions and (joined := _joined(mentions[-1], mention, scope)):
                mentions[-1] = joined
            else:
                mentions.append(mention)
            end = max(end, mention.end)
    return with_pinned(scope, mentions)


def _over_bare_names(mentions: Sequence[Mention], at: int) -> int:
    """Return where the last citation ends that is more than the names of parties near a place."""
    low = at - _LONGEST_TITLE
    return next((one.end for one in reversed(mentions) if one.form != NAMED or one.end < low), 0)


def _inheriting(mention: Mention, before: Sequence[Mention], scope: Scope) -> Mention:
    """Return a dated mention without a court with that of the list it goes on with."""
    authority = mention.authority
    if authority.court or not authority.date or not before or mention.form == FULL:
        return mention
    last = before[-1]
    if last.authority.court is None or not _LIST.fullmatch(scope.text, last.end, mention.start):
        return mention
    return replace(mention, form=FULL, authority=replace(authority, court=last.authority.court))


_LONGEST_TITLE: Final = 500  # code points of a title of the World Court, and of its phases
_LIST: Final = regex.compile(r"[\s;,.]*(?:\b(?:and|et|y|see\s+also)\b)?[\s,]*")
_NAME_AFTER: Final = regex.compile(
    r"(?:\s*[,:]\s*|\s*,?\s*\(\s*|\s+on\s+|,?\s+concerning\s+|\s+)(?P<rest>(?:[Tt]he\s+"
    r"|\p{Lu})[^;.()\d]{0,60})?"
)


def _joined(before: Mention, after: Mention, scope: Scope) -> Mention | None:
    """Return number and name of one ruling as one: “Communication No. 1/1990, A.B. v. Norway”."""
    between = scope.text[before.end : after.start]
    if before.authority.title is not None or before.cites != "ruling" or before.form != FULL:
        return None
    name = _NAME_AFTER.fullmatch(between)
    if name is None or after.authority.title is None:
        return None
    if after.form == FULL and not _may_be_one(before.authority, after.authority):
        return None
    title = one_spaced(f"{name['rest'] or ''}{after.authority.title}")
    one, other = before.authority, after.authority
    court = one.court or (None if one.number and after.form != FULL else other.court)
    authority = replace(united(one, other), title=title, court=court)
    end = after.end + (1 if "(" in between and scope.text.startswith(")", after.end) else 0)
    return replace(
        before, end=end, authority=authority, state=after.state, nth=after.nth,
        phase=after.phase, pinpoints=after.pinpoints, clues=after.clues,
    )  # fmt: skip


def _may_be_one(one: Authority, other: Authority) -> bool:
    return (
        not (one.appnos and other.appnos) and not (one.number and other.number) and one.date is None
    )


def _found(
    mention: Mention, status: Status, target: Target, scope: Scope, footnotes: Footnotes
) -> CitationFound:
    treatment, cue = treatment_of(scope, mention)
    rule = mention.rule
    known = target.act.authority if target.act else None
    return CitationFound(
        text=scope.text[mention.start : mention.end],
        cites=mention.cites,
        form=mention.form,
        authority=signed(
            united(mention.authority, known) if known else mention.authority, mention.clues
        ),
        pinpoints=mention.pinpoints,
        treatment=treatment,
        cue=cue,
        at=scope.places.evidence(
            (mention.start, mention.end),
            rule,
            _confidence(mention, status),
            target.status,
            called=footnotes.call_of(mention.start),
        ),
        target=target.id,
        candidates=target.candidates,
    )


def _confidence(mention: Mention, status: Status) -> float:
    if status is not Status.RESOLVED:
        return CONFIDENCE[str(status)]
    if mention.form != FULL:
        return CONFIDENCE[mention.form]
    authority = mention.authority
    numbers = (
        authority.appnos,
        authority.series,
        authority.symbol,
        authority.number,
        authority.ecli,
    )
    return CONFIDENCE["numbered" if any(numbers) else "dated"]
