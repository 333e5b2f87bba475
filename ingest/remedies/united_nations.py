"""Remedies of the United Nations treaty bodies: what follows the finding of a violation.

Views do not bind as a judgment does (Human Rights Committee, General Comment No. 33, paras. 11-15):
all that they call for is recommended, also where the body says that the State "is under an
obligation" by the treaty itself.
"""

from collections.abc import Iterator, Sequence

from comity.extraction import Metadata, Passage, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.remedies import united_nations_phrases as phrases
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import Stretch, each_once, forms_of, sums_of


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield what a treaty body calls for after it has found a violation."""
    operative = [one for one in layout.passages if one.section is SectionName.OPERATIVE]
    if not operative or not phrases.FOUND.search(text, operative[0].start, operative[-1].end):
        return
    payer = Payer(metadata.sole_respondent, metadata.date)
    is_open = False
    for passage in _own(text, operative):
        closing = phrases.END.search(text, passage.start + 1, passage.end)
        words = mended(text, passage.start, closing.start() if closing else passage.end)
        stretch = Stretch(words, metadata.language, passage.number, payer)
        places, is_open = _calling(stretch.text, is_open=is_open)
        yield from _of_sentences(stretch, places)


def _own(text: str, operative: Sequence[Passage]) -> Iterator[Passage]:
    """Yield the body's own passages: numbering that begins anew is that of a member's opinion."""
    last = 0
    for passage in operative:
        number = passage.number or ""
        if text.startswith("## [Original", passage.start) or (
            number.isdigit() and int(number) < last
        ):
            return
        last = int(number) if number.isdigit() else last
        yield passage


def _calling(text: str, *, is_open: bool) -> tuple[list[tuple[int, int]], bool]:
    """Return the sentences that call on the State, and whether a list of calls is still open.

    Args:
        text: a passage, its white space even.
        is_open: whether the passage before ended in a list of calls, which lettered points go on.
    """
    found: list[tuple[int, int]] = []
    for first, end in sentences_in(text):
        start = first + _preamble(text[first:end])
        sentence = text[start:end]
        is_open = _calls(sentence) or (is_open and phrases.GOES_ON.match(sentence) is not None)
        if is_open:
            found.append((start, end))
    return found, is_open


def _of_sentences(stretch: Stretch, places: Sequence[tuple[int, int]]) -> Iterator[Measure]:
    seen: set[str] = set()
    for start, end in places:
        if (found := phrases.SUFFICES.search(stretch.text, start, end)) is not None:
            yield stretch.measure(
                found.span(), "remedy:declaratory", RemedyOutcome.FINDING_SUFFICES, "un.finding@1"
            )
        for clause in clauses_in(stretch.text, start, end):
            forms = forms_of(stretch, clause, RemedyOutcome.RECOMMENDED, "un.call@1")
            yield from each_once(forms, seen)
    if seen:
        yield from sums_of(stretch, RemedyOutcome.RECOMMENDED, "un.sum@1")


def _preamble(sentence: str) -> int:
    """Return the length of the recital that leads up to the call and calls for nothing itself."""
    found = phrases.PREAMBLE.match(sentence)
    return found.end() if found else 0


def _calls(sentence: str) -> bool:
    if phrases.TOLD.search(sentence):
        return False
    if phrases.FINDS.search(sentence):
        return phrases.OBLIGED.search(sentence) is not None
    return phrases.CALLS.search(sentence) is not None
