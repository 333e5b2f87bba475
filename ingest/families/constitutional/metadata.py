"""What a ruling of a constitutional court of the civil law says of itself."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.states import supplied_states
from ingest.protecting.initials import titles_initials
from ontology.vocabulary import Vocabulary

_HEAD: Final = 16_000  # code points in which a ruling names itself, behind a summary
_KINDS: Final = (
    (Kind.ORDER, r"\bAUTO\b|\bRESOLUCI[ÓO]N\s+DEL\s+TRIBUNAL|\bRJE[ŠS]ENJE\b|\bBeschluss\b"),
    (Kind.DECISION, r"\bODLUKU?\b"),
    (Kind.JUDGMENT, r"\bSENTENCIA\b|\bSentencia\b|\bUrteil\b|\bIM NAMEN DES VOLKES\b"
                    r"|\bIm Namen der Republik\b"),
)  # fmt: skip
_FORMS: Final = tuple((kind, regex.compile(form)) for kind, form in _KINDS)
_TITLE: Final = regex.compile(
    r"\b(?P<title>(?:Sentencia|SENTENCIA|Auto|AUTO)\s+(?:[CTA]|SU)?-?\d{1,4}(?:[/-]"
    r"|\s+de\s+)\d{2,4})\b"
)
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("januar januara", "februar februara", "märz marta", "april aprila", "mai maja",
         "juni juna",
         "juli jula", "august augusta avgusta", "september septembra", "oktober oktobra",
         "november novembra", "dezember decembra"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAY: Final = regex.compile(
    rf"\b(?P<day>\d{{1,2}})\.\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>(?:19|20)\d\d)\b", regex.I
)
_SAT: Final = regex.compile(
    r"(?:\bam\s|\bsjednici\s+odr[žz]anoj\s+|\A[^\n]*\n+"
    r"|\bunanimously\s+held\s+on\s)(?=\d{1,2}[.\s])"
)
_SPELLED: Final = regex.compile(
    r"\b(?P<day>[a-zéíóú]+(?:\s+y\s+[a-zéíóú]+)?)\s+(?:\(\d{1,2}\)\s+)?de\s+(?P<month>[a-z]+)"
    r"\s+de(?:l\s+año)?\s+"
    r"dos\s+mil(?:\s+(?P<year>[a-zéíóú]+(?:\s+y\s+[a-zéíóú]+)?))?\b"
)
_COLOMBIAN: Final = regex.compile(
    r"\(\s*(?P<day>\d{1,2})\s*\)\s+(?:d[ií]as\s+)?(?:del\s+mes\s+)?de\s+(?P<month>\p{Ll}+)\s+(?:de"
    r"|del)\s+(?:año\s+)?(?:dos\s+mil\s+[\p{Ll}\s]+)?"
    r"\(?(?P<year>20\d\d)\)?"
)
_PERUVIAN: Final = regex.compile(
    r"\ba\s+los\s+(?P<day>\d{1,2})\s+d[ií]as\s+del\s+mes\s+de\s+(?P<month>\p{Ll}+)\s+de"
    r"\s+(?P<year>20\d\d)"
)
_WORDS: Final = {
    word: number
    for number, word in enumerate(
        [
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiuno",
            "veintidós",
            "veintitrés",
            "veinticuatro",
            "veinticinco",
            "veintiséis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
            "treinta",
        ],
        start=1,
    )
} | {"treinta y uno": 31, "primero": 1}


def read_metadata(document: Document, court: str, vocabulary: Vocabulary) -> Metadata:
    """Return what a ruling says of itself, and what came with it."""
    supplied, text = document.supplied, document.text
    head = f"{supplied.title or ''}\n{text[:_HEAD]}"
    title = supplied.title or _title(text[:_HEAD])
    return Metadata(
        court=court,
        kind=_kind(head),
        language=language_of(supplied.language, text),
        title=title,
        date=supplied.date or _date(text),
        identifiers=tuple(_identifiers(document, court)),
        respondents=supplied_states(supplied.respondent, vocabulary),
        applicants_anonymised=titles_initials(title or ""),
    )


def _kind(head: str) -> Kind:
    places = [(found.start(), kind) for kind, form in _FORMS if (found := form.search(head))]
    return min(places)[1] if places else Kind.JUDGMENT


def _title(head: str) -> str | None:
    found = _TITLE.search(head)
    return " ".join(found["title"].split()) if found else None


def _date(text: str) -> str | None:
    """Return the day on which the court sat or signed, digits or words."""
    head = text[:_HEAD]
    for form in (_COLOMBIAN, _PERUVIAN):
        if found := form.search(head):
            return first_date(f"{found['day']} de {found['month']} de {found['year']}")
    for sat in _SAT.finditer(head):
        if found := _DAY.match(head, sat.end()):
            month = _MONTHS[found["month"].casefold()]
            return f"{found['year']}-{month:02}-{int(found['day']):02}"
        if date := first_date(head[sat.end() : sat.end() + 30]):
            return date
    return _spelled(text) or first_date(head[:3_000])


def _spelled(text: str) -> str | None:
    """Return "diez de junio de dos mil veinticinco", where a ruling is signed or opened."""
    found = next(
        (
            one
            for one in _SPELLED.finditer(text)
            if _SIGNED.search(text, max(0, one.start() - 30), one.start())
        ),
        None,
    )
    if not found or not (day := _WORDS.get(found["day"])):
        return None
    year = 2000 + _WORDS.get(found["year"] or "", 0)
    return first_date(f"{day} de {found['month']} de {year}")


_SIGNED: Final = regex.compile(r"(?:Dada\s+en\s+Madrid,\s+a|^\s*Santiago,)\s*$", regex.M)


_ROLE: Final = regex.compile(
    r"^[^\S\n]*+Rol\s+N?\s?[°º]?\s?(?P<number>\d{3,5}(?:-\d\d)?-\p{Lu}{2,4})\b", regex.M
)
"""In Chile the number ends the ruling; the first page has none."""


def _identifiers(document: Document, court: str) -> Iterator[Identifier]:
    supplied = document.supplied
    yield from numbers_of(court, document.id, supplied.title or "", document.text)
    if court == "chl-tc" and (roles := list(_ROLE.finditer(document.text))):
        yield Identifier("number", roles[-1]["number"])
    if supplied.ecli:
        yield Identifier("ecli", supplied.ecli)
