"""Rules about time: what States do, what courts may hear, and how long both last."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from rdflib import DCTERMS, RDF, Graph
from rdflib.term import Node

from ontology.findings import Finding
from ontology.generating.facts import Facts, id_of
from ontology.parties import BINDING, ENDING
from ontology.terms import CO, ELI
from ontology.vocabulary import Vocabulary

_WITHOUT_TREATIES: Final = frozenset({"body", "criminal court", "criminal tribunal"})
_ALWAYS: Final = "9999-12-31"


def every_participation_is_inside_the_life_of_its_instrument(
    _: Vocabulary, triples: Graph
) -> Iterator[Finding]:
    """Find steps before an instrument was adopted, or after it ceased to be in force."""
    facts = Facts(triples)
    for term in facts.all(CO.Participation):
        instrument = facts.term(term, CO.inInstrument)
        if instrument is None:
            continue
        adopted = facts.maybe(instrument, ELI.date_document) or ""
        ceased = facts.maybe(instrument, ELI.date_no_longer_in_force) or _ALWAYS
        for day in _days(triples, term):
            if not adopted[: len(day)] <= day <= ceased:
                reason = f"{day} is outside the life of the instrument"
                yield Finding("step out of time", id_of(term), reason)


def _days(triples: Graph, term: Node) -> Iterator[str]:
    for step in triples.objects(term, CO.step):
        yield from (str(each) for each in triples.objects(step, CO.date))
        yield from (str(each) for each in triples.objects(step, CO.effect))


def every_end_follows_a_consent(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find denunciations by States that never consented to be bound."""
    facts = Facts(triples)
    for term in facts.all(CO.Participation):
        kinds = {facts.text(step, CO.kind) for step in triples.objects(term, CO.step)}
        if kinds & ENDING and not kinds & BINDING:
            yield Finding("end without consent", id_of(term), "it ends what never began")


def no_two_competences_overlap(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find intervals of one court, State and instrument that overlap, or end before they begin."""
    facts = Facts(triples)
    spans: dict[tuple[str | None, ...], list[tuple[str, str]]] = {}
    for term in facts.all(CO.Competence):
        ends = (CO.ofCourt, CO.ofState, CO.inInstrument)
        since, until = facts.maybe(term, CO.since) or "", facts.maybe(term, CO.until) or _ALWAYS
        spans.setdefault(tuple(facts.linked(term, end) for end in ends), []).append((since, until))
        if until[: len(since)] < since:
            yield Finding("backward competence", id_of(term), f"it ends on {until}")
    for joined, listed in spans.items():
        for (_since, until), (since, _until) in pairwise(sorted(listed)):
            if since < until:
                names = " ".join(each or "?" for each in joined)
                yield Finding("competences overlap", names, f"one ends {until}, one begins {since}")


def every_court_lives_forward(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find courts that end before they begin, or whose successor does not know them."""
    for court in vocabulary.courts.values():
        begun, ended = court.established or "", court.abolished or _ALWAYS
        if ended[: len(begun)] < begun[: len(ended)]:
            yield Finding("backward court", court.id, f"established {begun}, abolished {ended}")
        heir = vocabulary.courts.get(court.successor or "")
        if heir is not None and heir.predecessor != court.id:
            yield Finding("unknown predecessor", heir.id, f"{court.id} names it as successor")


def every_court_rests_on_a_source(vocabulary: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find courts without a source, or which rule on treaties and have no instrument."""
    sourced = {
        id_of(each)
        for each in triples.subjects(RDF.type, CO.Court)
        if triples.value(each, DCTERMS.source) is not None
    }
    for court in vocabulary.courts.values():
        if court.id not in sourced:
            yield Finding("court without source", court.id, "nothing says where its data was read")
        rules = court.kind not in _WITHOUT_TREATIES and court.established is not None
        if rules and not court.instruments:
            yield Finding(
                "court without instrument", court.id, "it rules on treaties, and has none"
            )


def every_former_state_has_an_heir(vocabulary: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find former States that nobody continues or succeeds, without a note that tells why."""
    noted = {
        id_of(each)
        for each in triples.subjects(RDF.type, CO.State)
        if triples.value(each, CO.note) is not None
    }
    for state in vocabulary.states.values():
        heirs = state.continued_by or state.succeeded_by or state.id in noted
        if state.until is not None and not heirs:
            yield Finding("State without heir", state.id, "it ended, and nothing says who follows")
