import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import CourtId, ProvisionId, RightId, RulingId
from comity.store import Batch, Graph
from queries.measures_ordered import measures
from queries.narrowing import Narrowing
from queries.outcomes_compared import outcomes_compared
from queries.paging import Turn
from queries.provisions import Match, provisions
from queries.states_in_violation import states_in_violation
from tests.builders import a_claim_id, a_holding, a_match, a_ruling, an_edge
from tests.queries import world as small

OLD, NEW, PARAGRAPH = map(RulingId, (small.OLD, small.NEW, small.PARAGRAPH))
STRASBOURG, GENEVA = CourtId("ecthr"), CourtId("un-hrc")


def test_provisions_of_a_right_come_with_strength_and_contested_ones_apart(world: Graph) -> None:
    found = provisions(world, RightId(small.PRIVATE))
    assert [(each.whole.provision, each.whole.match) for each in found.provisions] == [
        ("achr.11", "close"),
        ("cfreu.7", "broad"),
        ("echr.8", "exact"),
        ("iccpr.17", "exact"),
    ]
    assert [each.provision for each in found.contested] == ["iccpr.11"]


def test_only_the_strengths_asked_for_are_listed(world: Graph) -> None:
    found = provisions(world, RightId(small.PRIVATE), [Match.EXACT])
    assert [each.whole.provision for each in found.provisions] == ["echr.8", "iccpr.17"]
    assert found.contested == ()


def test_a_paragraph_stands_below_its_article(world: Graph) -> None:
    part = {**a_match("echr.8.2", small.PRIVATE, "narrow"), "owner": "amendment"}
    world.replace("amendment", Batch({}, {"PROTECTS": [part]}))
    found = provisions(world, RightId(small.PRIVATE))
    article = next(each for each in found.provisions if each.whole.provision == "echr.8")
    assert [part.provision for part in article.parts] == ["echr.8.2"]
    alone = provisions(world, RightId(small.PRIVATE), [Match.NARROW])
    assert [each.whole.provision for each in alone.provisions] == ["echr.8.2"]


def test_the_measures_of_a_ruling_come_in_its_order_with_their_words(world: Graph) -> None:
    found = measures(world, OLD)
    assert [(each.measure.remedy, each.measure.outcome) for each in found.measures] == [
        ("remedy:non-pecuniary", "ordered"),
        ("remedy:non-pecuniary", "ordered"),
        ("remedy:costs", "ordered"),
        ("remedy:compensation", "dismissed"),
    ]
    first = found.measures[0]
    assert (first.label, first.measure.claim) == (
        "Non-pecuniary damage", a_claim_id(f"{OLD}!m1"),
    )  # fmt: skip
    assert first.measure.passage is not None


def test_a_ruling_without_redress_is_an_empty_answer(world: Graph) -> None:
    assert measures(world, NEW).is_empty
    with pytest.raises(NotFoundError):
        measures(world, RulingId("ecthr:001-404"))


def test_rulings_stand_side_by_side_with_votes_and_what_they_found(world: Graph) -> None:
    found = outcomes_compared(world, [OLD, NEW, OLD])
    assert [
        (each.ruling.id, each.violated, each.not_violated) for each in found.rulings
    ] == [(OLD, ("echr.8",), ()), (NEW, ("echr.6",), ("echr.8",))]  # fmt: skip
    vote = found.rulings[0].holdings[0].vote
    assert vote is not None
    assert (vote.in_favour, vote.against) == (5, 2)


def test_a_comparison_is_narrowed_to_a_provision_and_says_who_has_none(world: Graph) -> None:
    found = outcomes_compared(world, [OLD, PARAGRAPH, NEW], ProvisionId("echr.6"))
    assert found.without_holdings == (OLD, PARAGRAPH)
    assert [held.provision for held in found.rulings[2].holdings] == ["echr.6"]
    below = outcomes_compared(world, [PARAGRAPH], ProvisionId("echr.8"))
    assert below.rulings[0].violated == ("echr.8.2",)


def test_a_comparison_of_nothing_or_of_too_much_is_refused(world: Graph) -> None:
    with pytest.raises(InvalidValueError):
        outcomes_compared(world, [])
    with pytest.raises(InvalidValueError):
        outcomes_compared(world, [RulingId(f"ecthr:001-{n}") for n in range(26)])


def test_a_state_found_in_violation_by_both_bodies_comes_with_both_findings(world: Graph) -> None:
    found = states_in_violation(world, (STRASBOURG, GENEVA)).data
    (norway,) = found.states
    assert (norway.state, norway.label) == ("NOR", "Norway")
    assert [
        (body.court, body.rulings, [each.provision for each in body.violated])
        for body in norway.bodies
    ] == [("ecthr", 2, ["echr.6", "echr.8"]), ("un-hrc", 1, ["iccpr.11", "iccpr.17"])]
    assert norway.bodies[0].violated[1].holding.claim == a_claim_id(f"{OLD}!h1")


def found_in(graph: Graph, state: str, *acts: str) -> None:
    """Let rulings find a State in violation."""
    for act in acts:
        holding = a_holding(f"{act}!h1", respondent=state)
        held = an_edge(act, f"{act}!h1", act)
        rows = {"Ruling": [a_ruling(act)], "Holding": [holding]}
        graph.replace(act, Batch(rows, {"HOLDS": [held]}))


def test_states_come_page_by_page_and_those_that_one_body_alone_found_do_not(world: Graph) -> None:
    found_in(world, "SWE", "ecthr:001-7", "un-hrc:ccpr-c-9-d-9-1999")
    found_in(world, "DNK", "ecthr:001-8", "un-hrc:ccpr-c-9-d-8-1999")
    found_in(world, "ISL", "ecthr:001-9")
    pair, after, pages = (STRASBOURG, GENEVA), None, []
    for _ in range(3):
        page = states_in_violation(world, pair, turn=Turn(after, 1))
        pages.append([each.state for each in page.data.states])
        after = page.next
    assert (pages, after) == ([["DNK"], ["NOR"], ["SWE"]], None)
    both = states_in_violation(world, pair)
    assert ([each.state for each in both.data.states], both.next) == (["DNK", "NOR", "SWE"], None)


def test_violations_of_a_right_leave_out_its_contested_provisions(world: Graph) -> None:
    found = states_in_violation(world, (GENEVA, STRASBOURG), RightId(small.PRIVATE)).data
    assert [
        each.provision for body in found.states[0].bodies for each in body.violated
    ] == ["echr.8", "iccpr.17"]  # fmt: skip


def test_time_narrows_whom_both_found_in_violation(world: Graph) -> None:
    late = Narrowing(since="2000")
    assert states_in_violation(world, (STRASBOURG, GENEVA), within=late).data.is_empty


def test_one_body_is_no_pair(world: Graph) -> None:
    with pytest.raises(InvalidValueError):
        states_in_violation(world, (GENEVA, GENEVA))
