"""Holdings of an act: what it decides, on which provisions, against whom."""

from collections.abc import Iterator

from comity.claims import Status
from comity.extraction import HoldingFound
from comity.store import Row
from ingest.loading.claiming import Claimer
from ingest.loading.identifying import is_digest
from ingest.loading.projection import Projection
from ingest.loading.valuing import holding_value


def project_holdings(projection: Projection, claimer: Claimer) -> None:
    """Add a node, a claim and the edges of each holding of a text."""
    for number, holding in enumerate(claimer.extraction.findings.holdings, start=1):
        node = f"{projection.act}!h{number}"
        value = holding_value(holding)
        projection.nodes["Claim"].append(claimer.row("holding", value, holding.at))
        if holding.at.status is Status.REJECTED:
            continue
        projection.nodes["Holding"].append(_holding_row(projection, claimer, holding, node, value))
        projection.edge("HOLDS", projection.act, node)
        for provision, is_main in _provisions(projection, holding):
            projection.edge("ON", node, provision, main=is_main)
        if holding.respondent and holding.respondent in projection.vocabulary.states:
            projection.edge("AGAINST", node, holding.respondent)


def _provisions(projection: Projection, holding: HoldingFound) -> Iterator[tuple[str, bool]]:
    """Yield the nodes a holding stands on, the main one first, each once."""
    named = [holding.provision, *holding.with_] if holding.provision else list(holding.with_)
    nodes = [projection.known(provision) for provision in named]
    for place, node in enumerate(nodes):
        if node and node not in nodes[:place]:
            yield node, place == 0


def _holding_row(
    projection: Projection, claimer: Claimer, holding: HoldingFound, node: str, value: str
) -> Row:
    metadata, vote, provision = projection.metadata, holding.vote, holding.provision
    return {
        "id": node, "owner": projection.act, "court": metadata.court, "date": metadata.date,
        "year": projection.year, "respondent": holding.respondent, "provision": provision,
        "article": ".".join(provision.split(".")[:2]) if provision else None,
        "read_with": list(holding.with_), "outcome": str(holding.outcome), "aspect": holding.aspect,
        "condition": holding.conditional, "vote_for": vote.for_ if vote else None,
        "vote_against": vote.against if vote else None,
        "unanimous": vote.unanimous if vote else None,
        "item": holding.operative_item, "passage": claimer.passage_of(holding.at),
        "claim": claimer.claim_of("holding", value, holding.at),
        "digest": is_digest(claimer.extraction), "confidence": holding.at.confidence,
    }  # fmt: skip
