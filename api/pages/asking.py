"""What a form of a page sends: fields left empty are limits not set, never an error."""

from dataclasses import replace
from typing import Annotated, Final
from urllib.parse import urlencode

from fastapi import Depends, Query

from api.pages.visits import Visit
from comity.extraction import Outcome, Treatment
from comity.ids import (
    CourtId,
    DoctrineId,
    GroupId,
    Identifier,
    ProvisionId,
    RemedyId,
    RightId,
    StateId,
)
from queries.bearing import Bearing
from queries.holdings_found import Subject
from queries.narrowing import DATE, DAY, Narrowing
from queries.paging import LARGEST, Turn

PAGE: Final = 25
_LONGEST: Final = 200


def blank_or(pattern: str) -> str:
    """Return the pattern of a field of a form, which may be left empty.

    >>> blank_or("[a-z]{2}")
    '^(?:[a-z]{2})?$'
    """
    return f"^(?:{pattern})?$"


def _field(kind: type[Identifier]) -> object:
    return Query(pattern=blank_or(kind.pattern), max_length=_LONGEST)


SinceField = Annotated[str, Query(pattern=blank_or(DATE))]
UntilField = Annotated[str, Query(pattern=blank_or(DATE))]
StoodField = Annotated[str, Query(alias="as_of", pattern=blank_or(DAY))]
CourtField = Annotated[str, _field(CourtId)]
StateField = Annotated[str, _field(StateId)]
RightField = Annotated[str, _field(RightId)]
ProvisionField = Annotated[str, _field(ProvisionId)]
DoctrineField = Annotated[str, _field(DoctrineId)]
GroupField = Annotated[str, _field(GroupId)]
RemedyField = Annotated[str, _field(RemedyId)]
OutcomeField = Annotated[str, Query(pattern=blank_or("|".join(Outcome)))]
TreatmentField = Annotated[str, Query(pattern=blank_or("|".join(Treatment)))]


def _years(since: SinceField = "", until: UntilField = "", stood: StoodField = "") -> Narrowing:
    return Narrowing(since=since or None, until=until or None, as_of=stood or None)


YearsAsked = Annotated[Narrowing, Depends(_years)]
"""Years of a form, and the law as of a day."""


def _courts_and_years(years: YearsAsked, court: CourtField = "") -> Narrowing:
    return replace(years, court=(CourtId(court),) if court else ())


CourtAndYearsAsked = Annotated[Narrowing, Depends(_courts_and_years)]


def _subject(
    right: RightField = "",
    provision: ProvisionField = "",
    outcome: OutcomeField = "",
    group: GroupField = "",
) -> Subject:
    return Subject(
        RightId(right) if right else None,
        ProvisionId(provision) if provision else None,
        outcome or None,
        GroupId(group) if group else None,
    )


SubjectAsked = Annotated[Subject, Depends(_subject)]
"""What holdings are on."""


def _against(within: CourtAndYearsAsked, respondent: StateField = "") -> Narrowing:
    return replace(within, respondent=(StateId(respondent),) if respondent else ())


AgainstAsked = Annotated[Narrowing, Depends(_against)]
"""Court, years and respondent State."""


def _bearing(right: RightField = "", treatment: TreatmentField = "") -> Bearing:
    return Bearing(RightId(right) if right else None, treatment or None)


BearingAsked = Annotated[Bearing, Depends(_bearing)]
"""On which right a citing ruling is, and what it does with the authority."""


def _turn(
    cursor: Annotated[str, Query(pattern=blank_or(r"[A-Za-z0-9_-]+"), max_length=2_000)] = "",
    limit: Annotated[int, Query(ge=1, le=LARGEST)] = PAGE,
) -> Turn:
    return Turn(cursor or None, limit)


TurnAsked = Annotated[Turn, Depends(_turn)]


def twin_of(visit: Visit, path: str, **more: str) -> str:
    """Return the address of the same question under ``/v1``.

    Args:
        visit: with the parameters of the page, which are those of the API by name.
        path: in the API.
        more: parameters that the path of the page holds.
    """
    given = visit.request.query_params.multi_items()
    query = urlencode([*more.items(), *((name, value) for name, value in given if value)])
    return f"{path}{'?' if query else ''}{query}"


def given(visit: Visit, *names: str) -> dict[str, str]:
    """Return the parameters of a visit, of those named; empty where one has no value."""
    return {name: visit.request.query_params.get(name, "") for name in names}
