"""The rows of one act: a pure function of its texts, so that loading twice is loading once."""

from collections.abc import Sequence

from comity.extraction import Extraction, Kind
from comity.store import Batch, Row
from ingest.loading.citing import project_citations
from ingest.loading.claiming import Claimer, verdict_rows
from ingest.loading.deciding import project_holdings
from ingest.loading.folding import folded
from ingest.loading.identifying import identity_keys, is_digest
from ingest.loading.index import ActIndex
from ingest.loading.judging import judged
from ingest.loading.keys import keys_of_act
from ingest.loading.mentioning import (
    project_doctrines,
    project_groups,
    project_interpretations,
    project_rights,
)
from ingest.loading.ordering import project_measures
from ingest.loading.passages import passage_ids
from ingest.loading.projection import Projection
from ingest.loading.superseding import project_supersession
from ingest.loading.texts import ActTexts
from ingest.loading.using import uses_of
from ingest.loading.verdicts import NONE, Verdicts, places_of
from ontology import Vocabulary


def projected(
    texts: ActTexts, vocabulary: Vocabulary, index: ActIndex, verdicts: Verdicts = NONE
) -> tuple[Batch, Batch]:
    """Return the act's own rows, and the shared nodes that they lean on.

    Args:
        texts: of the act.
        vocabulary: what may be said.
        index: the acts that citations may mean.
        verdicts: what people decided of claims on the act.
    """
    projection = Projection(texts, vocabulary, index, verdicts)
    _project_act(projection)
    _project_identifiers(projection)
    for text in texts.spoken:
        _project_text(projection, text)
    for brief in texts.briefs:
        _project_brief(projection, brief)
    projection.nodes["Claim"].extend(verdict_rows(projection.act, verdicts, projection.metadata))
    projection.edges["USES"] = uses_of(projection.edges)
    return projection.batches()


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
        projection.nodes["Guide"].append(
            row | {"body": metadata.court, "kind": metadata.guide_kind, "symbol": symbol}
        )
        project_supersession(projection)
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
    """Return the brief: the lines of a digest of ours, without those that list citations."""
    digests = (text.extraction for text in projection.texts.texts if is_digest(text.extraction))
    digest = next(digests, None)
    if digest is None:
        return None
    citing = {citation.at.ordinal for citation in digest.findings.citations}
    return "\n".join(
        digest.text[passage.start : passage.end]
        for ordinal, passage in enumerate(digest.passages)
        if ordinal not in citing
    )


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
        projection.edge("TEXT_OF", text_id(projection.act, text.source_key), projection.act)


def text_id(act: str, source_key: str) -> str:
    """Return the id of the node of a text."""
    return f"{act}@{folded(source_key)[:80]}"


def _text_row(projection: Projection, number: int) -> Row:
    text = projection.texts.texts[number]
    extraction = text.extraction
    return {
        "id": text_id(projection.act, text.source_key), "owner": projection.act,
        "act": projection.act, "language": extraction.metadata.language,
        "text_sha256": extraction.text_sha256, "source_key": text.source_key,
        "preferred": number == 0,
        "segmentation": str(extraction.segmentation), "extractor": extraction.extractor,
        "chars": len(extraction.text), "fingerprint": text.fingerprint, "record": text.record,
        "keys": sorted(keys_of_act(extraction.metadata)),
        "identity": sorted(identity_keys(extraction)), "reading": text.reading,
    }  # fmt: skip


def _project_text(projection: Projection, extraction: Extraction) -> None:
    is_preferred = extraction is projection.texts.preferred
    language = extraction.metadata.language
    prefix = projection.act if is_preferred else f"{projection.act}@{language}"
    claimer = _claimer(projection, extraction, passage_ids(prefix, extraction.passages))
    _project_passages(projection, claimer)
    project_citations(projection, claimer)
    project_doctrines(projection, claimer)
    project_groups(projection, claimer)
    projection.nodes["Claim"].extend(claimer.metadata_rows(projection.metadata))
    for mention in claimer.extraction.findings.provisions:
        if mention.provision:
            projection.nodes["Claim"].append(
                claimer.row("provision", mention.provision, mention.at)
            )
    if is_preferred:
        project_rights(projection, claimer)
    if extraction is projection.texts.deciding:
        project_holdings(projection, claimer)
        project_measures(projection, claimer)
    if extraction.metadata.interprets:
        project_interpretations(projection, claimer)


def _claimer(projection: Projection, extraction: Extraction, ids: Sequence[str]) -> Claimer:
    verdicts = projection.verdicts
    places = places_of(extraction) if verdicts.all else ()
    return Claimer(projection.act, judged(extraction, verdicts), ids, verdicts, places)


def _project_brief(projection: Projection, digest: Extraction) -> None:
    """Add what a digest beside a text proves: who and when, and findings that no rule found."""
    claimer = _claimer(projection, digest, ())
    projection.nodes["Claim"].extend(claimer.metadata_rows(projection.metadata))
    if digest is projection.texts.deciding:
        project_holdings(projection, claimer)


def _project_passages(projection: Projection, claimer: Claimer) -> None:
    extraction = claimer.extraction
    for ordinal, (node, passage) in enumerate(zip(claimer.ids, extraction.passages, strict=True)):
        projection.nodes["Passage"].append({
            "id": node, "owner": projection.act, "number": passage.number, "ordinal": ordinal,
            "section": passage.section and str(passage.section), "speaker": str(passage.speaker),
            "language": extraction.metadata.language, "court": projection.metadata.court,
            "start": passage.start, "text": extraction.text[passage.start : passage.end],
        })  # fmt: skip
        projection.edge("PART_OF", node, projection.act)
