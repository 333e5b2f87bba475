"""What a text of the International Court of Justice says of itself."""

from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import Kind, Metadata
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.states import state_in, supplied_states
from ontology.vocabulary import Vocabulary

_HEAD: Final = 3_000  # code points of the covers
_VERSUS: Final = regex.compile(
    r"\((?P<applicant>\p{Lu}[\p{L}’' .,-]{2,80}?)\s+v\.\s+"
    r"(?P<respondent>\p{Lu}[\p{L}’' .,-]{2,80}?)"
    r"(?::[^)]*)?\)"
)
_KINDS: Final = (
    (Kind.ADVISORY_OPINION, regex.compile(r"\badvisory[\s_]+opinion\b", regex.I)),
    (Kind.ORDER, regex.compile(r"\bORDER\b|\bOrder\s+of\b")),
    (Kind.JUDGMENT, regex.compile(r"\bJUDGMENT\b|\bJudgment\s+of\b")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties to a case, as its name prints them; both empty in advisory proceedings.

    Attributes:
        applicant: e.g. ``"Ruritania"``.
        respondent: e.g. ``"Republic of Syldavia"``.
    """

    applicant: str = ""
    respondent: str = ""


def parties_of(document: Document) -> Parties:
    """Return the parties named in the title, else on the covers."""
    for place in (document.supplied.title or "", document.text[:_HEAD]):
        if found := _VERSUS.search(place):
            return Parties(_spaced(found["applicant"]), _spaced(found["respondent"]))
    return Parties()


def read_metadata(document: Document, vocabulary: Vocabulary) -> Metadata:
    """Return what a text says of itself, and what came with it."""
    supplied = document.supplied
    respondent = parties_of(document).respondent
    code = state_in(respondent.title(), vocabulary) if respondent else None
    return Metadata(
        court="icj",
        kind=_kind(supplied.title or "", document.text[:_HEAD]),
        language=language_of(supplied.language, document.text),
        title=supplied.title,
        date=supplied.date or first_date(document.text[:_HEAD]),
        identifiers=tuple(numbers_of("icj", document.id, supplied.title or "", document.text)),
        respondents=supplied_states(supplied.respondent, vocabulary) or ((code,) if code else ()),
        applicants_anonymised=False,
    )


def _kind(title: str, head: str) -> Kind:
    """Return what is named first, in the title before the covers."""
    for place in (title, head):
        places = [(found.start(), kind) for kind, form in _KINDS if (found := form.search(place))]
        if places:
            return min(places)[1]
    return Kind.JUDGMENT


def _spaced(words: str) -> str:
    return " ".join(words.split())
