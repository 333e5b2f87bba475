"""Judgments of the African Court and decisions of the African Commission."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import JOIN, NO, one_spaced
from ingest.citations.printed import Printed
from ingest.citations.united_nations import NUMBER

COMPONENTS: Final[Mapping[str, str]] = {
    "african_application": (
        rf"(?i:applications?|apps?|requêtes?)\.?\s*{NO}?\d{{3}}/(?:19|20)\d\d(?!\d)"
        rf"(?:{JOIN}{NO}?\d{{3}}/(?:19|20)\d\d(?!\d))*"
    ),
    "african_court": (
        r"ACtHPR|AfCHPR|African\s+Court(?:\s+on\s+Human\s+and\s+Peoples[’']\s+Rights)?"
    ),
    "afclr": r"(?:\(?(?:19|20)\d\d\)?\s+)?\d{1,2}\s+(?:AfCLR|RJCA)\s+\d{1,4}",
}
CODES: Final = frozenset({"afchpr", "acmhpr", "acerwc"})
_AFRICAN_WORDS: Final = (
    "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA"
    " GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MOZ NAM NER NGA RWA ESH STP SEN SYC SLE SOM ZAF"
    " SSD SDN TZA TGO TUN UGA ZMB ZWE"
)
AFRICA: Final = frozenset(_AFRICAN_WORDS.split())
"""Parties to the African Charter, whose cases the Commission in Banjul numbers “276/03”."""

_APPLICATION: Final = regex.compile(r"\d{3}/(?:19|20)\d\d")
_REPORT: Final = regex.compile(r"\d{1,2}\s+(?:AfCLR|RJCA)\s+\d{1,4}")


def authority(printed: Printed) -> Authority | None:
    """Return the ruling of an African body that a citation prints; ``None`` for none."""
    if printed.has("sadc", "neutral"):
        return None
    if printed.has("african_application", "afclr") or (
        printed.has("african_court") and printed.date
    ):
        return _court(printed)
    phrase = printed.first("communication")
    if phrase is None and printed.state in AFRICA and printed.named in {None, *CODES}:
        phrase = printed.first("appno")
    number = NUMBER.search(phrase) if phrase else None
    if number is None or (printed.named or "").startswith("un-"):
        return None
    has_short_year = len(number[1].partition("/")[2]) == len("96")
    if has_short_year or printed.named in CODES or printed.citing in CODES:
        return Authority("acmhpr", printed.title, number=number[1], date=printed.date)
    return None


def _court(printed: Printed) -> Authority:
    application = _APPLICATION.search(printed.first("african_application") or "")
    report = _REPORT.search(printed.first("afclr") or "")
    return Authority(
        "afchpr",
        printed.title,
        series=one_spaced(report[0]) if report else None,
        number=application[0] if application else None,
        date=printed.date,
    )
