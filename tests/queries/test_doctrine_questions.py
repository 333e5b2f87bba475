import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import CourtId, DoctrineId, GroupId, InstrumentId, RulingId, StateId
from comity.store import Graph
from queries.adoption import adoption
from queries.applications import Role, Use, applications
from queries.authorities import authorities
from queries.counterparts import counterparts
from queries.divergence import divergence
from queries.doctrine_passages import doctrine_passages
from queries.firsts import first
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.timeline import timeline
from tests.queries import world as small

MARGIN = DoctrineId(small.MARGIN)
NEVER = Narrowing(since="2030")


def applied(graph: Graph, within: Narrowing | None = None, use: Use | None = None) -> list[str]:
    found = applications(graph, MARGIN, within or Narrowing(), use or Use()).data
    return [each.passage.id for each in found.passages if each.passage]


def test_only_passages_in_which_the_court_itself_applies_it_are_applications(world: Graph) -> None:
    assert applied(world) == [f"{small.SAN_JOSE}#50", f"{small.OLD}#40"]


def test_what_a_court_only_names_is_told_apart_and_a_plea_is_never_shown(world: Graph) -> None:
    assert applied(world, use=Use(Role.NAMED)) == [f"{small.NEW}#9"]


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        (Narrowing((CourtId("iacthr"),)), ["50"]),
        (Narrowing(respondent=(StateId("NOR"),)), ["40"]),
        (Narrowing(respondent=(StateId("FRA"),)), []),
        (Narrowing(since="2011"), ["50"]),
        (Narrowing(as_of="2016-06-29"), ["40"]),
        (Narrowing(instrument=(InstrumentId("echr"),)), ["40"]),
        (Narrowing(instrument=(InstrumentId("achr"),)), ["50"]),
        (Narrowing(language=("fr",)), []),
        (Narrowing(language=("en",)), ["50", "40"]),
        (Narrowing(min_confidence=0.95), []),
        (Narrowing(min_confidence=0.9), ["50", "40"]),
    ],
)
def test_each_limit_narrows_the_applications(
    world: Graph, within: Narrowing, expected: list[str]
) -> None:
    assert [each.rpartition("#")[2] for each in applied(world, within)] == expected


def test_applications_are_counted_by_court_state_year_and_group(world: Graph) -> None:
    found = applications(world, MARGIN).data
    assert [(each.code, each.acts) for each in found.courts] == [("ecthr", 1), ("iacthr", 1)]
    assert [each.code for each in found.respondents] == ["NOR", "PER"]
    assert [each.code for each in found.years] == ["2010", "2016"]
    assert [(each.code, each.label) for each in found.groups] == [(small.CHILDREN, "Children")]


def test_applications_are_narrowed_to_a_group_of_persons(world: Graph) -> None:
    children = Use(group=GroupId(small.CHILDREN))
    assert applied(world, use=children) == [f"{small.OLD}#40"]
    assert applied(world, use=Use(group=GroupId("group:detainees"))) == []


def test_pages_of_applications_hold_each_passage_exactly_once(world: Graph) -> None:
    one = applications(world, MARGIN, turn=Turn(limit=1))
    two = applications(world, MARGIN, turn=Turn(one.next, 1))
    found = [each.claim for page in (one, two) for each in page.data.passages]
    assert len(set(found)) == 2
    assert two.next is None


def test_the_first_use_by_anybody_is_told_apart_from_that_of_the_court(world: Graph) -> None:
    strasbourg, san_jose = first(world, MARGIN).courts
    by_any, by_court = strasbourg.by_any, strasbourg.by_court
    assert by_any is not None
    assert by_any.passage is not None
    assert (by_any.passage.number, by_any.passage.speaker) == ("12", "applicant")
    assert by_court is not None
    assert by_court.passage is not None
    assert by_court.passage.number == "40"
    assert strasbourg.latest is not None
    assert strasbourg.latest.ruling.id == small.NEW
    assert san_jose.court == "iacthr"


def test_a_year_has_its_rulings_by_what_is_done_in_them_and_its_denominators(world: Graph) -> None:
    strasbourg, san_jose = timeline(world, MARGIN).courts
    assert [(each.year, each.applied, each.named, each.texts) for each in strasbourg.years] == [
        (2010, 1, 0, 1), (2015, 0, 1, 1),
    ]  # fmt: skip
    assert (strasbourg.years[0].applying, strasbourg.years[0].others) == (1, 1)
    assert [(each.year, each.texts, each.digests) for each in san_jose.years] == [(2016, 0, 1)]
    assert san_jose.first == san_jose.latest


def test_adoption_tells_who_took_it_up_citing_whom_and_what_the_vocabulary_says(
    world: Graph,
) -> None:
    strasbourg, san_jose, committee = adoption(world, MARGIN).courts
    assert [each.court for each in san_jose.cites] == ["ecthr", "un-hrc"]
    assert san_jose.cites[0].first.cited.id == small.OLD
    assert san_jose.cites[0].authorities == 2
    assert [each.stated.relation for each in san_jose.stated] == ["adapts"]
    assert (committee.court, committee.first) == ("un-hrc", None)
    assert strasbourg.cites == ()


def test_a_ruling_ranks_by_who_cites_it_on_the_doctrine_with_the_figures(world: Graph) -> None:
    of_some = Narrowing(min_confidence=0.0)  # the ranking counts all, so the figures decide here
    found = {each.ruling.id: each for each in authorities(world, MARGIN, of_some).rulings}
    old = found[small.OLD]
    assert (old.place, old.reasons.acts, old.reasons.elsewhere) == (1, 2, 1)
    assert [(each.court, each.acts) for each in old.cited_by] == [("ecthr", 1), ("iacthr", 1)]
    assert old.passage is not None
    assert old.passage.role is Role.APPLIED
    assert found[small.NEW].place == 2


def test_a_ranking_over_this_graph_decides_before_the_figures(world: Graph) -> None:
    first, second, *_ = authorities(world, MARGIN).rulings
    assert (first.ruling.id, second.ruling.id) == (small.NEW, small.OLD)
    assert (first.reasons.weight or 0) > (second.reasons.weight or 0)
    assert first.reasons.acts < second.reasons.acts


def test_later_citations_do_not_count_for_a_rank_as_of_a_day(world: Graph) -> None:
    (old, _) = authorities(world, MARGIN, Narrowing(as_of="2015-12-31")).rulings
    assert (old.reasons.acts, old.reasons.elsewhere) == (1, 0)


def test_courts_part_where_one_distinguishes_and_the_other_side_is_shown(world: Graph) -> None:
    (parting,) = divergence(world, MARGIN).partings
    assert parting.parting.citation.treatment == "distinguished"
    assert not parting.is_across
    assert parting.other_side is not None
    assert parting.other_side.passage is not None
    assert parting.other_side.passage.id == f"{small.OLD}#40"


def test_a_refusal_that_the_vocabulary_states_has_the_other_side_beside_it(world: Graph) -> None:
    (refusal,) = divergence(world, MARGIN).refusals
    assert (refusal.refused.stated.court, refusal.refused.stated.relation) == ("un-hrc", "rejects")
    assert refusal.other_side is not None
    assert refusal.other_side.ruling.id == small.OLD


def test_like_outcomes_are_no_divergence(world: Graph) -> None:
    assert divergence(world, MARGIN).outcomes == ()


def test_a_counterpart_shows_the_passage_of_its_authority(world: Graph) -> None:
    adapted, rejected = counterparts(world, MARGIN).counterparts
    assert adapted.passage is not None
    assert adapted.passage.passage is not None
    assert adapted.passage.passage.id == f"{small.SAN_JOSE}#50"
    assert rejected.passage is None
    only = counterparts(world, MARGIN, Narrowing(as_of="2000-01-01")).counterparts
    assert [each.stated.court for each in only] == ["un-hrc"]


def test_passages_of_one_ruling_stand_in_the_order_of_its_text_with_their_voices(
    world: Graph,
) -> None:
    found = doctrine_passages(world, MARGIN, RulingId(small.OLD)).data
    told = [(each.role, each.passage and each.passage.speaker) for each in found.passages]
    assert told == [
        ("named", "applicant"), ("applied", "court"),
    ]  # fmt: skip
    one = doctrine_passages(world, MARGIN, RulingId(small.OLD), turn=Turn(limit=1))
    two = doctrine_passages(world, MARGIN, RulingId(small.OLD), turn=Turn(one.next, 1))
    assert (*one.data.passages, *two.data.passages) == found.passages
    assert two.next is None


def test_nothing_found_is_an_empty_answer_and_never_an_error(world: Graph) -> None:
    assert applications(world, MARGIN, NEVER).data.is_empty
    assert adoption(world, MARGIN, NEVER).is_empty
    assert timeline(world, MARGIN, NEVER).is_empty
    assert authorities(world, MARGIN, NEVER).is_empty
    assert divergence(world, MARGIN, NEVER).is_empty
    assert counterparts(world, MARGIN, NEVER).is_empty
    assert first(world, MARGIN, NEVER).is_empty
    assert doctrine_passages(world, MARGIN, RulingId(small.PARAGRAPH)).data.is_empty


def test_an_unknown_doctrine_is_not_found_by_any_question(world: Graph) -> None:
    unknown = DoctrineId("doctrine:nonsense")
    for ask in (adoption, timeline, authorities, divergence, counterparts, first):
        with pytest.raises(NotFoundError, match="no doctrine"):
            ask(world, unknown)


def test_limits_that_counterparts_do_not_know_are_refused(world: Graph) -> None:
    with pytest.raises(InvalidValueError, match="language"):
        counterparts(world, MARGIN, Narrowing(language=("fr",)))
