"""Reports of the Inter-American Commission: where they conclude, and what on which provisions.

Articles 46-51 of the American Convention and Articles 36-47 of the Commission's Rules of Procedure:
a report declares a petition admissible or not, or concludes on the merits and recommends. The
conclusions stand under a heading of their own, in sentences; their items recommend.
"""

import re
from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Outcome
from ingest.families.combining import Combined, combined_provisions
from ingest.families.iacthr.findings import outcome_of
from ingest.families.naming import Naming

_TITLE: Final = regex.compile(
    r"\b(?:INFORME|REPORT|RELAT[ÓO]RIO)\s+(?:N[^\s\d]{0,3}\s*)?\d{1,3}\s?/\s?\d{2}",
    regex.IGNORECASE,
)
_TITLED: Final = 600  # code points in which the number of a report stands
_HEADING: Final = re.compile(
    r"^[ \t]*(?:[IVXL]+[\s.\-–]+)?(?:FINAL\s+)?(?:CONCLUSIONS?|CONCLUSI(?:ONES|ÓN)"
    r"|CONCLUS(?:ÕES|ÃO))(?:\s+(?:FINAL(?:ES)?\s+)?(?:AND|Y|E)\s+(?:FINAL\s+)?RE[CÇ]OM+EN[^\n]{0,30})?"
    r"(?:\s+FINA(?:LES|IS))?[ \t]*$",
    re.MULTILINE,
)
_COMMISSION: Final = (
    r"\b(?:(?i:comisi[óo]n|commission|comissão)"
    r"(?:\s+(?i:interamericana|on\s+human\s+rights))?|IACHR|CIDH)"
)
_CONCLUDES: Final = regex.compile(
    rf"{_COMMISSION}\b[^.;]{{0,120}}?\b(?i:conclu|decid|finds?\b|determin|declar|reiterates?\s+its"
    r"\s+(?:findings?|conclusion)|considera?s?\b|establec)"
)
_LAST: Final = regex.compile(
    r"^(?:\d{1,4}\s?\.)?[^\n]*(?:\n[^\n]+){0,2}?\n?[^\n]*[Cc]ommission\s+concludes\s+that\s+[^.;]{3,80}"
    r"\bis\s+responsible\b",
    regex.MULTILINE,
)
"""The conclusion where a scan lost its heading."""

_LATE: Final = 0.85  # of the text, from where a conclusion without a heading is the report's last
_WITHIN: Final = 6_000  # code points under the heading in which it must conclude
_SENTENCES: Final = regex.compile(r"(?<=[\p{Ll})]{2}[.:])\s+(?=\p{Lu})")
_ADMITS: Final = regex.compile(
    r"^\W*(?:\d{1,2}\s*[.)]\s*)?(?:(?:To\s+)?Declare|Declarar?|Declara-se)\b[^.;]*?\b(?P<not>in)?admi[sc]+[ií][vb]",
    regex.IGNORECASE,
)
_CONDITIONAL: Final = regex.compile(
    r"\bshould\s+the\s+State\s+(?:carry\s+out|proceed\s+with)\s+the\s+execution\b", regex.IGNORECASE
)
_GATES: Final = ("achr.46", "achr.47", "achr.48", "achr.50", "achr.51")
"""Articles under which the Commission admits and reports; no State can breach them."""


def is_report(text: str) -> bool:
    """Whether a text is a report of the Commission, by the number on its first page."""
    return _TITLE.search(text, 0, _TITLED) is not None


def conclusions_start(text: str, end: int) -> int | None:
    """Return where a report's conclusions begin, ``None`` where there are none before ``end``."""
    places = [found.start() for found in _HEADING.finditer(text, end // 4, end)]
    for place in reversed(places):
        if _CONCLUDES.search(text, place, min(end, place + _WITHIN)):
            return place
    late = [found.start() for found in _LAST.finditer(text, int(end * _LATE), end)]
    return late[-1] if late else None


def concluded_in(item: str) -> Iterator[tuple[Outcome, tuple[Combined, ...], str | None]]:
    """Yield what a passage of the conclusions finds: outcome, provisions, and on what condition.

    Args:
        item: its white space and hyphens already mended.
    """
    is_declaration = "American Declaration" in item or "Declaración Americana" in item
    is_convention = "American Convention" in item or "Convención Americana" in item
    naming = Naming("adrdm" if is_declaration and not is_convention else "achr")
    if found := _ADMITS.search(item):
        admits = Outcome.INADMISSIBLE if found["not"] else Outcome.ADMISSIBLE
        first = _SENTENCES.split(item)[0]  # a footnote may follow
        yield admits, _own(combined_provisions(first, naming)), None
        return
    for sentence in _SENTENCES.split(item):
        condition = _CONDITIONAL.search(sentence)
        if not condition and not _CONCLUDES.search(sentence):
            continue
        provisions = _own(combined_provisions(sentence, naming))
        outcome = Outcome.VIOLATION if condition else outcome_of(sentence)
        if outcome and provisions:
            yield outcome, provisions, condition and condition[0]


def _own(found: tuple[Combined, ...]) -> tuple[Combined, ...]:
    return tuple(one for one in found if not one.provision.startswith(_GATES))
