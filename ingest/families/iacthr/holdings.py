"""Holdings of the Inter-American Court and Commission: operative items, and conclusions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Evidence, HoldingFound, Outcome, Passage, SectionName
from ingest.document import Layout
from ingest.families.combining import Combined
from ingest.families.iacthr.findings import advice_in, findings_in
from ingest.families.iacthr.operative import vote_before, votes_in
from ingest.families.iacthr.reports import concluded_in, is_report
from ingest.families.naming import Naming

_RULE: Final = "iacthr.item@2"
_OPINES: Final = regex.compile(
    r"\bES\s+DE\s+(?:LA\s+)?OPINI[OÓ]N\b|\bIS\s+OF\s+THE\s+OPINION\b|\bOPINA\b"
    r"|\bDECIDES?\s*,?\s+QUE\s+OPINA"
    r"|\bY\s+ES\s+DE\s+OPINI[OÓ]N"
)
_CONFIDENT: Final = 0.93
_CONCLUDED: Final = "iachr.conclusion@1"
_FAIRLY: Final = 0.95  # 75 findings were read, all right: the lower bound
_MENDED: Final = (
    (regex.compile(r"(?<=\w)-[ \t]*\n\s*(?=[a-záéíóúñ])"), ""),
    (regex.compile(r"\n\s*\d{1,3}\s*\n"), "\n"),  # page numbers
    (regex.compile(r"\s-\s?\d{1,3}(?:\s?-\s|(?=[a-záéíóúñ]))"), " "),
    (regex.compile(r"\s+"), " "),
)


def read_holdings(text: str, layout: Layout, respondent: str | None) -> tuple[HoldingFound, ...]:
    """Return what the Court decides, item by item.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: State, where only one is respondent.
    """
    naming = Naming("achr")
    operative = [part for part in layout.sections if part.name is SectionName.OPERATIVE]
    votes = votes_in(text, operative[0].start, operative[-1].end) if operative else ()
    is_reported = is_report(text)
    is_advisory = any(_OPINES.search(text, part.start, part.end) for part in operative)
    found: dict[HoldingFound, None] = {}
    for ordinal, passage in enumerate(layout.passages):
        if passage.section is not SectionName.OPERATIVE:
            continue
        item = mended(text[passage.start : passage.end])
        bare = HoldingFound(
            provision=None,
            with_=(),
            outcome=Outcome.RESERVED,
            respondent=respondent,
            aspect=None,
            vote=vote_before(votes, passage.end),
            conditional=None,
            operative_item=passage.number,
            at=_evidence(ordinal, passage, is_reported=is_reported),
        )
        if is_reported:
            for outcome, combined, condition in concluded_in(item):
                under = replace(bare, conditional=condition)
                found.update(dict.fromkeys(_filled(under, outcome, combined)))
            continue
        read = advice_in(item, naming) if is_advisory else findings_in(item, naming)
        for outcome, combined in read:
            for holding in _filled(bare, outcome, combined):
                found.setdefault(holding)
    return tuple(found)


def mended(text: str) -> str:
    """Return ``text`` without page numbers, broken words and broken lines."""
    for form, instead in _MENDED:
        text = form.sub(instead, text)
    return text


def _filled(
    bare: HoldingFound, outcome: Outcome, combined: Sequence[Combined]
) -> Iterator[HoldingFound]:
    if not combined:
        yield replace(bare, outcome=outcome)
    for one in combined:
        yield replace(bare, outcome=outcome, provision=one.provision, with_=one.with_)


def _evidence(ordinal: int, passage: Passage, *, is_reported: bool) -> Evidence:
    return Evidence(
        start=passage.start,
        end=passage.end,
        passage=passage.number,
        ordinal=ordinal,
        section=passage.section,
        speaker=passage.speaker,
        rule=_CONCLUDED if is_reported else _RULE,
        confidence=_FAIRLY if is_reported else _CONFIDENT,
    )
