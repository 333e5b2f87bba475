"""No promise of the last release is broken: clients written for it go on working."""

from copy import deepcopy
from typing import Any

import pytest

from api.app import create_app
from tests.api.promises import NoStore, broken, promises_of, recorded


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return create_app(NoStore()).openapi()


def test_every_promise_of_the_last_release_is_kept(document: dict[str, Any]) -> None:
    assert broken(recorded(), promises_of(document)) == []


def test_what_is_added_breaks_nothing(document: dict[str, Any]) -> None:
    now = promises_of(document)
    fewer = [line for line in now if not line.startswith("GET /v1/coverage")]
    assert broken(fewer, now) == []


def test_a_field_that_goes_an_address_that_goes_and_a_new_demand_are_named(
    document: dict[str, Any],
) -> None:
    before, later = promises_of(document), deepcopy(document)
    del later["paths"]["/v1/coverage"]
    del later["components"]["schemas"]["Act"]["properties"]["title"]
    later["paths"]["/v1/rulings"]["get"]["parameters"][0]["required"] = True
    told = broken(before, promises_of(later))
    assert "GET /v1/coverage" in told
    assert "GET /v1/rulings application/json data.rulings[].act.title: null or string" in told
    assert any(line.endswith("must be given") for line in told)


def test_a_value_that_is_taken_no_more_is_named(document: dict[str, Any]) -> None:
    before, later = promises_of(document), deepcopy(document)
    later["components"]["schemas"]["Kind"]["enum"].remove("views")
    assert "GET /v1/rulings ?kind=views" in broken(before, promises_of(later))


def test_every_operation_and_parameter_is_named_described_and_shown(
    document: dict[str, Any],
) -> None:
    operations = [
        (f"{method} {path}", each)
        for path, known in document["paths"].items()
        for method, each in known.items()
    ]
    names = [each["operationId"] for _, each in operations]
    assert len(set(names)) == len(names)
    for place, each in operations:
        assert (place, each.get("description", "")[-1:]) == (place, ".")
        assert each["tags"]
        for parameter in each.get("parameters", []):
            schema = parameter["schema"]
            shown = [schema, *schema.get("anyOf", [])]
            is_shown = any({"examples", "enum", "$ref", "default"} & set(part) for part in shown)
            assert (place, parameter["name"], bool(parameter.get("description")), is_shown) == (
                place, parameter["name"], True, True,
            )  # fmt: skip


def test_it_names_servers_and_licence_and_nothing_is_referred_to_that_is_not_there(
    document: dict[str, Any],
) -> None:
    assert document["servers"]
    assert document["info"]["license"]["identifier"] == "Apache-2.0"
    named = set(_references(document))
    assert named <= {f"#/components/schemas/{each}" for each in document["components"]["schemas"]}
    assert named


def _references(value: object) -> list[str]:
    if isinstance(value, list):
        return [found for each in value for found in _references(each)]
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for each in value.values() for found in _references(each)]
    return []
