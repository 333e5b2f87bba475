"""Remedies of a ruling, by the family of courts that wrote it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from comity.claims import Status
from comity.extraction import Metadata, RemedyFound
from ingest.document import Layout
from ingest.places import Places
from ingest.remedies import (
    african,
    inter_american,
    inter_american_commission,
    strasbourg,
    united_nations,
)
from ingest.remedies.directives import Measure

_UNREAD: Final = 0.5
"""Of rules of which hardly any finding could be read: each is given an even chance."""
_FEW: Final[Mapping[str, float]] = {
    "remedy.ecthr.finding@1": 0.92,
    "remedy.iacthr.per-se@1": 0.92,
    "remedy.iachr.recommendation@1": 0.8,
}
"""Of rules of which too few findings were read for the table: of the first two 46, all right; of
the last 66, of which 60 were. What stands is the lower bound of their precision."""

_Reader = Callable[[str, Layout, Metadata], Iterator[Measure]]
_BY_COURT: Final[Mapping[str, _Reader]] = {
    "ecthr": strasbourg.read_remedies,
    "ecmhr": strasbourg.read_remedies,
    "iacthr": inter_american.read_remedies,
    "iachr": inter_american_commission.read_remedies,
    "afchpr": african.read_remedies,
    "acmhpr": african.read_remedies,
    "ecowas": african.read_remedies,
    "sadc": african.read_remedies,
}


def find_remedies(text: str, layout: Layout, metadata: Metadata) -> tuple[RemedyFound, ...]:
    """Return what a ruling orders, recommends, refuses or leaves open by way of redress.

    Args:
        text: the normalised text.
        layout: its sections and passages.
        metadata: its court, language, date and respondents.

    Returns:
        In text order; nothing for a court whose operative parts are not read.
    """
    reader = _BY_COURT.get(metadata.court)
    if reader is None and metadata.court.startswith("un-"):
        reader = united_nations.read_remedies
    if reader is None:
        return ()
    places = Places(layout.passages)
    found = sorted(set(reader(text, layout, metadata)), key=_order)
    return tuple(_found(one, places) for one in found)


def _order(one: Measure) -> tuple[int, int, str, str, str]:
    return one.start, one.end, one.remedy, one.rule, str(one.amount)


def _found(one: Measure, places: Places) -> RemedyFound:
    rule = f"remedy.{one.rule}"
    is_open = one.amount is not None and one.currency is None
    status = Status.AMBIGUOUS if is_open else Status.RESOLVED
    return RemedyFound(
        remedy=one.remedy,
        head=one.head and str(one.head),
        amount=one.amount,
        currency=one.currency,
        outcome=str(one.outcome),
        deadline=one.deadline,
        at=places.evidence((one.start, one.end), rule, _FEW.get(rule, _UNREAD), status),
        recipients=tuple(str(role) for role in one.recipients),
        tax=one.tax and str(one.tax),
        interest=one.interest,
        operative_item=one.item,
    )
