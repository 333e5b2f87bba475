"""Like cases side by side: how each court decided them, of how many, with examples."""

from dataclasses import dataclass, replace
from typing import Annotated, Final

from fastapi import Depends, Query
from fastapi.responses import Response
from pydantic import StringConstraints

from api.pages.asking import DoctrineField, GroupField, RemedyField, RightField, YearsAsked, twin_of
from api.pages.choosing import Choice, courts_held, terms_of
from api.pages.comparing.beside import NOTHING, Beside, beside_of
from api.pages.drawing.intervals import Dot, axis, dot_of
from api.pages.drawing.outcomes import Bar, Outcomes, bar_of
from api.pages.drawing.years import Tick
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import OUTCOMES, provision_named, worded
from api.pages.words import span_of
from api.parameters import NONE
from api.titles import name_of
from comity.ids import CourtId, DoctrineId, GroupId, RemedyId, RightId
from queries.keeping import EXAMPLES_SHOWN
from queries.like_cases import CourtOnLikeCases, Example, LikeCases, Likeness, like_cases

LIST: Final = 5
"""Like cases under which the cases are listed, and nothing is drawn."""
_ONE: Final = StringConstraints(pattern=f"^(?:{CourtId.pattern})$", max_length=200)
router = pages_router()


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """A like case, and the passage that decides it."""

    title: str
    path: str
    year: str
    outcome: str
    provision: str
    number: str | None
    passage_path: str
    standing: str


@dataclass(frozen=True, slots=True)
class CourtOnThem:
    """How a court decided like cases; ``dot`` is ``None`` where they are too few for a share."""

    code: str
    name: str
    rulings: int
    digests: int
    undecided: int
    span: str
    bar: Bar
    dot: Dot | None
    is_list: bool
    examples: tuple[ExampleLine, ...]


@dataclass(frozen=True, slots=True)
class ComparePage:
    """The form, and the answer where a right was chosen.

    Attributes:
        rights: what the form offers; likewise ``groups`` to ``choices``.
        asked: its fields.
        name: of the right; empty before one is chosen.
        limits: name of the group, the doctrine and the remedy; empty where none.
        beside: what was ordered and pleaded where the right was at stake.
    """

    rights: tuple[Choice, ...]
    groups: tuple[Choice, ...]
    doctrines: tuple[Choice, ...]
    remedies: tuple[Choice, ...]
    choices: tuple[Choice, ...]
    asked: dict[str, str]
    right: str
    name: str
    limits: tuple[str, str, str]
    courts: tuple[CourtOnThem, ...]
    decided: int
    violations: int
    ticks: tuple[Tick, ...]
    beside: Beside


def _alike(
    group: GroupField = "", doctrine: DoctrineField = "", remedy: RemedyField = ""
) -> Likeness:
    return Likeness(
        GroupId(group) if group else None,
        DoctrineId(doctrine) if doctrine else None,
        RemedyId(remedy) if remedy else None,
    )


@router.get("/compare")
def compare(
    visit: VisitDep,
    within: YearsAsked,
    alike: Annotated[Likeness, Depends(_alike)],
    court: Annotated[list[Annotated[str, _ONE]], Query(max_length=5)] = NONE,
    right: RightField = "",
) -> Response:
    """Compare how courts decided like cases."""
    if not right:
        return visit.shown("compare.html", _page(visit, tuple(court), alike, None, NOTHING))
    narrowed = replace(within, court=tuple(map(CourtId, court)))
    found = like_cases(visit.graph, RightId(right), alike, narrowed, EXAMPLES_SHOWN)
    twin = twin_of(visit, f"/v1/rights/{right}/like-cases")
    beside = beside_of(visit, RightId(right), narrowed)
    view = _page(visit, tuple(court), alike, found, beside)
    return visit.shown("compare.html", view, twin=_without_right(twin))


def _without_right(twin: str) -> str:
    path, _, query = twin.partition("?")
    kept = [each for each in query.split("&") if each and not each.startswith("right=")]
    return f"{path}{'?' if kept else ''}{'&'.join(kept)}"


def _page(
    visit: Visit,
    courts: tuple[str, ...],
    alike: Likeness,
    found: LikeCases | None,
    beside: Beside,
) -> ComparePage:
    right = found.right.id if found else ""
    group, doctrine, remedy = (alike.group or "", alike.doctrine or "", alike.remedy or "")
    lines = tuple(_court(visit, each) for each in found.courts) if found else ()
    query = visit.request.query_params
    return ComparePage(
        rights=terms_of(visit, "right", right),
        groups=terms_of(visit, "group", group),
        doctrines=terms_of(visit, "doctrine", doctrine),
        remedies=terms_of(visit, "remedy", remedy),
        choices=courts_held(visit, courts),
        asked={name: query.get(name, "") for name in ("since", "until", "as_of")},
        right=right,
        name=visit.names.right(right),
        limits=(
            visit.names.of("group", group),
            visit.names.doctrine(doctrine),
            visit.names.of("remedy", remedy),
        ),
        courts=tuple(sorted(lines, key=lambda each: (each.name.casefold(), each.code))),
        decided=sum(each.decided for each in found.courts) if found else 0,
        violations=sum(each.violations for each in found.courts) if found else 0,
        ticks=axis(),
        beside=beside,
    )


def _court(visit: Visit, each: CourtOnLikeCases) -> CourtOnThem:
    counts = Outcomes(each.violations, each.no_violations, 0)
    is_drawn = each.share is not None and not counts.is_few
    return CourtOnThem(
        code=each.court,
        name=visit.names.court(each.court),
        rulings=each.rulings,
        digests=each.digests,
        undecided=each.rulings - each.decided,
        span=span_of(each.first_year, each.last_year),
        bar=bar_of(counts),
        dot=dot_of(each.share or 0.0, each.low, each.high) if is_drawn else None,
        is_list=each.decided < LIST,
        examples=tuple(map(_example, each.examples)),
    )


def _example(each: Example) -> ExampleLine:
    ruling, held = each.ruling, each.holding
    return ExampleLine(
        title=name_of(ruling),
        path=ruling_path(ruling.id),
        year=(ruling.date or "")[:4],
        outcome=worded(OUTCOMES, held.outcome),
        provision=provision_named(held.provision),
        number=held.passage.number if held.passage else None,
        passage_path=passage_path(held.passage.id) if held.passage else "",
        standing=ruling.standing,
    )
