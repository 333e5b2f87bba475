"""Which one ruling, and which paragraph of it, is meant by what somebody writes?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from comity.ids import PassageId, RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.lookup import Candidates, lookup
from queries.naming import words_in
from queries.pinpoints import parted, passage_numbered

_BESIDES_THE_NAME: Final = frozenset({"gc", "merits", "fond", "fondo"})
"""Words that some titles add to the same name: ``[GC]``, ``(merits)``."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What is meant.

    Attributes:
        found: the rulings and guides that may be meant; one where it is told.
        number: paragraph that is written; ``None`` where none is.
        passage: the passage of the one ruling that bears it; ``None`` where none does.
    """

    found: Candidates
    number: str | None
    passage: PassageId | None


def meant(graph: GraphReader, written: str) -> Meant:
    """Return what a citation with or without a paragraph means.

    Of several acts that the words fit, those go first of which a text or digest is here, as nothing
    can be shown of the others; then those whose title has no other words; then those that have
    the paragraph. Where two or more are left, all that fit are returned: nothing is guessed.
    """
    named, number = parted(written)
    found = lookup(graph, named)
    fitting = _of_this_name(found, _here(found.candidates))
    if number is None:
        return Meant(_narrowed(found, fitting), None, None)
    places = {act.id: passage_numbered(graph, RulingId(act.id), number) for act in fitting}
    having = tuple(act for act in fitting if places[act.id])
    narrowed = _narrowed(found, having or fitting)
    only = narrowed.candidates[0].id if len(narrowed.candidates) == 1 else ""
    return Meant(narrowed, number, places.get(only))


def _of_this_name(found: Candidates, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    if found.found_by != "title":
        return acts
    asked = _name(found.asked)
    return tuple(act for act in acts if _name(act.title or "") == asked) or acts


def _name(title: str) -> frozenset[str]:
    return frozenset(words_in(title)) - _BESIDES_THE_NAME


def _here(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Return the acts of which more is here than their name; all, where of none there is."""
    return tuple(act for act in acts if act.standing != "cited") or tuple(acts)


def _narrowed(found: Candidates, acts: tuple[Act, ...]) -> Candidates:
    if len(acts) == 1 and not found.is_cut:
        return replace(found, candidates=acts)
    return found
