"""Citations of an act as edges to the rulings and guides they mean, held or not."""

from comity.claims import Status
from comity.extraction import CitationFound
from ingest.loading.claiming import Claimer
from ingest.loading.projection import Projection
from ingest.loading.resolving import authority_id, authority_row, read_authority, stub_node


def project_citations(projection: Projection, claimer: Claimer) -> None:
    """Add an edge, a claim and an authority for each ruling or guide that a text cites."""
    for citation in claimer.extraction.findings.citations:
        if citation.cites == "instrument":
            continue
        authority = authority_id(citation.authority, citation.cites)
        reading = read_authority(citation.authority, citation.cites, projection.index)
        projection.shared["Authority"][authority] = authority_row(
            authority, citation.authority, citation.cites, reading
        )
        projection.nodes["Claim"].append(claimer.row("cites", authority, citation.at))
        target, passage = reading.target, claimer.passage_of(citation.at)
        is_rejected = citation.at.status is Status.REJECTED
        if is_rejected or target is None or passage is None or target == projection.act:
            _name(projection, authority)
            continue
        if target not in projection.index.acts:
            _share_stub(projection, target, citation)
        _project_citation(projection, claimer, citation, (passage, target, authority))


def _name(projection: Projection, authority: str) -> None:
    """Say that the act names an authority where no edge does."""
    node = f"naming:{projection.act}:{authority.removeprefix('authority:')}"
    projection.nodes["Naming"].append({"id": node, "owner": projection.act, "authority": authority})


def _share_stub(projection: Projection, target: str, citation: CitationFound) -> None:
    kind, row = stub_node(target, citation.authority, citation.cites)
    projection.shared[kind].setdefault(target, row)


def _project_citation(
    projection: Projection, claimer: Claimer, citation: CitationFound, ends: tuple[str, str, str]
) -> None:
    passage, target, authority = ends
    projection.edge(
        "CITES", passage, target,
        court=projection.metadata.court, act=projection.act, target_court=target.split(":", 1)[0],
        text=citation.text, form=citation.form, pinpoints=list(citation.pinpoints),
        treatment=str(citation.treatment), speaker=str(citation.at.speaker),
        section=citation.at.section and str(citation.at.section), confidence=citation.at.confidence,
        authority=authority, claim=claimer.claim_of("cites", authority, citation.at),
        **projection.said_on,
    )  # fmt: skip
