"""From the printed pieces of a citation to a mention: which court's ruling it names, if any."""

from collections.abc import Callable, Sequence
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations import african, inter_american, other_courts, strasbourg, united_nations
from ingest.citations.fragments import one_spaced
from ingest.citations.labels import court_named_before
from ingest.citations.mentions import FULL, NAMED, SHORT, Mention, Scope
from ingest.citations.pinpoints import pinpoints_of
from ingest.citations.printed import Printed
from ingest.citations.series import PERMANENT, court_of_series, is_permanent
from ingest.citations.tails import Tail

_FAMILIES: Final[Sequence[tuple[frozenset[str], Callable[[Printed], Authority | None]]]] = (
    (frozenset({*united_nations.COMPONENTS, "date"}), united_nations.authority),
    (frozenset({*african.COMPONENTS, "communication", "appno"}), african.authority),
    (frozenset({*inter_american.COMPONENTS, "series_a", "date"}), inter_american.authority),
    (frozenset(other_courts.COMPONENTS), other_courts.authority),
    (frozenset({*strasbourg.COMPONENTS, "date"}), strasbourg.authority),
)
"""Components by which a family's rulings are known, and its reader; the first that reads wins."""

IDENTIFYING: Final = frozenset(
    (
        *strasbourg.COMPONENTS,
        *african.COMPONENTS,
        *united_nations.COMPONENTS,
        *other_courts.COMPONENTS,
        *inter_american.COMPONENTS,
        "above",
    )
)
_SURE: Final = (
    *("series_a", "reports", "appno", "ehrr", "series_c", "oc", "symbol"),
    *("complaint", "ecli", "eu_case", "afclr", "african_application"),
)
"""Components whose court needs no look at the words before."""
_OUTSIDE: Final = frozenset({"icty", "icc", "national", PERMANENT})
_MARKER: Final = regex.compile(
    r"^(?:(?:the\s+)?(?:[Cc]ases?|CASE|[Mm]atter)\s+(?:of|OF)|[Cc]asos?|CASO|[Aa]suntos?"
    r"|[Aa]ffaires?|AFFAIRE|[Aa]rrêts?)\s+(?:de\s+)?(?=\S)"
)
_MARKERS: Final = ("the", "C", "c", "M", "m", "A", "a")
"""With which such a marker begins."""
_ENDS: Final = (". ", ", ", "ase")
"""Without which no phase stands after a title."""
_AFTER_TITLE: Final = regex.compile(
    r"[.,]\s+(?:Sentencia|Judgment|Reparaciones|Fondo|Excepciones|Merits|Reparations"
    r"|Preliminary\s+Obj).*$|\s+[Cc]ase\.?$",
    regex.DOTALL,
)
_DIGITS: Final = regex.compile(r"\d+")
_VERSIONS: Final = {"case": 2, "number": 2}
"""Of rules that find otherwise than they first did."""
_ROMAN: Final = {"I": "1", "II": "2", "III": "3", "IV": "4"}
_LAST_DIGITS: Final = regex.compile(r"\d+$")


def mention_of(
    scope: Scope, place: tuple[int, Tail], title: str | None, state: str | None, rule: str
) -> Mention | None:
    """Return the mention at a place, read by the first family that knows its components.

    Args:
        scope: the text.
        place: where the mention begins, and its tail.
        title: names of the parties; ``None`` where a number stands alone.
        state: alpha-3 code of the State sued.
        rule: what found it, e.g. ``"case"``.
    """
    start, tail = place
    named = _named(scope, start, tail)
    if named in _OUTSIDE:
        if state not in strasbourg.COUNCIL_OF_EUROPE | inter_american.AMERICAS:
            return None
        named = None  # "the Supreme Court relied on Example v. Norway"
    printed = Printed(scope.court, title, state, named, tail.found)
    authority, form = _read(printed), FULL
    if authority is None:
        if title is None or _is_elsewhere(printed):
            return None
        form = SHORT if tail.has("above") else NAMED
        authority = Authority(_court_of(printed), title, date=printed.date)
    return Mention(
        start,
        tail.end,
        form,
        f"citation.{rule}@{_VERSIONS.get(rule, 1)}",
        authority,
        state,
        _nth(printed),
        _phase(printed),
        pinpoints_of(printed.all("pin")),
        _note(printed),
        clues=printed.clues,
    )


def _named(scope: Scope, start: int, tail: Tail) -> str | None:
    """Return the court that the words before a mention name, where its number does not say it."""
    if tail.has("series_a"):
        if scope.court in strasbourg.CODES:
            return PERMANENT if is_permanent(scope.text, start, scope.floor(start)) else None
        return court_of_series(scope.text, start, scope.floor(start), tail.found["series_a"][0])
    if tail.has(*_SURE):
        return None
    return court_named_before(scope.text, start, scope.floor(start))


def title_of(words: str) -> str:
    """Return the names of the parties, without “Case of” before and a phase after them."""
    bare = words.replace("_", "").strip(" ,")
    named = one_spaced(_MARKER.sub("", bare) if bare.startswith(_MARKERS) else bare)
    may_go_on = any(sign in named for sign in _ENDS)
    return _AFTER_TITLE.sub("", named) if may_go_on else named


def _read(printed: Printed) -> Authority | None:
    for kinds, read in _FAMILIES:
        if not kinds.isdisjoint(printed.found) and (authority := read(printed)):
            return authority
    return None


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
    if printed.citing in strasbourg.CODES:
        return "ecthr"
    if printed.citing in inter_american.CODES:
        if printed.state in inter_american.AMERICAS:
            return "iacthr"
        return "ecthr" if printed.state in strasbourg.COUNCIL_OF_EUROPE else None
    has_dotted_pin = any("." in pin for pin in pinpoints_of(printed.all("pin")))
    if printed.citing in united_nations.CODES and has_dotted_pin:
        return printed.citing  # only committees number paragraphs “7.4”
    return None


def _nth(printed: Printed) -> str | None:
    ordinal = (printed.first("ordinal") or "").strip()
    found = _DIGITS.search(ordinal)
    return found[0] if found else _ROMAN.get(ordinal)


def _phase(printed: Printed) -> str | None:
    phase = printed.first("phase")
    return one_spaced(phase).lower() if phase else None


def _note(printed: Printed) -> str | None:
    found = _LAST_DIGITS.search(printed.first("above") or "")
    return found[0] if found else None
