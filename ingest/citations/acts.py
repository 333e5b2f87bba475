"""Which prints of an authority name one act, and what several acts of one case agree on."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from comity.extraction import Authority


def united(one: Authority, other: Authority) -> Authority:
    """Return one act's print, completed by another."""
    return Authority(
        one.court or other.court,
        one.title or other.title,
        one.appnos or other.appnos,
        one.ecli or other.ecli,
        one.series or other.series,
        one.symbol or other.symbol,
        one.number or other.number,
        one.date or other.date,
    )


def acts_among(authorities: Iterable[Authority]) -> list[Authority]:
    """Return the different acts among prints, the fullest print of each, in their order."""
    acts: list[Authority] = []
    for authority in authorities:
        place = next((at for at, act in enumerate(acts) if is_same(act, authority)), None)
        if place is None:
            acts.append(authority)
        else:
            acts[place] = united(acts[place], authority)
    return acts


def is_same(one: Authority, other: Authority) -> bool:
    """Whether two prints name one act: a shared number or place, and no two dates.

    What tells acts apart comes strongest first; the first that both print decides.
    """
    if one.date and other.date and one.date != other.date:
        return False
    if one.series and other.series:
        return one.series == other.series
    if one.appnos and other.appnos:
        return not set(one.appnos).isdisjoint(other.appnos)
    if one.symbol and other.symbol:
        return one.symbol == other.symbol
    if one.number and other.number:
        return one.number == other.number
    return one.court == other.court


def agreed(acts: Sequence[Authority], title: str | None) -> Authority:
    """Return what several acts agree on: of two judgments in one case, the case's number."""
    first = acts[0]
    shared = set(first.appnos).intersection(*(act.appnos for act in acts[1:]))

    def same(name: str) -> str | None:
        values = {attrgetter(name)(act) for act in acts}
        value: str | None = values.pop() if len(values) == 1 else None
        return value

    return Authority(
        same("court"),
        same("title") or title,
        tuple(number for number in first.appnos if number in shared),
        same("ecli"),
        same("series"),
        same("symbol"),
        same("number"),
        same("date"),
    )
