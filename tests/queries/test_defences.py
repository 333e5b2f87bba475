import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import CourtId, ProvisionId, RightId, StateId
from comity.store import Graph
from ontology import load
from queries.defences import Defences, defences
from queries.holdings_found import Subject
from queries.narrowing import EVERYTHING, Narrowing
from queries.pleas import Plea, pleas
from tests.builders import a_claim_id, a_use
from tests.queries import world as small

EXHAUSTION = "doctrine:exhaustion-of-domestic-remedies"
PRIVATE = Subject(right=RightId(small.PRIVATE))


@pytest.fixture
def pleaded(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> Graph:
    """The small world, in which Norway's plea of deference is one of the defences."""
    small.fill(graph)
    monkeypatch.setattr(
        "queries.defences.pleas",
        lambda: {"doctrine:deference": Plea.DEFERENCE, small.MARGIN: Plea.DEFERENCE},
    )
    return graph


def asked(graph: Graph, within: Narrowing = EVERYTHING) -> Defences:
    return defences(graph, PRIVATE, within)


def test_every_defence_is_a_doctrine_of_the_vocabulary() -> None:
    assert set(pleas()) <= set(load().doctrines)
    assert set(pleas().values()) == set(Plea)


def test_a_defence_is_counted_where_the_government_pleads_it_and_nobody_else(
    pleaded: Graph,
) -> None:
    (committee,) = asked(pleaded).courts
    (defence,) = committee.defences
    assert (committee.court, defence.doctrine) == ("un-hrc", "doctrine:deference")
    assert (defence.ends.rulings, defence.ends.violations) == (1, 1)
    assert (defence.ends.succeeded, defence.ends.decided, defence.ends.share) == (0, 1, 0.0)
    assert defence.ends.low == 0
    assert 0.79 < defence.ends.high < 0.8
    (shown,) = defence.examples
    assert shown.plea
    assert (shown.plea.id, shown.plea.speaker) == (f"{small.VIEWS}#4", "government")
    assert shown.claim == a_use(f"{small.VIEWS}#4", "doctrine:deference")["claim"]
    assert (shown.held_in, shown.held_by) == (f"{small.VIEWS}#10", a_claim_id(f"{small.VIEWS}!h1"))


def test_how_all_rulings_on_the_right_ended_stands_beside(pleaded: Graph) -> None:
    (committee,) = asked(pleaded).courts
    assert (committee.whatever.rulings, committee.whatever.violations) == (1, 1)


def test_an_objection_is_counted_under_the_ground_that_its_own_item_names(pleaded: Graph) -> None:
    (committee,) = asked(pleaded).courts
    (decided,) = committee.objections
    assert (decided.ground, decided.dismissed, decided.allowed) == ("doctrine:deference", 1, 0)
    assert decided.holding == f"{small.VIEWS}!h3"


@pytest.mark.parametrize(
    "within",
    [
        Narrowing(court=(CourtId("ecthr"), CourtId("iacthr"))),
        Narrowing(respondent=(StateId("PER"),)),
        Narrowing(since="1990"),
    ],
)
def test_nothing_is_counted_outside_the_limits(pleaded: Graph, within: Narrowing) -> None:
    assert asked(pleaded, within).is_empty


def test_a_plea_less_sure_than_asked_for_does_not_count(pleaded: Graph) -> None:
    (committee,) = asked(pleaded, Narrowing(min_confidence=0.95)).courts
    assert (committee.defences, len(committee.objections)) == ((), 1)


def test_one_subject_is_needed_and_the_vocabulary_must_have_it(world: Graph) -> None:
    with pytest.raises(InvalidValueError):
        defences(world, Subject())
    with pytest.raises(NotFoundError):
        defences(world, Subject(provision=ProvisionId("echr.99")))
    assert defences(world, Subject(provision=ProvisionId("echr.6"))).is_empty
