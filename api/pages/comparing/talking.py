"""Courts citing courts: the table of all, each number the length of a list."""

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.pages.asking import BearingAsked, CourtField, TurnAsked, YearsAsked, given, twin_of
from api.pages.choosing import Choice, terms_of
from api.pages.comparing.pairing import decades_of, pair_page, treatments_of
from api.pages.drawing.sparks import Spark, spark_of
from api.pages.visits import Visit, VisitDep, pages_router
from comity.errors import InvalidValueError
from comity.ids import CourtId
from queries.bearing import Bearing
from queries.dialogue import dialogue
from queries.dialogue_matrix import DialogueMatrix, PairOfCourts, dialogue_matrix

_STEPS: Final = (1, 5, 20, 100)
"""Citations above which a cell is tinted one step more: five steps."""
FIELDS: Final = ("since", "until", "right", "treatment")
router = pages_router()


@dataclass(frozen=True, slots=True)
class Cell:
    """How often one court cites another; nothing where ``number`` is 0."""

    citing: str
    cited: str
    number: int
    own: int
    acts: int
    tint: int
    title: str


@dataclass(frozen=True, slots=True)
class DialoguePage:
    """The table: citing courts down, cited across, and every pair as a line.

    Attributes:
        cited: courts across: code, name as printed in a narrow column, whole name.
        decades: first year of each in which a court cites another, with its citations.
        rights: what the form offers.
        treatments: likewise: value, English words, whether chosen.
    """

    cited: tuple[tuple[str, str, str], ...]
    rows: tuple[tuple[str, str, tuple[Cell, ...]], ...]
    pairs: tuple[tuple[str, str, Cell, Spark | None], ...]
    total: int
    decades: tuple[tuple[int, int], ...]
    rights: tuple[Choice, ...]
    treatments: tuple[tuple[str, str, bool], ...]
    asked: dict[str, str]


@router.get("/dialogue")
def show_dialogue(
    visit: VisitDep,
    within: YearsAsked,
    bearing: BearingAsked,
    turn: TurnAsked,
    citing: Annotated[CourtField, Query(alias="from")] = "",
    cited: Annotated[CourtField, Query(alias="to")] = "",
) -> Response:
    """Show who cites whom among the courts, or the passages of one pair."""
    if bool(citing) != bool(cited):
        raise InvalidValueError("pair of courts", citing or cited, "name both from and to")
    parts = {"found": "found"}
    if citing:
        courts = CourtId(citing), CourtId(cited)
        page = dialogue(visit.graph, *courts, within, turn, bearing)
        view = pair_page(visit, page, dialogue_matrix(visit.graph, bearing=bearing), bearing)
        return visit.shown("pair.html", view, twin=twin_of(visit, "/v1/dialogue"), parts=parts)
    found = dialogue_matrix(visit.graph, within, bearing)
    twin = twin_of(visit, "/v1/dialogue/matrix")
    return visit.shown("dialogue.html", _matrix(visit, found, bearing), twin=twin, parts=parts)


def _matrix(visit: Visit, found: DialogueMatrix, bearing: Bearing) -> DialoguePage:
    cells = {(each.citing, each.cited): _cell(visit, each) for each in found.pairs}
    rows, columns = (sorted({pair[end] for pair in cells}, key=visit.names.court) for end in (0, 1))
    names = visit.names
    return DialoguePage(
        cited=tuple((code, names.short_court(code), names.court(code)) for code in columns),
        rows=tuple(
            (
                code,
                names.court(code),
                tuple(cells.get((code, other)) or _nothing(code, other) for other in columns),
            )
            for code in rows
        ),
        pairs=tuple(
            (
                names.court(each.citing),
                names.court(each.cited),
                cells[each.citing, each.cited],
                _spark(each),
            )
            for each in sorted(found.pairs, key=lambda one: (-one.citations, one.citing, one.cited))
        ),
        total=sum(each.citations for each in found.pairs),
        decades=decades_of(*found.pairs),
        rights=terms_of(visit, "right", bearing.right or ""),
        treatments=treatments_of(bearing),
        asked=given(visit, *FIELDS),
    )


def _cell(visit: Visit, each: PairOfCourts) -> Cell:
    tint = 1 + sum(each.citations > step for step in _STEPS)
    title = f"{visit.names.court(each.citing)} → {visit.names.court(each.cited)}"
    return Cell(each.citing, each.cited, each.citations, each.own_voice, each.acts, tint, title)


def _nothing(citing: str, cited: str) -> Cell:
    return Cell(citing, cited, 0, 0, 0, 0, "")


def _spark(each: PairOfCourts) -> Spark | None:
    return spark_of({year.year: year.citations for year in each.years if year.year})
