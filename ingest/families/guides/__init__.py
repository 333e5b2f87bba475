"""Guides to the law: general comments, special-procedure reports, case-law guides, treaties."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.guides.layout import read_layout
from ingest.families.guides.metadata import guide_kind, read_metadata
from ontology.vocabulary import Vocabulary

__all__ = ["GUIDES", "Guides", "guide_kind"]


@dataclass(frozen=True, slots=True)
class Guides:
    """The family of guides, whatever body gave them."""

    name: str = "guides"
    courts: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset({"en", "es"})

    def layout(self, document: Document) -> Layout:
        """Return the passages of a guide."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a guide says of itself, and what came with it."""
        return read_metadata(document, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return nothing: a guide decides no case."""
        del document, layout, metadata, vocabulary
        return ()

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return nothing: guides have no separate opinions here."""
        del document, layout
        return ()


GUIDES: Final = Guides()
