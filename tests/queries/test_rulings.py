import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, ProvisionId, RulingId, StateId
from comity.store import Graph
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.ruling import ruling
from queries.rulings import Features, rulings
from queries.rulings_counted import rulings_counted
from tests.queries import world as small


def test_a_ruling_tells_what_it_is_and_decided_and_in_which_words(world: Graph) -> None:
    found = ruling(world, RulingId(small.OLD))
    assert (found.act.title, found.act.standing, found.is_a) == (
        "Example v. Norway",
        "text",
        "ruling",
    )
    (holding,) = found.holdings
    assert (holding.provision, holding.outcome) == ("echr.8", "violation")
    assert holding.passage is not None
    assert holding.passage.text == "1. Holds that there was a violation."
    assert [known.value for known in found.identifiers if known.preferred] == ["12/10"]
    assert [(each.provision, each.role) for each in found.provisions] == [("echr.8", "decided")]


def test_a_partys_plea_does_not_make_a_doctrine_applied(world: Graph) -> None:
    used = ruling(world, RulingId(small.OLD)).doctrines
    assert [(each.role, each.passage) for each in used] == [
        ("applied", f"{small.OLD}#40"),
        ("named", f"{small.OLD}#12"),
    ]


def test_rulings_on_the_same_application_are_the_same_case(world: Graph) -> None:
    assert [act.id for act in ruling(world, RulingId(small.OLD)).same_case] == [small.NEW]


def test_a_guide_tells_which_it_replaces_and_which_replaces_it(world: Graph) -> None:
    new, old = (ruling(world, RulingId(each)) for each in (small.GUIDE, small.OLD_GUIDE))
    assert (new.is_a, [act.id for act in new.replaces]) == ("guide", [small.OLD_GUIDE])
    assert [act.id for act in old.replaced_by] == [small.GUIDE]


def test_a_ruling_that_is_only_cited_says_so(world: Graph) -> None:
    assert ruling(world, RulingId(small.STUB)).act.standing == "cited"


def test_an_unknown_ruling_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no ruling or guide 'ecthr:001-404'"):
        ruling(world, RulingId("ecthr:001-404"))


def test_a_withdrawn_ruling_is_not_found_and_said_to_be_withdrawn(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="withdrawn"):
        ruling(world, RulingId("ecthr:001-9"))


def test_the_list_holds_texts_and_digests_and_not_what_is_only_cited(world: Graph) -> None:
    listed = rulings(world).data.rulings
    assert [each.act.id for each in listed] == [
        small.OLD,
        small.NEW,
        small.PARAGRAPH,
        small.SAN_JOSE,
        small.VIEWS,
    ]


def test_pages_hold_each_ruling_exactly_once(world: Graph) -> None:
    seen: list[str] = []
    after: str | None = None
    while True:
        page = rulings(world, turn=Turn(after, 2))
        seen += [each.act.id for each in page.data.rulings]
        after = page.next
        if after is None:
            break
    assert seen == [each.act.id for each in rulings(world).data.rulings]


@pytest.mark.parametrize(
    "within",
    [
        Narrowing(),
        Narrowing((CourtId("ecthr"), CourtId("iacthr"))),
        Narrowing(respondent=(StateId("NOR"),), since="2012"),
        Narrowing(language=("fr",)),
    ],
)
@pytest.mark.parametrize("features", [Features(), Features(outcome="violation")])
def test_a_list_of_rulings_is_as_long_as_its_count_says(
    world: Graph, within: Narrowing, features: Features
) -> None:
    counted = rulings_counted(world, within, features)
    listed = [each.act for each in rulings(world, within, features).data.rulings]
    assert counted.total == len(listed)
    assert counted.is_empty == (not listed)
    for court in counted.courts:
        kinds = [act.standing for act in listed if act.court == court.court]
        assert (kinds.count("text"), kinds.count("digest")) == (court.texts, court.digests)


@pytest.mark.parametrize(
    ("within", "features", "expected"),
    [
        (Narrowing((CourtId("un-hrc"),)), Features(), [small.VIEWS]),
        (Narrowing(since="2012", until="2015"), Features(), [small.NEW, small.PARAGRAPH]),
        (Narrowing(respondent=(StateId("PER"),)), Features(), [small.SAN_JOSE]),
        (Narrowing(), Features(outcome="no-violation"), [small.NEW]),
        (
            Narrowing(),
            Features(provision=ProvisionId("echr.8")),
            [small.OLD, small.NEW, small.PARAGRAPH],
        ),
        (
            Narrowing(),
            Features(outcome="violation", provision=ProvisionId("echr.8")),
            [small.OLD, small.PARAGRAPH],
        ),
    ],
)
def test_the_list_is_narrowed_by_court_time_state_and_holding(
    world: Graph, within: Narrowing, features: Features, expected: list[str]
) -> None:
    listed = rulings(world, within, features).data.rulings
    assert [each.act.id for each in listed] == expected
