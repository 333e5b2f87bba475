"""What a caller may still ask."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import BaseModel, Field

from api.guarding.callers import KEY, Caller
from api.guarding.keys import Scope
from api.problems import responses
from api.strictness import refuse_unknown

router = APIRouter(
    tags=["usage"], dependencies=[Depends(refuse_unknown)], responses=responses(400, 500)
)


class Usage(BaseModel):
    """What a caller may still ask, and as whom."""

    key: str | None = Field(
        description="Id of the key that came with the request; null without one.",
        examples=["1a2b3c4d"],
    )
    scopes: list[Scope] = Field(description="What may be done.", examples=[["read"]])
    until: str | None = Field(description="Last day of the key.", examples=["2027-11-26"])
    requests: int | None = Field(
        description="Requests that may be made at once, and again in each window; null: no end.",
        examples=[600],
    )
    window_s: int | None = Field(description="Seconds of a window.", examples=[60])
    remaining: int | None = Field(description="Requests left now.", examples=[598])
    full_in_s: int | None = Field(
        description="Seconds until all of them may be made again.", examples=[1]
    )


def caller_of(request: Request) -> Caller:
    """Return who sent a request, as was found out before it came here."""
    caller = request.scope[KEY]
    assert isinstance(caller, Caller)  # noqa: S101 - Metering put it there
    return caller


@router.get("/usage")
def usage(request: Request, response: Response) -> Usage:
    """Tell what the caller may still ask; asking this costs nothing."""
    response.headers["Cache-Control"] = "no-store"
    return usage_of(caller_of(request))


def usage_of(caller: Caller) -> Usage:
    """Return what a caller may still ask."""
    key, level = caller.key, caller.level
    return Usage(
        key=key.id if key else None,
        scopes=[Scope.READ, Scope.WRITE] if caller.can_write else [Scope.READ],
        until=key.until.isoformat() if key else None,
        requests=level.policy.requests if level else None,
        window_s=level.policy.window_s if level else None,
        remaining=level.remaining if level else None,
        full_in_s=level.full_in_s if level else None,
    )


CallerDep = Annotated[Caller, Depends(caller_of)]
