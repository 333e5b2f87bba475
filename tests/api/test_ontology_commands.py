import pytest

from ontology import load
from ontology.findings import Finding
from ontology.proving import Proof
from tests.api.commands import CommandLine


def test_each_rule_is_a_line_and_each_instrument_a_row(comity: CommandLine) -> None:
    checked = comity("ontology", "check")
    assert (checked.status, checked.err) == (0, "")
    said = checked.out
    assert "The vocabulary is sound." in said
    assert "✗" not in said
    for line in ("every right is protected", "the shapes are kept", "every label is in three"):
        assert f"✓ {line}" in said
    for instrument in load().instruments:
        assert f" {instrument} " in said


def test_what_is_wrong_is_listed_and_the_status_tells(
    comity: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Finding("definition", "right:colour", "no definition", "rights.ttl")
    proof = Proof("every right has a definition", "2 rights", (wrong,))
    monkeypatch.setattr("ontology.proving.prove", lambda: (proof,))
    said = comity("ontology", "check")
    assert said.status == 1
    assert "✗ every right has a definition (2 rights)" in said.out
    assert "definition: rights.ttl: right:colour: no definition" in said.err


@pytest.mark.parametrize("form", ["ttl", "jsonld", "nt", "skos-csv"])
def test_the_vocabulary_is_exported_in_every_form(comity: CommandLine, form: str) -> None:
    said = comity("ontology", "export", "--format", form)
    assert (said.status, said.err) == (0, "")
    assert "Right to life" in said.out


def test_mappings_are_a_spreadsheet_of_their_own(comity: CommandLine) -> None:
    said = comity("ontology", "export", "--format", "skos-csv", "--part", "mappings")
    assert said.out.startswith("subject_id,subject_label,predicate_id,object_id,")
    refused = comity("ontology", "export", "--format", "ttl", "--part", "mappings")
    assert (refused.status, refused.out) == (2, "")
    assert "goes with --format skos-csv" in refused.err


def test_an_unknown_form_is_refused_and_the_known_ones_named(comity: CommandLine) -> None:
    said = comity("ontology", "export", "--format", "owl")
    assert said.status == 2
    assert "'ttl'" in said.err
    assert "'jsonld'" in said.err
