"""The fallback for courts and languages without a family: passages and what is supplied."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import (
    HoldingFound,
    Identifier,
    Kind,
    Metadata,
    Segmentation,
    SeparateOpinion,
)
from ingest.document import Document, Layout, Supplied
from ingest.families.cutting import Mark, layout_from, lines_in
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.families.numbered import numbers_of
from ingest.families.numbering import longest_series
from ingest.families.states import supplied_states
from ingest.protecting.initials import titles_initials
from ontology.vocabulary import Vocabulary

_NUMBERED: Final = regex.compile(r"\s*[\[(]?(?P<number>\d{1,4})[\])]?(?:\.(?!\d)|\s|$)\s*")
_BLANK: Final = regex.compile(r"\n[ \t]*\n\s*")
_FEWEST: Final = 5  # printed numbers; a shorter series may be a list in the text
_LONGEST_BLOCK: Final = 3_000  # code points; longer blocks are cut at their lines
_HEAD: Final = 3_000
_NOT_COVERED: Final = "no family covers this court in this language: the structure was not read"
_KINDS: Final = (
    (Kind.ADVISORY_OPINION, r"advisory opinion|avis consultatif|opinión consultiva"),
    (Kind.ORDER, r"\border\b|ordonnance|\bauto\b|resoluci[oó]n"),
    (Kind.DECISION, r"\bdecision\b|décision|decisión|communication|recommendation"),
    (Kind.REPORT, r"\breport\b|rapport|informe"),
    (Kind.JUDGMENT, r"judge?ment|arr[êe]t|sentencia|urteil|ruling|presuda|aktgjykim"),
)


@dataclass(frozen=True, slots=True)
class Plain:
    """The family of everything else; ``name`` and ``courts`` say so."""

    name: str = "plain"
    courts: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()

    def layout(self, document: Document) -> Layout:
        """Return passages by printed number, else by block; the text stays unsegmented."""
        text = document.text
        marks = _numbers(text)
        if len(marks) < _FEWEST:
            marks = tuple(_blocks(text))
        return layout_from(text, (), marks, Segmentation.NONE, (_NOT_COVERED,))

    def metadata(self, document: Document, layout: Layout, vocabulary: Vocabulary) -> Metadata:
        """Return what came with the text, and what its first page says plainly."""
        supplied = document.supplied
        written = supplied.court or supplied.body or ""
        court = vocabulary.court_named(written) or "unknown"
        return Metadata(
            court=court,
            kind=_kind(f"{supplied.title or ''}\n{document.text[:_HEAD]}", supplied),
            language=language_of(supplied.language, document.text),
            title=supplied.title,
            date=supplied.date or first_date(document.text[:_HEAD]),
            identifiers=tuple(_identifiers(document, court)),
            respondents=supplied_states(supplied.respondent, vocabulary),
            applicants_anonymised=titles_initials(supplied.title or ""),
        )

    def holdings(
        self, document: Document, layout: Layout, metadata: Metadata, vocabulary: Vocabulary
    ) -> tuple[HoldingFound, ...]:
        """Return nothing: an operative part that is not known is not guessed at."""
        del document, layout, metadata, vocabulary
        return ()

    def separate_opinions(self, document: Document, layout: Layout) -> tuple[SeparateOpinion, ...]:
        """Return nothing: the parts of the text are not known."""
        del document, layout
        return ()


PLAIN: Final = Plain()


def _numbers(text: str) -> tuple[Mark, ...]:
    return longest_series([
        (start, int(found["number"]))
        for start, line in lines_in(text.replace("\r", "\n"))
        if (found := _NUMBERED.match(line)) and len(line.strip()) > len(found.group().strip())
    ])  # fmt: skip


def _blocks(text: str) -> Iterator[Mark]:
    starts = [0, *(found.end() for found in _BLANK.finditer(text))]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield Mark(start)
        if end - start > _LONGEST_BLOCK:
            yield from _lines_of(text, start, end)


def _lines_of(text: str, start: int, end: int) -> Iterator[Mark]:
    """Cut a block too long to quote at the ends of its lines."""
    last = start
    while (place := text.find("\n", last + _LONGEST_BLOCK // 2, end)) >= 0:
        last = place + 1
        yield Mark(last)


def _kind(head: str, supplied: Supplied) -> Kind:
    if supplied.body or supplied.kind:
        return Kind.GUIDE
    places = [
        (found.start(), kind)
        for kind, form in _KINDS
        if (found := regex.search(form, head, regex.I))
    ]
    return min(places)[1] if places else Kind.JUDGMENT


def _identifiers(document: Document, court: str) -> Iterator[Identifier]:
    supplied = document.supplied
    for number in regex.split(r"\s*;\s*", supplied.appno or ""):
        if number:
            yield Identifier("appno", number)
    if supplied.ecli:
        yield Identifier("ecli", supplied.ecli)
    if supplied.symbol:
        yield Identifier("symbol", supplied.symbol)
    if supplied.body is None:
        yield from numbers_of(court, document.id, supplied.title or "", document.text)
