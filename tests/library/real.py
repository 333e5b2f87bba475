"""The real texts of the rulings and guides of the library, extracted once."""

import lzma
import tomllib
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from comity.extraction import Extraction
from ingest.running import Options, extract_paths
from tests.corpora import corpus

RECORDS: Final[dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "texts.toml").read_text(encoding="utf-8")
)
"""Record of the real text by id of the library."""

_FILES: Final = (
    "ecthr-judgments.dev.jsonl.xz",
    "ecthr-judgments-extra.dev.jsonl.xz",
    "iacthr.dev.jsonl.xz",
    "un-treaty-bodies.dev.jsonl.xz",
    "other-courts.dev.jsonl.xz",
    "guides.dev.jsonl.xz",
)


@cache
def real_texts() -> dict[str, Extraction]:
    """Return what the texts themselves say, by id of the library.

    Each corpus is read once, and only the lines of the library are unpacked further.
    """
    wanted = {f'"{record}"'.encode(): identity for identity, record in RECORDS.items()}
    found: dict[str, Extraction] = {}
    with TemporaryDirectory() as folder:
        for name in _FILES:
            chosen = Path(folder) / name.removesuffix(".xz")
            chosen.write_bytes(b"".join(_lines(corpus(name), wanted)))
            found |= _extracted(chosen)
    return found


def _lines(path: Path, wanted: dict[bytes, str]) -> list[bytes]:
    with lzma.open(path) as lines:
        return [line for line in lines if any(record in line[:200] for record in wanted)]


def _extracted(path: Path) -> dict[str, Extraction]:
    identities = {record: identity for identity, record in RECORDS.items()}
    if not path.stat().st_size:
        return {}
    return {
        identities[found.id]: found
        for found in extract_paths([str(path)], Options(jobs=2))
        if isinstance(found, Extraction) and found.id in identities
    }
