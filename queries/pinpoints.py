"""A citation may name the paragraph that is meant: ``Handyside § 48``."""

import re
from typing import Final

from comity.ids import PassageId, RulingId
from comity.store import GraphReader
from queries.rows import text, text_or_none
from queries.statement import load

_PINPOINT: Final = re.compile(
    r"[\s,;]*(?:§§?|¶¶?|#|\b(?:at\s+)?par(?:agraph|a)?s?\b\.?|\bpárr(?:afo)?s?\b\.?)\s*"
    r"(?P<number>[0-9]{1,4}(?:\.[0-9]{1,3})*)(?:\s*(?:[-–,&]|\band\b|\bet\b|\by\b)\s*[0-9.]+)*"
    r"(?P<rest>\s*[,;]\s*(?:ECHR|CEDH|Series|Série|Reports|Recueil|[0-9]{1,2}\s+\w+\s+[0-9]{4})\b.*)?"
    r"\s*$",
    re.IGNORECASE,
)
"""Where the paragraph stands: at the end, or before the report or the date, as the European Court
itself cites."""

_RANGE: Final = re.compile(r"(?P<first>[0-9]+)-(?P<last>[0-9]+)")


def parted(citation: str) -> tuple[str, str | None]:
    """Return a citation without its pinpoint, and the first paragraph that it names.

    >>> parted("Handyside v. the United Kingdom, §§ 48-50"), parted("Series C No. 205, para. 3")
    (('Handyside v. the United Kingdom', '48'), ('Series C No. 205', '3'))
    >>> parted("Handyside v. the United Kingdom, 7 December 1976, § 48, Series A no. 24")
    ('Handyside v. the United Kingdom, 7 December 1976, Series A no. 24', '48')
    >>> parted("5493/72")
    ('5493/72', None)
    """
    found = _PINPOINT.search(citation)
    if found is None or not citation[: found.start()].strip():
        return citation, None
    return f"{citation[: found.start()].strip()}{found['rest'] or ''}", found["number"]


def passage_numbered(graph: GraphReader, act: RulingId, number: str) -> PassageId | None:
    """Return the passage of a ruling or guide that bears a number, or holds it in a range.

    The preferred text's passage is returned; ``None`` where no text that is here has the number.
    """
    direct = f"{act}#{number}"
    if PassageId.fits(direct) and graph.run(load("passage_by_id"), {"passage": direct}):
        return PassageId(direct)
    for row in graph.run(load("passages_of_act"), {"act": act}):
        printed = (text_or_none(row, "number") or "").strip("().")
        if printed == number or _is_within(number, printed):
            return PassageId(text(row, "passage"))
    return None


def _is_within(number: str, printed: str) -> bool:
    between = _RANGE.fullmatch(printed)
    if between is None or not number.isdigit():
        return False
    return int(between["first"]) <= int(number) <= int(between["last"])
