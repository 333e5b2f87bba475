"""What the pages say is so: commands, settings and words are documented, examples are real."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from api.app import create_app
from api.cli import cli
from api.wiring import PREFIX, Settings
from comity.extraction import Outcome, Role
from comity.stores import opened
from ontology import load
from tests.api.test_serve import served

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
FOLDERS = ("library", "examples", "ontology")
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *(ROOT / folder / "README.md" for folder in FOLDERS),
    ]
)

TARGETS = re.findall(r"^([a-z0-9-]+):.*## ", MAKEFILE, re.MULTILINE)
EXAMPLE = re.compile(r"^```console\n\$ (?P<command>.+)\n(?P<output>(?:.*\n)*?)```$", re.MULTILINE)
QUESTIONS = sorted((ROOT / "docs" / "questions").glob("*.md"))
OPERATING = sorted((ROOT / "docs" / "operating").glob("*.md"))
PYTHON = re.findall(
    r"^```python\n(.*?)^```$",
    (ROOT / "docs" / "api.md").read_text(encoding="utf-8"),
    re.MULTILINE | re.DOTALL,
)
EXAMPLES = [
    example
    for page in (ROOT / "README.md", *QUESTIONS)
    for example in EXAMPLE.findall(page.read_text(encoding="utf-8"))
]


def _commands(command: object, words: tuple[str, ...]) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for name, below in sorted(command.commands.items()):
            yield from _commands(below, (*words, name))
    else:
        assert isinstance(command, TyperCommand)
        yield " ".join(words), command


COMMANDS = dict(_commands(typer.main.get_command(cli), ("comity",)))


def _lines_of_code() -> Iterator[str]:
    """Yield every command line of ours on any page, comments and pipes cut off."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        found = re.findall(r"(?:`|^\s{4}|\$ |bin/)(comity [^`\n|]+)", text, re.MULTILINE)
        yield from (re.split(r"\s+[#>]", line)[0].strip() for line in found)


LINES = sorted(set(_lines_of_code()))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert command in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does(command: str) -> None:
    assert COMMANDS[command].help


@pytest.mark.parametrize("line", LINES)
def test_a_command_on_a_page_exists_with_its_options(line: str) -> None:
    names = [name for name in COMMANDS if f"{line} ".startswith(f"{name} ")]
    groups = {name.rpartition(" ")[0] for name in COMMANDS}
    if line in groups:
        return
    assert names
    known = {option for parameter in COMMANDS[names[0]].params for option in parameter.opts}
    assert set(re.findall(r"(?<= )--[a-z-]+", line)) <= {*known, "--help"}


@pytest.mark.parametrize("command", [name for name in COMMANDS if name.startswith("comity ask ")])
def test_every_question_has_an_example_on_a_page_of_its_own_or_of_its_kin(command: str) -> None:
    shown = [example for page in QUESTIONS for example in EXAMPLE.findall(page.read_text("utf-8"))]
    assert [asked for asked, _ in shown if f"{asked} ".startswith(f"{command} ")]


ADDRESSES = sorted(
    {
        (page.relative_to(ROOT).as_posix(), address)
        for page in QUESTIONS
        for address in re.findall(r"`(?:GET |POST )?(/v1/[^`?\s]*)", page.read_text("utf-8"))
    }
)


@pytest.mark.parametrize(("page", "address"), ADDRESSES)
def test_an_address_on_a_page_is_answered(page: str, address: str, paths: list[str]) -> None:
    assert any(re.fullmatch(path, re.sub(r"\{[^}]*\}|…", "x", address)) for path in paths), page


@pytest.fixture(scope="module")
def paths() -> Iterator[list[str]]:
    """Patterns of the addresses that the API answers."""
    graph = opened("sqlite:///:memory:")
    declared = create_app(graph).openapi()["paths"]
    yield [re.sub(r"\{[^}]*\}", "[^/]+", path) for path in declared]
    graph.close()


@pytest.mark.parametrize("setting", Settings.model_fields)
def test_every_setting_is_documented(setting: str) -> None:
    assert f"`{PREFIX}{setting.upper()}`" in README


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_is_documented(target: str) -> None:
    assert any(f"make {target}" in page.read_text(encoding="utf-8") for page in PAGES)


def test_a_target_on_a_page_exists() -> None:
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"(?:^    |`)make ([a-z0-9-]+)", text, re.MULTILINE))
    assert named <= set(TARGETS)


def test_every_phony_target_says_what_it_does() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    assert sorted(phony[1].split()) == sorted(TARGETS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_link_to_a_file_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("value", [*Outcome, *Role])
def test_the_glossary_has_every_outcome_and_role(value: str) -> None:
    assert re.search(rf"\b{value}\b", GLOSSARY)


def test_the_glossary_is_in_alphabetical_order() -> None:
    words = re.findall(r"^\| \*\*([a-z ]+)\*\*", GLOSSARY.split("## Words")[0], re.MULTILINE)
    assert words == sorted(words)


def test_every_doctrine_is_defined() -> None:
    doctrines = load().doctrines
    assert doctrines
    assert [name for name, each in doctrines.items() if not each.definition] == []


def test_the_first_screen_of_the_readme_has_an_example() -> None:
    assert EXAMPLES
    assert README[: README.index("```console")].count("\n") < 25


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Load the starter library into a fresh store, and rank it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('docs') / 'graph.sqlite'}"
    _said("comity library load", url)
    _said("comity rank", url)
    return url


@pytest.mark.parametrize(("command", "output"), EXAMPLES)
def test_an_example_prints_what_the_page_shows(command: str, output: str, store: str) -> None:
    said = _said(command, store)
    place = 0
    for part in re.split(r"^…\n", output, flags=re.MULTILINE):  # a line of dots leaves some out
        assert part in said[place:]
        place = said.index(part, place) + len(part)


@pytest.mark.parametrize("page", OPERATING, ids=lambda page: page.stem)
def test_the_examples_for_operators_print_what_their_page_shows(
    page: Path, store: str, tmp_path: Path
) -> None:
    """In their order, in a folder of their own, on a graph that they may change."""
    shutil.copy(store.removeprefix("sqlite:///"), tmp_path / "graph.sqlite")
    for command, output in EXAMPLE.findall(page.read_text(encoding="utf-8")):
        said = _said(command, f"sqlite:///{tmp_path}/graph.sqlite", tmp_path)
        parts = [re.escape(part) for part in output.split("…")]
        assert re.search(".*".join(parts), said, re.DOTALL), said


@pytest.fixture(scope="module")
def address(store: str) -> Iterator[str]:
    with served(store) as (_, place):
        yield place


@pytest.mark.parametrize("code", PYTHON, ids=lambda code: code.count("\n"))
def test_an_example_in_python_holds(code: str, address: str) -> None:
    exec(code.replace("http://127.0.0.1:8000", address), {})  # noqa: S102 - of our own page


def _said(command: str, store: str, folder: Path = ROOT) -> str:
    words = [str(Path(sys.executable).with_name("comity")), *shlex.split(command)[1:]]
    done = subprocess.run(  # noqa: S603 - a command of our own pages
        words,
        cwd=folder,
        env={**os.environ, "COMITY_STORE": store},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)
