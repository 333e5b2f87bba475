"""Judgments, orders and opinions of the Inter-American Court, and reports of the Commission."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.existing import existing
from ingest.families.iacthr.holdings import read_holdings
from ingest.families.iacthr.layout import read_layout
from ingest.families.iacthr.metadata import read_metadata
from ingest.families.opinions import opinions_in
from ingest.recognising import court_in
from ontology.vocabulary import Vocabulary

__all__ = ["IACTHR", "InterAmerican"]


_COMMISSION: Final = "iachr"


def _own(recognised: str | None) -> str:
    """Return the body of this family that a text was recognised by."""
    return _COMMISSION if recognised == _COMMISSION else "iacthr"


@dataclass(frozen=True, slots=True)
class InterAmerican:
    """The family of the Inter-American Court and Commission of Human Rights."""

    name: str = "iacthr"
    courts: frozenset[str] = frozenset({"iacthr", "iachr"})
    languages: frozenset[str] = frozenset({"en", "es", "pt"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a text."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what the first page says, and what came with the text."""
        given = vocabulary.court_named(document.supplied.court or "")
        court = given or _own(court_in(document.text))
        return read_metadata(document, court, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the Court decides, item by item."""
        respondent = metadata.sole_respondent
        return existing(read_holdings(document.text, layout, respondent), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the judges' own opinions, in text order."""
        return opinions_in(document.text, layout)


IACTHR: Final = InterAmerican()
