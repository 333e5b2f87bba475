"""Tests by which acts of one case, number or place in a reporter are told apart."""

from collections.abc import Callable, Sequence

from comity.extraction import Authority, Formation
from ingest.citations.catalogue.acts import KnownAct, fingerprints
from ingest.citations.catalogue.phases import SPECIAL
from ingest.citations.clues import Clues
from ingest.loading.keys import STRASBOURG

Test = Callable[[KnownAct], bool]


def kept(acts: Sequence[KnownAct], *tests: Test) -> Sequence[KnownAct]:
    """Return the acts that stand the tests; a test that none stands tells nothing."""
    for test in tests:
        if len(acts) > 1:
            acts = [act for act in acts if test(act)] or acts
    return acts


def has_date(authority: Authority) -> Test:
    """Return whether an act is of the day printed."""
    return lambda act: act.authority.date == authority.date


def has_party(authority: Authority) -> Test:
    """Return whether an act is cited by the name printed."""
    marks = fingerprints(authority.title or "")
    return lambda act: not marks.isdisjoint(act.parties)


def has_state(clues: Clues) -> Test:
    """Return whether an act is against the State printed."""
    return lambda act: clues.state in act.states


def has_phase(clues: Clues) -> Test:
    """Return whether an act is of the phases printed; where none are, whether it is a main one."""
    if not clues.phases:
        return lambda act: not act.phases & SPECIAL
    return lambda act: bool(clues.phases & act.phases) and clues.phases >= act.phases


def is_open_to(act: KnownAct, clues: Clues) -> bool:
    """Whether nothing beside a Strasbourg number speaks against an act: year, formation, phase.

    That Court prints “[GC]” and “(dec.)” wherever it cites by number; others often do not.
    """
    year = (act.authority.date or "")[:4]
    if clues.year and clues.year != year:
        return False
    is_grand = act.formation is Formation.GRAND_CHAMBER
    if clues.is_grand and act.formation is not None and not is_grand:
        return False
    if is_grand and not clues.is_grand and clues.citing in STRASBOURG:
        return False
    if act.phases and (clues.phases or act.authority.court not in STRASBOURG):
        return not act.phases.isdisjoint(clues.phases)
    return not clues.phases & SPECIAL


def is_denied(act: KnownAct, authority: Authority, clues: Clues) -> bool:
    """Whether two of day, name and State printed beside a place in a reporter are another act's."""
    denials = (
        bool(authority.date) and not has_date(authority)(act),
        bool(authority.title and act.parties) and not has_party(authority)(act),
        bool(clues.state and act.states) and not has_state(clues)(act),
    )
    return sum(denials) > 1
