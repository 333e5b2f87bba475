"""What came with a document, held against what it says: the text wins, gaps are filled."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document, Supplied
from ingest.families.states import supplied_states
from ingest.loading.folding import party_of
from ingest.protecting.initials import titles_name
from ontology.vocabulary import Vocabulary

_NEUTRAL: Final = regex.compile(
    r"\[(?:18|19|20)\d\d\] [\p{L} ]{2,12} \d{1,4}(?: \([\p{L}\d]{1,6}\)){0,2}"
)
"""A neutral citation, by which courts and libraries of the common law name a ruling."""

_DATE: Final = regex.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document, and who says so.

    Attributes:
        metadata: the two together.
        said: what the text says by itself; ``None`` where nothing came with it.
        supplied: what came with it; ``None`` likewise.
        doubts: warnings where the two differ, or where one was not to be told.
    """

    metadata: Metadata
    said: Metadata | None = None
    supplied: Metadata | None = None
    doubts: tuple[str, ...] = ()


def known_of(
    document: Document, read: Callable[[Document], Metadata], vocabulary: Vocabulary
) -> Known:
    """Return what is known of a document, each side apart so that a disagreement stays visible.

    Args:
        document: the text and what came with it.
        read: reads a document's metadata, as its court's family does.
        vocabulary: names of courts and States.
    """
    said = read(document)
    alone = without_metadata(document)
    supplied = supplied_metadata(document.supplied, said, vocabulary)
    if alone.supplied == document.supplied and supplied.court in {"", said.court}:
        return Known(said)
    said, supplied, doubts = without_names(said, supplied)
    by_itself = read(alone)
    return Known(
        completed(said, supplied),
        by_itself,
        supplied,
        (*doubts, *disagreements(by_itself, supplied)),
    )


def without_metadata(document: Document) -> Document:
    """Return a document with no more than its court, language and sort beside the text."""
    given = document.supplied
    kept = Supplied(court=given.court, body=given.body, language=given.language, kind=given.kind)
    return replace(document, supplied=kept)


def supplied_metadata(supplied: Supplied, said: Metadata, vocabulary: Vocabulary) -> Metadata:
    """Return what the source says of a document, in the ontology's terms.

    The court is empty where the source names none.

    Args:
        supplied: as the source wrote it.
        said: what the text says, whose kind and language are taken over.
        vocabulary: names of States.
    """
    date = (supplied.date or "")[:10]
    written = supplied.body or supplied.court or ""
    return Metadata(
        court=vocabulary.court_named(written) or written,
        kind=said.kind,
        language=said.language,
        title=(supplied.title or "").strip() or None,
        date=date if _DATE.fullmatch(date) else None,
        identifiers=tuple(_identifiers(supplied)),
        respondents=supplied_states(supplied.respondent, vocabulary),
    )


def _identifiers(supplied: Supplied) -> Iterator[Identifier]:
    for number in regex.split(r"\s*[;,]\s*", supplied.appno or ""):
        if number:
            yield Identifier("appno", number)
    if supplied.ecli:
        yield Identifier("ecli", supplied.ecli)
    if supplied.symbol:
        yield Identifier("symbol", supplied.symbol)
    if neutral := _NEUTRAL.fullmatch(supplied.citation or ""):
        yield Identifier("citation", neutral.group())


def without_names(said: Metadata, supplied: Metadata) -> tuple[Metadata, Metadata, tuple[str, ...]]:
    """Return what the text and its source say, without a name that the text itself withholds.

    Some collections title a decision by the author whom it calls by initials.

    Returns:
        both without that title, and a warning that does not repeat it; as they are where the
        source names nobody.
    """
    if not (said.applicants_anonymised and titles_name(supplied.title or "")):
        return said, supplied, ()
    if said.title == supplied.title:
        said = replace(said, title=None)
    warning = "title: its source names an applicant whom the text anonymises; it is left out"
    return said, replace(supplied, title=None), (warning,)


def completed(said: Metadata, supplied: Metadata) -> Metadata:
    """Return what the text says, its gaps filled by what came with it."""
    identifiers = dict.fromkeys((*said.identifiers, *supplied.identifiers))
    return replace(
        said,
        title=said.title or supplied.title,
        date=said.date or supplied.date,
        respondents=said.respondents or supplied.respondents,
        identifiers=tuple(identifiers),
    )


def disagreements(said: Metadata, supplied: Metadata) -> Iterator[str]:
    """Yield a warning for each thing that the text and its source state differently."""
    if said.court and supplied.court and said.court != supplied.court:
        yield _disagreement("court", (said.court,), (supplied.court,))
    if _name_others(said, supplied):
        yield _disagreement("title", (said.title or "",), (supplied.title or "",))
    if said.date and supplied.date and said.date != supplied.date:
        yield _disagreement("date", (said.date,), (supplied.date,))
    if _differ(said.respondents, supplied.respondents):
        yield _disagreement("respondent", said.respondents, supplied.respondents)
    numbers, given = _numbers(said), _numbers(supplied)
    if _differ(numbers, given) and not set(numbers) & set(given):
        yield _disagreement("application number", numbers, given)


def _name_others(said: Metadata, supplied: Metadata) -> bool:
    """Whether two titles of a ruling name other parties; one may tell more of their names."""
    if said.kind is Kind.GUIDE:
        return False
    one, other = party_of(said.title or ""), party_of(supplied.title or "")
    return bool(one and other) and one not in other and other not in one


def _numbers(metadata: Metadata) -> tuple[str, ...]:
    return tuple(one.value for one in metadata.identifiers if one.type == "appno")


def _differ(said: tuple[str, ...], supplied: tuple[str, ...]) -> bool:
    return bool(said and supplied) and set(said) != set(supplied)


def _disagreement(what: str, said: tuple[str, ...], supplied: tuple[str, ...]) -> str:
    return f"{what}: the text says {'; '.join(said)}, its source {'; '.join(supplied)}"
