"""General comments and recommendations of the committees: cited as guides."""

from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.fragments import JOIN, NO
from ingest.citations.labels import committee_named_before, court_named_before, court_named_in
from ingest.citations.mentions import FULL, Mention, Scope
from ingest.citations.pinpoints import PINPOINT, pinpoints_of
from ingest.loading.committees import COMMITTEES
from ingest.loading.identifying import RECOMMENDING
from ingest.loading.joint_guides import joint_of

_NAME: Final = (
    r"(?i:general\s+(?:comments?|recommendations?)|observaci[oó]n(?:es)?\s+general(?:es)?"
    r"|recomendaci[oó]n(?:es)?\s+general(?:es)?|observations?\s+générales?"
    r"|recommandations?\s+générales?"
    r"|comentarios?\s+general(?:es)?)"
)
_NUMBER: Final = r"\d{1,2}(?!\d|/\d)(?:\s*\((?:19|20)\d\d\)|/(?:19|20)\d\d)?"
_GUIDE: Final = regex.compile(
    rf"{_NAME}\s*,?\s*{NO}?(?P<numbers>{_NUMBER}(?:(?:{JOIN}|\s*/\s*(?=[Nn])){NO}?{_NUMBER}(?!\s+of\b))*)"
)
_SYMBOL: Final = regex.compile(
    r"(?P<body>CCPR|CAT|CEDAW|E|CRC|CRPD|CERD|CED"
    r"|CMW)/C(?:\.12)?/(?:GC/(?P<number>\d{1,2})(?:[-/,][\w.,/]*\w)?"
    r"|(?:19|20)\d\d/\d{1,2}|21/Rev\.\s?\d+/Add\.\s?\d+)"
)
_JOINT: Final = regex.compile(r"(?i)joint\s+$")
_ONE: Final = regex.compile(r"(?<![\d(/])(\d{1,2})(?![\d])")
_UP_TO_PIN: Final = regex.compile(
    rf"(?:[^.;\n§]|\.(?=\d)|(?<=[Dd]oc|No|U\.N|U)\.){{0,190}}?[,(\s]\s*(?P<pin>{PINPOINT})"
)
_OF_BODY: Final = regex.compile(
    r"(?:\s*\((?:19|20)\d\d\))?,?\s*(?:of|adopted\s+by|by|del?|du)\s+(?:the\s+"
    r"|la\s+)?(?:[Cc]omm?ittee|[Cc]omité|[Hh]uman|UN\b|United|CEDAW|CRC|CERD|CESCR"
    r"|CRPD)[^,;.]{0,70}"
    r"|(?:\s*\((?:19|20)\d\d\))?,\s+(?:the|la|el|le)\s+(?:[Cc]ommittee|[Cc]omité|Human)[^,;.]{0,70}"
)
_OWN: Final = regex.compile(
    r"(?i)\b(?:its|the\s+committee[’']s|our|su|sus|in\s+its)\s+(?:(?:own|previous|earlier"
    r"|joint)\s+)?$"
)
_RECOMMENDATION: Final = regex.compile(r"(?i)general\s+rec|recom")
_NEXT_GUIDE: Final = regex.compile(_NAME + r"|;")
_OTHER_AUTHORITY: Final = regex.compile(_NAME + r"|\bv\.|/D/|\barticle")
_CLOSE: Final = regex.compile(
    r"(?:[Cc]ommittee(?:\s+\w+){0,9}|[A-Z]{3,6})[’']?s?,?\s+(?:in\s+its\s+|joint\s+)?$"
)
_SENTENCE: Final = 300
"""Code points back from “its General Comment” to the committee's name, in other courts' texts."""
_ENDS: Final = regex.compile(r"[.;]\s+(?=\p{Lu})|\n\s*\n")


def guides_at(scope: Scope, at: int, floor: int) -> list[Mention]:
    """Return the guides whose name or symbol stands at ``at``."""
    text = scope.text
    found = _GUIDE.search(text, max(floor, at - 16), min(len(text), at + 160))
    if found and found.start() <= at < found.end():
        return _named(scope, found)
    symbol = _SYMBOL.search(text, max(floor, at - 8), min(len(text), at + 40))
    if symbol and symbol.start() <= at < symbol.end() and symbol["number"]:
        end, pins = _pinned(text, symbol.end())
        authority = Authority(COMMITTEES[symbol["body"]], symbol=symbol[0], number=symbol["number"])
        return [_mention(symbol.start(), end, authority, pins)]
    return []


def _named(scope: Scope, found: "regex.Match[str]") -> list[Mention]:
    text = scope.text
    numbers = list(_ONE.finditer(text, found.start("numbers"), found.end("numbers")))
    numbers = [one for one in numbers if int(one[1]) > 0]
    if not numbers:
        return []
    if _JOINT.search(text, max(0, found.start() - 8), found.start()) and (
        kept := joint_of(tuple(one[1] for one in numbers))
    ):
        last, pins = _pinned(text, found.end())
        authority = Authority(kept[0], _title(found, kept[1]), number=kept[1])
        return [_mention(found.start(), last, authority, pins)]
    symbol, end = _symbol_after(text, found.end())
    court = COMMITTEES[symbol["body"]] if symbol else _committee(scope, found)
    last, pins = _pinned(text, end)
    mentions = []
    for place, one in enumerate(numbers):
        is_last = place == len(numbers) - 1
        start = found.start() if place == 0 else one.start()
        authority = Authority(
            court,
            _title(found, one[1]),
            symbol=symbol[0] if symbol and _is_its_symbol(symbol, one[1]) else None,
            number=str(int(one[1])),
        )
        mentions.append(
            _mention(start, last if is_last else one.end(), authority, pins if is_last else ())
        )
    return mentions


def _is_its_symbol(symbol: "regex.Match[str]", number: str) -> bool:
    """Whether a symbol is that of the number: two guides may stand in one sentence."""
    return symbol["number"] is None or int(symbol["number"]) == int(number)


def _title(found: "regex.Match[str]", number: str) -> str:
    kind = "recommendation" if _RECOMMENDATION.match(found[0]) else "comment"
    return f"General {kind} No. {int(number)}"


def _mention(start: int, end: int, authority: Authority, pins: tuple[str, ...]) -> Mention:
    return Mention(start, end, FULL, "citation.guide@2", authority, pinpoints=pins, cites="guide")


def _symbol_after(text: str, end: int) -> tuple["regex.Match[str] | None", int]:
    """Return the symbol that the sentence prints, and where the search for pinpoints goes on."""
    stop = _ENDS.search(text, end, min(len(text), end + 220))
    symbol = _SYMBOL.search(text, end, stop.start() if stop else min(len(text), end + 220))
    if symbol and _NEXT_GUIDE.search(text, end, symbol.start()):
        symbol = None
    return symbol, symbol.end() if symbol else end


def _pinned(text: str, end: int) -> tuple[int, tuple[str, ...]]:
    found = _UP_TO_PIN.match(text, end, min(len(text), end + 240))
    if found is None or _OTHER_AUTHORITY.search(found[0]):
        return end, ()
    return found.end(), pinpoints_of([found["pin"]])


def _committee(scope: Scope, found: "regex.Match[str]") -> str | None:
    """Return the committee: said after, said before, or the citing one; else none."""
    text, start = scope.text, found.start()
    after = _OF_BODY.match(text, found.end())
    named = court_named_in(text, after.start(), after.end()) if after else None
    if named is None:
        named = _before(scope, start)
    if named and named.startswith("un-"):
        return named
    return scope.court if _is_its_kind(scope.court, found[0]) else None


def _is_its_kind(court: str, printed: str) -> bool:
    """Whether a committee gives guides so called: those on women and on race recommend."""
    is_recommended = bool(_RECOMMENDATION.match(printed))
    return court.startswith("un-") and is_recommended == (court in RECOMMENDING)


def _before(scope: Scope, start: int) -> str | None:
    """Return the body named before: by a committee only right before, since its own go bare."""
    text = scope.text
    if scope.court.startswith("un-"):
        if _OWN.search(text, max(0, start - 40), start) or not _is_close(text, start):
            return None
        return court_named_before(text, start, max(scope.floor(start), start - 100))
    low = max(scope.floor(start), start - _SENTENCE)
    return committee_named_before(text, start, low)


def _is_close(text: str, start: int) -> bool:
    """Whether the body stands right before: “Committee against Torture, general comment No. 4”."""
    return bool(_CLOSE.search(text, max(0, start - 110), start))
