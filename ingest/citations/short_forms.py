"""Short forms: “Example, cited above, § 12”, “Caso Ejemplo, supra nota 3”, “ibid., § 13”."""

from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.mentions import IBID, SHORT, Mention, Scope
from ingest.citations.names import name_before
from ingest.citations.pinpoints import PINPOINT, pinpoints_of
from ingest.citations.reading import title_of
from ingest.citations.tails import Tail, read_tail

_WITHIN: Final = regex.compile(
    rf"(?r)(?:[\s,.]*(?:judge?ments?|cases?|d[eé]cisions?|arrêts?|affaires?)|[\s,]*{PINPOINT}"
    r"|[\s,]*pp?\.\s?\d[\d–-]*|[\s,]*\[G[CS]\]|\s*\({1,2}(?!(?:cited|précit|supra))[^()]{1,44}\))*"
    r"[\s,.;:(_]*(?:(?:both|all|each|as|also|the)\s+)?"
)
"""What may stand between a name and “cited above”; read backwards from there."""

_NTH: Final = regex.compile(r"\((?:no\.?|n\s?[o°º])\s?(\d{1,2})\)")
_PHASE: Final = regex.compile(
    r"\((?i:(merits|just satisfaction|dec\.|preliminary objections?|fond|satisfaction équitable"
    r"|exceptions préliminaires))"
)
_IBID: Final = regex.compile(r"(?<![\p{L}])(?:[Ii]b[ií]d(?:em)?|[IÍií]dem)\b\.?")
_CASE: Final = regex.compile(r"(?i:^(?:caso|case|asunto|matter|affaire))|\s[vV]s?\.?\s|\sc\.\s")
_CAPITAL: Final = regex.compile(r"\p{Lu}")
_PIN: Final = regex.compile(PINPOINT)
_LAST_DIGITS: Final = regex.compile(r"\d+$")
_JOINT: Final = regex.compile(r"[\s,;]*(?:\b(?:and|et|y)\b)?\s*(?:the\s+)?$")
_REACH: Final = 130
_REACH_OF_IBID: Final = 80
_LONGEST_LIST: Final = 8
"""Cases before one “all cited above”."""


def above_at(scope: Scope, at: int, floor: int) -> list[Mention]:
    """Return the citations that the “cited above” or “supra” at ``at`` belongs to."""
    text = scope.text
    low = max(floor, scope.floor(at), at - 260)
    before = _words_before(text, low, at)
    if before is None:
        return []  # before the tail is read: that costs more
    tail = read_tail(text, at, scope.limit(at))
    if "above" not in tail.found:
        return []
    words = _above(tail)
    if words.startswith(("both", "all", "each")) or _is_group(text, at):
        return _group(scope, (low, at), tail, before)
    mention = _named(scope, at, before, tail)
    return [mention] if mention else []


def _above(tail: Tail) -> str:
    return str(tail.found["above"][0]).lower()


def _is_group(text: str, at: int) -> bool:
    return text[max(0, at - 6) : at].rstrip().endswith(("both", "all", "each"))


def _words_before(text: str, low: int, at: int) -> tuple[int, int] | None:
    """Return where the name before ``at`` begins and where it ends."""
    within = _WITHIN.match(text, max(low, at - _REACH), at)
    start = name_before(text, within.start(), low) if within else None
    return (start, within.start()) if start is not None and within else None


def _named(scope: Scope, at: int, name: tuple[int, int], tail: Tail | None) -> Mention | None:
    text, (start, end) = scope.text, name
    words, between = text[start:end], text[end:at]
    if tail and _above(tail).startswith("supra") and not _is_case(words, between):
        return None
    title = title_of(words)
    if not title or not _CAPITAL.search(title):
        return None
    nth, phase = _NTH.search(between), _PHASE.search(between)
    pins = _PIN.findall(between) + (list(tail.found.get("pin", ())) if tail else [])
    note = _LAST_DIGITS.search(str(tail.found["above"][0])) if tail else None
    return Mention(
        start,
        tail.end if tail else at,
        SHORT,
        "citation.short@1",
        Authority(None, title),
        nth=nth[1] if nth else None,
        phase=phase[1].lower() if phase else None,
        pinpoints=pinpoints_of(pins),
        note=note[0] if note else None,
    )


def _is_case(words: str, between: str) -> bool:
    """Whether words before “supra” name a case: “the Community (supra para. 75)” points inwards."""
    return "(" not in between or _CASE.search(words) is not None


def _group(
    scope: Scope, place: tuple[int, int], tail: Tail, name: tuple[int, int]
) -> list[Mention]:
    """Return the members of a list that closes with “both cited above”."""
    low, at = place
    last = _named(scope, at, name, tail)
    if last is None:
        return []
    members = [last]
    while len(members) < _LONGEST_LIST:
        begin = members[-1].start
        joint = _JOINT.search(scope.text, max(low, begin - 8), begin)
        if joint is None or joint.start() == begin:
            break
        before = _words_before(scope.text, low, joint.start())
        member = _named(scope, joint.start(), before, None) if before else None
        if member is None or member.start >= begin:
            break
        members.append(_cut(member, joint.start()))
    return members[::-1]


def _cut(member: Mention, end: int) -> Mention:
    return Mention(
        member.start,
        end,
        SHORT,
        member.rule,
        member.authority,
        None,
        member.nth,
        member.phase,
        member.pinpoints,
    )


def ibid_at(scope: Scope, at: int) -> Mention | None:
    """Return the “ibid.” whose letters stand at ``at``."""
    found = _IBID.search(scope.text, max(0, at - 2), at + 8)
    if found is None:
        return None
    limit = min(len(scope.text), found.end() + _REACH_OF_IBID)
    if _PIN.search(scope.text, found.end(), limit) is None:
        return Mention(found.start(), found.end(), IBID, "citation.ibid@1", Authority(None))
    tail = read_tail(scope.text, found.end(), limit)
    if tail.has("date", "appno", "series_a", "series_c", "communication", "symbol", "reports"):
        tail = Tail(found.end(), {})
    pins = pinpoints_of([str(pin) for pin in tail.found.get("pin", ())])
    end = tail.end if pins else found.end()
    return Mention(found.start(), end, IBID, "citation.ibid@1", Authority(None), pinpoints=pins)
