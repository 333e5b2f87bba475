"""Holdings of Strasbourg rulings, from the clauses of the operative part."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from comity.extraction import Evidence, HoldingFound, Metadata, Outcome, Vote
from ingest.document import Layout
from ingest.families.ecthr.deciding import MERITS, Decided, decided_in
from ingest.families.ecthr.frames import Frame, frame_of
from ingest.families.ecthr.items import Clause, clauses_of
from ingest.families.ecthr.reasoning import conclusions_in
from ingest.families.ecthr.respondents import respondents_in
from ingest.families.existing import existing
from ingest.families.votes import votes_in
from ingest.places import Places
from ontology.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ingest.families.ecthr.naming import Named

_ASIDE: Final = re.compile(  # "There has, accordingly, been a violation"
    r"\b(has|have),\s(?:accordingly|therefore|thus|consequently|however),\s", re.IGNORECASE
)
_ELIDED: Final = re.compile(  # "[Extracts]" leave items of the operative part out
    r"(?:^|\n)[^\S\n]*\(?\[?(?:\.\s?\.\s?\.|…)"
)
_RULE: Final = "holding.operative@2"
_REASONED: Final = "holding.reasoned@1"
_CONFIDENT: Final = 0.97
_UNNAMED: Final = 0.9  # the clause names no provision
_INFERRED: Final = 0.7  # read from the reasoning, the operative part being lost


def read_holdings(
    text: str, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
) -> tuple[HoldingFound, ...]:
    """Return what a ruling decides, in text order.

    Args:
        text: the whole text.
        layout: its sections and passages.
        metadata: its date, by which provisions are numbered, and its respondents.
        vocabulary: names of States, and the numbers of provisions before 1 November 1998.
    """
    places = Places(layout.passages)
    frame = frame_of(text)
    found = list(_operative(text, frame, places)) if frame.operative is not None else []
    if not any(holding.outcome in MERITS for holding, _ in found) and not _decides(text, frame):
        found += _reasoned(text, layout, places)
    holdings = (
        replace(_renumbered(holding, metadata, vocabulary), respondent=respondent)
        for holding, words in found
        for respondent in respondents_in(words, metadata, vocabulary)
    )
    return existing(dict.fromkeys(holdings), vocabulary)


def _operative(
    text: str, frame: Frame, places: Places
) -> Iterator[tuple[HoldingFound, tuple[str, str]]]:
    """Yield each holding with the words in which its State may be named, the nearest first."""
    before: tuple[Named, ...] = ()
    for clause in clauses_of(text, frame):
        raw = text[clause.start : clause.end].rstrip()
        words = " ".join(raw.split())
        decided = decided_in(words, before)
        before = tuple(one.named for one in decided if one.named) or before
        votes = votes_in(words) if decided else []
        for one in decided:
            confidence = _CONFIDENT if one.named else _UNNAMED
            at = places.evidence((clause.start, clause.start + len(raw)), _RULE, confidence)
            vote = _vote(votes, one, clause)
            yield _holding(one, vote, clause.item, at), (one.scope, words)


def _decides(text: str, frame: Frame) -> bool:
    """Whether the operative part, though silent on the merits, is whole: a decision's, say."""
    if frame.operative is None or _ELIDED.search(text, frame.items, frame.done):
        return False
    return any(decided_in(text[one.start : one.end], ()) for one in clauses_of(text, frame))


def _reasoned(
    text: str, layout: Layout, places: Places
) -> Iterator[tuple[HoldingFound, tuple[str, str]]]:
    for start, end in conclusions_in(text, layout.passages):
        words = _ASIDE.sub(r"\1 ", " ".join(text[start:end].split()))
        for one in decided_in(words, ()):
            if one.named and one.outcome in MERITS:
                at = places.evidence((start, end), _REASONED, _INFERRED)
                yield _holding(one, None, None, at), (one.scope, words)


def _holding(one: Decided, vote: Vote | None, item: str | None, at: Evidence) -> HoldingFound:
    return HoldingFound(
        provision=one.named.provision if one.named else None,
        with_=one.named.with_ if one.named else (),
        outcome=one.outcome,
        respondent=None,
        aspect=one.aspect,
        vote=vote,
        conditional=one.condition,
        operative_item=item,
        at=at,
    )


def _vote(votes: Sequence[tuple[int, Vote]], one: Decided, clause: Clause) -> Vote | None:
    """Return the vote printed last before the deciding words, else in the clause, else above it."""
    before = [vote for place, vote in votes if place < one.at]
    if before:
        return before[-1]
    return votes[0][1] if votes else clause.vote


def _renumbered(holding: HoldingFound, metadata: Metadata, vocabulary: Vocabulary) -> HoldingFound:
    """Give provisions today's numbers: "Article 50" of a ruling of 1990 is Article 41.

    What was abolished since has none.
    """
    if holding.provision is None or holding.outcome is Outcome.RESERVED:
        return (
            holding  # what is reserved is Article 41, by its number of today, whatever is printed
        )
    return replace(
        holding,
        provision=vocabulary.provision_at(holding.provision, metadata.date),
        with_=tuple(_numbers(holding.with_, metadata, vocabulary)),
    )


def _numbers(
    provisions: Iterable[str], metadata: Metadata, vocabulary: Vocabulary
) -> Iterator[str]:
    for provision in provisions:
        now = vocabulary.provision_at(provision, metadata.date)
        if now is not None:
            yield now
