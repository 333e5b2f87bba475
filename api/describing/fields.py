"""Each field of an answer, described by its docstring and shown by a value of the starter library.

The framework copies a class's whole docstring into its schema; here the lines on its attributes go
to the attributes. ``examples.json`` beside this file is recorded by
``python -m benchmarks.exemplifying``.
"""

import inspect
import json
import re
import textwrap
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

Schema = dict[str, Any]
Examples = Mapping[str, Mapping[str, Any]]

_ATTRIBUTES: Final = re.compile(r"\n\s*Attributes:\n(?P<lines>(?:[ \t]+\S.*\n?|\n)+)")
_ATTRIBUTE: Final = re.compile(
    r"^(?P<names>\w+(?:, \w+)*): (?P<said>.*(?:\n[ \t]+\S.*)*)", re.MULTILINE
)


def describe(schemas: Mapping[str, Schema]) -> None:
    """Add to the fields of ``schemas``, in place, what they mean and one value each."""
    shown = examples()
    for name, schema in schemas.items():
        said = _said_in(schema)
        values = shown.get(name, {})
        for field, described in schema.get("properties", {}).items():
            if field in said:
                described.setdefault("description", said[field])
            if field in values and "examples" not in described:
                described["examples"] = [values[field]]


@cache
def examples() -> Examples:
    """Return the values recorded, by schema and field."""
    recorded: Examples = json.loads((files("api.describing") / "examples.json").read_text("utf-8"))
    return recorded


def _said_in(schema: Schema) -> dict[str, str]:
    """Take what a description says of attributes out of it, and return it by their names."""
    whole = inspect.cleandoc(schema.get("description", ""))
    found = _ATTRIBUTES.search(f"{whole}\n")
    if found is None:
        return {}
    schema["description"] = whole[: found.start()].strip()
    return {
        name: _plain(one["said"])
        for one in _ATTRIBUTE.finditer(textwrap.dedent(found["lines"]))
        for name in one["names"].split(", ")
    }


def _plain(said: str) -> str:
    return " ".join(said.replace("``", "`").split())
