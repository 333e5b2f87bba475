"""Constraints that are questions in SPARQL."""

from collections.abc import Iterator, Mapping

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Store, Triple, Variable
from pyoxigraph import Literal as OxLiteral
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.ntriples import as_lines
from ontology.shacl.components import Broken, Check, Values
from ontology.shacl.held import Held
from ontology.terms import SH


def asked(shapes: Graph, constraint: Node) -> Check:
    """Return the check that a SELECT finds nothing.

    In the question ``$this`` is the term, and ``?value`` in its answers what is wrong.

    Raises:
        OntologyError: the constraint has no SELECT.
    """
    select = shapes.value(constraint, SH.select)
    if select is None:
        raise OntologyError("shapes.ttl", str(constraint), "a SPARQL constraint without a SELECT")
    prefixes = dict(_prefixes(shapes, constraint))

    def check(held: Held, values: Values) -> Iterator[Broken]:
        store = Store()
        store.bulk_load(as_lines(held).encode(), format=RdfFormat.N_TRIPLES)
        for focus in values:
            yield from ((focus, each) for each in _answers(store, str(select), prefixes, focus))

    return check


def _prefixes(shapes: Graph, constraint: Node) -> Iterator[tuple[str, str]]:
    for ontology in shapes.objects(constraint, SH.prefixes):
        for declared in shapes.objects(ontology, SH.declare):
            yield str(shapes.value(declared, SH.prefix)), str(shapes.value(declared, SH.namespace))


def _answers(
    store: Store, select: str, prefixes: Mapping[str, str], focus: Node
) -> Iterator[Node | None]:
    this: dict[Variable, NamedNode | BlankNode | OxLiteral | Triple] = {
        Variable("this"): NamedNode(str(focus))
    }
    rows = store.query(select, prefixes=dict(prefixes), substitutions=this)
    for row in rows:  # type: ignore[union-attr]  # a SELECT gives rows
        yield _term(row["value"])


def _term(term: object) -> Node | None:
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return BNode(term.value)
    return Literal(term.value) if isinstance(term, OxLiteral) else None
