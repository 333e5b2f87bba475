"""Full forms: a name and a tail, or a number that names a ruling by itself."""

from collections.abc import Callable, Sequence
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations import african, inter_american, other_courts, strasbourg, united_nations
from ingest.citations.fragments import NO, one_spaced
from ingest.citations.labels import court_named_before
from ingest.citations.mentions import FULL, NAMED, SHORT, Mention, Scope
from ingest.citations.names import name_before
from ingest.citations.pinpoints import pinpoints_of
from ingest.citations.printed import Printed
from ingest.citations.tails import LONE, Tail, read_tail

FAMILIES: Final[Sequence[tuple[frozenset[str], Callable[[Printed], Authority | None]]]] = (
    (frozenset(united_nations.COMPONENTS), united_nations.authority),
    (frozenset({*african.COMPONENTS, "communication"}), african.authority),
    (frozenset({*inter_american.COMPONENTS, "date"}), inter_american.authority),
    (frozenset(other_courts.COMPONENTS), other_courts.authority),
    (frozenset({*strasbourg.COMPONENTS, "date"}), strasbourg.authority),
)
"""The components by which each family's rulings are known, and its reader; the first that reads wins."""
_VERSUS: Final = regex.compile(
    r"(?P<gap>[\s_,]+)(?P<word>[vV]s?[.,]?(?=[\s_])|VS?\.?(?=\s)|c[./](?=\s)|c/|contra(?=\s)|against(?=\s))[\s_]+(?:the\s+State\s+of\s+)?"
)
_MARKER: Final = regex.compile(
    r"^(?:(?:the\s+)?(?:[Cc]ases?|CASE|[Mm]atter)\s+(?:of|OF)|[Cc]asos?|CASO|[Aa]suntos?|[Aa]ffaires?|AFFAIRE|[Aa]rrêts?)\s+"
    r"(?:de\s+)?(?=\S)"
)
_DIGITS: Final = regex.compile(r"\d+")
_LAST_DIGITS: Final = regex.compile(r"\d+$")
_SURE: Final = (
    "series_a",
    "reports",
    "appno",
    "series_c",
    "oc",
    "symbol",
    "complaint",
    "ecli",
    "eu_case",
    "afclr",
    "african_application",
)
"""Components whose court needs no look at the words before."""


def case_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation whose “v.” stands at ``at``; ``None`` where the words are no case.

    Args:
        scope: the text.
        at: the space before the “v.”.
        floor: where the citation before ends.
    """
    text = scope.text
    versus = _VERSUS.match(text, at)
    if versus is None:
        return None
    limit = scope.limit(at)
    state = scope.states.at(text, versus.end(), limit)
    tail = read_tail(text, state.end if state else versus.end(), limit)
    code = state.code if state else None
    if code is None and (versus["word"] in _WORDS_OF_PROSE or not tail.has(*IDENTIFYING)):
        return None
    if state is None and "appno" not in tail.found:
        return None
    low = max(floor, scope.floor(at))
    start = name_before(text, at, low)
    name = start
    if not tail.has("symbol", "appno", "communication"):
        number = _NUMBER_BEFORE.search(text, max(low, at - _REACH_OF_NAME), at)
        if number:
            start, name = number.start(), number.end()
            tail = Tail(tail.end, {**tail.found, "communication": [number[0]]})
    if start is None or name is None:
        return None
    title = title_of(text[name : state.end if state else at])
    return mention_of(scope, (start, tail), title, code, "case")


_WORDS_OF_PROSE: Final = frozenset({"contra", "against"})
"""They join parties only where a State follows."""
_REACH_OF_NAME: Final = 220
_NUMBER_BEFORE: Final = regex.compile(
    rf"(?:(?i:communications?|comunicaci[oó]n|comm\.|case)\s+)?(?:C[A-Z]{{2,4}}\s+)?{NO}(?:\d{{1,4}},\s*)*\d{{1,4}}/(?:19|20)\d\d"
    r"(?:\s*,\s*(?:concerning\s+)?|\s*\(\s*|\s+(?:on|concerning)\s+)(?=[\p{Lu}“][^;()\d]{0,160}$)"
)
"""“No. 39/1996, Example v. Norway”: in lists the word “communication” stands once, at the head."""


IDENTIFYING: Final = (
    *strasbourg.COMPONENTS, *african.COMPONENTS, *united_nations.COMPONENTS,
    *other_courts.COMPONENTS, *inter_american.COMPONENTS, "above",
)  # fmt: skip


def mention_of(
    scope: Scope, place: tuple[int, Tail], title: str | None, state: str | None, rule: str
) -> Mention | None:
    """Return the mention at a place, read by the first family that knows its components."""
    start, tail = place
    named = None if tail.has(*_SURE) else court_named_before(scope.text, start, scope.floor(start))
    printed = Printed(scope.court, title, state, named, tail.found)
    if named in {"icty", "icc", "national"}:
        return None
    authority = _read(printed)
    form = FULL
    if authority is None:
        if title is None or _is_elsewhere(printed):
            return None
        form = SHORT if tail.has("above") else NAMED
        authority = Authority(_court_of(printed), title, date=printed.date)
    return Mention(
        start, tail.end, form, f"citation.{rule}@1", authority, state, _nth(printed), _phase(printed),
        pinpoints_of(printed.all("pin")), _note(printed), is_group=_is_group(printed),
    )  # fmt: skip


_STARTS: Final = regex.compile(
    r"(?<!\p{L})(?:[Aa]ppl|[Aa]pp\.|App |[Rr]equ|[Dd]emand|[Aa]plic|[Ss]olic|[Pp]etici|[Cc]omm|[Cc]om\b|[Cc]omunic"
    r"|[Cc]ompl|[Rr]éclam|[Rr]eclam|OC|ECW|\[|[CTF][-‐‑–]\d|CCPR|CAT|CEDAW|CRC|CRPD|CERD|CED|CMW|E/C|U\.?N\.? |[Dd]oc"
    r"|[Nn][oº°]|N\.|[Ss][ée]rie|ECLI|EU:|[Cc]as[eo]|[Jj]oined|[Aa]ff|[Aa]sunto|[Aa]dv|[Oo]pini|\d{1,2}\s+AfC)"
)
"""Where a number that names a ruling may begin, so that the long grammar is tried there alone."""
_PETITION: Final = regex.compile(r"\w+\s+(?:[Nn]\S{0,2}\s*)?\d{1,2}[.,]\d{3}")
_REACH: Final = 70


def _read(printed: Printed) -> Authority | None:
    for kinds, read in FAMILIES:
        if not kinds.isdisjoint(printed.found) and (authority := read(printed)):
            return authority
    return None


def lone_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation without parties that prints the number at ``at``."""
    text = scope.text
    if text[at] == "/" and not _MAY_BE_NUMBER.match(text, at - 1):
        return None
    if text[at] in "ae" and not _PETITION.match(text, at):
        return None
    for start in _STARTS.finditer(text, max(floor, at - _REACH), at + 8):
        found = LONE.match(text, start.start())
        if found and found.end() > at:
            if not _stands_alone(text, found):
                return None
            tail = read_tail(text, found.start(), scope.limit(at))
            return mention_of(scope, (found.start(), tail), None, None, "number")
    return None


_APPLICATION: Final = regex.compile(r"(?i:applic|appl?\b|requ|demanda|petici|aplicaci|solicitud)")
_MAY_BE_NUMBER: Final = regex.compile(r"[\d\p{Lu}]/\s?[\dC]")
_DOMESTIC: Final = regex.compile(
    r"(?i:law|act|decree|gazette|ordinance|order|regulation|directive|loi|décret|ley|decreto)\W{0,3}$"
)
_COMMISSION: Final = regex.compile(r"(?i:commission|\bD\.?\s?R\.?\b|\bdec\.|décision|decision)")


def _stands_alone(text: str, found: "regex.Match[str]") -> bool:
    """Whether a number names a ruling without parties: “no. 12/85” is also a law or a gazette."""
    if found.lastgroup != "appno" or _APPLICATION.search(found[0]):
        return True
    if _COMMISSION.search(text, found.end(), found.end() + 60) is None:
        return False
    return _DOMESTIC.search(text, max(0, found.start() - 14), found.start()) is None


def title_of(words: str) -> str:
    """Return the names of the parties, without “Case of” and the like before them."""
    named = one_spaced(_MARKER.sub("", words.replace("_", "").strip(" ,")))
    return _AFTER_TITLE.sub("", named)


_AFTER_TITLE: Final = regex.compile(
    r"[.,]\s+(?:Sentencia|Judgment|Reparaciones|Fondo|Excepciones|Merits|Reparations|Preliminary\s+Obj).*$",
    regex.DOTALL,
)


def _is_elsewhere(printed: Printed) -> bool:
    """Whether a bare name in a Strasbourg text sues a State that never stood there."""
    return (
        printed.citing in strasbourg.CODES
        and printed.named is None
        and printed.state is not None
        and printed.state not in strasbourg.COUNCIL_OF_EUROPE
    )


def _court_of(printed: Printed) -> str | None:
    """Return the court that a bare name probably means: named, or by the region of the State."""
    if printed.named:
        return printed.named
    if printed.state in inter_american.AMERICAS and printed.citing in inter_american.CODES:
        return "iacthr"
    if printed.citing in strasbourg.CODES:
        return "ecthr"
    if printed.citing in inter_american.CODES and printed.state in strasbourg.COUNCIL_OF_EUROPE:
        return "ecthr"
    has_dotted_pin = any("." in pin for pin in pinpoints_of(printed.all("pin")))
    if printed.citing in united_nations.CODES and has_dotted_pin:
        return printed.citing  # only committees number paragraphs “7.4”
    return None


def _nth(printed: Printed) -> str | None:
    found = _DIGITS.search(printed.first("ordinal") or "")
    return found[0] if found else None


def _phase(printed: Printed) -> str | None:
    phase = printed.first("phase")
    return one_spaced(phase).lower() if phase else None


def _note(printed: Printed) -> str | None:
    found = _LAST_DIGITS.search(printed.first("above") or "")
    return found[0] if found else None


def _is_group(printed: Printed) -> bool:
    return (printed.first("above") or "").lower().startswith(("both", "all", "each"))
