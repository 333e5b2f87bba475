"""What follows the name of a case: numbers, dates, reporters, phases, pinpoints, one by one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import regex

from comity.values import quickly_made
from ingest.citations import african, inter_american, other_courts, strasbourg, united_nations
from ingest.citations.fragments import DASH, DAY, MONTH
from ingest.citations.pinpoints import PINPOINT

_ACT: Final = (
    r"(?i:judge?ments?|decisions?|arrêts?|décisions?|sentencias?|decisi[oó]n(?:es)?|orders?"
    r"|resoluci[oó]n(?:es)?|ordonnance|rulings?|views|dictamen|opini[oó]n|reports?|dec\."
    r"|adv\.?\s*op\.?"
    r"|committee\s+decision|inadmissibility\s+decision)"
)
_DATE: Final = (
    rf"(?:(?:(?:the|l[’']|ECHR|Commission(?:[’']s)?|Court(?:[’']s)?|Comm\.?)\s*)?{_ACT}"
    r"(?:\s+(?:on|as\s+to|de|sobre|Strasbourg|Cumplimiento)\s*(?:the\s+|la\s+)?"
    r"(?:merits|admissibility|admisibilidad|fondo|just\s+satisfaction)?)?"
    r"(?:\s+(?:adopted|delivered|rendered|adopté\w*|aprobad\w+"
    r"|rendu\w*)(?:\s+by\s+the\s+Committee)?)?"
    r"(?:\s+(?:of\s+the|de\s+la|du)\s+(?:(?:Inter-?American|European)\s+)?(?:Court|Commission|Corte"
    r"|Comisión)"
    r"(?:\s+Interamericana)?(?:\s+(?:of\s+Human\s+Rights|de\s+Derechos\s+Humanos))?)?"
    r"[,.]?\s*(?:\()?)?"
    rf"(?:(?:of|on|de|del|du|le|el|dated|from)\s+)?(?:{DAY}"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}(?!\d))"
)
_PHASE_WORD: Final = (
    r"(?i:d[eé]c\.|d[eé]c(?=[)\]])|decision\b|admissibility|admisibilidad|recevabilité|jurisdiction|competencia"
    r"|merits|fondo|fond|just\s+satisfaction|satisfaction\s+équitable|reparaci[oó]n(?:es)?"
    r"|reparations?|legal\s+costs|costs(?:\s+and\s+expenses)?|costas(?:\s+y\s+gastos)?|gastos"
    r"|preliminary\s+objections?|excepci(?:ón|ones)\s+preliminar(?:es)?"
    r"|exceptions?\s+préliminaires?"
    r"|striking[\s-]out|radiation|article\s+(?:50|41)|revision|révision|revisión|friendly\s+settlement"
    r"|règlement\s+amiable|interpretation(?:\s+of\s+the\s+judge?ment)?"
    r"|interpretaci[oó]n\s+de\s+la\s+sentencia(?:\s+(?:de|sobre)[^.,;()]{0,90})?"
    r"|supervisi[oó]n\s+de\s+cumplimiento(?:\s+de\s+sentencia)?|provisional\s+measures"
    r"|monitoring\s+compliance(?:\s+with\s+judge?ment)?|medidas\s+provisionales)"
)
_PHASE: Final = (
    rf"{_PHASE_WORD}(?:(?:\s*,\s*(?:(?:and|y|et)\s+)?|\s+(?:and|y|et|[-–])\s+"
    rf"|\s+){_PHASE_WORD})*(?!\s+of\b)"
    r"(?:\s*\((?:[Aa]rts?\.|[Aa]rt[ií]culos?|[Aa]rticles?)\s[^()]{0,90}\))?"
)
_ABOVE: Final = (
    r"(?:(?i:both|all|each|also|as)\s+)?cited\s+(?:above|at|in)(?:\s+paragraphs?\s+\d+(?:\s+(?:and"
    r"|to)\s+\d+)?(?:\s+above)?)?"
    r"|précitée?s?|(?:citée?s?|mentionnée?s?)\s+ci-dessus"
    r"|[Ss]upra,?(?:\s+(?:at\s+)?(?i:notes?|notas?|n\.|no\.|nn\.|footnotes?)\s*\d{1,4})?"
    r"|op\.?\s+cit\.?"
    r"|(?:previously\s+cited|mentioned\s+above|referred\s+to\s+above|above-mentioned)"
    r"|(?:ya\s+)?citad[oa]s?(?:\s+(?:anteriormente|supra|ut\s+supra))?|[Ii]bid(?:em)?\.?"
)
_COMPONENTS: Final[Mapping[str, str]] = {
    "ordinal": (
        r"(?<=\()\s*(?:(?:[Nn](?:\s?os?\.?|[°º]|\.)?|number)\s?(?P<nth>\d{1,2})(?:\s+(?:and|et"
        r"|y)\s+\d)?"
        r"|I{1,3}V?)(?=\s*\))"
    ),
    "pin": PINPOINT,
    **{name: strasbourg.COMPONENTS[name] for name in ("appno", "chamber", "reports")},
    "above": _ABOVE,
    "date": _DATE,
    **african.COMPONENTS,
    **inter_american.COMPONENTS,
    **other_courts.COMPONENTS,
    **united_nations.COMPONENTS,
    **strasbourg.COMPONENTS,
    "phase": _PHASE,
    "page": (
        rf"(?:at\s+)?(?:pp?|págs?|pgs?|fs)\.\s?\d+(?:\s?{DASH}\s?\d+)?"
        rf"(?:,\s+\d+{DASH}\d+|\s+(?:and|et|y)\s+\d+(?:\s?{DASH}\s?\d+)?(?!\d|\s+(?i:{MONTH})))*"
    ),
    "act": r"(?:judge?ments?|cases?|decision|arrêts?|affaire)\b(?!\s+(?:of|in|against)\b)",
    "aside": (
        r"(?:(?<=\()[\p{L}\p{M}\d][\p{L}\p{M}\d\s,.’'–-]{0,60}(?=\))|Committee(?:\s+judge?ment)?"
        r"|\[[\p{L}\p{M}\d\s]{3,20}\])(?=\)?[\s,]*(?:\[[^\]]{1,12}\][\s,]*)?\(?(?:[Nn]os?\.|n[°o]s?)\s?\d{2,}/)"
    ),
    "year": r"(?<=\()(?:19|20)\d\d(?=\))",
}
_GAP: Final = re.compile(r"(?:[\s,.;:()_…*]|\]\(https?:[^)\s]*\)|\[(?=[CT][-‐‑–]\d|EU:))*")
_GRAMMARS: Final = tuple(regex.compile(f"(?P<{name}>{form})") for name, form in _COMPONENTS.items())
_PIN: Final = (regex.compile(f"(?P<pin>{PINPOINT})"),)
_LONE: Final = (
    "african_application", "afclr", "report", "oc", "series_c", "complaint", "ecli", "eu_case",
    "ecowas", "sadc", "neutral", "symbol", "communication", "appno", "series_a", "old_eu_case",
)  # fmt: skip
LONE: Final = regex.compile("|".join(f"(?P<{name}>{_COMPONENTS[name]})" for name in _LONE))
"""What may name a ruling without its parties."""

_ONCE: Final = frozenset(_LONE) | {"ehrr", "neutral", "long_number"}
"""A ruling has one number of a kind, or one list of them."""

_LINK: Final = regex.compile(r"\]\(https?:[^)\s]*\)")
"""Web versions of the Court of Justice’s texts link each number."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Tail:
    """The end of a tail, and its components by kind, in text order."""

    end: int
    found: Mapping[str, Sequence[str]]

    def has(self, *names: str) -> bool:
        """Whether a component of one of these kinds is printed."""
        return not self.found.keys().isdisjoint(names)


_BEFORE: Final = ("", " ", "(", "[", "a", "1", ".", ",", "/")  # what a grammar may look back at


@lru_cache(maxsize=1 << 12)
def _beginning_with(signs: str) -> "tuple[regex.Pattern[str], ...]":
    """Return the grammars of the components that may begin with one or two signs, in order."""
    among = _beginning_with(signs[0]) if len(signs) > 1 else _GRAMMARS
    return tuple(
        grammar
        for grammar in among
        if any(grammar.match(before + signs, len(before), partial=True) for before in _BEFORE)
    )


def read_tail(text: str, at: int, limit: int) -> Tail:
    """Read the components that follow ``at``, up to ``limit``.

    A bracket closes only what was opened in the tail; a semicolon ends it, unless a pinpoint
    follows; so does an empty line.
    """
    found: dict[str, list[str]] = {}
    depth, end = 0, at
    while gap := _GAP.match(text, end, limit):
        between = _LINK.sub("", gap[0]) if "]" in gap[0] else gap[0]
        inside = depth + between.count("(") - between.count(")")
        if inside < 0 or between.count("\n") > 1:
            break
        place = gap.end()
        signs = text[place : min(place + 2, limit)]
        grammars = _PIN if ";" in between else _beginning_with(signs)
        component = next((m for one in grammars if (m := one.match(text, place, limit))), None)
        if component is None:
            break
        kind = component.lastgroup or ""
        if kind in _ONCE and kind in found and (between.strip() or len(found[kind]) > 1):
            break  # the next ruling of a list
        found.setdefault(kind, []).append(component[kind])
        depth, end = inside, component.end()
    if depth > 0 and text.startswith(")", end):
        end += 1
    return Tail(end, found)
