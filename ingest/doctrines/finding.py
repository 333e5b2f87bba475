"""Doctrines of a text: those it names, found on Docs, and those it applies without naming them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.extraction import DoctrineFound, Metadata, Passage
from ingest.doctrines.frames import NO_FRAMES, first_sentence, frames_of
from ingest.doctrines.gazetteer import Forms, Gazetteer, Span, forms_of, gazetteer_of
from ingest.doctrines.judging.judged import Judged, judged_by
from ingest.doctrines.judging.weights import Weights
from ingest.doctrines.reasons import reasons_of
from ingest.doctrines.roles import Role, applied
from ingest.pipeline import PassageRead, docs_of
from ingest.places import Places
from ontology.vocabulary import Vocabulary

_TRAINED_ON: Final = ("ecthr", "en")  # court and language of the rulings that experts annotated


def find_doctrines(
    text: str,
    passages: Sequence[Passage],
    metadata: Metadata,
    vocabulary: Vocabulary,
    weights: Weights | None = None,
) -> tuple[DoctrineFound, ...]:
    """Return the doctrines a text names or applies, each with its role there.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        metadata: its court and language.
        vocabulary: the doctrines and their lexical forms.
        weights: of the model that judges rulings like those it was trained on; without, and of
            other rulings, rules alone judge.

    Returns:
        In text order, with repeats.
    """
    places = Places(passages)
    judged = None
    if weights and (metadata.court, metadata.language) == _TRAINED_ON:
        judged = judged_by(weights, text, reasons_of(text, passages))
    context = _Context(text, places, metadata.language, judged)
    forms = forms_of(vocabulary, metadata.language)
    named = _named(context, forms)
    unnamed = _unnamed(context, named) if judged else ()
    return tuple(sorted((*named, *unnamed), key=lambda one: (one.at.start, one.doctrine)))


@dataclass(frozen=True, slots=True)
class _Context:
    """A text while its doctrines are looked for."""

    text: str
    places: Places
    language: str
    judged: Judged | None

    def found(self, doctrine: str, at: tuple[int, int], role: Role) -> DoctrineFound:
        evidence = self.places.evidence(at, role.rule, role.confidence)
        return DoctrineFound(doctrine, role.name, evidence)


def _named(context: _Context, forms: Forms) -> list[DoctrineFound]:
    """Return the doctrines that a text names, and those of headings where no model judges."""
    found = []
    with docs_of(_worth_reading(context, gazetteer_of(forms))) as docs:
        for doc in docs:
            start = doc.user_data["read"].passage.start
            for one in doc.user_data["roles"]:
                at = (start + one.place[0], start + one.place[1])
                found.append(context.found(one.doctrine, at, one.role))
    return found


def _unnamed(context: _Context, named: Sequence[DoctrineFound]) -> Iterator[DoctrineFound]:
    """Yield the doctrines that the court applies in paragraphs which do not name them."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for one in named:
        starts[one.doctrine].append(one.at.start)
    for applying in context.judged.applications() if context.judged else ():
        paragraph, known = applying.paragraph, starts[applying.doctrine]
        if bisect_left(known, paragraph.start) == bisect_left(known, paragraph.end):
            start, end = first_sentence(context.text[paragraph.start : paragraph.end])
            at = (paragraph.start + start, paragraph.start + end)
            yield context.found(applying.doctrine, at, applied(applying.confidence))


def _worth_reading(context: _Context, gazetteer: Gazetteer) -> Iterator[PassageRead]:
    """Yield the passages that name a doctrine, and those under a heading of weighing."""
    text, places = context.text, context.places
    candidates: dict[int, dict[str, list[Span]]] = {}
    for start, doctrine, stretch in gazetteer.hits(text):
        near = candidates.setdefault(places.ordinal(start), {})
        near.setdefault(doctrine, []).append(stretch)
    frames = NO_FRAMES if context.judged else frames_of(text, places.passages)
    for ordinal, passage in enumerate(places.passages):
        is_weighing = frames.holds(passage)
        if not is_weighing and ordinal not in candidates and not gazetteer.unfiltered:
            continue
        words = text[passage.start : passage.end]
        named = gazetteer.named(words, candidates.get(ordinal, {}), passage.start)
        if named or is_weighing:
            yield PassageRead(
                passage=passage,
                ordinal=ordinal,
                text=words,
                named=named,
                is_weighing=is_weighing,
                language=context.language,
                judged=context.judged,
            )
