"""Numbers, symbols and titles folded to the form in which two spellings of one are equal."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from comity.extraction.metadata import WITHHELD

_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_SERIES: Final = re.compile(r"(?<![A-Za-z])([AC])\b\D*?(\d+)\s*[-–]?\s*([A-Z])?\s*$", re.IGNORECASE)
_PARTIES: Final = re.compile(r"\s+(?:v|vs|c)\.?\s+|\s+contra\s+", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:(?:the|l')?\s*(?:case of|case|affaire|caso(?: de(?: l[oa]s?)?)?|matter of)\s+)+|[\"“”«»]",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"\s+(?:and|et|y)\s+(?:others?|autres?|otr[oa]s?)\b.*$|\s*\(.*$|,.*$", re.I
)


_KNOWN: Final = 1 << 12
"""Spellings remembered: a text names the same parties and numbers over and over."""


@lru_cache(maxsize=_KNOWN)
def folded(text: str) -> str:
    """Return ``text`` in lower case, ASCII letters and digits only.

    >>> folded("CCPR/C/48/D/470/1991")
    'ccprc48d4701991'
    """
    plain = unicodedata.normalize("NFKD", text.lower())
    return _NOT_PLAIN.sub("", plain)


def kebab(text: str) -> str:
    """Return ``text`` as lower-case words joined by hyphens, for a place in an id.

    >>> kebab("CCPR/C/48/D/470/1991")
    'ccpr-c-48-d-470-1991'
    """
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return _NOT_PLAIN.sub("-", plain).strip("-")


@lru_cache(maxsize=_KNOWN)
def series_of(text: str) -> str | None:
    """Return a reporter place as ``"c-4"`` or ``"a-282-b"``; ``None`` for other reporters.

    >>> series_of("Series A no. 282-B"), series_of("Serie C No. 4"), series_of("C 4")
    ('a-282-b', 'c-4', 'c-4')
    """
    match = _SERIES.search(text)
    return "-".join(part.lower() for part in match.groups() if part) if match else None


@lru_cache(maxsize=_KNOWN)
def party_of(title: str) -> str:
    """Return the first party of a case's title, folded; empty where nothing is left.

    A name that is withheld is no name: two cases of it are not one.

    >>> party_of("CASE OF EXAMPLE AND OTHERS v. NORWAY"), party_of("Caso Ejemplo Vs. Perú")
    ('example', 'ejemplo')
    """
    first = _PARTIES.split(_LEAD.sub("", title.strip()), maxsplit=1)[0]
    if WITHHELD in first:
        return ""
    return folded(_OTHERS.sub("", first))
