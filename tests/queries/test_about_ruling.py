"""One ruling on one page, its separate opinions, and what later rulings made of them."""

import pytest

from comity.errors import NotFoundError
from comity.ids import RulingId
from comity.store import Batch, Graph, Value
from queries.brief import brief
from queries.holdings_of_ruling import holdings_of_ruling
from queries.later_law import Standing
from queries.separate_opinions import CITES, DEPARTS, NOTES, separate_opinions
from tests.builders import a_citation, a_claim_id, a_holding, a_passage, a_ruling, an_edge
from tests.queries import world as small

OLD, NEW, SAN_JOSE = map(RulingId, (small.OLD, small.NEW, small.SAN_JOSE))
FIRST, LATER, NOBODY = "ecthr:001-70", "ecthr:001-71", RulingId("ecthr:001-8")
DISSENT = "DISSENTING OPINION OF JUDGE ROE\nI would hold otherwise."
CONCURRENCE = "CONCURRING OPINION OF JUDGES DOE AND POE"


def divided(graph: Graph) -> None:
    """Add a ruling with two separate opinions, the first of two passages."""
    opinions = [(70, DISSENT), (71, "1. The margin is narrow."), (72, CONCURRENCE)]
    passages = [
        a_passage(
            f"{FIRST}#@{n}", number="1" if n == 71 else None, section="separate-opinion",
            speaker="separate-opinion", text=text,
        )
        for n, text in opinions
    ]  # fmt: skip
    parts = [an_edge(f"{FIRST}#@{n}", FIRST, FIRST) for n, _ in opinions]
    graph.replace(
        FIRST, Batch({"Ruling": [a_ruling(FIRST)], "Passage": passages}, {"PART_OF": parts})
    )


def cited_later(graph: Graph, text: str, *, departs: bool = False, **changes: Value) -> None:
    """Add a later ruling that cites it with these words, and may depart from it elsewhere."""
    places = (7, 8)
    passages = [a_passage(f"{LATER}#7", text=text), a_passage(f"{LATER}#8", text="8. We depart.")]
    cites = [a_citation(f"{LATER}#7", FIRST, text="First v. Ruritania", year=2020, **changes)]
    if departs:
        cites.append(a_citation(f"{LATER}#8", FIRST, treatment="departed", year=2020))
    graph.replace(
        LATER,
        Batch(
            {"Ruling": [a_ruling(LATER, date="2020-01-01", year=2020)], "Passage": passages},
            {
                "PART_OF": [an_edge(f"{LATER}#{n}", LATER, LATER) for n in places],
                "CITES": cites,
            },
        ),
    )


def test_a_brief_has_each_line_with_its_evidence(world: Graph) -> None:
    found = brief(world, OLD)
    assert (found.act.id, found.respondents, found.numbers[0].value) == (OLD, ("NOR",), "12/10")
    (holding,) = found.holdings
    assert holding.vote is not None
    assert (holding.outcome, holding.vote.in_favour, holding.vote.against) == ("violation", 5, 2)
    assert holding.passage is not None
    assert [(each.doctrine, each.passage) for each in found.doctrines] == [
        (small.MARGIN, f"{OLD}#40")
    ]
    assert [each.id for each in found.same_case] == [NEW]
    assert all(each.measure.claim for each in found.measures)


def test_a_brief_says_what_a_ruling_rests_on_in_its_own_reasons(world: Graph) -> None:
    relied = brief(world, NEW).authorities
    assert [(each.cited.id, each.weight, each.treatment) for each in relied.relied] == [
        (OLD, 4, "distinguished"),
        (small.STUB, 1, "cited"),
    ]
    assert relied.relied[0].pinpoints == ("40", "41-43")
    assert relied.relied[0].claim == a_claim_id(f"{NEW}#9>{OLD}")
    assert (len(brief(world, NEW, 1).authorities.relied), relied.in_all) == (1, 2)
    assert small.GUIDE in [each.cited.id for each in brief(world, SAN_JOSE).authorities.relied]


def test_a_brief_counts_later_rulings_in_courts_own_voice_alone(world: Graph) -> None:
    later = brief(world, OLD).later
    assert later.standing == Standing.UNCONTRADICTED
    assert [(each.court, each.citations) for each in later.courts] == [("ecthr", 2), ("iacthr", 1)]
    (parted,) = later.parted
    assert (parted.ruling.id, parted.citation.treatment) == (NEW, "distinguished")


def test_what_nobody_cites_is_not_called_good_law(world: Graph) -> None:
    divided(world)
    assert brief(world, RulingId(FIRST)).later.standing == Standing.UNTESTED


def test_a_departure_is_told_with_the_ruling_that_departs(world: Graph) -> None:
    divided(world)
    cited_later(world, "7. See First v. Ruritania.", departs=True)
    later = brief(world, RulingId(FIRST)).later
    assert later.by is not None
    assert (later.standing, later.by.id) == (Standing.DEPARTED, LATER)


def test_a_chamber_judgment_that_the_grand_chamber_heard_again_does_not_stand(
    world: Graph,
) -> None:
    again = "ecthr:001-72"
    number = "identifier:appno:1210"
    graph_row = a_ruling(again, formation="grand-chamber", date="2016-01-01", year=2016)
    edges = {"IDENTIFIED_BY": [an_edge(again, number, again, preferred=True)]}
    world.replace(again, Batch({"Ruling": [graph_row]}, edges))
    later = brief(world, OLD).later
    assert later.by is not None
    assert (later.standing, later.by.id) == (Standing.REHEARD, again)


def test_a_guide_that_was_replaced_says_by_which(world: Graph) -> None:
    later = brief(world, RulingId(small.OLD_GUIDE)).later
    assert later.by is not None
    assert (later.standing, later.by.id) == (Standing.REPLACED, small.GUIDE)


def test_the_holdings_of_a_ruling_come_in_operative_order(world: Graph) -> None:
    found = holdings_of_ruling(world, NEW)
    assert [(each.provision, each.outcome) for each in found.holdings] == [
        ("echr.8", "no-violation"),
        ("echr.6", a_holding()["outcome"]),
    ]
    assert holdings_of_ruling(world, RulingId(small.GUIDE)).is_empty
    with pytest.raises(NotFoundError):
        holdings_of_ruling(world, NOBODY)


def test_each_opinion_has_its_kind_its_judges_and_its_passages(world: Graph) -> None:
    divided(world)
    found = [each.opinion for each in separate_opinions(world, RulingId(FIRST)).opinions]
    assert [(each.kind, each.judges, each.passages) for each in found] == [
        ("dissenting", ("ROE",), 2),
        ("concurring", ("DOE", "POE"), 1),
    ]
    assert [(each.passage.id, each.last) for each in found] == [
        (f"{FIRST}#@70", f"{FIRST}#@71"),
        (f"{FIRST}#@72", f"{FIRST}#@72"),
    ]


def test_no_opinion_is_said_to_be_rejected_where_nobody_cites_it(world: Graph) -> None:
    divided(world)
    found = separate_opinions(world, RulingId(FIRST))
    assert [each.is_taken_up for each in found.opinions] == [None, None]


@pytest.mark.parametrize(
    ("text", "departs", "changes", "taken", "basis"),
    [
        ("7. See the dissenting opinion of Judge Roe in First v. Ruritania.", True, {}, True,
         DEPARTS),
        ("7. See the dissenting opinion of Judge Roe in First v. Ruritania.", False, {}, None,
         CITES),
        ("[3] First v. Ruritania, dissenting opinion of Judge Roe.", True, {"section": "notes"},
         None, NOTES),
    ],
)  # fmt: skip
def test_an_opinion_is_taken_up_only_where_a_majority_departs_or_relies_on_it(
    world: Graph, text: str, changes: dict[str, Value], basis: str,
    *, departs: bool, taken: bool | None,
) -> None:  # fmt: skip
    divided(world)
    cited_later(world, text, departs=departs, **changes)
    dissent, concurrence = separate_opinions(world, RulingId(FIRST)).opinions
    (later,) = dissent.later
    assert (dissent.is_taken_up, later.rests_on, later.ruling.id) == (taken, basis, LATER)
    assert later.citation.claim
    assert concurrence.later == ()


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("7. The applicant refers to the dissenting opinion in First v. Ruritania.", {}),
        ("7. See the dissenting opinion in First v. Ruritania.", {"speaker": "government"}),
        ("7. See First v. Ruritania. Of the opinion of experts it says nothing.", {}),
    ],
)
def test_what_a_party_says_of_an_opinion_is_no_majority(
    world: Graph, text: str, changes: dict[str, Value]
) -> None:
    divided(world)
    cited_later(world, text, departs=True, **changes)
    found = separate_opinions(world, RulingId(FIRST))
    assert [each.later for each in found.opinions] == [(), ()]
    assert found.unattributed == ()


def test_an_opinion_that_is_not_named_among_several_is_not_guessed(world: Graph) -> None:
    divided(world)
    cited_later(world, "7. See the separate opinions in First v. Ruritania.")
    found = separate_opinions(world, RulingId(FIRST))
    assert [each.ruling.id for each in found.unattributed] == [LATER]
    assert [each.later for each in found.opinions] == [(), ()]
