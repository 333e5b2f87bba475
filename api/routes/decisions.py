"""Decisions of people on claims: the one thing that is written over HTTP, with a key that may."""

from collections.abc import Callable, Coroutine
from typing import Any, Final, Literal

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict, Field

from api.deciding import Decided
from api.guarding.guards import Guards
from api.guarding.metering import CHALLENGE
from api.parameters import ClaimPath
from api.problems import problem_document, responses
from api.routes.usage import CallerDep, caller_of
from api.strictness import refuse_unknown
from comity.claims import Decision
from queries.narrowing import DAY

_LONGEST: Final = 1_000


class WritingRoute(APIRoute):
    """A route that reads nothing of a request before it knows that its key allows to write."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return what answers a request."""
        handle = super().get_route_handler()

        async def allowed(request: Request) -> Response:
            refused = _refused(request)
            return await handle(request) if refused is None else refused

        return allowed


router = APIRouter(
    tags=["claims"],
    dependencies=[Depends(refuse_unknown)],
    responses=responses(400, 403, 404, 413, 422, 500, 503, 504),
    route_class=WritingRoute,
)


class Verdict(BaseModel):
    """What is decided, and why."""

    model_config = ConfigDict(extra="forbid")

    decision: Literal["confirmed", "rejected"] = Field(examples=["rejected"])
    why: str = Field(
        min_length=1,
        max_length=_LONGEST,
        description="The reason, in a sentence; it is kept, without protected names.",
        examples=["the operative part finds no violation"],
    )
    on: str | None = Field(
        default=None,
        pattern=f"^{DAY}$",
        max_length=10,
        description="Day of the decision; kept as given.",
        examples=["2026-01-31"],
    )


@router.put(
    "/claims/{claim}/decision",
    openapi_extra={"security": [{"key": []}]},
)
def decide(claim: ClaimPath, verdict: Verdict, caller: CallerDep, request: Request) -> Decided:
    """Confirm or reject a claim: it outranks every rule, and outlives loading the text again.

    It is kept under the name of the key. Another decision takes its place.
    """
    judge = _guards(request).judge
    assert judge is not None  # noqa: S101 - the route is shut where nobody judges
    assert caller.key is not None  # noqa: S101 - likewise without a key
    return judge.decide(
        claim, Decision(verdict.decision), by=caller.key.name, why=verdict.why, on=verdict.on
    )


def _guards(request: Request) -> Guards:
    guards = request.app.state.guards
    assert isinstance(guards, Guards)  # noqa: S101 - create_app put it there
    return guards


def _refused(request: Request) -> Response | None:
    caller, path = caller_of(request), request.url.path
    if caller.key is None:
        detail = "writing needs a key that may write; reading needs none"
        return problem_document(path, 401, detail, headers={"WWW-Authenticate": CHALLENGE})
    if not caller.can_write:
        challenge = f'{CHALLENGE}, error="insufficient_scope", scope="write"'
        detail = "this key may only read; ask who gave it to you for one that may write"
        return problem_document(path, 403, detail, headers={"WWW-Authenticate": challenge})
    if _guards(request).judge is None:
        return problem_document(path, 403, "this server keeps no decisions")
    return None
