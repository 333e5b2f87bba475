"""Which page of a list an address asks for."""

from typing import Annotated

from fastapi import Depends, Query

from queries.paging import LARGEST, PAGE, Turn
from queries.states_in_violation import STATES

CursorQuery = Annotated[
    str | None,
    Query(
        pattern=r"^[A-Za-z0-9_-]+$",
        max_length=2_000,
        description="Where the page begins; `page.next` of the page before has it.",
        examples=["WyJlY3RocjowMDEtMSJd"],
    ),
]


async def _turn(
    cursor: CursorQuery = None,
    limit: Annotated[
        int, Query(ge=1, le=LARGEST, description="Rows a page.", examples=[PAGE])
    ] = PAGE,
) -> Turn:
    return Turn(cursor, limit)


async def _turn_of_states(
    cursor: CursorQuery = None,
    limit: Annotated[
        int, Query(ge=1, le=LARGEST, description="States a page.", examples=[STATES])
    ] = STATES,
) -> Turn:
    return Turn(cursor, limit)


TurnDep = Annotated[Turn, Depends(_turn)]
StatesTurnDep = Annotated[Turn, Depends(_turn_of_states)]
"""Of States, each of which fills a screen."""
