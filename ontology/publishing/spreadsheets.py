"""Terms and mappings as CSV, for those who work in a spreadsheet or a thesaurus editor.

Columns of terms are named by their SKOS property, as thesaurus editors read them; those of mappings
are named as in SSSOM, the simple standard for sharing mappings. Several values stand in one cell,
separated by `` | ``.
"""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Final

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.generating.facts import id_of
from ontology.terms import BASE, CO, ELI
from ontology.triples import curie, subjects

SEPARATOR: Final = " | "
LANGUAGES: Final = ("en", "fr", "es")
_LABELS: Final = (SKOS.prefLabel, RDFS.label, DCTERMS.title)
_HIDDEN: Final = (SKOS.hiddenLabel, CO.alias)
_ABOVE: Final = (SKOS.broader, ELI.is_part_of)
_NO_TERMS: Final = frozenset(
    {
        "alignment", "competence", "counterpart", "element", "form", "membership", "participation",
        "release", "scheme", "schema", "shape", "statement",
    }
)  # fmt: skip
"""Segments of IRIs of what belongs to a term or describes the vocabulary itself."""


def terms(triples: Graph) -> str:
    """Return one row a term, terms in order."""
    rows = (_term(triples, each) for each in subjects(triples) if _is_term(each))
    return _written(rows)


def mappings(triples: Graph) -> str:
    """Return one row a mapping of a provision, with its standing and its source."""
    statements = {*triples.subjects(RDF.type, CO.Statement)}
    statements |= {*triples.subjects(RDF.type, CO.Correspondence)}
    return _written(_mapping(triples, each) for each in subjects(triples) if each in statements)


def _is_term(subject: URIRef) -> bool:
    kind, _, name = str(subject).removeprefix(BASE).partition("/")
    return str(subject).startswith(BASE) and bool(name) and kind not in _NO_TERMS


def _term(triples: Graph, term: URIRef) -> Mapping[str, str]:
    labels = [each for name in _LABELS for each in triples.objects(term, name)]
    hidden = [each for name in _HIDDEN for each in triples.objects(term, name)]
    definitions = [*triples.objects(term, SKOS.definition)]
    above = [each for name in _ABOVE for each in triples.objects(term, name)]
    return {
        "id": id_of(term),
        "uri": str(term),
        "rdf:type": _joined(triples.objects(term, RDF.type)),
        "skos:inScheme": _joined(triples.objects(term, SKOS.inScheme)),
        **{f"skos:prefLabel@{each}": _in(each, labels) for each in LANGUAGES},
        **{f"skos:hiddenLabel@{each}": _in(each, hidden) for each in LANGUAGES},
        "skos:broader": _joined(above),
        **{f"skos:definition@{each}": _in(each, definitions) for each in LANGUAGES},
        "dcterms:source": _joined(triples.objects(term, DCTERMS.source)),
        "owl:deprecated": _joined(triples.objects(term, OWL.deprecated)) or "false",
        "dcterms:isReplacedBy": _joined(triples.objects(term, DCTERMS.isReplacedBy)),
    }


def _mapping(triples: Graph, statement: URIRef) -> Mapping[str, str]:
    def said(name: URIRef) -> str:
        return _joined(triples.objects(statement, name))

    def label(name: URIRef) -> str:
        ends = triples.objects(statement, name)
        return _in(
            "en", [each for end in ends for at in _LABELS for each in triples.objects(end, at)]
        )

    return {
        "subject_id": said(CO.subject),
        "subject_label": label(CO.subject),
        "predicate_id": said(CO.predicate),
        "object_id": said(CO.object),
        "object_label": label(CO.object),
        "status": said(CO.status),
        "verified": said(CO.verified),
        "comment": said(CO.note),
        "relation": said(CO.relation),
        "authority": said(CO.authority),
        "source": said(DCTERMS.source),
        "record_id": curie(statement),
    }


def _in(language: str, texts: Iterable[Node]) -> str:
    found = {str(each) for each in texts if isinstance(each, Literal) and each.language == language}
    return SEPARATOR.join(sorted(found))


def _joined(values: Iterable[Node]) -> str:
    return SEPARATOR.join(sorted({curie(each) for each in values}))


def _written(rows: Iterable[Mapping[str, str]]) -> str:
    listed, text = list(rows), StringIO()
    writer = csv.DictWriter(text, listed[0] if listed else (), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue()
