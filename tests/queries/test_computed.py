"""Rankings and communities, on both engines: what was computed is shown while it holds."""

import pytest

from comity.errors import NotFoundError
from comity.ids import ClaimId, CourtId, DoctrineId, RightId, RulingId
from comity.store import Batch, Graph
from ingest.ranking.placings import Analysis, Placed
from queries.analyses import NOT_COMPUTED
from queries.authorities import authorities
from queries.communities import communities
from queries.evidence import evidence
from queries.marks import marks
from queries.narrowing import EVERYTHING, Narrowing
from queries.rankings import ranking
from queries.rights_across_courts import rights_across_courts
from tests.builders import a_claim_id
from tests.queries import world as small
from tests.queries.world_computed import RANKING, RELEASE

MARGIN, PRIVATE = DoctrineId(small.MARGIN), RightId(small.PRIVATE)
STRASBOURG, GENEVA = CourtId("ecthr"), CourtId("un-hrc")


def of_another_release(graph: Graph) -> None:
    row = {"id": "release", "owner": "graph", "value": "r-00bb", "ontology": "2026.1"}
    graph.update(Batch({"Release": [row]}))


def test_a_ranking_shows_the_first_of_each_court_with_computation_and_claims(world: Graph) -> None:
    found = ranking(world, MARGIN, leading=2)
    assert [(each.act.id, each.place, each.weight) for each in found.acts] == [
        (small.NEW, 1, 400.5), (small.OLD, 2, 300.25), (small.SAN_JOSE, 1, 90.0),
        (small.GUIDE, 1, 10.0),
    ]  # fmt: skip
    assert found.ranked_by is not None
    assert (found.ranked_by.rule, found.ranked_by.seeds) == ("pagerank.personalised@1", 3)
    assert found.warnings == ()


def test_a_ranking_is_narrowed_to_courts(world: Graph) -> None:
    found = ranking(world, MARGIN, Narrowing(court=(GENEVA,)))
    assert [each.act.id for each in found.acts] == [small.GUIDE]


def test_a_right_without_a_ranking_says_that_nothing_was_computed(world: Graph) -> None:
    found = ranking(world, PRIVATE)
    assert found.is_empty
    assert (found.ranked_by, found.warnings) == (None, (NOT_COMPUTED,))
    with pytest.raises(NotFoundError):
        ranking(world, RightId("right:nowhere"))


def test_the_claim_of_a_place_says_that_it_was_computed_how_and_over_which_release(
    world: Graph,
) -> None:
    first = ranking(world, MARGIN).acts[0]
    told = evidence(world, ClaimId(first.claim))
    assert (told.source, told.rule, told.place, told.passage) == (
        "computation", "pagerank.personalised@1", None, None,
    )  # fmt: skip
    assert told.value == (
        f"{RANKING} place=1 of=3 among=ecthr ppm=400.5 damping=0.85 release=r-00aa"
    )


def test_what_is_computed_is_no_mark_of_a_text(world: Graph) -> None:
    rows = world.nodes("Claim", ("source",), owner=small.OLD)
    claims = [str(row["id"]) for row in rows if row["source"] == "computation"]
    assert claims
    told = repr(marks(world, RulingId(small.OLD)))
    assert a_claim_id(f"{small.OLD}!h1") in told
    assert not any(claim in told for claim in claims)


def test_authorities_are_ordered_by_the_ranking_and_say_so(world: Graph) -> None:
    found = authorities(world, MARGIN)
    assert found.ranked_by is not None
    assert found.ranked_by.id == RANKING
    ranked = [each for each in found.rulings if each.ruling.court == "ecthr"]
    weights = [each.reasons.weight or 0.0 for each in ranked]
    assert weights == sorted(weights, reverse=True)
    assert ranked[0].ruling.id == small.NEW
    assert ranked[0].reasons.claim is not None


@pytest.mark.parametrize(
    "within",
    [Narrowing(as_of="2030-01-01"), Narrowing(language=("en",)), Narrowing(min_confidence=0.1)],
)
def test_a_ranking_over_all_citations_does_not_order_an_answer_from_some(
    world: Graph, within: Narrowing
) -> None:
    found = authorities(world, MARGIN, within)
    assert found.ranked_by is None
    assert all(each.reasons.weight is None for each in found.rulings)


def test_what_was_computed_over_another_release_orders_nothing(world: Graph) -> None:
    before = authorities(world, MARGIN)
    of_another_release(world)
    assert before.ranked_by is not None
    assert authorities(world, MARGIN).ranked_by is None
    assert ranking(world, MARGIN).is_empty
    assert communities(world).is_empty


def test_a_ranking_of_which_a_part_is_gone_orders_nothing(world: Graph) -> None:
    world.remove("Placing", [f"{small.NEW}^{RANKING}"])
    assert authorities(world, MARGIN).ranked_by is None


def ranked_for_a_right(release: str = RELEASE) -> Batch:
    """A ranking for the right by which the ruling that all citations rank last comes first."""
    acts = (Placed(small.PARAGRAPH, "ecthr", 1, 2, 70.5), Placed(small.OLD, "ecthr", 2, 2, 60.0))
    analysis = Analysis(
        f"ranking:{small.PRIVATE}", "ranking", small.PRIVATE, "pagerank.personalised@1",
        "damping=0.85", release, 2, acts,
    )  # fmt: skip
    claims, placings = zip(*analysis.rows(), strict=True)
    return Batch({"Claim": claims, "Placing": placings, "Analysis": [analysis.row]})


def _leading(graph: Graph, within: Narrowing = EVERYTHING) -> list[str]:
    courts = rights_across_courts(graph, PRIVATE, within).courts
    return [each.ruling.id for court in courts if court.court == "ecthr" for each in court.leading]


def test_leading_rulings_on_a_right_are_ordered_by_its_ranking_and_say_so(world: Graph) -> None:
    assert _leading(world)[-1] == small.PARAGRAPH
    assert rights_across_courts(world, PRIVATE).ranked_by is None
    world.update(ranked_for_a_right())
    assert _leading(world)[:2] == [small.PARAGRAPH, small.OLD]
    found = rights_across_courts(world, PRIVATE)
    assert found.ranked_by is not None
    assert found.ranked_by.id == f"ranking:{small.PRIVATE}"
    first = found.courts[0].leading[0]
    assert (first.weight, first.place) == (70.5, 1)
    assert evidence(world, ClaimId(str(first.claim))).source == "computation"


def test_a_ranking_does_not_say_who_led_on_a_right_at_an_earlier_day(world: Graph) -> None:
    before = _leading(world, Narrowing(as_of="2013-01-01"))
    world.update(ranked_for_a_right())
    assert _leading(world, Narrowing(as_of="2013-01-01")) == before


def test_a_ranking_of_another_release_does_not_order_leading_rulings(world: Graph) -> None:
    before = _leading(world)
    world.update(ranked_for_a_right("r-00bb"))
    assert _leading(world) == before


def test_communities_show_size_labels_courts_and_leading_acts(world: Graph) -> None:
    first, second = communities(world).communities
    assert (first.id, first.size, first.acts) == ("community:1", 3, 3)
    assert [(one.about, one.inside, one.outside) for one in first.labels] == [
        (small.PRIVATE, 3, 0), (small.MARGIN, 2, 1),
    ]  # fmt: skip
    assert [(one.court, one.acts) for one in first.courts] == [("ecthr", 2), ("iacthr", 1)]
    assert [one.act.id for one in first.leading] == [small.OLD, small.SAN_JOSE, small.NEW]
    assert [one.act.id for one in second.leading] == [small.VIEWS, small.GUIDE]


def test_communities_are_narrowed_to_courts_and_to_those_that_decide_on_a_right(
    world: Graph,
) -> None:
    (only,) = communities(world, Narrowing(court=(STRASBOURG,))).communities
    assert (only.size, only.acts, [one.court for one in only.courts]) == (3, 2, ["ecthr"])
    assert [(one.act.id, one.place) for one in only.leading] == [(small.OLD, 1), (small.NEW, 3)]
    found = communities(world, right=PRIVATE, leading=1)
    assert [(each.id, each.acts) for each in found.communities] == [
        ("community:1", 3), ("community:2", 1),
    ]  # fmt: skip
    assert [one.act.id for one in found.communities[1].leading] == [small.VIEWS]


def test_some_communities_are_shown_of_those_that_are_counted(world: Graph) -> None:
    found = communities(world, most=1)
    assert (found.in_all, len(found.communities)) == (2, 1)
    with pytest.raises(NotFoundError):
        communities(world, right=RightId("right:nowhere"))
