"""Sums that one item of an operative part awards, each with head, recipients, tax and time."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import regex

from comity.extraction import Head, Recipient, Tax
from comity.values import quickly_made
from ingest.remedies.deadlines import deadline_in
from ingest.remedies.heads import heads_in, joined
from ingest.remedies.money import Money, money_in
from ingest.remedies.recipients import recipients_in
from ingest.remedies.terms import tax_in

_PARTS: Final = regex.compile(
    r";|:? \((?:i{1,3}|iv|vi{0,3}|ix|x|[a-h])\)|(?<=[:;,.] )(?:i{1,3}|iv|vi{0,3}|[a-h])[.)] "
    r"|: - | • "
)
_TOTAL: Final = regex.compile(
    r"\b(?:total|suma global|global (?:sum|amount)|totality)\b[^;]{0,60}$", regex.IGNORECASE
)
_OF_IT: Final = regex.compile(
    r"\b(?:de l[oa]s cuales|de (?:este|dicho) monto|de (?:esta|dicha|esa) (?:suma|cantidad)"
    r"|of which"
    r"|of this (?:amount|sum))\b[^;:]{0,60}$",
    regex.IGNORECASE,
)
_SUMMED_UP: Final = regex.compile(
    r"\b(?:making|for) a (?:grand )?total of|\bresulting (?:amount|sum)s? of|\b(?:soit"
    r"|pour) un total de"
    r"|\bsoit au total|\bpara un total de|\btotalling",
    regex.IGNORECASE,
)
_SHARED_OUT: Final = regex.compile(
    r"\b(?:distribu|divided as follows|as follows|de la siguiente (?:manera|forma)|repart"
    r"|de los cuales|of which|de este monto|se d[ée]compos|broken down|composed of|made up of"
    r"|à savoir)",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays and when, for names of currencies that several States share.

    Attributes:
        respondent: alpha-3 code, where one State alone is respondent.
        date: of the act, ISO 8601.
    """

    respondent: str | None
    date: str | None


@quickly_made
@dataclass(frozen=True, slots=True)
class Award:
    """One sum, or a head without its sum; places are those of the stretch that was read."""

    start: int
    end: int
    amount: str | None
    currency: str | None
    head: Head | None
    recipients: tuple[Recipient, ...]
    tax: Tax | None
    deadline: str | None


def awards_in(text: str, payer: Payer) -> list[Award]:
    """Return the sums that ``text``, one item with its white space even, awards, in text order."""
    stated = list(money_in(text, payer.respondent, payer.date))
    sums = _unshared(text, [one for one in stated if not _is_summed_up(text, one)])
    if not sums:
        return []
    before = sums[0].start
    header = _Header(
        recipients_in(text, 0, before),
        deadline_in(text, 0, before) or deadline_in(text),
        joined([head for _, _, head in heads_in(text, 0, before)]),
        _tax_on_all(text, sums),
    )
    cuts = [0, *(found.start() for found in _PARTS.finditer(text)), len(text)]
    found: list[Award] = []
    for start, end in pairwise(cuts):
        within = [one for one in sums if start <= one.start < end]
        if within:
            found += _of_part(text, start, end, within, header)
    return found


@dataclass(frozen=True, slots=True)
class _Header:
    """What stands before the first sum and holds for all that name nothing nearer."""

    recipients: tuple[Recipient, ...]
    deadline: str | None
    head: Head | None
    tax: Tax | None


_APART: Final = regex.compile(
    r"(?:;|\((?:i{1,3}|iv|vi{0,3}|[a-h])\)|(?:i{1,3}|iv|vi{0,3})\.)\s*(?:plus|tout montant"
    r"|any tax)",
    regex.IGNORECASE,
)


def _tax_on_all(text: str, sums: Sequence[Money]) -> Tax | None:
    """Return tax that is stated before all sums, or after them in a sub-item of its own."""
    end = sums[-1].end
    if _APART.search(text, end, end + _REACH):
        return tax_in(text, end)
    return tax_in(text, 0, sums[0].start)


_REACH: Final = 400  # code points after the last sum


def _is_summed_up(text: str, money: Money) -> bool:
    """Whether a sum adds up others, which count already: "making a total of EUR 100,000"."""
    return _SUMMED_UP.search(text, max(0, money.start - _BEFORE), money.start) is not None


_BEFORE: Final = 30  # code points in which a sum is said to be a total


def _unshared(text: str, sums: list[Money]) -> list[Money]:
    """Leave out a total whose parts follow, and parts that are told after their sum."""
    if (
        part := next((one for one in sums[1:] if _OF_IT.search(text, 0, one.start)), None)
    ) is not None:
        sums = [one for one in sums if one.start < part.start]
    if (
        len(sums) > 1
        and (_TOTAL.search(text, 0, sums[0].start) or "(" in text[sums[0].end : sums[1].start])
        and _SHARED_OUT.search(text, sums[0].end, sums[1].start)
    ):
        return sums[1:]
    return sums


def _of_part(
    text: str, start: int, end: int, sums: Sequence[Money], header: _Header
) -> list[Award]:
    heads = list(heads_in(text, start, end))
    bounds = [start, *(one.start for one in sums[1:]), end]
    deadline = deadline_in(text, start, end)
    assigned = _assigned(sums, heads, end)
    last_tax = tax_in(text, sums[-1].end, end)
    found: list[Award] = []
    for place, money in enumerate(sums):
        after = bounds[place + 1]
        own = assigned[place]
        stop = max([one[1] for one in own if money.end <= one[0] < after], default=money.end)
        shares_head = not any(money.end <= one[0] < after for one in heads)
        found.append(
            Award(
                start=money.start,
                end=stop,
                amount=money.amount,
                currency=money.currency,
                head=joined([one[2] for one in own]) if own else header.head,
                recipients=_payees(text, sums, place, (start, after)) or header.recipients,
                tax=tax_in(text, money.end, after)
                or (last_tax if shares_head else None)
                or header.tax,
                deadline=deadline or header.deadline,
            )
        )
    return found


_Heads = Sequence[tuple[int, int, Head | None]]


def _assigned(sums: Sequence[Money], heads: _Heads, end: int) -> list[_Heads]:
    """Return the heads of each sum: those after it, else the next ones, else those before."""
    ends = [*(one.start for one in sums[1:]), end]
    after = [
        [head for head in heads if money.end <= head[0] < stop]
        for money, stop in zip(sums, ends, strict=True)
    ]
    before = [head for head in heads if head[0] < sums[0].start]
    if before and not after[-1] and all(after[:-1]):
        # "for costs X, for damage Y": heads stand before their sums
        return [_nearest(before), *(group[-1:] for group in after[:-1])]
    for place, (group, following) in enumerate(pairwise(after)):
        if len(group) > 1 and not following:
            after[place], after[place + 1] = group[:-1], group[-1:]
    for place in range(len(after) - 2, -1, -1):
        after[place] = after[place] or after[place + 1]
    return [group or _nearest(before) for group in after]


_GAP: Final = 30  # code points between heads that are named together


def _nearest(heads: Sequence[tuple[int, int, Head | None]]) -> _Heads:
    """Return the last head, with those that are named together with it."""
    group = list(heads[-1:])
    for one in reversed(heads[:-1]):
        if group[0][0] - one[1] > _GAP:
            break
        group.insert(0, one)
    return group


def _payees(
    text: str, sums: Sequence[Money], place: int, part: tuple[int, int]
) -> tuple[Recipient, ...]:
    start, after = part
    money = sums[place]
    before = sums[place - 1].end if place else start
    return recipients_in(text, money.end, after) or (
        recipients_in(text, before, money.start) if place or start else ()
    )
