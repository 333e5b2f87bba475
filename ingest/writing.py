"""Extractions as JSON: the published shape, and the lossless record that the graph keeps."""

import json
from collections.abc import Mapping
from typing import Final, TypeAlias

from pydantic import TypeAdapter

from comity.extraction import (
    CitationFound,
    Dissent,
    Evidence,
    Extraction,
    HoldingFound,
    Kind,
    RemedyFound,
    SeparateOpinion,
)

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

_RECORD: Final = TypeAdapter(Extraction)


def dumps(extraction: Extraction) -> bytes:
    """Return the whole extraction as compact JSON; equal extractions give equal bytes."""
    return _RECORD.dump_json(extraction)


def loads(record: bytes) -> Extraction:
    """Return the extraction that ``dumps`` wrote."""
    return _RECORD.validate_json(record)


def line_of(extraction: Extraction) -> str:
    """Return an extraction in the published shape, on one line."""
    return as_line(as_json(extraction))


def text_line_of(extraction: Extraction) -> str:
    """Return the id and the normalised text alone, on one line."""
    return as_line({"id": extraction.id, "text": extraction.text})


def as_line(record: Mapping[str, Json]) -> str:
    """Return a JSON object on one line, without the end of the line."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def as_json(extraction: Extraction) -> dict[str, Json]:
    """Return an extraction in the published shape (one object a ruling or guide)."""
    head = _head(extraction)
    if extraction.metadata.kind is Kind.GUIDE:
        head |= {
            "body": extraction.metadata.court,
            "supersedes": list(extraction.metadata.supersedes),
            "interprets": [
                {"provision": found.provision, **_at(found.at)}
                for found in extraction.findings.provisions
                if found.provision and extraction.metadata.interprets
            ],
        }
    return head | _findings(extraction) | _tail(extraction)


def _head(extraction: Extraction) -> dict[str, Json]:
    metadata = extraction.metadata
    return {
        "id": extraction.id,
        "court": metadata.court,
        "kind": str(metadata.kind),
        "formation": metadata.formation and str(metadata.formation),
        "language": metadata.language,
        "title": metadata.title,
        "date": metadata.date,
        "text_sha256": extraction.text_sha256,
        "extractor": extraction.extractor,
        "identifiers": [{"type": item.type, "value": item.value} for item in metadata.identifiers],
        "respondents": list(metadata.respondents),
        "applicants_anonymised": metadata.applicants_anonymised,
        "sections": [
            {
                "name": str(part.name),
                "start": part.start,
                "end": part.end,
                "speaker": str(part.speaker),
            }
            for part in extraction.sections
        ],
    }


def _findings(extraction: Extraction) -> dict[str, Json]:
    found = extraction.findings
    return {
        "rights": [
            {
                "right": item.right,
                "provision": item.provision,
                "role": str(item.role),
                **_at(item.at),
            }
            for item in found.rights
        ],
        "holdings": [_holding(item) for item in found.holdings],
        "citations": [_citation(item) for item in found.citations],
        "provisions": [
            {
                "text": item.text,
                "provision": item.provision,
                "candidates": list(item.candidates),
                "step": item.step,
                **_at(item.at),
            }
            for item in found.provisions
        ],
        "doctrines": [
            {"doctrine": item.doctrine, "role": item.role, **_at(item.at)}
            for item in found.doctrines
        ],
        "remedies": [_remedy(item) for item in found.remedies],
        "groups": [{"group": item.group, **_at(item.at)} for item in found.groups],
    }


def _tail(extraction: Extraction) -> dict[str, Json]:
    return {
        "separate_opinions": [_opinion(item) for item in extraction.separate_opinions],
        "quality": {
            "segmentation": str(extraction.segmentation),
            "warnings": list(extraction.warnings),
        },
    }


def _at(at: Evidence) -> dict[str, Json]:
    return {
        "span": [at.start, at.end],
        "passage": at.passage,
        "section": at.section and str(at.section),
        "speaker": str(at.speaker),
        "rule": at.rule,
        "confidence": at.confidence,
        "status": str(at.status),
    }


def _holding(holding: HoldingFound) -> dict[str, Json]:
    vote = holding.vote
    return {
        "provision": holding.provision,
        "with": list(holding.with_),
        "outcome": str(holding.outcome),
        "respondent": holding.respondent,
        "aspect": holding.aspect,
        "vote": {"for": vote.for_, "against": vote.against, "unanimous": vote.unanimous}
        if vote
        else None,
        "conditional": holding.conditional,
        "operative_item": holding.operative_item,
        **_at(holding.at),
    }


def _remedy(remedy: RemedyFound) -> dict[str, Json]:
    return {
        "remedy": remedy.remedy,
        "head": remedy.head,
        "amount": remedy.amount,
        "currency": remedy.currency,
        "outcome": remedy.outcome,
        "deadline": remedy.deadline,
        "recipients": list(remedy.recipients),
        "tax": remedy.tax,
        "interest": remedy.interest,
        "operative_item": remedy.operative_item,
        **_at(remedy.at),
    }


def _citation(citation: CitationFound) -> dict[str, Json]:
    authority = citation.authority
    return {
        "text": citation.text,
        "cites": citation.cites,
        "form": citation.form,
        "authority": {
            "court": authority.court,
            "title": authority.title,
            "appnos": list(authority.appnos),
            "ecli": authority.ecli,
            "series": authority.series,
            "symbol": authority.symbol,
            "number": authority.number,
            "date": authority.date,
            **({"sign": authority.sign} if authority.sign else {}),
        },
        "target": citation.target,
        "candidates": list(citation.candidates),
        "pinpoints": list(citation.pinpoints),
        "treatment": str(citation.treatment),
        "treatment_confidence": citation.treatment_confidence,
        "cue": list(citation.cue) if citation.cue else None,
        **_at(citation.at),
    }


def _opinion(opinion: SeparateOpinion) -> dict[str, Json]:
    return {
        "kind": opinion.kind,
        "judges": list(opinion.judges),
        "start": opinion.start,
        "end": opinion.end,
        "dissents_from": [_dissent(item) for item in opinion.dissents_from],
    }


def _dissent(dissent: Dissent) -> dict[str, Json]:
    return {
        "operative_item": dissent.operative_item,
        "provision": dissent.provision,
        "outcome": str(dissent.outcome),
        **_at(dissent.at),
    }


def error_json(document: str, error: Exception) -> Mapping[str, Json]:
    """Return what stands for a document that could not be read."""
    return {"id": document, "error": {"type": type(error).__name__, "message": str(error)}}
