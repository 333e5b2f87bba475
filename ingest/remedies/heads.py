"""Heads under which money is paid, in the words of four languages."""

import re
from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Head

_PEC: Final = (
    r"(?<!non-)(?<!non )(?<!non- )pecuniary|material|mat[ée]riel(?:le)?s?|p[ée]cuniaires?"
    r"|materiales|patrimonial(?:es)?|materiais"
)
_NON: Final = (
    r"non-? ?pecuniary|moral|moral(?:es)?|moraux|inmaterial(?:es)?|immaterial|imaterial|imateriais"
    r"|extra-?patrimonia(?:l|ux)|non[- ]mat[ée]riels?"
)
_HARM: Final = (
    r"(?:damages?|loss(?:es)?|prejudices?|harm|injury|suffering|dommages?|pr[ée]judices?|torts?"
    r"|daños?|danos?|perjuicios?)"
)
_OR: Final = r"(?:,? (?:and|or|and/or|et|ou|y|e|and for|as well as|et pour) (?:the )?)"
_HEAD: Final = regex.compile(
    rf"(?P<ALL>all (?:the )?heads of (?:claim|just)\w*|toutes causes de pr[ée]judice confondues et"
    rf"|tous chefs)"
    rf"|(?P<DAMAGE>(?:\b{_HARM} )?\b(?:{_PEC})\b(?: {_HARM})?{_OR}(?:{_HARM} )?(?:{_NON})\b"
    rf"|(?:\b{_HARM} )?\b(?:{_NON})\b(?: {_HARM})?{_OR}(?:{_HARM} )?(?:{_PEC})\b(?: {_HARM})?"
    rf"|all (?:the )?heads of damages?|ensemble des (?:pr[ée]judices|dommages)|tou(?:s"
    rf"|tes) (?:pr[ée]judices|dommages"
    rf"|causes de pr[ée]judice)"
    rf"|both heads of damage)"
    rf"|(?P<NON_PECUNIARY>\b(?:{_NON}) {_HARM}|\b{_HARM} (?:{_NON})\b|\bpain and suffering"
    rf"|\bnon-?pecuniary\b)"
    rf"|(?P<PECUNIARY>(?:\b(?:{_PEC})) {_HARM}|\b{_HARM} (?:{_PEC})\b|\bdaño emergente"
    rf"|\bgastos (?:m[ée]dicos|por (?:concepto de )?tratamiento)"
    rf"|\blucro cesante|\blost? (?:of )?(?:earnings|income|wages|profits?|salar\w+|salary)"
    rf"|\bloss of (?:earnings|income|profits?|wages)|\bingresos dejados de percibir"
    rf"|\bconsequential damages?|\bp[ée]rdida de ingresos|\bsalarios (?:ca[íi]dos|dejados)"
    rf"|\bperte? de (?:revenus|gains))"
    rf"|(?P<COSTS>\b(?:legal |court )?(?:costs?|expenses|fees)\b(?: and expenses"
    rf"| and (?:legal )?fees)?"
    rf"|\bfrais\b(?: et d[ée]pens)?|\bd[ée]pens\b|\bhonoraires\b|\bcostas\b(?: y gastos)?"
    rf"|\bgastos (?:y costas|legales|procesales|judiciales|razonables)\b"
    rf"|\breintegro de (?:los )?gastos\b"
    rf"|\bcustas\b|\bdespesas\b|\bhonorarios\b)"
    rf"|(?P<GENERIC>\b(?:damages?|dommages?(?:-int[ée]r[êe]ts)?|pr[ée]judices?|daños?|gastos)\b)",
    regex.IGNORECASE,
)
_BEGINS: Final = re.compile(
    r"all (?=the|heads)|both h|ensemble d|tou(?:s|tes) "
    r"|(?<!\w)(?:d(?:ama|omm|año|ano|[eé]p|esp)|p(?:ain|r[eé]j|erj|[eé]c|atr|ert|[eé]rd)"
    r"|l(?:oss?|uc|egal)|harm|inj|suf|tort|mat|non|mor|inm|imm|ima|extra|gast|ingr|cons|sala|cost"
    r"|court |cust|expe|fee|frais|hono|rein)"
)
"""With which every head begins, in lower case, so that the long grammar is tried there alone."""
_JOINED: Final = {
    frozenset({Head.PECUNIARY, Head.NON_PECUNIARY}): Head.DAMAGE,
    frozenset({Head.DAMAGE, Head.NON_PECUNIARY}): Head.DAMAGE,
    frozenset({Head.DAMAGE, Head.PECUNIARY}): Head.DAMAGE,
}


def heads_in(
    text: str, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, int, Head | None]]:
    """Yield the heads named in ``text[start:end]`` as (start, end, head), in text order.

    The head is ``None`` where damage is named without its kind.
    """
    stop = len(text) if end is None else end
    last = start
    for hit in _BEGINS.finditer(text.replace("İ", "i").lower(), start, stop):
        if hit.start() < last or (found := _HEAD.match(text, hit.start(), stop)) is None:
            continue
        last = found.end()
        kind = found.lastgroup or "GENERIC"
        yield found.start(), last, None if kind == "GENERIC" else Head[kind]


def joined(heads: list[Head | None]) -> Head | None:
    """Return the head of one sum that is paid under several.

    >>> joined([Head.PECUNIARY, Head.NON_PECUNIARY]), joined([Head.NON_PECUNIARY, Head.COSTS])
    (<Head.DAMAGE: 'pecuniary-and-non-pecuniary'>, <Head.ALL: 'all-heads'>)
    """
    kinds = frozenset(head for head in heads if head)
    if len(kinds) <= 1:
        has_both = None in heads and Head.COSTS in kinds
        return Head.ALL if has_both else next(iter(kinds), None)
    return _JOINED.get(kinds, Head.ALL)


_REMEDIES: Final = {
    Head.PECUNIARY: "remedy:pecuniary",
    Head.NON_PECUNIARY: "remedy:non-pecuniary",
    Head.COSTS: "remedy:costs",
}


def remedy_of(head: Head | None) -> str:
    """Return the form of redress that a sum under ``head`` is."""
    return _REMEDIES.get(head, "remedy:compensation") if head else "remedy:compensation"
