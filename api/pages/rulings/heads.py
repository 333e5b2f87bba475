"""What stands above every side of a ruling: what it is, what it decided, where else to look."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from api.pages.languages import language_named
from api.pages.rulings.deciding import Decided, decided_in
from api.pages.rulings.origins import Origin, origins_of
from api.pages.translations import marked
from api.pages.visits import Visit
from api.pages.words import FORMATIONS, KINDS, named
from api.titles import name_of
from comity.ids import RulingId
from queries.acts import Act
from queries.citations import CitedAuthority
from queries.measures_ordered import MeasureAgainst
from queries.ruling import Ruling

_NUMBERS: Final = frozenset({"appno", "symbol", "number", "ecli", "series", "celex", "citation"})
"""Kinds of number by which people know a ruling; keys of sources are none."""

_SHOWN: Final = 8
"""Lines of what was decided that stand at the head; the operative part has the rest."""

_SIDES: Final = (
    ("", marked("Text")),
    ("/brief", marked("Brief")),
    ("/cited-by", marked("Cited by")),
    ("/cites", marked("Cites")),
    ("/treatment", marked("Still good law?")),
    ("/like", marked("Like cases")),
    ("/history", marked("History")),
    ("/opinions", marked("Opinions")),
    ("/map", marked("Map")),
)


@dataclass(frozen=True, slots=True)
class Side:
    """A link to another side of the ruling; ``count`` is ``None`` where nothing is counted."""

    path: str
    name: str
    count: int | None
    is_here: bool


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page of a ruling.

    Attributes:
        act: what it is.
        path: bare path of its text.
        court: name of its court or body.
        year: of its date; empty where none is known.
        kicker: court, formation, kind.
        numbers: by which people know it, the preferred first.
        respondents: names of the States with their codes.
        languages: of the texts held, by name.
        decided: in operative order, redress last.
        decided_more: lines left out here.
        sides: of the ruling.
        is_guide: whether it is a guide and decides no case.
        replaced_by: later rulings or guides that took its place.
        replaces: those whose place it took.
        origins: what spoils its text.
    """

    act: Act
    path: str
    court: str
    year: str
    kicker: str
    numbers: tuple[str, ...]
    respondents: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    decided: tuple[Decided, ...]
    decided_more: int
    sides: tuple[Side, ...]
    is_guide: bool
    replaced_by: tuple[Act, ...]
    replaces: tuple[Act, ...]
    origins: tuple[Origin, ...]

    @property
    def title(self) -> str:
        """As printed; its id where it has none."""
        return name_of(self.act)


def head_of(
    visit: Visit,
    found: Ruling,
    ordered: tuple[MeasureAgainst, ...],
    side: str,
    counts: Mapping[str, int],
) -> Head:
    """Return the head of a page of a ruling or guide.

    Args:
        visit: the visit.
        found: the ruling or guide.
        ordered: its redress.
        side: the one shown, e.g. ``/brief``; empty for the text.
        counts: of lines on other sides, by side.
    """
    names, act = visit.names, found.act
    kind = names.say(named(KINDS, act.kind))
    formation = names.say(named(FORMATIONS, found.formation))
    lines = decided_in(visit, found.holdings, ordered, len(found.respondents))
    path = f"/rulings/{act.id}"
    return Head(
        act=act,
        path=path,
        court=names.court(act.court),
        year=(act.date or "")[:4],
        kicker=" · ".join(filter(None, (names.court(act.court), formation, kind))),
        numbers=_numbers(found),
        respondents=tuple((names.state(code), code) for code in found.respondents),
        languages=tuple(language_named(code, visit.language.locale) for code in found.languages),
        decided=lines[:_SHOWN],
        decided_more=max(0, len(lines) - _SHOWN),
        sides=tuple(
            Side(f"{path}{end}", name, counts.get(end), is_here=end == side) for end, name in _SIDES
        ),
        is_guide=found.is_a == "guide",
        replaced_by=found.replaced_by,
        replaces=found.replaces,
        origins=origins_of(visit.graph, RulingId(act.id)),
    )


def _numbers(found: Ruling) -> tuple[str, ...]:
    return tuple(
        f"no. {each.value}" if each.type == "appno" else each.value
        for each in sorted(found.identifiers, key=lambda each: not each.preferred)
        if each.type in _NUMBERS
    )


def authorities(cited: Mapping[str, CitedAuthority]) -> int:
    """Return how many authorities are cited."""
    return len({each.cited.id for each in cited.values()})
