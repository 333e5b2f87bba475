"""The server the suite starts is a real one, alone on this machine, and gone afterwards."""

import os
import socket
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, ServiceUnavailable

from tests.servers import neo4j_artifacts
from tests.servers.neo4j_server import Neo4jStartError, Server, available, running_neo4j


@pytest.fixture
def neo4j_here() -> None:
    """Skip where the server cannot be started, and fail instead where it is required."""
    reason = available()
    if reason and os.environ.get("COMITY_REQUIRE_NEO4J") == "1":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


def test_the_pom_and_the_compose_file_name_the_version_that_tests_start() -> None:
    version = neo4j_artifacts.VERSION
    root = Path(__file__).parents[2]
    assert neo4j_artifacts.POM.read_text(encoding="utf-8").count(version) == 3
    assert f"neo4j:{version}-community" in (root / "docker-compose.yml").read_text(encoding="utf-8")


def test_without_java_the_reason_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", "")
    assert "Java 17" in str(available())
    assert "apt install" in str(available())


@pytest.mark.neo4j
@pytest.mark.usefixtures("neo4j_here")
def test_a_server_keeps_its_password_and_is_gone_after_the_block() -> None:
    with running_neo4j(password="a-password-of-tests") as url:  # noqa: S106 - of a thrown-away server
        with GraphDatabase.driver(url, auth=("neo4j", "a-password-of-tests")) as driver:
            records, _, _ = driver.execute_query("CALL dbms.components() YIELD edition, versions")
        assert records[0]["edition"] == "community"
        assert records[0]["versions"] == [neo4j_artifacts.VERSION]
        with (
            GraphDatabase.driver(url, auth=("neo4j", "wrong")) as stranger,
            pytest.raises(AuthError),
        ):
            stranger.verify_connectivity()
    with GraphDatabase.driver(url) as late, pytest.raises(ServiceUnavailable):
        late.verify_connectivity()


@pytest.mark.neo4j
@pytest.mark.usefixtures("neo4j_here")
def test_a_port_in_use_is_refused_before_anything_starts(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        server = Server(tmp_path, taken.getsockname()[1])
        with pytest.raises(Neo4jStartError, match="is taken"), server.running():
            pass
