"""The files of the starter library, checked field by field as they are read."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from comity.extraction import Formation, Kind, Outcome


class Entry(BaseModel):
    """A part of a file; a field that its class does not name is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Number(Entry):
    """A number or citation by which people know the act."""

    type: str
    value: str


class CitedEntry(Entry):
    """A citation: the id of the ruling or guide, and its paragraphs where the text names them."""

    target: str
    pinpoints: tuple[str, ...] = ()


class ParagraphEntry(Entry):
    """A key paragraph by its printed number, and what it says in our own words."""

    number: str
    says: str
    doctrines: tuple[str, ...] = ()
    interprets: tuple[str, ...] = ()
    cites: tuple[CitedEntry, ...] = ()


class NearEntry(Entry):
    """Citations that stand in footnotes: the paragraph before them, which may be off by a few."""

    near: str
    cites: tuple[CitedEntry, ...]


class VoteEntry(Entry):
    """The vote; without counts where it was unanimous."""

    for_: int | None = Field(default=None, alias="for")
    against: int | None = None
    unanimous: bool = False


class OperativeEntry(Entry):
    """One finding of the operative part; no outcome where the court interprets or annuls."""

    item: str | None = None
    says: str
    provision: str
    with_: tuple[str, ...] = Field(default=(), alias="with")
    outcome: Outcome | None = None
    aspect: str | None = None
    conditional: str | None = None
    vote: VoteEntry | None = None
    rights: tuple[str, ...]


class RemedyEntry(Entry):
    """What was ordered or recommended."""

    item: str
    says: str
    remedy: str
    outcome: str
    head: str | None = None
    amount: str | None = None
    currency: str | None = None
    deadline: str | None = None


class Verified(Entry):
    """The language of the text in which the facts were checked; whether all findings are here."""

    text: str
    complete: bool = True


class RulingFile(Entry):
    """A landmark ruling."""

    id: str
    court: str
    kind: Kind
    formation: Formation | None = None
    title: str
    date: str
    languages: tuple[str, ...]
    respondents: tuple[str, ...]
    identifiers: tuple[Number, ...]
    digest: tuple[str, ...]
    groups: tuple[str, ...]
    paragraphs: tuple[ParagraphEntry, ...]
    cites_near: tuple[NearEntry, ...] = ()
    operative: tuple[OperativeEntry, ...]
    remedies: tuple[RemedyEntry, ...] = ()
    sources: tuple[str, ...]
    verified: Verified


class GuideFile(Entry):
    """An interpretive guide."""

    id: str
    body: str
    kind: str
    title: str
    symbol: str
    number: str
    date: str
    languages: tuple[str, ...]
    interprets: tuple[str, ...]
    supersedes: tuple[str, ...]
    rights: tuple[str, ...]
    digest: tuple[str, ...]
    paragraphs: tuple[ParagraphEntry, ...]
    sources: tuple[str, ...]
    verified: Verified


class CitedFile(Entry):
    """What identifies a ruling that the library cites and does not hold."""

    court: str
    title: str
    appnos: tuple[str, ...] = ()
    ecli: str | None = None
    series: str | None = None
    symbol: str | None = None
    number: str | None = None
    date: str | None = None


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
        pydantic.ValidationError: a file lacks a field, or has one too many.
    """
    folder = files("library")
    rulings = [RulingFile.model_validate_json(text) for text in _texts(folder / "rulings")]
    guides = [GuideFile.model_validate_json(text) for text in _texts(folder / "guides")]
    cited = json.loads((folder / "authorities.json").read_text(encoding="utf-8"))
    return Library(
        MappingProxyType({ruling.id: ruling for ruling in sorted(rulings, key=lambda r: r.id)}),
        MappingProxyType({guide.id: guide for guide in sorted(guides, key=lambda g: g.id)}),
        MappingProxyType(TypeAdapter(dict[str, CitedFile]).validate_python(cited)),
    )


def _texts(folder: Traversable) -> Iterator[str]:
    for place in folder.iterdir():
        if place.is_dir():
            yield from _texts(place)
        elif place.name.endswith(".json"):
            yield place.read_text(encoding="utf-8")
