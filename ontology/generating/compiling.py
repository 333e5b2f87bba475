"""``ontology/vocabulary.json``: the terms as plain values, for those who need no RDF engine."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from rdflib import DCTERMS, RDFS, SKOS, Graph, URIRef
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.generating.doctrines import doctrine_facts
from ontology.generating.facts import Facts, Record, id_of
from ontology.generating.kinds import version
from ontology.generating.ordering import natural
from ontology.terms import CO, ELI

MATCHES: Final = {
    SKOS.exactMatch: "exact",
    SKOS.closeMatch: "close",
    SKOS.broadMatch: "broad",
    SKOS.narrowMatch: "narrow",
    CO.contestedMatch: "contested",
}


def compiled(triples: Graph) -> str:
    """Return the JSON text, one term a line, terms sorted."""
    facts = Facts(triples)
    parts: dict[str, object] = {
        "version": version(triples),
        "courts": _courts(facts),
        "states": _states(facts),
        "instruments": _instruments(facts),
        "provisions": _provisions(facts),
        "former_provisions": _former_provisions(facts),
        "derogations": _derogations(facts),
        "rights": _concepts(facts, CO.Right, "broader", "is_grouping", "hidden"),
        "doctrines": _doctrines(facts),
        "groups": _concepts(facts, CO.Group, "lexical"),
        "remedies": _concepts(facts, CO.Remedy, "broader", "lexical"),
        "protections": _protections(facts),
        "correspondences": _correspondences(facts),
    }
    return as_lines(parts)


def as_lines(parts: Mapping[str, object]) -> str:
    """Return JSON text with one term a line."""
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


def _courts(facts: Facts) -> list[Record]:
    return [
        {
            **facts.labels(court, RDFS.label),
            "kind": facts.text(court, CO.kind),
            "region": facts.text(court, CO.region),
            "instruments": facts.listed(court, CO.supervises),
            "aliases": facts.aliases(court),
            "bare_articles_vary": facts.is_true(court, CO.bareArticlesVary),
            "established": facts.maybe(court, CO.established),
            "abolished": facts.maybe(court, CO.abolished),
            "predecessor": facts.linked(court, CO.predecessor),
            "successor": facts.linked(court, CO.successor),
            "note": facts.maybe(court, CO.note),
        }
        for court in facts.all(CO.Court)
    ]


def _states(facts: Facts) -> list[Record]:
    return [
        {
            **facts.labels(state, RDFS.label),
            "aliases": facts.aliases(state),
            "until": facts.maybe(state, CO.inForceUntil),
            "continued_by": facts.linked(state, CO.continuedBy),
            "succeeded_by": facts.many(state, CO.succeededBy),
            "part_of": facts.linked(state, CO.partOf),
            "former_names": facts.former_names(state),
        }
        for state in facts.all(CO.State)
    ]


def _instruments(facts: Facts) -> list[Record]:
    return [
        {
            **facts.labels(instrument, RDFS.label),
            "aliases": facts.aliases(instrument),
            "kind": facts.text(instrument, CO.kind),
            "date": facts.text(instrument, ELI.date_document),
            "in_force": facts.maybe(instrument, ELI.first_date_entry_in_force),
            "no_longer_in_force": facts.maybe(instrument, ELI.date_no_longer_in_force),
            "amended_by": facts.many(instrument, CO.amendedBy),
            "supplements": facts.linked(instrument, CO.supplements),
            "succeeds": facts.many(instrument, CO.succeeds),
            "opening": facts.maybe(instrument, CO.openingPattern),
            "last_article": int(facts.text(instrument, CO.lastArticle)),
            "is_complete": facts.is_true(instrument, CO.isComplete),
            "verification": facts.maybe(instrument, CO.verification),
        }
        for instrument in facts.all(CO.Instrument)
    ]


def _provisions(facts: Facts) -> list[Record]:
    return [
        {
            "id": id_of(provision),
            "instrument": id_of(provision).partition(".")[0],
            "nature": facts.text(provision, CO.nature),
            "title": facts.text(provision, DCTERMS.title),
        }
        for provision in facts.all(CO.Provision)
    ]


def _former_provisions(facts: Facts) -> list[Record]:
    return [
        {
            "id": f"{facts.linked(each, ELI.is_part_of)}.{facts.text(each, CO.formerNumber)}",
            "since": facts.text(each, CO.inForceSince),
            "until": facts.text(each, CO.inForceUntil),
            "now": facts.many(each, CO.renumberedAs),
            "title": facts.text(each, DCTERMS.title),
        }
        for each in facts.all(CO.FormerProvision)
    ]


def _derogations(facts: Facts) -> list[Record]:
    return [
        {
            "id": facts.linked(each, CO.ofInstrument),
            "clause": facts.linked(each, CO.atProvision),
            "never": facts.many(each, CO.nonDerogable),
            "note": facts.maybe(each, CO.note),
            "exceptions": {
                str(facts.linked(one, CO.atProvision)): [facts.text(one, CO.note)]
                for one in facts.objects(each, CO.exception)
            },
            "suspends": facts.is_true(each, CO.suspends),
            "source": facts.text(each, DCTERMS.source),
        }
        for each in facts.all(CO.DerogationRule)
    ]


def _concepts(facts: Facts, kind: Node, *more: str) -> list[Record]:
    return [_concept(facts, concept, *more) for concept in facts.all(kind)]


def _doctrines(facts: Facts) -> list[Record]:
    return [
        {**_concept(facts, doctrine, "lexical"), **doctrine_facts(facts, doctrine)}
        for doctrine in facts.all(CO.Doctrine)
    ]


def _protections(facts: Facts) -> Mapping[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for statement in facts.all(CO.Statement):
        if facts.maybe(statement, CO.status) == "rejected":
            continue
        provision = facts.linked(statement, CO.subject) or ""
        found.setdefault(provision, []).append(_protection(facts, statement))
    return {
        key: sorted(found[key], key=lambda each: str(each["right"]))
        for key in sorted(found, key=natural)
    }


def _protection(facts: Facts, statement: Node) -> Record:
    predicate = facts.term(statement, CO.predicate)
    if not isinstance(predicate, URIRef) or predicate not in MATCHES:
        raise OntologyError("equivalences", str(statement), "no match of ours")
    return {
        "right": facts.linked(statement, CO.object),
        "match": MATCHES[predicate],
        "source": facts.text(statement, DCTERMS.source),
        "verified": facts.is_true(statement, CO.verified),
        "note": facts.maybe(statement, CO.note),
    }


def _correspondences(facts: Facts) -> list[Record]:
    declared: list[Record] = [
        {
            "source": facts.linked(each, CO.subject),
            "target": facts.linked(each, CO.object),
            "relation": facts.text(each, CO.relation),
            "authority": facts.text(each, CO.authority),
            "source_note": facts.text(each, DCTERMS.source),
        }
        for each in facts.all(CO.Correspondence)
    ]
    return declared + list(_successions(facts))


def _successions(facts: Facts) -> Iterator[Record]:
    """Yield provisions that take the place of others, on the authority of a clause of theirs."""
    for each in facts.all(CO.Provision):
        succeeded = facts.linked(each, CO.succeeds)
        instrument = facts.term(each, ELI.is_part_of)
        if succeeded is not None and instrument is not None:
            yield {
                "source": id_of(each),
                "target": succeeded,
                "relation": "takes its place where accepted",
                "authority": facts.text(instrument, CO.authority),
                "source_note": facts.text(instrument, DCTERMS.source),
            }


def _concept(facts: Facts, concept: Node, *more: str) -> Record:
    record: Record = {
        **facts.labels(concept, SKOS.prefLabel),
        "definition": facts.text(concept, SKOS.definition),
    }
    if "broader" in more:
        record["broader"] = facts.linked(concept, SKOS.broader)
    if "is_grouping" in more:
        record["is_grouping"] = facts.is_true(concept, CO.isGrouping)
    if "hidden" in more:
        record["hidden"] = facts.hidden(concept)
    if "lexical" in more:
        record["lexical"] = facts.lexical(concept)
    return record
