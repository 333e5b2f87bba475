"""General comments that two committees gave together: one document, a number of each."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ingest.loading.committees import COMMITTEES

_JOINT: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("un-cmw", "3"): ("un-crc", "22"),
    ("un-cmw", "4"): ("un-crc", "23"),
    ("un-cedaw", "31"): ("un-crc", "18"),
    ("un-cerd", "38"): ("un-cmw", "7"),
    ("un-cerd", "39"): ("un-cmw", "8"),
}
"""By the number of one, that under which the document is kept: CMW/C/GC/3–CRC/C/GC/22,
CMW/C/GC/4–CRC/C/GC/23, CEDAW/C/GC/31–CRC/C/GC/18, CMW/C/GC/7–CERD/C/GC/38, CMW/C/GC/8–CERD/C/GC/39.
"""

_SYMBOL: Final = re.compile(r"\b(CCPR|CAT|CEDAW|CERD|CED|CMW|CRC|CRPD)/C/GC/0*(\d{1,2})(?!\d)")
_ADDED: Final = re.compile(r"/Add\.", re.IGNORECASE)


def kept_under(body: str, number: str) -> tuple[str, str]:
    """Return body and number under which a general comment is kept.

    >>> kept_under("un-cmw", "4"), kept_under("un-crc", "23"), kept_under("un-hrc", "4")
    (('un-crc', '23'), ('un-crc', '23'), ('un-hrc', '4'))
    """
    return _JOINT.get((body, number), (body, number))


def numbers_in(symbol: str) -> Iterator[tuple[str, str]]:
    """Yield each committee and its number that the symbol of a general comment prints.

    >>> list(numbers_in("CMW/C/GC/4–CRC/C/GC/23")), list(numbers_in("CEDAW/C/GC/30/Add.1"))
    ([('un-cmw', '4'), ('un-crc', '23')], [])
    """
    if not _ADDED.search(symbol):
        for body, number in _SYMBOL.findall(symbol):
            yield COMMITTEES[body], number


def joint_of(numbers: tuple[str, ...]) -> tuple[str, str] | None:
    """Return what two numbers of one joint document are kept under: “No. 4/No. 23”."""
    for (_, one), kept in _JOINT.items():
        if set(numbers) == {one, kept[1]}:
            return kept
    return None
