"""Which ruling is meant by what somebody writes?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.naming import folded, ids_in, numbers_in, plain_runs, title_in, words_in
from queries.presence import current_id
from queries.statement import load

MOST: Final = 100
"""Candidates shown; more than that want a better description, and the answer says so."""

_COARSE: Final = 5_000


@dataclass(frozen=True, slots=True)
class Candidates:
    """Rulings and guides that may be meant.

    Attributes:
        asked: what was written.
        found_by: ``id``, ``number``, ``title`` or ``nothing``.
        candidates: held ones first; one where it is certain, several where the words fit several.
        is_cut: whether more than those shown fit.
    """

    asked: str
    found_by: str
    candidates: tuple[Act, ...]
    is_cut: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing fits."""
        return not self.candidates


def lookup(graph: GraphReader, asked: str) -> Candidates:
    """Return the rulings and guides that a citation, number or title may mean.

    Takes an id, an application or communication number, an ECLI, a HUDOC item, a UN symbol, a
    reporter place (``Series C No. 205``), or words of a title.
    """
    asked = asked.strip()
    for found_by, search in (("id", _by_id), ("number", _by_number), ("title", _by_title)):
        found = search(graph, asked)
        if found:
            return Candidates(asked, found_by, found[:MOST], is_cut=len(found) > MOST)
    return Candidates(asked, "nothing", ())


def _by_id(graph: GraphReader, asked: str) -> tuple[Act, ...]:
    if not RulingId.fits(asked):
        return ()
    wanted = current_id(graph, asked)
    return tuple(act_of(row) for row in graph.run(load("act_by_id"), {"act": wanted}))


def _by_number(graph: GraphReader, asked: str) -> tuple[Act, ...]:
    """Return the acts of one of the numbers, narrowed by words of the title where any fit."""
    keys = numbers_in(asked) or ((folded(asked),) if any(map(str.isdigit, asked)) else ())
    starts = ids_in(asked)
    if not (keys or starts):
        return ()
    acts = numbered(graph, keys, starts)
    return _titled(acts, words_in(title_in(asked))) or acts


def numbered(
    graph: GraphReader, keys: Sequence[str], starts: Sequence[str] = ()
) -> tuple[Act, ...]:
    """Return the acts that numbers name, those of the first number first.

    Args:
        graph: the graph.
        keys: numbers, symbols and citations, folded.
        starts: ids, or beginnings of ids up to a hyphen.
    """
    wanted: Row = {"keys": list(keys), "starts": list(starts)}
    return _unrepeated(act_of(row) for row in graph.run(load("acts_by_numbers"), wanted))


def _by_title(graph: GraphReader, asked: str) -> tuple[Act, ...]:
    """Return the acts whose titles hold every word, accents aside.

    Engines fold accents differently: the first search wants the plain letters of three words, the
    second, where that finds nothing, those of any one; what they find is compared folded.
    """
    runs, words = plain_runs(asked)[:3], words_in(asked)
    if not runs:
        return ()
    return _titled(_coarse(graph, *runs), words) or _titled(
        (act for run in runs for act in _coarse(graph, run)), words
    )


def _coarse(graph: GraphReader, first: str, second: str = "", third: str = "") -> Iterable[Act]:
    wanted: Row = {"first": first, "second": second, "third": third, "limit": _COARSE}
    return (act_of(row) for row in graph.run(load("acts_by_title"), wanted))


def _titled(acts: Iterable[Act], words: tuple[str, ...]) -> tuple[Act, ...]:
    """Return the acts whose titles hold every word."""
    wanted = frozenset(words)
    return _unrepeated(act for act in acts if wanted.issubset(words_in(act.title or "")))


def _unrepeated(acts: Iterable[Act]) -> tuple[Act, ...]:
    return tuple({act.id: act for act in acts}.values())
