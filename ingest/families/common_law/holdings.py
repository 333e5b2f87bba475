"""What a common-law court declares of a treaty: hardly ever anything, and never by inference."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import HoldingFound, Outcome, SectionName, Speaker
from ingest.document import Layout
from ingest.places import Places
from ingest.provisions.grammar import provision_mentions

_RULE: Final = "common-law.declaration@1"
_CONFIDENT: Final = 0.9
_DECLARED: Final = regex.compile(
    r"\b(?:declar\w+|declaration)\b[^.;]{0,300}?\b(?:incompatib\w+\s+with|(?:has\s+|have\s+"
    r"|was\s+|is\s+)?"
    r"(?:violat\w+|breach\w*|contraven\w+)(?:\s+of)?)\s+(?P<what>[^.;]{3,260})",
    regex.I,
)
_DENIED: Final = regex.compile(
    r"\b(?:no|not|refus\w+|declin\w+|set\s+aside|quash\w*|revers\w+|discharg\w+|sought|seek\w*"
    r"|asks?|asked)\b",
    regex.I,
)


def read_holdings(text: str, layout: Layout, respondent: str | None) -> tuple[HoldingFound, ...]:
    """Return what the order declares of a provision of a treaty that it names.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: State, where one is a party.
    """
    found: dict[HoldingFound, None] = {}
    places = Places(layout.passages)
    for part in layout.sections:
        if part.name is SectionName.OPERATIVE and part.speaker is Speaker.COURT:
            for holding in _declared(text, part.start, part.end, places, respondent):
                found.setdefault(holding)
    return tuple(found)


def _declared(
    text: str, start: int, end: int, places: Places, respondent: str | None
) -> Iterator[HoldingFound]:
    for one in _DECLARED.finditer(text, start, end):
        sentence = max(text.rfind(mark, start, one.start()) for mark in ".;:") + 1
        if _DENIED.search(text, max(start, sentence), one.end("what")):
            continue
        for mention in provision_mentions(one["what"], ""):
            if not mention.instrument or mention.foreign:
                continue
            yield HoldingFound(
                provision=f"{mention.instrument}.{mention.tail}",
                with_=(),
                outcome=Outcome.VIOLATION,
                respondent=respondent,
                aspect=None,
                vote=None,
                conditional=None,
                operative_item=None,
                at=places.evidence((one.start(), one.end()), _RULE, _CONFIDENT),
            )
