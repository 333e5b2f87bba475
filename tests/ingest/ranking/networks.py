"""A small network of rulings that never were, and what a graph holds of it."""

from comity.store import Batch, Graph
from tests.builders import (
    a_citation,
    a_holding,
    a_match,
    a_passage,
    a_ruling,
    a_stub,
    a_term,
    a_use,
    an_edge,
    labelled,
)

MARGIN, ASYLUM = "doctrine:margin-of-appreciation", "doctrine:non-refoulement"
PRIVATE, ONLY_NEAR = "right:private-life", "right:data-protection"


def an_act(graph: Graph, act: str, *cited: str, **told: str) -> None:
    """Add a ruling whose one paragraph cites others and, by name of the edge, uses doctrines."""
    passage = f"{act}#1"
    edges = {
        "PART_OF": [an_edge(passage, act, act)],
        "CITES": [a_citation(passage, each) for each in cited],
        **{kind: [a_use(passage, doctrine)] for kind, doctrine in told.items() if kind != "HOLDS"},
    }
    nodes = {"Ruling": [a_ruling(act)], "Passage": [a_passage(passage)]}
    if "HOLDS" in told:
        nodes["Holding"] = [a_holding(f"{act}!h1", provision=told["HOLDS"])]
    known = {row["id"] for row in graph.nodes("Ruling", ())}
    stubs = [a_stub(each) for each in cited if each not in known]
    graph.replace(act, Batch(nodes, edges), Batch({"Ruling": stubs}) if stubs else None)


def vocabulary(graph: Graph) -> None:
    provisions = ("echr.8", "echr.8.2", "echr.9", "iccpr.17")
    graph.replace(
        "ontology",
        Batch(
            {
                "Doctrine": [labelled(MARGIN, "Margin"), labelled(ASYLUM, "Non-refoulement")],
                "Right": [
                    labelled(PRIVATE, "Private life", definition="A sphere of one's own."),
                    labelled(ONLY_NEAR, "Data", definition="Files on persons."),
                ],
                "Provision": [
                    a_term(name, instrument=name.split(".")[0], article=name, nature="right",
                           title=name)
                    for name in provisions
                ],
            },
            {
                "PROTECTS": [
                    a_match("echr.8", PRIVATE), a_match("echr.8", ONLY_NEAR, "broad"),
                    a_match("iccpr.17", PRIVATE, "contested"),
                ]
            },
        ),
    )  # fmt: skip
    graph.update(Batch({"Release": [{"id": "release", "owner": "graph", "value": "r-00aa"}]}))


def two_circles(graph: Graph) -> None:
    """Two subjects that hardly cite each other: margin (1 to 5) and asylum (11 to 15)."""
    vocabulary(graph)
    for first, doctrine in ((1, MARGIN), (11, ASYLUM)):
        for number in range(first, first + 5):
            earlier = [f"ecthr:001-{each}" for each in range(first, number)]
            holding = {"HOLDS": "echr.8.2"} if first == 1 else {"HOLDS": "iccpr.17"}
            an_act(graph, f"ecthr:001-{number}", *earlier, APPLIES=doctrine, **holding)
    an_act(graph, "ecthr:001-16", "ecthr:001-11", "ecthr:001-12", "ecthr:001-1")
