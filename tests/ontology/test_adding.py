"""What a lawyer does: add a block of Turtle, build, ask; or make a mistake and be told where."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ontology.checking import check
from ontology.findings import Finding
from ontology.reading import FOLDER

ROOT = FOLDER.parent
PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```turtle\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
NAME = "doctrine:comity-of-courts"
FRENCH = '    "Courtoisie entre juridictions"@fr,\n'

FAULTS = {
    "a doctrine relates to provisions of the vocabulary": ("pv:echr.3,", "pv:echr.999,"),
    "a doctrine is named by lower-case words joined by hyphens": (
        "doctrine:comity-of-courts", "doctrine:Comity_of-courts",
    ),
    "a counterpart adopts, adapts, parallels or rejects": ('"adapts"', '"likes"'),
    "no court of-nowhere": ('co:court "ecthr"', 'co:court "of-nowhere"'),
    "the text of origin is one ruling or guide": ("ruling:ecthr:001-57619", "pv:echr.3"),
}  # fmt: skip
FLYING = """
<https://w3id.org/comity/statement/echr.2--flying> a co:Statement ;
  co:subject pv:echr.2 ; co:predicate skos:narrowMatch ; co:object right:flying ;
  co:status "settled" ; dcterms:source "a test" ; co:verified true .
"""
CIRCLE = ("skos:broader right:private-family-sphere", "skos:broader right:private-life")


def _copied(folder: Path) -> Path:
    """Return a copy of the packages that a build reads and writes, compiled as far as they are."""
    for package in ("comity", "ontology"):
        shutil.copytree(ROOT / package, folder / package)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return _copied(tmp_path)


def _append(folder: Path, name: str, block: str) -> None:
    with (folder / "ontology" / name).open("a", encoding="utf-8") as file:
        file.write(f"\n{block}")


def _said(folder: Path, *words: str) -> str:
    """Run a command of ours on the copy, as if it were the installed package."""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", "from api.cli import main; main()", *words],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
            "COMITY_STORE": f"sqlite:///{folder / 'graph.sqlite'}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_page_has_one_block_to_copy() -> None:
    assert [NAME in block for block in EXAMPLES] == [True]


def test_a_doctrine_added_as_a_block_is_seen_in_answers(folder: Path) -> None:
    _append(folder, "doctrines.ttl", EXAMPLES[0])
    assert str(folder) in _said(folder, "ontology", "build")
    assert "The vocabulary is sound." in _said(folder, "ontology", "check")
    _said(folder, "library", "load")
    answer = _said(folder, "ask", "doctrine", NAME, "--format", "json")
    for words in ("Comity of courts", "Reasons are given for not following it", "judicial dialogue",
                  "ecthr:001-57619", "iacthr:c-154", "adapts"):  # fmt: skip
        assert words in answer


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> tuple[Finding, ...]:
    """Check a copy with one wrong block a fault, each under a name of its own, and a circle."""
    folder = _copied(tmp_path_factory.mktemp("wrong"))
    for number, (before, after) in enumerate(FAULTS.values()):
        assert before in EXAMPLES[0]
        block = EXAMPLES[0].replace(before, after)
        _append(folder, "doctrines.ttl", block.replace("of-courts", f"of-courts-{number}"))
    rights = folder / "ontology" / "rights.ttl"
    head, mark, rest = rights.read_text(encoding="utf-8").partition(
        "right:private-and-family-life a"
    )
    rights.write_text(head + mark + rest.replace(*CIRCLE, 1), encoding="utf-8")
    _append(folder, "equivalences/echr.ttl", FLYING)
    return check(folder / "ontology")


@pytest.mark.parametrize("reason", FAULTS)
def test_a_wrong_block_is_refused_with_file_subject_and_reason(
    findings: tuple[Finding, ...], reason: str
) -> None:
    told = [each for each in findings if reason in each.reason]
    assert {each.file for each in told} == {"doctrines.ttl"}
    number = list(FAULTS).index(reason)
    assert all(f"of-courts-{number}" in each.subject for each in told)


def test_a_circle_of_rights_is_refused_with_file_subject_and_reason(
    findings: tuple[Finding, ...],
) -> None:
    told = {each.subject: each for each in findings if each.rule == "circle"}
    assert told["right:private-life"].file == "rights.ttl"
    assert "is under itself" in told["right:private-life"].reason


def test_a_statement_about_a_right_that_is_not_there_is_told_with_its_own_file(
    findings: tuple[Finding, ...],
) -> None:
    (told,) = [each for each in findings if each.reason == "no right right:flying"]
    assert (told.file, told.subject) == ("equivalences/echr.ttl", "echr.2")


def test_a_build_without_a_french_label_names_file_subject_and_reason(folder: Path) -> None:
    _append(folder, "doctrines.ttl", EXAMPLES[0].replace(FRENCH, ""))
    with pytest.raises(AssertionError, match=rf"doctrines\.ttl: {NAME}: no label in fr"):
        _said(folder, "ontology", "build")


def test_a_date_that_is_none_is_told_without_a_stack_trace(folder: Path) -> None:
    states = folder / "ontology" / "states.ttl"
    text = states.read_text(encoding="utf-8")
    states.write_text(text.replace('"1989-06-18"^^', '"1989-06-41"^^', 1), encoding="utf-8")
    with pytest.raises(AssertionError) as told:
        _said(folder, "ontology", "check")
    assert re.search(r"states\.ttl: \S+: breaks sh:datatype: 1989-06-41", str(told.value))
    assert "Traceback" not in str(told.value)
