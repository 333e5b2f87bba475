"""Layout of African judgments and decisions, as PDF pages and web pages give them."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.african.operative import operative_start
from ingest.families.cutting import Mark, Part, inked_lines, layout_from
from ingest.families.numbering import longest_series
from ingest.families.pleading import with_pleas

_NUMBERED: Final = regex.compile(r"(?P<number>\d{1,4})\s?\.(?!\d)")
_CONTENTS: Final = regex.compile(r"\.{4,}|\s\d{1,3}$")
_LONGEST: Final = 110  # code points of a heading
_COURT: Final = Speaker.COURT
_KINDS: Final = tuple(
    (regex.compile(form), name, speaker)
    for form, name, speaker in (
        (r"applicants?.s? case|arguments? of the applicant|complaints?$|case of the applicant",
         SectionName.SUBMISSIONS, Speaker.APPLICANT),
        (r"(?:respondent|defendant)s?.s? case|case of the (?:respondent|defendant|state)",
         SectionName.SUBMISSIONS, Speaker.GOVERNMENT),
        (r"dissenting|separate opinion|individual opinion|declaration of judge",
         SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION),
        (r"procedure|proceedings", SectionName.PROCEDURE, _COURT),
        (r"parties|facts|subject.matter|introduction|background", SectionName.FACTS, _COURT),
        (r"jurisdiction|admissib|merits|reparations|costs|\blaw\b|analysis|preliminary",
         SectionName.LAW, _COURT),
    )
)  # fmt: skip
_PLEADS: Final = (
    (Speaker.GOVERNMENT, regex.compile(
        r"(?:In (?:its|their) \w+, )?[Tt]he (?:Respondent(?: State)?|Defendant|Government)\b"
        r"[^.]{0,60}\b(?:submit|argu|contend|aver|assert|alleg|maintain|claim|object|pray|stat)")),
    (Speaker.APPLICANT, regex.compile(
        r"(?:In (?:his|her|its|their) \w+, )?[Tt]he (?:Applicant|Complainant|Victim)s?\b"
        r"[^.]{0,60}\b(?:submit|argu|contend|aver|assert|alleg|maintain|claim|pray|stat)")),
)  # fmt: skip
_SPOKEN: Final = frozenset({SectionName.LAW, SectionName.FACTS})


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a ruling."""
    lines = tuple(inked_lines(text.replace("\r", "\n")))
    start = operative_start(text)
    parts = list(_parts(lines, len(text) if start is None else start))
    if start is not None:
        parts.append(Part(start, SectionName.OPERATIVE, _COURT))
    if text and (not parts or parts[0].start > 0):
        parts = [Part(0, SectionName.FRONT, _COURT), *parts]
    marks = [mark for mark in _marks(lines) if start is None or mark.start <= start]
    parts = list(with_pleas(parts, len(text), marks, _SPOKEN, lambda at: _pleader(text, at)))
    is_whole = start is not None and len({part.name for part in parts}) > 2  # noqa: PLR2004 - more than front and operative part
    warnings = () if start is not None else ("no operative part was recognised",)
    segmentation = Segmentation.COMPLETE if is_whole else Segmentation.PARTIAL
    return layout_from(text, parts, marks, segmentation, warnings)


def _parts(lines: Sequence[tuple[int, str]], end: int) -> Iterator[Part]:
    for start, line in lines:
        if start < end and line.isupper() and len(line) <= _LONGEST and not _CONTENTS.search(line):
            words = line.casefold()
            for form, name, speaker in _KINDS:
                if form.search(words):
                    yield Part(start, name, speaker)
                    break


def _pleader(text: str, start: int) -> Speaker | None:
    opening = _NUMBERED.sub("", text[start : start + 200].strip(), count=1).strip()
    return next((speaker for speaker, form in _PLEADS if form.match(opening)), None)


def _marks(lines: Sequence[tuple[int, str]]) -> tuple[Mark, ...]:
    return longest_series(
        [
            (start, int(found["number"]))
            for start, line in lines
            if line[0].isdigit() and (found := _NUMBERED.match(line))
        ]
    )
