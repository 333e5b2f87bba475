"""Questions put to the API: hints are read, and only what was expected counts as returned."""

from dataclasses import dataclass
from typing import Any

import pytest

from benchmarks.questions.asking import Api
from benchmarks.questions.hints import hints_of
from benchmarks.questions.judging import judged
from benchmarks.questions.rows import Found

ACT = {"id": "ecthr:001-1", "date": "2011-07-07", "standing": "text"}


@dataclass(frozen=True)
class Answered:
    """An answer over HTTP."""

    body: dict[str, Any]
    status_code: int = 200
    text: str = ""

    def json(self) -> dict[str, Any]:
        return self.body


class KnowsOneRuling:
    """A server that finds one ruling by its number or id."""

    def get(self, url: str, *, params: Any = None) -> Answered:
        del url
        known = params["q"] in ("ecthr:001-1", "23459/03")
        return Answered({"data": {"candidates": [ACT] if known else []}})


@pytest.fixture
def api() -> Api:
    return Api(KnowsOneRuling())


HOLDING = Found(
    {"id": "ecthr:001-1", "provision": "echr.9", "outcome": "violation",
     "vote": {"for": 16, "against": 1}}, "claim:1",
)  # fmt: skip


@pytest.mark.parametrize(
    ("route", "name", "given"),
    [
        ("guide(un-cat:gc-1).superseded_by", "guide", {"": ("un-cat:gc-1",)}),
        (
            "equivalents(provision=echr.6.3.e, match in {exact, close})",
            "equivalents",
            {"provision": ("echr.6.3.e",), "match": ("exact", "close")},
        ),
        ("first(speaker=any | court)", "first", {"speaker": ("any", "court")}),
        ("citing(target court=iacthr)", "citing", {"target court": ("iacthr",)}),
    ],
)
def test_a_hint_says_what_is_asked_of_what(
    route: str, name: str, given: dict[str, tuple[str, ...]]
) -> None:
    (hint,) = hints_of(route)
    assert (hint.name, dict(hint.given)) == (name, given)


def test_a_later_part_of_a_hint_is_asked_of_the_same_ruling() -> None:
    _, holdings = hints_of("citations(from=A-1, to court=un-cedaw) + holdings(provision=echr.3)")
    assert (holdings.one("from"), holdings.one("provision")) == ("A-1", "echr.3")


def test_a_fact_with_its_vote_is_found_by_the_number_of_the_case(api: Api) -> None:
    item = {
        "appno": "23459/03", "provision": "echr.9", "outcome": "violation",
        "vote": {"for": 16, "against": 1},
    }  # fmt: skip
    assert judged(api, [item], [HOLDING], exactly=True).is_complete


@pytest.mark.parametrize(
    "other",
    [
        {"provision": "echr.10"},
        {"outcome": "no-violation"},
        {"vote": {"for": 15, "against": 2}},
        {"id": "ecthr:001-2"},
    ],
)
def test_a_row_that_says_otherwise_is_no_fact(api: Api, other: dict[str, Any]) -> None:
    item = {
        "id": "ecthr:001-1", "provision": "echr.9", "outcome": "violation",
        "vote": {"for": 16, "against": 1}, **other,
    }  # fmt: skip
    assert len(judged(api, [item], [HOLDING], exactly=False).missing) == 1


def test_a_row_without_evidence_does_not_count(api: Api) -> None:
    bare = Found(HOLDING.facts, None)
    assert judged(
        api, [{"id": "ecthr:001-1", "provision": "echr.9"}], [bare], exactly=False
    ).missing


def test_what_there_is_exactly_suffers_nothing_else(api: Api) -> None:
    other = Found({"id": "ecthr:001-1", "provision": "echr.10", "outcome": "violation"}, "claim:2")
    items = [{"id": "ecthr:001-1", "provision": "echr.9", "outcome": "violation"}]
    assert judged(api, items, [HOLDING, other], exactly=False).is_complete
    assert not judged(api, items, [HOLDING, other], exactly=True).is_complete


def test_several_provisions_are_all_wanted(api: Api) -> None:
    item = {"id": "ecthr:001-1", "provisions": ["echr.9", "echr.14"], "outcome": "violation"}
    assert judged(api, [item], [HOLDING], exactly=False).missing


def test_an_abstention_is_a_fact_that_any_row_spoils(api: Api) -> None:
    assert judged(api, [], [], exactly=True).is_complete
    assert not judged(api, [], [HOLDING], exactly=True).is_complete
