import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, RightId
from comity.store import Graph, GraphReader
from queries.narrowing import Narrowing
from queries.rights import rights
from queries.rights_across_courts import RightAcrossCourts, rights_across_courts
from tests.queries import world as small


def answer(graph: GraphReader, within: Narrowing | None = None) -> RightAcrossCourts:
    return rights_across_courts(graph, RightId(small.PRIVATE), within or Narrowing())


def test_all_rights_are_listed_with_the_provisions_that_protect_them(world: Graph) -> None:
    listed = rights(world).rights
    assert [(each.right.id, each.provisions) for each in listed] == [
        ("right:fair-trial", 1),
        (small.SPHERE, 0),
        (small.PRIVATE, 4),
    ]


def test_equivalent_provisions_carry_strength_and_source_and_contested_ones_stand_apart(
    world: Graph,
) -> None:
    found = answer(world)
    assert [(each.provision, each.match) for each in found.provisions] == [
        ("achr.11", "close"),
        ("cfreu.7", "broad"),
        ("echr.8", "exact"),
        ("iccpr.17", "exact"),
    ]
    assert {each.source for each in found.provisions} == {"text of the treaty"}
    assert [each.provision for each in found.contested] == ["iccpr.11"]


def test_broader_and_narrower_rights_are_named(world: Graph) -> None:
    assert [right.id for right in answer(world).broader] == [small.SPHERE]
    sphere = rights_across_courts(world, RightId(small.SPHERE))
    assert [right.id for right in sphere.narrower] == [small.PRIVATE]
    assert sphere.is_empty


def test_outcomes_are_counted_by_court_with_texts_and_digests_apart(world: Graph) -> None:
    counted = {
        (court.court, tally.outcome): (tally.holdings, tally.texts, tally.digests)
        for court in answer(world).courts
        for tally in court.outcomes
    }
    assert counted == {
        ("ecthr", "violation"): (2, 2, 0),
        ("ecthr", "no-violation"): (1, 1, 0),
        ("iacthr", "violation"): (1, 0, 1),
        ("un-hrc", "violation"): (1, 1, 0),
    }


def test_each_court_comes_with_its_denominator(world: Graph) -> None:
    held = {court.court: (court.held.texts, court.held.digests) for court in answer(world).courts}
    assert held == {"ecthr": (3, 0), "iacthr": (0, 1), "un-hrc": (1, 0)}


def test_a_holding_on_a_paragraph_counts_for_the_provision_above_it(world: Graph) -> None:
    (strasbourg, *_) = answer(world).courts
    on_article_8 = [each.tally for each in strasbourg.provisions if each.provision == "echr.8"]
    assert sum(tally.holdings for tally in on_article_8) == 3


def test_holdings_on_contested_provisions_are_counted_apart(world: Graph) -> None:
    found = answer(world)
    assert [each.provision for each in found.contested_holdings] == ["iccpr.11"]
    committee = next(court for court in found.courts if court.court == "un-hrc")
    assert committee.in_all.holdings == 1


def test_leading_rulings_come_by_rank_with_the_passage_that_decides(world: Graph) -> None:
    (strasbourg, *_) = answer(world).courts
    assert [each.ruling.id for each in strasbourg.leading] == [
        small.OLD,
        small.NEW,
        small.PARAGRAPH,
    ]
    (holding,) = strasbourg.leading[0].holdings
    assert holding.passage is not None
    assert (holding.passage.id, holding.passage.number) == (f"{small.OLD}#99", "99")
    assert holding.claim is not None
    assert holding.vote is not None
    assert (holding.vote.in_favour, holding.vote.against) == (5, 2)


def test_leading_rulings_tell_whom_they_cite_in_other_courts_in_the_courts_own_voice_first(
    world: Graph,
) -> None:
    san_jose = next(court for court in answer(world).courts if court.court == "iacthr")
    (ruling,) = san_jose.leading
    first = ruling.cites[0]
    assert (first.cited.id, first.citations, first.first.speaker) == (small.OLD, 2, "court")
    assert first.first.passage is not None
    assert first.first.passage.id == f"{small.SAN_JOSE}#50"
    assert ruling.cites_in_all == 3


def test_only_as_many_leading_rulings_as_asked_are_shown_and_the_rest_is_counted(
    world: Graph,
) -> None:
    found = rights_across_courts(world, RightId(small.PRIVATE), leading=1)
    (strasbourg, *_) = found.courts
    assert (len(strasbourg.leading), strasbourg.in_all.texts) == (1, 3)


def test_court_and_time_narrow_the_question(world: Graph) -> None:
    found = answer(world, Narrowing((CourtId("ecthr"),), "2011", "2012"))
    assert [(court.court, court.in_all.holdings) for court in found.courts] == [("ecthr", 1)]


def test_a_right_that_the_vocabulary_lacks_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no right 'right:colour'"):
        rights_across_courts(world, RightId("right:colour"))


def test_a_right_on_which_nothing_is_held_in_that_time_is_an_empty_answer(world: Graph) -> None:
    assert answer(world, Narrowing(since="2030")).is_empty
