"""What is joined to a node, and which terms are meant by what is typed."""

from typing import Annotated

from fastapi import Path, Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from comity.ids import (
    CourtId,
    DoctrineId,
    GroupId,
    ProvisionId,
    RemedyId,
    RightId,
    RulingId,
    StateId,
)
from queries.neighbours import Neighbours, neighbours
from queries.suggesting import MOST, Suggestions, suggestions

router = router_of("joined")

_KINDS = (RulingId, ProvisionId, RightId, DoctrineId, GroupId, RemedyId, CourtId, StateId)
NodePath = Annotated[
    str,
    Path(
        pattern=f"^(?:{'|'.join(f'(?:{kind.pattern})' for kind in _KINDS)})$",
        max_length=200,
        description=(
            "Id of a ruling, guide, provision, right, doctrine, court, State, instrument, group "
            "or remedy."
        ),
        examples=["right:private-life"],
    ),
]
BoundQuery = Annotated[
    int, Query(ge=1, le=50, description="Neighbours a relation; the total stands beside them.")
]
TypedQuery = Annotated[
    str,
    Query(
        alias="q",
        min_length=1,
        max_length=100,
        description="What is typed so far: the beginning of a name, in any language.",
        examples=["marge d'app"],
    ),
]
TermQuery = Annotated[
    str | None,
    Query(
        pattern="^(?:court|doctrine|group|instrument|remedy|right|state)$",
        description="Kind of the terms.",
        examples=["right"],
    ),
]
SomeQuery = Annotated[int, Query(ge=1, le=MOST, description="Suggestions to show.")]


@router.get("/nodes/{node}/neighbours", response_model=Envelope[Neighbours])
def neighbours_of(
    node: NodePath, answerer: AnswererDep, link: LinkDep, limit: BoundQuery = 10
) -> Response:
    """Show what is joined to a node, relation by relation, the strongest first."""
    return answer(answerer.whole(Neighbours, neighbours(answerer.graph, node, limit), link))


@router.get("/suggestions", response_model=Envelope[Suggestions])
def suggest(
    asked: TypedQuery,
    answerer: AnswererDep,
    link: LinkDep,
    kind: TermQuery = None,
    limit: SomeQuery = 10,
) -> Response:
    """Suggest terms whose names begin as what is typed, with their kind and one fact."""
    found = suggestions(answerer.graph, asked, kind, limit)
    return answer(answerer.whole(Suggestions, found, link))
