"""Rulings of the European Court of Human Rights, and of the Commission that sat until 1999."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import DASH, JOIN, NO, one_spaced
from ingest.citations.printed import Printed

_NUMBER: Final = r"\d{1,3}(?:[.,]?\d{3}|\d{0,2})\s?/\s?\d{2}(?!\d|/\d)"
_WORD: Final = (
    r"(?<!\b(?:SC|CA|HC)\s)(?:(?i:applications?|applics?|appls?|apps?|requêtes?"
    r"|requête|demandas?|petici[oó]n(?:es)?"
    r"|app?licaci[oó]n(?:es)?|sentencia(?:\s+de\s+la\s+(?:gran\s+)?sala)?|judge?ment"
    r"|solicitud(?:es)?)\.?\s+)"
)
"""The letters of a national court may stand before it: “SC Appl. No. 4/88”, “CA184/00”."""

COMPONENTS: Final[Mapping[str, str]] = {
    "appno": (
        rf"(?<![A-Za-z])(?<![A-Za-z][-‐‑–]){_WORD}?{NO}?{_NUMBER}(?:{JOIN}(?:{_WORD})?{NO}?{_NUMBER})*"
        r"(?:\s+(?:et\s+(?:suivant(?:e?s)|autres)|and\s+(?:others|\w+\s+others?"
        r"|\w+\s+other\s+applications)))?"
    ),
    "series_a": rf"[Ss][ée]rie?s?\s+A[.,]?\s*{NO}?\d{{1,3}}(?:\s?{DASH}?\s?[A-Z]\b)?",
    "reports": (
        rf"(?:ECHR|CEDH|TEDH)\s+(?:19|20)\d\d(?:\s*{DASH}?\s*[IVXLC]+\b)?(?:\s*\.{{3,4}})?"
        r"(?:\s*\((?:extracts?|extraits?|extractos?)\))?"
        r"|(?:Reports?|Recueil)(?:\s+of\s+Judg?e?ments\s+and\s+Decisions"
        rf"|\s+des\s+arrêts\s+et\s+décisions)?,?\s+(?:19|20)\d\d\s*{DASH}?\s*[IVXLC]*\b"
    ),
    "dr": (
        r"(?:Decisions\s+(?:and|&)\s+Reports,?(?:\s+vol\.)?|Décisions\s+et\s+rapports"
        r"|D\.?\s?R\.?)(?:\s*\(DR\))?"
        rf"\s*{NO}?\d{{1,3}}(?:\s?{DASH}\s?[AB]\b)?"
        r"|Collection(?:\s+of\s+Decisions)?\s+\d+|Yearbook\s+\d+"
    ),
    "ehrr": r"\(?(?:19|20)\d\d\)?,?\s+\d{1,3}\s+E\.?H\.?R\.?R\.?\s+(?:CD|SE)?\s?\d{1,4}",
    "chamber": (
        r"\[(?:G\.?\s?[CS]\.?|(?:\p{Lu}\p{Ll}+\s+)?(?:Sección|Section|Sala)|d[eé]c\.?|decision|Section\s\d|Sect\.\s\d"
        r"|Grand\s+Chamber|Gran\s+Sala|Plenary|Committee|comité)\]"
        r"|(?:GC|GS|Gran\s+Sala|Grand\s+Chamber)\b"
    ),
    "strasbourg": r"(?i:Eur(?:opean|\.)?\s*(?:Court|Ct)\.?\s*(?:of\s+Human\s+Rights|H\.?\s?R\.?))"
    r"(?:\s*\((?:19|20)\d\d\))?",
}
CODES: Final = frozenset({"ecthr", "ecmhr"})
_COUNCIL_OF_EUROPE_WORDS: Final = (
    "ALB AND ARM AUT AZE BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA"
    " LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE"
    " TUR UKR GBR YUG SCG CSK"
)
COUNCIL_OF_EUROPE: Final = frozenset(_COUNCIL_OF_EUROPE_WORDS.split())
_FIRST_OF_SERIES: Final = "1960"
_PETITION: Final = regex.compile(r"(?i)petici")
_DIGITS: Final = regex.compile(r"(\d[\d.,]*)\s?/\s?(\d{2})(?!\d)")
_EHRR: Final = regex.compile(r"\d{1,3}\s+E\.?H\.?R\.?R.*", regex.DOTALL)
_SERIES: Final = regex.compile(r"A\D*?(\d+)\s?[-‐‑–—]?\s?([A-Z])?$")


def authority(printed: Printed) -> Authority | None:
    """Return the Strasbourg ruling that a citation prints; ``None`` where it names none."""
    if printed.has("report"):
        return None  # "Informes No. 16/05, 17/05 y 18/05" of the Commission in Washington
    if printed.state not in {None, *COUNCIL_OF_EUROPE} and printed.named not in CODES:
        return None  # courts elsewhere number their cases likewise
    appnos = () if _is_petition(printed) else appnos_in(printed.all("appno"))
    series = series_a(printed.first("series_a"))
    if series and printed.date and printed.date < _FIRST_OF_SERIES:
        return None  # the Permanent Court of International Justice had a Series A of its own
    ehrr = _EHRR.search(printed.first("ehrr") or "")
    if not (appnos or series or ehrr or (printed.date and _is_of_strasbourg(printed))):
        return None
    series = series or (one_spaced(ehrr[0]) if ehrr else None)
    is_commission = printed.named == "ecmhr" or printed.has("dr") or "ommission" in printed.dated
    court = "ecmhr" if is_commission else "ecthr"
    return Authority(court, printed.title, appnos, series=series, date=printed.date)


def _is_of_strasbourg(printed: Printed) -> bool:
    """Whether a ruling known by its date alone is one of Strasbourg's."""
    if printed.named or printed.has("strasbourg", "reports", "dr", "chamber"):
        return printed.named in CODES or printed.named is None
    if printed.citing in CODES:
        return printed.title is not None
    if printed.citing.startswith("un-") and "udg" not in printed.dated:
        return False  # committees give views and decisions
    return printed.state in COUNCIL_OF_EUROPE


def _is_petition(printed: Printed) -> bool:
    """Whether an American text means a petition to its own Commission: “petición 912/14”."""
    is_american = printed.citing in {"iacthr", "iachr"} and printed.named not in CODES
    return is_american and bool(_PETITION.match(printed.first("appno") or ""))


def appnos_in(phrases: list[str]) -> tuple[str, ...]:
    """Return application numbers, without spaces and stops: ``("28957/95",)``."""
    found = [match for phrase in phrases for match in _DIGITS.finditer(phrase)]
    plain = [f"{one[1].replace('.', '').replace(',', '')}/{one[2]}" for one in found]
    return tuple(dict.fromkeys(plain))


def series_a(phrase: str | None) -> str | None:
    """Return the place in Series A, e.g. ``"A 282-A"``."""
    found = _SERIES.search(phrase) if phrase else None
    return "-".join(part for part in (f"A {found[1]}", found[2]) if part) if found else None
