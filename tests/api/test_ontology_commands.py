import json

import pytest

from ontology.findings import Finding
from tests.api.commands import CommandLine


def test_the_vocabulary_is_found_sound_and_counted(comity: CommandLine) -> None:
    said = comity("ontology", "check")
    assert (said.status, said.err) == (0, "")
    assert "The vocabulary is sound." in said.out
    assert "provisions" in said.out


def test_what_is_wrong_is_listed_and_the_status_tells(
    comity: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Finding("every-right-has-a-definition", "right:colour", "no definition")
    monkeypatch.setattr("ontology.checking.check", lambda: (wrong,))
    said = comity("ontology", "check")
    assert said.status == 1
    assert "every-right-has-a-definition: right:colour: no definition" in said.err


def test_the_vocabulary_is_exported_as_turtle_and_json_ld(comity: CommandLine) -> None:
    turtle = comity("ontology", "export").out
    linked = json.loads(comity("ontology", "export", "--format", "jsonld").out)
    assert "right:private-life" in turtle
    assert linked


def test_an_unknown_form_is_refused_and_the_known_ones_named(comity: CommandLine) -> None:
    said = comity("ontology", "export", "--format", "owl")
    assert said.status == 2
    assert "'ttl'" in said.err
    assert "'jsonld'" in said.err
