"""Rows of an invented layer, as ``comity extract`` prints them."""

Row = dict[str, object]


def a_row(*holdings: Row, id_: str = "case-1", sha: str = "aa", date: str = "2010-05-04") -> Row:
    """Return the extraction of a judgment against Ruritania."""
    return {
        "id": id_, "court": "ecthr", "kind": "judgment", "date": date, "text_sha256": sha,
        "respondents": ["RUR"], "holdings": list(holdings),
        "sections": [{"name": "law", "start": 0, "end": 90, "speaker": "court"}],
    }  # fmt: skip


def a_holding(provision: str = "echr.8", span: tuple[int, int] = (10, 40), **proof: object) -> Row:
    """Return a holding of a violation."""
    given: Row = {
        "section": "operative", "passage": "2", "speaker": "court",
        "rule": "holding.invented@1", "confidence": 0.9,
    }  # fmt: skip
    value = {"provision": provision, "with": [], "outcome": "violation", "status": "resolved"}
    return {**value, "span": list(span), **given, **proof}
