"""Many rulings and guides at once, with a status for each."""

from typing import Annotated

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from queries.selections import LARGEST_SELECTION, Selection, selection

router = router_of("rulings")

IdsQuery = Annotated[
    list[str],
    Query(
        alias="id",
        min_length=1,
        max_length=LARGEST_SELECTION,
        description="A ruling or guide; give it again for each, at most 100 times.",
        examples=[["ecthr:001-57619", "ecthr:001-57499"]],
    ),
]


@router.get("/selection", response_model=Envelope[Selection])
def selected(ids: IdsQuery, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell of each of up to 100 ids which ruling or guide it names, or why it names none."""
    return answer(answerer.whole(Selection, selection(answerer.graph, ids), link))
