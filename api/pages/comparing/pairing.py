"""What one court cites of another: the citing sentence beside the passage cited."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from api.pages.asking import given
from api.pages.cards import language_of, worded
from api.pages.choosing import Choice, terms_of
from api.pages.drawing.columns import Columns, columns_of
from api.pages.drawing.outcomes import Outcomes
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit
from api.pages.wording import paragraphs_cited
from api.pages.words import SPEAKERS, TREATMENTS, named
from api.titles import name_of
from queries.acts import Excerpt
from queries.bearing import Bearing
from queries.citations import Exchange
from queries.dialogue import Dialogue
from queries.dialogue_matrix import DialogueMatrix, PairOfCourts
from queries.paging import Page
from queries.passages_quoted import paragraphs_named
from queries.sentences import sentence_with

FIELDS: Final = ("since", "until", "as_of", "right", "treatment")
_KINDS: Final = ("text", "digest", "other")
"""Classes of a column: in the court's own words, in those of others."""
_Quoted = Mapping[tuple[str, str], Excerpt]


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """A citation: the sentence that cites, and what is cited.

    Attributes:
        said: the passage cited, or its beginning; empty where none is named or held.
        said_language: ISO 639-1.
    """

    citing: str
    citing_path: str
    date: str | None
    sentence: str
    language: str
    number: str | None
    passage_path: str
    verb: str
    speaker: str
    is_aside: bool
    cited: str
    cited_path: str
    cited_date: str | None
    cited_standing: str
    cited_place: str
    pinpoints: str
    said: str
    said_language: str
    fact: str | None


@dataclass(frozen=True, slots=True)
class PairPage:
    """What one court cites of another.

    Attributes:
        columns: citations by year, in the court's own words below, of others above.
        decades: first year of each, with its citations.
    """

    citing: tuple[str, str]
    cited: tuple[str, str]
    voices: tuple[tuple[str, int, int], ...]
    total: int
    columns: Columns
    decades: tuple[tuple[int, int], ...]
    lines: tuple[ExchangeLine, ...]
    rights: tuple[Choice, ...]
    treatments: tuple[tuple[str, str, bool], ...]
    asked: dict[str, str]
    following: str


def pair_page(
    visit: Visit, page: Page[Dialogue], matrix: DialogueMatrix, bearing: Bearing
) -> PairPage:
    """Return the page of a pair of courts.

    Args:
        visit: whose language is spoken.
        page: of the citations.
        matrix: of all years, under the same limits of right and treatment.
        bearing: those limits.
    """
    found = page.data
    ends = found.citing_court, found.cited_court
    pair = next((each for each in matrix.pairs if (each.citing, each.cited) == ends), None)
    return PairPage(
        citing=(ends[0], visit.names.court(ends[0])),
        cited=(ends[1], visit.names.court(ends[1])),
        voices=tuple(
            (named(SPEAKERS, each.speaker), each.citations, each.citing) for each in found.in_all
        ),
        total=sum(each.citations for each in found.in_all),
        columns=columns_of(_by_year(pair), frozenset(), _KINDS),
        decades=decades_of(pair) if pair else (),
        lines=tuple(_lines(visit, found.citations)),
        rights=terms_of(visit, "right", bearing.right or ""),
        treatments=treatments_of(bearing),
        asked=given(visit, *FIELDS),
        following=page.next or "",
    )


def treatments_of(bearing: Bearing) -> tuple[tuple[str, str, bool], ...]:
    """Return the treatments that a form offers: value, English words, whether chosen."""
    return tuple((value, words, value == bearing.treatment) for value, words in TREATMENTS.items())


def decades_of(*pairs: PairOfCourts) -> tuple[tuple[int, int], ...]:
    """Return the decades in which courts cite one another, each with its citations."""
    counts: dict[int, int] = {}
    for pair in pairs:
        for each in pair.years:
            if each.year:
                decade = each.year // 10 * 10
                counts[decade] = counts.get(decade, 0) + each.citations
    return tuple(sorted(counts.items()))


def _by_year(pair: PairOfCourts | None) -> dict[int, Outcomes]:
    years = pair.years if pair else ()
    return {
        each.year: Outcomes(each.own_voice, each.citations - each.own_voice, 0)
        for each in years
        if each.year
    }


def _lines(visit: Visit, found: Iterable[Exchange]) -> Iterator[ExchangeLine]:
    listed = list(found)
    said = paragraphs_named(
        visit.graph,
        ((each.cited, each.citation.pinpoints[0]) for each in listed if each.citation.pinpoints),
    )
    for each in listed:
        yield _line(each, said)


def _line(each: Exchange, said: _Quoted) -> ExchangeLine:
    citation, passage = each.citation, each.citation.passage
    words = passage.text if passage else ""
    number = citation.pinpoints[0] if citation.pinpoints else ""
    quoted = said.get((each.cited.id, number))
    return ExchangeLine(
        citing=name_of(each.citing),
        citing_path=ruling_path(each.citing.id),
        date=each.citing.date,
        sentence=worded(sentence_with(words, citation.words or "") or words, each.citing.standing),
        language=language_of(passage.id) if passage else "en",
        number=passage.number if passage else None,
        passage_path=passage_path(passage.id) if passage else "",
        verb=named(TREATMENTS, citation.treatment or "cited"),
        speaker=named(SPEAKERS, citation.speaker),
        is_aside=citation.speaker != "court",
        cited=name_of(each.cited),
        cited_path=ruling_path(each.cited.id),
        cited_date=each.cited.date,
        cited_standing=each.cited.standing,
        cited_place=passage_path(quoted.id) if quoted else "",
        pinpoints=paragraphs_cited(citation.pinpoints),
        said=worded(quoted.text, each.cited.standing) if quoted else "",
        said_language=language_of(quoted.id) if quoted else "en",
        fact=citation.claim,
    )
