"""The text of a ruling with what was found in it, paragraph by paragraph, ready to be shown."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from api.pages.drawing.sparks import spark_of
from api.pages.linking import anchor
from api.pages.rulings.findings import Finding, Sources, findings, is_shown
from api.pages.rulings.paragraphs import CitedBy, Line, Overtaken, Paragraph, Part, Reading
from api.pages.rulings.piecing import pieces
from api.pages.words import LABELS_OF_SPEAKERS, SECTIONS, named
from queries.inbound import Inbound, bears_number
from queries.marks import Mark
from queries.whole_texts import Said

_DIGEST_LABEL: Final = re.compile(r"^\[(?P<label>[^\]]{1,80})\]\s*")
_HEADING: Final = 110
"""Characters of an unnumbered passage that can be a heading of the court's own."""

_FIRST_ORDER: Final = re.compile(r"\s*[IVX]+\.\s")
_LOWER_ORDER: Final = re.compile(r"\s*\(?(?:[A-Za-z]|\d+)[.)]\s")
_ENDS: Final = ".;:,!?…”\"')"
_MOST_CITED: Final = 5
_COURTS: Final = 3
"""Citing courts that a margin names; the others are counted."""

_YEARS: Final = 3
"""Years with citations from which a line over time tells something."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the passages of a text.

    Attributes:
        marked: marks by id of passage.
        cited: how others cite, by printed number.
        overtaken: what shows a passage of a guide to be out-dated, by its id.
    """

    marked: Mapping[str, tuple[Mark, ...]]
    cited: Mapping[str, Inbound]
    overtaken: Mapping[str, tuple[Overtaken, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a text is wanted.

    Attributes:
        fact: claim whose proof is open; empty where none is.
        everything: whether less sure findings are shown too.
        first: first paragraph by its printed number; ``None`` from the beginning.
        last: last one.
    """

    fact: str = ""
    everything: bool = False
    first: int | None = None
    last: int | None = None


def reading(said: Sequence[Said], known: Known, sources: Sources, wanted: Wanted) -> Reading:
    """Return a text with what was found in it.

    Args:
        said: every passage in the order of the text.
        known: of its passages.
        sources: of names.
        wanted: what of it.
    """
    chosen = tuple(_chosen(said, wanted))
    paragraphs = [paragraph(each, known, sources, wanted) for each in chosen]
    pairs = list(zip(chosen, paragraphs, strict=True))
    parts = [
        _part(place, section, [each for _, each in group])
        for place, (section, group) in enumerate(
            (section, list(group))
            for section, group in groupby(pairs, lambda pair: pair[0].section)
        )
    ]
    claimed = [mark for each in chosen for mark in known.marked.get(each.id, ())]
    return Reading(
        parts=tuple(_with_provisions(parts)),
        language=(chosen[0].language if chosen else "") or "en",
        most_cited=_most_cited(paragraphs),
        less_sure=sum(not is_shown(mark) for mark in claimed),
        shown=len(paragraphs),
        in_all=len(said),
    )


def _chosen(said: Sequence[Said], wanted: Wanted) -> Iterator[Said]:
    """Yield the passages between two printed numbers, those without number as their neighbours."""
    if wanted.first is None:
        yield from said
        return
    last = wanted.first if wanted.last is None else wanted.last
    number = 0
    for each in said:
        if each.number and each.number.isdigit() and each.section != "separate-opinion":
            number = int(each.number)
        if wanted.first <= number <= last:
            yield each
        elif number > last:
            return


def paragraph(said: Said, known: Known, sources: Sources, wanted: Wanted) -> Paragraph:
    """Return one passage with its margin."""
    marks = known.marked.get(said.id, ())
    shown = [
        each for each in marks if wanted.everything or is_shown(each) or _is_open(each, wanted)
    ]
    found = findings(shown, sources)
    skipped, lead = beginning(said.text, said.number)
    is_meant = bears_number(said.id, said.section)
    inbound = known.cited.get(said.number or "") if is_meant else None
    speaker = said.speaker or ""
    is_plea = speaker in LABELS_OF_SPEAKERS
    return Paragraph(
        id=said.id,
        anchor=anchor(said.id),
        number=said.number or "",
        label=LABELS_OF_SPEAKERS.get(speaker, ""),
        voice=("plea opinion" if speaker == "separate-opinion" else "plea") if is_plea else "",
        is_heading=_is_heading(said, lead),
        lead=lead,
        pieces=pieces(said.text, skipped, found, wanted.fact),
        lines=tuple(_lines(found, wanted)) if found else (),
        cited=_cited(inbound, sources) if inbound else None,
        overtaken=known.overtaken.get(said.id, ()),
        is_open=bool(wanted.fact) and any(_is_open(each, wanted) for each in marks),
    )


def _cited(inbound: Inbound, sources: Sources) -> CitedBy:
    names, shown = sources.names, inbound.courts[:_COURTS]
    return CitedBy(
        citations=inbound.citations,
        acts=inbound.acts,
        courts=tuple((names.short_court(code), names.court(code), n) for code, n in shown),
        others=inbound.citations - sum(n for _, n in shown),
        spark=spark_of(inbound.years) if len(inbound.years) >= _YEARS else None,
    )


def _is_open(mark: Mark, wanted: Wanted) -> bool:
    return bool(wanted.fact) and mark.claim == wanted.fact


def beginning(words: str, number: str | None) -> tuple[int, str]:
    """Return how many characters are shown apart: a printed number, or the label of a digest.

    >>> beginning("48.  The Court", "48"), beginning("[The test, § 48] The Court", "48")
    ((5, ''), (17, 'The test, § 48'))
    """
    label = _DIGEST_LABEL.match(words)
    if label:
        return label.end(), label["label"]
    return _numbered(words, number) if number else 0, ""


def _numbered(words: str, number: str) -> int:
    """Return how many characters of a text are its printed number and the white space after it.

    >>> _numbered("48.  The Court", "48"), _numbered("4 The Court", "4"), _numbered("480. It", "48")
    (5, 2, 0)
    """
    before = len(words) - len(words.lstrip())
    if not words.startswith(number, before):
        return 0
    after = before + len(number)
    after += words[after : after + 1] in {".", ")"}
    end = len(words) - len(words[after:].lstrip())
    return end if end > after else 0


def _is_heading(said: Said, lead: str) -> bool:
    words = said.text.strip()
    is_short = not said.number and len(words) <= _HEADING
    return is_short and not lead and bool(words) and words[-1] not in _ENDS


def _lines(found: Sequence[Finding], wanted: Wanted) -> Iterator[Line]:
    by_words: dict[tuple[str, str, str], list[Finding]] = {}
    for each in found:
        by_words.setdefault((each.kind, each.name, each.role), []).append(each)
    for same in by_words.values():
        is_open = bool(wanted.fact) and any(each.claim == wanted.fact for each in same)
        yield Line(same[0], len(same), is_open)


def _ends_of(number: str) -> tuple[str, str]:
    """Return the first and last paragraph that a number stands for: a digest has "52-57".

    >>> _ends_of("52-57"), _ends_of("OP1-4")
    (('52', '57'), ('OP1-4', 'OP1-4'))
    """
    first, dash, last = number.partition("-")
    return (first, last) if dash and first.isdigit() and last.isdigit() else (number, number)


def _part(place: int, section: str | None, paragraphs: list[Paragraph]) -> Part:
    numbers = [each.number for each in paragraphs if each.number]
    return Part(
        id=f"s{place}",
        name=named(SECTIONS, section),
        about="",
        first=_ends_of(numbers[0])[0] if numbers else "",
        last=_ends_of(numbers[-1])[1] if numbers else "",
        is_sub=section in {"submissions", "assessment"},
        is_listed=True,
        paragraphs=tuple(paragraphs),
    )


def _with_provisions(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield parts, those of the law with the provision under whose heading they begin.

    A heading after the last paragraph of a part, which speaks of what follows, counts for the next.
    """
    about, listed = "", None
    for part in parts:
        if part.name != SECTIONS["law"]:
            yield part
            continue
        numbered = (place for place, each in enumerate(part.paragraphs) if each.number)
        begun = next(numbered, len(part.paragraphs))
        about = _headed(part.paragraphs[:begun], about)
        yield replace(part, about=about, is_listed=bool(part.first) or about != listed)
        listed = about
        about = _headed(part.paragraphs[begun:], about)


def _headed(paragraphs: Sequence[Paragraph], about: str) -> str:
    """Return the provision that the last heading of the first order names; ``about`` without."""
    for each in paragraphs:
        if each.is_heading and _begins_anew(each):
            about = _provision_in(each)
    return about


def _begins_anew(heading: Paragraph) -> bool:
    """Return whether a heading is of the first order: ``IV. OTHER ALLEGED VIOLATIONS``.

    Some texts have lost its number, which was automatic; its capitals are left.
    """
    words = "".join(each.text for each in heading.pieces)
    return bool(_FIRST_ORDER.match(words)) or (words.isupper() and not _LOWER_ORDER.match(words))


def _provision_in(heading: Paragraph) -> str:
    found = (each.finding for each in heading.lines)
    return next((each.name for each in found if each.kind == "prov"), "")


def _most_cited(paragraphs: Sequence[Paragraph]) -> tuple[tuple[str, str, int], ...]:
    counted = [
        (each.number, each.anchor, each.cited.citations) for each in paragraphs if each.cited
    ]
    return tuple(sorted(counted, key=lambda each: -each[2])[:_MOST_CITED])
