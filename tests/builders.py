"""Rows of a graph for tests: valid as they come; a test changes the one thing it is about."""

import hashlib

from comity.store import Batch, Row, Value


def a_ruling(ruling: str = "ecthr:001-1", **changes: Value) -> Row:
    """A held judgment of a fictional case against Ruritania's neighbour, Norway."""
    return {
        "id": ruling, "owner": ruling, "court": ruling.split(":", 1)[0], "kind": "judgment",
        "formation": "chamber", "title": "Example v. Norway", "date": "2010-05-04", "year": 2010,
        "languages": ["en"], "respondents": ["NOR"], "held": True, "digest": False,
        "anonymised": False, "rank": 0.01, "note": None,
        **changes,
    }  # fmt: skip


def a_stub(ruling: str, **changes: Value) -> Row:
    """A ruling that is only cited."""
    return {
        "id": ruling, "owner": ruling, "court": ruling.split(":", 1)[0], "kind": None,
        "formation": None, "title": None, "date": None, "year": None, "languages": None,
        "respondents": None, "held": False, "digest": False, "anonymised": None, "rank": None,
        "note": None,
        **changes,
    }  # fmt: skip


def a_guide(guide: str = "un-hrc:gc-16", **changes: Value) -> Row:
    """A general comment."""
    return {
        "id": guide, "owner": guide, "body": guide.split(":", 1)[0], "kind": "general-comment",
        "title": "General comment No. 16", "symbol": "HRI/GEN/1/Rev.9", "date": "1988-04-08",
        "year": 1988, "languages": ["en"], "held": True, "digest": False, "rank": 0.0, "note": None,
        **changes,
    }  # fmt: skip


def a_passage(passage: str = "ecthr:001-1#12", **changes: Value) -> Row:
    """A numbered passage in the court's own voice."""
    act, _, number = passage.partition("#")
    ordinal = int(number.lstrip("@")) if number.lstrip("@").isdigit() else 0
    return {
        "id": passage, "owner": act.split("@", 1)[0], "number": number, "ordinal": ordinal,
        "section": "law", "speaker": "court", "language": "en", "start": 90,
        "text": f"{number}. The Court considers the matter.", "court": act.split(":", 1)[0],
        **changes,
    }  # fmt: skip


def a_holding(holding: str = "ecthr:001-1!h1", **changes: Value) -> Row:
    """A violation of Article 8 by Norway, found unanimously."""
    act = holding.split("!", 1)[0]
    return {
        "id": holding, "owner": act, "court": act.split(":", 1)[0], "date": "2010-05-04",
        "year": 2010, "respondent": "NOR", "provision": "echr.8", "article": "echr.8",
        "read_with": [], "outcome": "violation", "aspect": None, "condition": None,
        "vote_for": None, "vote_against": None, "unanimous": True, "item": "1",
        "passage": f"{act}#99", "claim": a_claim_id(holding), "digest": False, "confidence": 0.97,
        **changes,
    }  # fmt: skip


def a_measure(measure: str = "ecthr:001-1!m1", **changes: Value) -> Row:
    """Five thousand euros for non-pecuniary damage, to be paid within three months."""
    act = measure.split("!", 1)[0]
    return {
        "id": measure, "owner": act, "court": act.split(":", 1)[0], "date": "2010-05-04",
        "year": 2010, "respondent": "NOR", "remedy": "remedy:non-pecuniary",
        "head": "non-pecuniary", "amount": 5000.0, "currency": "EUR", "outcome": "ordered",
        "deadline": "P3M", "recipients": ["applicant"], "tax": "added", "interest": None,
        "item": "2", "passage": f"{act}#99", "claim": a_claim_id(measure), "confidence": 0.97,
        **changes,
    }  # fmt: skip


def a_claim(claim: str = "claim:00000000000000aa", **changes: Value) -> Row:
    """A claim of a rule, with the characters that prove it."""
    return {
        "id": claim, "owner": "ecthr:001-1", "property": "holding", "value": "violation echr.8",
        "start": 100, "end": 160, "text_sha256": "0" * 64, "passage": "ecthr:001-1#99",
        "section": "operative", "speaker": "court", "source": "rule", "rule": "holding.holds@1",
        "confidence": 0.97, "status": "resolved", "holds": True, "verdict": None,
        **changes,
    }  # fmt: skip


def a_claim_id(seed: str) -> str:
    """A claim id that depends on ``seed`` alone."""
    return f"claim:{hashlib.sha256(seed.encode()).hexdigest()[:16]}"


def a_citation(source: str, target: str, **changes: Value) -> Row:
    """A citation in the court's own voice."""
    act = source.split("#", 1)[0].split("@", 1)[0]
    return {
        "source": source, "target": target, "owner": act, "court": act.split(":", 1)[0],
        "act": act, "target_court": target.split(":", 1)[0], "text": f"see {target}",
        "form": "full", "pinpoints": [], "treatment": "cited", "speaker": "court",
        "section": "law", "confidence": 0.9, "authority": f"authority:{target}",
        "claim": a_claim_id(f"{source}>{target}"), "year": 2010,
        "date": _day(changes), **changes,
    }  # fmt: skip


def a_use(passage: str, doctrine: str, **changes: Value) -> Row:
    """An APPLIES or MENTIONS edge in the court's own voice."""
    act = passage.split("#", 1)[0].split("@", 1)[0]
    return {
        "source": passage, "target": doctrine, "owner": act, "court": act.split(":", 1)[0],
        "act": act, "year": 2010, "section": "law", "speaker": "court",
        "claim": a_claim_id(f"{passage}~{doctrine}"), "confidence": 0.9, "date": _day(changes),
        **changes,
    }  # fmt: skip


def _day(changes: Row) -> Value:
    """The day of an edge whose act is of the year given, or of the usual one."""
    year = changes.get("year", 2010)
    return f"{year}-05-04" if isinstance(year, int) else None


def dated(batch: Batch) -> Batch:
    """The rows of an act, its edges of the act's own day."""
    acts = [*batch.nodes.get("Ruling", ()), *batch.nodes.get("Guide", ())]
    days = {row["id"]: row["date"] for row in acts}

    def of_day(row: Row) -> Row:
        known = "date" in row and row["owner"] in days
        return {**row, "date": days[row["owner"]]} if known else row

    return Batch(batch.nodes, {kind: [*map(of_day, rows)] for kind, rows in batch.edges.items()})


def a_concern(act: str, group: str, passage: str, **changes: Value) -> Row:
    """A CONCERNS edge, said by the court itself."""
    return {
        "source": act, "target": group, "owner": act, "court": act.split(":", 1)[0], "year": 2010,
        "section": "law", "speaker": "court", "passage": passage,
        "claim": a_claim_id(f"{act}~{group}"), "confidence": 0.9,
        **changes,
    }  # fmt: skip


def an_edge(source: str, target: str, owner: str, **properties: Value) -> Row:
    """An edge of any kind."""
    return {"source": source, "target": target, "owner": owner, **properties}


def a_match(provision: str, right: str, match: str = "exact", **changes: Value) -> Row:
    """A PROTECTS edge of the ontology."""
    return {
        "source": provision, "target": right, "owner": "ontology", "match": match, "note": None,
        "source_note": "text of the treaty", "verified": True, "inherited": False,
        **changes,
    }  # fmt: skip


def a_party(state: str, instrument: str, *steps: str, **changes: Value) -> Row:
    kind, date, since, latest, _ = steps[-1].split("|")
    row: dict[str, Value] = {
        "kind": kind, "date": date, "since": since, "latest": latest, "until": None,
        "steps": list(steps), "note": None, "source_note": "a list", "verified": True,
    }  # fmt: skip
    return an_edge(state, instrument, "ontology", **{**row, **changes})


def a_term(term: str, **properties: Value) -> Row:
    """A node of the ontology."""
    return {"id": term, "owner": "ontology", **properties}


def labelled(term: str, label: str, **properties: Value) -> Row:
    """A node of the ontology with its name in three languages."""
    names = {"label_en": label, "label_fr": None, "label_es": None}
    return a_term(term, **names, **properties)


def a_text(text: str = "ecthr:001-1@en", **changes: Value) -> Row:
    """A text of a ruling, with a record of what was read in it."""
    act, _, language = text.partition("@")
    return {
        "id": text, "owner": act, "act": act, "language": language, "text_sha256": "0" * 64,
        "source_key": "a.txt", "preferred": True, "segmentation": "complete",
        "extractor": "comity 0.1.0", "chars": 1000, "licence": None, "fingerprint": "f" * 64,
        "keys": ["appno:1/10"], "identity": [], "record": b"{}", "reading": None,
        **changes,
    }  # fmt: skip
