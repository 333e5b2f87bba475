"""The file of protected names and its key: what is typed once and kept as hashes alone."""

import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from comity.errors import NotFoundError, ProtectionError
from ingest.protecting.entries import Entry, Key

_FORMAT: Final = "comity protected names 1"
_KEY_BYTES: Final = 32
_OWNER_ALONE: Final = 0o600


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a list is, and where its key is.

    Attributes:
        names: the list, one entry a line.
        key: 32 random bytes in hexadecimal; keep it apart from the list and from the graph.
    """

    names: Path
    key: Path

    @classmethod
    def of(cls, names: Path, key: Path | None = None) -> "ListPlace":
        """Return the place of a list whose key stands beside it unless it is named."""
        return cls(names, key or names.with_name(f"{names.name}.key"))


@dataclass(frozen=True, slots=True)
class ProtectedNames:
    """A list as it is read: the key, and the entries in the order of their ids."""

    key: Key
    entries: tuple[Entry, ...]


def read_list(place: ListPlace) -> ProtectedNames:
    """Return the list at ``place``.

    Raises:
        ProtectionError: the list or its key is missing or damaged, or they do not belong together.
    """
    lines = _read(place.names, "list").splitlines()
    key = _key_of(place)
    try:
        head, *rows = [json.loads(line) for line in lines if line.strip()]
        entries = tuple(_entry(row) for row in rows)
        checked = head == _head(key)
    except (ValueError, TypeError, KeyError) as error:
        raise ProtectionError(f"{place.names} is no list of protected names, or damaged") from error
    if not checked:
        raise ProtectionError(f"{place.key} is not the key of {place.names}")
    return ProtectedNames(key, tuple(sorted(entries, key=lambda entry: entry.id)))


def add(place: ListPlace, entries: Iterable[Entry]) -> int:
    """Put entries in, each instead of an earlier one of the same name; return how many are new.

    Raises:
        ProtectionError: as for ``read_list``.
    """
    names = read_list(place)
    held = {entry.id: entry for entry in names.entries}
    before = len(held)
    held |= {entry.id: entry for entry in entries}
    _write(place, names.key, held)
    return len(held) - before


def remove(place: ListPlace, entry: str) -> None:
    """Take an entry out; texts read before keep their marks.

    Raises:
        NotFoundError: there is none of that id.
        ProtectionError: as for ``read_list``.
    """
    names = read_list(place)
    held = {one.id: one for one in names.entries}
    if held.pop(entry, None) is None:
        raise NotFoundError("protected name", entry)
    _write(place, names.key, held)


def begin(place: ListPlace) -> None:
    """Make an empty list and its key where there is no list yet.

    Raises:
        ProtectionError: there is a key without its list: which of the two is wanted is not guessed.
    """
    if place.names.exists():
        return
    if place.key.exists():
        raise ProtectionError(
            f"{place.key} is there, but not the list {place.names}: restore the list, or move the "
            "key away to begin anew"
        )
    for path in (place.key, place.names):
        path.parent.mkdir(parents=True, exist_ok=True)
    _put(place.key, secrets.token_hex(_KEY_BYTES) + "\n")
    _write(place, _key_of(place), {})


def _key_of(place: ListPlace) -> Key:
    try:
        secret = bytes.fromhex(_read(place.key, "key").strip())
    except ValueError as error:
        raise ProtectionError(f"{place.key} is no key of protected names, or damaged") from error
    if len(secret) != _KEY_BYTES:
        raise ProtectionError(f"{place.key} is no key of protected names, or damaged")
    return Key(secret)


def _read(path: Path, what: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ProtectionError(
            f"the {what} of protected names {path} cannot be read; nothing is done without it. "
            "Make one with comity protect add, or unset COMITY_PROTECTED_NAMES"
        ) from error


def _head(key: Key) -> dict[str, str]:
    return {"format": _FORMAT, "key": key.hash_of("check", _FORMAT)}


def _entry(row: Mapping[str, object]) -> Entry:
    def deep(value: object) -> object:
        return tuple(deep(one) for one in value) if isinstance(value, list) else value

    return Entry(**{name: deep(value) for name, value in row.items()})  # type: ignore[arg-type]  # a file of ours, under its own key


def _write(place: ListPlace, key: Key, entries: Mapping[str, Entry]) -> None:
    rows = [_head(key), *(asdict(entries[name]) for name in sorted(entries))]
    _put(place.names, "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows))


def _put(path: Path, text: str) -> None:
    """Write a file whole or not at all, for its owner alone."""
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ALONE)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(text)
    fresh.replace(path)
