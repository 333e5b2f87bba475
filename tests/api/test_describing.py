"""Fields of answers are described one by one, and shown by values that the library gives."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from api.app import create_app
from api.describing.fields import describe, examples
from tests.api.promises import NoStore

Schema = dict[str, Any]


@pytest.fixture(scope="module")
def document() -> Schema:
    return create_app(NoStore()).openapi()


def _values(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Yield each field whose value is no structure of its own."""
    for name, schema in document["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            if "$ref" not in str(described) and not {"const", "enum"} & set(described):
                yield name, field, described


def test_what_a_docstring_says_of_attributes_is_said_of_the_fields(document: Schema) -> None:
    act = document["components"]["schemas"]["Act"]
    assert act["description"] == "A ruling or guide, named."
    assert act["properties"]["date"]["description"] == "ISO 8601."
    standing = act["properties"]["standing"]["description"]
    assert standing.startswith("`text` (its text is here)")
    assert standing.endswith("`cited` (neither).")


def test_names_that_share_a_line_share_its_words() -> None:
    schema: Schema = {
        "description": "A range.\n\nAttributes:\n    low, high: its ends.\n    of: what\n"
        "        it is of.",
        "properties": {"low": {}, "high": {}, "of": {}},
    }
    describe({"Range": schema})
    said = {name: one["description"] for name, one in schema["properties"].items()}
    assert said == {"low": "its ends.", "high": "its ends.", "of": "what it is of."}
    assert schema["description"] == "A range."


def test_four_fields_in_five_are_shown_by_a_value_of_the_library(document: Schema) -> None:
    fields = list(_values(document))
    shown = [described for _, _, described in fields if described.get("examples")]
    assert len(shown) / len(fields) > 4 / 5


def test_every_value_recorded_is_of_a_field_that_is_there_and_has_its_type(
    document: Schema,
) -> None:
    schemas = document["components"]["schemas"]
    for name, fields in examples().items():
        for field, value in fields.items():
            described = schemas[name]["properties"][field]
            root = {**described, "components": document["components"]}
            fits = jsonschema_rs.is_valid(root, value)
            assert fits, f"{name}.{field}: record the examples anew"
