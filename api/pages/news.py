"""What the latest rulings of a release brought, a line each: first cases, new pairs, partings."""

from collections.abc import Iterator
from dataclasses import dataclass

from api.pages.addressing import path_of_term
from api.pages.linking import passage_path, ruling_path
from api.pages.translations import marked
from api.pages.visits import Visit
from api.pages.words import TREATMENTS, named
from api.titles import name_of
from queries.acts import Act, Excerpt
from queries.novelties import Novelties


@dataclass(frozen=True, slots=True)
class News:
    """One line.

    Attributes:
        who: the court that does it, by name.
        what: what it does, in the reader's language.
        whom: the doctrine, or the court or ruling that it cites.
        whom_path: of its page.
        title: of the ruling in which it stands; empty where a list shows it.
        path: of the passage, or of the list.
        place: printed number of the passage; empty where none is.
        date: ISO 8601, or the year.
    """

    who: str
    what: str
    whom: str
    whom_path: str
    title: str
    path: str
    place: str
    date: str


def news_of(visit: Visit, found: Novelties) -> tuple[tuple[str, tuple[News, ...]], ...]:
    """Return the lines by what they are, in English; kinds of which there is nothing left out."""
    kinds = (
        (marked("First of its kind"), tuple(_begun(visit, found))),
        (marked("New in the dialogue"), tuple(_pairs(visit, found))),
        (marked("Where courts part"), tuple(_partings(visit, found))),
    )
    return tuple((kind, lines) for kind, lines in kinds if lines)


def _begun(visit: Visit, found: Novelties) -> Iterator[News]:
    names = visit.names
    for begun in found.begun:
        act, passage = begun.said.ruling, begun.said.passage
        yield News(
            names.court(act.court),
            names.say(marked("applies for the first time")), names.doctrine(begun.doctrine),
            path_of_term("doctrine", begun.doctrine), *_place(act, passage), act.date or "",
        )  # fmt: skip


def _pairs(visit: Visit, found: Novelties) -> Iterator[News]:
    names = visit.names
    for pair in found.pairs:
        yield News(
            names.court(pair.citing),
            names.say(marked("cites for the first time")), names.court(pair.cited),
            path_of_term("court", pair.cited), "",
            f"/dialogue?from={pair.citing}&to={pair.cited}", "",
            str(pair.year),
        )  # fmt: skip


def _partings(visit: Visit, found: Novelties) -> Iterator[News]:
    names = visit.names
    for parting in found.partings:
        citing, citation = parting.citing, parting.citation
        yield News(
            names.court(citing.court),
            names.say(named(TREATMENTS, citation.treatment)),
            name_of(parting.cited), ruling_path(parting.cited.id),
            *_place(citing, citation.passage), citing.date or "",
        )  # fmt: skip


def _place(act: Act, passage: Excerpt | None) -> tuple[str, str, str]:
    path = passage_path(passage.id) if passage else ruling_path(act.id)
    return name_of(act), path, (passage.number if passage else None) or ""
