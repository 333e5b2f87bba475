"""What a family of rulings knows how to read: its layout, its metadata and what it decides."""

from typing import Protocol

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ontology.vocabulary import Vocabulary


class Family(Protocol):
    """The rulings of one or several bodies that are written alike."""

    @property
    def name(self) -> str:
        """Name for messages, e.g. ``"ecthr"``."""
        ...

    @property
    def courts(self) -> frozenset[str]:
        """Codes of the courts it reads."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads."""
        ...

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a text, which stays as it is."""
        ...

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a text says of itself, and what came with it where it says nothing."""
        ...

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the operative part decides, in text order."""
        ...

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the separate opinions, in text order."""
        ...
