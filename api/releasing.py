"""Which release of the graph a question is put to: the one that is here, or none."""

from typing import Annotated

from fastapi import Query
from starlette.concurrency import run_in_threadpool

from api.parameters import AnswererDep
from comity.errors import ComityError
from comity.ids import ReleaseId
from queries.releases import release

ReleaseQuery = Annotated[
    str | None,
    Query(
        alias="release",
        pattern=f"^(?:{ReleaseId.pattern})$",
        description="Release of the graph that must answer; refused where it is another.",
        examples=[ReleaseId.example],
    ),
]


class OtherReleaseError(ComityError, ValueError):
    """A question was put to another release of the graph than the one that is here.

    Attributes:
        wanted: the release asked for.
        here: the release of the graph; ``None`` while it is empty.
    """

    def __init__(self, wanted: str, here: str | None) -> None:
        super().__init__(
            f"this graph is {f'release {here}' if here else 'empty'}, not release {wanted}: "
            "leave release= out for what is known now, or ask where that release is kept"
        )
        self.wanted = wanted
        self.here = here


async def hold_to_release(answerer: AnswererDep, pinned_release: ReleaseQuery = None) -> None:
    """Refuse a question that is put to another release.

    Raises:
        OtherReleaseError: the graph is of another release, or empty.
    """
    if pinned_release is None:
        return
    now = await run_in_threadpool(release, answerer.graph)
    here = now.value if now else None
    if here != pinned_release:
        raise OtherReleaseError(pinned_release, here)
