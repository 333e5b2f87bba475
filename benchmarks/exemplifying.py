"""Records a real value of each field of the API: ``python -m benchmarks.exemplifying --store URL``.

Every address is asked of the starter library, over and over with other ids. For maintainers: load
the library into a store of its own, `comity rank` it, and name that; two runs give the same bytes.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from pathlib import Path
from typing import Any, Final

from fastapi.testclient import TestClient

import api.describing
from api.app import create_app
from comity.store import Graph
from comity.stores import opened
from ingest.reading.library.files import library_files

Schema = Mapping[str, Any]
Pool = Mapping[str, Sequence[str]]
Taken = defaultdict[str, dict[str, Any]]

PLACE: Final = Path(api.describing.__file__).with_name("examples.json")
_LONGEST: Final = 160
_MOST: Final = 60
"""Requests an address."""

_SENTENCE: Final = (
    "The Court so held in Handyside v. the United Kingdom, no. 5493/72, § 48, 7 December 1976, and"
    " in Velásquez Rodríguez v. Honduras, Series C No. 4, § 166."
)


def recorded(graph: Graph) -> dict[str, dict[str, Any]]:
    """Return a value of each field, by schema and field, both in order."""
    with TestClient(create_app(graph)) as client:
        document = client.get("/v1/openapi.json").json()
        taken: Taken = defaultdict(dict)
        pool = _pool(client)
        for path, operations in sorted(document["paths"].items()):
            for method, operation in sorted(operations.items()):
                answers = _answers(client, method, path, operation, pool)
                for answer in islice(answers, _MOST):
                    _take(document, _schema_of(operation), answer, taken)
    return {name: dict(sorted(fields.items())) for name, fields in sorted(taken.items())}


def _pool(client: TestClient) -> Pool:
    """Return ids that the library has, by what they name."""
    rulings = sorted(library_files().rulings)
    marked = [client.get(f"/v1/rulings/{act}/marks").text for act in rulings[:: len(rulings) // 20]]
    found = {
        kind: sorted({one for text in marked for one in re.findall(form, text)})
        for kind, form in (
            ("claim", r"claim:[0-9a-f]{16}"),
            ("passage", r'"([a-z-]+:[^"]+#[^"]+)"'),
        )
    }
    return {**found, "act": rulings}


def _answers(
    client: TestClient, method: str, path: str, operation: Schema, pool: Pool
) -> Iterator[Mapping[str, Any]]:
    if method == "post" and "sparql" not in path:
        yield client.post(path, json={"text": _SENTENCE}).json()
    if method != "get" or not _schema_of(operation):
        return
    for address, asked in _requests(path, operation, pool):
        answer = client.get(address, params=asked)
        if answer.status_code == 200 and answer.headers["content-type"].startswith(
            "application/json"
        ):
            yield answer.json()


def _requests(path: str, operation: Schema, pool: Pool) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield addresses with ids that the library has, the widest question first."""
    parameters, given = operation.get("parameters", []), _OF_PATH.get(path, {})
    placed = {one["name"]: _ids(path, one, pool) for one in parameters if one["in"] == "path"}
    asked = {
        one["name"]: given.get(one["name"]) or _values(one)
        for one in parameters
        if one["in"] == "query" and (one.get("required") or one["name"] in given)
    }
    for chosen in product(*placed.values()):
        address = path
        for name, value in zip(placed, chosen, strict=True):
            address = address.replace(f"{{{name}}}", str(value).replace("#", "%23"))
        for values in product(*asked.values()):
            yield address, {k: v for k, v in zip(asked, values, strict=True) if v is not None}


_OF_PATH: Final[Mapping[str, Mapping[str, Sequence[Any]]]] = {
    "/v1/holdings": {
        "right": ["right:private-life", "right:fair-trial"], "by": ["court,state,year,outcome"],
    },
    "/v1/paths": {
        "from": ["iacthr:c-154", "iacthr:c-239"], "to": ["ecthr:001-57619", "ecthr:001-57633"],
    },
    "/v1/states": {"found_by": ["ecthr,iacthr"], "right": ["right:life", "right:private-life"]},
    "/v1/rights/{right}/like-cases": {"group": [None, "group:children"]},
    "/v1/lookup": {"q": ["Handyside", "5493/72 § 48", "no. 1/99", "CCPR/C/50/D/488/1992"]},
    "/v1/defences": {"right": ["right:private-life", "right:opinion-and-expression"]},
    "/v1/limits": {"right": ["right:opinion-and-expression", "right:private-life"]},
}  # fmt: skip
"""Of some addresses, what fills their fields: optional parameters among them."""

_GIVEN: Final[Mapping[str, Sequence[Any]]] = {
    "from": ["iacthr", "ecthr"],
    "to": ["ecthr", "iacthr"],
    "found_by": ["ecthr,iacthr", "un-hrc,ecthr"],
    "rulings": ["ecthr:001-57619,un-hrc:ccpr-c-50-d-488-1992", "ecthr:001-83256,ecthr:001-97689"],
    "ruling": ["iacthr:c-154", "ecthr:001-57499"],
    "q": ["margin of appreciation", "Handyside", "marg", "Soering v. the United Kingdom"],
    "id": ["ecthr:001-57619"],
    "query": ["SELECT ?right WHERE { ?right a skos:Concept } LIMIT 1"],
    "code": ["GBR", "ecthr"],
    "right": ["right:private-life", "right:life", "right:torture", "right:fair-trial"],
    "provision": ["echr.8", "iccpr.17", "iccpr.7", "achr.4", "echr.3"],
    "doctrine": ["doctrine:margin-of-appreciation", "doctrine:conventionality-control"],
    "node": ["right:private-life", "ecthr:001-57619", "doctrine:margin-of-appreciation"],
    "kind": ["right", "doctrine"],
    "name": ["private-life", "margin-of-appreciation"],
}


def _values(parameter: Schema) -> Sequence[Any]:
    name = parameter["name"]
    return _GIVEN.get(name) or _own_examples(parameter)


def _own_examples(parameter: Schema) -> Sequence[Any]:
    return parameter["schema"].get("examples") or [None]


def _ids(path: str, parameter: Schema, pool: Pool) -> Sequence[Any]:
    name = "passage" if "/passages/" in path else str(parameter["name"])
    if "/doctrines/" in path:
        name = "doctrine"
    return pool.get(name) or _GIVEN.get(name) or _own_examples(parameter)


def _schema_of(operation: Schema) -> Schema:
    """Return the schema of an operation's answer as JSON; empty where it has none."""
    content = operation["responses"].get("200", {}).get("content", {})
    schema: Schema = content.get("application/json", {}).get("schema", {})
    return schema


def _take(document: Schema, schema: Schema, value: Any, taken: Taken) -> None:
    """Keep a value of each field that has none yet."""
    if isinstance(value, list):
        for one in value:
            _take(document, schema.get("items", {}), one, taken)
        return
    name = _named(document, schema, value)
    if name is None or not isinstance(value, dict):
        return
    fields = document["components"]["schemas"][name].get("properties", {})
    for field, described in fields.items():
        inner = value.get(field)
        if inner in (None, [], {}, ""):
            continue
        if not isinstance(inner, dict) and not (
            isinstance(inner, list) and isinstance(inner[0], dict)
        ):
            taken[name].setdefault(field, _short(inner))
        _take(document, described, inner, taken)


def _named(document: Schema, schema: Schema, value: Any) -> str | None:
    """Return the name of the schema that a value has; of several, the one whose fields it has."""
    options = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())]
    for name in (str(one["$ref"]).rpartition("/")[2] for one in options if "$ref" in one):
        fields = document["components"]["schemas"][name].get("properties", {})
        if isinstance(value, dict) and set(value) <= set(fields):
            return name
    return None


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _LONGEST:
        return value[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return [_short(one) for one in value[:3]] if isinstance(value, list) else value


def main() -> None:
    """Ask the library in a store and write what it answers beside the describer."""
    parser = argparse.ArgumentParser("python -m benchmarks.exemplifying", description=__doc__)
    parser.add_argument("--store", required=True, metavar="URL", help="the starter library, loaded")
    graph = opened(parser.parse_args().store)
    taken = recorded(graph)
    graph.close()
    PLACE.write_text(json.dumps(taken, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{sum(map(len, taken.values()))} fields of {len(taken)} schemas: {PLACE}")


if __name__ == "__main__":
    main()
