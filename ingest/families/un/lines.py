"""Lines of treaty-body decisions that begin something: headings, numbered paragraphs, notes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from ingest.families.un import headings

_NUMBER: Final = regex.compile(
    r"\s*(?P<printed>(?:[A-Z]{1,2}\d+-U?|G)?(?P<top>\d{1,3})(?:\.(?P<sub>\d{1,3})){0,2})(?:\."
    r"|\s|(?=[A-Z]))"
    r"(?:\s?(?P=printed)\.?\s)?\s*"
)
_DAY: Final = regex.compile(  # "5. June 1989 until ...", which a line's end broke, or nothing
    r"$|(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"\s\d{4}"
)
_NOTE: Final = regex.compile(r"\[\d{1,3}\]\s")
_CALL: Final = regex.compile(r"\[\[[^\]]*\]\]")
_LONGEST_HEADING: Final = 150  # code points; beyond it a line is prose
_OPENING: Final = 600  # code points of a paragraph that tell who speaks
_RUNS_ON: Final = regex.compile(r"[\w,–-]\s*$")  # the line before ends within its sentence


@dataclass(frozen=True, slots=True)
class Line:
    """A line that begins something: a heading or a numbered paragraph."""

    start: int
    text: str
    printed: str | None = None
    is_heading: bool = False
    top: int = 0
    is_sub: bool = False


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that begin something, in text order; what a line's end broke is no heading.

    Args:
        text: with line feeds alone between its lines.
    """
    start, in_notes, before = 0, False, ""
    for line in text.split("\n"):
        if line[:1] == "#":
            heading = _CALL.sub("", line.strip("# "))
            in_notes = headings.kind_of_heading(heading) == headings.NOTES
            yield Line(start, heading, is_heading=True)
        elif in_notes:
            if _NOTE.match(line):
                yield Line(start, line)
        elif (found := _NUMBER.match(line)) and not _DAY.match(line, found.end()):
            yield _numbered(start, line, found)
        elif _is_bare_heading(line, before):
            yield Line(start, _CALL.sub("", line), is_heading=True)
        start, before = start + len(line) + 1, line


def _numbered(start: int, line: str, found: "regex.Match[str]") -> Line:
    opening = line[found.end() : found.end() + _OPENING]
    is_sub = found["sub"] is not None
    return Line(start, opening, found["printed"], top=int(found["top"]), is_sub=is_sub)


def _is_bare_heading(line: str, before: str) -> bool:
    if not line or len(line) >= _LONGEST_HEADING or line[-1] in ".;,":
        return False
    return not (len(before) >= _SHORTEST_PROSE and _RUNS_ON.search(before))


_SHORTEST_PROSE: Final = 60  # code points; a shorter line before may be a heading itself
