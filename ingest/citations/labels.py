"""Names of courts and bodies that stand before a citation and say whose ruling it is."""

import re
from collections.abc import Mapping
from typing import Final

from ingest.citations.fragments import last_of

_LABELS: Final[Mapping[str, str]] = {
    "cjeu": r"CJEU|\bECJ\b|CJCE|CJUE|TJUE|TJCE|European\s+Court\s+of\s+Justice|Luxembourg\s+Court"
    r"|Court\s+of\s+Justice\s+of\s+the\s+Europ|Cour\s+de\s+justice\s+(?:de\s+l|des)",
    "ecmhr": r"European\s+Commission\s+of\s+H|Eur\.?\s*Comm|EComHR"
    r"|Commission\s+européenne\s+des\s+d"
    r"|Comisión\s+Europea\s+de\s+D|Commission\s+(?:decision|report)|Comm\.?\s+Dec",
    "ecthr": r"ECtHR|EctHR|ECHR|TEDH|T\.E\.D\.H|CEDH|CourEDH|Eur\.?\s*(?:Court|Ct)"
    r"|European\s+Court"
    r"|Corte\s+(?:Europea|E\.?D\.?H)|Tribunal\s+(?:Europeo|de\s+Estrasburgo)|Strasbourg\s+Court"
    r"|Cour\s+(?:EDH|européenne)",
    "iacthr": r"Inter-?\s?American\s+Court|I/A\s+Court|Inter-?Am\.?\s*Ct|IACtHR|IACourtHR"
    r"|Corte\s*(?:IDH|I\.D\.H|Interamericana)|Cour\s+(?:interaméricaine|IDH)|CtIDH",
    "iachr": r"Inter-?\s?American\s+Commission|\bIACHR\b|IACmHR|\bCIDH\b|Comisión\s+(?:IDH"
    r"|Interam)",
    "un-hrc": r"CCPR/C|Human\s+Rights\s+Committee|\bHRC\b|\bCCPR\b"
    r"|Comité\s+de\s+Derechos\s+(?:Humanos|Civiles)"
    r"|Comité\s+des\s+droits\s+de\s+l.homme",
    "un-cat": r"Committee\s+[Aa]gainst\s+Torture|Comité\s+[Cc]ontra\s+la\s+Tortura|\bCAT\b"
    r"|Comité\s+contre\s+la\s+torture",
    "un-cedaw": r"Discrimination\s+[Aa]gainst\s+Women|\bCEDAW\b"
    r"|[Dd]iscriminación\s+contra\s+la\s+[Mm]ujer"
    r"|discrimination\s+à\s+l.égard\s+des\s+femmes",
    "un-cescr": r"E/C\.12|Committee\s+on\s+Economic|\bCESCR\b"
    r"|Comité\s+(?:de\s+Derechos\s+Económicos|DESC)"
    r"|Comité\s+des\s+droits\s+économiques",
    "un-crc": r"CRC/C|Rights\s+of\s+the\s+Child|\bCRC\b|[Dd]erechos\s+del\s+[Nn]iño"
    r"|droits\s+de\s+l.enfant",
    "un-crpd": r"Persons\s+with\s+Disabilities|\bCRPD\b|[Pp]ersonas\s+con\s+[Dd]iscapacidad"
    r"|personnes\s+handicapées",
    "un-cerd": r"Racial\s+Discrimination|\bCERD\b|[Dd]iscriminación\s+[Rr]acial"
    r"|discrimination\s+raciale",
    "un-ced": r"Enforced\s+Disappearances|\bCED\b|[Dd]esaparici(?:ón|ones)\s+[Ff]orzadas?",
    "un-cmw": r"Migrant\s+Workers|\bCMW\b|[Tt]rabajadores\s+[Mm]igra",
    "acmhpr": r"African\s+Commission|Comisión\s+Africana|Commission\s+africaine"
    r"|A\.?C\.?H\.?P\.?R\b",
    "afchpr": r"African\s+Court|Corte\s+Africana|Cour\s+africaine|ACtHPR|AfCHPR",
    "ecowas": r"ECOWAS|CEDEAO|Community\s+Court\s+of\s+Justice",
    "icj": r"\bICJ\b|I\.C\.J|\bCIJ\b|International\s+Court\s+of\s+Justice"
    r"|Corte\s+Internacional\s+de\s+J"
    r"|Cour\s+internationale\s+de\s+[Jj]ustice",
    "ecsr": r"\bECSR\b|Committee\s+of\s+Social\s+Rights"
    r"|Comité\s+Europeo\s+de\s+Derechos\s+Sociales",
    "icty": r"\bICTY\b|\bTPIY\b|former\s+Yugoslavia|[Ee]x[\s-]Yugoslavia|\bICTR\b|\bTPIR\b",
    "icc": r"\bICC\b|International\s+Criminal\s+Court|Corte\s+Penal\s+Internacional",
    "national": r"(?:Supreme|Constitutional|High|Federal|Appeals?)\s+(?:Court|Tribunal)"
    r"|House\s+of\s+Lords"
    r"|Corte\s+(?:Constitucional|Suprema)|Tribunal\s+(?:Constitucional|Supremo)"
    r"|Sala\s+Constitucional",
}
_MAY_BEGIN: Final = r"(?=[A-Z]|droits|discrim|derechos|desapar|person|trabaj|former|ex)"
"""What every label begins with, so that most places are left after a glance."""

_FORMS: Final = "|".join(f"(?P<{code.replace('-', '_')}>{form})" for code, form in _LABELS.items())
_LABEL: Final = re.compile(f"{_MAY_BEGIN}(?:{_FORMS})")
_REACH: Final = 110
"""Code points; “European Court of Human Rights, Grand Chamber, Case of” is well inside."""


def court_named_before(text: str, start: int, floor: int = 0) -> str | None:
    """Return the court that the words before ``start`` name, the nearest; ``None`` for none."""
    low = max(floor, start - _REACH)
    last = last_of(_LABEL.finditer(text, low, start))
    return _code(last)


def committee_named_before(text: str, start: int, low: int) -> str | None:
    """Return the last committee of the United Nations named between two offsets, or ``None``."""
    named = [code for found in _LABEL.finditer(text, low, start) if (code := _code(found))]
    return next((code for code in reversed(named) if code.startswith("un-")), None)


def court_named_in(text: str, start: int, end: int) -> str | None:
    """Return the first court that ``text`` names between two offsets; ``None`` for none."""
    return _code(_LABEL.search(text, start, end))


def _code(found: "re.Match[str] | None") -> str | None:
    return found.lastgroup.replace("_", "-") if found and found.lastgroup else None
