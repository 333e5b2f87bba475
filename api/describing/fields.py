"""Each field of an answer, described by its docstring and shown by a value of the starter library.

The framework copies a class's whole docstring into its schema; here the lines on its attributes go
to the attributes. ``examples.json`` beside this file is recorded by
``python -m benchmarks.exemplifying``.
"""

import inspect
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

Schema = dict[str, Any]
Examples = Mapping[str, Mapping[str, Any]]

_ATTRIBUTES: Final = re.compile(r"\n\s*Attributes:\n(?P<lines>(?:[ \t]+\S.*\n?|\n)+)")
_ATTRIBUTE: Final = re.compile(
    r"^ {4}(?P<names>\w+(?:, \w+)*): (?P<said>.*(?:\n {5,}\S.*)*)", re.MULTILINE
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
    lines = inspect.cleandoc("Attributes:\n" + found["lines"])
    indented = "\n".join(lines.split("\n")[1:])
    return {
        name: _plain(one["said"])
        for one in _ATTRIBUTE.finditer(_by_four(indented))
        for name in one["names"].split(", ")
    }


def _by_four(lines: str) -> str:
    """Return lines whose first indent is four blanks, whatever it was."""
    least = min(
        (len(one) - len(one.lstrip()) for one in lines.split("\n") if one.strip()), default=0
    )
    return "\n".join(" " * 4 + one[least:] for one in lines.split("\n"))


def _plain(said: str) -> str:
    return " ".join(said.replace("``", "`").split())
