"""What the European Union's courts rule: interpretations, failures of States, inadmissibility."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import HoldingFound, Outcome, SectionName
from ingest.document import Layout
from ingest.families.cjeu.layout import POINT, SIGNED
from ingest.places import Places
from ingest.provisions.grammar import provision_mentions

_RULE: Final = "cjeu.point@1"
_CONFIDENT: Final = 0.93
_RULES: Final = regex.compile(
    r"On\s+those\s+grounds,?[^:\n]{0,200}(?:\n[^:\n]{0,120}){0,6}?(?:hereby(?:\s+rules)?|rules)\W{0,4}:",
    regex.I,
)
_MARKUP: Final = regex.compile(r"[*_\\]+")
_INTERPRETED: Final = regex.compile(
    r"\b(?:must|is\s+to|are\s+to)\b[^.;]{0,60}?\bbe\s+(?:interpreted|construed|understood)\b"
    r"|\b(?:does|do)\s+not\s+preclude\b|\bprecludes?\b"
)
_VALID: Final = regex.compile(
    r"\b(?:disclosed|revealed)\s+(?:nothing|no\s+factor)\b[^.]{0,80}\bvalidity\b|\bno\s+factor\s+of\s+such"
)
_FAILED: Final = regex.compile(
    r"\b(?:failed\s+to\s+(?:fulfil|comply)|infringed\s+its\s+obligations)\b"
)
_INADMISSIBLE: Final = regex.compile(r"\b(?:is|are|as)\s+(?:manifestly\s+)?inadmissible\b")
_RIGHTS: Final = frozenset({"cfreu", "echr"})
"""Whose provisions a ruling protects; a Directive or Regulation has no id here."""


def read_holdings(text: str, layout: Layout, respondent: str | None) -> tuple[HoldingFound, ...]:
    """Return what the operative part rules, point by point.

    A preliminary ruling interprets and decides no dispute, so its outcome is ``advisory``; the
    provisions are those of the Charter (or of the Convention) in what is interpreted or in whose
    light that is done, not those of secondary law.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: the Member State sued by the Commission, where one is.
    """
    places = Places(layout.passages)
    found: dict[HoldingFound, None] = {}
    for part in layout.sections:
        if part.name is not SectionName.OPERATIVE:
            continue
        for number, start, end in _points(text, part.start, part.end):
            bare = HoldingFound(
                provision=None,
                with_=(),
                outcome=Outcome.ADVISORY,
                respondent=respondent,
                aspect=None,
                vote=None,
                conditional=None,
                operative_item=number,
                at=places.evidence((start, end), _RULE, _CONFIDENT),
            )
            for holding in _ruled(_MARKUP.sub(" ", text[start:end]), bare):
                found.setdefault(holding)
    return tuple(found)


def _points(text: str, start: int, end: int) -> Iterator[tuple[str | None, int, int]]:
    """Yield number and bounds of each point; the only one has no number."""
    if signed := SIGNED.search(text, start, end):
        end = signed.start()
    formula = _RULES.search(text, start, end)
    start = formula.end() if formula else start
    points = list(POINT.finditer(text, start, end))
    ends = [*(one.start() for one in points[1:]), end]
    for one, stop in zip(points, ends, strict=False):
        yield one["number"], one.start(), one.start() + len(text[one.start() : stop].rstrip())
    if not points and (words := text[start:end].strip(" \t\n*")):
        first = text.index(words[0], start)
        yield None, first, first + len(text[first:end].rstrip())


def _ruled(point: str, bare: HoldingFound) -> Iterator[HoldingFound]:
    if _INADMISSIBLE.search(point):
        yield replace(bare, outcome=Outcome.INADMISSIBLE)
    elif _FAILED.search(point):
        yield from _on(point, replace(bare, outcome=Outcome.VIOLATION))
    elif _VALID.search(point):
        yield from _on(point, replace(bare, outcome=Outcome.NO_VIOLATION))
    elif found := _INTERPRETED.search(point):
        yield from _on(point[: found.end()], replace(bare, outcome=Outcome.ADVISORY))


def _on(words: str, bare: HoldingFound) -> Iterator[HoldingFound]:
    named = dict.fromkeys(
        f"{mention.instrument}.{mention.tail}"
        for mention in provision_mentions(words, "cfreu")
        if mention.instrument in _RIGHTS and not mention.foreign
    )
    if not named:
        yield bare
    for provision in named:
        yield replace(bare, provision=provision)
