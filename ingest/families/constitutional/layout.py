"""Layout of the rulings of constitutional courts of the civil law, by the plan of each court."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, SeparateOpinion, Speaker
from comity.opinions import judges_of
from ingest.document import Layout
from ingest.families.constitutional.ordinals import value_of
from ingest.families.constitutional.plans import Plan
from ingest.families.cutting import Mark, Part, inked_lines, layout_from
from ingest.families.numbering import longest_series
from ingest.families.pleading import with_pleas

_COURT: Final = Speaker.COURT
_BLANK: Final = regex.compile(r"\n[^\S\n]*\n\s*")
_FEWEST: Final = 3  # numbers of a chapter; fewer may be a list
_OPENING: Final = 320  # code points of a paragraph, in which a party is named
_SPOKEN: Final = frozenset(
    {SectionName.FACTS, SectionName.PROCEDURE, SectionName.LAW, SectionName.SUBMISSIONS}
)
_PARTLY: Final = regex.compile(r"parcial|partial", regex.I)
_CONCUR: Final = regex.compile(r"concurrente|fundamento|aclaraci|prev[ei]+n|concurring", regex.I)
_DISSENT: Final = regex.compile(
    r"singular|salvamento|disiden|en\s+contra|discrepan|dissent|abweichende|suprotno|neslaganj",
    regex.I,
)
_DISAGREES: Final = regex.compile(
    r"\b(?:discrep\w+|disient\w+|disent\w+|no\s+(?:puedo\s+)?compart\w+|debi[óo]\s+(?:ser"
    r"|haber\s+sido)\s+(?:des)?estimad"
    r"|apartarme|desacuerdo|contrari[oa]\s+al?\s+(?:fallo|sentencia))",
    regex.I,
)
_READ: Final = 1_500  # code points of an opinion in which a judge says so
_DON: Final = regex.compile(
    r"(?:\b(?:don|doña|se[ñn]or(?:es|a|as)?|y\s+de\s+la|de\s+la)\b|\(\w+\)|Ministr[oa]s?)", regex.I
)
_BETWEEN: Final = regex.compile(r"\s*,\s*(?:y\s+)?|\s+(?:y|e)\s+(?=\p{Lu})")


def read_layout(text: str, plan: Plan) -> tuple[Layout, tuple[SeparateOpinion, ...]]:
    """Return the layout of a ruling, and its separate opinions.

    Args:
        text: the whole text.
        plan: of its court.
    """
    close = _end(text, plan)
    order = _operative(text, plan, close)
    opinions = list(_opinions(text, plan, order, close))
    stop = opinions[0].start if opinions else close
    chapters = list(_chapters(text, plan, order, stop))
    body = chapters[0].start if chapters else stop if order is None else min(order, stop)
    marks = _marks(text, plan, chapters, stop)
    parts = [*_front(text, plan, body), *_reasons(text, plan, chapters, order, stop, marks)]
    if order is not None:
        parts.append(Part(order, SectionName.OPERATIVE, _COURT))
        ended = plan.closes.search(text, order, stop) if plan.closes else None
        if ended:
            parts.append(Part(ended.start(), SectionName.FRONT, _COURT))
    parts += [
        Part(one.start, SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION) for one in opinions
    ]
    parts += _behind(text, plan, close, has_votes=bool(opinions))
    parts.sort(key=lambda part: part.start)
    loose = [Mark(one.start) for one in opinions] + [Mark(at) for at in _blocks(text, stop, close)]
    known = {mark.start for mark in marks}
    marks = [*marks, *(mark for mark in loose if mark.start not in known)]
    return _laid(text, parts, sorted(marks, key=lambda mark: mark.start)), tuple(opinions)


def _end(text: str, plan: Plan) -> int:
    """Return where the judges have ended: before the notes, and before a summary by others."""
    for form in (plan.signed, plan.notes):
        if form and (found := form.search(text, len(text) // 3)):
            return int(found.start())
    if plan.headnotes and (found := plan.headnotes.search(text, len(text) // 3)):
        return int(found.start())
    return len(text)


_TELLING: Final = 150  # code points in which a language shows


def _operative(text: str, plan: Plan, close: int) -> int | None:
    """Return where the operative part begins.

    Some courts decide first and reason then; with the others it is the last such heading after
    the reasons and before any vote, or the one that stands right above it.
    """
    found = [one.start() for one in plan.operative.finditer(text, 0, close)]
    if not found or plan.decides_first:
        return found[0] if found else None
    law = plan.chapters[-1].form.search(text)
    start = law.start() if law else 0
    vote = plan.opinions.search(text, start) if plan.opinions else None
    end = vote.start() if vote else close
    late = [at for at in found if start < at < end] or [at for at in found if at > start] or found
    place = len(late) - 1
    while place and late[place] - late[place - 1] < _BESIDE:
        place -= 1
    return late[place]


_BESIDE: Final = 600  # code points between "DECISIÓN" and "RESUELVE"


def _opinions(text: str, plan: Plan, order: int | None, close: int) -> Iterator[SeparateOpinion]:
    """Yield the votes; a heading over all of them goes with the first that follows it at once."""
    if plan.opinions is None or order is None:
        return
    found = list(plan.opinions.finditer(text, order, close))
    heads: list[tuple[int, regex.Match[str]]] = []
    above: int | None = None
    for place, one in enumerate(found):
        after = found[place + 1].start() if place + 1 < len(found) else close
        if one["names"] is None and after - one.end() < _TELLING and after < close:
            above = one.start() if above is None else above
            continue
        heads.append((one.start() if above is None else above, one))
        above = None
    ends = [*(start for start, _ in heads[1:]), close][: len(heads)]
    for (start, one), end in zip(heads, ends, strict=True):
        opening = text[one.end() : min(end, one.end() + _READ)]
        kind = _kind(text[start : one.end() + 60], opening)
        yield SeparateOpinion(kind, _judges(text, one, end), start, end)


def _kind(said: str, opening: str) -> str:
    partly = "partly-" if _PARTLY.search(said) else ""
    if _DISSENT.search(said):
        return f"{partly}dissenting"
    if _CONCUR.search(said):
        return "concurring"
    return "dissenting" if _DISAGREES.search(opening) else "separate"


def _judges(text: str, found: "regex.Match[str]", end: int) -> tuple[str, ...]:
    names = found["names"]
    if not names:
        return judges_of(text[found.start() : min(end, found.start() + 300)])
    parts = (" ".join(part.split()) for part in _BETWEEN.split(_DON.sub(" ", names)))
    return tuple(part.strip(" .,") for part in parts if len(part.strip(" .,")) > 3)  # noqa: PLR2004 - no initial


def _chapters(text: str, plan: Plan, order: int | None, stop: int) -> Iterator[Part]:
    """Yield the chapters, each after the one before it."""
    place = 0
    limit = stop if order is None else order
    for chapter in plan.chapters:
        # an operative part may stand before the reasons, as in Germany: then none is its limit
        found = chapter.form.search(text, place, limit) or (
            chapter.form.search(text, max(place, order), stop) if order is not None else None
        )
        if found:
            place = found.end()
            yield Part(found.start(), chapter.name, chapter.speaker)


def _front(text: str, plan: Plan, body: int) -> Iterator[Part]:
    yield Part(0, SectionName.FRONT, Speaker.UNKNOWN if body >= len(text) else _COURT)
    if plan.summaries:
        begin, end = plan.summaries
        if found := begin.search(text, 0, body):
            yield Part(found.start(), SectionName.FRONT, Speaker.UNKNOWN)
            if ended := end.search(text, found.end(), body):
                yield Part(ended.start(), SectionName.FRONT, _COURT)


def _reasons(
    text: str,
    plan: Plan,
    chapters: Sequence[Part],
    order: int | None,
    stop: int,
    marks: Sequence[Mark],
) -> Iterator[Part]:
    """Yield the chapters, the topics within their account of the case, and reported pleas."""
    end = stop if order is None or (chapters and order < chapters[0].start) else order
    law = next((one.start for one in chapters if one.name is SectionName.LAW), end)
    topics = [
        Part(found.start(), topic.name, topic.speaker)
        for topic in plan.topics
        if chapters
        for found in topic.form.finditer(text, chapters[0].start, min(law, end))
        if _stands_alone(text, found)
    ]
    taken: dict[int, Part] = {}
    for part in (*chapters, *topics):
        taken.setdefault(part.start, part)
    rough = sorted(taken.values(), key=lambda part: part.start)
    yield from with_pleas(rough, end, marks, _SPOKEN, lambda at: _pleader(text, at, plan))


def _stands_alone(text: str, found: "regex.Match[str]") -> bool:
    """Whether a line is a heading and not one of a wrapped paragraph."""
    first = next((letter for letter in found.group() if letter.isalpha()), "")
    above = text[max(0, found.start() - 12) : found.start()].rstrip(" \t\r\xa0")
    return first.isupper() and (not above or above.endswith("\n"))


def _pleader(text: str, start: int, plan: Plan) -> Speaker | None:
    opening = text[start : start + _OPENING]
    if plan.numbered and (number := plan.numbered.match(opening)):
        opening = opening[number.end() :]
    opening = " ".join(opening.split())
    return next((speaker for speaker, form in plan.pleas if form.match(opening)), None)


def _marks(text: str, plan: Plan, chapters: Sequence[Part], stop: int) -> list[Mark]:
    """Return the paragraphs: numbers chapter by chapter, which may begin anew, else blocks."""
    marks: list[Mark] = []
    series = _series(text, plan, chapters[0].start if chapters else 0, stop)
    goes_on = len(series) >= _LONG_SERIES and _spans(series, chapters)
    for part, end in zip(
        chapters, [*(one.start for one in chapters[1:]), stop][: len(chapters)], strict=True
    ):
        own = (
            [mark for mark in series if part.start <= mark.start < end]
            if goes_on
            else _series(text, plan, part.start, end)
        )
        marks += (
            own
            if len(own) >= _FEWEST
            else [*own, *(Mark(at) for at in _blocks(text, part.start, end))]
        )
    return marks


_LONG_SERIES: Final = 5
_SURE: Final = 12  # numbers of a series whose beginning the source has lost


def _spans(series: Sequence[Mark], chapters: Sequence[Part]) -> bool:
    """Whether one series of numbers goes through all chapters."""
    return len(chapters) > 1 and series[0].start < chapters[-1].start < series[-1].start


def _series(text: str, plan: Plan, start: int, end: int) -> list[Mark]:
    if plan.numbered is None:
        return []
    found = [
        (at + start, value)
        for at, line in inked_lines(text[start:end])
        if (one := plan.numbered.match(line)) and (value := value_of(one["number"])) is not None
    ]
    series = list(longest_series(found))
    is_whole = bool(series) and int(series[0].number or 0) <= _FEWEST
    return series if is_whole or len(series) >= _SURE else []


def _blocks(text: str, start: int, end: int) -> Iterator[int]:
    yield from (found.end() for found in _BLANK.finditer(text, start, end) if found.end() < end)


def _behind(text: str, plan: Plan, close: int, *, has_votes: bool) -> Iterator[Part]:
    """Yield what follows the judges: notes, the court's own if none voted apart, or a summary."""
    if close < len(text):
        if plan.notes and plan.notes.match(text, close):
            yield Part(close, SectionName.NOTES, Speaker.UNKNOWN if has_votes else _COURT)
        elif plan.signed:
            yield Part(close, SectionName.FRONT, _COURT)
        else:
            yield Part(close, SectionName.FRONT, Speaker.UNKNOWN)


def _laid(text: str, parts: Sequence[Part], marks: Sequence[Mark]) -> Layout:
    names = {part.name for part in parts}
    warnings = []
    if SectionName.OPERATIVE not in names:
        warnings.append("no operative part was recognised")
    if SectionName.LAW not in names:
        warnings.append("the court's own reasons were not told from its account of the case")
    segmentation = Segmentation.PARTIAL if warnings else Segmentation.COMPLETE
    return layout_from(text, parts, marks, segmentation, tuple(warnings))
