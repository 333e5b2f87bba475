"""Measures in the graph, on each engine: what they say, and the names that they do not keep."""

import json

from comity.store import Graph
from ingest.loading.loading import Loader
from tests.ingest.loading.texts import an_awarding_judgment


def test_an_award_becomes_a_measure_with_its_form_and_its_proof(graph: Graph) -> None:
    loader = Loader(graph)
    list(loader.load([an_awarding_judgment()]))
    loader.finish()
    columns = ("remedy", "amount", "currency", "outcome", "deadline", "recipients", "claim", "item")
    award, rest = graph.nodes("Measure", columns)
    assert (award["remedy"], award["amount"], award["currency"]) == (
        "remedy:non-pecuniary", 5000.0, "EUR",
    )  # fmt: skip
    assert (award["outcome"], award["deadline"], award["item"]) == ("ordered", "P3M", "2")
    assert award["recipients"] == ["heirs"]
    assert rest["outcome"] == "dismissed"
    claims = {row["id"]: row for row in graph.nodes("Claim", ("value", "section", "passage"))}
    proof = claims[award["claim"]]
    assert proof["value"] == "ordered remedy:non-pecuniary non-pecuniary 5000 EUR"
    assert proof["section"] == "operative"


def test_a_name_in_an_award_stays_in_the_text_alone(graph: Graph) -> None:
    loader = Loader(graph)
    list(loader.load([an_awarding_judgment()]))
    loader.finish()
    columns = ("remedy", "recipients", "head", "item", "interest", "outcome")
    measures = json.dumps([dict(row) for row in graph.nodes("Measure", columns)])
    claims = json.dumps([dict(row) for row in graph.nodes("Claim", ("property", "value", "rule"))])
    assert "Rassendyll" not in measures
    assert not [
        row for row in json.loads(claims) if row["property"] == "measure" and "Rass" in row["value"]
    ]
