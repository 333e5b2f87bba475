"""Provisions judged by the text's own words: their instrument is hidden, and must be found again.

Nobody labelled which treaty a bare “Article 8” means. But where a ruling prints “Article 8 of the
Convention”, the last words can be blanked out, and the rules asked again: what the text said is the
right answer. Mentions whose instrument is printed may be easier or harder than those where it is
not, so these figures are the best to be had and not the truth itself.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

import ontology
from benchmarks.quality.judged import Judged
from benchmarks.texts import RULINGS, sample
from comity.errors import ComityError
from comity.extraction import Extraction, ProvisionFound
from ingest.confidences import bins
from ingest.document import Document
from ingest.extracting import extract
from ingest.parts import Part
from ingest.provisions.resolving import find_provisions
from ontology.vocabulary import Vocabulary

EVERY: Final = 12
"""One ruling in so many of each family."""
_HIDDEN: Final = 4
"""Of the mentions of a ruling one in so many loses its instrument; the rest stays as it was."""
_PRINTED: Final = re.compile(
    r"(?P<number>.*?[\dIVX)])(?P<words>\s+(?:of|to|in|under|de|du|del|des)\s.+)", re.DOTALL
)
_GOES_ON: Final = re.compile(
    r"\s{0,3}(?:[,;/&(]|and\b|or\b|et\b|ou\b|y\b|e\b|o\b|taken|read|in\s+c)"
)
_JUDGED: Final = ("provision.passage@", "provision.section@", "provision.default@")
"""Rules that tell an instrument which is not printed."""


def hidden_provisions() -> Iterator[Judged]:
    """Yield what the rules say of mentions whose instrument was hidden from them."""
    vocabulary = ontology.load()
    for corpus in RULINGS:
        for document in sample(corpus, EVERY):
            try:
                found = extract(document, vocabulary, without=tuple(Part))
            except ComityError:
                continue  # a ruling that is not read has no mentions
            yield from judged(document, found, vocabulary)


def judged(document: Document, found: Extraction, vocabulary: Vocabulary) -> Iterator[Judged]:
    """Yield a verdict on each mention of one ruling that was hidden and still read."""
    text, meant = document.text, dict[int, str]()
    for mention, (start, end) in islice(_printed(text, found), 0, None, _HIDDEN):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
        meant[mention.at.start] = _article(str(mention.provision))
    for again in find_provisions(text, found.passages, found.metadata, vocabulary):
        right = meant.get(again.at.start)
        if right and again.provision and again.at.rule.startswith(_JUDGED):
            alike = bins.of_provision(again.at.rule, again.at.section, found.metadata.court)
            yield Judged(document.id, alike, _article(again.provision) == right)


def _printed(text: str, found: Extraction) -> Iterator[tuple[ProvisionFound, tuple[int, int]]]:
    """Yield the mentions whose instrument can be hidden, each with where its words stand."""
    for one in found.findings.provisions:
        if one.step == "explicit" and one.provision and (words := _words(text, one)):
            yield one, words


def _words(text: str, mention: ProvisionFound) -> tuple[int, int] | None:
    """Return where the instrument stands that a mention of one article prints."""
    printed = _PRINTED.fullmatch(mention.text)
    if printed is None or _GOES_ON.match(text, mention.at.end):
        return None
    return mention.at.start + printed.start("words"), mention.at.end


def _article(provision: str) -> str:
    return ".".join(provision.split(".")[:2])
