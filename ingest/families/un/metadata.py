"""What treaty-body decisions say of themselves; most texts have lost their cover page."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document, Supplied
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.states import NAME, states_in, supplied_states
from ingest.protecting.initials import titles_initials
from ontology.vocabulary import Vocabulary

BODIES: Final = {
    "CCPR": "un-hrc",
    "CAT": "un-cat",
    "CEDAW": "un-cedaw",
    "E/C.12": "un-cescr",
    "CRC": "un-crc",
    "CRPD": "un-crpd",
    "CERD": "un-cerd",
    "CED": "un-ced",
    "CMW": "un-cmw",
}
_KEY: Final = regex.compile(
    r"(?<![a-z])(?:(?P<body>ccpr|cat|cedaw|crc|crpd|cerd|ced)-c|(?P<cescr>e-c-12))"
    r"-(?P<session>\d+)-d-(?P<number>\d+)(?P<more>(?:-\d{1,4}){0,3}?)-(?P<year>(?:19|20)\d\d)"
)
_SYMBOL: Final = regex.compile(
    r"\b(?P<body>CCPR|CAT|CEDAW|CRC|CRPD|CERD|CED|E/C\.12)(?:/C)?/\d+/(?:DR?|D)/"
    r"(?P<number>[\d,& -]+)/(?P<year>(?:19|20)\d\d)\b"
)
_HEAD: Final = 1_500  # code points in which a cover would print the symbol
_OPENING: Final = 6_000  # code points in which the parties are introduced
_COMMUNICATION: Final = regex.compile(
    r"\b[Cc]ommunications?\s+Nos?\.?\s*(?P<numbers>\d{1,5}/(?:19|20)\d\d(?:(?:,|\s+and|\s+to"
    r"|\s*[-–])\s*\d{1,5}/(?:19|20)\d\d)*)"
)
_RESPONDENT: Final = tuple(
    regex.compile(form)
    for form in (
        r"State\s+party(?:\s+concerned)?:\s*" + NAME,
        rf"(?:violations?|breach(?:es)?)\s+(?:by|on\s+the\s+part\s+of)\s+{NAME}",
        rf"claims?\s+that\s+{NAME}\s+(?:has\s+|have\s+|had\s+)?(?:violated|breached)",
        rf"(?:\bthat|,)\s+(?:the\s+)?{NAME}\s+(?:would|will)\s+(?:be\s+in\s+)?(?:violat|breach)",
        rf"\bif\s+(?:the\s+)?{NAME}\s+(?:proceed|were\s+to|deport|remove|return|extradite|expel)",
        rf"entered\s+into\s+force\s+for\s+{NAME}",
        rf"{NAME}\s+(?:has\s+)?(?:made|recognized)\s+the\s+(?:declaration|competence)",
        rf"\b(?:deport\w*|remov\w+|expulsion|expelled|return\w*"
        rf"|extradit\w+)\s+(?:(?!request|proceeding)\w+\s+){{0,2}}from\s+{NAME}",
        rf"(?:forcibl[ey]\s+)?(?:deportation|removal|return|extradition)[^.]{{0,60}}?\bby\s+{NAME}",
        rf"asylum\s+(?:application\s+|request\s+|applications\s+)?(?:was\s+filed\s+)?in\s+{NAME}",
        rf"against\s+{NAME}",
    )
)
_STAYING: Final = (  # where the complaint is about being sent away
    regex.compile(
        rf"(?:currently|presently)\s+(?:residing|living|detained|resident)\s+in\s+{NAME}"
    ),
)
_ABROAD: Final = regex.compile(  # so that the author's own State is not the respondent
    r"\b(?:resid|liv|stay)\w*\s+in\s+the\s+State\s+[Pp]arty\b"
)
_NATIONAL: Final = (regex.compile(rf"\b(?:national|citizen)s?\s+of\s+{NAME}"),)
_MOVING: Final = ("deport", "asylum", "refugee", "extradit", "expel", "expuls", "remov", "return")
_ADOPTED: Final = regex.compile(
    r"(?:[Dd]ate\s+of\s+(?:adoption\s+of\s+(?:[Vv]iews|decision)|the\s+(?:present\s+)?decision"
    r"|decision)\W{0,4}"
    r"|\b(?:[Aa]t\s+)?(?:its|a)\s+meeting\s+on\s+)(?P<date>\d{1,2}\s+\w+\s+\d{4})"
)
_SHORT: Final = 6_000  # code points: a discontinuance tells its date in its own sentence
_INITIALS: Final = regex.compile(
    r"\b(?:authors?|complainants?|petitioners?)\b[^.]{0,60}?\b(?:is|are)\s+(?:Mr\.\s|Ms\.\s"
    r"|Mrs\.\s)?(?:(?:\p{Lu}\.[\s-]?){1,5}(?:,|\s+and|\s+\(|$|\[\[)|\p{Lu}(?:,|\s+and|\s+\())"
)


def read_metadata(document: Document, vocabulary: Vocabulary, *, has_merits: bool) -> Metadata:
    """Return what a decision says of itself, and what came with it where it says nothing.

    The State is taken from the supplied field first: a text without a cover names many States.

    Args:
        document: the text and what came with it.
        vocabulary: names of courts and States.
        has_merits: whether its operative part finds a violation or none.
    """
    identifiers = tuple(dict.fromkeys(_identifiers(document)))
    supplied = document.supplied
    return Metadata(
        court=court_of(document, vocabulary),
        kind=Kind.VIEWS if has_merits else Kind.DECISION,
        language=language_of(supplied.language, document.text),
        title=supplied.title,
        date=_date(document),
        identifiers=identifiers,
        respondents=respondents_of(document.text, supplied, vocabulary),
        applicants_anonymised=bool(
            titles_initials(supplied.title or "") or _INITIALS.search(document.text[:_OPENING])
        ),
    )


def court_of(document: Document, vocabulary: Vocabulary) -> str:
    """Return the body's code, from what came with the text, else from its symbol."""
    written = document.supplied.court
    if written and (code := vocabulary.court_named(written)):
        return code
    symbols = [one.value for one in _identifiers(document) if one.type == "symbol"]
    found = next(
        (code for head, code in BODIES.items() for s in symbols if s.startswith(head)), None
    )
    return found or written or "un-hrc"


def _identifiers(document: Document) -> Iterator[Identifier]:
    symbols = list(_symbols(document))
    yield from (Identifier("symbol", symbol) for symbol, _ in symbols)
    yield from (Identifier("number", number) for _, number in symbols)
    own = {number for _, number in symbols}
    for found in _COMMUNICATION.finditer(document.text, 0, _OPENING if symbols else None):
        numbers = regex.findall(r"\d+/\d{4}", found["numbers"])
        if not own or own.intersection(numbers):  # communications that were joined
            yield from (Identifier("number", number) for number in numbers)
            own.update(numbers)


def _symbols(document: Document) -> Iterator[tuple[str, str]]:
    """Yield (symbol, communication number), from the source's key, what came along, the cover."""
    known = set()
    for found in _KEY.finditer(document.id.casefold()):
        body = "E/C.12" if found["cescr"] else f"{found['body'].upper()}/C"
        joined = found["number"] + found["more"]
        symbol = f"{body}/{found['session']}/D/{joined}/{found['year']}"
        known.add(number := f"{found['number']}/{found['year']}")
        yield symbol, number
    if supplied := _SYMBOL.search(document.supplied.symbol or ""):
        known.add(number := _first_number(supplied))
        yield supplied.group(), number
    for found in _SYMBOL.finditer(document.text, 0, _HEAD):
        number = _first_number(found)
        if number in known or not (known or _is_bracketed(document.text, found.start())):
            yield found.group(), number
            return


def _is_bracketed(text: str, at: int) -> bool:
    """Whether a symbol stands in brackets, as that of another decision that is cited."""
    return text[max(0, at - 1) : at] in {"(", "["}


def _first_number(symbol: "regex.Match[str]") -> str:
    digits = regex.match(r"\d*", symbol["number"].strip())
    return f"{digits.group() if digits else ''}/{symbol['year']}"


def respondents_of(text: str, supplied: Supplied, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the respondent State: as supplied, as the title ends, as the complaint says."""
    given = supplied_states(supplied.respondent, vocabulary)
    if len(given) == 1:
        return given
    _, versus, after = (supplied.title or "").rpartition(" v. ")
    if versus and (code := vocabulary.state_named(after.strip())):
        return (code,)
    opening = text[:_OPENING]
    is_abroad = any(stem in opening for stem in _MOVING) or _ABROAD.search(opening)
    forms = (*_RESPONDENT, *(_STAYING if is_abroad else _NATIONAL))
    found = next((one for one in states_in(forms, opening, vocabulary)), None)
    if given:  # some collections list the State of destination beside the respondent
        return (found,) if found in given else given
    return (found,) if found else ()


def _date(document: Document) -> str | None:
    """Return the date supplied, else the one the cover or the only paragraph gives."""
    if document.supplied.date:
        return document.supplied.date
    is_short = len(document.text) < _SHORT
    found = _ADOPTED.search(document.text, 0, _SHORT if is_short else _HEAD)
    return first_date(found["date"]) if found else None
