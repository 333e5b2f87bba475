"""The number of a judgment in Series C, from the Court's own list where its text prints none."""

from collections.abc import Sequence
from typing import Final

from ingest.citations.catalogue.acts import KnownAct, fingerprints
from ingest.citations.catalogue.shipped import catalogue

_LAST_LISTED: Final = 336
"""Up to this number the list is whole: a day and a State that it has once name one judgment."""


def listed_series(date: str | None, respondents: Sequence[str], title: str | None) -> str | None:
    """Return the place in Series C of a judgment of a day against a State, e.g. ``"C 154"``.

    Args:
        date: of the judgment.
        respondents: the States sued.
        title: by which judgments of one day and State are told apart.

    Returns:
        ``None`` where the list has no such judgment, or several and no name that tells them apart.
    """
    acts = {
        act.id: act for state in respondents for act in catalogue().under(_day(state, date or ""))
    }
    if len(acts) > 1 or not all(map(_is_listed, acts.values())):
        marks = fingerprints(title or "")
        acts = {id_: act for id_, act in acts.items() if not marks.isdisjoint(act.parties)}
    found = [act.authority.series for act in acts.values()]
    return found[0] if len(found) == 1 else None


def _day(state: str, date: str) -> str:
    return f"iacthr:day:{state}:{date}"


def _is_listed(act: KnownAct) -> bool:
    number = (act.authority.series or "").rpartition(" ")[2]
    return number.isdigit() and int(number) <= _LAST_LISTED
