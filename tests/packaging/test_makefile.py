"""`make` says what is missing and how to get it, before anything is half made."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a fresh checkout as far as `make` is concerned."""
    for name in ("Makefile", "pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `make` as from a shell of its own: we may ourselves stand under `make test`."""
    program = shutil.which("make")
    if not program:
        pytest.skip("make is not here")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(  # noqa: S603 - our own words
        [program, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def fake_python(folder: Path, script: str) -> Path:
    """Write a program that stands in for Python."""
    path = folder / "fake-python"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_without_arguments_it_lists_the_targets(folder: Path) -> None:
    said = make(folder).stdout
    for target in ("setup", "demo", "test", "check", "serve", "neo4j", "ontology", "bench"):
        assert f"make {target} " in said


def test_without_python_it_says_how_to_get_it(folder: Path) -> None:
    done = make(folder, "setup", "PYTHON=")
    assert done.returncode != 0
    assert "Python 3.11 or later is missing" in done.stderr
    assert "apt install python3" in done.stderr
    assert "brew install python" in done.stderr


def test_without_venv_it_says_how_to_get_it(folder: Path) -> None:
    done = make(folder, "setup", f"PYTHON={fake_python(folder, 'exit 1')}")
    assert done.returncode != 0
    assert "apt install python3-venv" in done.stderr
    assert not (folder / ".venv").exists()


def test_a_failed_load_leaves_no_demo_behind(folder: Path) -> None:
    tools = folder / ".venv" / "bin"
    tools.mkdir(parents=True)
    for stamp in ("python", "uv", ".user"):
        (tools / stamp).touch()
    fake = fake_python(folder, "mkdir -p .build; echo half > .build/demo.sqlite; exit 1")
    fake.rename(tools / "comity")
    assert make(folder, "demo").returncode != 0
    assert not (folder / ".build" / "demo.sqlite").exists()
