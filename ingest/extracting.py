"""From a document to an extraction: recognise its court, cut it, read it, find what it says."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from comity.errors import UnknownCourtError
from comity.extraction import (
    CitationFound,
    Extraction,
    Findings,
    Kind,
    Metadata,
    ProvisionFound,
    SeparateOpinion,
)
from comity.spans import sha256_of
from ingest.citations.finding import find_citations
from ingest.confidences import with_measured
from ingest.doctrines.finding import find_doctrines
from ingest.doctrines.judging.weights import shipped
from ingest.document import Document, Layout, Supplied
from ingest.families.choosing import family_for
from ingest.families.dissents import with_dissents
from ingest.families.family import Family
from ingest.families.languages import language_of
from ingest.groups.finding import find_groups
from ingest.parts import Part
from ingest.provisions.resolving import find_provisions
from ingest.provisions.rights import find_rights
from ingest.recognising import court_in, national_court_in
from ingest.remedies import find_remedies
from ingest.supplying import Known, known_of
from ontology.vocabulary import Vocabulary


def extract(
    document: Document, vocabulary: Vocabulary, *, with_metadata: bool = True,
    without: Collection[Part] = (),
) -> Extraction:  # fmt: skip
    """Return what a document says, each finding with its place and its rule.

    Args:
        document: as a reader hands it on.
        vocabulary: the ontology.
        with_metadata: whether what came with the text is used; without, its id, its court and its
            text alone are.
        without: what is not looked for.

    Raises:
        UnknownCourtError: neither the source nor the text names a court of the ontology.
    """
    if not with_metadata:
        document = _with_court_alone(document)
    document = _with_court_told(document, vocabulary)
    court, is_guide = _court_of(document, vocabulary)
    language = language_of(document.supplied.language, document.text)
    family = family_for(court, language, is_guide=is_guide)
    layout = family.layout(document)
    known = known_of(
        document,
        lambda read: _of_court(family.metadata(read, layout, vocabulary), court, vocabulary),
        vocabulary,
    )
    findings = _findings((document, layout, known.metadata), family, vocabulary, without)
    opinions = with_dissents(
        document.text,
        family.separate_opinions(document, layout),
        findings.holdings,
        findings.provisions,
        layout.passages,
    )
    return _put_together((document, layout, known), findings, opinions)


def _put_together(
    read: tuple[Document, Layout, Known],
    findings: Findings,
    opinions: tuple[SeparateOpinion, ...],
) -> Extraction:
    document, layout, known = read
    return Extraction(
        id=document.id,
        text=document.text,
        text_sha256=sha256_of(document.text),
        metadata=known.metadata,
        passages=layout.passages,
        sections=layout.sections,
        findings=with_measured(findings, known.metadata),
        separate_opinions=opinions,
        segmentation=layout.segmentation,
        warnings=(*document.warnings, *layout.warnings, *known.doubts),
        supplied=known.supplied,
        said=known.said,
    )


def _with_court_alone(document: Document) -> Document:
    given = document.supplied
    return replace(document, supplied=Supplied(court=given.court, body=given.body))


def _with_court_told(document: Document, vocabulary: Vocabulary) -> Document:
    """Name the court by its code where its source names none we know and the text tells it."""
    given = document.supplied
    if given.body or not given.court or vocabulary.court_named(given.court):
        return document
    told = national_court_in(document.text)
    return replace(document, supplied=replace(given, court=told)) if told else document


def _of_court(said: Metadata, court: str, vocabulary: Vocabulary) -> Metadata:
    """Return what the text says, under the court it came with where it names none we know."""
    return said if said.court in vocabulary.courts else replace(said, court=court)


def _court_of(document: Document, vocabulary: Vocabulary) -> tuple[str, bool]:
    """Return the court or body, and whether the document is a guide of that body."""
    supplied = document.supplied
    if supplied.body:
        return vocabulary.court_named(supplied.body) or supplied.body, True
    if supplied.court:
        court = vocabulary.court_named(supplied.court)
        if court is None:
            reason = (
                f"no court of the ontology is called {supplied.court!r}; name another with --court"
            )
            raise UnknownCourtError(document.name, reason)
        return court, False
    court = court_in(document.text) or national_court_in(document.text)
    if court is None:
        raise UnknownCourtError(
            document.name, "the text names no known court; say which with --court"
        )
    return court, False


def _findings(
    read: tuple[Document, Layout, Metadata],
    family: Family,
    vocabulary: Vocabulary,
    without: Collection[Part],
) -> Findings:
    document, layout, metadata = read
    text, passages = document.text, layout.passages
    provisions = find_provisions(text, passages, metadata, vocabulary)
    citations = find_citations(text, passages, metadata, vocabulary)
    holdings = family.holdings(document, layout, metadata, vocabulary)
    is_guide = metadata.kind is Kind.GUIDE
    return Findings(
        rights=() if is_guide else find_rights(text, passages, provisions, holdings, vocabulary),
        holdings=holdings,
        citations=citations,
        provisions=provisions,
        doctrines=()
        if Part.DOCTRINES in without
        else find_doctrines(
            text,
            passages,
            metadata,
            vocabulary,
            None if Part.MODEL in without else shipped(),
        ),
        remedies=() if is_guide else find_remedies(text, layout, metadata),
        groups=()
        if is_guide or Part.GROUPS in without
        else find_groups(text, passages, metadata, vocabulary, _places(citations)),
    )


def _places(found: Iterable[CitationFound | ProvisionFound]) -> list[tuple[int, int]]:
    return [(one.at.start, one.at.end) for one in found]
