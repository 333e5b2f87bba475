"""After the texts: point every citation at what it means now, and rank what is cited."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

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


def link(graph: Graph, index: ActIndex) -> Linked:
    """Resolve every authority against the acts held now; the order of loading leaves no trace."""
    changed: list[Row] = []
    pointed = _pointed(graph)
    moves: list[tuple[str, str]] = []
    stubs: dict[str, dict[str, Row]] = {kind: {} for kind in ACTS}
    readings: dict[str, set[str]] = {}
    total = resolved = 0
    for row in list(graph.nodes("Authority", AUTHORITY)):
        authority, cites = authority_of(row), str(row["cites"])
        reading = read_authority(authority, cites, index)
        total, resolved = total + 1, resolved + (reading.target in index.acts)
        fresh = authority_row(str(row["id"]), authority, cites, reading)
        if any(fresh[name] != row[name] for name in ("status", "target", "candidates")):
            changed.append(fresh)
        if reading.target and pointed.get(str(row["id"]), set()) - {reading.target}:
            moves.append((str(row["id"]), reading.target))
        if reading.target and reading.target not in index.acts:
            kind, stub = stub_node(reading.target, authority, cites)
            stubs[kind].setdefault(reading.target, stub)
        if reading.stub and reading.target:
            is_slip = index.has_another_number(reading.target, authority.series)
            readings.setdefault(reading.stub, set()).add(
                reading.stub if is_slip else reading.target
            )
    replaced = {str(row["target"]) for row in graph.edges("SUPERSEDES", ())}
    for guide in sorted(replaced - index.acts.keys()):
        stubs["Guide"].setdefault(guide, replaced_guide(guide))
    unnamed = {target for _, target in moves} | _bare(graph)
    missing = {
        kind: [row for id_, row in rows.items() if id_ in unnamed] for kind, rows in stubs.items()
    }
    graph.update(Batch({kind: rows for kind, rows in missing.items() if rows}))
    graph.retarget(moves)
    graph.update(Batch({"Authority": changed, "Redirect": _redirects(readings)}))
    _prune(graph, index, _cited(pointed, dict(moves)) | replaced)
    return Linked(total, resolved, len(moves))


def _pointed(graph: Graph) -> dict[str, set[str]]:
    """Return where the citations of each authority point.

    Those of texts that were read before an act was held may point elsewhere than later ones.
    """
    pointed: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.edges("CITES", ("authority",)):
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
