"""Rules about what follows what: versions of an instrument, former numbers, and successors."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from rdflib import Graph
from rdflib.term import Node

from ontology.findings import Finding
from ontology.generating.facts import Facts, id_of
from ontology.terms import CO, ELI
from ontology.vocabulary import Vocabulary


def every_version_begins_where_the_last_ended(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find versions of one instrument that leave a gap, overlap, or outlast the instrument."""
    facts = Facts(triples)
    for instrument, versions in _versions(facts).items():
        started = facts.maybe(instrument, ELI.first_date_entry_in_force)
        ceased = facts.maybe(instrument, ELI.date_no_longer_in_force)
        if versions[0][0] != started:
            reason = f"the first version begins on {versions[0][0]}"
            yield Finding("first version", id_of(instrument), reason)
        for one, other in pairwise(versions):
            if other[0] != _day_after(one[1]):
                reason = f"a version ends on {one[1] or 'no day'}, the next begins on {other[0]}"
                yield Finding("version out of turn", id_of(instrument), reason)
        if _day_after(versions[-1][1]) != ceased:
            reason = f"the last version ends on {versions[-1][1] or 'no day'}"
            yield Finding("last version", id_of(instrument), reason)


def every_former_number_stood_in_its_version(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find former numbers that end on another day than the version in which they stood last."""
    facts = Facts(triples)
    for term in facts.all(CO.FormerProvision):
        version = facts.term(term, CO.inVersion)
        ended = facts.maybe(version, CO.inForceUntil) if version is not None else None
        if facts.maybe(term, CO.inForceUntil) != ended:
            yield Finding("number out of its version", str(term), f"its version ends on {ended}")


def every_succession_is_one_of_instruments_too(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find provisions that take the place of one whose instrument theirs does not succeed."""
    for later, earlier in triples.subject_objects(CO.succeeds):
        if (later, ELI.is_part_of, None) in triples:
            ends = (triples.value(each, ELI.is_part_of) for each in (later, earlier))
            if (next(ends), CO.succeeds, next(ends)) not in triples:
                reason = f"succeeds {id_of(earlier)}, but not its instrument"
                yield Finding("succession", id_of(later), reason)


def _versions(facts: Facts) -> dict[Node, list[tuple[str, str | None]]]:
    """Return first and last day of each version, in time, by instrument."""
    found: dict[Node, list[tuple[str, str | None]]] = {}
    for term in facts.all(CO.InstrumentVersion):
        instrument = facts.term(term, CO.versionOf)
        if instrument is not None:
            life = facts.text(term, CO.inForceSince), facts.maybe(term, CO.inForceUntil)
            found.setdefault(instrument, []).append(life)
    return {each: sorted(found[each], key=lambda life: life[0]) for each in found}


def _day_after(day: str | None) -> str | None:
    return None if day is None else str(date.fromisoformat(day) + timedelta(days=1))
