"""Reads an invented text or clause as the tests want to see it."""

from typing import TypeAlias

from comity.extraction import HoldingFound, Metadata
from ingest.document import Document, Layout, Supplied
from ingest.families.ecthr import ECTHR
from ingest.families.ecthr.deciding import decided_in
from tests.ingest.ecthr.texts import VOCABULARY

Decision: TypeAlias = "tuple[str, str | None, tuple[str, ...]]"
"""Outcome, provision, and those read with it."""


def document(text: str, **supplied: str) -> Document:
    """Return a document of the family."""
    return Document("x", "x", text, supplied=Supplied(court="ecthr", **supplied))


def layout_of(text: str) -> Layout:
    """Return the layout of a text."""
    return ECTHR.layout(document(text))


def metadata_of(text: str, **supplied: str) -> Metadata:
    """Return what a text says of itself."""
    read = document(text, **supplied)
    return ECTHR.metadata(read, ECTHR.layout(read), VOCABULARY)


def holdings_of(text: str) -> tuple[HoldingFound, ...]:
    """Return what a text decides."""
    read = document(text)
    layout = ECTHR.layout(read)
    return ECTHR.holdings(read, layout, ECTHR.metadata(read, layout, VOCABULARY), VOCABULARY)


def decisions(clause: str) -> list[Decision]:
    """Return what a clause of an operative part decides."""
    return [
        (str(one.outcome), one.named.provision, one.named.with_)
        if one.named
        else (str(one.outcome), None, ())
        for one in decided_in(clause, ())
    ]


def summary(holdings: tuple[HoldingFound, ...]) -> list[tuple[str | None, str, str | None]]:
    """Return the item, outcome and provision of each holding."""
    return [(one.operative_item, str(one.outcome), one.provision) for one in holdings]


def by_number(layout: Layout) -> dict[str, tuple[str, str]]:
    """Return the section and speaker of each number, as its first passage has them."""
    return {
        passage.number: (str(passage.section), str(passage.speaker))
        for passage in reversed(layout.passages)
        if passage.number
    }
