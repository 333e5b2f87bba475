"""spaCy as container and contract: a Doc for each passage worth one, a component a kind of thing.

Grammars work on characters, so each Doc keeps its passage's text and its offset in the ruling; what
they found stands on the Doc as span groups, and the next component reads it there. A token is what
stands between two edges of mentions, so that each span is exactly its mention; nothing here asks
for words, and making them would take a tenth of the time of reading a ruling.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from threading import get_ident

from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.vocab import Vocab

from comity.extraction import Passage
from comity.values import quickly_made
from ingest.doctrines.frames import PROPORTIONALITY, first_sentence
from ingest.doctrines.judging.judged import Judged
from ingest.doctrines.roles import FRAMED, Role, judged_role, proved_role


@quickly_made
@dataclass(frozen=True, slots=True)
class PassageRead:
    """A passage as a component sees it.

    Attributes:
        passage: the passage.
        ordinal: its place among the ruling's passages.
        text: its characters.
        named: doctrines named in it, each with its half-open span, in text order.
        is_weighing: whether it stands under a heading of proportionality.
        language: ISO 639-1.
        judged: what a model makes of the ruling's reasons; ``None`` where none was trained on the
            like of them.
    """

    passage: Passage
    ordinal: int
    text: str
    named: Sequence[tuple[int, int, str]]
    is_weighing: bool
    language: str = "en"
    judged: Judged | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class DoctrineRead:
    """A doctrine in a passage: its place there, and its role."""

    doctrine: str
    place: tuple[int, int]
    role: Role


def doc_of(vocab: Vocab, read: PassageRead) -> Doc:
    """Return the Doc of a passage, cut at the edges of what was found in it."""
    found = [(start, end) for start, end, _ in read.named]
    if read.is_weighing:
        found.append(first_sentence(read.text))
    edges = sorted({0, len(read.text), *(edge for span in found for edge in span)})
    words = [read.text[start:end] for start, end in pairwise(edges)]
    return Doc(vocab, words=words, spaces=[False] * len(words), user_data={"read": read})


@Language.component("doctrine_mentions", assigns=["doc.spans", "doc.user_data"])
def doctrine_mentions(doc: Doc) -> Doc:
    """Put the doctrines named in the passage on the Doc."""
    read: PassageRead = doc.user_data["read"]
    _put(doc, "doctrines", read.named)
    return doc


@Language.component(
    "doctrine_frames",
    requires=["doc.spans", "doc.user_data"],
    assigns=["doc.spans", "doc.user_data"],
)
def doctrine_frames(doc: Doc) -> Doc:
    """Add the doctrine of the heading where the passage does not name it."""
    read: PassageRead = doc.user_data["read"]
    if read.is_weighing:
        named = {doctrine for _, _, doctrine in doc.user_data.get("doctrines", ())}
        if PROPORTIONALITY not in named:
            _put(doc, "framed", [(*first_sentence(read.text), PROPORTIONALITY)])
    return doc


@Language.component("doctrine_roles", requires=["doc.user_data"], assigns=["doc.user_data"])
def doctrine_roles(doc: Doc) -> Doc:
    """Say of each doctrine whether the court applies it here or only names it."""
    read: PassageRead = doc.user_data["read"]
    named = [
        DoctrineRead(doctrine, (start, end), _role_of(doctrine, (start, end), read))
        for start, end, doctrine in doc.user_data.get("doctrines", ())
    ]
    framed = [
        DoctrineRead(doctrine, (start, end), FRAMED)
        for start, end, doctrine in doc.user_data.get("framed", ())
    ]
    doc.user_data["roles"] = sorted(named + framed, key=lambda one: (one.place, one.doctrine))
    return doc


def _role_of(doctrine: str, place: tuple[int, int], read: PassageRead) -> Role:
    if read.judged:
        return judged_role(read.judged, doctrine, read.passage.start + place[0])
    return proved_role(place, read.text, read.passage, read.language)


def _put(doc: Doc, kind: str, found: Sequence[tuple[int, int, str]]) -> None:
    """Put spans on the Doc, and beside them the exact offsets they stand for."""
    if found:
        spans = [doc.char_span(start, end, label=label) for start, end, label in found]
        doc.spans[kind] = SpanGroup(doc, name=kind, spans=[span for span in spans if span])
        doc.user_data[kind] = found


@contextmanager
def docs_of(reads: Iterable[PassageRead]) -> Iterator[Iterator[Doc]]:
    """Yield the Docs of passages, with what every component found; they end with the block.

    Their strings are let go then: tokens so long are hardly ever met twice.
    """
    nlp = _pipeline(get_ident())
    with nlp.memory_zone():
        yield (_through(nlp, doc_of(nlp.vocab, read)) for read in reads)


def _through(nlp: Language, doc: Doc) -> Doc:
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


@lru_cache(maxsize=8)
def _pipeline(thread: int) -> Language:
    """Return the pipeline of a thread: each lets go of its own strings."""
    # Shapes and flags of words are not computed: no component here asks for them.
    nlp = English(vocab=Vocab(lex_attr_getters={}))
    for component in ("doctrine_mentions", "doctrine_frames", "doctrine_roles"):
        nlp.add_pipe(component)
    return nlp
