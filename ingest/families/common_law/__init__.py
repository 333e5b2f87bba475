"""Judgments of national and sub-regional courts of the common law, in English."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from comity.extraction import HoldingFound, Metadata, SeparateOpinion
from ingest.document import Document, Layout
from ingest.families.common_law.holdings import read_holdings
from ingest.families.common_law.layout import Read, read_judgment
from ingest.families.common_law.metadata import read_metadata
from ingest.families.common_law.parties import parties_of
from ingest.families.existing import known
from ontology.vocabulary import Vocabulary

__all__ = ["COMMON_LAW", "CommonLaw"]


@dataclass(frozen=True, slots=True)
class CommonLaw:
    """The family of courts whose judges write one by one.

    The lead of a majority speaks for the court; who dissents or concurs, for himself or herself;
    where the text does not tell which opinion leads, its speaker is unknown.
    """

    name: str = "common-law"
    courts: frozenset[str] = frozenset(
        {"can-sc", "ccj", "comesa", "ecsc", "gbr-ewca", "gbr-ewhc", "gbr-ukhl", "gbr-uksc",
         "irl-hc", "jcpc", "mus-int", "nzl-sc", "zaf-concourt"}
    )  # fmt: skip
    languages: frozenset[str] = frozenset({"en"})

    def layout(self, document: Document) -> Layout:
        """Return the sections and passages of a judgment."""
        return _read(document).layout

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what a judgment says of itself, and what came with it."""
        del layout
        court = vocabulary.court_named(document.supplied.court or "") or "unknown"
        return read_metadata(document, court, vocabulary)

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return what the order declares of a treaty's provision: none where it names none."""
        return known(read_holdings(document.text, layout, metadata.sole_respondent), vocabulary)

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return the opinions that are not the court's, in text order."""
        del layout
        return _read(document).opinions


def _read(document: Document) -> Read:
    return _cut(document.supplied.title or "", document.text)


@lru_cache(maxsize=2)
def _cut(title: str, text: str) -> Read:
    """Return a judgment cut; its layout and its opinions are asked for one after the other."""
    return read_judgment(text, parties_of(title, text))


COMMON_LAW: Final = CommonLaw()
