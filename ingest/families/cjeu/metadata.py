"""What a text of the European Union's courts says of itself."""

from typing import Final

import regex

from comity.extraction import Formation, Kind, Metadata
from ingest.document import Document
from ingest.families.cjeu.layout import is_opinion
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.states import state_in, supplied_states
from ontology.vocabulary import Vocabulary

_HEAD: Final = 3_000  # code points of the first page
_FORMATIONS: Final = (
    (Formation.GRAND_CHAMBER, r"\(Grand\s+Chamber"),
    (Formation.FULL_COURT, r"\((?:Full\s+Court|Assembly\s+of\s+the)"),
    (Formation.CHAMBER, r"\((?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
                        r"\s+Chamber"),
)  # fmt: skip
_SITTING: Final = tuple(
    (formation, regex.compile(form, regex.I)) for formation, form in _FORMATIONS
)
_ORDER: Final = regex.compile(
    r"\bORDER\s+OF\s+THE\s+(?:GENERAL\s+)?(?:COURT|PRESIDENT|VICE)", regex.I
)
_ADVICE: Final = regex.compile(r"\bOPINION\s+(?:OF\s+THE\s+COURT\b|\d/\d\d\b)")
_SUED: Final = regex.compile(
    r"\bEuropean\s+Commission\b(?:,[^\n]{0,200})?\W+(?:applicant,?\W+)?v\.?\W+"
    r"(?:the\s+)?(?P<state>\p{Lu}[\p{L} ]{3,40})(?=[,.*|\n])"
)
_REALM: Final = regex.compile(
    r"^(?:Kingdom\s+of\s+(?:the\s+)?|(?:Federal\s+|French\s+|Italian\s+|Portuguese\s+|Hellenic\s+"
    r"|Slovak\s+|Czech\s+)?Republic(?:\s+of)?\s*|Grand\s+Duchy\s+of\s+)"
)


def read_metadata(document: Document, vocabulary: Vocabulary) -> Metadata:
    """Return what a judgment, order or opinion says of itself, and what came with it."""
    supplied = document.supplied
    head = f"{supplied.title or ''}\n{document.text[:_HEAD]}"
    return Metadata(
        court="cjeu",
        kind=_kind(head, document.text),
        language=language_of(supplied.language, document.text),
        title=supplied.title,
        date=supplied.date or first_date(document.text[:_HEAD]),
        identifiers=tuple(numbers_of("cjeu", document.id, supplied.title or "", document.text)),
        respondents=supplied_states(supplied.respondent, vocabulary) or _sued(head, vocabulary),
        applicants_anonymised=False,
        formation=next((one for one, form in _SITTING if form.search(head)), None),
    )


def _kind(head: str, text: str) -> Kind:
    if is_opinion(text):
        return Kind.REPORT
    if _ADVICE.search(head):
        return Kind.ADVISORY_OPINION
    return Kind.ORDER if _ORDER.search(head) else Kind.JUDGMENT


def _sued(head: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the Member State that the Commission sues for failure to fulfil obligations."""
    found = _SUED.search(head)
    code = state_in(_REALM.sub("", found["state"]).strip(), vocabulary) if found else None
    return (code,) if code else ()
