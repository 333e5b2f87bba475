"""The network of citations: courts among courts, chains between rulings, the reach of one."""

from typing import Annotated

from fastapi import Depends, Query
from fastapi.responses import Response

from api.bearings import BearingDep
from api.envelope import Envelope
from api.moving import current_act
from api.parameters import ActPath, AnswererDep, LinkDep, SinceQuery, UntilQuery
from api.routes.routing import MOVED, answer, router_of
from comity.ids import RulingId
from queries.dialogue_matrix import DialogueMatrix, dialogue_matrix
from queries.influence import Influence, influence
from queries.narrowing import Narrowing
from queries.paths import CHAINS, MOST_STEPS, STEPS, Paths, paths
from queries.presence import current_id

router = router_of("networks")


def _act(alias: str, description: str) -> object:
    return Query(
        alias=alias,
        pattern=f"^(?:{RulingId.pattern})$",
        max_length=200,
        description=description,
        examples=[RulingId.example],
    )


CitingQuery = Annotated[str, _act("from", "Where chains begin: as a rule the later ruling.")]
CitedQuery = Annotated[str, _act("to", "Where they end.")]
StepsQuery = Annotated[int, Query(ge=1, le=MOST_STEPS, description="Citations in a chain.")]
ChainsQuery = Annotated[int, Query(ge=1, le=25, description="Chains to show.")]


def _time(since: SinceQuery = None, until: UntilQuery = None) -> Narrowing:
    return Narrowing(since=since, until=until)


@router.get("/dialogue/matrix", response_model=Envelope[DialogueMatrix])
def matrix_of_dialogue(
    within: Annotated[Narrowing, Depends(_time)],
    bearing: BearingDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """Count how often each court cites each other court, year by year."""
    found = dialogue_matrix(answerer.graph, within, bearing)
    return answer(answerer.whole(DialogueMatrix, found, link))


@router.get("/paths", response_model=Envelope[Paths])
def paths_between(
    citing: CitingQuery,
    cited: CitedQuery,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    steps: StepsQuery = STEPS,
    chains: ChainsQuery = CHAINS,
) -> Response:
    """Show the shortest chains of citations from one ruling to another, passage by passage."""
    start, end = (RulingId(current_id(answerer.graph, each)) for each in (citing, cited))
    return answer(answerer.whole(Paths, paths(answerer.graph, start, end, steps, chains), link))


@router.get("/rulings/{act}/influence", response_model=Envelope[Influence], responses=MOVED)
def influence_of(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell in which courts and years a ruling or guide is cited, and how it is treated."""
    found = influence(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(Influence, found, link))
