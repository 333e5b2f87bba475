"""Parameters of citations between courts: on which right, with which treatment."""

from typing import Annotated

from fastapi import Depends, Query

from api.parameters import TreatmentQuery
from comity.ids import RightId
from queries.bearing import Bearing

OnRightQuery = Annotated[
    str | None,
    Query(
        alias="right",
        pattern=f"^(?:{RightId.pattern})$",
        max_length=200,
        description="The citing ruling decides on, examines or hears invoked a provision of it.",
        examples=[RightId.example],
    ),
]


async def _bearing(right: OnRightQuery = None, treatment: TreatmentQuery = None) -> Bearing:
    return Bearing(RightId(right) if right else None, treatment)


BearingDep = Annotated[Bearing, Depends(_bearing)]
"""On which right the citing ruling is, and what it does with the authority."""
