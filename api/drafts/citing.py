"""The citations in a text that nobody has published, as its author wrote them."""

from collections.abc import Iterable

from comity.extraction import CitationFound, Kind, Metadata
from ingest.citations.finding import find_citations
from ontology.vocabulary import Vocabulary

LONGEST = 300_000
"""Code points of a draft at most; a judgment of 500 paragraphs has as many."""

_NOBODY = Metadata("draft", Kind.JUDGMENT, language="en")
"""A draft has no court of its own, so that all it cites is another's."""


def citations_in(text: str, vocabulary: Vocabulary) -> tuple[CitationFound, ...]:
    """Return the rulings and guides that a draft cites, in text order.

    Args:
        text: the draft.
        vocabulary: the names of States and courts.
    """
    return find_citations(text, (), _NOBODY, vocabulary)


def pinpoints_of(found: CitationFound) -> Iterable[str]:
    """Yield each paragraph cited; of a range its two ends.

    A range is printed with a hyphen or a dash: ``"58-60"``.
    """
    for pinpoint in found.pinpoints:
        yield from dict.fromkeys(pinpoint.replace("\N{EN DASH}", "-").split("-"))
