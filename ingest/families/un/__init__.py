"""Decisions and views of the United Nations treaty bodies, in English."""

from dataclasses import dataclass, replace
from typing import Final

from comity.extraction import HoldingFound, Metadata, Outcome, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.existing import existing
from ingest.families.opinions import opinions_in
from ingest.families.un.holdings import read_holdings
from ingest.families.un.layout import read_layout
from ingest.families.un.metadata import court_of, read_metadata
from ontology.vocabulary import Vocabulary

__all__ = ["UN", "UnitedNations"]

_CONVENTIONS: Final = {
    "un-hrc": "iccpr",
    "un-cat": "cat",
    "un-cedaw": "cedaw",
    "un-cescr": "icescr",
    "un-crc": "crc",
    "un-crpd": "crpd",
    "un-cerd": "icerd",
    "un-ced": "ced",
    "un-cmw": "cmw",
}
_MERITS: Final = frozenset({Outcome.VIOLATION, Outcome.NO_VIOLATION})


@dataclass(frozen=True, slots=True)
class UnitedNations:
    """The family of the United Nations treaty bodies."""

    name: str = "un"
    courts: frozenset[str] = frozenset(_CONVENTIONS)
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a decision."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a decision says of itself, and what came with it."""
        convention = _CONVENTIONS.get(court_of(document, vocabulary), "iccpr")
        holdings = read_holdings(document.text, layout, convention)
        has_merits = any(holding.outcome in _MERITS for holding in holdings)
        return read_metadata(document, vocabulary, has_merits=has_merits)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the body decides, in text order."""
        convention = _CONVENTIONS.get(metadata.court, "iccpr")
        respondent = metadata.sole_respondent
        found = read_holdings(document.text, layout, convention)
        return existing((replace(one, respondent=respondent) for one in found), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the individual opinions, in text order."""
        return opinions_in(document.text, layout)


UN: Final = UnitedNations()
