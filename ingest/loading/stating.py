"""The name of the state of a graph: a sum over its texts, so that one may come or go alone."""

import hashlib
from collections.abc import Iterable
from typing import Final

from comity.answers import forget_answers
from comity.store import Batch, Graph, Row

_BITS: Final = 256
_ALL: Final = (1 << _BITS) - 1
RELEASE: Final = "release"
"""Id of the one node that says it."""


def summed(texts: Iterable[tuple[str, str, str]], start: int = 0) -> int:
    """Return ``start`` plus the sum of some texts, in no order: act, key, fingerprint."""
    return sum((_hash(*text) for text in texts), start) & _ALL


def without(total: int, texts: Iterable[tuple[str, str, str]]) -> int:
    """Return a sum without some of its texts."""
    return (total - summed(texts)) & _ALL


def _hash(act: str, key: str, fingerprint: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{act} {key} {fingerprint}".encode()).digest(), "big")


def state_row(total: int, ontology: str, *, is_linked: bool) -> Row:
    """Return the node that names the state.

    Args:
        total: sum over the texts held.
        ontology: version of the vocabulary.
        is_linked: whether every citation points at what it means among them.
    """
    texts = f"{total:064x}"
    digest = hashlib.sha256(f"{ontology}\n{texts}".encode()).hexdigest()
    return {
        "id": RELEASE, "owner": "graph", "value": f"r-{digest[:16]}", "ontology": ontology,
        "extractor": "comity 0.1.0", "texts": texts, "linked": is_linked,
    }  # fmt: skip


def state_of(graph: Graph) -> Row | None:
    """Return the node that names the state; ``None`` before the first load has ended."""
    return next(
        iter(graph.having("Release", ("ontology", "texts", "linked"), "id", [RELEASE])), None
    )


def is_linked(graph: Graph) -> bool:
    """Return whether nothing changed since the citations were linked."""
    state = state_of(graph)
    return state is not None and bool(state["linked"])


def unlink(graph: Graph) -> None:
    """Say that something changes, so that whoever is stopped now is finished by the next load.

    Answers that are kept go first: they hold for the graph in which nothing has changed.
    """
    forget_answers(graph)
    if is_linked(graph):
        graph.update(Batch({"Release": [{"id": RELEASE, "owner": "graph", "linked": False}]}))
