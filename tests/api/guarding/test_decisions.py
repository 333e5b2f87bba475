"""What may be written over HTTP, and by whom."""

import json
from pathlib import Path

import pytest

from api.guarding.keys import Scope
from comity.store import Graph
from comity.stores import opened
from tests.api.guarding.conftest import TODAY, Server, server_over
from tests.api.hostile import Said, asked
from tests.ingest.loading.texts import loaded, the_judgment

NO = {"decision": "rejected", "why": "the operative part\n says otherwise", "on": "2026-01-31"}


@pytest.fixture
def judged(graph: Graph, tmp_path: Path) -> Server:
    """A server over one judgment, on each engine."""
    loaded(graph, the_judgment())
    return server_over(graph, tmp_path)


def put_decision(server: Server, claim: str, body: object, key: str | None) -> Said:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content_type": "application/json", **server.with_key(key)}
    return asked(server.app, f"/v1/claims/{claim}/decision", "PUT", sent, **headers)


def holdings_in(graph: Graph) -> list[str]:
    return sorted(str(row["claim"]) for row in graph.nodes("Holding", ("claim",)))


def verdicts_in(graph: Graph) -> list[dict[str, object]]:
    return [dict(row) for row in graph.nodes("Verdict", ("who", "why", "day"))]


def test_a_key_that_may_write_takes_a_claim_out_of_every_answer(
    graph: Graph, judged: Server
) -> None:
    before = holdings_in(graph)
    said = put_decision(judged, before[0], NO, judged.key(Scope.WRITE))
    assert said.status == 200
    assert said.problem == {
        "claim": before[0], "act": said.problem["act"], "about": "holding",
        "value": said.problem["value"], "decision": "rejected", "by": "a registry",
        "why": "the operative part says otherwise", "on": "2026-01-31",
    }  # fmt: skip
    assert holdings_in(graph) == before[1:]
    told = judged.get(f"/v1/claims/{before[0]}").problem["data"]
    assert told["status"] == "rejected"
    (kept,) = verdicts_in(graph)
    assert (kept["who"], kept["day"]) == ("a registry", "2026-01-31")


def test_another_decision_takes_the_place_of_the_first(graph: Graph, judged: Server) -> None:
    before, key = holdings_in(graph), judged.key(Scope.WRITE)
    assert put_decision(judged, before[0], NO, key).status == 200
    assert (
        put_decision(judged, before[0], {"decision": "confirmed", "why": "read"}, key).status == 200
    )
    assert holdings_in(graph) == before


@pytest.fixture
def writing(tmp_path: Path, sqlite_graph: Graph) -> Server:
    return server_over(sqlite_graph, tmp_path)


@pytest.fixture(scope="module")
def sqlite_graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """A graph in a file with one judgment; no test below changes it."""
    made = opened(f"sqlite:///{tmp_path_factory.mktemp('judged') / 'graph.db'}")
    loaded(made, the_judgment())
    return made


def test_who_may_not_write_changes_nothing(sqlite_graph: Graph, writing: Server) -> None:
    claim = holdings_in(sqlite_graph)[0]
    revoked = writing.key(Scope.WRITE)
    writing.keyring.revoke(revoked.split("_")[1], TODAY)
    for key, status, error in (
        (None, 401, ""),
        (writing.key(Scope.READ), 403, 'error="insufficient_scope", scope="write"'),
        (revoked, 401, 'error="invalid_token"'),
    ):
        said = put_decision(writing, claim, NO, key)
        assert (said.status, said.headers["content-type"]) == (status, "application/problem+json")
        assert error in said.headers["www-authenticate"]
    assert verdicts_in(sqlite_graph) == []


def test_who_may_not_write_is_told_nothing_of_the_body_or_the_claim(writing: Server) -> None:
    for body in (b"", b"{", b"[" * 100_000, NO):
        assert put_decision(writing, "claim:0000000000000000", body, None).status == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 422),
        (b"[" * 100_000, 400),
        (b'{"decision": "rejected", "why": "\xff"}', 400),
        (rb'{"decision": "rejected", "why": "\ud800"}', 422),
        ({**NO, "why": "a\x00b"}, 422),
        ({**NO, "why": " \n "}, 422),
        ({**NO, "why": "a" * 1_001}, 422),
        ({**NO, "decision": "deleted"}, 422),
        ({**NO, "on": "2026-13-45"}, 422),
        ({**NO, "on": "yesterday"}, 422),
        ({**NO, "by": "the president"}, 422),
        ([], 422),
        (b"[" * 1_000_001, 413),
    ],
)
def test_a_body_that_is_no_decision_is_refused_and_nothing_is_kept(
    sqlite_graph: Graph, writing: Server, body: object, status: int
) -> None:
    said = put_decision(writing, holdings_in(sqlite_graph)[0], body, writing.key(Scope.WRITE))
    assert (said.status, said.headers["content-type"]) == (status, "application/problem+json")
    assert len(said.body) < 5_000
    assert verdicts_in(sqlite_graph) == []


@pytest.mark.parametrize(
    ("claim", "status"), [("claim:0000000000000000", 404), ("no-claim", 422), ("%00", 422)]
)
def test_a_claim_that_is_not_there_is_named(writing: Server, claim: str, status: int) -> None:
    assert put_decision(writing, claim, NO, writing.key(Scope.WRITE)).status == status


def test_a_decision_is_put_and_not_posted(writing: Server) -> None:
    said = asked(writing.app, "/v1/claims/claim:0000000000000000/decision", "POST")
    assert (said.status, said.headers["allow"]) == (405, "PUT")
