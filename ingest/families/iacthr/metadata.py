"""What the Inter-American Court's and Commission's texts say of themselves on their first page."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.iacthr.listed import listed_series
from ingest.families.iacthr.report_titles import report_title, state_on
from ingest.families.iacthr.titles import title_in
from ingest.families.languages import language_of
from ingest.families.states import state_in, supplied_states
from ontology.vocabulary import Vocabulary

_HEAD: Final = 2_500  # code points of the first page that name the act
_KINDS: Final = (
    (Kind.ADVISORY_OPINION, regex.compile(r"OPINI[OÓ]N\s+CONSULTIVA|ADVISORY\s+OPINION", regex.I)),
    (Kind.REPORT, regex.compile(r"^\W*(?:INFORME|REPORT|RELAT[OÓ]RIO)\s+(?:N[o°º.]*\s*)?\d",
                                regex.I | regex.M)),
    (Kind.ORDER, regex.compile(r"\bRESOLUCI[OÓ]N\s+DE(?:L|\s+LA)|\bORDER\s+OF\s+(?:THE|[A-Z])"
                               r"|\bRESOLUÇÃO\s+D", regex.I)),
    (Kind.JUDGMENT, regex.compile(r"\bSENTENCIA\b|\bJUDGE?MENT\b|\bSENTENÇA\b", regex.I)),
)  # fmt: skip
_DAY: Final = r"\d{1,2}[º°]?\s+(?:DE\s+)?\w+\s+(?:DEL?\s+)?\d{4}|\w+\s+\d{1,2},?\s+\d{4}"
_DATED: Final = regex.compile(
    r"(?:SENTENCIA|JUDGE?MENT|RESOLUCI[OÓ]N|ORDER|OPINI[OÓ]N|OPINION|SENTENÇA)(?:[^.;]|\bVS?\.){0,160}?"
    rf"(?P<date>{_DAY})|^\W*(?:DE|OF)\s+(?P<date>{_DAY})",
    regex.IGNORECASE | regex.MULTILINE,
)
_DAY_ALONE: Final = regex.compile(
    rf"^[ \t]*(?P<date>{_DAY})[ \t.]*$", regex.IGNORECASE | regex.MULTILINE
)
_SERIES: Final = regex.compile(
    r"\bSeri?es?\s+(?P<letter>[AC])\s+No\.?\s*(?P<number>\d{1,4})", regex.I
)
_KEY: Final = regex.compile(
    r"series(?P<letter>[ac])[-_ ]?(?P<number>\d{1,4})|serie(?P<letter>[ac])_(?P<number>\d{1,4})"
)
_PLACE: Final = regex.compile(r"(?P<letter>[AC])-(?P<number>\d{1,4})")
_CONSULTED: Final = regex.compile(r"\bOC[-–\s]{1,2}\d{1,2}/\d{2,4}\b")
_CASE: Final = regex.compile(
    r"\b(?:CASES?|CASOS?|PETITION|PETICI[OÓ]N|PETIÇÃO)\s+(?P<number>\d{1,2}\.\d{3}|\d{2,4}-\d{2})",
    regex.I,
)
_REPORT: Final = regex.compile(
    r"\b(?:REPORT|INFORME|RELAT[OÓ]RIO)\s+N[o°º.]*\s*(?P<number>\d{1,3})\s?"
    r"/\s?(?P<year>(?:19|20)\d\d|\d\d)(?=\d?\b)",  # "69/02" with the mark of a footnote: 69/021
    regex.I,
)
_OWN: Final = 700  # code points: further down, series numbers are those of other rulings
_OPINION: Final = regex.compile(
    r"\W*\d{0,2}\W*(?:VOTO\b|(?:JOINT\s+|PARTIALLY\s+)*(?:SEPARATE|CONCURRING|DISSENTING)\b.{0,40}?OPINION)",
    regex.I,
)
"""How a judge's opinion begins that was published apart from its judgment."""

_CONCERNED: Final = regex.compile(  # how orders on provisional measures name the State
    r"\b(?:RESPECTO\s+(?:DEL?|A)|(?:IN\s+THE\s+MATTER|WITH\s+RE(?:GARD|SPECT))\s+(?:OF|TO)|REGARDING)"
    r"\s+(?:(?:LA|THE|LOS|EL\s+ESTADO\s+DE|THE\s+STATE\s+OF)\s+)?"
    r"(?:(?:REP[ÚU]BLICA\s+DEL?|REPUBLIC\s+OF)\s+)?"
    r"(?P<state>\p{Lu}[\p{Lu} ]{3,30}?)[\d*]?\s*(?:\n|,|\.)"
)
"""In capitals on the cover, such as “RESPECTO DE LA REPÚBLICA DE COLOMBIA”."""

_FIRST_PARAGRAPH: Final = regex.compile(r"\n\s*1\s*\.")
_INITIALS: Final = regex.compile(r"^(?:\p{Lu}\.\s?){1,5}(?:\s|,|$)")


def read_metadata(document: Document, court: str, vocabulary: Vocabulary) -> Metadata:
    """Return what the first page says, and what came with the text where it says nothing.

    Args:
        document: the text and what came with it.
        court: ``"iacthr"`` or ``"iachr"``.
        vocabulary: names of States.
    """
    head, supplied = document.text[:_HEAD], document.supplied
    kind = _kind(head, court)
    titled = title_in(document.text)
    covered = report_title(document.text, vocabulary) if kind is Kind.REPORT else None
    state = titled.state.rstrip("0123456789* ") if titled and titled.state else ""
    named = state_in(state.title(), vocabulary) if state else None
    said = Metadata(
        court=court,
        kind=kind,
        language=language_of(supplied.language, document.text),
        title=titled.printed if titled else supplied.title or covered,
        date=_date(head, kind) or supplied.date,
        identifiers=tuple(dict.fromkeys(_identifiers(document))),
        respondents=(named,) if named else _respondents(document, vocabulary),
        applicants_anonymised=bool(titled and _INITIALS.match(titled.name)),
    )
    return said if _OPINION.match(head) else _listed(said)


def _listed(said: Metadata) -> Metadata:
    """Add the place in Series C: the texts of judgments seldom print it."""
    is_known = any(one.type == "series" for one in said.identifiers)
    if said.court != "iacthr" or said.kind is not Kind.JUDGMENT or is_known:
        return said
    if series := listed_series(said.date, said.respondents, said.title):
        return replace(said, identifiers=(Identifier("series", series), *said.identifiers))
    return said


def _respondents(document: Document, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the State supplied, or the one that the title ends on or stands alone on a line."""
    if given := supplied_states(document.supplied.respondent, vocabulary):
        return given
    after = regex.split(r"\bv(?:s)?\.?\s", document.supplied.title or "", flags=regex.I)
    lines = [line.strip() for line in document.text[:_OWN].split("\n")]
    candidates = [after[-1]] if len(after) > 1 else []
    candidates += [line for line in lines if 3 < len(line) < 40]  # noqa: PLR2004 - a State's name
    candidates += [found["state"] for found in _CONCERNED.finditer(document.text[:_OWN])]
    found = (state_on(one, vocabulary) for one in candidates)
    return tuple(code for code in [next((code for code in found if code), None)] if code)


def _kind(head: str, court: str) -> Kind:
    places = [(found.start(), kind) for kind, form in _KINDS if (found := form.search(head))]
    if court == "iachr":
        return Kind.REPORT
    return min(places)[1] if places else Kind.JUDGMENT


def _date(head: str, kind: Kind) -> str | None:
    """Return the date of the cover: the Commission's reports print it on a line of its own."""
    forms = (_DAY_ALONE, _DATED) if kind is Kind.REPORT else (_DATED, _DAY_ALONE)
    places = (found for form in forms for found in form.finditer(head))
    dates = (first_date(found["date"]) for found in places)
    return next((date for date in dates if date), None)


def _identifiers(document: Document) -> Iterator[Identifier]:
    head = _FIRST_PARAGRAPH.split(document.text[:_OWN], maxsplit=1)[0]
    own = f"{document.supplied.title or ''}\n{head}"
    cited = document.supplied.citation or ""
    if found := (
        _KEY.search(document.id.casefold())
        or _SERIES.search(own)
        or _SERIES.search(cited)
        or _PLACE.fullmatch(cited)
    ):
        yield Identifier("series", f"{found['letter'].upper()} {int(found['number'])}")
    if found := _CONSULTED.search(own):
        yield Identifier("number", regex.sub(r"[–\s]+", "-", found.group()))
    if found := _CASE.search(own):
        yield Identifier("number", found["number"])
    if found := _REPORT.search(own):
        yield Identifier("number", f"{found['number']}/{found['year']}")
