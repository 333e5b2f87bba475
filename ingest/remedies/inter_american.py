"""Remedies of the Inter-American Court: the points it orders, and the paragraphs they refer to.

Article 63(1) of the American Convention: the Court rules that the consequences of the breach be
remedied and that fair compensation be paid. The points name heads and paragraphs; sums stand in
those paragraphs of the reasoning.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from comity.extraction import Head, Metadata, Recipient, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.remedies import inter_american_phrases as phrases
from ingest.remedies.accessories import Terms, with_terms
from ingest.remedies.awards import Payer
from ingest.remedies.deadlines import deadline_in
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.references import paragraphs_in, sums_at
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import (
    MONEY,
    Stretch,
    each_once,
    forms_of,
    heads_of,
    interest_of,
    sums_of,
)
from ingest.remedies.terms import tax_in


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield the remedies of a judgment or order, point by point."""
    payer = Payer(metadata.sole_respondent, metadata.date)
    reasoning = _reasoning(layout)
    found: list[Measure] = []
    terms: list[Terms] = []
    item = None
    for start, end, number in _points(text, layout):
        item = number or item
        words = mended(text, start, end)
        stretch = Stretch(words, metadata.language, item, payer)
        if len(words.text) > _SHORTEST:
            found += _of_point(stretch, text, reasoning)
            terms += _terms_of(stretch)
    yield from with_terms(_once(found), terms)


def _once(found: Sequence[Measure]) -> list[Measure]:
    """Return each sum once: two points may refer to one paragraph, and one names its head."""
    best: dict[tuple[int, int], Measure] = {}
    for one in found:
        if one.amount is not None and (one.names_sums or (one.start, one.end) not in best):
            best[one.start, one.end] = one
    return [one for one in found if one.amount is None or best[one.start, one.end] is one]


def _points(text: str, layout: Layout) -> list[tuple[int, int, str | None]]:
    """Return the points of the operative part with their numbers, in text order.

    PDF pages may print a number beside the second line of its point: a passage that breaks off is
    joined to the next one.
    """
    found: list[tuple[int, int, str | None]] = []
    for passage in layout.passages:
        if passage.section is not SectionName.OPERATIVE:
            continue
        before = text[found[-1][0] : found[-1][1]].rstrip() if found else ""
        breaks_off = before and before[-1] not in ".:;," and before[-3:].islower()
        if breaks_off and not phrases.OPENS.match(text, passage.start):
            start, _, number = found[-1]
            found[-1] = (start, passage.end, number or passage.number)
        else:
            found.append((passage.start, passage.end, passage.number))
    return found


def _terms_of(stretch: Stretch) -> Iterator[Terms]:
    """Yield the time and tax that a point sets for sums of other points."""
    for start, end in sentences_in(stretch.text):
        sentence = stretch.text[start:end]
        if not _is_order(sentence):
            continue
        if phrases.TERMS_ONLY.search(sentence) and (tax := tax_in(sentence)):
            yield Terms(None, None, tax)
        if phrases.ALL_MEASURES.search(sentence):
            yield Terms(None, deadline_in(sentence), None)


_VOTED: Final = 60  # code points in which "unanimously, that: 1." gives the first number
_SHORTEST: Final = 25  # code points; "by unanimity, that" orders nothing


def _reasoning(layout: Layout) -> Mapping[str, tuple[int, int]]:
    """Return the Court's own numbered paragraphs before the operative part, by number."""
    found: dict[str, tuple[int, int]] = {}
    for passage in layout.passages:
        if passage.section is SectionName.OPERATIVE:
            break
        if passage.number:
            found[passage.number] = (passage.start, passage.end)
    return found


def _of_point(
    stretch: Stretch, text: str, reasoning: Mapping[str, tuple[int, int]]
) -> Iterator[Measure]:
    closing = phrases.CLOSING.search(stretch.text, 40)
    seen: set[str] = set()
    for start, end in sentences_in(stretch.text):
        if closing and start >= closing.start():
            return
        if numbered := phrases.NUMBERED.search(stretch.text, start, min(end, start + _VOTED)):
            stretch = replace(stretch, item=numbered["item"])
            seen = set()
        stop = min(end, closing.start()) if closing else end
        sentence = stretch.text[start:stop]
        if (found := phrases.PER_SE.search(sentence)) is not None:
            place = start + found.start(), start + found.end()
            yield stretch.measure(
                place, "remedy:declaratory", RemedyOutcome.ORDERED, "iacthr.per-se@1"
            )
        if not _is_order(sentence):
            continue
        yield from each_once(_of_sentence(stretch, (start, stop), text, reasoning), seen)


def _is_order(sentence: str) -> bool:
    if phrases.NOT_ORDERED.search(sentence) or phrases.OTHERS.search(sentence):
        return False
    return phrases.ORDERS.search(sentence) is not None


def _of_sentence(
    stretch: Stretch, place: tuple[int, int], text: str, reasoning: Mapping[str, tuple[int, int]]
) -> Iterator[Measure]:
    start, end = place
    part = stretch.part(start, end)
    has_terms_only = phrases.TERMS_ONLY.search(part.text) is not None
    if phrases.PAYS.search(part.text):
        sums = list(sums_of(part, RemedyOutcome.ORDERED, "iacthr.sum@1"))
        yield from sums
        if not (sums or has_terms_only) and phrases.SUMS.search(part.text):
            yield from _referred(part, text, reasoning)
        yield from interest_of(part, RemedyOutcome.ORDERED, "iacthr.interest@1")
    if not has_terms_only:
        yield from _forms(stretch, place)


def _forms(stretch: Stretch, place: tuple[int, int]) -> Iterator[Measure]:
    for clause in clauses_in(stretch.text, *place):
        pays = phrases.MUST_PAY.search(stretch.text, clause.start, clause.end)
        own = replace(clause, end=pays.start()) if pays else clause
        for one in forms_of(stretch, own, RemedyOutcome.ORDERED, "iacthr.measure@1"):
            if one.remedy not in MONEY:
                yield one


def _referred(
    part: Stretch, text: str, reasoning: Mapping[str, tuple[int, int]]
) -> Iterator[Measure]:
    """Yield the sums in the paragraphs that a point refers to, and the heads without one."""
    whole = (0, len(part.text))
    heads = list(heads_of(part, whole, RemedyOutcome.ORDERED, "iacthr.head@1"))
    places = [reasoning[number] for number in paragraphs_in(part.text) if number in reasoning]
    sums = [one for place in places for one in sums_at(part, text, place, heads)]
    yield from sums
    is_set = phrases.SET.search(part.text) is not None
    for one in heads:
        if not _is_covered(one.head, {each.head for each in sums}):
            is_fund = Recipient.FUND in one.recipients
            yield replace(one, names_sums=not (is_set or is_fund))


def _is_covered(head: Head | None, given: set[Head | None]) -> bool:
    """Whether sums were found under a head: under one of its parts, where it has parts."""
    if head is None:
        return bool(given)
    parts = {Head.PECUNIARY, Head.NON_PECUNIARY} if head is Head.DAMAGE else {head}
    return bool(given & {head, *parts, Head.ALL})
