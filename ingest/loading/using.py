"""How often an act uses a doctrine, in whose voice and where first: one edge for many passages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from comity.store import Row


def uses_of(edges: Mapping[str, Sequence[Row]]) -> list[Row]:
    """Return one edge for each act, doctrine, role and voice, from the edges of its passages.

    A doctrine is applied where the court itself applies it, and else named. Passages of the
    preferred text are counted; the first passage may stand in another language version.

    Args:
        edges: rows by kind, of which ``APPLIES`` and ``MENTIONS`` are read.
    """
    found: defaultdict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for kind in ("APPLIES", "MENTIONS"):
        for row in edges.get(kind, ()):
            is_applied = kind == "APPLIES" and row["speaker"] == "court"
            role = "applied" if is_applied else "named"
            key = (str(row["act"]), str(row["target"]), role, str(row["speaker"]))
            found[key].append(row)
    return [_use(key, found[key]) for key in sorted(found)]


def _use(key: tuple[str, str, str, str], rows: Iterable[Row]) -> Row:
    act, doctrine, role, speaker = key
    rows = sorted(rows, key=_place)
    first = rows[0]
    return {
        "source": act, "target": doctrine, "owner": act, "role": role, "speaker": speaker,
        "court": first["court"], "year": first["year"], "date": first["date"],
        "section": first["section"],
        "passages": sum(str(row["source"]).startswith(f"{act}#") for row in rows),
        "passage": first["source"], "claim": first["claim"], "confidence": first["confidence"],
    }  # fmt: skip


def _place(row: Row) -> tuple[int, str, str]:
    return len(str(row["source"])), str(row["source"]), str(row["claim"])
