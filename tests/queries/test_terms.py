import pytest

from comity.errors import NotFoundError
from comity.ids import ClaimId, CourtId, DoctrineId, PassageId, ProvisionId, StateId
from comity.store import Batch, Graph
from queries.coverage import coverage, held_now
from queries.doctrines import doctrine
from queries.evidence import evidence, passage
from queries.interpretations import interpretations
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.releases import release
from queries.states import state
from tests.builders import a_citation, a_claim_id, a_guide, a_passage, a_ruling, an_edge
from tests.queries import world as small


def test_a_doctrine_is_defined_and_shows_who_applies_it_and_who_only_names_it(
    world: Graph,
) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN))
    assert found.elements == ("consensus", "importance")
    assert [(use.court, use.acts) for use in found.applied] == [("ecthr", 1), ("iacthr", 1)]
    assert [(use.court, use.speaker) for use in found.named] == [
        ("ecthr", "applicant"), ("ecthr", "court"),
    ]  # fmt: skip
    assert [related.id for related in found.provisions] == ["echr.8"]


def test_a_doctrine_shows_its_claimed_origin_beside_the_first_application_held(
    world: Graph,
) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN))
    assert (found.origin.ruling, found.origin.date) == ("ecthr:001-57499", "1976-12-07")
    assert found.origin.verified
    firsts = {said.ruling.court: said.ruling.id for said in found.first_applied}
    assert firsts["ecthr"] == small.OLD
    assert found.key_authorities == ("iacthr:a-4",)


def test_a_doctrine_shows_how_a_court_names_it_and_where_that_was_read(world: Graph) -> None:
    (named,) = doctrine(world, DoctrineId(small.MARGIN)).variants
    assert (named.court, named.language, named.text) == ("ecthr", "fr", "latitude")
    assert named.source == "OLD, § 40"


def test_a_counterpart_has_its_strength_its_authority_and_its_source(world: Graph) -> None:
    adapted, rejected = doctrine(world, DoctrineId(small.MARGIN)).counterparts
    assert (adapted.relation, adapted.doctrine, adapted.court) == (
        "adapts", "doctrine:deference", "iacthr",
    )  # fmt: skip
    assert adapted.title == "Ejemplo vs. Perú"
    assert (rejected.relation, rejected.doctrine, rejected.court) == ("rejects", None, "un-hrc")
    assert (rejected.authority, rejected.source) == (small.GUIDE, f"{small.GUIDE}, § 1")
    assert not adapted.is_inverse


def test_the_other_side_of_a_counterpart_says_that_it_is_one(world: Graph) -> None:
    (inverse,) = doctrine(world, DoctrineId("doctrine:deference")).counterparts
    assert (inverse.is_inverse, inverse.relation, inverse.doctrine) == (
        True, "adapts", small.MARGIN,
    )  # fmt: skip


def test_a_partys_plea_is_never_the_first_application(world: Graph) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN))
    applied = {said.ruling.court: said.passage and said.passage.id for said in found.first_applied}
    named = {said.ruling.court: said.passage and said.passage.id for said in found.first_named}
    assert (applied["ecthr"], named["ecthr"]) == (f"{small.OLD}#40", f"{small.OLD}#12")


def test_leading_rulings_of_a_doctrine_show_a_passage_of_the_court(world: Graph) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN), Narrowing((CourtId("iacthr"),)))
    (leading,) = found.leading
    assert leading.first.ruling.id == small.SAN_JOSE
    assert leading.first.passage is not None
    assert leading.first.passage.number == "50"


def test_long_passages_are_cut_and_say_so(world: Graph) -> None:
    found = doctrine(world, DoctrineId(small.MARGIN), Narrowing((CourtId("ecthr"),)))
    (said,) = found.first_applied
    assert said.passage is not None
    assert said.passage.is_cut


def test_an_unknown_doctrine_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no doctrine"):
        doctrine(world, DoctrineId("doctrine:nonsense"))


def test_guides_interpret_a_provision_in_the_order_of_their_text(world: Graph) -> None:
    found = interpretations(world, ProvisionId("iccpr.17")).data
    assert [each.passage and each.passage.number for each in found.passages] == ["1", "2", "10"]
    assert {each.guide.id for each in found.passages} == {small.GUIDE}
    assert {each.replaced_by for each in found.passages} == {None}


def test_a_passage_of_a_guide_tells_which_rulings_cite_its_very_paragraph(world: Graph) -> None:
    by_number = {
        each.passage.number: each.reception
        for each in interpretations(world, ProvisionId("iccpr.17")).data.passages
        if each.passage
    }
    assert {number: heard.rulings for number, heard in by_number.items()} == {
        "1": 1, "2": 1, "10": 0,
    }  # fmt: skip
    (cited,) = by_number["2"].latest
    assert (cited.ruling.id, cited.passage) == (small.SAN_JOSE, f"{small.SAN_JOSE}#50")
    early = interpretations(world, ProvisionId("iccpr.17"), Narrowing(as_of="2016-01-01")).data
    assert {each.reception.rulings for each in early.passages} == {0}
    assert {each.reception.outdated for each in early.passages} == {()}


def test_a_passage_is_out_dated_where_its_guide_is_replaced_or_a_later_ruling_departs(
    graph: Graph,
) -> None:
    small.fill(graph)
    older = Batch(
        {
            "Guide": [a_guide(small.OLD_GUIDE, date="1981-07-28")],
            "Passage": [a_passage(f"{small.OLD_GUIDE}#{n}") for n in (1, 2, 3)],
        },
        {
            "PART_OF": [
                an_edge(f"{small.OLD_GUIDE}#{n}", small.OLD_GUIDE, small.OLD_GUIDE)
                for n in (1, 2, 3)
            ],
            "INTERPRETS": [
                an_edge(
                    f"{small.OLD_GUIDE}#{n}", "iccpr.11", small.OLD_GUIDE, court="un-hrc",
                    act=small.OLD_GUIDE, claim=a_claim_id(f"old {n}"), confidence=0.9,
                )
                for n in (1, 2, 3)
            ],
            "CITES": [a_citation(f"{small.OLD_GUIDE}#3", small.VIEWS, year=1981)],
        },
    )  # fmt: skip
    later = "un-hrc:ccpr-c-90-d-1-2007"
    departing = Batch(
        {
            "Ruling": [a_ruling(later, kind="views", date="2007-07-01", year=2007)],
            "Passage": [a_passage(f"{later}#9")],
        },
        {
            "PART_OF": [an_edge(f"{later}#9", later, later)],
            "CITES": [
                a_citation(f"{later}#9", small.VIEWS, treatment="departed", year=2007),
                a_citation(
                    f"{later}#9", small.OLD_GUIDE, treatment="departed", pinpoints=["1"], year=2007
                ),
                a_citation(
                    f"{later}#9", small.OLD_GUIDE, treatment="distinguished", pinpoints=["2"],
                    year=2007, claim=a_claim_id("distinguished"),
                ),
            ],
        },
    )  # fmt: skip
    graph.replace(small.OLD_GUIDE, older)
    graph.replace(later, departing)
    shown = interpretations(graph, ProvisionId("iccpr.11")).data.passages
    told = [[(each.basis.value, each.by.id) for each in one.reception.outdated] for one in shown]
    replaced = ("guide-replaced", small.GUIDE)
    assert told == [
        [replaced, ("passage-departed-from", later)], [replaced],
        [replaced, ("authority-departed-from", later)],
    ]  # fmt: skip


def test_pages_of_interpretations_hold_each_passage_exactly_once(world: Graph) -> None:
    first = interpretations(world, ProvisionId("iccpr.17"), turn=Turn(limit=2))
    second = interpretations(world, ProvisionId("iccpr.17"), turn=Turn(first.next, 2))
    numbers = [
        each.passage and each.passage.number
        for page in (first, second)
        for each in page.data.passages
    ]
    assert (numbers, second.next) == (["1", "2", "10"], None)


def test_a_provision_that_no_guide_interprets_gives_an_empty_answer(world: Graph) -> None:
    assert interpretations(world, ProvisionId("echr.6")).data.is_empty


def test_a_state_shows_outcomes_by_court_article_and_right_with_denominators(
    world: Graph,
) -> None:
    found = state(world, StateId("NOR"))
    strasbourg, committee = found.courts
    assert (strasbourg.in_all.holdings, strasbourg.in_all.texts) == (3, 2)
    assert (strasbourg.held.texts, committee.held.texts) == (3, 1)
    assert [(each.article, each.tally.outcome) for each in strasbourg.articles] == [
        ("echr.6", "violation"),
        ("echr.8", "no-violation"),
        ("echr.8", "violation"),
    ]
    assert [(each.right, each.tally.holdings) for each in committee.rights] == [(small.PRIVATE, 1)]


def test_a_state_without_holdings_gives_an_empty_answer(world: Graph) -> None:
    assert state(world, StateId("CHE"), Narrowing(until="2011")).is_empty


def test_an_unknown_state_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no State 'XXX'"):
        state(world, StateId("XXX"))


def test_a_claim_opens_the_whole_passage_and_its_characters(world: Graph) -> None:
    found = evidence(world, ClaimId(a_claim_id(f"{small.OLD}!h1")))
    assert found.place is not None
    assert (found.place.start, found.place.end) == (100, 160)
    assert found.passage is not None
    assert found.passage.text == "1. Holds that there was a violation."
    assert (found.act.id, found.rule, found.source) == (small.OLD, "holding.holds@1", "rule")


def test_an_unknown_claim_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no claim"):
        evidence(world, ClaimId("claim:0000000000000000"))


def test_a_passage_is_shown_whole_with_what_it_cites(world: Graph) -> None:
    found = passage(world, PassageId(f"{small.SAN_JOSE}#50"))
    assert found.act.id == small.SAN_JOSE
    assert [each.cited.id for each in found.cites] == [small.OLD, small.NEW, small.GUIDE]
    assert not passage(world, PassageId(f"{small.OLD}#40")).passage.is_cut


def test_coverage_counts_texts_digests_and_what_is_only_cited(world: Graph) -> None:
    found = coverage(world)
    assert [(each.court, each.texts, each.digests, each.only_cited) for each in found.courts] == [
        ("ecthr", 3, 0, 1),
        ("iacthr", 0, 1, 0),
        ("un-hrc", 1, 0, 0),
    ]
    assert (found.texts, found.digests, found.only_cited) == (4, 1, 1)
    assert [(each.court, each.guides) for each in found.guides] == [("un-hrc", 2)]


def test_what_is_held_is_counted_anew_for_a_new_release(world: Graph) -> None:
    first = held_now(world)
    assert held_now(world) is first
    now = release(world)
    assert now is not None
    assert now.value == "r-00aa"


def test_an_empty_graph_has_no_release(graph: Graph) -> None:
    assert release(graph) is None
    assert held_now(graph).is_empty
