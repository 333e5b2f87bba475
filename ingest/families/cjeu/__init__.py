"""Judgments and orders of the Court of Justice and the General Court of the European Union."""

from dataclasses import dataclass
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.cjeu.holdings import read_holdings
from ingest.families.cjeu.layout import is_opinion, read_layout
from ingest.families.cjeu.metadata import read_metadata
from ingest.families.existing import known
from ontology.vocabulary import Vocabulary

__all__ = ["CJEU", "Cjeu"]


@dataclass(frozen=True, slots=True)
class Cjeu:
    """The family of the European Union's courts, in English.

    An Advocate General's opinion is read with them: it advises the Court and is never its word.
    """

    name: str = "cjeu"
    courts: frozenset[str] = frozenset({"cjeu"})
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a judgment, order or opinion."""
        return read_layout(document.text)

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a text says of itself, and what came with it."""
        del layout
        return read_metadata(document, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the Court rules, point by point."""
        return known(read_holdings(document.text, layout, metadata.sole_respondent), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the Advocate General's opinion where the text is one: judges publish none."""
        if not (advocate := is_opinion(document.text)):
            return ()
        return (SeparateOpinion("separate", (advocate,), 0, len(document.text)),)


CJEU: Final = Cjeu()
