"""Addresses of the citation map and of the path between two rulings."""

from dataclasses import dataclass
from typing import Annotated, Final, Literal

from fastapi import Path, Query
from fastapi.responses import Response

from api.pages.asking import CourtField, blank_or, twin_of
from api.pages.drawing.taking import taken
from api.pages.linking import ruling_path
from api.pages.maps.drawn import Map, map_of
from api.pages.visits import Visit, VisitDep, pages_router
from api.titles import name_of
from comity.ids import RulingId
from queries.citation_maps import DRAWN, Around, CitationMap, MapLink, citation_map
from queries.paths import MOST_STEPS, STEPS, Paths, paths
from queries.presence import current_id

router = pages_router()

ActPath = Annotated[str, Path(pattern=f"^(?:{RulingId.pattern})$", max_length=200)]
ActField = Annotated[str, Query(pattern=blank_or(RulingId.pattern), max_length=200)]
StepsField = Annotated[int, Query(ge=1, le=MOST_STEPS)]
SIZES: Final = (DRAWN, 100)


@dataclass(frozen=True, slots=True)
class MapPage:
    """What stands around a ruling.

    Attributes:
        all_around: neighbours in all, drawn or not.
        earlier: title and year of the earliest it cites that is drawn; empty for none.
        courts: code and name of all neighbours' courts.
    """

    id: str
    title: str
    path: str
    court: str
    court_path: str
    cites: int
    cited_by: int
    map: Map
    drawn: int
    courts: tuple[tuple[str, str], ...]
    asked: dict[str, str]
    sizes: tuple[int, ...] = SIZES


@dataclass(frozen=True, slots=True)
class PathPage:
    """Chains of citations between two rulings.

    Attributes:
        citing: id and title; empty where none was asked.
        is_cut: whether the search ended at its bound.
    """

    citing: tuple[str, str]
    cited: tuple[str, str]
    steps: int
    chains: int
    acts_read: int
    is_cut: bool
    map: Map | None
    most: int
    asked_steps: int


@router.get("/rulings/{act}/map")
def map_of_ruling(
    visit: VisitDep,
    act: ActPath,
    court: CourtField = "",
    steps: Literal["1", "2"] = "1",
    most: Literal["40", "100"] = "40",
    drawing: Literal["", "map"] = "",
) -> Response:
    """Draw what stands around a ruling or guide by citation."""
    courts = (court,) if court else ()
    found = citation_map(visit.graph, RulingId(act), courts, int(most), is_near=steps == "1")
    view = _map_page(visit, found, {"court": court, "steps": steps, "most": most})
    if drawing:
        return taken(visit, "map.svg", view, f"{found.centre.id.replace(':', '-')}-map")
    twin = f"/v1/nodes/{found.centre.id}/neighbours?limit=100"
    return visit.shown("map.html", view, twin=twin, parts={"drawn": "drawn"})


@router.get("/path")
def path_between(
    visit: VisitDep,
    citing: Annotated[ActField, Query(alias="from")] = "",
    cited: Annotated[ActField, Query(alias="to")] = "",
    steps: StepsField = STEPS,
) -> Response:
    """Show the shortest chains of citations from one ruling to another."""
    if not (citing and cited):
        view = PathPage((citing, ""), (cited, ""), 0, 0, 0, is_cut=False, map=None,
                        most=MOST_STEPS, asked_steps=steps)  # fmt: skip
        return visit.shown("path.html", view)
    start, end = (RulingId(current_id(visit.graph, RulingId(each))) for each in (citing, cited))
    found = paths(visit.graph, start, end, steps)
    return visit.shown(
        "path.html", _path_page(visit, found, steps), twin=twin_of(visit, "/v1/paths")
    )


def _map_page(visit: Visit, found: CitationMap, asked: dict[str, str]) -> MapPage:
    act = found.centre
    return MapPage(
        id=act.id,
        title=name_of(act),
        path=ruling_path(act.id),
        court=visit.names.court(act.court),
        court_path=f"/courts/{act.court}",
        cites=found.cites,
        cited_by=found.cited_by,
        map=map_of(visit, act.id, found.around, found.links),
        drawn=len(found.around) - 1,
        courts=tuple((code, visit.names.court(code)) for code in found.courts),
        asked=asked,
    )


def _path_page(visit: Visit, found: Paths, steps: int) -> PathPage:
    links = {(each.citing.id, each.cited.id): each for chain in found.chains for each in chain}
    acts = {each.id: each for each in (found.citing, found.cited)}
    acts |= {act.id: act for each in links.values() for act in (each.citing, each.cited)}
    drawn = map_of(
        visit,
        found.citing.id,
        (Around(act, 0) for act in acts.values()),
        (MapLink(*ends, each.citation) for ends, each in links.items()),
    )
    return PathPage(
        (found.citing.id, name_of(found.citing)),
        (found.cited.id, name_of(found.cited)),
        found.steps,
        len(found.chains),
        found.acts_read,
        is_cut=found.is_cut,
        map=drawn if found.chains else None,
        most=MOST_STEPS,
        asked_steps=steps,
    )
