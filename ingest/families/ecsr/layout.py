"""Layout of the Committee's decisions, whose headings may stand within a line.

The source often gives a decision without line breaks. Headings in capitals and lettered headings
("A – Arguments of the parties", "2. The respondent Government") are therefore found by their words
wherever they stand.
"""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, layout_from
from ingest.families.numbering import longest_series

_COURT: Final = Speaker.COURT
_DASH: Final = r"\s?[.–—-]?\s+(?:[–—-]\s+)?"
_FORMS: Final = (
    (r"\bSEPARATE(?:\s+\p{Lu}+)*\s+OPINION\b|\b(?:DISSENTING|CONCURRING)\s+OPINION\b",
     SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION),
    (r"\bCONCLUSION\b(?=\s+For\s+these\s+reasons)"
     r"|\bFor\s+these\s+reasons,\s+the\s+(?i:Committee)\b",
     SectionName.OPERATIVE, _COURT),
    (r"\bPROCEDURE\b(?=\s+\d)", SectionName.PROCEDURE, _COURT),
    (rf"\b[A-D]{_DASH}(?:Arguments\s+of\s+the\s+parties\b|Assessment\s+(?:of|by)\s+the\s+Committee)"
     r"|\bThe\s+Committee\s?[’']s\s+assessment\b|\bASSESSMENT\s+OF\s+THE\s+COMMITTEE\b",
     SectionName.ASSESSMENT, _COURT),
    (rf"\b[A-D1-4a-d]\)?{_DASH}The\s+complainant\s+(?:organi[sz]ation|trade\s+union|union)s?\b"
     r"(?=\s+\d)", SectionName.SUBMISSIONS, Speaker.APPLICANT),
    (rf"\b[A-D1-4a-d]\)?{_DASH}The\s+(?:respondent\s+)?Government\b(?=\s+\d)",
     SectionName.SUBMISSIONS, Speaker.GOVERNMENT),
    (r"\b(?:THIRD[\s-]PARTY\s+OBSERVATIONS|OBSERVATIONS\s+(?:BY|OF|FROM)\s+(?!THE\s+COMM)\p{Lu}+"
     r"|OTHER\s+OBSERVATIONS)\b", SectionName.SUBMISSIONS, Speaker.THIRD_PARTY),
    (r"\bSUBMISSIONS\s+OF\s+THE\s+PARTIES\b", SectionName.SUBMISSIONS, Speaker.APPLICANT),
    (r"\b(?:RELEVANT\s+)?DOMESTIC\s+LAW(?:\s+AND\s+PRACTICE)?\b(?!\s+IS)",
     SectionName.DOMESTIC_LAW, _COURT),
    (r"\bRELEVANT\s+(?:INTERNATIONAL|EUROPEAN)\b(?:[\s,]+\p{Lu}{2,})*",
     SectionName.INTERNATIONAL_MATERIALS, _COURT),
    (r"\b(?:PRELIMINARY\s+(?:CONSIDERATIONS|QUESTIONS?|REMARKS?)|THE\s+LAW|AS\s+TO\s+THE\s+LAW"
     r"|ALLEGED\s+VIOLATIONS?\s+OF\s+ARTICLES?)\b", SectionName.LAW, _COURT),
)  # fmt: skip
_FORM: Final = regex.compile(  # a heading begins a word, by one of few letters: few are tried
    r"\b(?=[1-4A-DFOPRSTa-d])(?:"
    + "|".join(f"(?P<f{i}>{form})" for i, (form, _, _) in enumerate(_FORMS))
    + ")"
)
_NUMBERED: Final = regex.compile(r"(?:^|(?<=\n))\s*(?P<number>\d{1,3})\.\s")


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a decision on admissibility or on the merits."""
    parts = list(_parts(text))
    opinion = next(
        (one.start for one in parts if one.name is SectionName.SEPARATE_OPINION), len(text)
    )
    marks = longest_series([
        (found.start("number"), int(found["number"]))
        for found in _NUMBERED.finditer(text)
        if found.start() < opinion
    ])  # fmt: skip
    has_end = any(part.name is SectionName.OPERATIVE for part in parts)
    is_whole = has_end and len({part.name for part in parts}) > 3  # noqa: PLR2004 - front, procedure, law and more
    opinions_only = opinion < len(text) and not has_end
    warnings = () if has_end or opinions_only else ("no conclusion was recognised",)
    segmentation = Segmentation.COMPLETE if is_whole else Segmentation.PARTIAL
    return layout_from(text, parts, _lined(text, marks, parts), segmentation, warnings)


def _parts(text: str) -> Iterator[Part]:
    """Yield the parts: the last conclusion before the opinions, and nothing else after it."""
    yield Part(0, SectionName.FRONT, _COURT)
    found = [(one.start(), _FORMS[int(str(one.lastgroup)[1:])]) for one in _FORM.finditer(text)]
    ends = [at for at, (_, name, _) in found if name is SectionName.OPERATIVE]
    opinions = [at for at, (_, name, _) in found if name is SectionName.SEPARATE_OPINION]
    first_opinion = min(opinions, default=len(text))
    conclusion = _conclusion(text, [at for at in ends if at < first_opinion])
    for at, (_, name, speaker) in found:
        is_late = conclusion is not None and at > conclusion
        is_opinion = name is SectionName.SEPARATE_OPINION
        is_other = not is_late and name is not SectionName.OPERATIVE and at < first_opinion
        if is_opinion or at == conclusion or is_other:
            yield Part(at, name, speaker)


def _conclusion(text: str, ends: list[int]) -> int | None:
    """Return where the conclusion begins: its heading, where one stands before the formula."""
    if not ends:
        return None
    headed = len(ends) > 1 and not text[ends[-2] : ends[-1]].removeprefix("CONCLUSION").strip()
    return ends[-2] if headed else ends[-1]


def _lined(text: str, marks: tuple[Mark, ...], parts: list[Part]) -> tuple[Mark, ...]:
    """Begin a loose passage where a heading ends a numbered paragraph within its line."""
    starts = {mark.start for mark in marks}
    return tuple(
        sorted(
            (*marks, *(Mark(part.start) for part in parts if part.start not in starts)),
            key=lambda mark: mark.start,
        )
    )
