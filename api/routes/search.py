"""Search: passages by their words, and by what is said of them and their rulings."""

from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from api.turns import TurnDep
from queries.search.asking import Facets, Hits, facets, search
from queries.search.compiling import FACETS, Order
from queries.search.grammar import LONGEST

router = router_of("search")

_NAMES: Final = "|".join(FACETS)
_ALL: Final = ",".join(FACETS)

SearchQuery = Annotated[
    str,
    Query(
        alias="q",
        min_length=1,
        max_length=LONGEST,
        description=(
            'Words, "phrases", beginnings (`child*`), `AND`, `OR`, `NOT` or `-`, brackets, '
            "`NEAR/5`, and fields: `court:iacthr section:operative right:private-life "
            "respondent:GBR date:2010..2015 speaker:court outcome:violation`."
        ),
        examples=["right:private-life section:assessment margin NEAR/5 wide"],
    ),
]
SortQuery = Annotated[Order, Query(description="Most cited rulings first, or by date; ties by id.")]
ExpandQuery = Annotated[
    bool,
    Query(description="Whether other names of the terms that are named, in any language, count."),
]
FacetsQuery = Annotated[
    str,
    Query(
        pattern=f"^(?:{_NAMES})(?:,(?:{_NAMES}))*$",
        description="What to count by, joined by commas.",
        examples=["court,section"],
    ),
]


@router.get("/search", response_model=Envelope[Hits])
def search_passages(
    asked: SearchQuery,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    sort: SortQuery = Order.CITED,
    expand: ExpandQuery = True,
) -> Response:
    """Find passages by their words and by what is said of them, with the words marked."""
    page = search(answerer.graph, asked, sort, turn, is_expanded=expand)
    return answer(answerer.paged(Hits, page, link))


@router.get("/search/facets", response_model=Envelope[Facets])
def count_passages(
    asked: SearchQuery,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    by: FacetsQuery = _ALL,
    expand: ExpandQuery = True,
) -> Response:
    """Count what a search finds: in all, and by court, year, State, right, outcome and more."""
    found = facets(answerer.graph, asked, tuple(by.split(",")), is_expanded=expand)
    return answer(answerer.whole(Facets, found, link))
