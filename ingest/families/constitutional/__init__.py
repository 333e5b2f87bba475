"""Rulings of constitutional courts of the civil law, from Austria to Spain."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.constitutional.bosnian import BOSNIA
from ingest.families.constitutional.german import AUSTRIA, GERMANY
from ingest.families.constitutional.holdings import read_holdings
from ingest.families.constitutional.layout import read_layout
from ingest.families.constitutional.metadata import read_metadata
from ingest.families.constitutional.plans import Plan
from ingest.families.constitutional.spanish import CHILE, COLOMBIA, PERU, SPAIN
from ingest.families.existing import known
from ontology.vocabulary import Vocabulary

__all__ = ["CONSTITUTIONAL", "Constitutional", "constitutional"]


@dataclass(frozen=True, slots=True)
class Constitutional:
    """The family of one constitutional court: account of the case, reasons, decision, votes."""

    name: str
    courts: frozenset[str]
    languages: frozenset[str]
    plan: Plan

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a ruling."""
        return self._read(document)[0]

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a ruling says of itself, and what came with it."""
        del layout
        (court,) = self.courts
        return read_metadata(document, court, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the operative part itself declares of the European Convention."""
        found = read_holdings(document.text, layout, metadata.court, metadata.sole_respondent)
        return known(found, vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the votes of single judges, in text order."""
        del layout
        return self._read(document)[1]

    def _read(self, document: Document) -> tuple[Layout, tuple[SeparateOpinion, ...]]:
        return _cut(document.text, self.plan)


@lru_cache(maxsize=2)
def _cut(text: str, plan: Plan) -> tuple[Layout, tuple[SeparateOpinion, ...]]:
    """Return a ruling cut; its layout and its opinions are asked for one after the other."""
    return read_layout(text, plan)


_PLANS: Final = {
    "col-concourt": COLOMBIA, "esp-tc": SPAIN, "chl-tc": CHILE, "per-tc": PERU,
    "deu-bverfg": GERMANY, "aut-vfgh": AUSTRIA, "bih-concourt": BOSNIA,
}  # fmt: skip
_LANGUAGES: Final = {"deu-bverfg": ("de", "en"), "aut-vfgh": ("de",), "bih-concourt": ("bs",)}


def constitutional(court: str) -> Constitutional:
    """Return the family of a constitutional court.

    Args:
        court: its code, e.g. ``"esp-tc"``.
    """
    languages = frozenset(_LANGUAGES.get(court, ("es",)))
    return Constitutional(f"constitutional-{court}", frozenset({court}), languages, _PLANS[court])


CONSTITUTIONAL: Final = tuple(constitutional(court) for court in _PLANS)
"""One family for each court."""
