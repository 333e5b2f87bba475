"""All generated files, as text by place."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from rdflib import Graph

from comity.errors import OntologyError
from ontology.generating.compiling import compiled
from ontology.generating.constraints import constraints
from ontology.generating.context import context
from ontology.generating.ddl import ddl
from ontology.generating.kinds import edge_kinds, node_kinds
from ontology.generating.listing import listing
from ontology.generating.participating import compiled_parties
from ontology.locating import places
from ontology.reading import read, read_vocabulary

_ROOT: Final = Path(str(files("ontology"))).parent


def artefacts(terms: Graph | None = None) -> dict[Path, str]:
    """Return the text of each generated file, by its place.

    Args:
        terms: the vocabulary with its schema; read from the files where it is left out.

    Raises:
        OntologyError: a term lacks what its kind needs: file, subject, reason.
    """
    schema = read("schema.ttl")
    nodes, edges = node_kinds(schema), edge_kinds(schema)
    terms = read_vocabulary() if terms is None else terms
    stores = _ROOT / "comity" / "stores"
    return {
        stores / "schema.cypher": constraints(nodes, edges),
        stores / "schema.json": listing(nodes, edges),
        stores / "schema.sql": ddl(nodes, edges),
        _ROOT / "ontology" / "context.jsonld": context(schema),
        _ROOT / "ontology" / "vocabulary.json": _vocabulary(terms),
        _ROOT / "ontology" / "parties.json": compiled_parties(terms),
    }


def _vocabulary(terms: Graph) -> str:
    try:
        return compiled(terms)
    except OntologyError as error:
        file = error.file if error.file != "-" else places().get(error.subject, "-")
        raise OntologyError(file, error.subject, error.reason) from error


def write() -> tuple[Path, ...]:
    """Write every generated file, and return the places, sorted."""
    built = artefacts()
    for path, text in built.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return tuple(sorted(built))
