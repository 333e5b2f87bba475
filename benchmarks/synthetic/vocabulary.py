"""What made-up rulings are about: terms of the real ontology, some far more often than others."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import ontology
from benchmarks.synthetic.drawing import Urn, dice, tailed, urn
from benchmarks.synthetic.shares import COURTS
from comity.store import Batch


@dataclass(frozen=True, slots=True)
class Terms:
    """Urns of terms.

    Attributes:
        batch: the vocabulary's own nodes and edges.
        courts: by their share of the rulings.
        provisions: of each court, those of the instruments it supervises, by id.
        states: of each court, those party to its instrument, by alpha-3 code.
        doctrines: by id.
        groups: likewise.
        remedies: likewise.
    """

    batch: Batch
    courts: Urn[str]
    provisions: Mapping[str, Urn[str]]
    states: Mapping[str, Urn[str]]
    doctrines: Urn[str]
    groups: Urn[str]
    remedies: Urn[str]


def terms(seed: int) -> Terms:
    """Return the terms, in an order of use that the seed decides."""
    batch = ontology.graph_batch()
    rolls = dice(seed, "terms")
    return Terms(
        batch,
        urn(COURTS),
        {court: _provisions(batch, court, rolls) for court in COURTS},
        {court: _states(batch, court, rolls) for court in COURTS},
        *(_shuffled(_ids(batch, kind), rolls) for kind in ("Doctrine", "Group", "Remedy")),
    )


def _ids(batch: Batch, kind: str) -> list[str]:
    return [str(row["id"]) for row in batch.nodes[kind]]


def _shuffled(things: Sequence[str], rolls: random.Random) -> Urn[str]:
    return tailed(rolls.sample(things, len(things)))


def _instruments(batch: Batch, court: str) -> list[str]:
    found = [row for row in batch.edges["SUPERVISES"] if row["source"] == court]
    return [str(row["target"]) for row in found] or ["iccpr"]


def _provisions(batch: Batch, court: str, rolls: random.Random) -> Urn[str]:
    """Return the provisions that protect a right, those of the court's first instrument first."""
    protecting = {str(row["source"]) for row in batch.edges["PROTECTS"]}
    listed = _instruments(batch, court)
    found: list[str] = []
    for instrument in listed:
        own = [
            str(row["id"])
            for row in batch.nodes["Provision"]
            if row["instrument"] == instrument and row["id"] in protecting
        ]
        found += rolls.sample(own, len(own))
    return tailed(found or ["iccpr.26"])


def _states(batch: Batch, court: str, rolls: random.Random) -> Urn[str]:
    first = _instruments(batch, court)[0]
    party = [str(row["source"]) for row in batch.edges["PARTY"] if row["target"] == first]
    return _shuffled(party or _ids(batch, "State"), rolls)
