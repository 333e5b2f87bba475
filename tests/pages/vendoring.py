"""Fetches the files that pages load and others made, by ``npm``, and writes what they are.

``python -m tests.pages.vendoring`` reads every ``vendor.toml``, takes the files named there from
the packages of the versions named there, and writes their hashes again: after raising a version,
run it and look at what changed.
"""

import io
import subprocess
import tarfile
import tomllib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDERS: Final = (ROOT / "api" / "pages" / "static" / "vendor", ROOT / "tests" / "pages" / "vendor")
_HEAD: Final = "# Made by others, kept here as published; `make assets` fetches it again.\n"


def packages(folder: Path) -> list[Mapping[str, str | list[Mapping[str, str]]]]:
    """Return what a ``vendor.toml`` says: name, version, licence, and files with their hashes."""
    with (folder / "vendor.toml").open("rb") as lines:
        found: list[Mapping[str, str | list[Mapping[str, str]]]] = tomllib.load(lines)["package"]
    return found


def files(folder: Path) -> Iterator[Mapping[str, str]]:
    """Yield every file of a folder: its name, where the package has it, its hash."""
    for package in packages(folder):
        listed = package["file"]
        assert isinstance(listed, list)
        yield from listed


def _fetched(name: str, version: str) -> Mapping[str, bytes]:
    place = Path(subprocess.run(  # noqa: S603 - names of our own file
        ["npm", "pack", "--silent", "--pack-destination", "/tmp", f"{name}@{version}"],  # noqa: S607, S108
        check=True, capture_output=True, text=True,
    ).stdout.strip())  # fmt: skip
    archive = Path("/tmp") / place.name  # noqa: S108 - deleted below
    with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as package:
        found = {
            each.name.removeprefix("package/"): content.read()
            for each in package
            if (content := package.extractfile(each)) is not None
        }
    archive.unlink()
    return found


def _refresh(folder: Path) -> None:
    lines = [_HEAD]
    for package in packages(folder):
        held = _fetched(str(package["name"]), str(package["version"]))
        lines.append("\n[[package]]\n")
        lines += [f'{key} = "{package[key]}"\n' for key in ("name", "version", "licence")]
        listed = package["file"]
        assert isinstance(listed, list)
        for each in listed:
            content = held[each["path"]]
            (folder / each["name"]).write_bytes(content)
            hashed = sha256(content).hexdigest()
            lines.append(
                f'[[package.file]]\nname = "{each["name"]}"\npath = "{each["path"]}"\n'
                f'sha256 = "{hashed}"\n'
            )
    (folder / "vendor.toml").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    for each in FOLDERS:
        _refresh(each)
