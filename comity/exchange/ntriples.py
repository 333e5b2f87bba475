"""Rows as N-Triples (https://www.w3.org/TR/n-triples/), for stores of linked data.

A node is a resource with its properties. An edge is a triple between two, and beside it a
``rdf:Statement`` with the same subject, predicate and object that bears the edge's properties.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from comity.errors import ExchangeError
from comity.exchange.lines import is_edge
from comity.schema import Kind

_SCHEMA: Final = "https://w3id.org/comity/schema#"
_NODE: Final = "https://w3id.org/comity/node/"
_EDGE: Final = "https://w3id.org/comity/edge/"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_DATATYPES: Final = {
    "S": "", "I": f"^^<{_XSD}integer>", "F": f"^^<{_XSD}double>", "B": f"^^<{_XSD}boolean>",
    "L": f"^^<{_RDF}JSON>", "X": f"^^<{_XSD}base64Binary>",
}  # fmt: skip
_ENDS: Final = {"subject": "source", "object": "target"}
_TRIPLE: Final = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|("(?:[^"\\]|\\.)*")\S*) \.')
_SAFE: Final = "!$&'()*+,;=:@/-._~"
"""What may stand as it is in the path of an IRI; an id may also have ``#``, which may not."""


class Triples:
    """One resource a node, one statement an edge."""

    def write(self, path: Path, kind: Kind, lines: Iterable[str]) -> int:
        """Write rows, given as lines of JSON; return how many."""
        count, before, repeats = 0, "", 0
        with path.open("w", encoding="utf-8", newline="\n") as file:
            for count, line in enumerate(lines, start=1):  # noqa: B007 - the last count is the answer
                repeats = repeats + 1 if line == before else 0
                before = line
                file.writelines(_triples(kind, line, repeats))
        return count

    def read(self, path: Path, kind: Kind) -> Iterator[str]:
        """Yield the lines that were written, in their order.

        Raises:
            ExchangeError: a line is no triple as this module writes them.
        """
        head = f"{_EDGE if is_edge(kind) else _NODE}"
        with path.open(encoding="utf-8", newline="\n") as file:
            found = (_read(path, number, line) for number, line in enumerate(file, start=1))
            ours = (each for each in found if each[0].startswith(head))
            for subject, triples in groupby(ours, key=lambda each: each[0]):
                yield _line(kind, subject, triples)


def _triples(kind: Kind, line: str, repeats: int) -> Iterator[str]:
    row = json.loads(line)
    if is_edge(kind):
        ends = f"<{_iri(row['source'])}>", f"<{_SCHEMA}{kind.name}>", f"<{_iri(row['target'])}>"
        subject = f"<{_EDGE}{hashlib.sha256(f'{kind.name} {repeats} {line}'.encode()).hexdigest()}>"
        yield f"{' '.join(ends)} .\n"
        yield f"{subject} <{_RDF}type> <{_RDF}Statement> .\n"
        for name, end in zip(("subject", "predicate", "object"), ends, strict=True):
            yield f"{subject} <{_RDF}{name}> {end} .\n"
    else:
        subject = f"<{_iri(row['id'])}>"
        yield f"{subject} <{_RDF}type> <{_SCHEMA}{kind.name}> .\n"
    keys = _ENDS.values() if is_edge(kind) else ("id",)
    for name, value in row.items():
        if name not in keys:
            literal = _literal(value, kind.properties.get(name, "S"))
            yield f"{subject} <{_SCHEMA}{name}> {literal} .\n"


def _iri(node: str) -> str:
    return f"{_NODE}{quote(node, safe=_SAFE)}"


def _literal(value: object, code: str) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"{json.dumps(text, ensure_ascii=False)}{_DATATYPES[code]}"


def _read(path: Path, number: int, line: str) -> tuple[str, str, str | None, str | None]:
    found = _TRIPLE.fullmatch(line.rstrip("\n"))
    if found is None:
        raise ExchangeError(str(path), f"line {number} is no triple of an export")
    return found[1], found[2], found[3], found[4]


def _line(
    kind: Kind, subject: str, triples: Iterable[tuple[str, str, str | None, str | None]]
) -> str:
    row = {} if is_edge(kind) else {"id": _id(subject)}
    for _, predicate, resource, literal in triples:
        if resource is not None:
            if end := _ENDS.get(predicate.removeprefix(_RDF)):
                row[end] = _id(resource)
        elif literal is not None:
            name = predicate.removeprefix(_SCHEMA)
            text = json.loads(literal)
            is_text = kind.properties.get(name, "S") in {"S", "X"}
            row[name] = text if is_text else json.loads(text)
    ordered = {name: row[name] for name in kind.columns if name in row}
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


def _id(iri: str) -> str:
    return unquote(iri.removeprefix(_NODE))
