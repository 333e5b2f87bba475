"""Headings of a judgment of the common law: where they stand, how deep, what each announces."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import SectionName, Speaker

_LONGEST: Final = 115  # code points of a heading
_ORDER: Final = (
    r"(?:(?P<roman>[IVXL]{1,6}|[A-Z])\s?[.)]|\((?P<number>\d{1,2})\)|(?P<number>\d{1,2})[.)]"
    r"|\((?P<letter>[a-z]{1,4})\)"
    r"|(?P<letter>[a-z])\))\s*"
)
_ORDERED: Final = regex.compile(_ORDER)
_ENDED: Final = regex.compile(r"[.;,:]\W?\d{0,3}$")  # a sentence, perhaps with the sign of a note
_SENTENCE: Final = regex.compile(r"[.:;!?”’\"')\]]\s?\d{0,3}$|^\W*\d{1,4}\W*$|^\[?\d{1,3}\]?\s")
_RUNNING: Final = regex.compile(  # "THERON J" at the head of a page
    r"^(?:THE COURT|\p{Lu}[\p{Lu}\s’'.-]+\s(?:A?D?C?J|AJ|JJ|P))(?:\s*(?:/"
    r"|AND)\s*\p{Lu}[\p{Lu}\s’'.-]+)*$"
)
_WORDY: Final = regex.compile(r"\p{L}{3}")
_CONTENTS: Final = regex.compile(r"\[\d{1,3}\]$|[.…]{4}|^[“\"‘']\(")
_CITED: Final = regex.compile(r"\[\d{4}\]|\bat\s+\[|\bpara\b|\bibid\b|\babove\s+n\b|\d{4}\)\s+\d")

_COURTS: Final = (
    r"(?:(?:high|county|supreme|full|employment|regional|district|trial|labour|constitutional"
    r"|divisional|youth|crown"
    r"|first[\s-]tier|upper|lower|magistrate['’]?s?)\s+(?:court|tribunal)s?"
    r"|court\s+of\s+(?:appeal|session|king['’]s\s+bench)"
    r"|courts?\s+below|tribunal|trial\s+judge|primary\s+judge)"
)
_OTHER_COURT: Final = (
    rf"^(?:the\s+)?(?:[\p{{L}}\s]{{0,40}}?\s)?{_COURTS}(?:['’]s?)?(?:\s*[,(][^)]*\)?)?"
    r"(?:\s+(?:decisions?|judge?ments?|proceedings?|reasons?|rulings?))?$"
    rf"|\b(?:judge?ments?|decisions?|reasons|rulings?|findings|proceedings)\s+(?:of|in|under|by"
    rf"|below)\b[^?]{{0,40}}?"
    rf"(?:{_COURTS}|appeal|review|below)"
    rf"|^(?:in\s+)?(?:the\s+)?courts?\s+below|what\s+the\s+courts?\s+below|^judicial\s+history"
    r"|^(?:[\p{Lu}\w]+\s+){1,2}recommendation$|\blower\s+courts?\b"
)
_SUBMISSIONS: Final = (
    r"\bsubmissions?\b|\bcontentions?\b|\bpleadings?\b|^(?:the\s+)?arguments?$"
    r"|\barguments\s+(?:of|on|for)\b"
    r"|(?:appellant|respondent|applicant|claimant|defendant|party|parties|crown|government|state"
    r"|intervener|minister"
    r"|general|complainant|plaintiff|petitioner|prosecution)s?['’]?s?['’]?\s+(?:case|arguments?"
    r"|positions?|evidence|pleadings?|stance)\b"
    r"|\bpositions?\s+of\s+the\s+part|\bcases?\s+(?:for|of)\s+the\s+(?:app|resp|cl|def)"
)
_KINDS: Final = tuple(
    (regex.compile(form, regex.I), name, speaker)
    for form, name, speaker in (
        (r"\b(?:analysis|discussion|consideration|assessment|evaluation|conclusions?\s+(?:on|as)"
         r"|decision\s+on)\b"
         r"|^(?:the\s+)?court['’]s|^application(?:\s+of|\s+to|$)|^my\s+(?:view|assessment)"
         r"|\bapplication\s+of\s+(?:these|the)\s+principles",
         SectionName.ASSESSMENT, Speaker.COURT),
        (_SUBMISSIONS, SectionName.SUBMISSIONS, Speaker.UNKNOWN),
        (_OTHER_COURT, SectionName.PROCEDURE, Speaker.OTHER_COURT),
        (r"^(?:the\s+)?(?:\w+\s+)?(?:background|facts?)\b|\bfactual\b|^(?:the\s+)?(?:offending$"
         r"|incident|events$|chronology"
         r"|parties|evidence)\b|\bfacts\b|^(?:a\s+)?brief\s+overview\s+of\s+the\s+background"
         r"|^context$",
         SectionName.FACTS, Speaker.COURT),
        (r"^(?:introduction|overview|outline)$|^summary\s+of\s+the\s+(?:case|proceedings|facts)"
         r"|\b(?:litigation|procedural)\s+history\b"
         r"|\bhistory\s+of\s+(?:the\s+)?proceedings|^(?:the\s+)?(?:procedural"
         r"|present)?\s*(?:proceedings?|appeals?)$"
         r"|^(?:the\s+)?issues?(?:\s+(?:for|to\s+be|in|on|arising|raised)\b.*)?$"
         r"|^questions?\s+(?:in\s+issue|presented)"
         r"|^(?:the\s+)?grounds?\s+of\s+(?:the\s+)?(?:appeal|review)$|^applications?\s+for\s+leave",
         SectionName.PROCEDURE, Speaker.COURT),
        (r"\b(?:statutory|legislative|constitutional|legal|regulatory)\s+(?:framework|scheme"
         r"|provisions?|context"
         r"|background|history|regime)$|^(?:the\s+)?(?:relevant"
         r"|applicable)\s+(?:\w+\s+)?(?:provisions?|law|legislation"
         r"|statut\w+)\b|^(?:the\s+)?(?:statutory\s+)?legislation$|\blegislative\s+history$"
         r"|^(?:the\s+)?(?:(?!section|breach|compatib|violat)(?:\p{L}{2,}"
         r"|\([\p{L}\s]+\))\s){1,8}?(?-i:Act|Code|Directive|Regulations?)(?:\s+(?:19|20)\d\d)?$",
         SectionName.DOMESTIC_LAW, Speaker.COURT),
        (r"^(?:relevant\s+)?(?:international|comparative|foreign)\s+(?:and\s+\w+\s+)?(?:law"
         r"|materials?|instruments?|standards?"
         r"|jurisprudence|authorit)", SectionName.INTERNATIONAL_MATERIALS, Speaker.COURT),
    )
)  # fmt: skip
_ORDERS: Final = regex.compile(
    r"^(?:(?:the\s+|formal\s+|final\s+|proposed\s+)?orders?(?:\s+(?:of\s+the\s+court|made))?"
    r"|disposition(?:\s+and\s+\w+)?"
    r"|disposal|disposition\s+of\s+the\s+appeals?|the\s+court['’]s\s+answers?\b.*)$",
    regex.I,
)
_ENDS: Final = regex.compile(
    r"^(?:result|outcome|conclusions?(?:\s+and\s+[\p{L}\s,]{3,40})?|determinations?"
    r"|summary\s+and\s+conclusions?)$",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that stands over paragraphs.

    Attributes:
        start: first code point.
        words: without order mark.
        rank: 0 for the highest.
        name: section that it announces; ``None`` where its words tell none.
        speaker: whose words follow.
    """

    start: int
    words: str
    rank: int
    name: SectionName | None
    speaker: Speaker

    @property
    def orders(self) -> bool:
        """Whether the order of the court follows."""
        return _ORDERS.match(self.words) is not None

    @property
    def ends(self) -> bool:
        """Whether a conclusion follows, which may be the last word."""
        return _ENDS.match(self.words) is not None


def headings_in(lines: Sequence[tuple[int, str]], starts: frozenset[int]) -> list[Heading]:
    """Return the headings among inked lines, in text order.

    Args:
        lines: where each begins, and its words without blanks around them.
        starts: where numbered paragraphs begin; in a text without numbers every paragraph.
    """
    found: list[tuple[int, str]] = []
    below = False  # whether a paragraph or a heading follows at once
    for place in range(len(lines) - 1, -1, -1):
        start, line = lines[place]
        is_number = start in starts
        before = lines[place - 1][1] if place else ""
        stands = not is_number and below and _could_be(line)
        if stands and (_SENTENCE.search(before) or _could_be(before)):
            found.append((start, line))
        below = is_number or (bool(found) and found[-1][0] == start) or (
            below and (_RUNNING.match(line) is not None or line.isdigit())
        )  # fmt: skip
    return list(_ranked(found[::-1]))


def _could_be(line: str) -> bool:
    first = _ORDERED.sub("", line, count=1).lstrip("“\"‘'")
    return (
        len(line) <= _LONGEST
        and first[:1].isupper()
        and _WORDY.search(first) is not None
        and not _ENDED.search(line)
        and not _RUNNING.match(line)
        and not _CITED.search(line)
        and not _CONTENTS.search(line)
    )


def _ranked(found: Sequence[tuple[int, str]]) -> Iterator[Heading]:
    orders = [one["roman"] for _, line in found if (one := _ORDERED.match(line)) and one["roman"]]
    has_roman = any(len(order) > 1 for order in orders)
    loose = 9 if len(orders) >= _FEW else 1
    for start, line in found:
        ordered = _ORDERED.match(line)
        words = " ".join(line[ordered.end() if ordered else 0 :].split())
        name, speaker = _announced(words)
        yield Heading(
            start, words, _rank(ordered, words, loose, has_roman=has_roman), name, speaker
        )


_FEW: Final = 3  # headings with a letter or Roman number, under which those without one stand


def _rank(ordered: "regex.Match[str] | None", words: str, loose: int, *, has_roman: bool) -> int:
    if ordered is None:
        return 0 if words.isupper() else loose
    if ordered["roman"]:
        is_letter = has_roman and len(ordered["roman"]) == 1 and ordered["roman"] not in "IVX"
        return 1 if is_letter else 0
    return 2 if ordered["number"] else 3


def _announced(words: str) -> tuple[SectionName | None, Speaker]:
    for form, name, speaker in _KINDS:
        if form.search(words):
            return name, speaker
    return None, Speaker.COURT
