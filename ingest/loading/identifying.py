"""The id of an act, from what its texts say and the keys of its sources (IDENTIFIERS.md)."""

import re
from dataclasses import dataclass
from typing import Final

from comity.extraction import Extraction, Identifier, Kind, Metadata
from ingest.loading.folding import folded, kebab, series_of
from ingest.loading.joint_guides import kept_under, numbers_in
from ingest.loading.keys import STRASBOURG, family_of

_HUDOC: Final = re.compile(r"(?<![0-9])(00[1-9]-[0-9]{4,7})(?![0-9])")
_NUMBER: Final = re.compile(r"\b(?:No|Nos|N°|Nº)\.?\s*0*([0-9]{1,3})\b", re.IGNORECASE)
_GUIDE_SYMBOL: Final = re.compile(r"/GC/(?:[0-9]{4}/)?0*([0-9]{1,3})", re.IGNORECASE)
_LANGUAGES: Final = ("en", "fr", "es", "pt")
RECOMMENDING: Final = frozenset({"un-cedaw", "un-cerd"})
"""Committees that give general recommendations; all others give general comments."""

DIGEST: Final = "comity library"
"""How the extractor of a digest names itself."""


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """An id that a text gives its act, and how good it is.

    Attributes:
        rank: 0 the source's own record key, 1 number and date, 2 a hash.
        language_rank: place of the text's language in the order of preference.
        id: the id.
    """

    rank: int
    language_rank: int
    id: str


def is_digest(extraction: Extraction) -> bool:
    """Return whether the text is a digest of ours, not the court's own."""
    return extraction.extractor.startswith(DIGEST)


def language_rank(language: str) -> tuple[int, str]:
    """Return the place of a language in the order of preference, any other after those named."""
    place = _LANGUAGES.index(language) if language in _LANGUAGES else len(_LANGUAGES)
    return place, language


def name_of(extraction: Extraction) -> Named:
    """Return the id that this text gives its act."""
    metadata = extraction.metadata
    place = language_rank(metadata.language)[0]
    if is_digest(extraction):
        return Named(0, place, extraction.id)
    if metadata.kind is Kind.GUIDE:
        return Named(0, place, _guide_id(extraction))
    rank, key = _ruling_key(extraction)
    return Named(rank, place, f"{metadata.court}:{key}")


def _ruling_key(extraction: Extraction) -> tuple[int, str]:
    metadata = extraction.metadata
    if metadata.court in STRASBOURG:
        return _strasbourg_key(extraction)
    if metadata.court == "iacthr" and (series := _first(metadata, "series")):
        return 0, series_of(series) or kebab(series)
    for kind in ("symbol", "celex", "record"):
        if value := _first(metadata, kind):
            return 0, kebab(value)
    for kind in ("number", "application", "communication", "complaint", "case-number"):
        if value := _first(metadata, kind):
            return 1, kebab(value if metadata.date is None else f"{value}-{metadata.date}")
    if ecli := _first(metadata, "ecli"):
        return 1, kebab(ecli)
    return 2, extraction.text_sha256[:12]


def _strasbourg_key(extraction: Extraction) -> tuple[int, str]:
    """Return the HUDOC item, else the first application number with the date."""
    metadata = extraction.metadata
    item = _HUDOC.search(extraction.id) or _HUDOC.search(_first(metadata, "hudoc") or "")
    if item:
        return 0, item[1]
    if number := _first(metadata, "appno"):
        parts = [number, metadata.date or ""]
        return 1, kebab("-".join(part for part in parts if part)) + (
            "" if metadata.kind is Kind.JUDGMENT else f"-{metadata.kind}"
        )
    return 2, extraction.text_sha256[:12]


def _guide_id(extraction: Extraction) -> str:
    """Return ``un-hrc:gc-36`` for a numbered general comment, else by the source's own key."""
    metadata = extraction.metadata
    symbol = _first(metadata, "symbol") or ""
    number = _with_own_body(metadata) or _as_printed(symbol, metadata.title or "")
    if number and metadata.court.startswith("un-"):
        body, number = kept_under(metadata.court, number)
        is_added = "/add" in symbol.lower()[-8:-1] and "/gc/" in symbol.lower()
        return f"{body}:{guide_key(body, number)}" + ("-add" if is_added else "")
    key = kebab(extraction.id.rsplit("/", 1)[-1]) or extraction.text_sha256[:12]
    return f"{metadata.court}:{key}"


def _with_own_body(metadata: Metadata) -> str | None:
    """Return the number that a general comment of several bodies has with its own."""
    symbols = [item.value for item in metadata.identifiers if item.type == "symbol"]
    numbers = dict(pair for symbol in symbols for pair in numbers_in(symbol))
    if metadata.court in numbers or not numbers:
        return numbers.get(metadata.court)
    return _first(metadata, "number")


def _as_printed(symbol: str, title: str) -> str | None:
    found = _GUIDE_SYMBOL.search(symbol)
    if not found and "general" in title.lower()[:12]:
        found = _NUMBER.search(title)
    return found[1] if found else None


def guide_key(body: str, number: str) -> str:
    """Return the key of a general comment or, for the bodies that recommend, recommendation."""
    return f"{'gr' if body in RECOMMENDING else 'gc'}-{int(number)}"


def _first(metadata: Metadata, kind: str) -> str | None:
    return next((item.value for item in metadata.identifiers if item.type == kind), None)


def identity_keys(extraction: Extraction) -> frozenset[str]:
    """Return keys any of which, shared, makes two texts versions of one act.

    An application number alone does not: one number has several rulings.
    """
    metadata = extraction.metadata
    keys = {f"id:{name_of(extraction).id}"}
    keys |= {key for item in metadata.identifiers for key in _identity(metadata, item)}
    return frozenset(keys)


def _identity(metadata: Metadata, item: Identifier) -> set[str]:
    court = metadata.court
    match item.type:
        case "hudoc":
            return {f"id:{court}:{item.value}"}
        case "ecli":
            return {f"ecli:{folded(item.value)}"}
        case "symbol" if metadata.kind is not Kind.GUIDE:
            return {f"symbol:{folded(item.value)}"}
        case "series" if court == "iacthr":
            return {f"series:{series_of(item.value) or folded(item.value)}"}
        case "appno" | "number" if metadata.date and metadata.kind is not Kind.GUIDE:
            return {_dated(metadata, item)}
        case _:
            return set()


def _dated(metadata: Metadata, item: Identifier) -> str:
    """Return a number with its date: in Strasbourg, two kinds of act may share both."""
    if item.type == "appno":
        return f"{family_of(metadata.court)}:{item.value}:{metadata.date}:{metadata.kind}"
    return f"number:{metadata.court}:{folded(item.value)}:{metadata.date}"
