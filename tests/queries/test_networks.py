import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import RulingId
from comity.store import Batch, Graph
from queries.dialogue_matrix import dialogue_matrix
from queries.influence import influence
from queries.narrowing import Narrowing
from queries.paths import Paths, paths
from tests.builders import a_citation, a_claim_id, a_passage, a_ruling, a_stub, an_edge
from tests.queries import world as small

OLD, NEW, SAN_JOSE, STUB, GUIDE = map(
    RulingId, (small.OLD, small.NEW, small.SAN_JOSE, small.STUB, small.GUIDE)
)


def routes(found: Paths) -> list[list[str]]:
    return [[found.citing.id, *(link.cited.id for link in chain)] for chain in found.chains]


def cite(graph: Graph, act: str, *cited: str) -> None:
    """Add a ruling that cites others, which are known from its citations at least."""
    passage = f"{act}#1"
    nodes = {"Ruling": [a_ruling(act)], "Passage": [a_passage(passage)]}
    edges = {
        "PART_OF": [an_edge(passage, act, act)],
        "CITES": [a_citation(passage, str(each)) for each in cited],
    }
    known = {row["id"] for row in graph.nodes("Ruling", ())}
    stubs = [a_stub(str(each)) for each in cited if each not in known]
    graph.replace(act, Batch(nodes, edges), Batch({"Ruling": stubs}) if stubs else None)


def test_the_matrix_counts_citations_between_courts_by_year_and_voice(world: Graph) -> None:
    pairs = dialogue_matrix(world).pairs
    assert [
        (pair.citing, pair.cited, pair.citations, pair.own_voice, pair.acts) for pair in pairs
    ] == [
        ("iacthr", "ecthr", 3, 2, 1), ("iacthr", "un-hrc", 1, 1, 1), ("un-hrc", "ecthr", 1, 0, 1),
    ]  # fmt: skip
    assert [(each.year, each.authorities) for each in pairs[0].years] == [(2016, 2)]


def test_the_matrix_is_narrowed_to_whole_years(world: Graph) -> None:
    assert dialogue_matrix(world, Narrowing(since="1989", until="2015")).is_empty
    assert dialogue_matrix(world, Narrowing(since="2016", until="2016")).pairs
    with pytest.raises(InvalidValueError):
        dialogue_matrix(world, Narrowing(since="2016-05-01"))


def test_a_direct_citation_is_the_shortest_chain_in_the_courts_own_voice(world: Graph) -> None:
    found = paths(world, SAN_JOSE, OLD)
    assert (routes(found), found.steps) == ([[SAN_JOSE, OLD]], 1)
    citation = found.chains[0][0].citation
    assert (citation.speaker, citation.claim) == ("court", a_claim_id(f"{SAN_JOSE}#50>{OLD}"))
    assert citation.passage is not None
    assert citation.passage.id == f"{SAN_JOSE}#50"


def test_a_chain_leads_through_another_ruling_to_one_that_is_only_cited(world: Graph) -> None:
    found = paths(world, SAN_JOSE, STUB)
    assert (routes(found), found.steps) == ([[SAN_JOSE, NEW, STUB]], 2)


def test_equally_short_chains_are_all_shown_in_order(world: Graph) -> None:
    cite(world, "ecthr:001-70", SAN_JOSE)
    cite(world, "ecthr:001-71", SAN_JOSE)
    cite(world, "ecthr:001-80", "ecthr:001-71", "ecthr:001-70")
    start = RulingId("ecthr:001-80")
    middle = [route[1] for route in routes(paths(world, start, SAN_JOSE))]
    assert middle == ["ecthr:001-70", "ecthr:001-71"]
    assert len(paths(world, start, SAN_JOSE, chains=1).chains) == 1


def test_a_circle_of_citations_ends(world: Graph) -> None:
    cite(world, "ecthr:001-70", "ecthr:001-71")
    cite(world, "ecthr:001-71", "ecthr:001-70")
    found = paths(world, RulingId("ecthr:001-70"), SAN_JOSE)
    assert (found.is_empty, found.is_cut, found.acts_read) == (True, False, 2)


def test_no_chain_is_longer_than_asked_for(world: Graph) -> None:
    assert paths(world, SAN_JOSE, STUB, steps=1).is_empty
    assert paths(world, OLD, SAN_JOSE).is_empty


def test_a_chain_needs_two_rulings_that_are_known(world: Graph) -> None:
    with pytest.raises(InvalidValueError):
        paths(world, OLD, OLD)
    with pytest.raises(InvalidValueError):
        paths(world, OLD, NEW, steps=7)
    with pytest.raises(NotFoundError):
        paths(world, OLD, RulingId("ecthr:001-404"))


def test_influence_tells_courts_years_and_treatments(world: Graph) -> None:
    strasbourg, san_jose = influence(world, OLD).courts
    assert (strasbourg.court, strasbourg.citations, strasbourg.first_year) == ("ecthr", 2, 2015)
    assert strasbourg.treatments == (("cited", 1), ("distinguished", 1))
    assert (san_jose.citations, san_jose.own_voice, san_jose.last_year) == (2, 1, 2016)


def test_a_guide_has_influence_too_and_nobody_cites_views(world: Graph) -> None:
    assert [each.court for each in influence(world, GUIDE).courts] == ["iacthr"]
    assert influence(world, RulingId(small.VIEWS)).is_empty
