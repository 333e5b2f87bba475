"""Remedies of the European Court and the former Commission: clauses of the operative part.

Article 41 (Article 50 until 1 November 1998) sums, the finding that suffices, the rest of the
claim, the question reserved, and what Article 46 lets the Court order.
"""

from collections.abc import Iterator
from typing import Final

from comity.extraction import Metadata, RemedyOutcome
from ingest.document import Layout
from ingest.families.ecthr.frames import frame_of
from ingest.families.ecthr.items import clauses_of
from ingest.remedies import strasbourg_phrases as phrases
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import Clause, clauses_in, sentences_in
from ingest.remedies.stretches import (
    MONEY,
    Stretch,
    forms_of,
    head_of,
    heads_of,
    interest_of,
    sums_of,
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield the remedies of a ruling, clause by clause of its operative part."""
    del layout
    frame = frame_of(text)
    if frame.operative is None:
        return
    payer = Payer(metadata.sole_respondent, metadata.date)
    for clause in clauses_of(text, frame):
        words = mended(text, clause.start, clause.end)
        yield from _of_clause(Stretch(words, metadata.language, clause.item, payer))


_SIGNS: Final = (  # one of which stands in every clause that deals with redress
    "pay", "vers", "rembours", "reimburs", "atisfaction", "award", "allou", "octro", "accord", "41",
    "50", "laim", "emande", "surplus", "must", "shall", "hould", "is to", "are to", "doi", "devr",
    "rder", "rdonn", "ndicat", "ndiqu", "djourn", "journ", "note", "acte", "nvit", "ajourn",
)  # fmt: skip


def _of_clause(stretch: Stretch) -> Iterator[Measure]:
    text = stretch.text
    if not any(sign in text for sign in _SIGNS):
        return
    pays = phrases.PAYS.search(text) is not None
    if (suffices := phrases.SUFFICES.search(text)) is not None:
        yield from _finding(stretch, suffices.span())
    if phrases.RESERVED.search(text) and (
        phrases.SATISFACTION.search(text) or "41" in text or "50" in text
    ):
        yield _one(stretch, RemedyOutcome.RESERVED, "ecthr.reserved@1")
    elif (refused := _refused(text)) is not None and not suffices:
        yield _one(stretch, RemedyOutcome.DISMISSED, "ecthr.dismissed@1", whole=refused)
    elif phrases.NOTES.search(text):
        yield from _noted(stretch)
    elif pays:
        yield from _paid(stretch)
    yield from _ordered(stretch)


def _finding(stretch: Stretch, place: tuple[int, int]) -> Iterator[Measure]:
    text, (start, end) = stretch.text, place
    stop = text.find(";", end)
    head = head_of(text, start, stop if stop >= 0 else len(text))
    one = stretch.measure(
        place, "remedy:declaratory", RemedyOutcome.FINDING_SUFFICES, "ecthr.finding@1"
    )
    yield one.under(head)


def _refused(text: str) -> bool | None:
    """Whether the whole claim is refused, or the rest of it; ``None`` where none is."""
    if phrases.NOTHING.search(text):
        return True
    found = phrases.DISMISSES.search(text)
    if found is None or phrases.OF_THE_CASE.search(text, 0, found.start("claim")):
        return None
    return phrases.REST.search(text) is None if phrases.SATISFACTION.search(text) else None


def _one(stretch: Stretch, outcome: RemedyOutcome, rule: str, *, whole: bool = False) -> Measure:
    place = (0, len(stretch.text.rstrip(" ;.")))
    head = head_of(stretch.text)
    remedy = "remedy:no-remedy" if whole and head is None else "remedy:compensation"
    return stretch.measure(place, remedy, outcome, rule).under(head)


def _noted(stretch: Stretch) -> Iterator[Measure]:
    if phrases.SETTLED.search(stretch.text) and not phrases.REHEARING.search(stretch.text):
        place = (0, len(stretch.text))
        yield stretch.measure(
            place, "remedy:friendly-settlement", RemedyOutcome.AGREED, "ecthr.settlement@1"
        )
        yield from sums_of(stretch, RemedyOutcome.AGREED, "ecthr.settlement@1")


def _paid(stretch: Stretch) -> Iterator[Measure]:
    sums = list(sums_of(stretch, RemedyOutcome.ORDERED, "ecthr.award@1"))
    yield from sums or heads_of(
        stretch, (0, _before_interest(stretch.text)), RemedyOutcome.ORDERED, "ecthr.unstated@1"
    )
    yield from interest_of(stretch, RemedyOutcome.ORDERED, "ecthr.interest@1")


def _before_interest(text: str) -> int:
    found = phrases.EXPIRY.search(text)
    return found.start() if found else len(text)


def _ordered(stretch: Stretch) -> Iterator[Measure]:
    text = stretch.text
    if phrases.RULE_39.search(text) and not (
        phrases.LIFTED.search(text) or phrases.HELD.search(text)
    ):
        place = (0, len(text.rstrip(" ;.")))
        yield stretch.measure(
            place, "remedy:interim-measures", RemedyOutcome.ORDERED, "ecthr.interim@1"
        )
        return
    if (found := phrases.ADJOURNS.search(text)) is not None:
        place = found.span()
        yield stretch.measure(
            place, "remedy:pilot-procedure", RemedyOutcome.ORDERED, "ecthr.measure@1"
        )
    for start, end in sentences_in(text):
        for clause in clauses_in(text, start, end):
            if _is_order(text, clause):
                for one in forms_of(stretch, clause, RemedyOutcome.ORDERED, "ecthr.measure@1"):
                    if one.remedy not in MONEY:
                        yield one


def _is_order(text: str, clause: Clause) -> bool:
    own = text[clause.start : clause.end]
    if any(
        form.search(own)
        for form in (phrases.HELD, phrases.PAYS, phrases.RESERVED, phrases.PROCEDURAL)
    ):
        return False
    return bool(
        phrases.MUST.search(own)
        or (phrases.MUST.search(clause.lead) and not phrases.HELD.search(clause.lead))
    )
