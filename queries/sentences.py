"""The one sentence of a passage in which a citation stands."""

import re
from typing import Final

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


def _ends(passage: str, stop: re.Match[str]) -> bool:
    before = passage[max(0, stop.start() - 12) : stop.end()]
    if _ABBREVIATION.search(before):
        return False
    before = passage[: stop.start()]
    return stop[0][0] != ";" or before.count("(") <= before.count(")")
