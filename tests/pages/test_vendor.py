"""What others made is here as they published it, with its licence."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from tests.pages.vendoring import FOLDERS, files, packages

LISTED = [(folder, each) for folder in FOLDERS for each in files(folder)]


@pytest.mark.parametrize(("folder", "listed"), LISTED, ids=lambda each: str(each)[-40:])
def test_a_file_of_others_is_unchanged(folder: Path, listed: Mapping[str, str]) -> None:
    content = (folder / listed["name"]).read_bytes()
    assert sha256(content).hexdigest() == listed["sha256"]


def test_nothing_of_others_is_unlisted_or_without_licence() -> None:
    for folder in FOLDERS:
        named = {each["name"] for each in files(folder)} | {"vendor.toml"}
        assert {path.name for path in folder.iterdir()} == named
        for package in packages(folder):
            assert package["licence"] in {"0BSD", "OFL-1.1", "MPL-2.0"}
            listed = package["file"]
            assert any("LICENSE" in each["name"] for each in listed if isinstance(each, dict))
