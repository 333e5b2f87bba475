import pytest

from comity.errors import InvalidValueError
from comity.ids import CourtId, ProvisionId, RightId
from comity.store import Graph
from ontology import load
from queries.derogability import derogability, exception_of
from queries.holdings_found import Subject
from queries.limits import LIMITING, TESTS, limits
from queries.narrowing import Narrowing
from tests.queries import world as small

EIGHT = Subject(provision=ProvisionId("echr.8"))


def test_all_that_limits_rights_is_in_the_vocabulary() -> None:
    vocabulary = load()
    rules = vocabulary.derogations.values()
    provisions, instruments = set(vocabulary.provisions), set(vocabulary.instruments)
    assert {each.clause for each in rules if each.clause} <= provisions
    assert {named for each in rules for named in each.never} <= provisions | instruments
    assert {named for each in rules for named in each.exceptions} <= provisions
    assert set(vocabulary.derogations) <= instruments
    assert set(TESTS) <= set(vocabulary.doctrines)
    assert set(LIMITING) <= set(vocabulary.rights)


def test_what_a_clause_says_of_one_article_is_said_of_that_article_alone() -> None:
    said = {each: exception_of(load().derogations["echr"], each) for each in ("echr.2", "echr.3")}
    assert said == {"echr.2": "except for deaths from lawful acts of war", "echr.3": None}


@pytest.mark.parametrize(
    ("provision", "told"),
    [
        ("echr.3", "non-derogable"),
        ("echr.4", "non-derogable in part"),
        ("echr.4.1", "non-derogable"),
        ("echr.4.2", "derogable"),
        ("echr.10.2", "derogable"),
        ("echr-p1.1", "derogable"),
        ("echr-p6.1", "non-derogable"),
        ("echr-p7.4", "non-derogable"),
        ("iccpr.18.3", "non-derogable"),
        ("iccpr.14", "derogable"),
        ("achr.23", "non-derogable"),
        ("achr.13", "derogable"),
        ("achpr.9", "no derogation clause"),
        ("cat.2", "non-derogable"),
        ("cat.3", None),
    ],
)
def test_derogation_follows_the_clause_of_the_treaty(provision: str, told: str | None) -> None:
    found = derogability(provision)
    assert (found and found[0].value) == told


def test_the_limits_of_a_provision_are_those_of_treaty_vocabulary_and_courts(world: Graph) -> None:
    found = limits(world, EIGHT)
    (article,) = found.articles
    assert (article.article, article.derogability, article.clause) == (
        "echr.8", "derogable", "echr.15",
    )  # fmt: skip
    assert article.tests == ((small.MARGIN, "echr.8"),)
    (applied,) = found.applied
    assert (applied.court, applied.test, applied.is_joined) == ("ecthr", small.MARGIN, True)
    assert (applied.rulings, applied.of, applied.violations) == (1, 3, 1)
    (shown,) = applied.examples
    assert shown.passage
    assert (shown.passage.id, shown.passage.speaker) == (f"{small.OLD}#40", "court")


def test_a_right_shows_the_tests_of_each_court_within_the_limits_asked(world: Graph) -> None:
    right = Subject(right=RightId(small.PRIVATE))
    assert [each.court for each in limits(world, right).applied] == ["ecthr", "iacthr"]
    here = limits(world, right, Narrowing(court=(CourtId("iacthr"),)))
    assert [each.court for each in here.applied] == ["iacthr"]


def test_limits_need_one_subject(world: Graph) -> None:
    with pytest.raises(InvalidValueError):
        limits(world, Subject())
