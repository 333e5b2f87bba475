"""How a constitutional court of the civil law lays its rulings out: its headings, in order."""

from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import SectionName, Speaker

ROMAN: Final = r"(?:[IVX]{1,5}\s*+[.–-]?\s*+)?"
"""A Roman number before a heading."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading, what it opens and whose words follow."""

    form: "regex.Pattern[str]"
    name: SectionName
    speaker: Speaker = Speaker.COURT


@dataclass(frozen=True, slots=True)
class Plan:
    """The layout of one court's rulings.

    Attributes:
        chapters: in their order; each may be missing.
        operative: opens the part that decides.
        topics: headings that may stand within the account of the case.
        opinions: opens a separate opinion, with the judges in group ``names`` where it has them.
        summaries: of others than the judges, before the ruling: from one mark to the other.
        closes: after which a ruling has ended.
        signed: with which all judges, those who dissent too, have ended.
        headnotes: of others, that follow the ruling.
        notes: where the notes at the end begin.
        numbered: a paragraph with its number, or ordinal word, in group ``number``.
        pleas: openings of paragraphs that report a party.
        decides_first: whether the operative part stands before the reasons.
    """

    chapters: tuple[Chapter, ...]
    operative: "regex.Pattern[str]"
    topics: tuple[Chapter, ...] = ()
    opinions: "regex.Pattern[str] | None" = None
    summaries: "tuple[regex.Pattern[str], regex.Pattern[str]] | None" = None
    closes: "regex.Pattern[str] | None" = None
    signed: "regex.Pattern[str] | None" = None
    headnotes: "regex.Pattern[str] | None" = None
    notes: "regex.Pattern[str] | None" = None
    numbered: "regex.Pattern[str] | None" = None
    pleas: "tuple[tuple[Speaker, regex.Pattern[str]], ...]" = ()
    decides_first: bool = False


def line(form: str, *, ordered: bool = True) -> "regex.Pattern[str]":
    """Return the pattern of a heading on a line of its own."""
    before = ROMAN if ordered else ""
    return regex.compile(rf"^[^\S\n]*+{before}(?:{form})[^\S\n]*+:?[^\S\n]*+$", regex.M)


NUMBER: Final = regex.compile(r"\s*(?P<number>\d{1,3})\s?\.(?:-)?(?=\s|$)")
"""A paragraph number with its point."""
