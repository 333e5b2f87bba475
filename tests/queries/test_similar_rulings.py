"""Rulings like one, court by court: each reason with its weight and a passage on both sides."""

import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, RulingId
from comity.store import Batch, Graph
from ingest.loading.using import uses_of
from queries.similar_rulings import Like, SimilarRulings, similar_rulings
from tests.builders import a_citation, a_claim_id, a_passage, a_ruling, a_stub, an_edge
from tests.queries import world as small
from tests.queries.world_acts import acts

OLD, NEW, SAN_JOSE = map(RulingId, (small.OLD, small.NEW, small.SAN_JOSE))


@pytest.fixture
def decided(world: Graph) -> Graph:
    """The world, in which San José and the Committee decided on the right by equivalents."""
    places = {f"{small.SAN_JOSE}#60": "achr.11", f"{small.VIEWS}#10": "iccpr.17"}
    for place, provision in places.items():
        act, claim = place.partition("#")[0], a_claim_id(place)
        told = acts()[act]
        decides = an_edge(act, provision, act, role="decided", passage=place, claim=claim)
        edges = {**told.edges, "INVOKES": [decides], "USES": uses_of(told.edges)}
        world.replace(act, Batch(told.nodes, edges))
    return world


def ruling_of(found: SimilarRulings, court: str) -> Like:
    (only,) = next(each.rulings for each in found.courts if each.court == court)
    return only


def test_rulings_of_other_courts_are_found_by_equivalents_doctrines_and_citations(
    decided: Graph,
) -> None:
    like = ruling_of(similar_rulings(decided, OLD), "iacthr")
    reasons = {(each.kind, each.id) for each in like.reasons if each.kind != "text"}
    assert like.ruling.id == SAN_JOSE
    assert reasons == {
        ("right", small.PRIVATE), ("doctrine", small.MARGIN), ("authority", small.OLD),
    }  # fmt: skip
    right = next(each for each in like.reasons if each.kind == "right")
    assert (right.here.passage, right.there.passage) == (f"{OLD}#99", f"{SAN_JOSE}#60")
    assert right.here.claim
    assert right.there.claim


def test_the_weight_is_the_sum_of_the_reasons_heaviest_first(decided: Graph) -> None:
    like = ruling_of(similar_rulings(decided, OLD), "iacthr")
    weights = [each.weight for each in like.reasons]
    assert weights == sorted(weights, reverse=True)
    assert like.weight == sum(weights)
    assert min(weights) > 0


def test_no_kind_of_reason_outweighs_all_others_by_its_number(world: Graph) -> None:
    first, second = "ecthr:001-80", "un-hrc:ccpr-c-2-d-2-1990"
    cited = [f"ecthr:001-9{n}" for n in range(10)]
    for act in (first, second):
        passage = f"{act}#1"
        world.replace(
            act,
            Batch(
                {"Ruling": [a_ruling(act)], "Passage": [a_passage(passage, text="1. See below.")]},
                {
                    "PART_OF": [an_edge(passage, act, act)],
                    "CITES": [a_citation(passage, each) for each in cited],
                },
            ),
            Batch({"Ruling": [a_stub(each) for each in cited]}) if act == first else None,
        )
    like = ruling_of(similar_rulings(world, RulingId(first), [CourtId("un-hrc")]), "un-hrc")
    assert sum(each.weight for each in like.reasons if each.kind == "authority") > 100
    assert like.weight - sum(each.weight for each in like.reasons if each.kind == "text") == 100


def test_rulings_of_the_same_case_are_not_called_similar(decided: Graph) -> None:
    shown = [
        like.ruling.id for court in similar_rulings(decided, OLD).courts for like in court.rulings
    ]
    assert NEW not in shown
    assert OLD not in shown


def test_what_shares_nothing_is_empty_and_what_is_unknown_an_error(world: Graph) -> None:
    assert similar_rulings(world, RulingId(small.PARAGRAPH)).is_empty
    with pytest.raises(NotFoundError):
        similar_rulings(world, RulingId("ecthr:001-8"))
