"""Parameters of the API, each with its grammar, as the OpenAPI document publishes them.

What puts them together is ``async`` though it waits for nothing: the framework sends each plain
function to another thread, which costs more than all it does.
"""

from dataclasses import replace
from typing import Annotated, Final

from fastapi import Depends, Path, Query, Request
from pydantic import StringConstraints

from api.addresses import spelt
from api.envelope import Answerer
from api.publisher import Publisher
from api.strictness import parameters_of
from comity.extraction import Kind, Outcome, Treatment
from comity.ids import (
    ClaimId,
    CourtId,
    DoctrineId,
    GroupId,
    Identifier,
    InstrumentId,
    PassageId,
    ProvisionId,
    RightId,
    RulingId,
    StateId,
)
from queries.narrowing import DATE, DAY, LANGUAGE, Narrowing

_LONGEST: Final = 200
_MOST: Final = 50
"""Values of one parameter; a question about more is one about all."""
NONE: Final[list[str]] = []
"""No limit."""


def _pattern(kind: type[Identifier]) -> str:
    return f"^(?:{kind.pattern})$"


def _one_of(pattern: str) -> object:
    return StringConstraints(pattern=pattern, max_length=_LONGEST)


def _several(alias: str, description: str, example: str) -> object:
    return Query(
        alias=alias,
        max_length=_MOST,
        description=f"{description}; repeat it for any of several.",
        examples=[[example]],
    )


def _path(kind: type[Identifier], description: str) -> object:
    return Path(
        pattern=_pattern(kind),
        max_length=_LONGEST,
        description=description,
        examples=[kind.example],
    )


RightPath = Annotated[str, _path(RightId, "A right.")]
ProvisionPath = Annotated[str, _path(ProvisionId, "An article, paragraph or letter.")]
ActPath = Annotated[str, _path(RulingId, "A ruling or guide.")]
PassagePath = Annotated[str, _path(PassageId, "A passage; percent-encode `#` as `%23`.")]
DoctrinePath = Annotated[str, _path(DoctrineId, "A doctrine.")]
CourtPath = Annotated[str, _path(CourtId, "A court or body.")]
StatePath = Annotated[str, _path(StateId, "A State, ISO 3166-1 alpha-3.")]
ClaimPath = Annotated[str, _path(ClaimId, "A claim.")]


def _court(description: str, **more: str) -> object:
    return Query(
        pattern=_pattern(CourtId),
        max_length=_LONGEST,
        description=description,
        examples=[CourtId.example],
        **more,  # type: ignore[arg-type]  # only "alias", which is a string
    )


CourtsQuery = Annotated[
    list[Annotated[str, _one_of(_pattern(CourtId))]],
    _several("court", "Code of a court or body", CourtId.example),
]
FromQuery = Annotated[str, _court("Code of the citing court.", alias="from")]
ToQuery = Annotated[str, _court("Code of the cited court.", alias="to")]

_DAY: Final = f"^{DATE}$"
SinceQuery = Annotated[
    str | None, Query(pattern=_DAY, description="First year, month or day.", examples=["2015"])
]
UntilQuery = Annotated[
    str | None, Query(pattern=_DAY, description="Last one, included.", examples=["2019-12-31"])
]
KindQuery = Annotated[Kind | None, Query(description="What the ruling is.")]
OutcomeQuery = Annotated[Outcome | None, Query(description="Outcome of one of its holdings.")]
TreatmentQuery = Annotated[Treatment | None, Query(description="What the passage does with it.")]
PinpointQuery = Annotated[
    str | None,
    Query(
        description="Paragraph cited.",
        pattern=r"^[0-9A-Za-z.()-]+$",
        max_length=20,
        examples=["14"],
    ),
]
RespondentsQuery = Annotated[
    list[Annotated[str, _one_of(_pattern(StateId))]],
    _several("respondent", "A respondent State", "GBR"),
]
ProvisionQuery = Annotated[
    str | None,
    Query(
        pattern=_pattern(ProvisionId),
        max_length=_LONGEST,
        description="Provision of a holding.",
        examples=["echr.8"],
    ),
]
InstrumentsQuery = Annotated[
    list[Annotated[str, _one_of(_pattern(InstrumentId))]],
    _several("instrument", "Code of an instrument, all where none is given", InstrumentId.example),
]
AsOfQuery = Annotated[
    str | None,
    Query(
        pattern=f"^{DAY}$",
        description="The day asked about; the last that is known where none is given.",
        examples=["2010-01-01"],
    ),
]
StoodQuery = Annotated[
    str | None,
    Query(
        alias="as_of",
        pattern=f"^{DAY}$",
        description="The law as it stood on this day: nothing decided later counts.",
        examples=["2010-01-01"],
    ),
]
LanguagesQuery = Annotated[
    list[Annotated[str, _one_of(f"^{LANGUAGE}$")]],
    _several("language", "Language of the text, ISO 639-1", "fr"),
]
UnderQuery = Annotated[
    list[Annotated[str, _one_of(_pattern(InstrumentId))]],
    _several(
        "instrument",
        "Instrument of which the ruling decides on, examines or hears a provision",
        InstrumentId.example,
    ),
]
ConfidenceQuery = Annotated[
    float | None,
    Query(
        alias="min_confidence",
        ge=0,
        le=1,
        description="How sure the claim behind a line must be at least.",
        examples=[0.9],
    ),
]
GroupQuery = Annotated[
    str | None,
    Query(
        pattern=_pattern(GroupId),
        max_length=_LONGEST,
        description="A group of persons that the act concerns.",
        examples=[GroupId.example],
    ),
]
RulingQuery = Annotated[
    str,
    Query(
        pattern=_pattern(RulingId),
        max_length=_LONGEST,
        description="Id of a ruling or guide.",
        examples=[RulingId.example],
    ),
]
LeadingQuery = Annotated[int, Query(ge=1, le=25, description="Leading rulings a court.")]
ExamplesQuery = Annotated[
    int, Query(ge=1, le=25, description="Rulings a court and remedy to show.")
]
AskedQuery = Annotated[
    str,
    Query(
        alias="q",
        min_length=2,
        max_length=400,
        description="An id, number, symbol, ECLI, reporter place, or words of a title.",
        examples=["Example v. Norway, no. 12345/10"],
    ),
]


async def _years(
    since: SinceQuery = None, until: UntilQuery = None, stood: StoodQuery = None
) -> Narrowing:
    return Narrowing(since=since, until=until, as_of=stood)


YearsDep = Annotated[Narrowing, Depends(_years)]


async def _narrowing(years: YearsDep, court: CourtsQuery = NONE) -> Narrowing:
    return replace(years, court=tuple(map(CourtId, court)))


NarrowingDep = Annotated[Narrowing, Depends(_narrowing)]


async def _sure_years(years: YearsDep, sure: ConfidenceQuery = None) -> Narrowing:
    return replace(years, min_confidence=sure)


async def _sure(narrower: NarrowingDep, sure: ConfidenceQuery = None) -> Narrowing:
    return replace(narrower, min_confidence=sure)


async def _texts(
    narrower: NarrowingDep, instrument: UnderQuery = NONE, language: LanguagesQuery = NONE
) -> Narrowing:
    named = tuple(map(InstrumentId, instrument))
    return replace(narrower, instrument=named, language=tuple(language))


TextsDep = Annotated[Narrowing, Depends(_texts)]


async def _version(language: LanguagesQuery = NONE, sure: ConfidenceQuery = None) -> Narrowing:
    return Narrowing(language=tuple(language), min_confidence=sure)


async def _limits(
    texts: TextsDep, respondent: RespondentsQuery = NONE, sure: ConfidenceQuery = None
) -> Narrowing:
    named = tuple(map(StateId, respondent))
    return replace(texts, respondent=named, min_confidence=sure)


async def _answerer(request: Request) -> Answerer:
    answerer = request.app.state.answerer
    assert isinstance(answerer, Answerer)  # noqa: S101 - create_app put it there
    return answerer


async def _publisher(request: Request) -> Publisher:
    publisher = request.app.state.publisher
    assert isinstance(publisher, Publisher)  # noqa: S101 - likewise
    return publisher


async def _link(request: Request) -> str:
    """Return the address asked for, without what it would be anyway."""
    known = parameters_of(request)
    given = request.query_params.multi_items()
    return spelt(
        request.scope["path"],
        [(name, value) for name, value in given if value != str(known[name].default)],
    )


SureYearsDep = Annotated[Narrowing, Depends(_sure_years)]
SureDep = Annotated[Narrowing, Depends(_sure)]
VersionDep = Annotated[Narrowing, Depends(_version)]
LimitsDep = Annotated[Narrowing, Depends(_limits)]
"""Every limit that a question can take."""
AnswererDep = Annotated[Answerer, Depends(_answerer)]
LinkDep = Annotated[str, Depends(_link)]
PublisherDep = Annotated[Publisher, Depends(_publisher)]
