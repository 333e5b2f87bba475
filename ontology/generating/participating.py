"""``ontology/parties.json``: participations, competences and memberships as plain values."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, TypeAlias

from rdflib import DCTERMS, Graph
from rdflib.term import Node

from ontology.generating.compiling import as_lines
from ontology.generating.facts import Facts, id_of
from ontology.generating.ordering import natural
from ontology.parties import BINDING, ENDING
from ontology.terms import CO, ELI

DELAY: Final = timedelta(days=123)
"""The longest that these treaties let pass before a later party is bound: to the first day of the
month after three months (Protocol No. 12 to the European Convention, Article 5 § 2)."""
NOTICE: Final = timedelta(days=366)
"""The longest notice of denunciation, one year (American Convention on Human Rights, 78 § 1)."""

Step: TypeAlias = tuple[str, str | None, str | None, str | None, list[str], str | None]
_Days: TypeAlias = tuple[str | None, str | None]


def compiled_parties(triples: Graph) -> str:
    """Return the JSON text, one record a line, sorted."""
    facts = Facts(triples)
    begun = {
        id_of(each): facts.maybe(each, ELI.first_date_entry_in_force)
        for each in facts.all(CO.Instrument)
    }
    return as_lines(
        {
            "participations": [
                _participation(facts, triples, each, begun) for each in facts.all(CO.Participation)
            ],
            "competences": [_competence(facts, each) for each in facts.all(CO.Competence)],
            "memberships": [_membership(facts, each) for each in facts.all(CO.Membership)],
        }
    )


def _participation(
    facts: Facts, triples: Graph, term: Node, begun: Mapping[str, str | None]
) -> dict[str, object]:
    instrument = facts.linked(term, CO.inInstrument) or ""
    steps = [_step(facts, each, begun.get(instrument)) for each in triples.objects(term, CO.step)]
    return {
        "state": facts.linked(term, CO.ofState),
        "instrument": instrument,
        "steps": sorted(steps, key=_order),
        "source": facts.text(term, DCTERMS.source),
        "verified": facts.is_true(term, CO.verified),
    }


def _order(step: Step) -> tuple[str, int, str]:
    """Sort by day; on one day a State signs first, and leaves before it joins again."""
    kind, day, since, latest, *_ = step
    rank = 0 if kind == "signature" else 1 if kind in ENDING else 2 if kind in BINDING else 3
    return day or since or latest or "", rank, kind


def _step(facts: Facts, term: Node, begun: str | None) -> Step:
    kind, day = facts.text(term, CO.kind), facts.maybe(term, CO.date)
    effect, latest = facts.maybe(term, CO.effect), facts.maybe(term, CO.latest)
    since, last = (effect, effect) if effect else effective(kind, day, latest, begun)
    concerns = sorted(facts.many(term, CO.concerns), key=natural)
    return kind, day, since, last, concerns, facts.maybe(term, CO.note)


def effective(kind: str, day: str | None, latest: str | None, begun: str | None) -> _Days:
    """Return the first and the latest day on which a step can have taken effect.

    Args:
        kind: of the step.
        day: of the step, or its year; ``None`` where not known.
        latest: a day by which it had taken effect, where a text says so.
        begun: when the instrument entered into force.

    >>> effective("ratification", "1980", None, "1976-03-23")
    ('1980-01-01', '1981-05-03')
    >>> effective("ratification", "1970", None, "1976-03-23")
    ('1976-03-23', '1976-03-23')
    """
    if day is None:
        return None, latest
    first, last = (day, day) if len(day) > len("1980") else (f"{day}-01-01", f"{day}-12-31")
    if kind in BINDING | ENDING:
        last = _later(last, DELAY if kind in BINDING else NOTICE)
    if kind in BINDING and begun:
        first, last = max(first, begun), max(last, begun)
    return first, min(last, latest) if latest else last


def _later(day: str, delay: timedelta) -> str:
    return (date.fromisoformat(day) + delay).isoformat()


def _competence(facts: Facts, term: Node) -> dict[str, object]:
    return {
        "court": facts.linked(term, CO.ofCourt),
        "state": facts.linked(term, CO.ofState),
        "instrument": facts.linked(term, CO.inInstrument),
        **_span(facts, term),
        "note": facts.maybe(term, CO.note),
    }


def _membership(facts: Facts, term: Node) -> dict[str, object]:
    return {
        "organisation": facts.text(term, CO.inOrganisation),
        "state": facts.linked(term, CO.ofState),
        **_span(facts, term),
    }


def _span(facts: Facts, term: Node) -> dict[str, object]:
    return {
        "since": facts.maybe(term, CO.since),
        "until": facts.maybe(term, CO.until),
        "source": facts.text(term, DCTERMS.source),
        "verified": facts.is_true(term, CO.verified),
    }
