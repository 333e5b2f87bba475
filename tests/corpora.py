"""Finds the folder of real texts beside the project, which is no part of it."""

import json
import lzma
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpora"
_WHERE_IDS_STAND = 200
"""Bytes of a line within which its id is given."""


def corpora() -> Path:
    """Return the folder; where it is absent, skip the test and say what is missing."""
    if not FOLDER.is_dir():
        pytest.skip(f"needs real rulings in {FOLDER}, which is not there")
    return FOLDER


def corpus(name: str) -> Path:
    """Return one file or folder of the corpora; where it is absent, skip the test."""
    path = corpora() / name
    if not path.exists():
        pytest.skip(f"needs {path}, which is not there")
    return path


def lines_of(name: str, wanted: Collection[str]) -> bytes:
    """Return the lines of a compressed corpus that hold these records; others are not parsed."""
    sought = [f'"{record}"'.encode() for record in wanted]
    with lzma.open(corpus(name)) as lines:
        heads = ((line, line[:_WHERE_IDS_STAND]) for line in lines)
        return b"".join(line for line, head in heads if any(each in head for each in sought))


def rows(name: str, every: int = 1) -> Iterator[dict[str, object]]:
    """Yield rows of a compressed corpus, the first and then every so many, in file order."""
    with lzma.open(corpus(name), "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                yield json.loads(line)
