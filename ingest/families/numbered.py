"""Numbers of courts without a family: printed on the first page, or in the key of their source."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Identifier

_TOP: Final = 700
"""Code points in which a court prints its own number; further down stand those it cites."""

_NEUTRAL: Final = r"\[(?:19|20)\d\d\]\s(?:{courts})\s\d{{1,4}}(?:\s\(\w{{2,5}}\))?"
_PRINTED: Final = {
    "sadc": _NEUTRAL.format(courts="SADCT"),
    "ccj": _NEUTRAL.format(courts="CCJ"),
    "zaf-concourt": _NEUTRAL.format(courts="ZACC"),
    "gbr-uksc": _NEUTRAL.format(courts="UKSC|UKHL|UKPC"),
    "can-sc": r"\b(?:19|20)\d\d\sSCC\s\d{1,3}\b",
    "ecsr": r"(?<=\bComplaints?\sN(?:o|\N{DEGREE SIGN})s?\.?\s?)\d{1,3}/(?:19|20)\d\d",
    "col-concourt": r"\b(?:C|T|SU)-\d{3,4}[A-Z]?/\d\d\b",
    "esp-tc": r"(?<=\bSENTENCIA\s|\bSTC\s)\d{1,3}/(?:19|20)\d\d\b",
    "per-tc": r"\b\d{4,5}-(?:19|20)\d\d-(?:PA|PHC|PHD|PC|AA|HC|HD|AC|AI|CC)\b",
    "gbr-ewhc": _NEUTRAL.format(courts="EWHC"),
    "gbr-ewca": _NEUTRAL.format(courts=r"EWCA\s(?:Civ|Crim)"),
    "irl-hc": _NEUTRAL.format(courts="IEHC"),
    "nzl-sc": r"\[(?:19|20)\d\d\]\s+NZSC\s+\d{1,4}",
    "mus-int": r"\b(?:19|20)\d\d\sINT\s\d{1,4}\b",
    "ecsc": r"\b\p{Lu}{3}(?:HCV|HCR|HCM|MCR|CV|HCVAP|MCRAP|HCRAP)(?:AP)?(?:19|20)\d\d/\d{4}\b",
    "comesa": r"(?i)\breference\s+no\.?\s?\d{1,3}\s+of\s+(?:19|20)\d\d\b",
    "deu-bverfg": r"\b\d\sBv[A-Z]\s\d{1,4}/\d\d\b",
    "aut-vfgh": r"\b[EGVUB]\s?\d{1,5}(?:-\d+)?/(?:19|20)\d\d\b",
    "bih-concourt": r"\b(?:AP|U)-\d{1,5}/\d\d\b",
    "xkx-concourt": r"\bK[IO]\s?\d{1,4}[-/]\d\d\b",
}
"""What a court's number looks like, as its rulings print it."""

_EU_CASE: Final = regex.compile(r"\b([CTF])[-\N{NON-BREAKING HYPHEN}](\d{1,4})[-/](\d\d)\b")
_CELEX: Final = regex.compile(r"6(?:19|20)\d\d[CTF][JOVC]\d{4}")
_ICJ_FILE: Final = regex.compile(r"(?i)(?:^|/)icj-(\d{1,3}-(?:19|20)\d{6}-[a-z]{3})")
_SADC_CASE: Final = regex.compile(
    r"(?:SADC\s?\(T\)\D{0,12}|\(|SADCT:\s?)(\d{1,2})/(\d{2,4})(?![\d/])"
)
_FIRST_YEAR: Final = "53"  # the Court of Justice of the Coal and Steel Community began then


def numbers_of(court: str, key: str, title: str, text: str) -> Iterator[Identifier]:
    """Yield the numbers of a ruling whose court has no family.

    Args:
        court: code of the court.
        key: the source's key of the document.
        title: as supplied; empty where none is.
        text: the whole text.

    >>> [one.value for one in numbers_of("sadc", "", "A v B (2/2007) [2008] SADCT 2 (28 May)", "")]
    ['[2008] SADCT 2', 'SADC (T) Case No. 2/2007']
    """
    if court == "cjeu":
        yield from _of_the_union(key, f"{title}\n{text[:_TOP]}")
    elif court == "icj" and (file := _ICJ_FILE.search(key)):
        yield Identifier("record", file[1].lower())
    elif court in _PRINTED:
        found = regex.search(_PRINTED[court], f"{title}\n{text[:_TOP]}")
        if found:
            yield Identifier("number", " ".join(found.group().split()))
    if court == "sadc" and (case := _SADC_CASE.search(f"{title}\n{text[:_TOP]}")):
        yield Identifier("number", sadc_number(*case.groups()))


def sadc_number(number: str, year: str) -> str:
    """Return the number of a case of the SADC Tribunal, which prints it in several ways.

    >>> sadc_number("02", "07"), sadc_number("2", "2007")
    ('SADC (T) Case No. 2/2007', 'SADC (T) Case No. 2/2007')
    """
    return f"SADC (T) Case No. {int(number)}/{year if len(year) > len('07') else f'20{year}'}"


def _of_the_union(key: str, top: str) -> Iterator[Identifier]:
    """Yield the case number and the CELEX number; a judgment where the key says nothing else."""
    celex = _CELEX.search(key)
    case = _EU_CASE.search(key) or _EU_CASE.search(top)
    if celex:
        letter, number, year = celex[0][5], int(celex[0][7:]), celex[0][3:5]
        yield Identifier("number", f"{letter}-{number}/{year}")
        yield Identifier("celex", celex[0])
    elif case:
        yield Identifier("number", f"{case[1]}-{int(case[2])}/{case[3]}")
        yield Identifier("celex", celex_of(*case.groups()))


def celex_of(court: str, number: str, year: str) -> str:
    """Return the CELEX number of a judgment of the European Union's courts.

    >>> celex_of("C", "411", "10")
    '62010CJ0411'
    """
    century = "19" if year >= _FIRST_YEAR else "20"
    return f"6{century}{year}{court.upper()}J{int(number):04}"
