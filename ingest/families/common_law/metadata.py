"""What a judgment of a common-law court says of itself."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.common_law.parties import parties_of
from ingest.families.days import dates_in, first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.states import state_in, supplied_states
from ingest.protecting.initials import titles_initials
from ontology.vocabulary import Vocabulary

_HEAD: Final = 9_000  # code points of a cover, behind a style sheet
_DATED: Final = regex.compile(
    r"\b(?:Decided\s+on|Date\s+of\s+(?:Judgment|Delivery)|Judgment\s+(?:Rendered|delivered"
    r"|given\s+on)|JUDGMENT\s+GIVEN\s+ON"
    r"|delivered\s+(?:on|at)|Judgment|Delivered|Date|issues\s+on\s+this"
    r"|on\s+the(?=\s+\d{1,2}(?:st|nd|rd|th)\s+day))"
    r"\s*:?\s*",
    regex.I,
)
_NUMERIC: Final = regex.compile(r"\s*(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)\b")
_LISTED: Final = regex.compile(r"\b(?P<year>20\d\d)\s*:\s*(?P<day>[A-Z][a-z]+\s+\d{1,2})\.")
_DAY_OF: Final = regex.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)\s+day\s+of\s+")
_GLUED: Final = regex.compile(r"(?P<year>\b(?:19|20)\d\d)(?=\p{L})")
"""“Judgment given on26 February 2031Heard on 20 November 2030”: lines of a cover run together."""

_SOON: Final = 60  # code points from a label to its date
_KINDS: Final = (
    (Kind.ADVISORY_OPINION, regex.compile(r"^[^\S\n]*+ADVISORY\s+OPINION[^\S\n]*$", regex.M)),
    (Kind.DECISION, regex.compile(r"^[^\S\n]*+(?:RULING|DECISION)[^\S\n]*$", regex.M)),
)
_CITED_AS: Final = regex.compile(
    r"^[^\S\n]*+(?:Neutral\s+citation\s*:|Indexed\s+as\s*:"
    r"|Citation\s*:)\s*(?P<title>[^\n\[]{4,160}?)"
    r"(?=\s*(?:\[(?:19|20)\d\d\]|,\s*(?:19|20)\d\d\s+SCC|\n))",
    regex.M | regex.I,
)
_NAMED: Final = regex.compile(
    r"^[^\S\n]*+(?P<title>[^\n\[]{3,120}\sv\.?\s[^\n\[]{3,120}?)(?=\s*(?:\[(?:19|20)\d\d\]"
    r"|-\s\w+$|$))",
    regex.M,
)
_FROM: Final = regex.compile(r"\bCOURT\s+OF\s+APPEAL\s+OF\s+(?P<state>[\p{Lu} ]{4,40}?)\s*\n")
_OF_ITSELF: Final = regex.compile(
    r"\n\s*(?P<state>SAINT\s+[\p{Lu} ]{4,40}|[\p{Lu}]{4}[\p{Lu} ]{0,30}?)\s*\n"
)


def read_metadata(document: Document, court: str, vocabulary: Vocabulary) -> Metadata:
    """Return what a judgment says of itself, and what came with it.

    A State stands as respondent only where it, its ministers or its prosecutors are a party.

    Args:
        document: the text and what came with it.
        court: its code.
        vocabulary: names of States, regions of courts.
    """
    supplied = document.supplied
    head = document.text[:_HEAD]
    title = supplied.title or _title(head)
    return Metadata(
        court=court,
        kind=next((kind for kind, form in _KINDS if form.search(head[:_COVER])), Kind.JUDGMENT),
        language=language_of(supplied.language, document.text),
        title=title,
        date=supplied.date or _date(head),
        identifiers=tuple(_identifiers(document, court)),
        respondents=supplied_states(supplied.respondent, vocabulary)
        or _respondents(document, court, vocabulary),
        applicants_anonymised=titles_initials(_CROWN.sub("", title or "")),
    )


_COVER: Final = 5_000


_CROWN: Final = regex.compile(r"\b(?:R|S|Rex|Regina)\s+v\.?\s+")  # initials of no applicant


def _title(head: str) -> str | None:
    found = _CITED_AS.search(head) or _NAMED.search(head, 0, 1_500)
    return " ".join(found["title"].split()).strip(" ,") if found else None


def _date(head: str) -> str | None:
    """Return the date that stands beside its label, else the first on the cover."""
    for label in _DATED.finditer(head):
        near = head[label.end() : label.end() + _SOON]
        if numeric := _NUMERIC.match(near):
            return f"{numeric['year']}-{int(numeric['month']):02}-{int(numeric['day']):02}"
        near = _DAY_OF.sub(r"\g<day> ", _GLUED.sub(r"\g<year> ", near)).replace(" day,", ",")
        for at, date in dates_in(near.replace(",", " ")):
            if at <= _NEAR:
                return date
    if listed := list(_LISTED.finditer(head)):
        return first_date(f"{listed[-1]['day']}, {listed[-1]['year']}")
    return first_date(head)


_NEAR: Final = 25


def _identifiers(document: Document, court: str) -> Iterator[Identifier]:
    supplied = document.supplied
    head = _without_styles(document.text[:_HEAD])
    yield from numbers_of(court, document.id, supplied.title or "", head)
    if supplied.ecli:
        yield Identifier("ecli", supplied.ecli)


def _without_styles(head: str) -> str:
    return regex.sub(r"^[^\n{}]*\{[^\n{}]*\}\s*\n", "", head, flags=regex.M)


def _respondents(document: Document, court: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    if not parties_of(document.supplied.title or "", document.text).has_state:
        return ()
    known = vocabulary.courts.get(court)
    if known and known.region in vocabulary.states:
        return (known.region,)
    head = document.text[:_HEAD]
    for form in (_FROM, _OF_ITSELF):
        for found in form.finditer(head):
            if code := state_in(found["state"].title(), vocabulary):
                return (code,)
    return ()
