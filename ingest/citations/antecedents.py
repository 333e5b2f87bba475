"""Which of several full forms of one name a short form stands for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.claims import Status
from ingest.citations.acts import acts_among, agreed, is_same
from ingest.citations.fragments import last_of
from ingest.citations.mentions import SHORT, Mention, Scope

Resolved = tuple[Mention, Status]
_NOTE: Final = regex.compile(
    r"(?:^|\n)\s*\[?(\d{1,4})\]?[.\s]*\n?\s*(?:Cfr?\.|[Ss]ee|Véase|Caso|Case|\p{Lu})"
)
_BACK: Final = 1500
"""Code points; the longest footnotes of the Inter-American Court are a little shorter."""
_MOST: Final = 40
"""Full forms of one name that a short form may mean; past them, the nearest count."""


def chosen(mention: Mention, found: Sequence[Mention], scope: Scope) -> Resolved:
    """Return a short form with the authority of the one full form that fits.

    State, “(no. 2)” and phase tell full forms apart, then the footnote that the short form names.
    Where several acts remain, what they agree on is kept and the status is ambiguous.
    """
    if mention.nth and all(one.nth not in {None, mention.nth} for one in found):
        return replace(mention, form=SHORT), Status.UNRESOLVED  # (no. 1) is not (no. 2)
    is_before = found[-1].start < mention.start
    fitting: Sequence[Mention] = found[-_MOST:] if is_before else found[:_MOST]
    for fits in (_same_state, _same_number, _same_phase):
        fitting = [one for one in fitting if fits(mention, one)] or fitting
    acts = acts_among(one.authority for one in fitting)
    if len(acts) > 1 and mention.note:
        inside = [one for one in fitting if _stands_in_note(one, mention.note, scope)]
        acts = acts_among(one.authority for one in inside) or acts
    if len(acts) == 1:
        clues = next(one.clues for one in fitting if is_same(one.authority, acts[0]))
        return replace(mention, form=SHORT, authority=acts[0], clues=clues), Status.RESOLVED
    authority = agreed(acts, mention.authority.title)
    either = tuple(acts)
    return replace(mention, form=SHORT, authority=authority, either=either), Status.AMBIGUOUS


def _same_state(short: Mention, full: Mention) -> bool:
    return short.state is None or short.state == full.state


def _same_number(short: Mention, full: Mention) -> bool:
    return short.nth == full.nth


def _same_phase(short: Mention, full: Mention) -> bool:
    return short.phase is None or short.phase == full.phase


def _stands_in_note(full: Mention, note: str, scope: Scope) -> bool:
    """Whether a full form stands in the footnote of that number."""
    if full.start not in scope.notes:
        low = max(0, full.start - _BACK)
        last = last_of(_NOTE.finditer(scope.text, low, full.start))
        scope.notes[full.start] = last[1] if last else None
    return scope.notes[full.start] == note
