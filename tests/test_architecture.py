"""Rules about the shape of the code that no linter checks."""

import ast
import re
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = ("comity", "ontology", "ingest", "queries", "api")
FOLDERS = (*CODE, "library")
SOURCES = sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
PYTHON = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py")), *(ROOT / "benchmarks").rglob("*.py")]

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
FORBIDDEN_NAMES = {"utils", "helpers", "common", "manager", "managers", "misc"}


def _id(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _public(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield public classes and functions of a module, and the public methods of those classes."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if node.name.startswith("_") or _is_overload(node):
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            yield from (
                child
                for child in node.body
                if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
                and not child.name.startswith("_")
            )


@pytest.mark.parametrize("path", PYTHON, ids=_id)
def test_a_file_fits_in_one_reading(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= LONGEST_FILE


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_a_function_fits_on_one_screen(path: Path) -> None:
    lengths = {
        node.name: (node.end_lineno or node.lineno) - node.lineno + 1
        for node in _functions(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def _is_overload(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether a definition is a signature alone, which the function itself documents."""
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in node.decorator_list)


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_every_public_name_is_documented(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.read_text(encoding="utf-8").strip():
        assert ast.get_docstring(tree)
    assert [node.name for node in _public(tree) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", TESTS, ids=_id)
def test_the_name_of_a_test_is_a_sentence(path: Path) -> None:
    names = [
        node.name
        for node in _functions(ast.parse(path.read_text(encoding="utf-8")))
        if node.name.startswith("test_")
    ]
    assert [name for name in names if len(name.split("_")) < 4] == []


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_a_module_is_named_for_what_it_is_about(path: Path) -> None:
    assert not {*path.relative_to(ROOT).with_suffix("").parts} & FORBIDDEN_NAMES


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in TESTS}
    assert sorted(_id(folder) for folder in folders if not (folder / "__init__.py").exists()) == []


def test_no_other_distribution_ships_our_folder_names() -> None:
    owners = packages_distributions()
    assert {n: owners[n] for n in FOLDERS if set(owners.get(n, ())) - {"comity"}} == {}


def test_imports_make_no_cycle() -> None:
    graph = grimp.build_graph(*CODE)
    cycles = [
        (module, chain)
        for module in sorted(graph.modules)
        for imported in sorted(graph.find_modules_directly_imported_by(module))
        if (chain := graph.find_shortest_chain(imported, module)) is not None
    ]
    assert cycles == []


def test_a_statement_is_in_both_languages() -> None:
    names = {
        suffix: {path.stem for path in (ROOT / "queries" / suffix).glob(f"*.{suffix}")}
        for suffix in ("cypher", "sql")
    }
    assert names["cypher"] == names["sql"]


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_an_exception_to_a_rule_gives_its_reason(path: Path) -> None:
    marks = re.compile(r"#\s*(?:noqa(?::\s*[A-Z0-9, ]+)?|type: ignore(?:\[[^\]]*\])?)(?P<rest>.*)$")
    found = [marks.search(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [mark[0] for mark in found if mark and not mark["rest"].strip(" -#")] == []


def test_the_library_is_data_without_code() -> None:
    code = [path for path in (ROOT / "library").rglob("*.py") if path.name != "__init__.py"]
    assert code == []
