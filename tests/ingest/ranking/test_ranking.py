"""Rankings and communities of a small network, written as claims, on both engines."""

from itertools import chain

import pytest

from comity.claims import Decision
from comity.errors import InvalidValueError, NotFoundError
from comity.schema import schema
from comity.store import Batch, Graph
from comity.stores import opened
from ingest.loading.finding_claims import decide
from ingest.ranking.communities import communities_of
from ingest.ranking.networks import network_of
from ingest.ranking.ranking import Choices, Ranked, rank_all
from ingest.ranking.topics import topics_of
from tests.builders import a_citation, a_passage, a_ruling, an_edge
from tests.ingest.ranking.networks import (
    ASYLUM,
    MARGIN,
    ONLY_NEAR,
    PRIVATE,
    an_act,
    two_circles,
    vocabulary,
)

COMPUTED = ("Analysis", "Placing", "Labelling", "Claim")


def told_nobody(what: str, done: int, of: int) -> None:
    """Stand in the place of a progress bar."""


def ranked(graph: Graph, choices: Choices | None = None) -> Ranked:
    return rank_all(graph, choices or Choices(), told_nobody)


def rows(graph: Graph, *kinds: str) -> list[object]:
    wanted = kinds or COMPUTED
    found = (graph.nodes(kind, ("owner", *schema().node(kind).properties)) for kind in wanted)
    return [sorted(row.items()) for row in chain.from_iterable(found)]


def places(graph: Graph, analysis: str) -> list[str]:
    found = [
        row
        for row in graph.nodes("Placing", ("owner", "analysis", "court", "ordinal"))
        if row["analysis"] == analysis
    ]
    return [
        str(row["owner"])
        for row in sorted(found, key=lambda row: (str(row["court"]), int(str(row["ordinal"]))))
    ]


def test_a_ranking_for_a_doctrine_puts_first_what_its_passages_lead_to(graph: Graph) -> None:
    two_circles(graph)
    ranked(graph)
    assert places(graph, f"ranking:{MARGIN}")[:2] == ["ecthr:001-1", "ecthr:001-2"]
    assert places(graph, f"ranking:{ASYLUM}")[:2] == ["ecthr:001-11", "ecthr:001-12"]
    assert "ecthr:001-1" not in places(graph, f"ranking:{ASYLUM}")
    assert set(places(graph, "ranking:all")) >= {"ecthr:001-1", "ecthr:001-11"}


def test_a_ranking_for_a_right_begins_at_holdings_on_its_provisions_and_their_parts(
    graph: Graph,
) -> None:
    two_circles(graph)
    network = network_of(graph)
    topics = {topic.about: topic for topic in topics_of(graph, network)}
    decided = {network.acts[place] for place, _ in topics[PRIVATE].begun}
    assert decided == {f"ecthr:001-{number}" for number in range(1, 6)}  # none by what is contested
    assert len(topics[PRIVATE].acts) == 5
    assert (len(topics[ONLY_NEAR].begun), topics[ONLY_NEAR].acts) == (5, ())  # a broad match


def test_a_walk_begins_at_the_acts_cited_in_the_very_passage_too(graph: Graph) -> None:
    vocabulary(graph)
    an_act(graph, "ecthr:001-1")
    an_act(graph, "ecthr:001-2", "ecthr:001-1", MENTIONS=MARGIN)
    an_act(graph, "ecthr:001-3", APPLIES=MARGIN)
    network = network_of(graph)
    (_, topic) = topics_of(graph, network)
    begun = {network.acts[place]: weight for place, weight in topic.begun}
    assert begun == {"ecthr:001-1": 0.25, "ecthr:001-2": 0.25, "ecthr:001-3": 1.0}


def test_only_what_a_court_says_itself_gives_weight(graph: Graph) -> None:
    vocabulary(graph)
    an_act(graph, "ecthr:001-1")
    act = "ecthr:001-2"
    an_act(graph, act, MENTIONS=MARGIN)
    plea = a_citation(f"{act}#1", "ecthr:001-1", speaker="government")
    nodes = {"Ruling": [a_ruling(act)], "Passage": [a_passage(f"{act}#1")]}
    graph.replace(act, Batch(nodes, {"PART_OF": [an_edge(f"{act}#1", act, act)], "CITES": [plea]}))
    assert len(network_of(graph).citing) == 0


def test_acts_that_cite_one_another_are_one_community_labelled_by_what_tells_it(
    graph: Graph,
) -> None:
    two_circles(graph)
    network = network_of(graph)
    found = list(communities_of(network, tuple(topics_of(graph, network)), 1.0))
    members = [{network.acts[place] for place in each.members} for each in found]
    assert members == [
        {f"ecthr:001-{number}" for number in (11, 12, 13, 14, 15, 16)},
        {f"ecthr:001-{number}" for number in range(1, 6)},
    ]
    told = [[(term.about, term.inside, term.outside) for term in each.terms] for each in found]
    few: list[object] = []  # five of six, and none of five: that may be chance
    assert told == [few, [(PRIVATE, 5, 0), (MARGIN, 5, 0)]]


def test_every_place_has_its_claim_which_says_that_it_was_computed(graph: Graph) -> None:
    two_circles(graph)
    made = ranked(graph)
    claims = {
        row["id"]: row
        for row in graph.nodes("Claim", ("owner", "source", "rule", "value", "start"))
    }
    placings = list(graph.nodes("Placing", ("owner", "claim")))
    assert len(placings) == made.claims == len(claims)
    for row in placings:
        claim = claims[row["claim"]]
        assert (claim["owner"], claim["source"], claim["start"]) == (
            row["owner"],
            "computation",
            None,
        )
        assert "release=r-00aa" in str(claim["value"])
        assert claim["rule"] in {"pagerank.personalised@1", "louvain@1"}


def test_a_second_run_leaves_the_same_rows_and_another_choice_replaces_them(graph: Graph) -> None:
    two_circles(graph)
    first = ranked(graph)
    before = rows(graph)
    assert ranked(graph) == first
    assert rows(graph) == before
    assert ranked(graph, Choices(kept=1)).claims < first.claims
    assert len(places(graph, f"ranking:{MARGIN}")) == 1


def test_both_engines_are_given_the_same_rows_in_whatever_order_they_read(graph: Graph) -> None:
    other = opened("sqlite:///:memory:")
    for each in (graph, other):
        two_circles(each)
        ranked(each)
    assert rows(graph) == rows(other)
    other.close()


def test_an_empty_graph_has_nothing_to_rank() -> None:
    graph = opened("sqlite:///:memory:")
    with pytest.raises(NotFoundError):
        ranked(graph)
    graph.close()


def test_a_network_without_citations_is_ranked_by_where_walks_begin() -> None:
    graph = opened("sqlite:///:memory:")
    vocabulary(graph)
    an_act(graph, "ecthr:001-1", APPLIES=MARGIN)
    made = ranked(graph)
    assert (made.citations, made.communities, made.outside) == (0, 0, 1)
    assert places(graph, f"ranking:{MARGIN}") == ["ecthr:001-1"]
    graph.close()


def test_an_act_that_is_withdrawn_takes_its_places_and_claims_with_it(graph: Graph) -> None:
    two_circles(graph)
    ranked(graph)
    graph.replace("ecthr:001-3", Batch())
    kept = chain(graph.nodes("Placing", ("owner",)), graph.nodes("Claim", ("owner",)))
    assert "ecthr:001-3" not in {row["owner"] for row in kept}


def test_nobody_can_judge_a_claim_that_no_text_makes() -> None:
    graph = opened("sqlite:///:memory:")
    two_circles(graph)
    ranked(graph)
    row = next(iter(graph.nodes("Placing", ("owner", "claim"))))
    with pytest.raises(InvalidValueError, match="computed from citations"):
        decide(graph, str(row["owner"]), str(row["claim"]), (Decision.REJECTED, "an editor", "no"))
    graph.close()
