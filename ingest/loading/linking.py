"""After the texts: point every citation at what it means now, and rank what is cited."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

import networkx

from comity.store import ACTS, Batch, Graph, Row
from ingest.loading.index import ActIndex
from ingest.loading.resolving import authority_of, authority_row, read_authority, stub_node
from ingest.loading.superseding import replaced_guide

AUTHORITY = (
    "court", "title", "appnos", "ecli", "series", "symbol", "number", "date", "sign", "cites",
    "status",
    "target", "candidates",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking found: authorities in all, held, and changed by this run."""

    authorities: int
    resolved: int
    moved: int


@dataclass(slots=True)
class _Pointing:
    """What is to change where authorities are read against the acts held now.

    Attributes:
        index: the acts.
        pointed: where the citations of each authority point.
        changed: nodes of authorities that say otherwise now.
        moves: authorities whose citations point elsewhere now, and where.
        stubs: nodes of acts that are only cited, by kind and id.
        readings: where each id leads that a citation alone gives.
        total: authorities read.
        resolved: of them, those that are held.
    """

    index: ActIndex
    pointed: Mapping[str, set[str]]
    changed: list[Row] = field(default_factory=list)
    moves: list[tuple[str, str]] = field(default_factory=list)
    stubs: dict[str, dict[str, Row]] = field(default_factory=lambda: {kind: {} for kind in ACTS})
    readings: dict[str, set[str]] = field(default_factory=dict)
    total: int = 0
    resolved: int = 0

    def read(self, row: Row) -> None:
        """Read an authority."""
        node, authority, cites = str(row["id"]), authority_of(row), str(row["cites"])
        reading = read_authority(authority, cites, self.index)
        self.total += 1
        self.resolved += reading.target in self.index.acts
        fresh = authority_row(node, authority, cites, reading)
        if any(fresh[name] != row[name] for name in ("status", "target", "candidates")):
            self.changed.append(fresh)
        if reading.target and self.pointed.get(node, set()) - {reading.target}:
            self.moves.append((node, reading.target))
        if reading.target and reading.target not in self.index.acts:
            kind, stub = stub_node(reading.target, authority, cites)
            self.stubs[kind].setdefault(reading.target, stub)
        if reading.stub and reading.target:
            is_slip = self.index.has_another_number(reading.target, authority.series)
            self.readings.setdefault(reading.stub, set()).add(
                reading.stub if is_slip else reading.target
            )

    def write(self, graph: Graph, bare: Set[str]) -> None:
        """Write it, with the acts that are only cited where citations move or nothing is left."""
        unnamed = {target for _, target in self.moves} | bare
        missing = {
            kind: [row for id_, row in rows.items() if id_ in unnamed]
            for kind, rows in self.stubs.items()
        }
        graph.update(Batch({kind: rows for kind, rows in missing.items() if rows}))
        graph.retarget(self.moves)
        graph.update(Batch({"Authority": self.changed}))


def link(graph: Graph, index: ActIndex) -> Linked:
    """Resolve every authority against the acts held now; the order of loading leaves no trace."""
    pointing = _Pointing(index, _pointed(graph.edges("CITES", ("authority",))))
    for row in list(graph.nodes("Authority", AUTHORITY)):
        pointing.read(row)
    replaced = {str(row["target"]) for row in graph.edges("SUPERSEDES", ())}
    for guide in sorted(replaced - index.acts.keys()):
        pointing.stubs["Guide"].setdefault(guide, replaced_guide(guide))
    pointing.write(graph, _bare(graph))
    graph.update(Batch({"Redirect": _redirects(pointing.readings)}))
    _prune(graph, index, _cited(pointing.pointed, dict(pointing.moves)) | replaced)
    return Linked(pointing.total, pointing.resolved, len(pointing.moves))


def linked_before(graph: Graph, index: ActIndex) -> Linked:
    """Return what linking found the last time, where nothing has changed since."""
    targets = [row["target"] for row in graph.nodes("Authority", ("target",))]
    return Linked(len(targets), sum(target in index.acts for target in targets), 0)


def relink(graph: Graph, index: ActIndex, authorities: Sequence[Row], bare: str) -> None:
    """Resolve some authorities, once an act is gone.

    Args:
        graph: in which they are.
        index: the acts that they may mean now.
        authorities: nodes with the columns ``AUTHORITY``.
        bare: the act that is gone; it stays, known from its citations, where some point at it.
    """
    names = [str(row["id"]) for row in authorities]
    pointing = _Pointing(index, _pointed(graph.having("CITES", ("authority",), "authority", names)))
    for row in authorities:
        pointing.read(row)
    if graph.used("SUPERSEDES", "target", [bare]):
        pointing.stubs["Guide"].setdefault(bare, replaced_guide(bare))
    pointing.write(graph, {bare} & _there(graph, [bare]))


def prune(graph: Graph, acts: Collection[str]) -> None:
    """Remove those of some acts that are neither held nor named any more."""
    held = {str(row["act"]) for row in graph.having("Text", ("act",), "act", acts)}
    bare = set(acts) - held
    for kind in ("CITES", "SUPERSEDES"):
        bare -= graph.used(kind, "target", bare)
    for kind in ACTS:
        there = [str(row["id"]) for row in graph.having(kind, (), "id", bare)]
        if there:
            graph.remove(kind, sorted(there))


def _there(graph: Graph, acts: Collection[str]) -> set[str]:
    return {str(row["id"]) for kind in ACTS for row in graph.having(kind, (), "id", acts)}


def _pointed(citations: Iterable[Row]) -> dict[str, set[str]]:
    """Return where the citations of each authority point.

    Those of texts that were read before an act was held may point elsewhere than later ones.
    """
    pointed: defaultdict[str, set[str]] = defaultdict(set)
    for row in citations:
        pointed[str(row["authority"])].add(str(row["target"]))
    return pointed


def _cited(pointed: Mapping[str, set[str]], moved: Mapping[str, str]) -> set[str]:
    """Return the acts at which citations point, once those of some authorities have moved."""
    here = {act for authority, acts in pointed.items() if authority not in moved for act in acts}
    return here | {moved[authority] for authority in pointed if authority in moved}


def _redirects(readings: Mapping[str, set[str]]) -> list[Row]:
    """Return a redirect for each id under which all citations lead to one other act.

    A slip in one citation, a wrong report number beside the right title, gives the number of one
    case to another: it moves that citation, and never the id.
    """
    alone = {stub: next(iter(targets)) for stub, targets in readings.items() if len(targets) == 1}
    return [
        {"id": stub, "owner": "graph", "target": target}
        for stub, target in alone.items()
        if stub != target
    ]


def _prune(graph: Graph, index: ActIndex, named: Set[str]) -> None:
    """Remove acts that are neither held nor named any more: cited, or replaced."""
    for kind in ACTS:
        bare = [str(row["id"]) for row in graph.nodes(kind, ())]
        gone = [act for act in bare if act not in index.acts and act not in named]
        if gone:
            graph.remove(kind, gone)


def _bare(graph: Graph) -> set[str]:
    """Return the acts of which nothing is left but their id: withdrawn, and still cited."""
    return {
        str(row["id"])
        for kind in ACTS
        for row in graph.nodes(kind, ("held",))
        if row["held"] is None
    }


def rank(graph: Graph) -> None:
    """Write the authority rank of every act: PageRank over who cites whom, in parts per million."""
    depth: Counter[tuple[str, str]] = Counter()
    for row in graph.edges("CITES", ("act",)):
        depth[str(row["act"]), str(row["target"])] += 1
    ranks = _ranks(depth)
    for kind in ACTS:
        ids = [str(row["id"]) for row in graph.nodes(kind, ())]
        _write_ranks(graph, kind, ids, ranks)


def _ranks(depth: Counter[tuple[str, str]]) -> dict[str, float]:
    citing: networkx.DiGraph[str] = networkx.DiGraph()
    for source, target in sorted(depth):
        citing.add_edge(source, target)
    return networkx.pagerank(citing) if citing else {}


def _write_ranks(graph: Graph, kind: str, ids: Sequence[str], ranks: dict[str, float]) -> None:
    rows: list[Row] = [
        {"id": act, "owner": act, "rank": round(ranks.get(act, 0.0) * 1_000_000, 3)} for act in ids
    ]
    graph.update(Batch({kind: rows}))
