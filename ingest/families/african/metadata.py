"""What African rulings say of themselves: numbers, kind, State, date."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.states import state_in, supplied_states
from ingest.protecting.initials import titles_initials
from ontology.vocabulary import Vocabulary

_HEAD: Final = 2_500  # code points of the first page
_APPLICATION: Final = regex.compile(r"\b(?P<number>\d{3}/20\d\d)\b")
_COMMUNICATION: Final = regex.compile(r"^(?P<number>\d{1,3}/\d\d)(?=\s)")
_SUIT: Final = regex.compile(r"\bECW/CCJ/(?:APP|JUD|RUL)/\s?\d{1,3}/\d\d\b")
_KINDS: Final = (
    (Kind.ADVISORY_OPINION, regex.compile(r"\bADVISORY\s+OPINION\b")),
    (Kind.ORDER, regex.compile(r"^\W*ORDER\b", regex.MULTILINE)),
    (Kind.JUDGMENT, regex.compile(r"^\W*(?:JUDGE?MENT|RULING)\b", regex.MULTILINE)),
)
_VERSUS: Final = regex.compile(r"\sv\.?\s+(?:The\s+)?(?P<state>[^(\[]+)")
_AGAINST: Final = regex.compile(
    r"(?:\bV\.?\s+|\b[Aa]gainst\s+|AGAINST\s+)(?P<state>(?:the\s+|The\s+"
    r"|THE\s+)?\p{Lu}[^\n,(]{3,60})"
)


def read_metadata(document: Document, court: str, vocabulary: Vocabulary) -> Metadata:
    """Return what a ruling says of itself, and what came with it.

    Args:
        document: the text and what came with it.
        court: code of the court.
        vocabulary: names of States.
    """
    supplied = document.supplied
    head = document.text[:_HEAD]
    return Metadata(
        court=court,
        kind=_kind(head, court),
        language=language_of(supplied.language, document.text),
        title=supplied.title,
        date=supplied.date or first_date(head),
        identifiers=tuple(dict.fromkeys(_numbers(document, court))),
        respondents=_respondents(document, vocabulary),
        applicants_anonymised=titles_initials(supplied.title or ""),
    )


def _kind(head: str, court: str) -> Kind:
    found = next((kind for kind, form in _KINDS if form.search(head)), None)
    return found or (Kind.DECISION if court == "acmhpr" else Kind.JUDGMENT)


def _numbers(document: Document, court: str) -> Iterator[Identifier]:
    title = document.supplied.title or ""
    if court == "sadc":
        return numbers_of(court, document.id, title, document.text)
    return _identifiers(title, document.text[:_HEAD])


def _identifiers(title: str, head: str) -> Iterator[Identifier]:
    """Yield application, communication and suit numbers, those of the title before the text's."""
    for place in (title, head):
        numbers = [one["number"] for one in _APPLICATION.finditer(place)]
        numbers += [one["number"] for one in _COMMUNICATION.finditer(place)]
        numbers += [one.group().replace(" ", "") for one in _SUIT.finditer(place)]
        if numbers:
            yield from (Identifier("number", number) for number in numbers)
            return


def _respondents(document: Document, vocabulary: Vocabulary) -> tuple[str, ...]:
    if given := supplied_states(document.supplied.respondent, vocabulary):
        return given
    for form, place in (
        (_VERSUS, document.supplied.title or ""),
        (_AGAINST, document.text[:_HEAD]),
    ):
        for found in form.finditer(place):
            if code := state_in(found["state"].title(), vocabulary):
                return (code,)
    return ()
