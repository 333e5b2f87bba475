"""What the OpenAPI document promises, a line each, and what the last release promised.

``python -m tests.api.promises`` records the promises of this state as those of the last release;
a release does so, nothing else: a promise that is broken must be seen.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from api.app import create_app
from comity.store import Row, Statement, Value

RECORDED = Path(__file__).with_name("promises.txt")
REQUIRED = " must be given"

Schema = Mapping[str, Any]


class NoStore:
    """A store that nobody asks: the description of the API needs none."""

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        raise NotImplementedError


def promises_of(document: Schema) -> list[str]:
    """Return operations, parameters and their values, forms, and fields of answers with types."""
    return sorted(
        {
            f"{method.upper()} {path}{promise}"
            for path, operations in document["paths"].items()
            for method, operation in operations.items()
            for promise in _of_operation(document, operation)
        }
    )


def recorded() -> list[str]:
    """Return the promises of the last release."""
    return RECORDED.read_text(encoding="utf-8").splitlines()


def broken(before: list[str], now: list[str]) -> list[str]:
    """Return promises that are kept no more, and parameters that must be given since."""
    kept, known = set(now), set(before)
    operations = {line for line in before if line.count(" ") == 1}
    lost = [line for line in before if line not in kept and not line.endswith(REQUIRED)]
    demanded = [
        line
        for line in now
        if line.endswith(REQUIRED)
        and line not in known
        and " ".join(line.split()[:2]) in operations
    ]
    return lost + demanded


def _of_operation(document: Schema, operation: Schema) -> Iterator[str]:
    yield ""
    for each in operation.get("parameters", []):
        name = f" ?{each['name']}"
        yield name
        if each.get("required"):
            yield name + REQUIRED
        yield from (f"{name}={value}" for value in _choices(document, each["schema"]))
    for media_type, content in operation["responses"].get("200", {}).get("content", {}).items():
        yield f" {media_type}"
        for place in _fields(document, content.get("schema", {}), "", ()):
            yield f" {media_type}{place}"


def _choices(document: Schema, schema: Schema) -> list[str]:
    found = [_opened(document, each) for each in (schema, *schema.get("anyOf", []))]
    return [str(value) for each in found for value in each.get("enum", [])]


def _fields(document: Schema, schema: Schema, place: str, seen: tuple[str, ...]) -> Iterator[str]:
    name = schema.get("$ref", "")
    if name in seen:
        return
    opened, above = _opened(document, schema), (*seen, name) if name else seen
    kinds = [opened, *opened.get("anyOf", [])]
    types = sorted(str(_opened(document, each).get("type", "")) for each in kinds)
    if place:
        yield f" {place}: {' or '.join(each for each in types if each)}"
    for each in kinds:
        part = _opened(document, each)
        if each is not opened:
            below_it = _fields(document, each, place, above)
            yield from (line for line in below_it if not line.startswith(f" {place}: "))
        for field, below in part.get("properties", {}).items():
            yield from _fields(document, below, f"{place}.{field}".lstrip("."), above)
        if "items" in part:
            yield from _fields(document, part["items"], f"{place}[]", above)


def _opened(document: Schema, schema: Schema) -> Schema:
    name = schema.get("$ref", "").rpartition("/")[2]
    return document["components"]["schemas"][name] if name else schema


if __name__ == "__main__":
    RECORDED.write_text("\n".join(promises_of(create_app(NoStore()).openapi())) + "\n", "utf-8")
