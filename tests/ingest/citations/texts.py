"""Texts of fictional cases, and what is found in them."""

import ontology
from comity.extraction import (
    CitationFound,
    Identifier,
    Kind,
    Metadata,
    Passage,
    SectionName,
    Speaker,
)
from ingest.citations.finding import find_citations

VOCABULARY = ontology.load()


def found_in(
    text: str,
    court: str = "ecthr",
    *,
    title: str | None = None,
    own: tuple[Identifier, ...] = (),
    speaker: Speaker = Speaker.COURT,
) -> tuple[CitationFound, ...]:
    """Return the citations of a text whose lines are its passages."""
    passages, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            place = (start, start + len(line))
            passages.append(Passage(None, *place, SectionName.LAW, speaker))
        start += len(line) + 1
    metadata = Metadata(court, Kind.JUDGMENT, title=title, date="2020-01-01", identifiers=own)
    return find_citations(text, passages, metadata, VOCABULARY)


def only(text: str, court: str = "ecthr") -> CitationFound:
    """Return the one citation of a text."""
    (found,) = found_in(text, court)
    return found
