"""What an act mentions: doctrines, groups, rights by provision, what a guide interprets."""

from comity.claims import Status
from comity.extraction import Evidence, Kind
from ingest.loading.claiming import Claimer
from ingest.loading.projection import Projection
from ingest.loading.valuing import doctrine_value, right_value


def project_doctrines(projection: Projection, claimer: Claimer) -> None:
    """Add a claim for each doctrine found, and one edge a passage and manner."""
    seen: set[tuple[str, str, str]] = set()
    for found in claimer.extraction.findings.doctrines:
        value = doctrine_value(found)
        projection.nodes["Claim"].append(claimer.row("doctrine", value, found.at))
        passage = claimer.passage_of(found.at)
        kind = "APPLIES" if found.role == "applies" else "MENTIONS"
        if not _is_shown(found.at) or (kind, passage, found.doctrine) in seen or passage is None:
            continue
        seen.add((kind, passage, found.doctrine))
        projection.edge(
            kind, passage, found.doctrine, court=projection.metadata.court, act=projection.act,
            section=found.at.section and str(found.at.section), speaker=str(found.at.speaker),
            claim=claimer.claim_of("doctrine", value, found.at), confidence=found.at.confidence,
            **projection.said_on,
        )  # fmt: skip


def project_rights(projection: Projection, claimer: Claimer) -> None:
    """Add a claim for each right found; a ruling also invokes, examines or decides provisions."""
    seen: set[tuple[str, str]] = set()
    is_ruling = claimer.extraction.metadata.kind is not Kind.GUIDE
    for found in claimer.extraction.findings.rights:
        value = right_value(found)
        projection.nodes["Claim"].append(claimer.row("right", value, found.at))
        provision = projection.known(found.provision)
        if not (is_ruling and _is_shown(found.at)) or provision is None:
            continue
        if (provision, str(found.role)) in seen:
            continue
        seen.add((provision, str(found.role)))
        projection.edge(
            "INVOKES", projection.act, provision, role=str(found.role),
            passage=claimer.passage_of(found.at), claim=claimer.claim_of("right", value, found.at),
        )  # fmt: skip


def project_interpretations(projection: Projection, claimer: Claimer) -> None:
    """Add an edge for each passage of a guide and each provision that it names."""
    seen: set[tuple[str, str]] = set()
    for mention in claimer.extraction.findings.provisions:
        provision = projection.known(mention.provision) if mention.provision else None
        passage = claimer.passage_of(mention.at)
        if provision is None or passage is None or not _is_shown(mention.at):
            continue
        if (passage, provision) in seen:
            continue
        seen.add((passage, provision))
        projection.edge(
            "INTERPRETS", passage, provision, court=projection.metadata.court, act=projection.act,
            claim=claimer.claim_of("provision", str(mention.provision), mention.at),
            confidence=mention.at.confidence,
        )  # fmt: skip


def project_groups(projection: Projection, claimer: Claimer) -> None:
    """Add a claim for each group found, and one edge a group, from where it is said first."""
    seen = {str(edge["target"]) for edge in projection.edges["CONCERNS"]}
    for found in claimer.extraction.findings.groups:
        projection.nodes["Claim"].append(claimer.row("group", found.group, found.at))
        passage = claimer.passage_of(found.at)
        is_known = found.group in projection.vocabulary.groups
        if not (is_known and _is_shown(found.at)) or found.group in seen or passage is None:
            continue
        seen.add(found.group)
        projection.edge(
            "CONCERNS", projection.act, found.group, court=projection.metadata.court,
            year=projection.year, section=found.at.section and str(found.at.section),
            speaker=str(found.at.speaker), passage=passage,
            claim=claimer.claim_of("group", found.group, found.at), confidence=found.at.confidence,
        )  # fmt: skip


def _is_shown(at: Evidence) -> bool:
    """Whether no person rejected it."""
    return at.status is not Status.REJECTED
