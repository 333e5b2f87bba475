"""Decisions of the European Committee of Social Rights on collective complaints, in English."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.ecsr.holdings import read_holdings
from ingest.families.ecsr.layout import read_layout
from ingest.families.ecsr.metadata import read_metadata
from ingest.families.existing import existing
from ingest.families.opinions import opinions_in
from ingest.provisions.bare import bare_treaty
from ontology.vocabulary import Vocabulary

__all__ = ["ECSR", "Ecsr"]


@dataclass(frozen=True, slots=True)
class Ecsr:
    """The family of the European Committee of Social Rights."""

    name: str = "ecsr"
    courts: frozenset[str] = frozenset({"ecsr"})
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a decision."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a decision says of itself, and what came with it."""
        del layout
        return read_metadata(document, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the Committee concludes, line by line."""
        charter = bare_treaty(document.text, metadata.court, vocabulary)
        found = read_holdings(document.text, layout, metadata.sole_respondent, charter)
        return existing(found, vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the members' own opinions, in text order."""
        return opinions_in(document.text, layout)


ECSR: Final = Ecsr()
