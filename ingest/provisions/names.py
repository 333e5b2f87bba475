"""Instruments by their own names, as the ontology lists them, found word by word."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import ontology

_WORD: Final = re.compile(r"[^\s,;()\[\]“”\"]+")  # no bracket: a footnote is called there
_FIRST: Final = re.compile(  # in running text a name has a capital
    r"\b(?=[A-Z1])[^\s,;()\[\]“”\"]+"
)
_GAP: Final = re.compile(r"[\s,;()]*")
_LONGER: Final = re.compile(  # "Convention" is the beginning of another instrument's name
    r"\s+(?i:on|against|for|relating|relative|concerning|sur|sobre|para|contra|of)\s+(?:the\s+"
    r"|la\s+|los\s+)?"
    r"(?:[A-Z][a-z]|\d)"
)
_NOUN: Final = re.compile(r"(?i:convention|convención|charter|covenant|declaration|protocol)$")
_END: Final = ""  # key under which a node holds its instrument

Node = dict[str, "Node | str"]


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str:
    return word.replace("’", "'").casefold().rstrip(".:")


@cache
def _tree() -> Node:
    """Return all names as a tree of words; a name of one word is kept as it is written."""
    root: Node = {}
    for instrument in ontology.load().instruments.values():
        labels = (instrument.label_en, instrument.label_fr, instrument.label_es)
        for name in (*labels, *instrument.aliases):
            words = _WORD.findall(name)
            keys = [words[0]] if len(words) == 1 else [_folded(word) for word in words]
            node = root
            for key in keys:
                child = node.setdefault(key, {})
                assert isinstance(child, dict)  # noqa: S101 - only the key of the end holds an id
                node = child
            node.setdefault(_END, instrument.id)
    return root


def name_at(text: str, at: int) -> tuple[int, str] | None:
    """Return the end and the instrument of the longest name that begins at ``at``.

    "European Convention" is no name where "on the Suppression of Terrorism" follows.
    """
    first = _WORD.match(text, at)
    if not first:
        return None
    root, word = _tree(), first[0]
    folded, written = root.get(_folded(word)), root.get(word.rstrip(".:"))
    if folded is None and written is None:
        return None
    found = _walk(text, first, folded) or _walk(text, first, written)
    if found and _NOUN.search(text, at, found[0]) and _LONGER.match(text, found[0]):
        return None
    return found


def _walk(text: str, word: "re.Match[str]", node: "Node | str | None") -> tuple[int, str] | None:
    found = None
    while isinstance(node, dict):
        if isinstance(name := node.get(_END), str):
            found = (word.end() - (word[0][-1] in ".:"), name)
        gap = _GAP.match(text, word.end())
        following = _WORD.match(text, gap.end() if gap else word.end())
        if not following:
            break
        word, node = following, node.get(_folded(following[0]))
    return found


def named_instruments(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and instrument of the names that begin in a stretch, in text order."""
    for word in _FIRST.finditer(text, start, end):
        if word.start() >= start and (found := name_at(text, word.start())):
            start = found[0]
            yield word.start(), *found
