"""Remedies that the Inter-American Commission recommends, in its reports on the merits.

Article 51(2) of the American Convention: the Commission makes recommendations, with a time for
them; they do not bind as the Court's orders do.
"""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Metadata, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import Stretch, each_once, forms_of

_RECOMMENDS: Final = regex.compile(
    r"\b(?:RECOM+IEND\w+|RECOM+END(?:S|A)|REITERAT?E?S?|RECOMENDA|recommends?|recomienda"
    r"|reiterates\s+the\s+following\s+recommendations)\b[^.;:]{0,160}?(?:State|STATE|Estado|ESTADO"
    r"|RECOM\w+|UNITED|Brazil\w*|:)[^:.;]{0,80}:?",
)
_CLOSING: Final = regex.compile(
    r"\b(?:PUBLICATION|PUBLICACIÓN|PUBLICAÇÃO)\b|\b(?:Done|Dado|Dada)\s+(?:and|y|e)\s+(?:signed"
    r"|firmad\w|assinad\w)|\bdecides?\s+to\s+(?:make|publish)\b|\bdecide\s+(?:publicar|hacer\s+público)"
)
_FOLLOWED: Final = regex.compile(
    r"\b(?:has|have)\s+(?:fully\s+|partially\s+)?complied|\bha\s+cumplido|recommended\s+to\s+the\s+State\b"
    r"|\b(?:the\s+(?:Commission|IACHR)|la\s+Comisión)\s+(?:takes?\s+note|toma\s+nota|concludes?|concluye)"
)


_ITSELF: Final = regex.compile(  # "las violaciones declaradas en el presente informe": no duty
    r"\b(?:presentes?\s+informe|present\s+report|presente\s+relatório)", regex.IGNORECASE
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield what a report recommends after its conclusions, in text order."""
    payer = Payer(metadata.sole_respondent, metadata.date)
    seen: set[str] = set()
    is_open = False
    for passage in layout.passages:
        if passage.section is not SectionName.OPERATIVE:
            continue
        stretch = Stretch(
            mended(text, passage.start, passage.end), metadata.language, passage.number, payer
        )
        begin = 0
        if found := _last(stretch.text):
            begin, is_open = found, True
        closing = _CLOSING.search(stretch.text, begin) if is_open else None
        end = closing.start() if closing else len(stretch.text)
        if is_open:
            seen = seen if passage.number is None else set()
            yield from _recommended(text, stretch, (begin, end), seen)
        if closing:
            return


def _last(text: str) -> int | None:
    """Return where the last formula that recommends ends; ``None`` where none stands there."""
    ends = [found.end() for found in _RECOMMENDS.finditer(text)]
    return ends[-1] if ends else None


def _recommended(
    text: str, stretch: Stretch, place: tuple[int, int], seen: set[str]
) -> Iterator[Measure]:
    for first, last in sentences_in(stretch.text):
        start, stop = max(first, place[0]), min(last, place[1])
        if start >= stop or _FOLLOWED.search(stretch.text, start, stop):
            continue
        for clause in clauses_in(stretch.text, start, stop):
            forms = forms_of(stretch, clause, RemedyOutcome.RECOMMENDED, "iachr.recommendation@1")
            own = (one for one in forms if not _ITSELF.fullmatch(text, one.start, one.end))
            yield from each_once(own, seen)
