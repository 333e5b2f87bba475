"""``ontology/vocabulary.json``: the terms as plain values, for those who need no RDF engine."""

import json
from collections.abc import Mapping
from typing import Final, TypeAlias

from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.generating.kinds import version
from ontology.generating.ordering import natural
from ontology.terms import BASE, CO, ELI

Value: TypeAlias = str | int | bool | list[str] | dict[str, list[str]] | None
Record: TypeAlias = dict[str, Value]

_LANGUAGES: Final = ("en", "fr", "es")
_IN_FULL: Final = frozenset({"doctrine", "group", "remedy", "right"})
"""Segments of IRIs whose ids carry the segment: ``right:fair-trial``, but ``ecthr``."""

MATCHES: Final = {
    SKOS.exactMatch: "exact",
    SKOS.closeMatch: "close",
    SKOS.broadMatch: "broad",
    SKOS.narrowMatch: "narrow",
    CO.contestedMatch: "contested",
}


def compiled(triples: Graph) -> str:
    """Return the JSON text, one term a line, terms sorted."""
    reader = _Reader(triples)
    parts: dict[str, object] = {
        "version": version(triples),
        "courts": reader.courts(),
        "states": reader.states(),
        "instruments": reader.instruments(),
        "provisions": reader.provisions(),
        "former_provisions": reader.former_provisions(),
        "rights": reader.concepts(CO.Right, "broader", "is_grouping"),
        "doctrines": reader.doctrines(),
        "groups": reader.concepts(CO.Group, "lexical"),
        "remedies": reader.concepts(CO.Remedy, "broader", "lexical"),
        "protections": reader.protections(),
        "correspondences": reader.correspondences(),
    }
    return (
        "{\n"
        + ",\n".join(f"{json.dumps(key)}: {_text(part)}" for key, part in parts.items())
        + "\n}\n"
    )


def _text(part: object) -> str:
    if isinstance(part, list):
        return "[\n" + ",\n".join(_line(each) for each in part) + "\n]"
    if isinstance(part, dict):
        return (
            "{\n" + ",\n".join(f"{_line(key)}: {_line(each)}" for key, each in part.items()) + "\n}"
        )
    return _line(part)


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def id_of(term: Node) -> str:
    """Return the id that an IRI of ours stands for.

    Raises:
        OntologyError: the IRI is not under our base.
    """
    head, _, last = str(term).removeprefix(BASE).partition("/")
    if not last:
        raise OntologyError("-", str(term), "no IRI of a term")
    return f"{head}:{last}" if head in _IN_FULL else last


class _Reader:
    """Reads records of each kind from the triples."""

    def __init__(self, triples: Graph) -> None:
        self._triples = triples

    def courts(self) -> list[Record]:
        return [
            {
                **self._labels(court, RDFS.label),
                "kind": self._text(court, CO.kind),
                "region": self._text(court, CO.region),
                "instruments": self._listed(court, CO.supervises),
                "aliases": self._aliases(court),
            }
            for court in self._all(CO.Court)
        ]

    def states(self) -> list[Record]:
        return [
            {
                **self._labels(state, RDFS.label),
                "aliases": self._aliases(state),
                "until": self._maybe(state, CO.inForceUntil),
                "continued_by": self._linked(state, CO.continuedBy),
            }
            for state in self._all(CO.State)
        ]

    def instruments(self) -> list[Record]:
        return [
            {
                **self._labels(instrument, RDFS.label),
                "aliases": self._aliases(instrument),
                "kind": self._text(instrument, CO.kind),
                "date": self._text(instrument, ELI.date_document),
                "supplements": self._linked(instrument, CO.supplements),
                "last_article": int(self._text(instrument, CO.lastArticle)),
                "is_complete": self._is(instrument, CO.isComplete),
            }
            for instrument in self._all(CO.Instrument)
        ]

    def provisions(self) -> list[Record]:
        return [
            {
                "id": id_of(provision),
                "instrument": id_of(provision).partition(".")[0],
                "nature": self._text(provision, CO.nature),
                "title": self._text(provision, DCTERMS.title),
            }
            for provision in self._all(CO.Provision)
        ]

    def former_provisions(self) -> list[Record]:
        return [
            {
                "id": f"{self._linked(each, ELI.is_part_of)}.{self._text(each, CO.formerNumber)}",
                "until": self._text(each, CO.inForceUntil),
                "now": self._many(each, CO.renumberedAs),
                "title": self._text(each, DCTERMS.title),
            }
            for each in self._all(CO.FormerProvision)
        ]

    def concepts(self, kind: Node, *more: str) -> list[Record]:
        return [self._concept(concept, *more) for concept in self._all(kind)]

    def doctrines(self) -> list[Record]:
        return [
            {
                **self._concept(doctrine, "lexical"),
                "elements": self._elements(doctrine),
                "origin_court": self._text(doctrine, CO.origin_court),
                "origin_title": self._text(doctrine, CO.origin_title),
                "origin_date": self._text(doctrine, CO.origin_date),
                "provisions": self._many(doctrine, CO.relatedProvision),
                "counterparts": self._many(doctrine, CO.counterpart),
                "counterpart_note": self._maybe(doctrine, CO.counterpartNote),
                "verified": self._is(doctrine, CO.verified),
            }
            for doctrine in self._all(CO.Doctrine)
        ]

    def protections(self) -> Mapping[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for statement in self._all(CO.Statement):
            if self._maybe(statement, CO.status) == "rejected":
                continue
            provision = self._linked(statement, CO.subject) or ""
            found.setdefault(provision, []).append(self._protection(statement))
        return {
            key: sorted(found[key], key=lambda each: str(each["right"]))
            for key in sorted(found, key=natural)
        }

    def _protection(self, statement: Node) -> Record:
        predicate = self._triples.value(statement, CO.predicate)
        if not isinstance(predicate, URIRef) or predicate not in MATCHES:
            raise OntologyError("equivalences.ttl", str(statement), "no match of ours")
        return {
            "right": self._linked(statement, CO.object),
            "match": MATCHES[predicate],
            "source": self._text(statement, DCTERMS.source),
            "verified": self._is(statement, CO.verified),
            "note": self._maybe(statement, CO.note),
        }

    def correspondences(self) -> list[Record]:
        return [
            {
                "source": self._linked(each, CO.subject),
                "target": self._linked(each, CO.object),
                "relation": self._text(each, CO.relation),
                "authority": self._text(each, CO.authority),
                "source_note": self._text(each, DCTERMS.source),
            }
            for each in self._all(CO.Correspondence)
        ]

    def _concept(self, concept: Node, *more: str) -> Record:
        record: Record = {
            **self._labels(concept, SKOS.prefLabel),
            "definition": self._text(concept, SKOS.definition),
        }
        if "broader" in more:
            record["broader"] = self._linked(concept, SKOS.broader)
        if "is_grouping" in more:
            record["is_grouping"] = self._is(concept, CO.isGrouping)
        if "lexical" in more:
            record["lexical"] = self._lexical(concept)
        return record

    def _all(self, kind: Node) -> list[Node]:
        return sorted(self._triples.subjects(RDF.type, kind), key=lambda each: natural(id_of(each)))

    def _labels(self, term: Node, predicate: Node) -> Record:
        found = {
            each.language: str(each)
            for each in self._triples.objects(term, predicate)
            if isinstance(each, Literal)
        }
        missing = [language for language in _LANGUAGES if language not in found]
        if missing:
            raise OntologyError("-", id_of(term), f"no label in {', '.join(missing)}")
        return {"id": id_of(term), **{f"label_{each}": found[each] for each in _LANGUAGES}}

    def _lexical(self, term: Node) -> dict[str, list[str]]:
        forms: dict[str, list[str]] = {}
        listed = self._triples.objects(term, CO.lexicalForm)
        for form in sorted(listed, key=lambda each: natural(str(each))):
            language = self._text(form, DCTERMS.language)
            forms.setdefault(language, []).append(self._text(form, CO.pattern))
        return {language: forms[language] for language in sorted(forms)}

    def _elements(self, doctrine: Node) -> list[str]:
        listed = self._triples.objects(doctrine, CO.element)
        ordered = sorted(listed, key=lambda each: int(self._text(each, CO.ordinal)))
        return [self._text(each, RDFS.label) for each in ordered]

    def _aliases(self, term: Node) -> list[str]:
        return sorted({str(each) for each in self._triples.objects(term, CO.alias)})

    def _text(self, term: Node, predicate: Node) -> str:
        found = self._maybe(term, predicate)
        if found is None:
            raise OntologyError("-", str(term), f"no {predicate}")
        return found

    def _maybe(self, term: Node, predicate: Node) -> str | None:
        found = self._triples.value(term, predicate)
        return None if found is None else str(found)

    def _is(self, term: Node, predicate: Node) -> bool:
        return self._maybe(term, predicate) == "true"

    def _linked(self, term: Node, predicate: Node) -> str | None:
        found = self._triples.value(term, predicate)
        return None if found is None else id_of(found)

    def _many(self, term: Node, predicate: Node) -> list[str]:
        return sorted((id_of(each) for each in self._triples.objects(term, predicate)), key=natural)

    def _listed(self, term: Node, predicate: Node) -> list[str]:
        head = self._triples.value(term, predicate)
        return [] if head is None else [id_of(each) for each in Collection(self._triples, head)]
