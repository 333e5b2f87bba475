"""Files that pages load, under names that change with their content, and so are kept for ever."""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "static"
_MEDIA_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
_USES: Final = re.compile(rb"url\((?P<name>[\w.-]+)\)")
_COMMENTS: Final = re.compile(rb"/\*.*?\*/", re.DOTALL)
_BLANKS: Final = re.compile(rb"\s*([{};])\s*")
_SMALL: Final = 500
"""Bytes under which compressing saves nothing."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is sent.

    Attributes:
        name: with a hash of the content, e.g. ``comity.1a2b3c4d5e6f.css``.
        compressed: gzip of the content; ``None`` where that is no smaller.
    """

    name: str
    media_type: str
    content: bytes
    compressed: bytes | None


@cache
def assets() -> Mapping[str, Asset]:
    """Return all files by the names they have in ``static/`` and ``static/vendor/``."""
    files = [path for path in sorted(FOLDER.rglob("*")) if path.suffix in _MEDIA_TYPES]
    plain = {path.name: _asset(path, path.read_bytes()) for path in files if path.suffix != ".css"}
    sheets = {
        path.name: _asset(path, _USES.sub(lambda use: _renamed(use, plain), _tight(path)))
        for path in files
        if path.suffix == ".css"
    }
    return plain | sheets


@cache
def by_name() -> Mapping[str, Asset]:
    """Return all files by the names they are sent under."""
    return {asset.name: asset for asset in assets().values()}


def place_of(name: str) -> str:
    """Return the address of a file in ``static/``.

    Raises:
        KeyError: there is none of that name.
    """
    return f"/static/{assets()[name].name}"


def _tight(path: Path) -> bytes:
    """Return a style sheet without comments and the blanks that only people need."""
    return _BLANKS.sub(rb"\1", _COMMENTS.sub(b"", path.read_bytes())).strip()


def _asset(path: Path, content: bytes) -> Asset:
    name = f"{path.stem}.{sha256(content).hexdigest()[:12]}{path.suffix}"
    smaller = gzip.compress(content, mtime=0) if path.suffix != ".woff2" else content
    is_smaller = len(content) > _SMALL and len(smaller) < len(content)
    return Asset(name, _MEDIA_TYPES[path.suffix], content, smaller if is_smaller else None)


def _renamed(use: re.Match[bytes], plain: Mapping[str, Asset]) -> bytes:
    """Return where a file that a style sheet uses is, under its hashed name."""
    return f"url({plain[use['name'].decode()].name})".encode()
