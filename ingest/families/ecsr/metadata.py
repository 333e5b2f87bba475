"""What a decision of the Committee says of itself: complaint number, kind, State, date, Charter."""

from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.states import state_in, supplied_states
from ontology.vocabulary import Vocabulary

_HEAD: Final = 2_500  # code points of the first page
_NUMBER: Final = regex.compile(
    r"\b[Cc]omplaints?\s+(?:[Nn](?:o|°)s?\.?\s*|registered\s[^.]{0,60}?as\s+number\s+)"
    r"(?P<number>\d{1,3}/(?:19|20)\d\d)(?:\s?(?:,|and)\s?(?P<number>\d{1,3}/(?:19|20)\d\d))*"
)
_VERSUS: Final = regex.compile(r"\bv\.\s+(?:the\s+)?(?P<state>\p{Lu}[^,(\d]{2,40}?)(?=,|\s+Comp|$)")


def read_metadata(document: Document, vocabulary: Vocabulary) -> Metadata:
    """Return what a decision says of itself, and what came with it."""
    supplied, head = document.supplied, document.text[:_HEAD]
    return Metadata(
        court="ecsr",
        kind=Kind.DECISION,
        language=language_of(supplied.language, document.text),
        title=supplied.title,
        date=supplied.date or first_date(head),
        identifiers=_identifiers(supplied.title or "", head),
        respondents=supplied_states(supplied.respondent, vocabulary)
        or _respondents((supplied.title or "", head), vocabulary),
        applicants_anonymised=False,
    )


def _identifiers(title: str, head: str) -> tuple[Identifier, ...]:
    for place in (title, head):
        if found := _NUMBER.search(place):
            numbers = dict.fromkeys(found.captures("number"))
            return tuple(Identifier("number", number) for number in numbers)
    return ()


def _respondents(places: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    for place in places:
        for found in _VERSUS.finditer(place):
            if code := state_in(found["state"].strip(), vocabulary):
                return (code,)
    return ()
