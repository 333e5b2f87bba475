import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import InstrumentId, StateId
from comity.store import Graph
from queries.participation import participation
from queries.standing import Standing, standing_on, step_of

RATIFIED = "ratification|1980|1980-01-01|1981-05-03|"
DENOUNCED = "denunciation|1997-10-23|1998-01-23|1998-01-23|"
AGAIN = "accession|2001-02-02|2001-05-02|2001-05-02|"
SIGNED = "signature|1966-12-19|1966-12-19|1966-12-19|"
BY_A_LIST = "consent|||2004-01-25|"
LISTED = "none|||2026-03-02|"


@pytest.mark.parametrize(
    ("steps", "day", "standing"),
    [
        ([RATIFIED], "1979-12-31", Standing.NOT_YET),
        ([RATIFIED], "1980-06-01", Standing.UNSURE),
        ([RATIFIED], "1981-05-03", Standing.BOUND),
        ([RATIFIED, DENOUNCED], "1998-01-22", Standing.BOUND),
        ([RATIFIED, DENOUNCED], "1998-01-23", Standing.ENDED),
        ([RATIFIED, DENOUNCED, AGAIN], "2001-05-02", Standing.BOUND),
        ([RATIFIED, DENOUNCED, AGAIN], None, Standing.BOUND),
        ([SIGNED, RATIFIED], "1970-01-01", Standing.SIGNED),
        ([SIGNED], "1960-01-01", Standing.NOT_YET),
        ([SIGNED], None, Standing.SIGNED),
        ([BY_A_LIST], "1990-01-01", Standing.UNSURE),
        ([BY_A_LIST], "2004-01-25", Standing.BOUND),
        ([LISTED], "2010-01-01", Standing.NOT_YET),
    ],
)
def test_a_state_stands_where_its_acts_put_it_on_that_day(
    steps: list[str], day: str | None, standing: Standing
) -> None:
    assert standing_on([step_of(line) for line in steps], day) is standing


def test_a_second_consent_leaves_no_doubt_about_the_first() -> None:
    steps = [step_of(line) for line in (RATIFIED, "consent|1990|1990-01-01|1991-05-03|")]
    assert standing_on(steps, "1990-06-01") is Standing.BOUND


def test_an_act_names_the_provisions_it_is_about() -> None:
    assert step_of("reservation|1980|||iccpr.10 iccpr.14.3").concerns == ("iccpr.10", "iccpr.14.3")


def test_the_answer_has_every_instrument_with_acts_and_source(world: Graph) -> None:
    found = participation(world, StateId("NOR"))
    assert [(each.instrument, each.standing) for each in found.instruments] == [
        ("echr-p12", Standing.SIGNED),
        ("iccpr", Standing.BOUND),
    ]
    assert {each.source for each in found.instruments} == {"a list"}


def test_one_instrument_is_answered_alone_and_for_a_day(world: Graph) -> None:
    found = participation(world, StateId("NOR"), (InstrumentId("iccpr"),), "1976-03-22")
    (only,) = found.instruments
    assert (only.instrument, only.standing, only.date) == ("iccpr", Standing.NOT_YET, "1972-09-13")


def test_nothing_known_of_a_state_is_an_empty_answer(world: Graph) -> None:
    assert participation(world, StateId("CHE"), (InstrumentId("iccpr"),)).is_empty


def test_an_unknown_state_or_instrument_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no State"):
        participation(world, StateId("FRA"))
    with pytest.raises(NotFoundError, match="no instrument"):
        participation(world, StateId("NOR"), (InstrumentId("udhr"),))


@pytest.mark.parametrize("day", ["2010", "2010-02-30", "20100101", "soon"])
def test_what_is_no_day_is_refused_and_named(world: Graph, day: str) -> None:
    with pytest.raises(InvalidValueError, match=day):
        participation(world, StateId("NOR"), as_of=day)
