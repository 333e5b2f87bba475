"""Judgments, orders and advisory opinions of the International Court of Justice, in English."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.existing import known
from ingest.families.icj.holdings import read_holdings
from ingest.families.icj.layout import read_layout
from ingest.families.icj.metadata import parties_of, read_metadata
from ontology.vocabulary import Vocabulary

__all__ = ["ICJ", "Icj"]


@dataclass(frozen=True, slots=True)
class Icj:
    """The family of the International Court of Justice; opinions are published apart."""

    name: str = "icj"
    courts: frozenset[str] = frozenset({"icj"})
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a judgment, order or advisory opinion."""
        return read_layout(document.text, parties_of(document))

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a text says of itself, and what came with it."""
        del layout
        return read_metadata(document, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the Court decides, point by point."""
        return known(read_holdings(document.text, layout, metadata.sole_respondent), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return nothing: the Court prints judges' opinions as texts of their own."""
        del document, layout
        return ()


ICJ: Final = Icj()
