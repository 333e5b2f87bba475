"""Answers that are given again, for as long as the graph stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.guarding.guards import Guards, Limits
from comity.store import Batch, Row, Statement, Value
from comity.stores import opened
from comity.stores.sqlite import SqliteStore
from tests.queries import world as small

RULING = f"/v1/rulings/{small.OLD}"
CHANGED = Batch({"Ruling": [{"id": small.OLD, "owner": small.OLD, "title": "CASE OF ANOTHER"}]})


class Counting(SqliteStore):
    """A store that counts the statements put to it."""

    asked = 0

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        self.asked += 1
        return super().run(statement, parameters)


class Unstamped:
    """A store that cannot tell at once whether it changed, like a server elsewhere."""

    def __init__(self, store: Counting) -> None:
        self._store = store

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        return self._store.run(statement, parameters)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Counting]:
    store = Counting(str(tmp_path / "graph.db"))
    small.fill(store)
    yield store
    store.close()


@pytest.fixture
def asking(store: Counting) -> Iterator[TestClient]:
    with TestClient(create_app(store)) as client:
        yield client


def test_an_answer_is_given_again_without_asking_the_graph(
    asking: TestClient, store: Counting
) -> None:
    first = asking.get(RULING)
    before = store.asked
    again = asking.get(RULING)
    assert store.asked == before
    assert again.content == first.content
    changing = {"ratelimit"}
    assert {n: v for n, v in again.headers.items() if n not in changing} == {
        n: v for n, v in first.headers.items() if n not in changing
    }


def test_another_form_or_question_is_another_answer(asking: TestClient) -> None:
    plain = asking.get(RULING).json()
    assert asking.get(RULING, params={"fields": "act"}).json()["data"].keys() == {"act"}
    assert "@context" in asking.get(RULING, headers={"Accept": "application/ld+json"}).json()
    assert asking.get(f"{RULING}/history").json()["data"] != plain["data"]
    assert asking.get(RULING).json() == plain


def test_a_change_through_the_same_store_is_seen_at_once(
    asking: TestClient, store: Counting
) -> None:
    assert asking.get(RULING).json()["data"]["act"]["title"] != "CASE OF ANOTHER"
    store.update(CHANGED)
    assert asking.get(RULING).json()["data"]["act"]["title"] == "CASE OF ANOTHER"


def test_a_change_by_another_program_is_seen_at_once(asking: TestClient, tmp_path: Path) -> None:
    asking.get(RULING)
    assert asking.get(RULING).json()["data"]["act"]["title"] != "CASE OF ANOTHER"
    other = opened(f"sqlite:///{tmp_path}/graph.db")
    other.update(CHANGED)
    other.close()
    assert asking.get(RULING).json()["data"]["act"]["title"] == "CASE OF ANOTHER"


def test_what_was_withdrawn_is_not_given_again(asking: TestClient, store: Counting) -> None:
    assert asking.get(f"{RULING}/history").status_code == 200
    store.replace(small.OLD, Batch())
    store.remove("Ruling", [small.OLD])
    assert asking.get(f"{RULING}/history").status_code == 404


def test_refusals_are_not_kept_and_validators_still_work(asking: TestClient) -> None:
    missing = "/v1/rulings/ecthr:001-404"
    assert [asking.get(missing).status_code for _ in range(2)] == [404, 404]
    tag = asking.get(RULING).headers["etag"]
    assert asking.get(RULING, headers={"If-None-Match": tag}).status_code == 304
    assert asking.get(RULING).status_code == 200


def test_answers_given_again_count_against_the_limit(store: Counting) -> None:
    guards = Guards(limits=Limits.of(2, 2))
    with TestClient(create_app(store, guards=guards)) as client:
        assert [client.get(RULING).status_code for _ in range(3)] == [200, 200, 429]


def test_a_store_that_cannot_tell_of_changes_is_asked_each_time(store: Counting) -> None:
    with TestClient(create_app(Unstamped(store))) as client:
        client.get(RULING)
        before = store.asked
        client.get(RULING)
        assert store.asked > before


def test_old_answers_give_way_when_there_is_no_room(
    asking: TestClient, store: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.remembering.ROOM", len(asking.get(RULING).content) + 10)
    asking.get(f"{RULING}/history")
    before = store.asked
    asking.get(RULING)
    assert store.asked > before
