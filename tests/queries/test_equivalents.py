import pytest

from comity.errors import NotFoundError
from comity.ids import ProvisionId
from comity.store import Graph
from queries.equivalents import Relation, equivalents, relation_of


@pytest.mark.parametrize(
    ("here", "there", "relation"),
    [
        ("exact", "exact", Relation.SAME),
        ("exact", "close", Relation.SIMILAR),
        ("close", "close", Relation.SIMILAR),
        ("exact", "broad", Relation.OVERLAPS),
        ("narrow", "close", Relation.OVERLAPS),
        ("narrow", "narrow", Relation.OVERLAPS),
        ("contested", "exact", Relation.CONTESTED),
        ("broad", "contested", Relation.CONTESTED),
    ],
)
def test_two_matches_compose_to_one_relation(here: str, there: str, relation: Relation) -> None:
    assert relation_of(here, there) is relation


def test_the_nearest_equivalents_come_first_and_each_names_the_right_and_source(
    world: Graph,
) -> None:
    found = equivalents(world, ProvisionId("echr.8"))
    assert [(each.provision, each.relation.value) for each in found.derived] == [
        ("iccpr.17", "same"),
        ("achr.11", "similar"),
        ("cfreu.7", "overlaps"),
        ("iccpr.11", "contested"),
    ]
    assert {each.right for each in found.derived} == {"right:private-life"}
    assert found.derived[1].there.note == "Honour too."


def test_an_official_correspondence_outranks_the_derived_one(world: Graph) -> None:
    found = equivalents(world, ProvisionId("echr.8"))
    (official,) = found.official
    assert (official.provision, official.relation, official.authority, official.declares) == (
        "cfreu.7",
        "same",
        "Explanations",
        "there",
    )
    assert [each.provision for each in found.derived if each.outranked] == ["cfreu.7"]


def test_equivalence_is_not_closed_transitively(world: Graph) -> None:
    found = equivalents(world, ProvisionId("echr.6"))
    assert found.is_empty


def test_a_paragraph_without_a_match_is_read_as_its_article(world: Graph) -> None:
    found = equivalents(world, ProvisionId("echr.8.2"))
    assert found.read_as == "echr.8"
    assert found.derived[0].provision == "iccpr.17"


def test_a_paragraph_that_the_vocabulary_lacks_is_read_as_its_article(world: Graph) -> None:
    assert equivalents(world, ProvisionId("iccpr.17.1")).read_as == "iccpr.17"


def test_a_provision_of_no_known_article_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match=r"no provision 'echr\.99'"):
        equivalents(world, ProvisionId("echr.99"))
