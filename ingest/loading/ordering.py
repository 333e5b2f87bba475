"""Measures of an act: what it orders, recommends, refuses or leaves open for the harm it found."""

from comity.claims import Status
from comity.extraction import RemedyFound
from comity.store import Row
from ingest.loading.claiming import Claimer
from ingest.loading.projection import Projection
from ingest.loading.valuing import measure_value


def project_measures(projection: Projection, claimer: Claimer) -> None:
    """Add a node, a claim and the edges of each remedy of a text."""
    for number, remedy in enumerate(claimer.extraction.findings.remedies, start=1):
        if remedy.remedy not in projection.vocabulary.remedies:
            continue
        node = f"{projection.act}!m{number}"
        projection.nodes["Claim"].append(claimer.row("measure", measure_value(remedy), remedy.at))
        if remedy.at.status is Status.REJECTED:
            continue
        projection.nodes["Measure"].append(_row(projection, claimer, remedy, node))
        projection.edge("ORDERS", projection.act, node)
        projection.edge("TAKES_FORM", node, remedy.remedy)


def _row(projection: Projection, claimer: Claimer, remedy: RemedyFound, node: str) -> Row:
    metadata = projection.metadata
    return {
        "id": node, "owner": projection.act, "court": metadata.court, "date": metadata.date,
        "year": projection.year, "respondent": metadata.sole_respondent,
        "remedy": remedy.remedy, "head": remedy.head,
        "amount": float(remedy.amount) if remedy.amount else None, "currency": remedy.currency,
        "outcome": remedy.outcome, "deadline": remedy.deadline,
        "recipients": list(remedy.recipients), "tax": remedy.tax, "interest": remedy.interest,
        "item": remedy.operative_item, "passage": claimer.passage_of(remedy.at),
        "claim": claimer.claim_of("measure", measure_value(remedy), remedy.at),
        "confidence": remedy.at.confidence,
    }  # fmt: skip
