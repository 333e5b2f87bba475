"""Rulings of Luxembourg, the World Court, ECOWAS, the committee of social rights, and States."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import DASH, JOIN, NO, one_spaced
from ingest.citations.printed import Printed
from ingest.families.numbered import sadc_number

_EU: Final = rf"[CTF]\s?{DASH}\s?\d{{1,4}}/\d{{2}}(?!\d)(?:\s?P(?:PU)?\b)?"
WORLD_REPORTS: Final = (
    r"(?:I\.?\s?C\.?\s?J\.?|C\.?\s?I\.?\s?J\.?),?\s*(?:Rep(?:ort[eo]?s|\.)|Recueil),?\s*"
)
"""“I.C.J. Reports”, up to the year of the volume."""

COMPONENTS: Final[Mapping[str, str]] = {
    "complaint": (
        rf"(?i:complaints?|réclamations?|reclamaci[oó]n)\s+{NO}?\d{{1,3}}/(?:19|20)\d\d(?!\d)"
    ),
    "ecli": r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]*[A-Z0-9]|EU:[CTF]:\d{4}:\d{1,4}",
    "eu_case": (
        r"(?:(?:[Jj]oined\s+)?(?:[Cc]ases?|[Aa]ffaires?|[Aa]suntos?)\s+)?"
        rf"{_EU}(?:{JOIN}{_EU})*"
    ),
    "old_eu_case": r"(?:[Cc]ase|[Aa]ffaire|[Aa]sunto)\s+\d{1,3}/\d{2}(?!\d)",
    "eu_report": r"\[(?:19|20)\d\d\]\s*ECR(?:\s*[I]{0,3}[-‐‑–]?)\s*\d+",
    "ecowas": (
        r"\[?\s*ECW/\s?CCJ?/\s?(?:JUD|RUL|APP)/\s?\d{1,3}/\s?\d{2,4}(?:/\w+)?(?:\s*\])?"
        r"|\[(?:19|20)\d\d\]\s*CCJELR\s*\d+"
        r"|\(?(?:19|20)\d\d(?:-\d{2,4})?\)?\s*CCJELR\s*,?\s*\d+"
    ),
    "icj": (
        rf"{WORLD_REPORTS}"
        r"\(?(?:19|20)\d\d\)?(?:\s*\([IVX]+\))?(?:,?\s*\(?(?:at\s+)?[Pp]p?\.\s?\d+\)?)?"
    ),
    "sadc": (
        r"(?:[Cc]ase\s+)?(?:[Nn][Oo]\.?\s*)?SADC\s?\(T\)\s*(?:(?:CASE|[Cc]ase)\s*)?"
        r"(?:N[Oo]\.?\s*)?\d{1,2}/\d{2,4}"
        r"|(?<=\()\d{1,2}/\d{2,4}(?=\)\s\[(?:19|20)\d\d\]\sSADCT)"
    ),
    "neutral": (
        r"\[(?:19|20)\d\d\]\s+(?:UKSC|UKHL|UKPC|ZACC|SADCT|CCJ|EWHC|EWCA\s(?:Civ|Crim)|IEHC|NZSC)"
        r"\s+\d{1,4}(?:\s\((?:AJ|OJ)\))?"
        r"|(?:19|20)\d\d\s+SCC\s+\d{1,3}"
    ),
}
_NUMBER: Final = regex.compile(r"\d{1,3}/(?:19|20)\d\d")
_SADC: Final = regex.compile(r"(\d{1,2})/(\d{2,4})$")
_CASE: Final = regex.compile(rf"([CTF])\s?{DASH}\s?(\d{{1,4}}/\d{{2}})")
_NEUTRAL: Final[Mapping[str, str]] = {
    "UKSC": "gbr-uksc", "UKHL": "gbr-ukhl", "UKPC": "jcpc", "ZACC": "zaf-concourt",
    "SADCT": "sadc", "CCJ": "ccj", "EWHC": "gbr-ewhc", "EWCA": "gbr-ewca", "IEHC": "irl-hc",
    "NZSC": "nzl-sc", "SCC": "can-sc",
}  # fmt: skip


def authority(printed: Printed) -> Authority | None:
    """Return the ruling of one of these courts that a citation prints; ``None`` for none."""
    return (
        _social_rights(printed)
        or _european_union(printed)
        or _ecowas(printed)
        or _southern_africa(printed)
        or _national(printed)
    )


def _social_rights(printed: Printed) -> Authority | None:
    found = _NUMBER.search(printed.first("complaint") or "")
    return Authority("ecsr", printed.title, number=found[0], date=printed.date) if found else None


def _european_union(printed: Printed) -> Authority | None:
    ecli = printed.first("ecli")
    ecli = ecli if not ecli or ecli.startswith("ECLI:") else f"ECLI:{ecli}"
    if ecli and ":CE:ECHR:" in ecli:
        return Authority("ecthr", printed.title, ecli=ecli, date=printed.date)
    case = _CASE.search(printed.first("eu_case") or "")
    old = _old_case(printed)
    if not (case or old or (ecli and ":EU:" in ecli)):
        return None
    number = f"{case[1]}-{case[2]}" if case else old
    return Authority("cjeu", printed.title, ecli=ecli, number=number, date=printed.date)


def _old_case(printed: Printed) -> str | None:
    """Return “6/64”: only where the court is named, since such numbers are everywhere."""
    phrase = printed.first("old_eu_case")
    known = printed.named == "cjeu" or printed.citing == "cjeu" or printed.has("eu_report")
    return phrase.split()[-1] if phrase and known else None


def _ecowas(printed: Printed) -> Authority | None:
    phrase = printed.first("ecowas")
    number = one_spaced(phrase) if phrase else None
    if number and "ECW" in number:
        number = number.strip("[] ").replace(" ", "")
    return Authority("ecowas", printed.title, number=number, date=printed.date) if number else None


def _southern_africa(printed: Printed) -> Authority | None:
    found = _SADC.search(printed.first("sadc") or "")
    if found is None or printed.has("neutral"):
        return None
    number = sadc_number(*found.groups())
    return Authority("sadc", printed.title, number=number, date=printed.date)


def _national(printed: Printed) -> Authority | None:
    number = one_spaced(printed.first("neutral") or "")
    court = _NEUTRAL[number.split()[1]] if number else None
    return Authority(court, printed.title, number=number, date=printed.date) if number else None
