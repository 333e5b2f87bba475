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
_STROKE: Final = regex.compile(  # "12/98 A.B. / Zambia", "3/88 A.B. / Malawi, Ethiopia\nand Kenya"
    r"\s*\d{1,3}/\d{2,4}\s[^\n/]{3,160}?\s/\s*(?P<states>[^\n]{3,60}(?:\nand\s[^\n]{3,40})?)\n"
)
_LISTED: Final = regex.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")
_CLOSING: Final = 3_000  # code points at the end of a decision, before its notes
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8},?\s+(?:19|20)\d\d"
_DONE: Final = regex.compile(
    r"^(?:(?:Done|Taken|Adopted)\b[^\n]{0,160}?|\p{Lu}[\p{L} -]{2,30},\s)(?:on\s+)?"
    rf"(?:the\s+)?(?P<date>{_DAY})\.?\s*$",
    regex.MULTILINE,
)
_MET: Final = regex.compile(
    rf"\bMeeting\s+at\s+its\b[^.;]{{0,80}}?\bSession\b[^.;]{{0,60}}?\b(?:to|-|–)\s+(?P<date>{_DAY})"
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
        date=supplied.date or (_session(document.text) if court == "acmhpr" else first_date(head)),
        identifiers=tuple(dict.fromkeys(_numbers(document, court))),
        respondents=_respondents(document, vocabulary),
        applicants_anonymised=titles_initials(supplied.title or ""),
    )


def _session(text: str) -> str | None:
    """Return the day printed at the end, else the last of the session that decided.

    Days in the head of a decision of the Commission are those of the facts and of its seizure.
    """
    closing = text[-_CLOSING:] if len(text) > _CLOSING else text
    if printed := [first_date(found["date"]) for found in _DONE.finditer(closing)]:
        return printed[-1]
    met = [first_date(found["date"]) for found in _MET.finditer(text)]
    return met[-1] if met else None


def _states(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the States of a list, in its order; none where one of its words is no State."""
    codes = [vocabulary.state_named(name.strip(" .")) for name in _LISTED.split(words)]
    return tuple(code for code in codes if code) if all(codes) else ()


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
    if (line := _STROKE.match(document.text)) and (codes := _states(line["states"], vocabulary)):
        return codes
    for form, place in (
        (_VERSUS, document.supplied.title or ""),
        (_AGAINST, document.text[:_HEAD]),
    ):
        for found in form.finditer(place):
            if code := state_in(found["state"].title(), vocabulary):
                return (code,)
    return ()
