"""Short forms that say first that a ruling is known: “the above-mentioned Example judgment”."""

from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.mentions import SHORT, Mention, Scope
from ingest.citations.pinpoints import pinpoints_of
from ingest.citations.reading import mention_of, title_of
from ingest.citations.tails import read_tail

_CAPITAL: Final = r"\p{Lu}[\p{L}\p{M}’'\-]*\.?"
_NAME: Final = (
    rf"(?P<name>{_CAPITAL}(?:,?\s+(?:(?:and|et|y)\s+(?:[Oo]thers?|autres?|otros?)|and|et|y|of|de|du|des"
    rf"|la|le|van|von|der|den|v\.|c\.|[Vv]s\.|the\s+|{_CAPITAL}|[dl][’']{_CAPITAL}))*)"
)
_BEFORE: Final = regex.compile(
    r"(?:above[-\s](?:mentioned|cited)|aforementioned)\s+(?:cases?\s+of\s+)?"
    rf"{_NAME}\s+(?:judge?ments?|cases?|decisions?)\b"
    r"|(?:arrêts?|affaires?|décisions?)\s+précitée?s?\s+(?:dans\s+l[’']affaire\s+)?" + _NAME
    + r"|(?:citad|mencionad)[oa]s?\s+[Cc]asos?\s+" + _NAME
)  # fmt: skip
_DANGLING: Final = regex.compile(r"(?:,?\s+(?:and|et|y|of|de|du|des|la|le|the|v\.|c\.|[Vv]s\.))+$")
_REACH: Final = 12
"""Code points from the first of these words to the one that is sought: “décisions précitées”."""
_REPORTED: Final = ("series_a", "reports", "series_c", "appno", "date")


def mentioned_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation whose name follows the words at ``at``; none where it does not."""
    found = _BEFORE.search(scope.text, max(floor, at - _REACH), min(len(scope.text), at + 140))
    if found is None or found.start() > at:
        return None
    words = _DANGLING.sub("", found["name"])
    start, end = found.start("name"), found.start("name") + len(words)
    is_english = found.end() > found.end("name")
    tail = read_tail(scope.text, found.end() if is_english else end, scope.limit(at))
    if tail.has(*_REPORTED):
        return mention_of(scope, (start, tail), title_of(words), None, "dated")
    pins = pinpoints_of([str(pin) for pin in tail.found.get("pin", ())])
    authority = Authority(None, title_of(words))
    return Mention(start, max(end, tail.end), SHORT, "citation.short@1", authority, pinpoints=pins)
