"""African rulings in English: African Court and Commission, ECOWAS Court, SADC Tribunal."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.african.holdings import UNLISTED, read_holdings
from ingest.families.african.layout import read_layout
from ingest.families.african.metadata import read_metadata
from ingest.families.existing import existing
from ingest.families.opinions import opinions_in
from ontology.vocabulary import Vocabulary

__all__ = ["AFRICAN", "African"]


@dataclass(frozen=True, slots=True)
class African:
    """The family of the African human-rights courts and Commission."""

    name: str = "african"
    courts: frozenset[str] = frozenset({"afchpr", "acmhpr", "ecowas", "sadc"})
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a ruling."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a ruling says of itself, and what came with it."""
        del layout
        court = vocabulary.court_named(document.supplied.court or "") or "afchpr"
        return read_metadata(document, court, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the court decides, item by item."""
        respondent = metadata.sole_respondent
        treaty = UNLISTED if metadata.court == "sadc" else "achpr"
        return existing(read_holdings(document.text, layout, respondent, treaty), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the judges' own opinions, in text order."""
        return opinions_in(document.text, layout)


AFRICAN: Final = African()
