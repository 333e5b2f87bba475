"""Courts citing courts: the table of all, and the passages of one pair."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.pages.asking import CourtField, TurnAsked, YearsAsked, given, twin_of
from api.pages.cards import language_of
from api.pages.drawing.sparks import Spark, spark_of
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import SPEAKERS, TREATMENTS, named
from comity.errors import InvalidValueError
from comity.ids import CourtId
from queries.citations import Exchange
from queries.dialogue import Dialogue, dialogue
from queries.dialogue_matrix import DialogueMatrix, PairOfCourts, dialogue_matrix
from queries.paging import Page
from queries.sentences import sentence_with

_STEPS: Final = (1, 5, 20, 100)
"""Citations above which a cell is tinted one step more: five steps."""
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
    """The table: citing courts down, cited across, and every pair as a line."""

    cited: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str, tuple[Cell, ...]], ...]
    pairs: tuple[tuple[str, str, Cell, Spark | None], ...]
    total: int
    asked: dict[str, str]


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """A citation: the sentence that cites, and whom."""

    citing: str
    citing_path: str
    date: str | None
    sentence: str
    language: str
    number: str | None
    passage_path: str
    verb: str
    speaker: str
    is_aside: bool
    cited: str
    cited_path: str
    cited_date: str | None
    cited_place: str
    pinpoints: str
    fact: str | None


@dataclass(frozen=True, slots=True)
class PairPage:
    """What one court cites of another."""

    citing: tuple[str, str]
    cited: tuple[str, str]
    voices: tuple[tuple[str, int, int], ...]
    total: int
    spark: Spark | None
    lines: tuple[ExchangeLine, ...]
    asked: dict[str, str]
    following: str


@router.get("/dialogue")
def show_dialogue(
    visit: VisitDep,
    within: YearsAsked,
    turn: TurnAsked,
    citing: Annotated[CourtField, Query(alias="from")] = "",
    cited: Annotated[CourtField, Query(alias="to")] = "",
) -> Response:
    """Show who cites whom among the courts, or the passages of one pair."""
    if bool(citing) != bool(cited):
        raise InvalidValueError("pair of courts", citing or cited, "name both from and to")
    if citing:
        page = dialogue(visit.graph, CourtId(citing), CourtId(cited), within, turn)
        view = _pair(visit, page, dialogue_matrix(visit.graph))
        return visit.shown("pair.html", view, twin=twin_of(visit, "/v1/dialogue"))
    found = dialogue_matrix(visit.graph, within)
    twin = twin_of(visit, "/v1/dialogue/matrix")
    return visit.shown("dialogue.html", _matrix(visit, found), twin=twin)


def _matrix(visit: Visit, found: DialogueMatrix) -> DialoguePage:
    cells = {(each.citing, each.cited): _cell(visit, each) for each in found.pairs}
    rows, columns = (sorted({pair[end] for pair in cells}, key=visit.names.court) for end in (0, 1))
    return DialoguePage(
        cited=tuple((code, visit.names.court(code)) for code in columns),
        rows=tuple(
            (
                code,
                visit.names.court(code),
                tuple(cells.get((code, other)) or _nothing(code, other) for other in columns),
            )
            for code in rows
        ),
        pairs=tuple(
            (
                visit.names.court(each.citing),
                visit.names.court(each.cited),
                cells[each.citing, each.cited],
                _spark(each),
            )
            for each in sorted(found.pairs, key=lambda one: (-one.citations, one.citing, one.cited))
        ),
        total=sum(each.citations for each in found.pairs),
        asked=given(visit, "since", "until"),
    )


def _cell(visit: Visit, each: PairOfCourts) -> Cell:
    tint = 1 + sum(each.citations > step for step in _STEPS)
    title = f"{visit.names.court(each.citing)} → {visit.names.court(each.cited)}"
    return Cell(each.citing, each.cited, each.citations, each.own_voice, each.acts, tint, title)


def _nothing(citing: str, cited: str) -> Cell:
    return Cell(citing, cited, 0, 0, 0, 0, "")


def _spark(each: PairOfCourts) -> Spark | None:
    return spark_of({year.year: year.citations for year in each.years if year.year})


def _pair(visit: Visit, page: Page[Dialogue], matrix: DialogueMatrix) -> PairPage:
    found = page.data
    ends = found.citing_court, found.cited_court
    pair = next((each for each in matrix.pairs if (each.citing, each.cited) == ends), None)
    return PairPage(
        citing=(ends[0], visit.names.court(ends[0])),
        cited=(ends[1], visit.names.court(ends[1])),
        voices=tuple(
            (named(SPEAKERS, each.speaker), each.citations, each.citing) for each in found.in_all
        ),
        total=sum(each.citations for each in found.in_all),
        spark=_spark(pair) if pair else None,
        lines=tuple(_lines(found.citations)),
        asked=given(visit, "since", "until", "as_of"),
        following=page.next or "",
    )


def _lines(found: Iterable[Exchange]) -> Iterable[ExchangeLine]:
    for each in found:
        citation, passage = each.citation, each.citation.passage
        words = passage.text if passage else ""
        first = citation.pinpoints[0].partition("-")[0] if citation.pinpoints else ""
        is_held = each.cited.standing != "cited"
        yield ExchangeLine(
            citing=each.citing.title or each.citing.id,
            citing_path=ruling_path(each.citing.id),
            date=each.citing.date,
            sentence=sentence_with(words, citation.words or "") or words,
            language=language_of(passage.id) if passage else "en",
            number=passage.number if passage else None,
            passage_path=passage_path(passage.id) if passage else "",
            verb=named(TREATMENTS, citation.treatment or "cited"),
            speaker=named(SPEAKERS, citation.speaker),
            is_aside=citation.speaker != "court",
            cited=each.cited.title or each.cited.id,
            cited_path=ruling_path(each.cited.id),
            cited_date=each.cited.date,
            cited_place=passage_path(f"{each.cited.id}#{first}")
            if first and is_held and each.cited.standing == "text"
            else "",
            pinpoints=", ".join(citation.pinpoints),
            fact=citation.claim,
        )
