"""The words after a list of articles that say which instrument they belong to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NOUN: Final = {  # what "the Convention", "the Covenant", "the Charter" means by itself
    "convention": frozenset({"echr", "achr", "cat", "cedaw", "crc", "crpd", "icerd", "ced", "cmw"}),
    "covenant": frozenset({"iccpr", "icescr"}),
    "charter": frozenset({"achpr", "cfreu", "esc", "esc-rev", "acrwc"}),
    "declaration": frozenset({"adrdm", "udhr"}),
}
_OPTIONAL: Final = {
    "iccpr": "iccpr-op1", "cat": "opcat", "icescr": "icescr-op", "cedaw": "cedaw-op",
    "crc": "crc-op3", "crpd": "crpd-op",
}  # fmt: skip
_ORDINAL: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "sixth": 6, "seventh": 7}

_NAMED: Final = {  # instruments by their own names, en, fr, es
    "echr": r"European\s+Convention(?!\s+(?:on|for)\s+(?!the\s+Protection\s+of\s+Human|Human))"
    r"(?:\s+(?:on|for\s+the\s+Protection\s+of)\s+Human\s+Rights(?:\s+and\s+(?:of\s+)?Fundamental\s+Freedoms)?)?"
    r"|Convention\s+for\s+the\s+Protection\s+of\s+Human\s+Rights(?:\s+and\s+Fundamental\s+Freedoms)?|ECHR"
    r"|Convention\s+européenne(?:\s+des\s+droits\s+de\s+l['’]homme)?|CEDH"
    r"|Convenio\s+Europeo(?:\s+de\s+Derechos\s+Humanos)?",
    "achr": r"(?:Inter-?)?American\s+Convention(?!\s+(?:on|to|for)\s+(?!Human))(?:\s+on\s+Human\s+Rights)?|ACHR"
    r"|Convención\s+Americana(?!\s+(?:para|sobre)\s+(?!Derechos))(?:\s+sobre\s+Derechos\s+Humanos)?|CADH"
    r"|Pact\s+of\s+San\s+José",
    "achr-psansalvador": r"(?:Additional\s+)?Protocol\s+(?:of|to)\s+San\s+Salvador|Protocolo\s+de\s+San\s+Salvador",
    "adrdm": r"American\s+Declaration(?:\s+of\s+the\s+Rights\s+and\s+Duties\s+of\s+Man)?|Declaración\s+Americana",
    "belemdopara": r"(?:(?:Inter-American\s+)?Convention|Convención)\s+(?:of|de)\s+Bel[eé]m\s+do\s+Par[aá]"
    r"|Inter-American\s+Convention\s+(?:on|for)\s+the\s+Prevention,?\s+Punishment,?\s+and\s+Eradication\s+of\s+Violence"
    r"\s+against\s+Women",
    "iacpt": r"Inter-American\s+Convention\s+to\s+Prevent\s+and\s+Punish\s+Torture|ICPPT|IACPPT|CIPST"
    r"|Convención\s+Interamericana\s+para\s+Prevenir\s+y\s+Sancionar\s+la\s+Tortura",
    "iacfdp": r"Inter-American\s+Convention\s+on\s+(?:the\s+)?Forced\s+Disappearances?(?:\s+of\s+Persons)?"
    r"|Convention\s+on\s+Forced\s+Disappearance|ICFDP|CIDFP"
    r"|Convención\s+Interamericana\s+sobre\s+Desaparición\s+Forzada(?:\s+de\s+Personas)?",
    "achpr": r"(?:African|Banjul)\s+Charter(?!\s+on\s+(?:the\s+Rights|Democracy))"
    r"(?:\s+on\s+Human\s+and\s+Peoples?['’]?s?['’]?\s+Rights)?|ACHPR",
    "maputo": r"Maputo\s+Protocol|Protocol\s+to\s+the\s+African\s+Charter\s+on\s+Human\s+and\s+Peoples['’]\s+Rights\s+on\s+the\s+Rights\s+of\s+Women",
    "acrwc": r"African\s+Charter\s+on\s+the\s+Rights\s+and\s+Welfare\s+of\s+the\s+Child|(?:African\s+)?Children['’]s\s+Charter|ACRWC",
    "iccpr": r"(?:International\s+)?Covenant\s+on\s+Civil\s+and\s+Political\s+Rights|ICCPR"
    r"|Pacto\s+Internacional\s+de\s+Derechos\s+Civiles\s+y\s+Políticos|Pacte\s+international\s+relatif\s+aux\s+droits\s+civils\s+et\s+politiques",
    "icescr": r"(?:International\s+)?Covenant\s+on\s+Economic,?\s+Social,?\s+and\s+Cultural\s+Rights|ICESCR",
    "cat": r"(?:United\s+Nations\s+|UN\s+)?Convention\s+[Aa]gainst\s+Torture(?:\s+and\s+Other\s+Cruel,\s+Inhuman\s+or\s+Degrading"
    r"\s+Treatment\s+or\s+Punishment)?|UNCAT|CAT",
    "cedaw": r"Convention\s+on\s+the\s+Elimination\s+of\s+(?:All|all)\s+Forms\s+of\s+Discrimination\s+against\s+Women|CEDAW",
    "crc": r"(?:United\s+Nations\s+|UN\s+)?Convention\s+on\s+the\s+Rights\s+of\s+(?:the\s+)?Child(?:ren)?|UNCRC|CRC",
    "crpd": r"(?:United\s+Nations\s+|UN\s+)?Convention\s+on\s+the\s+Rights\s+of\s+Persons\s+with\s+Disabilities|CRPD|CDPD",
    "icerd": r"(?:International\s+)?Convention\s+on\s+the\s+Elimination\s+of\s+[Aa]ll\s+Forms\s+of\s+Racial\s+Discrimination|I?CERD",
    "ced": r"International\s+Convention\s+for\s+the\s+Protection\s+of\s+[Aa]ll\s+Persons\s+from\s+Enforced\s+Disappearance",
    "cmw": r"International\s+Convention\s+on\s+the\s+Protection\s+of\s+the\s+Rights\s+of\s+All\s+Migrant\s+Workers(?:\s+and\s+Members\s+of\s+Their\s+Families)?",
    "udhr": r"Universal\s+Declaration(?:\s+of\s+Human\s+Rights)?|UDHR|Declaración\s+Universal(?:\s+de\s+(?:los\s+)?Derechos\s+Humanos)?",
    "cfreu": r"(?:EU\s+)?Charter\s+of\s+Fundamental\s+Rights(?:\s+of\s+the\s+European\s+Union)?|(?:EU|European\s+Union)(?:['’]s)?\s+Charter(?:\s+of\s+Fundamental\s+Rights)?|CFREU",
    "tfeu": r"Treaty\s+on\s+the\s+Functioning\s+of\s+the\s+European\s+Union|TFEU",
    "esc-rev": r"Revised\s+(?:European\s+Social\s+)?Charter|European\s+Social\s+Charter\s+\(revised\)",
    "esc": r"European\s+Social\s+Charter",
    "vclt": r"Vienna\s+Convention\s+on\s+the\s+Law\s+of\s+Treaties",
    "refugee": r"(?:1951\s+)?(?:Geneva\s+)?(?:Refugee\s+Convention|Convention\s+(?:relating\s+to|on)\s+the\s+Status\s+of\s+Refugees)|Geneva\s+Convention\s+relating\s+to\s+the\s+Status\s+of\s+Refugees",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suffix:
    """What stands after a list of articles: its end, its instrument, or that it is another law's.

    Attributes:
        end: one past the last character of the suffix.
        instrument: ``None`` where the words name no instrument that is known.
        words: the words that name it, for a reader who knows the document's own definitions.
        is_foreign: whether it is domestic law or an unknown instrument.
    """

    end: int
    instrument: str | None
    words: str
    is_foreign: bool


_OF: Final = re.compile(
    r"""(?:\s?,)?\s+(?:of|to|in|under|from|de|du|del)\s+
    (?:(?:the|that|this|la|el|le|said|same|aforementioned|above-mentioned|above|aforesaid|cited|dich[oa]|citad[oa]|propio|sus?|es[ea]|est[ea]|its|their
    |1[89]\d\d|20\d\d|United\s+Nations|UN)\s+|l['’])*""",
    re.VERBOSE | re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?-i:\b(?=[A-Z1]))(?:"  # a name begins with a capital: a cheap test that rules most places out
    + "|".join(f"(?P<{key.replace('-', '_')}>{form})" for key, form in _NAMED.items())
    + ")",
    re.IGNORECASE,
)
_PROTOCOL: Final = re.compile(
    r"""(?:(?:Additional\s+)?Protocol\s+(?:No[s.]*\s?)?(?P<number>\d{1,2})(?!\d)|Protocole\s+(?:additionnel\s+)?n[o°]\s?(?P<numero>\d{1,2})
    |(?P<word>First|Second|Fourth|Sixth|Seventh)\s+(?:Additional\s+)?Protocol(?!\s+to\s+the\s+(?:Coven|Geneva)))
    (?:\s+(?:to|of|à)\s+(?:the\s+|la\s+)?(?:European\s+)?Convention(?:\s+on\s+Human\s+Rights)?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_OPTIONAL_PROTOCOL: Final = re.compile(
    r"(?P<second>Second\s+)?(?:First\s+)?Optional\s+Protocol(?:\s+to\s+the\s+(?:International\s+)?(?:Covenant|Convention)"
    r"(?:\s+on\s+Civil\s+and\s+Political\s+Rights)?)?",
    re.IGNORECASE,
)
_GENERIC: Final = re.compile(
    r"(?:International\s+)?(?P<noun>(?i:Convention|Convención|Covenant|Pacto|Pacte|Charter|Carta|Charte|Declaration|Protocol))\b"
    r"(?!\s+(?i:on|against|for|relating|relative|concerning|sur|sobre|contra|of)\s+(?:the\s+)?(?:[A-Z][a-z]|\d))",
)
_CAPITALS: Final = r"(?:AND|OR|OF|THE|IN|TO|ON|WITH|AS|BY|TAKEN|READ|MISM[OA]|Y|E|EN|EL|DEL|CON|ALONE|BOTH|FOR|ET|DE|LA|DU)\b"
_WORD: Final = r"(?:[A-Z\d][\w’'./-]*|of|on|for|and|the|to|in|no\.?|No\.|new|old|former|same|criminal|civil|penal|federal|said|domestic|national|revised|Bank|de|la)"
_LAW: Final = (
    r"(?:Code|Constitution|Act|Laws?|Statutes?|Rules|Regulations?|Ordinance|Decree|Treaty|Convention|Charter"
    r"|Protocol|Declaration|Directive|Covenant|Agreement|Bill|Resolution|Orders?|Instructions?|Principles|Pact"
    r"|Procedure|Decision|Annex|Guidelines|Código|Constitución|Ley|Loi|Décret|Reglamento|Estatuto)"
)
_FOREIGN: Final = re.compile(
    rf"(?:{_WORD}\s+){{0,7}}?(?:{_LAW}|(?i:code|constitution|law|statute|act|decree|código|ley|loi|constitución|règlement|décret))\b"
    rf"|(?!{_CAPITALS})(?:[A-Z]{{2,5}}|[A-Z][A-Za-z]{{1,5}}[A-Z])\b|(?:Const|Code)\b",
)
_ACRONYM: Final = re.compile(rf"\s(?!{_CAPITALS})(?P<name>[A-Z]{{2,6}})\b(?!\s[A-Z]{{2}})")
_THEREOF: Final = re.compile(
    r"\s+(?:thereof|eiusdem)\b|\s+of\s+(?:the\s+)?(?:same|said|that|this)\s+(?:instrument|treaty)\b"
    r"|\s+(?:del?|de\s+la)\s+(?:(?:mismo|citado|dicho)\s+(?:instrumento|tratado)|mism[oa]s?)\b"
)


def suffix_at(text: str, at: int, convention: str) -> Suffix | None:
    """Return what the words at ``at`` say about the articles before them; ``None`` for nothing.

    Args:
        text: the whole text.
        at: one past the last number of the list.
        convention: instrument that "the Convention", "the Covenant" or "the Charter" means.
    """
    joint = _OF.match(text, at)
    if not joint:
        return _short_suffix(text, at)
    place = joint.end()
    if found := _named(text, place) or _generic(text, place, convention):
        return found
    if law := _FOREIGN.match(text, place):
        return Suffix(law.end(), None, law[0], is_foreign=True)
    return None


def _short_suffix(text: str, at: int) -> Suffix | None:
    """Read "Article 41 ECHR" and "Article 125 CC"."""
    found = _ACRONYM.match(text, at)
    if not found:
        return None
    named = _NAME.fullmatch(found["name"])
    known = named.lastgroup if named else None
    return Suffix(found.end(), _id(known), found["name"], is_foreign=known is None)


def _named(text: str, at: int) -> Suffix | None:
    if protocol := _PROTOCOL.match(text, at):
        number = protocol["number"] or protocol["numero"] or str(_ORDINAL[protocol["word"].lower()])
        return Suffix(protocol.end(), f"echr-p{number}", protocol[0], is_foreign=False)
    found = _NAME.match(text, at)
    if not found:
        return None
    return Suffix(found.end(), _id(found.lastgroup), found[0], is_foreign=False)


def _generic(text: str, at: int, convention: str) -> Suffix | None:
    """Read "the Convention" and its like by what the document's court supervises."""
    if optional := _OPTIONAL_PROTOCOL.match(text, at):
        instrument = "iccpr-op2" if optional["second"] else _OPTIONAL.get(convention)
        return Suffix(optional.end(), instrument, optional[0], is_foreign=instrument is None)
    found = _GENERIC.match(text, at)
    if not found:
        return None
    instrument = instrument_of(found["noun"], convention)
    return Suffix(found.end(), instrument, found[0], is_foreign=instrument is None)


def instrument_of(noun: str, convention: str) -> str | None:
    """Return what a bare "Convention", "Covenant", "Charter" means where ``convention`` is at home."""
    key = {
        "convención": "convention",
        "pacto": "covenant",
        "pacte": "covenant",
        "carta": "charter",
        "charte": "charter",
    }
    word = key.get(noun.lower(), noun.lower())
    if convention in _NOUN.get(word, frozenset()):
        return convention
    if word == "protocol":
        return {"achr": "achr-psansalvador"}.get(convention)
    return "iccpr" if word == "covenant" else None


def _id(group: str | None) -> str | None:
    return group.replace("_", "-") if group else None


def is_thereof(text: str, at: int) -> "int | None":
    """Return where "thereof" ends if it stands here: the instrument named last is meant."""
    found = _THEREOF.match(text, at)
    return found.end() if found else None


def named_instruments(text: str, start: int, end: int) -> "Iterator[tuple[int, int, str]]":
    """Yield start, end and instrument of each instrument named by its own name, in text order."""
    for found in _NAME.finditer(text, start, end):
        if name := _id(found.lastgroup):
            yield found.start(), found.end(), name
