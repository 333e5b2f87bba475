"""What came with a document, held against what the document says: the text wins, gaps are filled."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Supplied
from ingest.families.states import supplied_states
from ontology.vocabulary import Vocabulary

_DATE: Final = regex.compile(r"\d{4}-\d{2}-\d{2}")


def supplied_metadata(
    supplied: Supplied, court: str, language: str, vocabulary: Vocabulary, *, is_guide: bool
) -> Metadata:
    """Return what the source says of a document, in the ontology's terms."""
    date = (supplied.date or "")[:10]
    return Metadata(
        court=court,
        kind=Kind.GUIDE if is_guide else Kind.JUDGMENT,
        language=language,
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
        yield f"date: the text says {said.date}, its source {supplied.date}"
    if (
        supplied.respondents
        and said.respondents
        and set(said.respondents) != set(supplied.respondents)
    ):
        text_says, source_says = ";".join(said.respondents), ";".join(supplied.respondents)
        yield f"respondent: the text says {text_says}, its source {source_says}"
    numbers = {one.value for one in said.identifiers if one.type == "appno"}
    given = {one.value for one in supplied.identifiers if one.type == "appno"}
    if numbers and given and not numbers & given:
        yield f"number: the text says {'; '.join(sorted(numbers))}, its source {'; '.join(sorted(given))}"
