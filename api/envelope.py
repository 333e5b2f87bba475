"""The one envelope of every answer, over HTTP and on the command line."""

from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from pydantic import BaseModel, Field

from api.addresses import next_page, of_release
from api.cautions import cautions_of
from comity.store import GraphReader
from comity.vectors import VectorFile
from queries.coverage import Coverage, held_now
from queries.paging import Page
from queries.releases import Release, release

NOTE: Final = (
    "No authority found in the {systems} systems searched, which hold {held} of the {known} "
    "rulings known to this graph."
)


class Answer(Protocol):
    """What every question answers: a frozen dataclass that knows whether it found anything."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        ...


Data = TypeVar("Data", bound=Answer)
Shown = TypeVar("Shown")


class PageLinks(BaseModel):
    """Where the answer goes on."""

    next: str | None = Field(
        description="Address of the next page, complete; null on the last page.",
        examples=["/v1/rulings?court=ecthr&cursor=WyJlY3RocjowMDEtNTc2MTkiXQ"],
    )


class Searched(BaseModel):
    """What was searched: the denominators of every answer."""

    systems: int = Field(description="Courts and bodies of which rulings are held.", examples=[9])
    texts: int = Field(description="Rulings held as full texts.", examples=[6012])
    digests: int = Field(description="Rulings held as digests of ours only.", examples=[24])
    only_cited: int = Field(description="Rulings known from citations alone.", examples=[14210])
    note: str | None = Field(description="What it means that nothing is found; else null.")


class Links(BaseModel):
    """Where the answer came from."""

    itself: str = Field(
        serialization_alias="self",
        description=(
            "The same question in its one spelling, put to this release of the graph: on the same "
            "release it gives the same rows; on another it is refused."
        ),
        examples=["/v1/rights/right:private-life?release=r-2b7d90aa"],
    )


class Envelope(BaseModel, Generic[Shown]):
    """The envelope of every answer."""

    data: Shown
    page: PageLinks
    coverage: Searched
    release: Release | None = Field(description="State of the graph; null while it is empty.")
    warnings: list[str] = Field(
        description="What a reader of this answer must know; empty where nothing.",
        examples=[["rulings and guides known from citations alone: 1 of the 3 named here"]],
    )
    links: Links


@dataclass(frozen=True, slots=True)
class Answerer:
    """Puts answers over one graph into envelopes.

    Attributes:
        graph: that answers.
        vectors: of its passages, where some are kept.
    """

    graph: GraphReader
    vectors: VectorFile | None = None

    def whole(self, kind: type[Data], data: Data, link: str) -> bytes:
        """Return the envelope of an answer that has one page.

        Args:
            kind: class of the answer.
            data: the answer.
            link: path and query that ask for it.
        """
        return self.paged(kind, Page(data, None), link)

    def paged(self, kind: type[Data], page: Page[Data], link: str) -> bytes:
        """Return the envelope of one page of an answer."""
        held, now = held_now(self.graph), release(self.graph)
        envelope = Envelope[kind](  # type: ignore[valid-type]  # the class is known at run time
            data=page.data,
            page=PageLinks(next=next_page(link, page.next)),
            coverage=_searched(held, is_empty=page.data.is_empty),
            release=now,
            warnings=list(cautions_of(page.data)),
            links=Links(itself=of_release(link, now.value if now else None)),
        )
        return envelope.model_dump_json(by_alias=True).encode()


def _searched(held: Coverage, *, is_empty: bool) -> Searched:
    return Searched(
        systems=len(held.systems),
        texts=held.texts,
        digests=held.digests,
        only_cited=held.only_cited,
        note=note_of(held) if is_empty else None,
    )


def note_of(held: Coverage) -> str:
    """Return what an empty answer means, with what was searched."""
    here = held.texts + held.digests
    return NOTE.format(systems=len(held.systems), held=here, known=here + held.only_cited)
