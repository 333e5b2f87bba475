"""A provision as people write it: ``art 8 echr``, ``8 CEDH``, ``ICCPR Art. 17 (1)``."""

import re
from collections.abc import Iterator
from typing import Final

from comity.ids import ProvisionId
from comity.store import GraphReader
from queries.labels import labels_now
from queries.statement import load

_NUMBER: Final = re.compile(
    r"(?:\b(?:art(?:icle|ículo|iculo)?s?\.?|arts?\.)\s*)?"
    r"(?P<number>\b\d{1,3}[a-z]?|\b[IVXL]{1,6}\b)"
    r"(?P<parts>(?:\s*(?:§§?|\.|\(|-)\s*(?:\d{1,2}|[a-z])\)?)*)",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"\d{1,2}|[a-z]", re.IGNORECASE)
_ALIASES: Final = {
    "cedh": "echr", "convention": "echr", "cadh": "achr", "pidcp": "iccpr", "pidesc": "icescr",
    "cadhp": "achpr", "charter": "cfreu", "cdfue": "cfreu", "udhr": "udhr", "dudh": "udhr",
    "cde": "crc", "cidh": "achr",
}  # fmt: skip
"""What instruments are called in French and Spanish, and for short."""


def provisions_in(graph: GraphReader, asked: str) -> tuple[ProvisionId, ...]:
    """Return the provisions that words may mean and that are in the vocabulary.

    The words must name an instrument and a number; nothing is guessed from a number alone.
    """
    instrument = _instrument(graph, asked)
    if instrument is None:
        return ()
    code, rest = instrument
    found = _NUMBER.search(rest)
    return tuple(dict.fromkeys(_known(graph, code, found))) if found else ()


def _instrument(graph: GraphReader, asked: str) -> tuple[str, str] | None:
    """Return the code of the instrument named, and the words without its name."""
    codes = set(labels_now(graph).ids("instrument"))
    for word in re.findall(r"[A-Za-z][A-Za-z0-9-]*", asked):
        code = _ALIASES.get(word.lower(), word.lower())
        if code in codes:
            return code, re.sub(rf"\b{re.escape(word)}\b", " ", asked)
    return None


def _known(graph: GraphReader, code: str, found: re.Match[str]) -> Iterator[ProvisionId]:
    number, parts = found["number"].lower(), _PART.findall(found["parts"].lower())
    for length in range(len(parts), -1, -1):
        wanted = ".".join((code, number, *parts[:length]))
        if not ProvisionId.fits(wanted):
            continue
        if graph.run(load("provision_by_id"), {"provision": wanted}):
            yield ProvisionId(wanted)
