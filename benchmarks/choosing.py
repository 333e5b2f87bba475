"""What the questions are about: the heaviest of each kind that a graph holds."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from comity.store import GraphWriter, Value

Ordered = TypeVar("Ordered", str, tuple[str, str])
Rows = list[dict[str, Value]]

_WORD: Final = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to ask about; each is missing where the graph has none.

    Attributes:
        cited: the ruling or guide with most citations.
        citing: the one that cites most.
        claim: that of a citation of ``cited``.
        passage: the passage with most citations.
        courts: the two different courts of which the first cites the second most.
        number: an application number, symbol or other identifier, of the most cited act with one.
        word: the commonest long word in titles.
        right: the one on which most is held.
        provision: the one on which most is held, among those that protect a right.
        interpreted: the provision that guides interpret in most passages.
        doctrine: the one in most passages.
        state: the one in respect of which most is held.
    """

    cited: str | None = None
    citing: str | None = None
    claim: str | None = None
    passage: str | None = None
    courts: tuple[str, str] | None = None
    number: str | None = None
    word: str | None = None
    right: str | None = None
    provision: str | None = None
    interpreted: str | None = None
    doctrine: str | None = None
    state: str | None = None


def commonest(values: Iterable[Ordered]) -> Ordered | None:
    """Return the value met most often, the first in order among equals; none of none."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value), default=None)


def chosen(graph: GraphWriter) -> Chosen:
    """Return what to ask a graph about, the same on every engine."""
    cites = list(graph.edges("CITES", ("act", "court", "target_court", "claim")))
    holdings = list(graph.nodes("Holding", ("provision", "respondent")))
    uses = [row for kind in ("APPLIES", "MENTIONS") for row in graph.edges(kind, ())]
    cited = commonest(_column(cites, "target"))
    provisions, rights = _held_on(holdings, list(graph.edges("PROTECTS", ())))
    return Chosen(
        cited=cited,
        citing=commonest(_column(cites, "act")),
        claim=min(_column([row for row in cites if row["target"] == cited], "claim"), default=None),
        passage=commonest(_column(cites, "source")),
        courts=commonest(_pairs(cites)),
        number=_number(graph, cites),
        word=commonest(_words(graph)),
        right=commonest(rights),
        provision=commonest(provisions),
        interpreted=commonest(_column(graph.edges("INTERPRETS", ()), "target")),
        doctrine=commonest(_column(uses, "target")),
        state=commonest(_column(holdings, "respondent")),
    )


def _column(rows: Iterable[dict[str, Value]], name: str) -> Iterator[str]:
    return (str(row[name]) for row in rows if row[name] is not None)


def _pairs(cites: Rows) -> Iterator[tuple[str, str]]:
    for row in cites:
        citing, cited = str(row["court"]), str(row["target_court"])
        if citing != cited:
            yield citing, cited


def _held_on(holdings: Rows, protects: Rows) -> tuple[list[str], list[str]]:
    """Return, once a holding, the nearest provision that protects a right, and those rights."""
    rights: dict[str, list[str]] = {}
    for row in protects:
        rights.setdefault(str(row["source"]), []).append(str(row["target"]))
    nearest = [_nearest(provision, rights) for provision in _column(holdings, "provision")]
    provisions = [found for found in nearest if found]
    return provisions, [right for found in provisions for right in rights[found]]


def _nearest(provision: str, known: Iterable[str]) -> str:
    """Return the provision or the nearest above it that is known; empty where none is."""
    while provision and provision not in known:
        provision = provision.rpartition(".")[0]
    return provision


def _number(graph: GraphWriter, cites: Rows) -> str | None:
    """Return an identifier with a digit, as printed: of the most cited act that has one."""
    printed = {
        str(row["id"]): str(row["value"])
        for row in graph.nodes("Identifier", ("value",))
        if re.search(r"\d", str(row["value"]))
    }
    borne: dict[str, list[str]] = {}
    for row in graph.edges("IDENTIFIED_BY", ()):
        if str(row["target"]) in printed:
            borne.setdefault(str(row["source"]), []).append(printed[str(row["target"])])
    act = commonest(target for target in _column(cites, "target") if target in borne)
    return min(borne[act]) if act else None


def _words(graph: GraphWriter) -> Iterator[str]:
    for title in _column(graph.nodes("Ruling", ("title",)), "title"):
        yield from set(_WORD.findall(title.lower()))
