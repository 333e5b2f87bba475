"""The rows of one act: a pure function of its texts, so that loading twice is loading once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from comity.claims import Status
from comity.extraction import CitationFound, Extraction, HoldingFound, Kind, Metadata
from comity.store import Batch, Row
from ingest.loading.claiming import Claimer
from ingest.loading.folding import folded
from ingest.loading.identifying import is_digest
from ingest.loading.index import ActIndex
from ingest.loading.passages import passage_ids
from ingest.loading.resolving import (
    authority_id,
    authority_row,
    read_authority,
    stub_row,
)
from ingest.loading.texts import ActTexts
from ontology import Vocabulary


@dataclass(slots=True)
class Projection:
    """Rows of one act as they are gathered.

    Attributes:
        texts: the act.
        vocabulary: what may be said.
        index: the acts that citations may mean.
        nodes: rows by kind.
        edges: rows by kind.
        shared: nodes of nobody in particular, by kind and id.
    """

    texts: ActTexts
    vocabulary: Vocabulary
    index: ActIndex
    nodes: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    edges: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    shared: defaultdict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))

    @property
    def act(self) -> str:
        """Id of the act."""
        return self.texts.act

    @property
    def metadata(self) -> Metadata:
        """What the preferred text says of the act."""
        return self.texts.preferred.metadata

    @property
    def year(self) -> int | None:
        """Year of the act."""
        return int(self.metadata.date[:4]) if self.metadata.date else None

    def edge(
        self,
        kind: str,
        source: str,
        target: str,
        **properties: str | int | float | bool | list[str] | None,
    ) -> None:
        """Add an edge."""
        self.edges[kind].append(
            {"source": source, "target": target, "owner": self.act, **properties}
        )

    def known(self, provision: str) -> str | None:
        """Return the provision, or the nearest one above it, that the ontology names."""
        while provision and provision not in self.vocabulary.provisions:
            provision = provision.rpartition(".")[0]
        return provision or None


def projected(texts: ActTexts, vocabulary: Vocabulary, index: ActIndex) -> tuple[Batch, Batch]:
    """Return the act's own rows, and the shared nodes that they lean on."""
    projection = Projection(texts, vocabulary, index)
    _project_act(projection)
    _project_identifiers(projection)
    for text in texts.spoken:
        _project_text(projection, text)
    nodes = {kind: _unrepeated(rows) for kind, rows in projection.nodes.items()}
    shared = {kind: list(rows.values()) for kind, rows in projection.shared.items()}
    return Batch(nodes, dict(projection.edges)), Batch(shared)


def _unrepeated(rows: Sequence[Row]) -> list[Row]:
    """Return rows without a second one of the same id (one claim by one rule in one place)."""
    return list({row["id"]: row for row in reversed(rows)}.values())[::-1]


def _project_act(projection: Projection) -> None:
    metadata, act = projection.metadata, projection.act
    is_held = not is_digest(projection.texts.preferred)
    row = {
        "id": act, "owner": act, "title": metadata.title, "date": metadata.date,
        "year": projection.year, "languages": _languages(projection), "held": is_held,
        "digest": not is_held, "note": _note(projection), "rank": 0.0,
    }  # fmt: skip
    if metadata.kind is Kind.GUIDE:
        symbol = next((item.value for item in metadata.identifiers if item.type == "symbol"), None)
        kind = "general-comment" if act.split(":", 1)[1].startswith(("gc-", "gr-")) else "guide"
        projection.nodes["Guide"].append(
            row | {"body": metadata.court, "kind": kind, "symbol": symbol}
        )
        return
    projection.nodes["Ruling"].append(
        row
        | {
            "court": metadata.court, "kind": str(metadata.kind),
            "formation": metadata.formation and str(metadata.formation),
            "respondents": list(metadata.respondents), "anonymised": metadata.applicants_anonymised,
        }
    )  # fmt: skip


def _languages(projection: Projection) -> list[str]:
    return [text.metadata.language for text in projection.texts.spoken]


def _note(projection: Projection) -> str | None:
    """Return the first lines of a digest of ours, where the library has one."""
    digests = (text.extraction for text in projection.texts.texts if is_digest(text.extraction))
    digest = next(digests, None)
    if digest is None:
        return None
    first = next((passage for passage in digest.passages if passage.number is None), None)
    return digest.text[first.start : first.end] if first else None


def _project_identifiers(projection: Projection) -> None:
    seen: set[str] = set()
    for number, text in enumerate(projection.texts.texts):
        extraction = text.extraction
        pairs = [(item.type, item.value) for item in extraction.metadata.identifiers]
        for kind, value in [*pairs, ("source-key", extraction.id)]:
            node = f"identifier:{kind}:{folded(value)}"
            if node not in seen:
                seen.add(node)
                row = {
                    "id": node,
                    "owner": "graph",
                    "type": kind,
                    "value": value,
                    "key": folded(value),
                }
                projection.shared["Identifier"][node] = row
                projection.edge(
                    "IDENTIFIED_BY",
                    projection.act,
                    node,
                    preferred=number == 0
                    and (kind, value) == (pairs or [("source-key", extraction.id)])[0],
                )
        projection.nodes["Text"].append(_text_row(projection, number))
        projection.edge(
            "TEXT_OF", f"{projection.act}@{folded(text.source_key)[:80]}", projection.act
        )


def _text_row(projection: Projection, number: int) -> Row:
    text = projection.texts.texts[number]
    extraction = text.extraction
    return {
        "id": f"{projection.act}@{folded(text.source_key)[:80]}", "owner": projection.act,
        "act": projection.act, "language": extraction.metadata.language,
        "text_sha256": extraction.text_sha256, "source_key": text.source_key, "preferred": number == 0,
        "segmentation": str(extraction.segmentation), "extractor": extraction.extractor,
        "chars": len(extraction.text), "fingerprint": text.fingerprint, "record": text.record,
    }  # fmt: skip


def _project_text(projection: Projection, extraction: Extraction) -> None:
    is_preferred = extraction is projection.texts.preferred
    language = extraction.metadata.language
    prefix = projection.act if is_preferred else f"{projection.act}@{language}"
    claimer = Claimer(projection.act, extraction, passage_ids(prefix, extraction.passages))
    _project_passages(projection, claimer)
    _project_citations(projection, claimer)
    _project_doctrines(projection, claimer)
    projection.nodes["Claim"].extend(claimer.metadata_rows())
    for mention in extraction.findings.provisions:
        if mention.provision:
            projection.nodes["Claim"].append(
                claimer.row("provision", mention.provision, mention.at)
            )
    if is_preferred:
        _project_rights(projection, claimer)
    if extraction is projection.texts.deciding:
        _project_holdings(projection, claimer)
    if extraction.metadata.kind is Kind.GUIDE:
        _project_interpretations(projection, claimer)


def _project_passages(projection: Projection, claimer: Claimer) -> None:
    extraction = claimer.extraction
    for ordinal, (node, passage) in enumerate(zip(claimer.ids, extraction.passages, strict=True)):
        projection.nodes["Passage"].append({
            "id": node, "owner": projection.act, "number": passage.number, "ordinal": ordinal,
            "section": passage.section and str(passage.section), "speaker": str(passage.speaker),
            "language": extraction.metadata.language, "court": projection.metadata.court,
            "text": extraction.text[passage.start : passage.end],
        })  # fmt: skip
        projection.edge("PART_OF", node, projection.act)


def _project_citations(projection: Projection, claimer: Claimer) -> None:
    for citation in claimer.extraction.findings.citations:
        if citation.cites == "instrument":
            continue
        authority = authority_id(citation.authority, citation.cites)
        reading = read_authority(citation.authority, citation.cites, projection.index)
        projection.shared["Authority"][authority] = authority_row(
            authority, citation.authority, citation.cites, reading
        )
        projection.nodes["Claim"].append(
            claimer.row("cites", authority, citation.at, str(_status(citation, reading.status)))
        )
        target, passage = reading.target, claimer.passage_of(citation.at)
        if target is None or passage is None or target == projection.act:
            continue
        if target not in projection.index.acts:
            _share_stub(projection, target, citation)
        _project_citation(projection, claimer, citation, (passage, target, authority))


def _status(citation: CitationFound, reading: Status) -> Status:
    """Return what the text left open, else what the graph made of it."""
    return citation.at.status if citation.at.status is not Status.RESOLVED else reading


def _share_stub(projection: Projection, target: str, citation: CitationFound) -> None:
    row = dict(stub_row(target, citation.authority))
    court = target.split(":", 1)[0]
    if citation.cites == "guide":
        projection.shared["Guide"].setdefault(target, row | {"body": court})
    else:
        projection.shared["Ruling"].setdefault(target, row | {"court": court})


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
        year=projection.year,
    )  # fmt: skip


def _project_doctrines(projection: Projection, claimer: Claimer) -> None:
    seen: set[tuple[str, str, str]] = set()
    for found in claimer.extraction.findings.doctrines:
        value = f"{found.doctrine} {found.role}"
        projection.nodes["Claim"].append(claimer.row("doctrine", value, found.at))
        passage = claimer.passage_of(found.at)
        kind = "APPLIES" if found.role == "applies" else "MENTIONS"
        if passage is None or (kind, passage, found.doctrine) in seen:
            continue
        seen.add((kind, passage, found.doctrine))
        projection.edge(
            kind, passage, found.doctrine, court=projection.metadata.court, act=projection.act,
            year=projection.year, section=found.at.section and str(found.at.section),
            speaker=str(found.at.speaker), claim=claimer.claim_of("doctrine", value, found.at),
            confidence=found.at.confidence,
        )  # fmt: skip


def _project_rights(projection: Projection, claimer: Claimer) -> None:
    seen: set[tuple[str, str]] = set()
    is_ruling = claimer.extraction.metadata.kind is not Kind.GUIDE
    for found in claimer.extraction.findings.rights:
        value = f"{found.right} {found.provision} {found.role}"
        projection.nodes["Claim"].append(claimer.row("right", value, found.at))
        provision = projection.known(found.provision)
        if not is_ruling or provision is None or (provision, str(found.role)) in seen:
            continue
        seen.add((provision, str(found.role)))
        projection.edge(
            "INVOKES", projection.act, provision, role=str(found.role),
            passage=claimer.passage_of(found.at), claim=claimer.claim_of("right", value, found.at),
        )  # fmt: skip


def _project_holdings(projection: Projection, claimer: Claimer) -> None:
    for number, holding in enumerate(claimer.extraction.findings.holdings, start=1):
        node = f"{projection.act}!h{number}"
        value = f"{holding.outcome} {holding.provision or ''}".strip()
        projection.nodes["Claim"].append(claimer.row("holding", value, holding.at))
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
        "vote_against": vote.against if vote else None, "unanimous": vote.unanimous if vote else None,
        "item": holding.operative_item, "passage": claimer.passage_of(holding.at),
        "claim": claimer.claim_of("holding", value, holding.at),
        "digest": is_digest(claimer.extraction), "confidence": holding.at.confidence,
    }  # fmt: skip


def _project_interpretations(projection: Projection, claimer: Claimer) -> None:
    seen: set[tuple[str, str]] = set()
    for mention in claimer.extraction.findings.provisions:
        provision = projection.known(mention.provision) if mention.provision else None
        passage = claimer.passage_of(mention.at)
        if provision is None or passage is None or (passage, provision) in seen:
            continue
        seen.add((passage, provision))
        projection.edge(
            "INTERPRETS", passage, provision, court=projection.metadata.court, act=projection.act,
            claim=claimer.claim_of("provision", str(mention.provision), mention.at),
            confidence=mention.at.confidence,
        )  # fmt: skip
