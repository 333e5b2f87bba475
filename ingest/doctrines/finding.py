"""Doctrines named in a text, found on the Docs of the passages that the prefilter lets through."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from comity.extraction import DoctrineFound, Metadata, Passage
from ingest.doctrines.frames import frames_of
from ingest.doctrines.gazetteer import Gazetteer, forms_of, gazetteer_of
from ingest.pipeline import PassageRead, pipeline_of
from ingest.places import Places
from ontology.vocabulary import Vocabulary

_RULES: Final = {"form": "doctrine.form@1", "frame": "doctrine.frame@1"}
_CONFIDENCE: Final = {  # of "applies": precision against experts' labels
    ("form", "applies"): 0.45,
    ("frame", "applies"): 0.5,
    ("form", "mentions"): 0.95,
}
Mentions = Sequence[tuple[int, int]]


def find_doctrines(
    text: str,
    passages: Sequence[Passage],
    metadata: Metadata,
    vocabulary: Vocabulary,
    citations: Mentions = (),
    provisions: Mentions = (),
) -> tuple[DoctrineFound, ...]:
    """Return the doctrines a text names, each with its role there.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        metadata: its language.
        vocabulary: the doctrines and their lexical forms.
        citations: spans of the citations found, in text order.
        provisions: spans of the provisions found, in text order.

    Returns:
        In text order, with repeats.
    """
    forms = forms_of(vocabulary, metadata.language)
    places = Places(passages)
    nlp = pipeline_of(forms)
    found = []
    for read in _worth_reading(
        text, places, gazetteer_of(forms), {"citations": citations, "provisions": provisions}
    ):
        doc = nlp.make_doc(read.text)
        doc.user_data["read"] = read
        for _, component in nlp.pipeline:
            doc = component(doc)
        for one in doc.user_data["roles"]:
            at = (read.passage.start + one.place[0], read.passage.start + one.place[1])
            evidence = places.evidence(at, _RULES[one.rule], _CONFIDENCE[one.rule, one.role])
            found.append(DoctrineFound(one.doctrine, one.role, evidence))
    return tuple(found)


def _worth_reading(
    text: str, places: Places, gazetteer: Gazetteer, mentions: dict[str, Mentions]
) -> Iterator[PassageRead]:
    """Yield the passages in which letters of a doctrine stand."""
    candidates: dict[int, set[str]] = {}
    for start, doctrine in gazetteer.hits(text):
        candidates.setdefault(places.ordinal(start), set()).add(doctrine)
    frames = frames_of(text, places.passages)
    for ordinal, passage in enumerate(places.passages):
        is_weighing = frames.holds(passage)
        if not is_weighing and ordinal not in candidates and not gazetteer.unfiltered:
            continue
        yield PassageRead(
            passage=passage,
            ordinal=ordinal,
            text=text[passage.start : passage.end],
            candidates=sorted(candidates.get(ordinal, set()) | gazetteer.unfiltered),
            is_weighing=is_weighing,
            mentions={kind: _inside(spans, passage) for kind, spans in mentions.items()},
        )


def _inside(spans: Mentions, passage: Passage) -> list[tuple[int, int]]:
    """Return the spans that stand in a passage, counted from its start."""
    first = bisect_left(spans, (passage.start, 0))
    last = bisect_left(spans, (passage.end, 0))
    return [
        (start - passage.start, min(end, passage.end) - passage.start)
        for start, end in spans[first:last]
    ]
