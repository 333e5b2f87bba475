from dataclasses import replace

import pytest

from comity.errors import InvalidValueError
from comity.ids import CourtId, DoctrineId, InstrumentId, ProvisionId, RulingId, StateId
from comity.store import Graph
from queries.cited_by import cited_by
from queries.doctrines import doctrine
from queries.interpretations import interpretations
from queries.narrowing import COURT_AND_TIME, Narrowing
from queries.rulings import rulings
from tests.queries import world as small

SPANISH = "es"


@pytest.mark.parametrize(
    ("within", "until"),
    [
        (Narrowing(until="2015"), "2015~"),
        (Narrowing(as_of="2015-06-30"), "2015-06-30~"),
        (Narrowing(until="2014", as_of="2015-06-30"), "2014~"),
        (Narrowing(until="2015", as_of="2015-06-30"), "2015-06-30~"),
        (Narrowing(), None),
    ],
)
def test_the_last_day_is_the_earlier_of_until_and_as_of(within: Narrowing, until: str) -> None:
    assert within.parameters["until"] == until


@pytest.mark.parametrize(
    "limits",
    [
        {"as_of": "2015"},
        {"as_of": "2015-02-31"},
        {"language": ("english",)},
        {"min_confidence": 1.5},
        {"since": "lately"},
    ],
)
def test_a_limit_that_breaks_its_grammar_is_refused(limits: dict[str, str]) -> None:
    with pytest.raises(InvalidValueError):
        Narrowing(**limits)  # type: ignore[arg-type]  # what the test is about


def test_a_limit_that_a_question_does_not_take_is_refused_and_named(world: Graph) -> None:
    with pytest.raises(InvalidValueError, match="language"):
        doctrine(world, DoctrineId(small.MARGIN), Narrowing(language=("fr",)))
    with pytest.raises(InvalidValueError, match="takes court, since, until, as_of"):
        Narrowing(respondent=(StateId("NOR"),)).only(*COURT_AND_TIME)


def test_what_was_given_is_told_for_the_link_and_nothing_else() -> None:
    assert Narrowing((CourtId("ecthr"),), min_confidence=0.5).given == {
        "court": ("ecthr",), "min_confidence": 0.5,
    }  # fmt: skip


def test_rulings_are_found_by_instrument_and_by_language_of_their_text(world: Graph) -> None:
    def found(within: Narrowing) -> list[str]:
        return [each.act.id for each in rulings(world, within).data.rulings]

    assert found(Narrowing(instrument=(InstrumentId("iccpr"),))) == [small.VIEWS]
    assert found(Narrowing(instrument=(InstrumentId("echr"),), since="2012")) == [
        small.NEW, small.PARAGRAPH,
    ]  # fmt: skip
    assert found(Narrowing(language=("es",))) == [small.SAN_JOSE]
    assert found(Narrowing(respondent=(StateId("CHE"),))) == [small.PARAGRAPH]


def test_values_of_one_limit_are_alternatives_and_all_limits_must_hold(world: Graph) -> None:
    def found(within: Narrowing) -> list[str]:
        return [each.act.id for each in rulings(world, within).data.rulings]

    both = Narrowing(court=(CourtId("iacthr"), CourtId("un-hrc")))
    assert found(both) == [small.SAN_JOSE, small.VIEWS]
    assert found(replace(both, since="2012", respondent=(StateId("PER"), StateId("NOR")))) == [
        small.SAN_JOSE
    ]
    assert found(replace(both, respondent=(StateId("CHE"),))) == []
    assert found(Narrowing(instrument=(InstrumentId("iccpr"), InstrumentId("achr")))) == [
        small.SAN_JOSE, small.VIEWS,
    ]  # fmt: skip
    assert found(Narrowing(language=(SPANISH, "fr"))) == [small.SAN_JOSE]
    assert found(Narrowing(court=both.court[::-1])) == found(both)


def test_citations_of_later_days_do_not_count_as_of_a_day(world: Graph) -> None:
    found = cited_by(world, RulingId(small.OLD), Narrowing(as_of="2015-12-31")).data
    assert {each.court for each in found.in_all} == {"ecthr"}
    assert {each.citing.court for each in found.citations} == {"ecthr"}
    assert cited_by(world, RulingId(small.OLD), Narrowing(as_of="2014-12-31")).data.is_empty


def test_uses_of_a_doctrine_are_counted_as_of_a_day(world: Graph) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN), Narrowing(as_of="2015-12-31"))
    assert [use.court for use in found.applied] == ["ecthr"]


def test_lines_less_sure_than_asked_for_are_left_out(world: Graph) -> None:
    article = ProvisionId("iccpr.17")
    assert interpretations(world, article, Narrowing(min_confidence=0.95)).data.is_empty
    assert not interpretations(world, article, Narrowing(min_confidence=0.9)).data.is_empty
