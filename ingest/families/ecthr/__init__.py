"""Judgments and decisions of the European Court of Human Rights and its former Commission."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.ecthr.holdings import read_holdings
from ingest.families.ecthr.layout import read_layout
from ingest.families.ecthr.metadata import read_metadata
from ingest.families.opinions import opinions_in
from ontology.vocabulary import Vocabulary

__all__ = ["ECTHR", "Strasbourg"]


@dataclass(frozen=True, slots=True)
class Strasbourg:
    """The family of the European Court and of the Commission that sat before it."""

    name: str = "ecthr"
    courts: frozenset[str] = frozenset({"ecthr", "ecmhr"})
    languages: frozenset[str] = frozenset({"en", "fr"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a ruling."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a ruling says of itself."""
        del layout
        return read_metadata(document, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the operative part decides, in text order."""
        return read_holdings(document.text, layout, metadata, vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the separate opinions, in text order."""
        return opinions_in(document.text, layout)


ECTHR: Final = Strasbourg()
