"""The files of the starter library, checked field by field as they are read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TypeVar

import tomli
from pydantic import TypeAdapter, ValidationError

from comity.errors import ExtractionError
from ingest.reading.library.entries import CitedFile, GuideFile, RulingFile

File = TypeVar("File", RulingFile, GuideFile)


@dataclass(frozen=True, slots=True)
class Library:
    """All files, each kind by id and in the order of ids."""

    rulings: Mapping[str, RulingFile]
    guides: Mapping[str, GuideFile]
    cited: Mapping[str, CitedFile]


@cache
def library_files() -> Library:
    """Return the starter library as shipped.

    Raises:
        ExtractionError: a file is no TOML, lacks a field or has one too many.
    """
    folder = files("library")
    rulings = [read(place, RulingFile) for place in _places(folder / "rulings")]
    guides = [read(place, GuideFile) for place in _places(folder / "guides")]
    cited = tomli.loads((folder / "authorities.toml").read_text(encoding="utf-8"))
    return Library(
        MappingProxyType({ruling.id: ruling for ruling in sorted(rulings, key=lambda r: r.id)}),
        MappingProxyType({guide.id: guide for guide in sorted(guides, key=lambda g: g.id)}),
        MappingProxyType(TypeAdapter(dict[str, CitedFile]).validate_python(cited)),
    )


def read(place: Traversable, kind: type[File]) -> File:
    """Return one file, checked.

    Raises:
        ExtractionError: it is no TOML, lacks a field or has one too many; the error names it.
    """
    try:
        return kind.model_validate(tomli.loads(place.read_text(encoding="utf-8")))
    except tomli.TOMLDecodeError as error:
        raise ExtractionError(place.name, f"no TOML: {error}") from error
    except ValidationError as error:
        raise ExtractionError(place.name, _told(error)) from error


def _told(error: ValidationError) -> str:
    """Return what is wrong, field by field, in the words of the schema."""
    return "; ".join(
        f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}"
        for each in error.errors(include_url=False)
    )


def _places(folder: Traversable) -> Iterator[Traversable]:
    for place in folder.iterdir():
        if place.is_dir():
            yield from _places(place)
        elif place.name.endswith(".toml"):
            yield place
