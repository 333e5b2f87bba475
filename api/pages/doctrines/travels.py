"""How a doctrine travelled: a lane a court, its uses by year, and whom it cited first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from api.pages.drawing.lanes import Dot, Drawing, Edge, drawing_of
from api.pages.drawing.titles import short
from api.pages.linking import passage_path, ruling_path
from api.pages.translations import marked
from api.pages.visits import Visit
from api.pages.wording import RELATIONS, worded
from api.titles import name_of, titled
from queries.adoption import Adoption, Adoptions, Borrowing
from queries.doctrines import Said
from queries.timeline import Course, Timeline

_SMALL, _LARGE = 5.0, 11.0
_NAMED: Final = marked("first named or applied")
_APPLIED: Final = marked("first applied")


@dataclass(frozen=True, slots=True)
class Travel:
    """A line of the table.

    Attributes:
        court: its name.
        what: English words: first applied, first named, adopts, rejects …
        note: of the vocabulary, in English; empty otherwise.
        cited: title of the authority of another court that it cites there; empty for none.
    """

    court: str
    court_path: str
    day: str | None
    what: str
    title: str
    path: str
    number: str | None
    passage_path: str
    note: str
    cited: str
    cited_court: str
    cited_path: str
    citing_path: str


@dataclass(frozen=True, slots=True)
class Travels:
    """The drawing and the same as a table."""

    drawing: Drawing
    lines: tuple[Travel, ...]


def travels_of(visit: Visit, adopted: Adoptions, course: Timeline) -> Travels:
    """Return how a doctrine travelled, by the day on which a court first took it up."""
    lines = tuple(line for each in adopted.courts for line in _lines(visit, each))
    dots = {dot.id: dot for dot in _dots(visit, adopted, course)}
    edges = [
        Edge(each.first.citing.id, each.first.cited.id, "f", is_near=True)
        for court in adopted.courts
        for each in court.cites
    ]
    lanes = dict.fromkeys(
        [each.court for each in adopted.courts] + [each.court for each in course.courts]
    )
    lanes |= dict.fromkeys(dot.lane for dot in dots.values())
    drawn = {dot.lane for dot in dots.values()}
    names = {code: visit.names.court(code) for code in lanes if code in drawn}
    return Travels(drawing_of(names, dots.values(), edges), lines)


def _dots(visit: Visit, adopted: Adoptions, course: Timeline) -> Iterator[Dot]:
    firsts = {each.court: each.applied or each.first for each in adopted.courts}
    for each in course.courts:
        yield from _years(visit, course.doctrine.id, each, firsts.get(each.court))
    for court in adopted.courts:
        for borrowing in court.cites:
            yield from _ends(visit, borrowing)
        for stated in court.stated:
            if stated.stated.authority and stated.stated.date:
                yield _dot(
                    visit,
                    stated.stated.authority,
                    court.court,
                    stated.stated.date,
                    stated.stated.title,
                    "stated",
                )
    for court in adopted.courts:
        said = court.applied or court.first
        if said and said.ruling.date:
            yield _dot(
                visit, said.ruling.id, court.court, said.ruling.date, said.ruling.title, "first"
            )


def _years(visit: Visit, doctrine: str, course: Course, first: Said | None) -> Iterator[Dot]:
    most = max((each.applied + each.named for each in course.years), default=1) or 1
    begun = (first.ruling.date or "")[:4] if first else ""
    for each in course.years:
        uses = each.applied + each.named
        if each.year is None or not uses or str(each.year) == begun:
            continue
        name = doctrine.partition(":")[2]
        path = f"/doctrines/{name}/applications?court={course.court}"
        yield Dot(
            id=f"{course.court} {each.year}",
            lane=course.court,
            day=str(each.year),
            label="",
            title=f"{visit.names.court(course.court)}, {each.year}: {uses}",
            path=f"{path}&since={each.year}&until={each.year}",
            radius=round(_SMALL + (_LARGE - _SMALL) * (uses / most) ** 0.5, 1),
            kind="year",
        )


def _ends(visit: Visit, borrowing: Borrowing) -> Iterator[Dot]:
    for act in (borrowing.first.cited, borrowing.first.citing):
        if act.date and act.court:
            yield _dot(visit, act.id, act.court, act.date, act.title, "circle")


def _dot(visit: Visit, act: str, court: str, day: str, title: str | None, kind: str) -> Dot:
    name = titled(title) or act
    whole = f"{name}, {visit.names.court(court)}, {day[:4]}"
    return Dot(act, court, day, short(name), whole, ruling_path(act), 7.0, kind)


def _lines(visit: Visit, each: Adoption) -> Iterable[Travel]:
    for said, what in ((each.first, _NAMED), (each.applied, _APPLIED)):
        if said and (what == _APPLIED or said != each.applied):
            yield _said(visit, each, said, what)
    for stated in each.stated:
        found, passage = stated.stated, stated.passage
        quoted = passage.passage if passage else None
        yield Travel(
            court=visit.names.court(each.court),
            court_path=f"/courts/{each.court}",
            day=found.date,
            what=worded(RELATIONS, found.relation),
            title=titled(found.title) or found.source or "",
            path=ruling_path(found.authority) if found.authority and found.title else "",
            number=quoted.number if quoted else None,
            passage_path=passage_path(quoted.id) if quoted else "",
            note=found.note or "",
            cited="",
            cited_court="",
            cited_path="",
            citing_path="",
        )


def _said(visit: Visit, each: Adoption, said: Said, what: str) -> Travel:
    passage = said.passage
    borrowed = each.cites[0].first if each.cites else None
    quoted = borrowed.citation.passage if borrowed else None
    return Travel(
        court=visit.names.court(each.court),
        court_path=f"/courts/{each.court}",
        day=said.ruling.date,
        what=what,
        title=name_of(said.ruling),
        path=ruling_path(said.ruling.id),
        number=passage.number if passage else None,
        passage_path=passage_path(passage.id) if passage else "",
        note="",
        cited=name_of(borrowed.cited) if borrowed else "",
        cited_court=visit.names.court(borrowed.cited.court) if borrowed else "",
        cited_path=ruling_path(borrowed.cited.id) if borrowed else "",
        citing_path=passage_path(quoted.id) if quoted else "",
    )
