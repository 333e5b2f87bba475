"""Both engines give the same rows in the same order: every statement, over the small world."""

from itertools import islice, product

import pytest

from comity.answers import ANSWER
from comity.store import Batch, Graph, Row, Value
from comity.stores import opened
from queries.statement import declared, load
from tests.builders import a_claim_id
from tests.queries import world as small
from tests.queries.test_statements import NAMES

VALUES: dict[str, list[Value]] = {
    "about": [None, small.PRIVATE],
    "act": [
        small.OLD,
        small.NEW,
        small.SAN_JOSE,
        small.GUIDE,
        small.OLD_GUIDE,
        small.PARAGRAPH,
    ],
    "acts": [f"{small.NEW} {small.SAN_JOSE}", small.OLD],
    "after": ["", small.NEW],
    "answer": ["court ecthr"],
    "among": [None, [small.OLD, small.VIEWS]],
    "analysis": [f"ranking:{small.MARGIN}", None],
    "as_of": [None, "2012-12-31~"],
    "citing": ["", small.NEW],
    "citations": [2**53],
    "communities": [["community:1", "community:2"]],
    "claim": ["", a_claim_id(f"{small.OLD}!h1")],
    "noted": [a_claim_id("note")],
    "court": ["ecthr", "un-hrc"],
    "courts": [None, ["ecthr", "un-hrc"], ["iacthr"]],
    "date": ["~"],
    "doctrine": [small.MARGIN],
    "doctrines": [f"{small.MARGIN} doctrine:deference"],
    "first": ["norway"],
    "from": ["iacthr"],
    "guides": [[small.GUIDE, small.OLD_GUIDE]],
    "passages": [[f"{small.GUIDE}#1", f"{small.GUIDE}#2"]],
    "treatments": [["departed", "cited"]],
    "defences": [[small.MARGIN, "doctrine:deference"]],
    "limiting": [[small.PRIVATE]],
    "tests": [[small.MARGIN]],
    "speaker": ["government", "court"],
    "group": [None, small.CHILDREN],
    "guide": [""],
    "id": ["ecthr:12-10-2010-05-04", "ecthr:001-9"],
    "instrument": ["iccpr"],
    "instruments": [None, ["iccpr", "achr"]],
    "interpreted": [""],
    "keys": [["1210", "7710"], []],
    "language": [None, "en"],
    "languages": [None, ["en", "es"]],
    "kind": [None],
    "leading": [1, 3],
    "limit": [2, 50],
    "min_confidence": [None, 0.95],
    "one": ["ecthr"],
    "most": [1, 50],
    "node": [
        small.OLD,
        small.GUIDE,
        small.MARGIN,
        "echr.8",
        small.PRIVATE,
        "un-hrc",
        "NOR",
        "iccpr",
    ],
    "ordinal": [-2],
    "other": ["un-hrc"],
    "outcome": [None, "violation"],
    "passage": ["", f"{small.SAN_JOSE}#50"],
    "pinpoint": [None, "40"],
    "provision": ["iccpr.17", "echr.8", None],
    "respondents": [None, ["NOR", "PER"]],
    "right": [small.PRIVATE, None],
    "role": ["named", "applied"],
    "second": [""],
    "since": [None, "2012"],
    "starts": [["ecthr:28957-95", "iacthr:c-7"], []],
    "state": ["NOR"],
    "target": [""],
    "third": [""],
    "to": ["ecthr"],
    "treatment": [None, "distinguished"],
    "until": [None, "2014~"],
    "weighted": [
        "strasbourg=60 norway=3 margin=9 considers=4",
        f"{small.PRIVATE}=31 {small.MARGIN}=9 {small.CHILDREN}=3 {small.OLD}=20",
    ],
    "besides": [small.OLD],
    "features": [f"{small.PRIVATE} {small.MARGIN} {small.CHILDREN} {small.OLD}"],
    "wanted": [[f"{small.OLD}#40", f"{small.GUIDE}#1"]],
    "words": ["court margin nowhere"],
    "year": [9999, 2015],
    "applying": [None, small.MARGIN],
    "by_court": [0, 1],
    "by_outcome": [1],
    "by_state": [0, 1],
    "by_year": [0, 1],
    "remedy": [None, "remedy:costs"],
    "citing_act": [small.SAN_JOSE],
    "cited_act": [small.OLD, small.GUIDE],
    "first_year": [0, 2016],
    "last_year": [9999],
}
MOST = 32
"""Combinations of parameters a statement; the rest says nothing new."""


@pytest.fixture
def reference() -> Graph:
    graph = opened("sqlite:///:memory:")
    small.fill(graph)
    return graph


def test_every_statement_gives_the_same_rows_on_every_engine(
    world: Graph, reference: Graph
) -> None:
    differing, silent = [], []
    for graph in (world, reference):
        graph.update(Batch({ANSWER: [{"id": "court ecthr", "owner": "graph", "rows": "{}"}]}))
    for name in NAMES:
        pairs = [_rows(world, reference, name, chosen) for chosen in _combinations(name)]
        if any(here != there for here, there in pairs):
            differing.append(name)
        if not any(here for here, _ in pairs):
            silent.append(name)
    reference.close()
    assert (differing, silent) == ([], [])


def _combinations(name: str) -> list[Row]:
    names = sorted(declared(load(name).sql))
    values = product(*(VALUES[each] for each in names))
    return [dict(zip(names, chosen, strict=True)) for chosen in islice(values, MOST)]


def _rows(world: Graph, reference: Graph, name: str, chosen: Row) -> tuple[object, object]:
    """Return the rows of both, columns in their order."""
    here, there = (graph.run(load(name), chosen) for graph in (world, reference))
    return [list(row.items()) for row in here], [list(row.items()) for row in there]
