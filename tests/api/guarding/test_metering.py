"""Limits and keys over HTTP."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from api.guarding.callers import address_of
from api.guarding.keys import Scope
from comity.store import Graph
from tests.api.guarding.conftest import TODAY, Server, server_over
from tests.api.hostile import asked

ADDRESS = "/v1/coverage"


def test_the_limit_is_published_and_who_asks_more_is_told_when_to_ask_again(
    server: Server,
) -> None:
    answers = [server.get(ADDRESS) for _ in range(6)]
    assert [answer.status for answer in answers] == [200] * 5 + [429]
    assert answers[0].headers["ratelimit-policy"] == '"anonymous";q=5;w=60'
    assert answers[0].headers["ratelimit"] == '"anonymous";r=4;t=12'
    assert (answers[5].headers["retry-after"], answers[5].headers["content-type"]) == (
        "12",
        "application/problem+json",
    )
    assert "a key raises the limit" in answers[5].problem["detail"]
    server.clock.now += 12
    assert server.get(ADDRESS).status == 200


def test_a_key_raises_the_limit_and_has_a_bucket_of_its_own(server: Server) -> None:
    key = server.key(Scope.READ)
    answers = [server.get(ADDRESS, key) for _ in range(21)]
    assert [answer.status for answer in answers] == [200] * 20 + [429]
    assert server.get(ADDRESS).status == 200
    assert server.get(ADDRESS, server.key(Scope.READ)).status == 200


def test_usage_says_what_is_left_and_costs_nothing(server: Server) -> None:
    for _ in range(7):
        server.get(ADDRESS)
    for _ in range(3):
        told = server.get("/v1/usage")
        assert (told.status, told.headers["cache-control"]) == (200, "no-store")
        assert told.problem == {
            "key": None, "scopes": ["read"], "until": None, "requests": 5, "window_s": 60,
            "remaining": 0, "full_in_s": 60,
        }  # fmt: skip
    key = server.key(Scope.WRITE)
    told = server.get("/v1/usage", key)
    assert told.problem["key"] == key.split("_")[1]
    assert (told.problem["scopes"], told.problem["remaining"]) == (["read", "write"], 20)


@pytest.mark.parametrize("address", ["/healthz", "/readyz", "/v1/usage"])
def test_who_watches_a_server_is_never_shut_out(server: Server, address: str) -> None:
    assert {server.get(address).status for _ in range(9)} == {200}


def test_a_revoked_key_stops_at_once(server: Server) -> None:
    key = server.key(Scope.READ)
    assert server.get(ADDRESS, key).status == 200
    server.keyring.revoke(key.split("_")[1], TODAY)
    refused = server.get(ADDRESS, key)
    assert (refused.status, "this key is revoked" in refused.problem["detail"]) == (401, True)
    assert refused.headers["www-authenticate"] == 'Bearer realm="comity", error="invalid_token"'


def test_an_expired_key_is_refused_and_never_taken_for_none(
    server: Server, small_graph: Graph, tmp_path: Path
) -> None:
    key = server.key(Scope.READ, TODAY)
    assert server.get(ADDRESS, key).status == 200
    late = server_over(small_graph, tmp_path, today=TODAY + timedelta(days=1))
    assert late.get(ADDRESS, key).status == 401


@pytest.mark.parametrize(
    "sent", ["Basic YTpi", "Bearer", "Bearer x", "bearer comity_00000000_" + "0" * 64, "é", ""]
)
def test_what_is_no_key_is_401_and_comes_out_of_the_bucket_of_the_address(
    server: Server, sent: str
) -> None:
    for left in (4, 3):
        refused = server.get(ADDRESS, authorization=sent)
        assert refused.status == 401
        assert refused.headers["ratelimit"].startswith(f'"anonymous";r={left};')
    for _ in range(3):
        server.get(ADDRESS, authorization=sent)
    assert server.get(ADDRESS, authorization=sent).status == 429


def test_keys_that_cannot_be_checked_are_503_and_reading_without_one_goes_on(
    server: Server,
) -> None:
    key = server.key(Scope.WRITE)
    server.keyring.path.write_bytes(b"this was a file of keys" * 100)
    assert (server.get(ADDRESS, key).status, server.get(ADDRESS).status) == (503, 200)


def test_no_error_repeats_the_secret_of_a_key(server: Server) -> None:
    key = server.key(Scope.READ)
    secret = key.rpartition("_")[2]
    for address in (f"/v1/{key}", f"/v1/rulings?{key}=1", f"/v1/rulings?cursor={key}", f"/{key}"):
        said = server.get(address)
        assert said.status in {400, 404, 422}
        assert secret not in said.body.decode()


def test_an_address_that_a_client_claims_is_believed_of_no_stranger(server: Server) -> None:
    for place in range(5):
        server.get(ADDRESS, x_forwarded_for=f"192.0.2.{place}")
    assert server.get(ADDRESS, x_forwarded_for="192.0.2.9").status == 429


def test_a_proxy_that_is_named_says_who_asks(small_graph: Graph, tmp_path: Path) -> None:
    server = server_over(small_graph, tmp_path, proxies=("127.0.0.0/8",))
    for _ in range(6):
        last = server.get(ADDRESS, x_forwarded_for="198.51.100.7, 192.0.2.1")
    assert last.status == 429
    # what stands before the address that the proxy saw is the client's own invention
    assert server.get(ADDRESS, x_forwarded_for="203.0.113.9, 192.0.2.1").status == 429
    assert server.get(ADDRESS, x_forwarded_for="192.0.2.2").status == 200


def test_pages_of_other_hosts_read_nothing_unless_named(
    server: Server, small_graph: Graph, tmp_path: Path
) -> None:
    ours, other = "https://court.example", "https://other.example"
    assert "access-control-allow-origin" not in server.get(ADDRESS, origin=ours).headers
    named = server_over(small_graph, tmp_path, origins=(ours,))
    answer = named.get(ADDRESS, origin=ours)
    assert answer.headers["access-control-allow-origin"] == ours
    assert "RateLimit" in answer.headers["access-control-expose-headers"]
    assert "access-control-allow-credentials" not in answer.headers
    assert "access-control-allow-origin" not in named.get(ADDRESS, origin=other).headers


@pytest.mark.parametrize(("origin", "status"), [("court", 200), ("other", 400)])
def test_a_browser_that_asks_before_is_told_in_our_words(
    small_graph: Graph, tmp_path: Path, origin: str, status: int
) -> None:
    server = server_over(small_graph, tmp_path, origins=("https://court.example",))
    said = asked(
        server.app, ADDRESS, "OPTIONS", origin=f"https://{origin}.example",
        access_control_request_method="GET", access_control_request_headers="authorization",
    )  # fmt: skip
    assert said.status == status
    is_problem = said.headers["content-type"] == "application/problem+json"
    assert is_problem == (status == 400)


def test_an_answer_of_429_can_be_read_by_pages_that_are_named(
    small_graph: Graph, tmp_path: Path
) -> None:
    server = server_over(small_graph, tmp_path, origins=("*",))
    said = [server.get(ADDRESS, origin="https://any.example") for _ in range(6)][-1]
    assert (said.status, said.headers["access-control-allow-origin"]) == (429, "*")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
    ],
)
def test_one_subscriber_has_one_bucket(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    places = [address_of({"client": (each, 1)}) for each in (one, other)]
    assert (places[0] == places[1]) is same


def test_the_day_on_which_keys_end_is_the_servers(server: Server) -> None:
    key = server.key(Scope.READ, date(2026, 12, 1))
    assert server.get("/v1/usage", key).problem["until"] == "2026-12-01"
