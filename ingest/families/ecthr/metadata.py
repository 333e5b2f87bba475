"""Metadata of Strasbourg rulings, from the text alone and from what came with it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from comity.extraction import Formation, Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.ecthr.covers import Cover, read_cover
from ingest.families.languages import language_of
from ontology.vocabulary import Vocabulary

_HEAD: Final = 9_000  # code points in which a ruling says what it is
_TITLED: Final = 3_000  # code points in which the kind is printed as a heading
_ASKED: Final = 2
"""Texts remembered: each is asked what it is twice, with and without what came along with it."""

_COMMISSION: Final = re.compile(
    r"European\s+Commission\s+of\s+Human\s+Rights[^.]{0,80}\ssitting"
    r"|Commission\s+europ[ée]enne\s+des\s+Droits\s+de\s+l\s?['’]\s?Homme[^.]{0,80}\ssi[ée]geant",
    re.IGNORECASE,
)
_DECISION: Final = re.compile(
    r"^\W*(?:[\w\s]{0,40}\b(?:SECTION|CHAMBER|CHAMBRE)\b\s+)?(?:(?:FINAL|PARTIAL|PARTIELLE"
    r"|FINALE)\s+)?(?:DECISION|D[ÉE]CISION)\b"
    r"|\n\s*(?:(?:FINAL|PARTIAL)\s+)?(?:DECISION|D[ÉE]CISION)(?:\s+(?:PARTIELLE|FINALE))?\s*(?:\n"
    r"|AS\s+TO|SUR)|AS\s+TO\s+THE\s+ADMISSIBILITY\s+OF|SUR\s+LA\s+RECEVABILIT[ÉE]"
    r"|\b(?:SECTION|CHAMBER|CHAMBRE)\s+(?:(?:FINAL|PARTIAL)\s+)?(?:DECISION|D[ÉE]CISION)\b"
)
_OF_DECISIONS: Final = ("DECISION", "DÉCISION", "ADMISSIBILITY", "RECEVABILIT")
"""Words without one of which no heading of a decision stands there."""

_DECIDES: Final = re.compile(
    r"decides\s+as\s+follows|rend\s+la\s+d[ée]cision\s+suivante|d[ée]cide\s*:", re.IGNORECASE
)
_JUDGMENT: Final = re.compile(
    r"\bJUDGE?MENT\b|\bARR[ÊE]T\b|delivers?\s+the\s+following\s+judgment|rend\s+l\s?['’]\s?arr[êe]t"
)
_ADVISORY: Final = re.compile(r"\bADVISORY\s+OPINION\b|\bAVIS\s+CONSULTATIF\b")
_REPORT: Final = re.compile(
    r"\bREPORT\s+OF\s+THE\s+COMMISSION\b|\bRAPPORT\s+DE\s+LA\s+COMMISSION\b"
)
_SITTING: Final = (
    (Formation.GRAND_CHAMBER,
     r"as\s+a\s+Grand\s+Chamber|en\s+(?:une\s+)?Grande\s+Chambre"
     r"|\bGRAND\s+CHAMBER\b|\bGRANDE\s+CHAMBRE\b"
     r"|\bCourt\s+of\s+Human\s+Rights\s+\(Grand\s+Chamber\)"),
    (Formation.COMMITTEE, r"as\s+a\s+Committee|en\s+(?:un\s+)?comit[ée]\b"),
    (Formation.PLENARY,
     r"COURT\s+\(PLENARY\)|COUR\s+\(PL[ÉE]NI[ÈE]RE\)|in\s+plenary\s+session"
     r"|en\s+s[ée]ance\s+pl[ée]ni[èe]re|\bplenary\s+Court\b"),
    (Formation.SINGLE_JUDGE, r"single[\s-]judge\s+formation|en\s+formation\s+de\s+juge\s+unique"),
    (Formation.CHAMBER,
     r"as\s+a\s+Chamber|en\s+une\s+chambre|\bCOURT\s+\(CHAMBER\)"
     r"|\bCOUR\s+\(CHAMBRE\)|\b(?:FIRST|SECOND|THIRD|FOURTH|FIFTH)\s+SECTION\b"
     r"|\b(?:PREMI[ÈE]RE|DEUXI[ÈE]ME|TROISI[ÈE]ME|QUATRI[ÈE]ME"
     r"|CINQUI[ÈE]ME)\s+SECTION\b|\bChambers?\b|\bchambre\b"),
)  # fmt: skip
_FORMS: Final = tuple(
    (formation, re.compile(form, re.IGNORECASE if formation is not Formation.CHAMBER else 0))
    for formation, form in _SITTING
)
_SITS: Final = re.compile(
    r"\b(?:sitting|si[ée]geant)\b(?P<how>.{0,200})", re.DOTALL | re.IGNORECASE
)
_COMMISSION_CHAMBER: Final = re.compile(
    r"\((?:First|Second)\s+Chamber\)|\((?:Premi[èe]re|Deuxi[èe]me)\s+Chambre\)"
)
_ECLI: Final = re.compile(r"\bECLI:CE:ECHR:\d{4}:[A-Z0-9]+\b")
_LONGEST_NAME: Final = 8  # words of a State's full name


def court_of(text: str) -> str:
    """Return the code of the body that sat: the Court, or the Commission before 1999."""
    return "ecmhr" if _COMMISSION.search(text[:_TITLED]) else "ecthr"


def read_metadata(document: Document, vocabulary: Vocabulary) -> Metadata:
    """Return what a ruling says of itself; its title may be supplied where none is printed."""
    text = document.text
    court = court_of(text)
    kind = _kind(text[:_HEAD], court)
    cover = read_cover(text, is_decision=kind is Kind.DECISION)
    named = (states_named(phrase, vocabulary) for phrase in cover.respondents)
    states = next((found for found in named if found), ())
    return Metadata(
        court=court,
        kind=kind,
        formation=_formation(text[:_HEAD], court),
        language=_language(document),
        title=_title(document, cover, has_states=bool(states)),
        date=cover.date,
        identifiers=tuple(_identifiers(text, cover)),
        respondents=states,
        applicants_anonymised=cover.is_anonymised,
    )


def _title(document: Document, cover: Cover, *, has_states: bool) -> str | None:
    if cover.is_title and has_states:
        return cover.title
    return document.supplied.title or (cover.title if has_states or cover.is_title else None)


def _language(document: Document) -> str:
    if not document.supplied.language:
        if _FRENCH.search(document.text, 0, _HEAD):
            return "fr"
        if _ENGLISH.search(document.text, 0, _HEAD):
            return "en"
    return language_of(document.supplied.language, document.text)


_FRENCH: Final = re.compile(r"La\s+(?:Cour|Commission)\s+europ[ée]enne\s+des\s+[Dd]roits")
_ENGLISH: Final = re.compile(r"The\s+European\s+(?:Court|Commission)\s+of\s+Human\s+Rights")


@lru_cache(maxsize=_ASKED)
def _kind(beginning: str, court: str) -> Kind:
    head = beginning[:_TITLED]
    if _REPORT.search(head):
        return Kind.REPORT
    if court == "ecmhr":
        return Kind.DECISION
    if any(word in head for word in _OF_DECISIONS) and _DECISION.search(head):
        return Kind.DECISION
    if _ADVISORY.search(head) and not _JUDGMENT.search(head):
        return Kind.ADVISORY_OPINION
    if _JUDGMENT.search(beginning):
        return Kind.JUDGMENT
    return Kind.DECISION if _DECIDES.search(beginning) else Kind.JUDGMENT


@lru_cache(maxsize=_ASKED)
def _formation(head: str, court: str) -> Formation | None:
    if court == "ecmhr":
        return Formation.CHAMBER if _COMMISSION_CHAMBER.search(head[:_TITLED]) else None
    for sits in _SITS.finditer(head):
        for formation, form in _FORMS[:2] + _FORMS[-1:]:
            if form.search(sits["how"]):
                return formation
    for formation, form in _FORMS:
        if form.search(head[:_TITLED]):
            return formation
    return None


def _identifiers(text: str, cover: Cover) -> Iterator[Identifier]:
    for number in cover.numbers:
        yield Identifier("appno", number)
    if ecli := _ECLI.search(text[:_TITLED]):
        yield Identifier("ecli", ecli[0])


def states_named(phrase: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the States that a phrase names one after the other, as alpha-3 codes.

    >>> import ontology
    >>> states_named("the Republic of Moldova and Russia (no. 2)", ontology.load())
    ('MDA', 'RUS')
    """
    found: list[str] = []
    words = phrase.split()
    place = 0
    while place < len(words):
        if words[place].casefold() in _CONJUNCTIONS:
            place += 1
            continue
        code, length = _state_at(words, place, vocabulary)
        if code is None and (found or place >= _FEW):
            break
        if code is not None:
            found.append(code)
        place += length
        if code is not None and not _goes_on(words, place):
            break
    return tuple(dict.fromkeys(found))


_CONJUNCTIONS: Final = frozenset({"and", "et", "&"})
_FEW: Final = 4  # words that may stand before the name: "the Government of the"


def _state_at(words: list[str], place: int, vocabulary: Vocabulary) -> tuple[str | None, int]:
    for length in range(min(_LONGEST_NAME, len(words) - place), 0, -1):
        name = " ".join(words[place : place + length]).strip(" .,;:()[]*•'’“”\"")
        if code := vocabulary.state_named(name):
            return code, length
    return None, 1


def _goes_on(words: list[str], place: int) -> bool:
    if place >= len(words):
        return False
    return words[place - 1].endswith((",", ";")) or words[place].casefold() in _CONJUNCTIONS
