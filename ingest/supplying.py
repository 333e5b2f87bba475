"""What came with a document, held against what it says: the text wins, gaps are filled."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Identifier, Metadata
from ingest.document import Supplied
from ingest.families.states import supplied_states
from ontology.vocabulary import Vocabulary

_DATE: Final = regex.compile(r"\d{4}-\d{2}-\d{2}")


def supplied_metadata(supplied: Supplied, said: Metadata, vocabulary: Vocabulary) -> Metadata:
    """Return what the source says of a document, in the ontology's terms.

    Args:
        supplied: as the source wrote it.
        said: what the text says, whose court, kind and language are taken over.
        vocabulary: names of States.
    """
    date = (supplied.date or "")[:10]
    return Metadata(
        court=said.court,
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
    if said.date and supplied.date and said.date != supplied.date:
        yield _disagreement("date", (said.date,), (supplied.date,))
    if _differ(said.respondents, supplied.respondents):
        yield _disagreement("respondent", said.respondents, supplied.respondents)
    numbers, given = _numbers(said), _numbers(supplied)
    if _differ(numbers, given) and not set(numbers) & set(given):
        yield _disagreement("application number", numbers, given)


def _numbers(metadata: Metadata) -> tuple[str, ...]:
    return tuple(one.value for one in metadata.identifiers if one.type == "appno")


def _differ(said: tuple[str, ...], supplied: tuple[str, ...]) -> bool:
    return bool(said and supplied) and set(said) != set(supplied)


def _disagreement(what: str, said: tuple[str, ...], supplied: tuple[str, ...]) -> str:
    return f"{what}: the text says {'; '.join(said)}, its source {'; '.join(supplied)}"
