"""Holdings of African courts and of the African Commission."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Evidence, HoldingFound, Outcome, Passage, SectionName
from ingest.document import Layout
from ingest.families.african.operative import Item, items_in
from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming

UNLISTED: Final = "unlisted"
"""Stands for a treaty whose provisions have no ids."""

_RULE: Final = "african.item@1"
_CONFIDENT: Final = 0.9
_NOT_FOUND: Final = regex.compile(
    r"\bnot\s+(?:\w+\s+)?(?:violat|been\s+violated|in\s+violation|contraven)|\bno\s+violation"
    r"|\bnot\s+(?:been\s+)?(?:established|proved|proven)|\bdid\s+not\s+fail\b"
    r"|\b[Nn]or\s+(?:did|does|has|have)\b"
)
_FOUND: Final = regex.compile(
    r"\bviolat|\bin\s+breach\s+of|\bcontrary\s+to|\bcontraven"
    r"|\bbreached\b"
)
_DECIDING: Final = frozenset({"hold", "declare", "find", "note", "rule", "decide", "conclude"})
_LAST_RIGHT: Final = 29  # of the African Charter: Part I, rights and duties, ends there
_ADMISSIBILITY: Final = (
    (Outcome.OBJECTION_DISMISSED, regex.compile(
        r"\b(?:Dismiss|Reject)\w*\b[^.;]{0,60}\bobjections?\b"
        r"|objections?\s+[^.;]{0,40}(?:dismissed|rejected)")),
    (Outcome.OBJECTION_ALLOWED, regex.compile(r"\b(?:Uphold"
        r"|Sustain)\w*\b[^.;]{0,60}\bobjections?\b")),
    (Outcome.INADMISSIBLE, regex.compile(r"\binadmissible\b")),
    (Outcome.ADMISSIBLE, regex.compile(r"\badmissible\b")),
    (Outcome.STRUCK_OUT, regex.compile(r"\bStrikes?\b[^.;]{0,40}\bout\b|struck\s+out")),
    (Outcome.RESERVED, regex.compile(r"\bReserves\b")),
)  # fmt: skip
_MENDED: Final = (
    (regex.compile(r"(?<=\w)-\s*\n\s*(?=[a-z])"), ""),
    (regex.compile(r"\(\s*(\w)\s*\)"), r"(\1)"),
    (regex.compile(r"\s+"), " "),
)


def read_holdings(
    text: str, layout: Layout, respondent: str | None, treaty: str = "achpr"
) -> tuple[HoldingFound, ...]:
    """Return what the operative part decides, item by item.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: State, where only one is respondent.
        treaty: what the court means by “the Treaty” or “the Charter”; an unlisted one names no
            provision.
    """
    naming = Naming(treaty)
    found: dict[HoldingFound, None] = {}
    for section in layout.sections:
        if section.name is not SectionName.OPERATIVE:
            continue
        for item in items_in(text, section.start, section.end):
            at = _evidence(item, layout.passages)
            for outcome, one in _decided(_mended(text[item.start : item.end]), item.verb, naming):
                found.setdefault(
                    HoldingFound(
                        provision=one.provision if one else None,
                        with_=one.with_ if one else (),
                        outcome=outcome,
                        respondent=respondent,
                        aspect=None,
                        vote=item.vote,
                        conditional=None,
                        operative_item=item.number,
                        at=at,
                    )
                )
    return tuple(found)


def _decided(item: str, verb: str, naming: Naming) -> Iterator[tuple[Outcome, Combined | None]]:
    for outcome, form in _ADMISSIBILITY:
        if form.search(item):
            yield outcome, None
            return
    if verb.rsplit(maxsplit=1)[-1].rstrip("s") not in _DECIDING or not _FOUND.search(item):
        return
    outcome = Outcome.NO_VIOLATION if _NOT_FOUND.search(item) else Outcome.VIOLATION
    named = [
        one
        for one in combined_provisions(item, naming)
        if not one.provision.startswith(f"{UNLISTED}.")
    ]
    if not named:
        yield outcome, None
    for one in named:
        if _is_right(one.provision):
            yield outcome, one


def _is_right(provision: str) -> bool:
    """Whether a provision can be violated: Part II of the Charter sets up the Commission."""
    instrument, article, *_ = provision.split(".")
    return instrument != "achpr" or int(article) <= _LAST_RIGHT


def _evidence(item: Item, passages: tuple[Passage, ...]) -> Evidence:
    ordinal = next((at for at, p in enumerate(passages) if p.start <= item.start < p.end), -1)
    passage = passages[ordinal] if ordinal >= 0 else None
    return Evidence(
        start=item.start,
        end=min(item.end, passage.end) if passage else item.end,
        passage=passage.number if passage else None,
        ordinal=ordinal,
        section=passage.section if passage else None,
        speaker=passage.speaker if passage else passages[-1].speaker,
        rule=_RULE,
        confidence=_CONFIDENT,
    )


def _mended(text: str) -> str:
    for form, instead in _MENDED:
        text = form.sub(instead, text)
    return text
