"""Answers that are kept in the graph are the answers that the graph gives."""

from collections.abc import Callable

import pytest

from api.keeping import keep_answers
from comity.answers import ANSWER
from comity.ids import CourtId, DoctrineId, RightId, StateId
from comity.store import Batch, Graph, GraphReader
from queries.adoption import adoption
from queries.authorities import authorities
from queries.courts import court
from queries.divergence import divergence
from queries.doctrines import doctrine
from queries.firsts import first
from queries.keeping import ASKED, terms_of
from queries.kept import BY_COURT, Recorder, answer_id
from queries.like_cases import like_cases
from queries.narrowing import Narrowing
from queries.remedies import remedies
from queries.rights_across_courts import rights_across_courts
from queries.states import state
from queries.timeline import timeline
from tests.queries import world as small
from tests.queries.listening import Listening

MARGIN, PRIVATE = DoctrineId(small.MARGIN), RightId(small.PRIVATE)


@pytest.fixture
def keeping(world: Graph) -> Graph:
    keep_answers(world)
    return world


def test_every_answer_is_the_same_from_what_is_kept_and_from_the_graph(keeping: Graph) -> None:
    kept = {str(row["id"]) for row in keeping.nodes(ANSWER, ())}
    compared = set()
    for each in ASKED:
        for about in terms_of(keeping)[each.kind]:
            for ask in each.asks:
                assert ask(keeping, about) == ask(Recorder(keeping), about)
            compared.add(answer_id(each.question, about))
    assert kept <= compared
    assert {one.split()[0] for one in kept} == {each.question for each in ASKED}


def test_what_is_kept_of_a_question_is_read_with_one_statement(keeping: Graph) -> None:
    rights_across_courts(keeping, PRIVATE)  # counts what lasts as long as the release
    asked = Listening(keeping)
    assert not rights_across_courts(asked, PRIVATE).is_empty
    assert asked.heard[0] == "answer_by_id"
    assert set(asked.heard[1:]) <= {"coverage", "guides_by_body"}  # by another reader, once


def test_what_nobody_keeps_is_asked_of_the_graph(keeping: Graph) -> None:
    asked = Listening(keeping)
    found = rights_across_courts(asked, PRIVATE, leading=1)
    assert "leading_rulings_of_right" in asked.heard
    assert max(len(each.leading) for each in found.courts) == 1


OF_COURTS: dict[str, Callable[[GraphReader, Narrowing], object]] = {
    "rights_across_courts": lambda graph, within: rights_across_courts(graph, PRIVATE, within),
    "like_cases": lambda graph, within: like_cases(graph, PRIVATE, within=within),
    "remedies": lambda graph, within: remedies(graph, PRIVATE, within),
    "doctrine": lambda graph, within: doctrine(graph, MARGIN, within),
    "first": lambda graph, within: first(graph, MARGIN, within),
    "timeline": lambda graph, within: timeline(graph, MARGIN, within),
    "adoption": lambda graph, within: adoption(graph, MARGIN, within),
    "divergence": lambda graph, within: divergence(graph, MARGIN, within),
    "authorities": lambda graph, within: authorities(graph, MARGIN, within),
    "state": lambda graph, within: state(graph, StateId("NOR"), within),
}


def test_questions_about_some_courts_take_their_rows_of_what_is_kept(keeping: Graph) -> None:
    for ask in OF_COURTS.values():
        for courts in (("ecthr",), ("un-hrc",), ("ecthr", "iacthr"), ("icj",)):
            within, asked = Narrowing(court=tuple(map(CourtId, courts))), Listening(keeping)
            assert ask(asked, within) == ask(Recorder(keeping), within)
            assert BY_COURT.isdisjoint(asked.heard)


def test_a_question_narrowed_otherwise_is_asked_of_the_graph(keeping: Graph) -> None:
    asked = Listening(keeping)
    authorities(asked, MARGIN, Narrowing(since="1990"))
    assert "answer_by_id" not in asked.heard


def test_rows_that_another_version_of_a_statement_returned_are_not_used(keeping: Graph) -> None:
    (row,) = keeping.having(ANSWER, ("rows",), "id", [answer_id("court", "ecthr")])
    former = str(row["rows"]).replace("court_years ", "court_years 0000")
    keeping.update(Batch({ANSWER: [{**row, "owner": "graph", "rows": former}]}))
    asked = Listening(keeping)
    assert court(asked, CourtId("ecthr")) == court(Recorder(keeping), CourtId("ecthr"))
    assert "court_years" in asked.heard


def test_nothing_is_kept_of_a_term_on_which_nothing_is_known(keeping: Graph) -> None:
    assert not list(keeping.having(ANSWER, (), "id", [answer_id("court", "iccpr")]))


def test_keeping_twice_keeps_the_same(keeping: Graph) -> None:
    before = list(keeping.nodes(ANSWER, ("rows",)))
    assert keep_answers(keeping) == len(before)
    assert list(keeping.nodes(ANSWER, ("rows",))) == before
