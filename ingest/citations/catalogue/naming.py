"""Acts found by their names: with State and day or year, and by likeness where a pen slipped."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from comity.extraction import Authority
from ingest.citations.catalogue.acts import BRACKETS, KnownAct
from ingest.citations.catalogue.choosing import has_phase, has_state, kept
from ingest.citations.catalogue.shipped import Catalogue
from ingest.citations.clues import Clues
from ingest.citations.parties import key_of
from ingest.loading.keys import WORLD_COURT, family_of

_LISTED: Final = {"iacthr": "2017-05-25"}
"""Courts whose list of judgments is whole, and the last day in it. Name and State are enough there,
and so are State and day, since the names of cases are translated; elsewhere another judgment of the
day may be missing."""
_ALIKE: Final = 0.85
_MARGIN: Final = 0.1
"""By how much the likest name is to be liker than the next."""


def acts_named(known: Catalogue, authority: Authority, clues: Clues) -> Sequence[KnownAct]:
    """Return the acts of a name: of that State, and of that day or year where one is printed."""
    if not authority.title or not authority.court:
        return ()
    found = _of_state(known.of_party(authority.court, authority.title), clues)
    if authority.court == WORLD_COURT:
        found = [act for act in found if _is_one_case(act.authority.title, authority.title)]
    if authority.date:
        same = [act for act in found if act.authority.date == authority.date]
        return kept(same, has_phase(clues)) or _of_that_day(known, authority, clues)
    if clues.year:
        same = [act for act in found if (act.authority.date or "").startswith(clues.year)]
        return kept(same, has_phase(clues)) or _alike(known, authority, clues)
    if authority.court in _LISTED and clues.state:
        return kept(found, has_phase(clues)) if clues.phases else found
    return ()


def _is_one_case(one: str | None, other: str | None) -> bool:
    """Whether two titles of the World Court have one heading and, where printed, one applicant."""
    (heading, applicant), (its, sued) = (_parted(title or "") for title in (one, other))
    return heading == its and (not (applicant and sued) or applicant == sued)


def _parted(title: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parties = next((part for part in BRACKETS.findall(title) if " v. " in part), "")
    return key_of(BRACKETS.sub(" ", title)) or key_of(title), key_of(parties) if parties else ()


def acts_possible(known: Catalogue, authority: Authority, clues: Clues) -> Sequence[KnownAct]:
    """Return the acts that bare names may mean, where no day, year or number is printed."""
    is_bare = not (authority.date or clues.year or authority.appnos or authority.number)
    if not (is_bare and authority.title and authority.court and clues.state):
        return ()
    found = known.of_party(authority.court, authority.title)
    return [act for act in found if has_state(clues)(act)]


def _of_state(acts: Sequence[KnownAct], clues: Clues) -> Sequence[KnownAct]:
    return [act for act in acts if not (clues.state and act.states) or has_state(clues)(act)]


def _of_that_day(known: Catalogue, authority: Authority, clues: Clues) -> Sequence[KnownAct]:
    """Return the one judgment against that State on that day: names are translated, days are not.

    Orders and decisions are in no list, so that a day says nothing of them.
    """
    court, day = authority.court or "", authority.date or ""
    if not (clues.state and clues.is_judgment and is_listed(court, day)):
        return _alike(known, authority, clues)
    found = acts_of_day(known, court, clues.state, day)
    return found if len(found) == 1 else _alike(known, authority, clues)


def acts_of_day(known: Catalogue, court: str, state: str, day: str) -> Sequence[KnownAct]:
    """Return a court's acts of a day against a State."""
    return known.under(f"{family_of(court)}:day:{state}:{day}")


def is_listed(court: str, day: str) -> bool:
    """Whether the court's list of judgments is whole up to a day, and so tells all of that day."""
    return day <= _LISTED.get(court, "")


def _alike(known: Catalogue, authority: Authority, clues: Clues) -> Sequence[KnownAct]:
    """Return the act of that State and year whose title is likest, by a margin."""
    year = (authority.date or clues.year or "")[:4]
    family = family_of(authority.court or "")
    near = known.under(f"{family}:year:{clues.state}:{year}")
    own = " ".join(key_of(authority.title or ""))
    ratios = sorted(
        ((_likeness(own, act), act.id, act) for act in near if act.authority.title), reverse=True
    )
    if authority.date:
        ratios = [one for one in ratios if one[2].authority.date == authority.date]
    if not ratios or ratios[0][0] < _ALIKE:
        return ()
    is_clear = len(ratios) == 1 or ratios[0][0] - ratios[1][0] > _MARGIN
    return (ratios[0][2],) if is_clear else ()


def _likeness(own: str, act: KnownAct) -> float:
    return SequenceMatcher(None, own, " ".join(key_of(act.authority.title or ""))).ratio()
