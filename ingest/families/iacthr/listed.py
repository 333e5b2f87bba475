"""The number of a judgment in Series C, from the Court's own list where its text prints none."""

from collections.abc import Sequence
from typing import Final

from ingest.citations.catalogue.acts import fingerprints
from ingest.citations.catalogue.naming import acts_of_day, is_listed
from ingest.citations.catalogue.shipped import catalogue

_COURT: Final = "iacthr"


def listed_series(date: str | None, respondents: Sequence[str], title: str | None) -> str | None:
    """Return the place in Series C of a judgment of a day against a State, e.g. ``"C 154"``.

    Args:
        date: of the judgment.
        respondents: the States sued.
        title: by which judgments of one day and State are told apart, and those that the list is
            too old to have.

    Returns:
        ``None`` where the list has no such judgment, or several and no name that tells them apart.
    """
    day = date or ""
    acts = {
        act.id: act for state in respondents for act in acts_of_day(catalogue(), _COURT, state, day)
    }
    if len(acts) > 1 or not is_listed(_COURT, day):
        marks = fingerprints(title or "")
        acts = {id_: act for id_, act in acts.items() if not marks.isdisjoint(act.parties)}
    found = [act.authority.series for act in acts.values()]
    return found[0] if len(found) == 1 else None
