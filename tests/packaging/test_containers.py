"""The container files keep their promises; no engine is needed to read them."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES = sorted(COMPOSE["services"])


def test_the_image_runs_as_a_user_without_rights() -> None:
    last_stage = DOCKERFILE.rpartition("\nFROM ")[2]
    assert re.search(r"^USER comity$", last_stage, re.MULTILINE)
    assert last_stage.index("USER comity") < last_stage.index("CMD [")


def test_the_image_asks_itself_whether_it_is_well() -> None:
    assert "HEALTHCHECK" in DOCKERFILE
    command = re.search(r"^    CMD (?P<words>\[.*\])$", DOCKERFILE, re.MULTILINE)
    assert command is not None
    words = json.loads(command["words"])
    assert "/healthz" in words[-1]
    compile(words[-1], "healthcheck", "exec")


def test_base_images_are_pinned() -> None:
    tags = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert tags
    assert all(re.fullmatch(r"python:3\.\d+-slim-\w+", tag) for tag in tags)


def test_the_server_image_is_pinned_to_the_patch() -> None:
    assert re.fullmatch(r"neo4j:5\.\d+\.\d+-community", COMPOSE["services"]["neo4j"]["image"])


@pytest.mark.parametrize("service", SERVICES)
def test_a_port_is_open_to_this_machine_alone(service: str) -> None:
    ports = COMPOSE["services"][service]["ports"]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_has_a_health_check(service: str) -> None:
    assert COMPOSE["services"][service]["healthcheck"]["test"]


def test_the_api_waits_until_the_store_is_well() -> None:
    wanted = COMPOSE["services"]["api"]["depends_on"]["neo4j"]
    assert wanted == {"condition": "service_healthy"}


def test_the_password_comes_from_the_environment_and_has_no_default() -> None:
    neo4j = COMPOSE["services"]["neo4j"]["environment"]["NEO4J_AUTH"]
    api = COMPOSE["services"]["api"]["environment"]["COMITY_STORE_PASSWORD"]
    assert "${COMITY_STORE_PASSWORD:?" in neo4j
    assert api.startswith("${COMITY_STORE_PASSWORD:?")


def test_data_outlive_their_containers_in_named_volumes() -> None:
    mounted = {volume.split(":")[0] for volume in COMPOSE["services"]["neo4j"]["volumes"]}
    assert mounted == set(COMPOSE["volumes"])


def test_compose_itself_accepts_the_file() -> None:
    docker = shutil.which("docker")
    if not docker:
        pytest.skip("no Docker client here")
    has_compose = subprocess.run([docker, "compose", "version"], capture_output=True, check=False)  # noqa: S603 - found on the path
    if has_compose.returncode:
        pytest.skip("this Docker client has no compose plugin")
    environment = {"COMITY_STORE_PASSWORD": "a-password-of-tests", "PATH": "/usr/bin:/bin"}
    command = [docker, "compose", "--file", str(ROOT / "docker-compose.yml"), "config", "--quiet"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stderr
