"""Layout of the judgments of common-law courts, in which judges may write one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, SeparateOpinion, Speaker
from ingest.document import Layout
from ingest.families.common_law.authors import Opinion, opinions_of
from ingest.families.common_law.covers import ANNEX, DECIDED, JUDGMENT, after, cover, front
from ingest.families.common_law.headings import Heading, headings_in
from ingest.families.common_law.leading import Voice, voices_of
from ingest.families.common_law.numbers import BRACKETED, DOTTED, unnumbered
from ingest.families.common_law.parties import Parties
from ingest.families.common_law.sectioning import sections, short_law
from ingest.families.common_law.speaking import pleader
from ingest.families.cutting import Mark, Part, inked_lines, layout_from
from ingest.families.numbering import longest_series
from ingest.families.pleading import with_pleas

_FEWEST: Final = 5  # numbers of a series; fewer may be a list
_DISPOSED: Final = regex.compile(
    r"\s*(?:For\s+(?:all\s+)?(?:these|the|those)\s+(?:\w+\s+){0,4}?reasons?\b"
    r"|In\s+(?:the\s+result|view\s+of\s+the\s+above)"
    r"|It\s+follows\s+that|Accordingly,|In\s+the\s+circumstances,\s+it\s+follows"
    r"|The\s+appeals?\s+(?:is|are)\s|In\s+conclusion"
    r"|We\s+would\s+(?:allow|dismiss)|I\s+would\s+(?:allow|dismiss)|The\s+(?:objection|motion"
    r"|application)s?\s+(?:is|are)\s)"
)
_CLOSING: Final = regex.compile(
    r"^[^\S\n]*+(?:Solicitors?\s+for\b|Solicitors?:|_*[^\S\n]{0,20}/?s/\s|Dated\s+this\b|DATED\b"
    r"|By\s+the\s+Court\b)",
    regex.M,
)
_SPOKEN: Final = frozenset(
    {SectionName.LAW, SectionName.ASSESSMENT, SectionName.FACTS, SectionName.PROCEDURE,
     SectionName.SUBMISSIONS}
)  # fmt: skip
_LATE: Final = 0.5  # of the lead opinion, after which its order stands
_LAST: Final = 4  # paragraphs in which an order without heading is looked for


@dataclass(frozen=True, slots=True)
class Read:
    """A judgment cut: its layout, and the opinions that are not the court's."""

    layout: Layout
    opinions: tuple[SeparateOpinion, ...]


def read_judgment(text: str, parties: Parties) -> Read:
    """Return the layout of a judgment, and its separate opinions.

    Args:
        text: the whole text.
        parties: whose pleas are told from what the judges say.
    """
    lines = tuple(inked_lines(text.replace("\r", "\n")))
    marks = _numbers(text, lines)
    close = _closing(text, marks)
    preface, voices = _voices(text[:close], marks)
    body = voices[0].opinion.start if voices else _body_start(lines, marks)
    parts = [*cover(text, preface or body), *front(preface, body)]
    for voice in voices or (Voice(Opinion(body, close, ()), "lead"),):
        end = min(voice.opinion.end, close)
        parts += _of(text, voice, end, lines, marks, parties)
    parts += after(text, close)
    parts.sort(key=lambda part: part.start)
    kept = [mark for mark in marks if body <= mark.start < close]
    loose = kept or [Mark(start) for start, _ in lines if start >= body]
    return Read(_laid(text, parts, loose, voices), tuple(_separate(voices, close)))


def _numbers(text: str, lines: Sequence[tuple[int, str]]) -> tuple[Mark, ...]:
    for form in (BRACKETED, DOTTED):
        found = [(at, int(one["number"])) for at, line in lines if (one := form.match(line))]
        series = longest_series(_unquoted(text, found))
        if len(series) >= _FEWEST:
            return series
    return ()


def _unquoted(text: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out a number within a quotation where the same stands outside of one too."""
    quoted = {at for at, _ in found if _is_quoted(text, at)}
    own = {number for at, number in found if at not in quoted}
    return [(at, number) for at, number in found if at not in quoted or number not in own]


def _is_quoted(text: str, at: int) -> bool:
    begin = max(0, at - _QUOTED)
    return text.rfind("“", begin, at) > text.rfind("”", begin, at)


_QUOTED: Final = 4_000  # code points of a quotation that goes on over numbered paragraphs


def _voices(text: str, marks: Sequence[Mark]) -> tuple[int | None, tuple[Voice, ...]]:
    """Return where a preface of the whole court begins, and the opinions after it."""
    found = list(opinions_of(text, marks))
    preface = None
    if len(found) > 1 and "COURT" in " ".join(found[0].judges).upper():
        preface = found.pop(0).start
    return preface, voices_of(text, found)


def _body_start(lines: Sequence[tuple[int, str]], marks: Sequence[Mark]) -> int:
    """Return where the reasons begin: the first number, or the headings right before it."""
    first = marks[0].start if marks else 0
    for start, line in reversed([one for one in lines if one[0] < first]):
        if (
            JUDGMENT.match(line)
            or len(line) > _LONGEST_HEADING
            or line.endswith((".", ":", "*", "-"))
        ):
            break
        if not regex.match(
            r"(?:[A-Z]\.\s|[IVX]+\.\s)?(?i:introduction|overview|background|the\s+parties)", line
        ):
            break
        first = start
    return first


_LONGEST_HEADING: Final = 80


def _closing(text: str, marks: Sequence[Mark]) -> int:
    """Return where the judges have ended: what was decided in one line, signatures, an annex."""
    last = marks[-1].start if marks else 0
    forms = (DECIDED, _CLOSING, ANNEX)
    found = [one.start() for form in forms if (one := form.search(text, last))]
    return min(found, default=len(text))


def _of(
    text: str,
    voice: Voice,
    end: int,
    lines: Sequence[tuple[int, str]],
    marks: Sequence[Mark],
    parties: Parties,
) -> Iterator[Part]:
    start = voice.opinion.start
    if voice.kind not in ("lead", "unknown"):
        yield Part(start, SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION)
        return
    own = [(at, line) for at, line in lines if start <= at < end]
    numbered = [mark for mark in marks if start <= mark.start < end]
    begins = frozenset(mark.start for mark in numbered) or _paragraphs(own)
    headings = headings_in(own, begins)
    order = _order(text, headings, sorted(begins), start, end)
    stop = end if order is None else order
    rough = list(
        sections(text, [one for one in headings if one.start < stop], sorted(begins), parties)
    )
    rough = list(short_law(rough, stop, end - start))
    rough.insert(0, Part(start, SectionName.PROCEDURE if rough else SectionName.LAW, Speaker.COURT))
    places = [Mark(at) for at in sorted(begins)]
    parts = list(with_pleas(rough, stop, places, _SPOKEN, lambda at: _pleader(text, at, parties)))
    if order is not None:
        parts.append(Part(order, SectionName.OPERATIVE, Speaker.COURT))
    for part in parts:
        unsure = voice.kind == "unknown" and part.speaker is Speaker.COURT
        if unsure and part.name is SectionName.OPERATIVE:
            yield Part(part.start, SectionName.LAW, Speaker.UNKNOWN)
        else:
            yield Part(part.start, part.name, Speaker.UNKNOWN if unsure else part.speaker)


def _paragraphs(lines: Sequence[tuple[int, str]]) -> frozenset[int]:
    """Return where paragraphs begin in a text that prints no numbers: its long lines."""
    return frozenset(
        at for at, line in lines if len(line) > _LONG or line.endswith((".", ":", "”"))
    )


_LONG: Final = 120


def _order(
    text: str, headings: Sequence[Heading], begins: Sequence[int], start: int, end: int
) -> int | None:
    """Return where the order begins: under its heading, else at the formula of its last words."""
    late = [one for one in headings if one.start > start + _LATE * (end - start)]
    named = [one for one in late if one.orders] or [one for one in late[-2:] if one.ends]
    if named:
        return named[-1].start
    for at in begins[-_LAST:]:
        if _DISPOSED.match(unnumbered(text, at)):
            return at
    return None


def _pleader(text: str, start: int, parties: Parties) -> Speaker | None:
    return pleader(unnumbered(text, start), parties)


def _laid(
    text: str, parts: Sequence[Part], marks: Sequence[Mark], voices: Sequence[Voice]
) -> Layout:
    names = {part.name for part in parts}
    unsure = [one for one in voices if one.kind == "unknown"]
    warnings = []
    if SectionName.OPERATIVE not in names:
        warnings.append("no order of the court was recognised")
    if unsure:
        judges = "; ".join(", ".join(one.opinion.judges) for one in unsure)
        warnings.append(f"which opinion is the majority's cannot be told from the text: {judges}")
    if any(part.speaker is Speaker.UNKNOWN and part.start == 0 for part in parts):
        warnings.append("a style sheet stands before the judgment; it is no part of it")
    whole = SectionName.OPERATIVE in names and not unsure and names & _REASONS
    segmentation = Segmentation.COMPLETE if whole else Segmentation.PARTIAL
    return layout_from(text, parts, marks, segmentation, tuple(warnings))


_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})


def _separate(voices: Sequence[Voice], close: int) -> Iterator[SeparateOpinion]:
    for voice in voices:
        if voice.kind not in ("lead", "unknown"):
            one = voice.opinion
            yield SeparateOpinion(voice.kind, one.judges, one.start, min(one.end, close))
