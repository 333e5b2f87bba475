"""Two layers of extraction side by side, for a lawyer and as JSON: ``comity extract --diff``."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ingest.layers import Change, Difference, Said

_WORDS: Final = {
    "holdings": "holding", "rights": "right", "citations": "citation", "provisions": "provision",
    "doctrines": "doctrine", "remedies": "remedy", "groups": "group", "sections": "section",
    "separate_opinions": "separate opinion", "metadata": "metadata",
}  # fmt: skip
_STATES: Final = {
    "new": "only in the new layer",
    "gone": "only in the old layer",
    "unread": "could be read in one layer alone",
    "other text": "its text changed, so claims are compared by what they say and not by where",
}
_LONGEST: Final = 80
"""Code points shown of the words under a span."""
_UNSAID: Final[tuple[object, ...]] = ({}, [], None, False)


def sentences(difference: Difference) -> Iterator[str]:
    """Yield the lines on one document: what came, what went, what says something else, and why."""
    if difference.is_one_sided:
        claims = len(difference.added) + len(difference.removed)
        yield f"{difference.document} ({_STATES[difference.state]}: {claims} claims)"
        return
    state = f" ({_STATES[difference.state]})" if difference.state in _STATES else ""
    yield f"{difference.document}{state}"
    yield from (f"  - {_words(one)}" for one in difference.removed)
    yield from (f"  + {_words(one)}" for one in difference.added)
    for one in difference.revalued:
        yield f"  ~ {_words(one.before)}"
        yield f"    now: {_value(one.after)}"
    yield from _reasons(difference.reproved)
    yield ""


def _reasons(changes: Sequence[Change]) -> Iterator[str]:
    """Yield claims that say the same for another reason, counted where the reasons are alike."""
    counts = Counter((one.after.kind, _reason(one)) for one in changes)
    for (kind, reason), count in counts.items():
        yield f"  = {_WORDS[kind]}, {count} ×: {reason}"


def _reason(change: Change) -> str:
    before, after = json.loads(change.before.proof), json.loads(change.after.proof)
    return ", ".join(
        f"{name} {before.get(name)} → {after.get(name)}"
        for name in ("rule", "confidence", "section", "speaker", "passage")
        if before.get(name) != after.get(name)
    )


def _words(said: Said) -> str:
    proof = json.loads(said.proof)
    place = f"§ {proof['passage']}" if proof.get("passage") else proof.get("section")
    at = f"[{said.place[0]}–{said.place[1]}]" if said.place else ""
    rule = f"{proof['rule']}, {proof['confidence']:g}" if proof else ""
    quoted = f"“{said.words[:_LONGEST]}”" if said.words else ""
    parts = (_WORDS[said.kind], _value(said), quoted, place, at, rule)
    return "  ".join(str(part) for part in parts if part)


def _value(said: Said) -> str:
    """Return what a claim says: its fields that say anything, inner ones laid open."""
    return ", ".join(f"{name} {value}" for name, value in _laid_open(json.loads(said.value)))


def _laid_open(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, given in value.items():
        if given in _UNSAID:
            continue
        if isinstance(given, dict):
            yield from _laid_open(given)
        elif isinstance(given, list):
            yield name, "; ".join(map(str, given))
        else:
            yield name, str(given)


def totals(differences: Sequence[Difference], unchanged: Counter[str]) -> Iterator[str]:
    """Yield the table of all documents: a row a kind of claim.

    Args:
        differences: of the documents that changed.
        unchanged: claims that are equal, by kind, in all documents.
    """
    counts = counted(differences, unchanged)
    yield _row("claims", "added", "removed", "other value", "other proof", "same")
    for kind, row in counts.items():
        cells = (row[name] for name in ("added", "removed", "revalued", "reproved", "same"))
        yield _row(kind.replace("_", " "), *(f"{cell:,}" for cell in cells))


def _row(first: str, *cells: str) -> str:
    return f"{first:<18}" + "".join(f"{cell:>13}" for cell in cells)


def counted(
    differences: Sequence[Difference], unchanged: Counter[str]
) -> dict[str, dict[str, int]]:
    """Return how many claims of each kind were added, removed, changed and left, kinds in order."""
    counts: dict[str, dict[str, int]] = {}
    for kind in _WORDS:
        row = {
            name: sum(
                (one if isinstance(one, Said) else one.after).kind == kind
                for difference in differences
                for one in getattr(difference, name)
            )
            for name in ("added", "removed", "revalued", "reproved")
        }
        row["same"] = unchanged[kind]
        if any(row.values()):
            counts[kind] = row
    return counts


def as_json(difference: Difference, shas: tuple[str, str]) -> dict[str, object]:
    """Return a difference as JSON values.

    Args:
        difference: of one document.
        shas: SHA-256 of its text in the old layer and in the new.
    """
    old, new = shas
    return {
        "id": difference.document,
        "state": difference.state,
        "added": [_claim(one, new) for one in difference.added],
        "removed": [_claim(one, old) for one in difference.removed],
        "revalued": [_change(one, shas) for one in difference.revalued],
        "reproved": [_change(one, shas) for one in difference.reproved],
        "same": dict(difference.same),
    }


def _change(change: Change, shas: tuple[str, str]) -> dict[str, object]:
    return {"before": _claim(change.before, shas[0]), "after": _claim(change.after, shas[1])}


def _claim(said: Said, sha: str) -> dict[str, object]:
    return {
        "fact": said.fact(sha),
        "kind": said.kind,
        "span": list(said.place) if said.place else None,
        "value": json.loads(said.value),
        **json.loads(said.proof),
    }
