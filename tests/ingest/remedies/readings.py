"""Invented rulings read for their remedies, and what was found in a few words."""

from comity.extraction import RemedyFound
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ontology import load

_VOCABULARY = load()


def remedies_of(text: str, court: str, language: str = "en", **given: str) -> list[RemedyFound]:
    """Return the remedies of a text, which ``found_in`` can quote."""
    supplied = Supplied(court=court, language=language, **given)
    document = Document("x", "x", text, supplied=supplied)
    return list(extract(document, _VOCABULARY).findings.remedies)


def in_short(remedies: list[RemedyFound]) -> list[tuple[str, str, str | None, str | None]]:
    """Return remedy, outcome, sum with currency, and time of each."""
    return [
        (
            one.remedy.removeprefix("remedy:"),
            one.outcome,
            f"{one.amount} {one.currency}" if one.amount else None,
            one.deadline,
        )
        for one in remedies
    ]
