"""The words after a list of articles that say which instrument they belong to."""

import re
from dataclasses import dataclass
from typing import Final

import ontology
from comity.values import quickly_made
from ingest.provisions.names import name_at

_OPTIONAL: Final = {
    "iccpr": "iccpr-op1", "cat": "opcat", "icescr": "icescr-op", "cedaw": "cedaw-op",
    "crc": "crc-op3", "crpd": "crpd-op",
}  # fmt: skip
_ORDINAL: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "sixth": 6, "seventh": 7}


@quickly_made
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
    (?:(?:the|that|this|its|their|said|same|aforementioned|above-mentioned|above|aforesaid|cited
      |la|el|le|dich[oa]|citad[oa]|propio|sus?|es[ea]|est[ea])\s+|l['’])*""",
    re.VERBOSE | re.IGNORECASE,
)
_DATED: Final = re.compile(r"(?:(?:1[89]|20)\d\d\s+)?(?:(?:United\s+Nations|UN)\s+)?(?<=\s)")
_PROTOCOL: Final = re.compile(
    r"""(?:(?:Additional\s+)?Protocol\s+(?:No[s.]*\s?)?(?P<number>\d{1,2})(?!\d)
    |Protocole\s+(?:additionnel\s+)?n[o°]\s?(?P<numero>\d{1,2})
    |(?P<word>First|Second|Fourth|Sixth|Seventh)\s+(?:Additional\s+)?
     Protocol(?!\s+to\s+the\s+(?:Coven|Geneva)))
    (?:\s+(?:to|of|à)\s+(?:the\s+|la\s+)?(?:European\s+)?Convention(?:\s+on\s+Human\s+Rights)?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_OPTIONAL_PROTOCOL: Final = re.compile(
    r"""(?P<second>Second\s+)?(?:First\s+)?Optional\s+Protocol
    (?:\s+to\s+the\s+(?:International\s+)?(?:Covenant|Convention)
     (?:\s+on\s+Civil\s+and\s+Political\s+Rights)?)?""",
    re.VERBOSE | re.IGNORECASE,
)
_GENERIC: Final = re.compile(
    r"(?:International\s+)?(?P<noun>(?i:Convention|Convención|Covenant|Pacto|Pacte|Charter|Carta"
    r"|Charte|Declaration|Protocol))\b"
    r"(?!\s+(?i:on|against|for|relating|relative|concerning|sur|sobre|contra|of)\s+(?:the\s+)?"
    r"(?!M(?:rs?|s)\b|[A-Z][a-z]+\s[A-Z][a-z]+[’']s\s)"  # "of Mr X", "concerning Ann Y's death"
    r"(?:[A-Z][a-z]|\d))",
)
_CAPITALS: Final = (  # words of a heading in capitals, which are no initials
    r"(?:AND|OR|OF|THE|IN|TO|ON|WITH|AS|BY|TAKEN|READ|MISM[OA]|Y|E|EN|EL|DEL|CON|ALONE|BOTH|FOR"
    r"|ET|DE|LA|DU)\b"
)
_WORD: Final = (  # words that may stand before "Code", "Act" in a law's name
    r"(?:[A-Z\d][\w’'./-]*|of|on|for|and|the|to|in|no\.?|No\.|new|old|former|same|criminal|civil"
    r"|penal|federal|said|domestic|national|revised|de|la)"
)
_LAW: Final = (
    r"(?:Code|Constitution|Act|Laws?|Statutes?|Rules|Regulations?|Ordinance|Decree|Treaty"
    r"|Convention|Charter|Protocol|Declaration|Directive|Covenant|Agreement|Bill|Resolution"
    r"|Orders?|Instructions?|Principles|Pact|Procedure|Decision|Annex|Guidelines|Código"
    r"|Constitución|Ley|Loi|Décret|Reglamento|Estatuto)"
)
_LOWER_LAW: Final = (
    r"(?i:code|constitution|law|statute|act|decree|rules|código|ley|loi|constitución|règlement"
    r"|décret)"
)
_FOREIGN: Final = re.compile(
    rf"(?:{_WORD}\s+){{0,7}}?(?:{_LAW}|{_LOWER_LAW})\b"
    rf"|(?!{_CAPITALS})(?:[A-Z]{{2,5}}|[A-Z][A-Za-z]{{1,5}}[A-Z])\b|(?:Const|Code)\b",
)
_ACRONYM: Final = re.compile(rf"\s(?!{_CAPITALS})(?P<name>[A-Z]{{2,6}})\b(?!\s[A-Z]{{2}})")
_THEREOF: Final = re.compile(
    r"\s+(?:thereof|eiusdem)\b|\s+of\s+the\s+same(?=\s*[,.;)])|\s+of\s+(?:the\s+)?(?:same|said|that"
    r"|this)\s+(?:instrument|treaty)\b"
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
    if found := _named(text, place) or _dated(text, place) or _generic(text, place, convention):
        return found
    if law := _FOREIGN.match(text, place):
        return Suffix(law.end(), None, law[0], is_foreign=True)
    return None


def _short_suffix(text: str, at: int) -> Suffix | None:
    """Read "Article 41 ECHR" and "Article 125 CC"."""
    found = _ACRONYM.match(text, at)
    if not found:
        return None
    named = name_at(text, found.start("name"))
    known = named[1] if named and named[0] == found.end() else None
    return Suffix(found.end(), known, found["name"], is_foreign=known is None)


def _named(text: str, at: int) -> Suffix | None:
    if protocol := _PROTOCOL.match(text, at):
        number = protocol["number"] or protocol["numero"] or str(_ORDINAL[protocol["word"].lower()])
        return Suffix(protocol.end(), f"echr-p{number}", protocol[0], is_foreign=False)
    found = name_at(text, at)
    return Suffix(found[0], found[1], text[at : found[0]], is_foreign=False) if found else None


def _dated(text: str, at: int) -> Suffix | None:
    """Read "1966 International Covenant on ...", "United Nations Convention ..."."""
    dated = _DATED.match(text, at)
    return _named(text, dated.end()) if dated else None


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
    """Return what a bare "Convention" or "Covenant" means where ``convention`` is at home."""
    key = {
        "convención": "convention",
        "pacto": "covenant",
        "pacte": "covenant",
        "carta": "charter",
        "charte": "charter",
    }
    word = key.get(noun.lower(), noun.lower())
    own = ontology.load().instruments.get(convention)
    if own and word in own.label_en.casefold().split():
        return convention
    if word == "protocol":
        return {"achr": "achr-psansalvador"}.get(convention)
    return "iccpr" if word == "covenant" else None


def is_thereof(text: str, at: int) -> "int | None":
    """Return where "thereof" ends if it stands here: the instrument named last is meant."""
    found = _THEREOF.match(text, at)
    return found.end() if found else None
