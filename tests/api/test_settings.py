import subprocess
import sys

import pytest

from api.wiring import Settings, read_settings
from tests.api.commands import CommandLine


def test_settings_say_where_each_came_from_and_hide_secrets(comity: CommandLine) -> None:
    comity.monkeypatch.setenv("COMITY_STORE_PASSWORD", "tell-nobody")
    said = comity("settings")
    lines = {line.split()[1]: line for line in said.out.splitlines() if "COMITY_" in line}
    assert "tell-nobody" not in said.out
    assert "environment" in lines["COMITY_STORE"]
    assert "default" in lines["COMITY_PORT"]


def test_a_password_inside_the_url_is_hidden_too(comity: CommandLine) -> None:
    comity.monkeypatch.setattr(CommandLine, "store", "neo4j://me:tell-nobody@host:7687/neo4j")
    said = comity("settings")
    assert "tell-nobody" not in said.out
    assert "neo4j://me:***@host:7687/neo4j" in said.out


def test_the_api_listens_on_this_machine_alone_unless_told_otherwise() -> None:
    fields = Settings.model_fields
    assert (fields["host"].default, fields["port"].default) == ("127.0.0.1", 8000)


def test_the_default_store_is_a_file_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMITY_STORE", raising=False)
    assert read_settings().store.startswith("sqlite:///")


def test_a_question_loads_no_web_framework_spacy_or_rdflib() -> None:
    heavy = "{'fastapi', 'spacy', 'rdflib', 'neo4j', 'networkx', 'uvicorn'}"
    code = f"import api.cli, sys; print(sorted({heavy} & set(sys.modules)))"
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert done.stdout.strip() == "[]"
