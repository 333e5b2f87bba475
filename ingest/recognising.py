"""Which court a text comes from, where its source does not say."""

from typing import Final

import regex

_HEAD: Final = 6_000  # code points in which a court names itself
_COVER: Final = 2_500  # code points of a cover page; further down, courts are named by others
_SIGNS: Final = (  # the first that holds
    ("ecmhr", r"european\s+commission\s+of\s+human\s+rights[^.]{0,60}sitting\s+in\s+private"),
    ("iachr", r"(?s:\A.{0,400}?(?m:^)\W{0,4}(?:report|informe|relat[oó]rio)\s+n[o°º.]{0,3}\s*"
              r"\d{1,3}/\d{2,4}\b.{1,4000}?\b(?:inter-?american\s+commission"
              r"|comisi[oó]n\s+interamericana|comissão\s+interamericana))"),
    ("iacthr", r"inter-?american\s+court\s+of\s+human\s+rights"
               r"|corte\s+interamericana\s+de\s+d(?:erechos|ireitos)\s+humanos"),
    ("afchpr", r"african\s+court\s+on\s+human\s+and\s+peoples|cour\s+africaine\s+des\s+droits"),
    ("acmhpr", r"african\s+commission\s+on\s+human\s+and\s+peoples"),
    ("cjeu", r"court\s+of\s+justice\s+of\s+the\s+european\s+union|ecli:eu:[ct]:"
             r"|judgment\s+of\s+the\s+court\s+\((?:grand|\w+)\s+chamber\)\s*\*?\s*\n"),
    ("un-hrc", r"\bccpr/c/|human\s+rights\s+committee"),
    ("un-cat", r"\bcat/c/|committee\s+against\s+torture"),
    ("un-cedaw", r"\bcedaw/c/|committee\s+on\s+the\s+elimination\s+of\s+discrimination\s+against"),
    ("un-crc", r"\bcrc/c/|committee\s+on\s+the\s+rights\s+of\s+the\s+child"),
    ("un-crpd", r"\bcrpd/c/|committee\s+on\s+the\s+rights\s+of\s+persons\s+with\s+disabilities"),
    ("un-cerd", r"\bcerd/c/|committee\s+on\s+the\s+elimination\s+of\s+racial\s+discrimination"),
    ("un-ced", r"\bced/c/|committee\s+on\s+enforced\s+disappearances"),
    ("un-cescr", r"\be/c\.12/|committee\s+on\s+economic,\s+social\s+and\s+cultural\s+rights"),
    ("icj", r"international\s+court\s+of\s+justice|cour\s+internationale\s+de\s+justice"),
    ("ecthr", r"european\s+court\s+of\s+human\s+rights"
              r"|cour\s+europ[ée]enne\s+des\s+droits\s+de\s+l['’]homme"),
    ("ecthr", r"(?s:\b(?:case\s+of|affaire)\b.{1,400}?\((?:applications?|requ[êe]tes?)\s+n[o°])"),
)  # fmt: skip
_FORMS: Final = tuple((court, regex.compile(form, regex.IGNORECASE)) for court, form in _SIGNS)


def court_in(text: str) -> str | None:
    """Return the code of the court that the opening of a text names; ``None`` where none is."""
    for head in (text[:_COVER], text[:_HEAD]):
        for court, form in _FORMS:
            if form.search(head):
                return court
    return None


_NEUTRAL: Final = regex.compile(
    r"\[(?:19|20)\d\d\]\s+(?P<court>EWHC|EWCA|UKSC|UKHL|UKPC|NZSC|IEHC|ZACC|CCJ)\s+(?:(?:Civ|Crim)\s+)?\d"
    r"|\b(?:19|20)\d\d\s(?P<court>SCC|INT)\s\d"
)
_BY_NEUTRAL: Final = {
    "EWHC": "gbr-ewhc", "EWCA": "gbr-ewca", "UKSC": "gbr-uksc", "UKHL": "gbr-ukhl", "UKPC": "jcpc",
    "NZSC": "nzl-sc", "IEHC": "irl-hc", "ZACC": "zaf-concourt", "CCJ": "ccj", "SCC": "can-sc",
    "INT": "mus-int",
}  # fmt: skip
_NATIONAL: Final = tuple(
    (court, regex.compile(form, regex.MULTILINE))
    for court, form in (
        ("deu-bverfg", r"^\W*(?:BUNDESVERFASSUNGSGERICHT|FEDERAL\s+CONSTITUTIONAL\s+COURT)\W*$"
                       r"|\bthe\s+Federal\s+Constitutional\s+Court\b(?s:.{0,2000}?)\bBasic\s+Law\b"
                       r"|\bBasic\s+Law\b(?s:.{0,6000}?)\bthe\s+Federal\s+Constitutional\s+Court\b"),
        ("aut-vfgh", r"\bDer\s+Verfassungsgerichtshof\s+hat\b"),
        ("mus-int", r"\bINTERMEDIATE\s+COURT\s+OF\s+MAURITIUS\b"),
    )
)  # fmt: skip


def national_court_in(text: str) -> str | None:
    """Return the code of the national court that gave a ruling, by its own citation or cover.

    For texts whose source names no court we know ("High Court"); ``None`` where nothing on the
    first pages says which it is.

    >>> national_court_in("THE HIGH COURT [2026] IEHC 64 Between: A. B. Applicant")
    'irl-hc'
    """
    if found := _NEUTRAL.search(text, 0, min(len(text), _FIRST_LINES)):
        return _BY_NEUTRAL[found["court"]]
    head = text[:_HEAD]
    return next((court for court, form in _NATIONAL if form.search(head)), None)


_FIRST_LINES: Final = 1_200  # code points in which a ruling prints its own citation, not others
