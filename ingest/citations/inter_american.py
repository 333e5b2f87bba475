"""Judgments, opinions and orders of the Inter-American Court, and reports of the Commission."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import NO
from ingest.citations.printed import Printed

COMPONENTS: Final[Mapping[str, str]] = {
    "series_c": (  # where the line ends after “C”, a bare number is that of a footnote
        r"(?i:s[ée]rie?s?)\s+C\b[.,]?(?:\s*(?:[NM][.º°]?[oº°]?\.?\s*|(?=[Nn]))"
        rf"{NO}?|[ ]*)\d{{1,3}}(?!\d)"
    ),
    "oc": (
        r"(?:(?i:advisory\s+opinion|opini[oó]n\s+consultiva|avis\s+consultatif)\s+)?"
        rf"(?:{NO})?OC\s?(?:[-‐‑–]\s?)?\d{{1,2}}/\d{{2,4}}"  # the hyphen is lost where a line broke
    ),
    "report": r"(?i:reports?|informes?)(?:\s+(?i:de\s+(?:admisibilidad|fondo)|on\s+\w+))?\s+"
    rf"{NO}\d{{1,3}}/\d{{2}}(?!\d)",
    "petition": (
        rf"(?i:cases?|casos?|petitions?|petici[oó]n(?:es)?)\s+{NO}?\d{{1,2}}[.,]\d{{3}}(?!\d)"
    ),
}
CODES: Final = frozenset({"iacthr", "iachr"})
_AMERICAS_WORDS: Final = (
    "ARG BHS BRB BOL BRA CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HTI HND JAM MEX NIC PAN PRY"
    " PER SLV SUR TTO URY USA CAN VEN ATG BLZ KNA LCA VCT"
)
AMERICAS: Final = frozenset(_AMERICAS_WORDS.split())
_NUMBER: Final = regex.compile(r"\d+")
_LETTERED: Final = regex.compile(r"\d\s?[-‐‑–—]?\s?[A-Z]$")
_STRASBOURG_ENDS: Final = "1996"
_OPINION: Final = regex.compile(r"(\d{1,2})/(\d{2,4})")
_REPORT: Final = regex.compile(r"\d{1,3}/\d{2}")
_PETITION: Final = regex.compile(r"(\d{1,2})[.,](\d{3})")


def authority(printed: Printed) -> Authority | None:
    """Return the act of an Inter-American body that a citation prints; ``None`` for none."""
    if printed.has("series_c"):
        number = _NUMBER.findall(printed.all("series_c")[0])[-1]
        return Authority("iacthr", printed.title, series=f"C {int(number)}", date=printed.date)
    if printed.has("oc"):
        return _opinion(printed)
    if printed.has("series_a") and _is_advisory(printed):
        number = _NUMBER.findall(printed.all("series_a")[0])[-1]
        return Authority("iacthr", series=f"A {int(number)}", date=printed.date)
    if printed.has("petition", "report") and not printed.has("appno"):
        return _report(printed)
    of_the_americas = printed.named == "iacthr" or (
        printed.named is None
        and printed.state in AMERICAS
        and (printed.citing == "iacthr" or "udgment" in printed.dated)
    )
    if of_the_americas and printed.date and not printed.has("appno"):
        return Authority("iacthr", printed.title, date=printed.date)
    return None


def _is_advisory(printed: Printed) -> bool:
    """Whether San José's own Series A is meant, of its advisory opinions, and not Strasbourg's.

    Both count from 1; Strasbourg's prints parties and ended in 1995.
    """
    if printed.citing not in CODES or printed.named not in {None, *CODES} or printed.has("appno"):
        return False
    if _LETTERED.search(printed.all("series_a")[0]) or printed.state is not None:
        return False
    return printed.date >= _STRASBOURG_ENDS if printed.date else printed.title is None


def _opinion(printed: Printed) -> Authority | None:
    found = _OPINION.search(printed.all("oc")[0])
    if found is None:
        return None
    number, year = int(found[1]), found[2][-2:]
    return Authority(
        "iacthr",
        printed.title,
        series=f"A {number}",
        number=f"OC-{number}/{year}",
        date=printed.date,
    )


def _report(printed: Printed) -> Authority | None:
    """Return a report of the Commission: only with its case, since States' reports are many."""
    report, case = printed.first("report"), printed.first("petition")
    is_of_a_case = case is not None or (printed.title is not None and printed.state in AMERICAS)
    if not is_of_a_case or printed.named in {"ecthr", "ecmhr"}:
        return None
    number = _REPORT.search(report) if report else None
    petition = _PETITION.search(case) if case else None
    if number is None and petition is None:
        return None
    name = (
        f"Report No. {number[0]}"
        if number
        else f"Case {petition[1]}.{petition[2]}"
        if petition
        else None
    )
    return Authority("iachr", printed.title, number=name, date=printed.date)
