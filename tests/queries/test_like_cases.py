import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import CourtId, DoctrineId, GroupId, ProvisionId, RemedyId, RightId, StateId
from comity.store import Batch, Graph
from queries.holdings_found import By, Subject, holdings
from queries.like_cases import Likeness, like_cases
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.states_in_violation import states_in_violation
from tests.builders import a_claim_id, a_term, an_edge
from tests.queries import world as small

PRIVATE = RightId(small.PRIVATE)
MINERS = GroupId("group:miners")


def about_miners(graph: Graph, *acts: str) -> None:
    """Say of rulings that they concern miners."""
    told = [
        an_edge(
            str(act), str(MINERS), "reading", court=act.split(":", maxsplit=1)[0], year=2010,
            section="law", speaker="court", passage=f"{act}#1",
            claim=a_claim_id(f"{act}!g1"), confidence=0.9,
        )
        for act in acts
    ]  # fmt: skip
    group = a_term(str(MINERS), label_en="Miners", label_fr=None, label_es=None, definition=None)
    graph.replace("reading", Batch({"Group": [{**group, "owner": "reading"}]}, {"CONCERNS": told}))


def test_groups_of_holdings_add_up_to_the_whole_list(world: Graph) -> None:
    for by in ([By.COURT], [By.STATE, By.YEAR], list(By)):
        found = holdings(world, Subject(right=PRIVATE), by).data
        assert sum(each.holdings for each in found.groups) == found.total.holdings == 5
        assert len(found.holdings) == found.total.holdings


def test_holdings_are_counted_by_court_and_outcome_over_what_is_held(world: Graph) -> None:
    found = holdings(world, Subject(right=PRIVATE), [By.COURT, By.OUTCOME]).data
    assert [
        (each.court, each.outcome, each.holdings, each.texts, each.digests) for each in found.groups
    ] == [
        ("ecthr", "no-violation", 1, 1, 0),
        ("ecthr", "violation", 2, 2, 0),
        ("iacthr", "violation", 1, 0, 1),
        ("un-hrc", "violation", 1, 1, 0),
    ]
    assert found.groups[0].held is not None
    assert (found.groups[0].held.texts, found.groups[0].state) == (3, None)


def test_a_provision_takes_the_paragraphs_below_it(world: Graph) -> None:
    found = holdings(world, Subject(provision=ProvisionId("echr.8"))).data
    assert [each.holding.provision for each in found.holdings] == ["echr.8", "echr.8", "echr.8.2"]
    assert found.holdings[0].holding.claim == a_claim_id(f"{small.OLD}!h1")


def test_the_list_of_holdings_is_narrowed_and_paged(world: Graph) -> None:
    within = Narrowing(respondent=(StateId("NOR"),), court=(CourtId("ecthr"),))
    first = holdings(world, Subject(right=PRIVATE), (), within, Turn(limit=1))
    second = holdings(world, Subject(right=PRIVATE), (), within, Turn(first.next, 1))
    ids = [page.data.holdings[0].ruling.id for page in (first, second)]
    assert ids == [small.OLD, small.NEW]
    assert (first.data.total.holdings, second.next) == (2, None)
    violations = holdings(world, Subject(right=PRIVATE, outcome="violation"), (), within)
    assert violations.data.total.holdings == 1


def test_holdings_need_a_right_or_a_provision(world: Graph) -> None:
    for subject in (Subject(), Subject(PRIVATE, ProvisionId("echr.8"))):
        with pytest.raises(InvalidValueError):
            holdings(world, subject)
    with pytest.raises(NotFoundError):
        holdings(world, Subject(RightId("right:colour")))


def test_like_cases_are_counted_once_each_with_an_interval(world: Graph) -> None:
    strasbourg, san_jose, geneva = like_cases(world, PRIVATE).courts
    assert (strasbourg.court, strasbourg.violations, strasbourg.decided) == ("ecthr", 2, 3)
    assert (strasbourg.share, strasbourg.low, strasbourg.high) == (0.6667, 0.2077, 0.9385)
    assert (san_jose.rulings, san_jose.digests, geneva.violations) == (1, 1, 1)


def test_examples_of_like_cases_are_the_weightiest_with_their_words(world: Graph) -> None:
    strasbourg = like_cases(world, PRIVATE, examples=1).courts[0]
    assert [(each.ruling.id, each.holding.outcome) for each in strasbourg.examples] == [
        (small.OLD, "violation"),
        (small.NEW, "no-violation"),
    ]
    assert strasbourg.examples[0].holding.passage is not None


def test_cases_are_alike_by_doctrine_remedy_and_group(world: Graph) -> None:
    about_miners(world, small.NEW, small.VIEWS)

    def courts(alike: Likeness) -> list[tuple[str, int]]:
        found = like_cases(world, PRIVATE, alike)
        return [(court.court, court.rulings) for court in found.courts]

    assert courts(Likeness(doctrine=DoctrineId(small.MARGIN))) == [("ecthr", 1), ("iacthr", 1)]
    assert courts(Likeness(remedy=RemedyId("remedy:costs"))) == [("ecthr", 1)]
    assert courts(Likeness(group=MINERS)) == [("ecthr", 1), ("un-hrc", 1)]


def test_the_rule_of_likeness_is_stated(world: Graph) -> None:
    rule = like_cases(world, PRIVATE, Likeness(group=MINERS)).rule
    assert "right:private-life" in rule
    assert "that concern group:miners" in rule


def test_a_group_narrows_holdings_and_states(world: Graph) -> None:
    about_miners(world, small.OLD)
    found = holdings(world, Subject(right=PRIVATE, group=MINERS)).data
    assert [each.ruling.id for each in found.holdings] == [small.OLD]
    pair = CourtId("ecthr"), CourtId("un-hrc")
    assert states_in_violation(world, pair, group=MINERS).data.is_empty
    about_miners(world, small.OLD, small.VIEWS)
    both = states_in_violation(world, pair, group=MINERS).data
    assert [each.state for each in both.states] == ["NOR"]
