"""Layout of the texts of the International Court of Justice, as its PDF pages give them."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cutting import Part, layout_from, lines_in
from ingest.families.icj.metadata import Parties
from ingest.families.numbering import longest_series
from ingest.families.pleading import with_pleas

_COURT: Final = Speaker.COURT
_NUMBERED: Final = regex.compile(r"\s*(?P<number>\d{1,3})\.\s+(?=\S)")
_HEADING: Final = regex.compile(
    r"\s*(?P<order>[IVX]+|[A-Z]|\d{1,2})\.\s+(?P<words>\p{Lu}.{2,120})$"
)
_REASONS: Final = regex.compile(
    r"^[^\S\n]*(?:\d{1,3}\.\s+)?For\s+these\s+reasons,\s+THE\s+COURT\b", regex.M
)
_BARE: Final = regex.compile(
    r"^[^\S\n]*(?:(?:Decides|Fixes|Authori[sz]es|Orders|Places|Directs|Extends|Accordingly)\b)",
    regex.M,
)
_CONTENTS: Final = regex.compile(r"^\s*TABLE\s+OF\s+CONTENTS\s*$", regex.M)
_TITLE_PAGE: Final = regex.compile(r"^\s*INTERNATIONAL\s+COURT\s+OF\s+JUSTICE\s*$", regex.M)
_DONE: Final = regex.compile(r"^[^\S\n]*Done\s+in\s+(?:English|French)\b", regex.M)
_SPOKEN: Final = frozenset({SectionName.LAW, SectionName.FACTS})
_OPENING: Final = 260  # code points of a paragraph, in which a party is named
_FACTS: Final = regex.compile(r"\b(?:BACKGROUND|GENERAL\s+CONTEXT|FACTUAL)\b")
_SAYS: Final = (
    r"(?:argu|contend|submit|claim|maintain|assert|alleg|stress|add|observ(?!ation)|object|aver|disput"
    r"|reject|den(?:y|ie)|emphasi|respond|repl(?:y|ie)|invok|rel(?:y|ie)|refer|point|acknowledg|insist"
    r"|present|takes?\s+the\s+view|took\s+the\s+view|is\s+of\s+the\s+(?:view|opinion)|consider|expressed)"
)
_OTHERS: Final = (
    r"(?:(?:One|Two|Three|Four|Five|Some|Several|Many|Most|A\s+number\s+of|Certain|Other|The)\s+)"
    r"(?:other\s+)?(?:participants?|Parties|intervening\s+States?)"
)


def read_layout(text: str, parties: Parties) -> Layout:
    """Return the sections and passages of a judgment, order or advisory opinion.

    Args:
        text: the whole text.
        parties: whose words open a paragraph: "Ruritania contends that …".
    """
    body = _body_start(text)
    printed = lines_in(text.replace("\r", "\n"))
    lines = tuple((at, line) for at, line in printed if at >= body and line.strip())
    start = _operative_start(text)
    end = len(text) if start is None else start
    numbers = [(at, int(found["number"])) for at, line in lines if (found := _NUMBERED.match(line))]
    marks = [mark for mark in longest_series(numbers) if mark.start < end]
    first = marks[0].start if marks else end
    parts = [Part(0, SectionName.FRONT, _COURT), *_parts(lines, first, end)]
    pleas = _pleas(parties)
    parts = list(with_pleas(parts, end, marks, _SPOKEN, lambda at: _pleader(text, at, pleas)))
    if start is not None:
        parts.append(Part(start, SectionName.OPERATIVE, _COURT))
        if done := _DONE.search(text, start):
            parts.append(Part(done.start(), SectionName.FRONT, _COURT))
    is_whole = start is not None and any(part.name is SectionName.LAW for part in parts)
    warnings = () if start is not None else ("no operative part was recognised",)
    segmentation = Segmentation.COMPLETE if is_whole else Segmentation.PARTIAL
    return layout_from(text, parts, marks, segmentation, warnings)


def _body_start(text: str) -> int:
    """Return where the text begins after a table of contents, which prints every heading too."""
    contents = _CONTENTS.search(text)
    found = _TITLE_PAGE.search(text, contents.end()) if contents else None
    return found.start() if found else 0


def _operative_start(text: str) -> int | None:
    if found := list(_REASONS.finditer(text)):
        return int(found[-1].start())
    done = _DONE.search(text)
    bare = list(_BARE.finditer(text, 0, done.start())) if done else []
    return int(bare[0].start()) if bare else None


def _parts(lines: Sequence[tuple[int, str]], first: int, end: int) -> Iterator[Part]:
    """Yield the chronology, and a part of the law from each heading in capitals on."""
    yield Part(first, SectionName.PROCEDURE, _COURT)
    for start, line in lines:
        if first < start < end and (found := _HEADING.match(line.rstrip())):
            words = found["words"]
            if words.isupper():
                name = SectionName.FACTS if _FACTS.search(words) else SectionName.LAW
                yield Part(start, name, _COURT)


def _pleas(parties: Parties) -> tuple[tuple[Speaker, regex.Pattern[str]], ...]:
    speakers = (
        (Speaker.APPLICANT, parties.applicant),
        (Speaker.GOVERNMENT, parties.respondent),
    )
    named = [
        (speaker, rf"(?:the\s+)?{_short(name)}|the\s+{speaker.value}")
        for speaker, name in speakers
        if name
    ]
    everybody = (*named, (Speaker.THIRD_PARTY, _OTHERS))
    return tuple((speaker, regex.compile(_saying(who), regex.I)) for speaker, who in everybody)


def _pleader(
    text: str, start: int, pleas: Sequence[tuple[Speaker, regex.Pattern[str]]]
) -> Speaker | None:
    opening = _NUMBERED.sub("", text[start : start + _OPENING], count=1)
    return next((who for who, form in pleas if form.match(opening)), None)


def _saying(who: str) -> str:
    return (
        rf"\s*(?:[^.]{{0,60}},\s+)?(?:According\s+to\s+(?:{who})\b|(?:{who})\b"
        rf"(?:,[^,.]{{2,60}},|\s+(?:also|further|thus|has|have|next|then|never))*\s+{_SAYS})"
    )


def _short(name: str) -> str:
    """Return a pattern of the forms in which a party is named: whole, and by its last words."""
    words = [regex.escape(word) for word in name.split()]
    return "|".join(r"\s+".join(words[at:]) for at in range(len(words)))
