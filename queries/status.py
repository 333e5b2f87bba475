"""What was read, court by court, by which version, and up to which day?"""

from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader
from queries.releases import Release, release
from queries.rows import text, text_or_none, whole
from queries.statement import load

_LIBRARY: Final = "comity library"
"""What digests of the starter library are read by, in every version."""


@dataclass(frozen=True, slots=True)
class Source:
    """The texts of one court that one version of the extractor read.

    Attributes:
        court: its code.
        extractor: name and version; ``comity library`` for digests of the starter library.
        is_current: whether that is the version of this release; others are due to be read again.
        texts: how many, language versions counted each.
        acts: rulings and guides that they are of.
        complete: texts of which every passage has a section.
        in_part: texts of which some have.
        latest: date of the latest ruling or guide among them; what came after is not here.
    """

    court: str
    extractor: str | None
    is_current: bool
    texts: int
    acts: int
    complete: int
    in_part: int
    latest: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """What this graph was made from.

    It knows no clock: the same texts give the same graph on any day. How far it reaches is told
    by the latest date of each court's texts.
    """

    release: Release | None
    sources: tuple[Source, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no text was loaded."""
        return not self.sources


def status(graph: GraphReader) -> Status:
    """Return what was read, by court and version of the extractor."""
    now = release(graph)
    current = now.extractor if now else None
    sources = tuple(
        Source(
            court=text(row, "court"),
            extractor=text_or_none(row, "extractor"),
            is_current=row["extractor"] in {current, _LIBRARY},
            texts=whole(row, "texts"),
            acts=whole(row, "acts"),
            complete=whole(row, "complete"),
            in_part=whole(row, "in_part"),
            latest=text_or_none(row, "latest"),
        )
        for row in graph.run(load("sources"), {})
    )
    return Status(now, sources)
