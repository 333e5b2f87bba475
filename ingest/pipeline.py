"""spaCy as container and contract: a Doc for each passage worth one, a component a kind of thing.

Grammars work on characters, so each Doc keeps its passage's text and its offset in the ruling; what
they found stands on the Doc as span groups, and the next component reads it there.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.vocab import Vocab

from comity.extraction import Passage
from ingest.doctrines.frames import PROPORTIONALITY, first_sentence
from ingest.doctrines.gazetteer import Forms, gazetteer_of
from ingest.doctrines.judging.judged import Judged
from ingest.doctrines.roles import FRAMED, Role, judged_role, proved_role

_WORD: Final = re.compile(r"([^ ]+)( ?)|( )")


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
        language: ISO 639-1.
        judged: what a model makes of the ruling's reasons; ``None`` where none was trained on the
            like of them.
    """

    passage: Passage
    ordinal: int
    text: str
    candidates: Sequence[str]
    is_weighing: bool
    mentions: Mapping[str, Sequence[tuple[int, int]]]
    language: str = "en"
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class DoctrineRead:
    """A doctrine in a passage: its place there, and its role."""

    doctrine: str
    place: tuple[int, int]
    role: Role


@dataclass(frozen=True, slots=True)
class Spaced:
    """Cuts a passage at its spaces, and no finer: grammars work on characters.

    Splitting punctuation off would take half as long again, and nothing here asks for it.
    """

    vocab: Vocab

    def __call__(self, text: str) -> Doc:
        """Return the Doc of a passage; its text is the passage's, character by character."""
        words = text.split(" ")
        if "" not in words:
            return Doc(self.vocab, words=words, spaces=[True] * (len(words) - 1) + [False])
        found = _WORD.findall(text)
        words = [word or space for word, _, space in found]
        return Doc(self.vocab, words=words, spaces=[bool(space) for _, space, _ in found])


@Language.component("grammar_mentions", assigns=["doc.spans"])
def grammar_mentions(doc: Doc) -> Doc:
    """Put what the grammars found in this passage on the Doc, one span group a kind."""
    read: PassageRead = doc.user_data["read"]
    for kind, places in read.mentions.items():
        _put(doc, kind, [(start, end, kind) for start, end in places])
    return doc


@Language.factory(
    "doctrine_mentions",
    default_config={"forms": {}},
    assigns=["doc.spans", "doc.user_data"],
)
class DoctrineMentions:
    """Finds lexical forms of doctrines; only those whose letters the prefilter saw are tried."""

    def __init__(self, nlp: Language, name: str, forms: dict[str, list[str]]) -> None:
        self.nlp = nlp
        self.name = name
        self.gazetteer = gazetteer_of(tuple((key, tuple(form)) for key, form in forms.items()))

    def __call__(self, doc: Doc) -> Doc:
        """Put the doctrines named in the passage on the Doc."""
        read: PassageRead = doc.user_data["read"]
        found = [
            (match.start(), match.end(), doctrine)
            for doctrine in read.candidates
            for match in self.gazetteer.forms[doctrine].finditer(read.text)
        ]
        _put(doc, "doctrines", sorted(found))
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


def _put(doc: Doc, kind: str, found: list[tuple[int, int, str]]) -> None:
    """Put spans of whole tokens on the Doc, and beside them the exact offsets they stand for."""
    if found:
        spans = [
            doc.char_span(start, end, label=label, alignment_mode="expand")
            for start, end, label in found
        ]
        doc.spans[kind] = SpanGroup(doc, name=kind, spans=[span for span in spans if span])
        doc.user_data[kind] = found


@lru_cache(maxsize=8)
def pipeline_of(forms: Forms) -> Language:
    """Return the pipeline for one language's lexical forms, by doctrine."""
    # Shapes and flags of words are not computed: no component here asks for them.
    nlp = English(vocab=Vocab(lex_attr_getters={}))
    nlp.tokenizer = Spaced(nlp.vocab)
    nlp.add_pipe("grammar_mentions")
    nlp.add_pipe("doctrine_mentions", config={"forms": {key: list(form) for key, form in forms}})
    nlp.add_pipe("doctrine_frames")
    nlp.add_pipe("doctrine_roles")
    return nlp
