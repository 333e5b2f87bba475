"""Holds triples to shapes: the one door to the SHACL engine."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final, TypeAlias, cast

import pyshacl
from rdflib import RDF, Graph
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import Node

from ontology.findings import Finding
from ontology.terms import CO, SH

_Engine: TypeAlias = Callable[..., tuple[bool, Graph, str]]
_validate: Final = cast(
    "_Engine",
    pyshacl.validate,  # pyright: ignore[reportUnknownMemberType] - the library gives no types
)


class _Prepared(Graph):
    """A graph that parses each query once; the engine asks the same one for every term."""

    def query(self, query_object: str | Query, *options: Any, **more: Any) -> Result:
        """Answer a query, given as text or prepared."""
        query = _prepared(query_object) if isinstance(query_object, str) else query_object
        return super().query(query, *options, **more)


@cache
def _prepared(query: str) -> Query:
    return prepareQuery(query)


def against(triples: Graph, shapes: Graph) -> tuple[Finding, ...]:
    """Return where ``triples`` break ``shapes``, sorted."""
    report = _report(triples, shapes)
    results = report.subjects(RDF.type, SH.ValidationResult)
    return tuple(sorted(_finding(report, each) for each in results))


def _report(triples: Graph, shapes: Graph) -> Graph:
    data = _Prepared(store=triples.store, identifier=triples.identifier, bind_namespaces="none")
    # in place: the shapes have no rules, so nothing is written, and no copy is needed
    _, report, _ = _validate(
        data, shacl_graph=shapes, advanced=True, inference="none", inplace=True
    )
    return report


def _finding(report: Graph, result: Node) -> Finding:
    focus = report.value(result, SH.focusNode)
    message = report.value(result, SH.resultMessage)
    shape = report.value(result, SH.sourceShape)
    value = report.value(result, SH.value)
    if str(focus).startswith(str(CO)) and value is not None:
        # a shape that looks at all terms of a class at once reports each as a value
        focus = value
    told = f"{message}: {value}" if value is not None and value != focus else str(message)
    return Finding(str(shape or "shape"), str(focus), told)
