"""Holds triples to shapes."""

from collections.abc import Iterable, Iterator

from rdflib import RDF, Graph

from ontology.findings import Finding
from ontology.shacl.held import Held, Triple
from ontology.shacl.shapes import Breach, shape_of, targets
from ontology.terms import CO, SH


def against(triples: Iterable[Triple], shapes: Graph) -> tuple[Finding, ...]:
    """Return where ``triples`` break ``shapes``, sorted; each thing that is wrong once.

    Raises:
        OntologyError: a shape asks what is not read.
    """
    return tuple(sorted(set(map(_finding, _breaches(Held(triples), shapes)))))


def _breaches(held: Held, shapes: Graph) -> Iterator[Breach]:
    for kind in (SH.NodeShape, SH.PropertyShape):
        for shape in sorted(shapes.subjects(RDF.type, kind), key=str):
            found = targets(shapes, shape, held)
            yield from shape_of(shapes, shape).breaches(held, found)


def _finding(breach: Breach) -> Finding:
    focus, value = breach.focus, breach.value
    if str(focus).startswith(str(CO)) and value is not None:
        # a shape that looks at all terms of a class at once reports each as a value
        focus = value
    told = breach.message if value is None or value == focus else f"{breach.message}: {value}"
    return Finding(breach.shape, str(focus), told)
