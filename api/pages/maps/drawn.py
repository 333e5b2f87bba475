"""Acts and citations as lanes: dots sized by how often they are cited, lines by treatment."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Final

from api.pages.drawing.lanes import Dot, Drawing, Edge, drawing_of
from api.pages.drawing.titles import short
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit
from api.pages.wording import paragraphs_cited
from api.pages.words import TREATMENTS, named
from api.titles import name_of
from queries.acts import Act
from queries.citation_maps import Around, MapLink

_KINDS: Final = {"followed": "f", "applied": "f", "distinguished": "d", "departed": "d"}
RULINGS: Final = frozenset(
    {"judgment", "decision", "views", "advisory-opinion", "order", "report", "opinion", "merits"}
)
_SMALLEST, _LARGEST = 5.0, 13.0


@dataclass(frozen=True, slots=True)
class Line:
    """A citation as a line of the table: citing, verb in English, cited, both passages."""

    year: str
    citing: str
    citing_path: str
    citing_court: str
    verb: str
    cited: str
    cited_path: str
    cited_court: str
    cited_year: str
    number: str | None
    passage_path: str
    pinpoints: str
    fact: str | None
    is_near: bool


@dataclass(frozen=True, slots=True)
class Map:
    """The drawing, its lines, and acts of unknown day, which have no place in time."""

    drawing: Drawing
    lines: tuple[Line, ...]
    undated: tuple[tuple[str, str], ...]


def map_of(visit: Visit, centre: str, around: Iterable[Around], links: Iterable[MapLink]) -> Map:
    """Return acts and their citations, drawn and as lines, the latest citation first."""
    acts = {each.act.id: each for each in around}
    dated = [each for each in acts.values() if each.act.date and each.act.court]
    names = {each.act.court or "": visit.names.court(each.act.court) for each in dated}
    first = acts[centre].act.court if centre in acts else None
    lanes = dict(sorted(names.items(), key=lambda each: (each[0] != first, each[1])))
    kept = [each for each in links if each.citing in acts and each.cited in acts]
    lines = [_line(visit, each, acts, centre) for each in kept]
    return Map(
        drawing_of(
            lanes,
            (_dot(visit, each, centre) for each in dated),
            (_edge(each, centre) for each in kept),
        ),
        tuple(
            sorted(lines, key=lambda each: (not each.is_near, -int(each.year or 0), each.citing))
        ),
        tuple(
            (ruling_path(each.act.id), name_of(each.act))
            for each in acts.values()
            if each not in dated
        ),
    )


def _place(line: Line) -> tuple[bool, int, str, str]:
    return not line.is_near, -int(line.year or 0), line.citing, line.cited


def _edge(link: MapLink, centre: str) -> Edge:
    kind = _KINDS.get(link.citation.treatment or "", "s")
    return Edge(link.citing, link.cited, kind, is_near=centre in {link.citing, link.cited})


def _dot(visit: Visit, each: Around, centre: str) -> Dot:
    act = each.act
    title = name_of(act)
    size = min(_LARGEST, _SMALLEST + sqrt(each.cited_by) * 0.55)
    return Dot(
        id=act.id,
        lane=act.court or "",
        day=act.date or "",
        label=short(title),
        title=f"{title}, {visit.names.court(act.court)}, {(act.date or '')[:4]} ({each.cited_by})",
        path=ruling_path(act.id),
        radius=round(size, 1),
        kind="me" if act.id == centre else "square" if _is_guide(act) else "circle",
    )


def _is_guide(act: Act) -> bool:
    return act.kind is not None and act.kind not in RULINGS


def _line(visit: Visit, link: MapLink, acts: dict[str, Around], centre: str) -> Line:
    citing, cited = acts[link.citing].act, acts[link.cited].act
    passage = link.citation.passage
    return Line(
        year=(citing.date or "")[:4],
        citing=name_of(citing),
        citing_path=ruling_path(citing.id),
        citing_court=visit.names.court(citing.court),
        verb=named(TREATMENTS, link.citation.treatment or "cited"),
        cited=name_of(cited),
        cited_path=ruling_path(cited.id),
        cited_court=visit.names.court(cited.court),
        cited_year=(cited.date or "")[:4],
        number=passage.number if passage else None,
        passage_path=passage_path(passage.id) if passage else "",
        pinpoints=paragraphs_cited(link.citation.pinpoints),
        fact=link.citation.claim,
        is_near=centre in {link.citing, link.cited},
    )
