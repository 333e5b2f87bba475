"""The vocabulary as nodes and edges of the graph, from its compiled form."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from comity.ids import ProvisionId
from comity.store import Batch, Row
from ontology.parties import BINDING, ENDING, Participation, Step, parties
from ontology.records import Court, Doctrine, Group, Instrument, Remedy, Right, State
from ontology.vocabulary import Vocabulary, load

OWNER: Final = "ontology"


def graph_batch() -> Batch:
    """Return all nodes and edges that the vocabulary puts in a graph, in a fixed order."""
    vocabulary = load()
    return Batch(_nodes(vocabulary), _edges(vocabulary))


def _nodes(vocabulary: Vocabulary) -> dict[str, Sequence[Row]]:
    return {
        "Court": [
            {**_named(each), "kind": each.kind, "region": each.region}
            for each in vocabulary.courts.values()
        ],
        "Doctrine": [
            {
                **_defined(each),
                "elements": list(each.elements),
                "origin_court": each.origin_court,
                "origin_title": each.origin_title,
                "origin_date": each.origin_date,
                "origin_ruling": each.origin_ruling,
                "key_authorities": list(each.key_authorities),
                "note": each.note,
                "source_note": each.source,
                "verified": each.verified,
            }
            for each in vocabulary.doctrines.values()
        ],
        "Group": [_defined(each) for each in vocabulary.groups.values()],
        "Instrument": [
            {**_named(each), "kind": each.kind} for each in vocabulary.instruments.values()
        ],
        "Provision": [
            {
                "id": each.id,
                "owner": OWNER,
                "instrument": each.instrument,
                "article": str(ProvisionId(each.id).article),
                "nature": each.nature,
                "title": each.title,
            }
            for each in vocabulary.provisions.values()
        ],
        "Remedy": [_defined(each) for each in vocabulary.remedies.values()],
        "Right": [_defined(each) for each in vocabulary.rights.values()],
        "State": [_named(each) for each in vocabulary.states.values()],
    }


def _edges(vocabulary: Vocabulary) -> dict[str, Sequence[Row]]:
    provisions, doctrines = vocabulary.provisions.values(), vocabulary.doctrines.values()
    return {
        "BROADER": [*_broader(vocabulary.remedies), *_broader(vocabulary.rights)],
        "CORRESPONDS": [
            {
                **_edge(each.source, each.target),
                "relation": each.relation,
                "authority": each.authority,
                "source_note": each.source_note,
            }
            for each in vocabulary.correspondences
        ],
        "COUNTERPART": [row for each in doctrines for row in _counterparts(each)],
        "NAMED_BY": [row for each in doctrines for row in _names(each)],
        "PART_OF": [_edge(each.id, each.instrument) for each in provisions],
        "PARTY": [_party(each) for each in parties().participations],
        "PROTECTS": [row for each in provisions for row in _protects(vocabulary, each.id)],
        "RELATES": [_edge(each.id, other) for each in doctrines for other in each.provisions],
        "SUPERVISES": [
            {**_edge(court.id, instrument), "ordinal": ordinal}
            for court in vocabulary.courts.values()
            for ordinal, instrument in enumerate(court.instruments)
        ],
    }


def _counterparts(doctrine: Doctrine) -> Iterator[Row]:
    """Yield edges to the other system's test, or to its court where the test has no id."""
    for each in doctrine.counterparts:
        yield {
            **_edge(doctrine.id, each.doctrine or each.court or ""),
            "relation": each.relation,
            "court": each.court,
            "authority": each.authority,
            "note": each.note,
            "source_note": each.source,
            "verified": each.verified,
        }


def _names(doctrine: Doctrine) -> Iterator[Row]:
    for each in doctrine.variants:
        yield {
            **_edge(doctrine.id, each.court),
            "language": each.language,
            "text": each.text,
            "source_note": each.source,
        }


def _broader(concepts: Mapping[str, Right] | Mapping[str, Remedy]) -> Iterator[Row]:
    for each in concepts.values():
        if each.broader is not None:
            yield _edge(each.id, each.broader)


def _protects(vocabulary: Vocabulary, provision: str) -> Iterator[Row]:
    for each in vocabulary.rights_of(provision):
        yield {
            **_edge(provision, each.right),
            "match": each.match,
            "note": each.note,
            "source_note": each.source,
            "verified": each.verified,
            "inherited": each.inherited,
        }


def _party(each: Participation) -> Row:
    """Return one edge for all steps: the latest consent, or else the latest of another kind."""
    main = next((step for step in reversed(each.steps) if step.kind in BINDING), each.steps[-1])
    later = each.steps[each.steps.index(main) :]
    return {
        **_edge(each.state, each.instrument),
        "kind": main.kind,
        "date": main.date,
        "since": main.since,
        "latest": main.latest,
        "until": next((step.since for step in later if step.kind in ENDING), None),
        "steps": [_printed(step) for step in each.steps],
        "note": " ".join(step.note for step in each.steps if step.note) or None,
        "source_note": each.source,
        "verified": each.verified,
    }


def _printed(step: Step) -> str:
    known = (step.kind, step.date, step.since, step.latest, " ".join(step.concerns))
    return "|".join(each or "" for each in known)


def _edge(source: str, target: str) -> Row:
    return {"source": source, "target": target, "owner": OWNER}


def _named(term: Court | Group | Instrument | Remedy | Right | State | Doctrine) -> Row:
    return {
        "id": term.id,
        "owner": OWNER,
        "label_en": term.label_en,
        "label_fr": term.label_fr,
        "label_es": term.label_es,
    }


def _defined(term: Group | Remedy | Right | Doctrine) -> Row:
    return {**_named(term), "definition": term.definition}
