"""What one printed extraction says, claim by claim, in a form in which two can be compared."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

Row: TypeAlias = Mapping[str, object]
Place: TypeAlias = tuple[int, int]

_LISTS: Final = (
    "holdings", "rights", "citations", "provisions", "doctrines", "remedies", "groups",
    "separate_opinions", "sections",
)  # fmt: skip
_FIELDS: Final = ("court", "kind", "formation", "language", "title", "date")
_MANY: Final = ("respondents", "identifiers", "supersedes")
_PROOF: Final = ("passage", "section", "speaker", "rule", "confidence")
"""Why and where a claim is believed; the rest is what it says."""
_PLACE: Final = frozenset({"span", "start", "end", "text", "cue"})
"""Where it stands, and the words there."""


@dataclass(frozen=True, slots=True)
class Said:
    """One claim.

    Attributes:
        kind: name of its list, or ``"metadata"``.
        place: half-open span; ``None`` for metadata.
        value: what it says, as canonical JSON.
        proof: by which rule, how surely, in which section, as canonical JSON.
        words: the words under the span, where the extraction prints them.
    """

    kind: str
    place: Place | None
    value: str
    proof: str
    words: str = ""

    def fact(self, text_sha256: str) -> str:
        """Return the id of the claim: the same words at the same place by the same rule are one.

        Args:
            text_sha256: of the text that it stands in.
        """
        rule = json.loads(self.proof).get("rule", "")
        start, end = self.place or (0, 0)
        parts = (text_sha256, self.kind, self.value, f"{start}-{end}", str(rule))
        digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
        return f"fact:{digest[:16]}"


def said_in(row: Row) -> Iterator[Said]:
    """Yield what an extraction says, list by list, each in its order; nothing of an error."""
    if "error" not in row:
        yield from _metadata(row)
        for kind in _LISTS:
            yield from (_said(kind, claim) for claim in _list(row, kind) if isinstance(claim, dict))


def _metadata(row: Row) -> Iterator[Said]:
    single = [(field, row[field]) for field in _FIELDS if row.get(field) is not None]
    many = [(field, value) for field in _MANY for value in _list(row, field)]
    for field, value in (*single, *many):
        yield Said("metadata", None, _canonical({field: value}), "{}")


def _said(kind: str, claim: Mapping[str, object]) -> Said:
    span = claim.get("span") or (claim.get("start"), claim.get("end"))
    is_part = kind == "sections"  # whose speaker is what it says
    proof = {} if is_part else {name: claim[name] for name in _PROOF if name in claim}
    value = {
        name: given for name, given in claim.items() if name not in _PLACE and name not in proof
    }
    return Said(
        kind, _place(span), _canonical(value), _canonical(proof), str(claim.get("text") or "")
    )


def _place(span: object) -> Place | None:
    match span:
        case [int(start), int(end)]:
            return start, end
    return None


def _list(row: Row, name: str) -> list[object]:
    found = row.get(name)
    return found if isinstance(found, list) else []


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
