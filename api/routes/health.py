"""Is the program alive, and can it answer?"""

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from api.parameters import AnswererDep
from api.problems import responses
from api.strictness import refuse_unknown
from queries.releases import release

router = APIRouter(
    tags=["health"], dependencies=[Depends(refuse_unknown)], responses=responses(400, 500)
)


class Health(BaseModel):
    """How the program is."""

    status: str = Field(examples=["ready"])
    release: str | None = Field(default=None, examples=["r-2b7d90aa"])


@router.get("/healthz")
def healthz() -> Health:
    """Say that the program runs; the graph is not asked."""
    return Health(status="alive")


@router.get("/readyz", responses=responses(503))
def readyz(answerer: AnswererDep) -> Health:
    """Say that the graph answers; 503 where it does not."""
    now = release(answerer.graph)
    return Health(status="ready", release=now.value if now else None)
