import shutil
from pathlib import Path

import pytest

from ontology import load, soundness
from ontology.completeness import Rule
from ontology.findings import Finding
from ontology.proving import Proof, prove
from ontology.publishing.published import shipped
from ontology.reading import FOLDER
from ontology.tallying import by_basis, by_instrument, by_scheme
from tests.ontology.planting import planted_in

WHOLE = shipped().triples


def _findings(rule: Rule, text: str) -> list[Finding]:
    with planted_in(WHOLE, text) as triples:
        return list(rule(load(), triples))


@pytest.mark.parametrize(
    ("rule", "text", "reason"),
    [
        (soundness.every_label_is_in_three_languages, "right:a a co:Right .", "no name in en, fr"),
        (
            soundness.every_label_is_in_three_languages,
            'court:a a co:Court ; rdfs:label "A"@en, "A"@es, " "@fr .',
            "no name in fr",
        ),
        (
            soundness.every_mapping_doctrine_and_court_has_a_source,
            'stmt:a a co:Statement ; dcterms:source " " .',
            "rests on no source",
        ),
        (
            soundness.nothing_is_above_itself,
            "group:a skos:broader group:b . group:b skos:broader group:a .",
            "broader than itself",
        ),
        (
            soundness.no_concept_stands_alone,
            "right:a a co:Right ; skos:broader right:b .",
            "no top concept",
        ),
        (soundness.no_concept_stands_alone, "pv:a.1 a co:Provision .", "part of no instrument"),
    ],
)
def test_what_a_rule_forbids_is_found_and_named(rule: Rule, text: str, reason: str) -> None:
    found = _findings(rule, text)
    assert found
    assert all(reason in each.reason for each in found)
    assert _findings(rule, "") == []


@pytest.fixture(scope="module")
def proofs() -> tuple[Proof, ...]:
    return prove()


def test_every_rule_holds_and_says_what_it_counted(proofs: tuple[Proof, ...]) -> None:
    assert [(each.rule, each.findings) for each in proofs if each.findings] == []
    assert len(proofs) == len(soundness.ALL_RULES) + 3
    counted = {each.rule: each.counted for each in proofs}
    assert f"{len(load().provisions):,} provisions" == counted["every part has its whole"]
    assert " triples of " in counted["all files are few enough to load quickly"]


def test_a_finding_of_a_proof_names_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "ontology"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "*.json", "__pycache__"))
    courts = folder / "courts.ttl"
    text = courts.read_text(encoding="utf-8")
    courts.write_text(text.replace('"Africa" ;', '"Africa" ; co:alias "x"@de ;', 1), "utf-8")
    found = [each for proof in prove(folder) for each in proof.findings]
    assert {each.file for each in found} == {"courts.ttl"}
    assert found[0].subject.endswith("/court/acerwc")


def test_every_instrument_is_counted_and_every_statement_once() -> None:
    tallies = list(by_instrument(load()))
    assert [each.instrument for each in tallies] == list(load().instruments)
    made = sum(each.read + each.general for each in tallies)
    assert made == sum(map(len, load().protections.values()))
    assert all(each.mapped == each.substantive for each in tallies)
    assert sum(each.provisions for each in tallies) == len(load().provisions)


def test_records_are_counted_by_what_they_rest_on() -> None:
    counted = {each.kind: each for each in by_basis(WHOLE)}
    assert counted["counterparts of doctrines"].general > 5
    assert counted["participations of States"].verified > 2_000
    assert counted["participations of States"].page > 200
    made = counted["mappings to rights"]
    assert made.verified + made.general == sum(map(len, load().protections.values()))


def test_every_scheme_is_counted() -> None:
    assert dict(by_scheme(WHOLE))["rights"] == len(load().rights)
