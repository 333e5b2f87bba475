"""Which paragraphs of a guide later rulings, or a later guide, have overtaken."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from api.pages.linking import passage_path, ruling_path
from api.pages.rulings.paragraphs import Overtaken
from api.pages.translations import marked
from api.pages.visits import Visit
from api.titles import name_of
from queries.interpretations_weighed import Basis, Outdated, Weighed, receptions
from queries.ruling import Ruling
from queries.whole_texts import Said

_HOW: Final[Mapping[Basis, str]] = {
    Basis.GUIDE_REPLACED: marked("Its body replaced this guide:"),
    Basis.PASSAGE_DEPARTED_FROM: marked("A later ruling departs from this paragraph:"),
    Basis.AUTHORITY_DEPARTED_FROM: marked("A later ruling departs from a ruling it rests on:"),
}


def overtaken_in(
    visit: Visit, found: Ruling, said: Sequence[Said]
) -> dict[str, tuple[Overtaken, ...]]:
    """Return what shows passages to be out-dated, by their ids; nothing of a ruling.

    A guide that was replaced as a whole says so once, above its text, and at no paragraph.
    """
    if found.is_a != "guide" or not said:
        return {}
    weighed = [Weighed(found.act.id, each.id, each.number) for each in said]
    limits = {"as_of": None, "min_confidence": None}
    heard = receptions(visit.graph, weighed, limits)
    return {
        passage: _told(reception.outdated)
        for passage, reception in heard.items()
        if reception.outdated
    }


def _told(outdated: Iterable[Outdated]) -> tuple[Overtaken, ...]:
    """Return each later act once, by the weightiest thing that it shows."""
    first: dict[str, Outdated] = {}
    for each in outdated:
        first.setdefault(each.by.id, each)
    return tuple(
        Overtaken(
            _HOW[each.basis],
            name_of(each.by),
            each.by.date,
            passage_path(each.passage) if each.passage else ruling_path(each.by.id),
        )
        for each in first.values()
    )
