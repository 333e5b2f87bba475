"""What the cover of a Strasbourg ruling prints: parties, numbers, date, who sat."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.dates import date_in, dates_in

_COVER: Final = 9_000  # code points; a cover may carry a table of contents and a list of judges
_HEAD: Final = 2_500  # code points in which the parties stand
_ORIGINS: Final = 12_000  # code points in which paragraph 1 tells whence the case came
_TITLE: Final = re.compile(
    r"\b(?:CASE\s+OF|AFFAIRE)\s+(?:\(?“?RELATING\s+TO\s+)?(?P<applicant>[^\n(][^\n]{0,240}?)(?:\s+"
    r"|(?<=\.)\s*)(?P<against>(?-i:v\.|c\.)"
    r"|(?-i:[VC]\.)(?!(?-i:[^\n(]{0,80}\s(?:v\.|c\.|against|contre)\s))|v\s|c/|against\b"
    r"|contre\b)\s*"
    r"(?P<respondent>(?:l\s?[’'])?[^\n()\[\]•]{2,120})(?:\n|\(|\[|$|\s(?=JUDGMENT|ARR[ÊE]T))",
    re.IGNORECASE,
)
_IN_CASE: Final = re.compile(
    r"\b(?:In\s+the\s+(?:[\w\s.-]{0,60}?\s)?case\s+of|(?:En"
    r"|Dans)\s+l\s?[’']\s?affaire)\s+(?P<applicant>[^\n]{2,240}?)\s+(?P<against>v\.|c\.|against"
    r"|contre)\s*"
    r"(?P<respondent>(?:l\s?[’'])?[^\n,;()\[\]]{2,80})",
)
_BY_AGAINST: Final = re.compile(
    r"\b(?i:applications?|requ[êe]tes?)\s(?:\(s\)\s*)?(?:[Nn]\s?[oO°º]?\s?s?\s?\.?\s?)?"
    r"(?:\d{1,5}/\d{2}(?:\s*(?:,|and|et|&)\s*)?)+"
    r"\s*(?:(?:\([^)]{0,60}\)|joined)\s+)?(?:(?:lodged\s+|brought\s+|introduced\s+)?by\s"
    r"|pr[ée]sent[ée]e?s?\s+par\s|introduites?\s+par\s)?\s*"
    r"(?P<applicant>.{1,260}?)\s+(?P<against>against|contre)\s+"
    r"(?P<respondent>[^\n,;()_]{3,80}?)(?=\s+(?:The\s+European|La\s+Cour|La\s+Commission"
    r"|The\s+Commission|and\s+\d|et\s+\d)|[\n,;()_]|$)",
    re.DOTALL,
)
_LODGED: Final = re.compile(
    r"(?:\d{1,5}/\d{2}\)?[^\n.]{0,80}?\s(?:against|contre)|dirig[ée]es?\s+contre"
    r"|applications?\s+against)\s+(?:l\s?[’']\s?|the\s+|la\s+|le\s+|les\s+)?"
    r"(?P<respondent>[^\n,;()]{3,80})"
)
_NUMBERS: Final = re.compile(
    r"(?:Applications?|APPLICATIONS?|(?:\bde\s+la\s+r|\bdes\s+r|R)equ[êe]tes?"
    r"|REQU[ÊE]TES?)\s*(?:\(s\)\s*)?(?:[Nn]\s?(?:[oO°º]\s?s?"
    r"|OS)?\s?\.?)?\s*(?P<list>\(?\d{1,5}/\d{2}(?!\d)[\d/\s,;and et&()-]{0,4000})"
)
_ORIGIN: Final = re.compile(  # covers before 1998 print the number of the Court's list of cases
    r"(?:\boriginated\s+in|\bse\s+trouve(?:nt)?)\s+(?:\w+\s+){1,3}?(?:applications?|requ[êe]tes?)\s*"
    r"\(n(?:os?\.?|\s?os?\b|\s?[°º]s?)\s*(?P<list>\d{1,5}/\d{2}(?!\d)[\d/\s,;and et&-]{0,4000})"
)
_NUMBER: Final = re.compile(r"(?<![\d/])(?P<number>\d{1,5}/\d{2})(?![\d/])")
_MORE: Final = re.compile(
    r"\d/\d\d\s+(?:and|et)\s+\d+\s+(?:others?|autres)|see\s+(?:the\s+)?(?:append|list|annex)"
    r"|voir\s+(?:la\s+)?(?:liste|tableau|annexe)|autres\s+requ[êe]tes",
    re.IGNORECASE,
)
_ROW: Final = re.compile(  # a table may have lost its cells: "1.99001/1212/03/2013"
    r"(?<![\d/])(?P<number>\d{3,5}/\d\d)(?:(?!\d|\s?/)|(?=[0-3]\d/[01]\d/(?:19|20)\d\d))"
)
_LONGEST_ROW: Final = 300  # code points
_TABLE: Final = re.compile(r"APPENDI|ANNEX|Appendix|Annexe")
_CITED: Final = re.compile(
    r"(?<!plication )(?<!plications )(?<!equête )(?<!equêtes )\bn(?:os?\.?|\s?os?|\s?[°º]s?\.?)\s*$"
    r"|(?:R\.?G\.?|ÚS|\d/\d\d(?:,|;|\s+(?:and|et|&)))\s*$"
)  # what stands before the number of another case
_OTHERS: Final = re.compile(r"(?:and|et)\s+(?P<count>\d+)\s+(?:others?|autres)", re.IGNORECASE)
_SAT: Final = re.compile(
    r"\b(?:sitting(?:\s+in\s+private)?(?:\s+at\s+\w+)?\s+(?:on|from)"
    r"|si[ée]geant(?:\s+en\s+chambre\s+du\s+conseil)?\s+(?:le|les|du))\s+(?P<rest>.{6,160})",
    re.DOTALL,
)
_SEAT: Final = re.compile(
    r"\b(?:STRASBOURG|Strasbourg)\b[\s,.]*(?:(?:the|on|le)\s+)?(?P<rest>.{6,40})", re.DOTALL
)
_HEADED: Final = re.compile(  # "JUDGMENT 8 April 2014 STRASBOURG FINAL 08/07/2014"
    r"\b(?:JUDGE?MENT|ARR[ÊE]T)\b[\s,.:]*(?:STRASBOURG\b[\s,.]*)?(?P<rest>\d.{6,40})", re.DOTALL
)
_FINAL: Final = re.compile(r"\b(?:FINAL|D[ÉE]FINITIF)\b.*", re.DOTALL)
_DONE: Final = re.compile(r"\b(?:Done\s+in|Fait\s+en)\s.{0,220}", re.DOTALL)
_NOTIFIED: Final = re.compile(
    r"(?:notified\s+in\s+writing|delivered\s+(?:at\s+a\s+public\s+hearing|in\s+open\s+court)"
    r"|communiqu[ée]e?\s+par\s+[ée]crit|prononc[ée]\s+en\s+audience\s+publique)[^\n]{0,160}",
)
_ARTICLE: Final = re.compile(r"^(?:(?:la|le|les)\s|l\s?['’]\s?)")  # "contre la Ruritanie"
_SPELT: Final = (
    (re.compile(r"\b1\s+er\b"), "1er"),  # as texts print it that lost a raised letter
    (re.compile(r"\b(?P<day>\d{1,2})(?:er)?\s+[^\W\d]{3,10}\s?/\s?(?=[A-Z])"), r"\g<day> "),
)
"""How a date is spelt for reading: covers of two languages print “22 mai/May 1998”."""
_INITIALS: Final = re.compile(
    r"(?:(?:[A-ZÀ-Ý]\.\s?(?:-\s?)?){1,4}|[A-ZÀ-Ý](?:\.?\s?[A-ZÀ-Ý]\.?)?)"
    r"(?:\s*,?\s*(?i:and|et|&|,)\s*"
    r"(?:(?:[A-ZÀ-Ý]\.\s?){1,4}|[A-ZÀ-Ý]|(?i:others?|autres?|\d+\s+(?:others|autres))))*"
)


@dataclass(frozen=True, slots=True)
class Cover:
    """What a cover says of its case.

    Attributes:
        applicant: as printed; ``None`` where the cover does not say.
        respondents: the words that name the State or States, the likeliest place first.
        is_title: whether a title is printed and not only the parties' names.
        numbers: application numbers, in printed order.
        date: ISO 8601.
    """

    applicant: str | None
    respondents: tuple[str, ...]
    is_title: bool
    against: str
    numbers: tuple[str, ...]
    date: str | None

    @property
    def title(self) -> str | None:
        """Return the title in the manner of the Court: "A.B. v. Ruritania"."""
        if self.applicant is None:
            return None
        versus = "c." if self.against.lower().startswith("c") else "v."
        return f"{self.applicant} {versus} {_ARTICLE.sub('', self.respondents[0])}"

    @property
    def is_anonymised(self) -> bool:
        """Return whether the applicants stand under initials."""
        return _INITIALS.fullmatch(" ".join((self.applicant or "").split())) is not None


@lru_cache(maxsize=4)
def read_cover(text: str, *, is_decision: bool) -> Cover:
    """Return what the cover of a ruling prints.

    Args:
        text: the whole text.
        is_decision: a decision is dated by the day on which the formation sat.
    """
    head = text[:_HEAD]
    title = _TITLE.search(head)
    parties = title or _BY_AGAINST.search(head) or _IN_CASE.search(text, 0, _COVER)
    places = [parties, _IN_CASE.search(text, 0, _COVER), _LODGED.search(text, 0, _COVER)]
    return Cover(
        applicant=" ".join(parties["applicant"].split()) if parties else None,
        respondents=tuple(
            " ".join(place["respondent"].split()).rstrip(" ,;") for place in places if place
        ),
        is_title=parties is not None and parties is title,
        against=parties["against"] if parties else "v.",
        numbers=_numbers(text),
        date=_date(text, is_decision=is_decision),
    )


def _numbers(text: str) -> tuple[str, ...]:
    found = (
        _NUMBERS.search(text[:_HEAD])
        or _ORIGIN.search(text[:_ORIGINS])
        or _NUMBERS.search(text[:_COVER])
    )
    if not found:
        return ()
    numbers = _NUMBER.findall(found["list"])
    around = text[found.start() : found.end() + 120]
    if _MORE.search(around):
        numbers += list(_listed(text, around, numbers))
    return tuple(dict.fromkeys(_plain(number) for number in numbers))


def _listed(text: str, around: str, printed: Sequence[str]) -> Sequence[str]:
    """Return the numbers in the table at the end; none where there are more than the cover says.

    The first table in which as many others follow the number on the cover as that says lists them
    all; what is printed after them is cited.
    """
    others = _OTHERS.search(around)
    count = int(others["count"]) if others else None
    places = [found.start() for found in _TABLE.finditer(text, len(text) // 3)]
    tables = [_rows(text[place:]) for place in (*places, len(text) - len(text) // 4)]
    for rows in tables:
        if count is not None and (found := _counted(rows, printed, count)):
            return found
    listed = [number for _, number in tables[-2 if places else -1]]
    more = len(set(listed) - set(printed))
    return [] if count is not None and more > count else listed


def _counted(rows: Sequence[tuple[int, str]], printed: Sequence[str], count: int) -> Sequence[str]:
    """Return the rows after the number on the cover, where as many others as that says follow."""
    begin = next((at for at, (_, number) in enumerate(rows) if number in printed), len(rows))
    others: dict[str, int] = {}
    for place, number in rows[begin:]:
        if number in printed or number in others:
            continue
        if len(others) == count:
            return [] if place - max(others.values()) < _LONGEST_ROW else list(others)
        others[number] = place
    return list(others) if len(others) == count else []


def _rows(table: str) -> list[tuple[int, str]]:
    return [
        (row.start(), row["number"])
        for row in _ROW.finditer(table)
        if not _CITED.search(table[max(0, row.start() - 30) : row.start()])
    ]


def _plain(number: str) -> str:
    return number.lstrip("0") or number


def _date(text: str, *, is_decision: bool) -> str | None:
    cover, head = text[:_COVER], text[:_HEAD]
    sat = _SAT.search(cover) if is_decision else None
    if sat and (dates := dates_in(_spelt(sat["rest"]))):
        return dates[0][2]
    found = (date_in(_spelt(one)) for one in _dated_by(text, head))
    return next((date for date in found if date), None)


def _dated_by(text: str, head: str) -> Iterator[str]:
    """Yield the words in which a date of the ruling may stand, the most likely first.

    The end of a text is looked through only where its head prints no date. A day that stands
    anywhere else is one of the facts.
    """
    for form in (_SEAT, _HEADED):
        for place in form.finditer(head):
            yield _FINAL.sub("", place["rest"])
    for form in (_DONE, _NOTIFIED):
        for place in form.finditer(text, len(text) // 3):
            yield place[0]


def _spelt(words: str) -> str:
    for form, instead in _SPELT:
        words = form.sub(instead, words)
    return words
