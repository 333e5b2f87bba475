"""Passages."""

from typing import Annotated

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_passage
from api.parameters import AnswererDep, LinkDep, PassagePath
from api.routes.routing import MOVED, answer, router_of
from queries.evidence import Passage, passage
from queries.passages_alike import By, passages_alike
from queries.similar_passages import SimilarPassages, similar_passages

router = router_of("passages")


@router.get("/passages/{wanted}", response_model=Envelope[Passage], responses=MOVED)
def one_passage(wanted: PassagePath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Show a passage in full, with the authorities it cites."""
    found = passage(answerer.graph, current_passage(answerer.graph, wanted))
    return answer(answerer.whole(Passage, found, link))


ByQuery = Annotated[
    By, Query(description="Likeness of words, or of meaning by the vectors of a model.")
]
SimilarQuery = Annotated[int, Query(ge=1, le=50, description="Passages to show.")]


@router.get("/passages/{wanted}/similar", response_model=Envelope[SimilarPassages], responses=MOVED)
def similar_to(
    wanted: PassagePath,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    limit: SimilarQuery = 10,
    by: ByQuery = By.WORDS,
) -> Response:
    """List passages of other rulings and guides that say something similar, with shared words."""
    asked = current_passage(answerer.graph, wanted)
    if by is By.MEANING:
        found = passages_alike(answerer.graph, answerer.vectors, asked, limit)
    else:
        found = similar_passages(answerer.graph, asked, limit)
    return answer(answerer.whole(SimilarPassages, found, link))
