"""Tells in a few lines what `comity extract` found: reads its JSON lines from standard input."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

Found: TypeAlias = Mapping[str, object]


def lines_of(ruling: Found) -> Iterator[str]:
    """Yield what was found in one ruling, most important first."""
    yield f"{ruling['title']}, {ruling['kind']} of {ruling['date']}"
    yield from titled("sections", _sections(entries(ruling, "sections")))
    yield from titled("holdings", map(_holding, entries(ruling, "holdings")))
    yield from titled("citations", map(_citation, entries(ruling, "citations")))
    yield from titled("provisions", _counted(entries(ruling, "provisions"), "provision"))
    yield from titled("doctrines", map(_doctrine, entries(ruling, "doctrines")))


def titled(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines under a title that stands before the first."""
    for number, line in enumerate(lines):
        yield f"  {title if number == 0 else '':<11} {line}"


def entries(ruling: Found, name: str) -> Sequence[Found]:
    """Return one list of the ruling; empty where it has none."""
    found = ruling.get(name) or ()
    return found if isinstance(found, list) else ()


def _sections(sections: Iterable[Found]) -> Iterator[str]:
    yield ", ".join(dict.fromkeys(str(section["name"]) for section in sections))


def _holding(holding: Found) -> str:
    vote = holding.get("vote")
    said = ""
    if isinstance(vote, dict):
        said = (
            "unanimously" if vote["unanimous"] else f"by {vote['for']} votes to {vote['against']}"
        )
    on = holding["provision"] or "(no provision named)"
    return f"item {holding['operative_item']}: {on} {holding['outcome']} {said}"


def _citation(citation: Found) -> str:
    pinpoints = citation["pinpoints"]
    places = ", ".join(pinpoints) if isinstance(pinpoints, list) else ""
    authority = citation["authority"]
    title = authority.get("title") if isinstance(authority, dict) else None
    pinned = f" § {places}" if places else ""
    return f"{_place(citation)}: {title or citation['text']}{pinned}"


def _counted(found: Iterable[Found], name: str) -> Iterator[str]:
    counts = Counter(str(entry[name]) for entry in found if entry[name])
    yield ", ".join(f"{value} ({count})" for value, count in sorted(counts.items()))


def _doctrine(doctrine: Found) -> str:
    return f"{_place(doctrine)} {doctrine['role']} {doctrine['doctrine']}"


def _place(found: Found) -> str:
    return f"§ {found['passage'] or '–'} ({found['speaker']})"


def main() -> None:
    """Tell of each ruling on standard input."""
    for line in sys.stdin:
        sys.stdout.write("\n".join((*lines_of(json.loads(line)), "", "")))


if __name__ == "__main__":
    main()
