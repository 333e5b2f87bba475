"""Small acts for the contract of the stores, and a look at all that a graph holds."""

from collections.abc import Sequence

from comity.schema import schema
from comity.store import Batch, Graph, Row, Value
from tests.builders import a_citation, a_guide, a_passage, a_ruling, a_text, an_edge, labelled

OLD, NEW, GUIDE = "ecthr:001-1", "ecthr:001-2", "un-hrc:gc-16"
MARGIN = "doctrine:margin"
PRIVATE = "right:private-life"

Picture = dict[str, list[dict[str, Value]]]


def everything(graph: Graph) -> Picture:
    """Return every row of every kind that the graph holds, in one order."""
    nodes = {
        kind.name: list(graph.nodes(kind.name, kind.columns[1:]))
        for kind in schema().nodes.values()
    }
    edges = {
        kind.name: sorted(graph.edges(kind.name, kind.columns[2:]), key=repr)
        for kind in schema().edges.values()
    }
    return {name: rows for name, rows in {**nodes, **edges}.items() if rows}


def pictured(batch: Batch) -> Picture:
    """Return what a graph holds when it holds ``batch`` alone."""
    nodes = {
        name: sorted(map(dict, rows), key=lambda row: str(row["id"]))
        for name, rows in batch.nodes.items()
    }
    edges = {name: sorted(map(dict, rows), key=repr) for name, rows in batch.edges.items()}
    return {**nodes, **edges}


def an_act(ruling: str = OLD, *, numbers: Sequence[str] = ("12",), title: str = "A v. B") -> Batch:
    """A ruling with its passages and its text."""
    passages = [a_passage(f"{ruling}#{number}") for number in numbers]
    parts = [an_edge(str(row["id"]), ruling, ruling) for row in passages]
    text = f"{ruling}@en"
    return Batch(
        {
            "Ruling": [a_ruling(ruling, title=title)],
            "Passage": passages,
            "Text": [a_text(text)],
        },
        {"PART_OF": parts, "TEXT_OF": [an_edge(text, ruling, ruling)]},
    )


def a_citing_act(ruling: str = NEW, *cited: str) -> Batch:
    """A ruling that cites others, one a passage."""
    act = an_act(ruling, numbers=[str(place) for place, _ in enumerate(cited, start=1)])
    citations = [
        a_citation(f"{ruling}#{place}", target) for place, target in enumerate(cited, start=1)
    ]
    return Batch(act.nodes, {**act.edges, "CITES": citations})


def a_vocabulary(*rights: str, label: str = "Margin") -> Batch:
    """An ontology of a court, some rights and a doctrine."""
    doctrine: Row = labelled(
        MARGIN, label, definition="Room.", elements=["consensus"],
        origin_court="ecthr", origin_title=None, origin_date=None, origin_ruling=None,
        key_authorities=[], note=None, source_note=None, verified=False,
    )  # fmt: skip
    return Batch(
        {
            "Court": [labelled("ecthr", "Strasbourg", kind="court", region="Europe")],
            "Right": [labelled(right, right, definition="A sphere.") for right in rights],
            "Doctrine": [doctrine],
        }
    )


def a_superseding_guide(guide: str, superseded: str) -> Batch:
    """A guide that takes the place of another."""
    return Batch({"Guide": [a_guide(guide)]}, {"SUPERSEDES": [an_edge(guide, superseded, guide)]})


def bare(act: str, row: Row) -> dict[str, Value]:
    """A node of which nothing but its id and owner is left."""
    return {**dict.fromkeys(row), "id": act, "owner": act}
