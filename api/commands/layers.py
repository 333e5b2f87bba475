"""``comity extract --diff``: texts read again, as a new layer, and what changed since the old."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from api.commands.differences import as_json, counted, sentences, totals
from ingest.layers import Difference, Earlier, compared
from ingest.layers.saying import Row


@dataclass(frozen=True, slots=True)
class Compared:
    """A document in both layers, and the SHA-256 of its text in each."""

    difference: Difference
    shas: tuple[str, str]


def print_differences(
    lines: Iterable[str], earlier: Earlier, layer: Path | None, *, in_json: bool
) -> None:
    """Print what changed since an old layer, document by document and in total.

    Args:
        lines: the new layer, as ``comity extract`` prints it.
        earlier: the old layer.
        layer: where the new layer is written; ``None`` for nowhere.
        in_json: whether JSON is printed, else sentences for a reader.
    """
    with layer.open("w", encoding="utf-8") if layer else nullcontext() as out:
        found = _compared(_kept(lines, out), earlier)
        (_print_json if in_json else _print_sentences)(found)


def _kept(lines: Iterable[str], out: TextIO | None) -> Iterator[Row]:
    for line in lines:
        if out:
            out.write(f"{line}\n")
        yield json.loads(line)


def _compared(rows: Iterable[Row], earlier: Earlier) -> Iterator[Compared]:
    """Yield every document of either layer: in the new one's order, then those that are gone."""
    seen = set[str]()
    for row in rows:
        document = str(row["id"])
        seen.add(document)
        yield _one(document, earlier.row(document), row)
    for document in earlier.offsets:
        if document not in seen:
            yield _one(document, earlier.row(document), None)


def _one(document: str, before: Row | None, after: Row | None) -> Compared:
    old, new = (str((row or {}).get("text_sha256", "")) for row in (before, after))
    return Compared(compared(document, before, after), (old, new))


@dataclass(slots=True)
class Tally:
    """What stands in both layers so far.

    Attributes:
        documents: of either layer.
        changed: differences, those of documents of one layer alone among them.
        unchanged: claims that are equal, by kind.
    """

    documents: int = 0
    changed: list[Compared] = field(default_factory=list)
    unchanged: Counter[str] = field(default_factory=Counter)

    def add(self, one: Compared) -> bool:
        """Count a document; return whether anything changed in it."""
        self.documents += 1
        self.unchanged.update(dict(one.difference.same))
        if one.difference.is_empty:
            return False
        self.changed.append(one)
        return True

    @property
    def in_both(self) -> list[Difference]:
        """What changed in documents that both layers could read."""
        return [one.difference for one in self.changed if not one.difference.is_one_sided]


def _print_sentences(found: Iterable[Compared]) -> None:
    tally = Tally()
    for one in found:
        if tally.add(one):
            _say(*sentences(one.difference))
    apart = len(tally.changed) - len(tally.in_both)
    _say(
        f"{tally.documents - apart:,} documents in both layers, {len(tally.in_both):,} of them"
        f" changed; {apart:,} in one layer alone, which are not counted here",
        "",
        *totals(tally.in_both, tally.unchanged),
    )


def _print_json(found: Iterable[Compared]) -> None:
    tally = Tally()
    for one in found:
        tally.add(one)
    answer = {
        "documents": [as_json(one.difference, one.shas) for one in tally.changed],
        "total": {
            "documents": tally.documents,
            "changed": len(tally.in_both),
            "in_one_layer": len(tally.changed) - len(tally.in_both),
            "claims": counted(tally.in_both, tally.unchanged),
        },
    }
    _say(json.dumps(answer, ensure_ascii=False, indent=1))


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
