"""Points that set the time and the tax of sums that other points award."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from comity.extraction import Head, Tax
from ingest.remedies.directives import Measure


@dataclass(frozen=True, slots=True)
class Terms:
    """Time and tax of sums awarded elsewhere in the same operative part.

    Attributes:
        head: of the sums that are meant; ``None`` for all.
        deadline: ISO 8601.
        tax: how the sums stand to tax.
    """

    head: Head | None
    deadline: str | None
    tax: Tax | None


def with_terms(found: Sequence[Measure], terms: Iterable[Terms]) -> Iterator[Measure]:
    """Yield the measures, those with a sum completed by terms that other points set.

    A head named again without a sum, as in "shall pay the compensation within one year", is no
    second award: it sets the time of the sums already awarded.
    """
    sums = [one for one in found if one.amount is not None]
    repeated = [one for one in found if _repeats(one, sums)]
    known = [*terms, *(Terms(one.head, one.deadline, one.tax) for one in repeated)]
    for one in found:
        if one.amount is not None:
            yield _completed(one, known)
        elif one not in repeated:
            yield one


def _repeats(one: Measure, sums: Sequence[Measure]) -> bool:
    """Whether a head without a sum is that of a sum in another point."""
    if one.amount is not None or not one.names_sums:
        return False
    return any(_covers(one.head, other.head) and other.item != one.item for other in sums)


def _covers(head: Head | None, other: Head | None) -> bool:
    return head is None or head == other or other in (Head.ALL, None)


def _completed(one: Measure, terms: Iterable[Terms]) -> Measure:
    for term in terms:
        if _covers(term.head, one.head):
            one = replace(one, deadline=one.deadline or term.deadline, tax=one.tax or term.tax)
    return one
