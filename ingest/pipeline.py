"""spaCy as container and contract: a Doc for each passage worth one, a component a kind of thing.

Grammars work on characters, so each Doc keeps its passage's text and its offset in the ruling; what
they found stands on the Doc as span groups, and the next component reads it there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import regex
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span, SpanGroup

from comity.extraction import Passage
from ingest.doctrines.frames import PROPORTIONALITY, first_sentence
from ingest.doctrines.gazetteer import Forms, Gazetteer, compiled
from ingest.doctrines.roles import role_of

_PREFIX: Final = regex.compile(r"^[(\[“\"‘'§,;:]")
_SUFFIX: Final = regex.compile(r"(?:[)\]”\"’',;:?!]|(?<=[a-z0-9)\]])\.)$")
_INFIX: Final = regex.compile(r"(?<=\w)[–—](?=\w)|(?<=§)(?=\d)")


@dataclass(frozen=True, slots=True)
class PassageRead:
    """A passage as a component sees it.

    Attributes:
        passage: the passage.
        ordinal: its place among the ruling's passages.
        text: its characters.
        candidates: doctrines whose letters the prefilter saw in it.
        is_weighing: whether it stands under a heading of proportionality.
        mentions: half-open spans, counted from the passage's start, of what grammars found in it,
            by kind: ``"citations"``, ``"provisions"``.
    """

    passage: Passage
    ordinal: int
    text: str
    candidates: Sequence[str]
    is_weighing: bool
    mentions: Mapping[str, Sequence[tuple[int, int]]]


Doc.set_extension("read", default=None, force=True)
Span.set_extension("role", default=None, force=True)
Span.set_extension("place", default=None, force=True)
Span.set_extension("rule", default="form", force=True)


@Language.component("grammar_mentions", assigns=["doc.spans", "span._.place"])
def grammar_mentions(doc: Doc) -> Doc:
    """Put what the grammars found in this passage on the Doc, one span group a kind."""
    read: PassageRead = doc._.read
    for kind, places in read.mentions.items():
        doc.spans[kind] = _group(doc, kind, [(start, end, kind) for start, end in places])
    return doc


@Language.factory(
    "doctrine_mentions",
    default_config={"forms": {}},
    assigns=["doc.spans", "span._.place"],
)
class DoctrineMentions:
    """Finds lexical forms of doctrines; only those whose letters the prefilter saw are tried."""

    def __init__(self, nlp: Language, name: str, forms: dict[str, list[str]]) -> None:
        self.nlp = nlp
        self.name = name
        self.gazetteer: Gazetteer = compiled({key: tuple(form) for key, form in forms.items()})

    def __call__(self, doc: Doc) -> Doc:
        """Put the doctrines named in the passage on the Doc."""
        read: PassageRead = doc._.read
        found = [
            (match.start(), match.end(), doctrine)
            for doctrine in read.candidates
            for match in self.gazetteer.forms[doctrine].finditer(read.text)
        ]
        doc.spans["doctrines"] = _group(doc, "doctrines", sorted(found))
        return doc


@Language.component("doctrine_frames", requires=["doc.spans"], assigns=["doc.spans", "span._.rule"])
def doctrine_frames(doc: Doc) -> Doc:
    """Add the doctrine of the heading where the passage does not name it."""
    read: PassageRead = doc._.read
    if read.is_weighing and all(one.label_ != PROPORTIONALITY for one in doc.spans["doctrines"]):
        framed = _group(doc, "frames", [(*first_sentence(read.text), PROPORTIONALITY)])
        for span in framed:
            span._.rule = "frame"
        doc.spans["doctrines"].extend(framed)
    return doc


@Language.component(
    "doctrine_roles", requires=["doc.spans", "span._.place"], assigns=["span._.role"]
)
def doctrine_roles(doc: Doc) -> Doc:
    """Say of each doctrine whether the court applies it here or only names it."""
    read: PassageRead = doc._.read
    for span in doc.spans["doctrines"]:
        is_framed = span._.rule == "frame"
        span._.role = (
            "applies" if is_framed else role_of(span.label_, span._.place, read.text, read.passage)
        )
    return doc


def _group(doc: Doc, name: str, places: Sequence[tuple[int, int, str]]) -> SpanGroup:
    """Return spans of whole tokens around exact offsets, which stay with each span."""
    spans = []
    for start, end, label in places:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            span._.place = (start, end)
            spans.append(span)
    return SpanGroup(doc, name=name, spans=spans)


@lru_cache(maxsize=8)
def pipeline_of(forms: Forms) -> Language:
    """Return the pipeline for one language's lexical forms, by doctrine."""
    nlp = spacy.blank("en")
    nlp.vocab.lex_attr_getters = {}  # shapes and flags of words, which no component here asks for
    nlp.tokenizer = Tokenizer(
        nlp.vocab,
        prefix_search=_PREFIX.search,
        suffix_search=_SUFFIX.search,
        infix_finditer=_INFIX.finditer,
    )
    nlp.add_pipe("grammar_mentions")
    nlp.add_pipe("doctrine_mentions", config={"forms": {key: list(form) for key, form in forms}})
    nlp.add_pipe("doctrine_frames")
    nlp.add_pipe("doctrine_roles")
    return nlp
