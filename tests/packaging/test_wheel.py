"""What users install is the wheel: it builds, holds its data, and runs in a clean environment."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ingest.reading.library import library_extractions

ROOT = Path(__file__).resolve().parents[2]
UV = Path(sys.executable).with_name("uv")
FOLDERS = ("api", "comity", "ingest", "library", "ontology", "queries")
DATA = (".css", ".cypher", ".html", ".json", ".jsonld", ".sql", ".toml", ".ttl", ".typed")


def run(*words: str | Path, cwd: Path) -> str:
    """Run a command of ours to its end and return what it said; fail with its words."""
    # PYTHONPATH would let the checkout stand in for the wheel.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(  # noqa: S603 - our own words
        [str(word) for word in words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once."""
    if not UV.exists():
        pytest.skip("uv is not in this environment: `make setup` puts it there")
    folder = tmp_path_factory.mktemp("wheel")
    run(UV, "build", "--wheel", "--out-dir", folder, cwd=ROOT)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_data(wheel: Path) -> None:
    expected = {
        str(path.relative_to(ROOT))
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.suffix in DATA
    }
    shipped = set(zipfile.ZipFile(wheel).namelist())
    assert sorted(expected - shipped) == []
    for suffix in DATA:
        assert any(name.endswith(suffix) for name in shipped), suffix


def test_the_wheel_holds_no_test_and_no_corpus(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if "dist-info" not in name} == set(FOLDERS)


def test_it_installs_with_the_locked_versions_and_runs_away_from_the_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    clean = tmp_path / "clean"
    locked = tmp_path / "requirements.txt"
    python = clean / "bin" / "python"
    run(UV, "venv", clean, "--python", sys.executable, cwd=tmp_path)
    export = ["export", "--frozen", "--no-dev", "--no-emit-project", "--quiet"]
    run(UV, *export, "--output-file", locked, cwd=ROOT)
    # `--require-hashes` refuses whatever is not in the lock file.
    install = ["pip", "install", "--quiet", "--python", str(python)]
    run(UV, *install, "--require-hashes", "--requirement", locked, cwd=tmp_path)
    run(UV, *install, "--no-deps", wheel, cwd=tmp_path)
    said = run(clean / "bin" / "comity", "--help", cwd=tmp_path)
    for command in ("ask", "extract", "ingest", "ontology", "serve"):
        assert command in said
    counted = "from ingest.reading.library import library_extractions as all_of_it; "
    here = f"{sum(1 for _ in library_extractions())}\n"
    assert run(python, "-c", f"{counted}print(len(list(all_of_it())))", cwd=tmp_path) == here
