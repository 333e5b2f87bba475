"""Words that name a term of the vocabulary also find its other names, in every language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.words import words_of
from queries.labels import Label, Labels
from queries.search.tree import All, Node, Some, Words, all_of, some_of

_KINDS: Final = frozenset({"doctrine", "group", "remedy", "right", "state"})
_SHORTEST: Final = 4
"""Letters of a word that names a term alone."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """What was added to a search.

    Attributes:
        written: the words of the search.
        terms: ids of the terms that they name.
        added: other names of the same terms, which are searched too.
    """

    written: str
    terms: tuple[str, ...]
    added: tuple[str, ...]


def expanded(node: Node, labels: Labels) -> tuple[Node, tuple[Expansion, ...]]:
    """Return a tree that also finds other names of what is wanted, and what was added.

    What must be missing, and what must be near something, stays as it is written.
    """
    match node:
        case All():
            return _all(node.parts, labels)
        case Some():
            done = [expanded(part, labels) for part in node.parts]
            return some_of(*(tree for tree, _ in done)), _joined(done)
        case Words():
            return _all((node,), labels)
        case _:
            return node, ()


def _all(parts: Sequence[Node], labels: Labels) -> tuple[Node, tuple[Expansion, ...]]:
    done = [_run(run, labels) for run in _runs(parts, labels)]
    return all_of(*(tree for tree, _ in done)), _joined(done)


def _run(run: Sequence[Node], labels: Labels) -> tuple[Node, tuple[Expansion, ...]]:
    if _names(run, labels):
        return _named(run, labels)
    first = run[0]
    return (first, ()) if isinstance(first, Words) else expanded(first, labels)


def _joined(done: Sequence[tuple[Node, tuple[Expansion, ...]]]) -> tuple[Expansion, ...]:
    return tuple(each for _, found in done for each in found)


def _runs(parts: Sequence[Node], labels: Labels) -> Iterator[Sequence[Node]]:
    """Yield the longest runs of words that name something, and every other part by itself."""
    place = 0
    while place < len(parts):
        length = _longest(parts[place:], labels)
        yield parts[place : place + length]
        place += length


def _longest(parts: Sequence[Node], labels: Labels) -> int:
    words = 0
    while words < len(parts) and isinstance(parts[words], Words):
        words += 1
    return next((length for length in range(words, 1, -1) if _names(parts[:length], labels)), 1)


def _names(run: Sequence[Node], labels: Labels) -> tuple[Label, ...]:
    """Return the names that a run of words is."""
    words = [each for each in run if isinstance(each, Words) and not each.is_begun]
    if len(words) != len(run):
        return ()
    folded = tuple(word for each in words for word in each.words)
    if len(folded) == 1 and len(folded[0]) < _SHORTEST:
        return ()
    return tuple(each for each in labels.by_words.get(folded, ()) if each.kind in _KINDS)


def _named(run: Sequence[Node], labels: Labels) -> tuple[Node, tuple[Expansion, ...]]:
    found = _names(run, labels)
    folded = tuple(word for each in run if isinstance(each, Words) for word in each.words)
    terms = tuple(dict.fromkeys((each.kind, each.id) for each in found))
    added: dict[tuple[str, ...], str] = {}
    for each in (name for term in terms for name in labels.of_term[term]):
        words = words_of(each.name)
        if words and words != folded:
            added.setdefault(words, each.name)
    tree = some_of(all_of(*run), *(Words(words) for words in added))
    if not added:
        return tree, ()
    ids = tuple(term for _, term in terms)
    return tree, (Expansion(" ".join(folded), ids, tuple(added.values())),)
