"""Remedies of the African Court, the African Commission and the ECOWAS Court of Justice.

Article 27(1) of the Protocol on the African Court: it "shall make appropriate orders to remedy the
violation, including the payment of fair compensation or reparation". The Commission, which has no
such power, recommends.
"""

from collections.abc import Iterator

from comity.extraction import Head, Metadata, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.families.african.operative import items_in
from ingest.remedies import african_phrases as phrases
from ingest.remedies.accessories import with_terms
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import (
    MONEY,
    Stretch,
    each_once,
    forms_of,
    head_of,
    heads_of,
    interest_of,
    sums_of,
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield the remedies of a ruling, item by item."""
    payer = Payer(metadata.sole_respondent, metadata.date)
    asks = metadata.court == "acmhpr"
    outcome = RemedyOutcome.RECOMMENDED if asks else RemedyOutcome.ORDERED
    found: list[Measure] = []
    for section in layout.sections:
        if section.name is SectionName.OPERATIVE:
            for item in items_in(text, section.start, section.end):
                words = mended(text, item.start, item.end)
                stretch = Stretch(words, metadata.language, item.number, payer)
                found += _of_item(stretch, outcome)
    yield from with_terms(found, ())


def _of_item(stretch: Stretch, outcome: RemedyOutcome) -> Iterator[Measure]:
    seen: set[str] = set()
    for start, end in sentences_in(stretch.text):
        yield from each_once(_of_sentence(stretch, (start, end), outcome), seen)


def _of_sentence(
    stretch: Stretch, place: tuple[int, int], outcome: RemedyOutcome
) -> Iterator[Measure]:
    sentence = stretch.text[slice(*place)]
    part = stretch.part(*place)
    whole = (0, len(sentence.rstrip(" ;.")))
    if phrases.OWN_COSTS.search(sentence):
        one = part.measure(whole, "remedy:costs", RemedyOutcome.DISMISSED, "african.costs@1")
        yield one.under(Head.COSTS)
    elif phrases.DISMISSES.search(sentence) and not phrases.OBJECTS.search(sentence):
        yield from _dismissed(part, whole)
    elif phrases.RESERVES.search(sentence):
        one = part.measure(
            whole, "remedy:compensation", RemedyOutcome.RESERVED, "african.reserved@1"
        )
        yield one.under(head_of(sentence))
    elif (
        phrases.ORDERS.search(sentence)
        and not phrases.PROCEDURAL.search(sentence)
        and not phrases.NONE.search(sentence)
    ):
        yield from _ordered(stretch, place, outcome)


def _dismissed(part: Stretch, whole: tuple[int, int]) -> Iterator[Measure]:
    """Yield what is refused: a head, a form of redress, or all."""
    rule, text = "african.dismissed@1", part.text
    clause = next(clauses_in(text, *whole), None)
    forms = list(forms_of(part, clause, RemedyOutcome.DISMISSED, rule)) if clause else []
    head = head_of(text)
    if (found := phrases.PROVISIONAL.search(text)) is not None:
        yield part.measure(found.span(), "remedy:interim-measures", RemedyOutcome.DISMISSED, rule)
        return
    if head or not forms:
        remedy = "remedy:compensation" if head else "remedy:no-remedy"
        yield part.measure(whole, remedy, RemedyOutcome.DISMISSED, rule).under(head)
        return
    yield from forms[:1]


def _ordered(stretch: Stretch, place: tuple[int, int], outcome: RemedyOutcome) -> Iterator[Measure]:
    start, end = place
    part = stretch.part(start, end)
    sums = list(sums_of(part, outcome, "african.sum@1"))
    yield from sums
    if not sums and phrases.AWARDED.search(part.text):
        yield from heads_of(part, (0, len(part.text)), outcome, "african.head@1")
        yield from interest_of(part, outcome, "african.interest@1")
        return
    if not sums and phrases.COSTS.search(part.text):
        one = part.measure((0, len(part.text)), "remedy:costs", outcome, "african.costs@1")
        yield one.under(Head.COSTS)
    yield from interest_of(part, outcome, "african.interest@1")
    for clause in clauses_in(stretch.text, start, end):
        for one in forms_of(stretch, clause, outcome, "african.measure@1"):
            if not (one.remedy in MONEY and (sums or one.remedy == "remedy:costs")):
                yield one
