"""The manifest of an export: what is in its files, by which schema, and their checksums."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from comity.errors import ExchangeError
from comity.exchange.forms import Form

NAME: Final = "manifest.json"


@dataclass(frozen=True, slots=True)
class File:
    """One file of an export.

    Attributes:
        path: inside the folder, e.g. ``"edges/cites.jsonl"``.
        kind: of its rows, e.g. ``"CITES"``.
        rows: how many.
        sha256: of its bytes, in hexadecimal digits.
    """

    path: str
    kind: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export is.

    Attributes:
        form: of the files with rows.
        schema: number of the schema's version.
        release: name of the state of the graph, e.g. ``"r-0123456789abcdef"``.
        ontology: version of the vocabulary in it.
        rows: of the graph, by kind, whether the export is whole or a difference.
        since: release of the earlier export that it is the difference to; ``None`` if it is whole.
        files: nodes first.
        removed: files that name what is gone since then; none in a whole export.
    """

    form: Form
    schema: int
    release: str | None
    ontology: str | None
    rows: dict[str, int]
    since: str | None
    files: tuple[File, ...]
    removed: tuple[File, ...] = ()

    def written(self) -> str:
        """Return the manifest as JSON; the same for equal graphs."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of an export.

    Raises:
        ExchangeError: there is none, or it is none of ours.
    """
    path = folder / NAME
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        files, removed = (tuple(File(**each) for each in said.pop(n)) for n in ("files", "removed"))
        return Manifest(**{**said, "form": Form(said["form"])}, files=files, removed=removed)
    except OSError as error:
        advice = "it is no export: there is no manifest that can be read in it"
        raise ExchangeError(str(folder), advice) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ExchangeError(str(path), f"it is no manifest of ours: {error}") from error


def verify(folder: Path, manifest: Manifest) -> None:
    """Compare every file of an export with its checksum.

    Raises:
        ExchangeError: one is missing or has other bytes.
    """
    for file in (*manifest.files, *manifest.removed):
        path = folder / file.path
        if not path.resolve().is_relative_to(folder.resolve()):
            raise ExchangeError(str(path), "a file outside the folder is none of the export")
        if not path.is_file():
            raise ExchangeError(str(path), "the file is missing: fetch the export again")
        if sha256_of_file(path) != file.sha256:
            raise ExchangeError(str(path), "its checksum is another: fetch the export again")


def sha256_of_file(path: Path) -> str:
    """Return the checksum of a file in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
