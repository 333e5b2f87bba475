"""The one sentence of a passage in which a citation stands."""

import re
from collections.abc import Sequence
from typing import Final

from comity.store import GraphReader
from queries.citations import Citation
from queries.rows import text
from queries.statement import load

_STOP: Final = re.compile(
    r"(?:[.;!?…][”\"»)\]]*|(?<=[a-zà-ÿ])\.[”\"»)\]]*[0-9]{1,3})\s+(?=[\"“«(\[]?[A-ZÀ-Þ0-9])"
)
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Z]|v|vs|c|no|nos|para|paras|párr|párrs|art|arts|cf|Mr|Mrs|Ms|Dr|al|pp?|Doc"
    r"|Eur|Ct|Rep|Ser|núm|Vol)\.|(?:^|\s)[0-9]{1,4}\.)[”\"»)\]]*\s+$",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"^\s*[0-9]{1,4}\.\s+")


def sentence_with(passage: str, words: str) -> str:
    """Return the sentence of a passage that holds some words, on one line, unnumbered.

    A semicolon within brackets parts two citations, not two sentences. Words that the passage does
    not hold stand in a footnote that it calls: no sentence is theirs.

    >>> sentence_with("1. It is so. It is not (see A. v. B., no. 1/90). It ends.", "A. v. B.")
    'It is not (see A. v. B., no. 1/90).'
    >>> sentence_with("It is so.", "elsewhere")
    ''
    """
    place = passage.find(words)
    if place < 0:
        return ""
    low, high = 0, len(passage)
    for stop in _STOP.finditer(passage):
        if not _ends(passage, stop):
            continue
        if stop.end() <= place:
            low = stop.end()
        elif stop.start() >= place + len(words) - 1:
            high = stop.end()
            break
    return " ".join(_NUMBER.sub("", passage[low:high]).split())


def citing_sentences(graph: GraphReader, citations: Sequence[Citation]) -> tuple[str, ...]:
    """Return the sentence of each citation; empty where its words stand in no passage.

    Lists show the beginning of a passage, and a citation may stand far behind it: those that are
    cut are read whole, all at once.
    """
    quoted = [each.passage for each in citations if each.passage]
    ids = sorted({each.id for each in quoted if each.is_cut})
    rows = graph.run(load("passages_by_ids"), {"wanted": ids}) if ids else []
    whole = {each.id: each.text for each in quoted}
    whole |= {text(row, "passage"): text(row, "text") for row in rows}
    return tuple(
        sentence_with(whole[each.passage.id], each.words) if each.passage and each.words else ""
        for each in citations
    )


def _ends(passage: str, stop: re.Match[str]) -> bool:
    before = passage[max(0, stop.start() - 12) : stop.end()]
    if _ABBREVIATION.search(before):
        return False
    before = passage[: stop.start()]
    return stop[0][0] != ";" or before.count("(") <= before.count(")")
