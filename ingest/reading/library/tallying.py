"""On what the facts of the starter library rest, counted by kind of fact."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ingest.reading.library.entries import Basis, GuideFile, RulingFile
from ingest.reading.library.files import Library


@dataclass(frozen=True, slots=True)
class FactTally:
    """How many facts of one kind rest on what.

    Attributes:
        kind: in words, e.g. ``"votes"``.
        by_basis: number of facts by where they were read; a basis of which there is none is absent.
    """

    kind: str
    by_basis: Mapping[Basis, int]


def tallies(library: Library) -> Iterator[FactTally]:
    """Yield the tally of each kind of official fact, in a fixed order, and of the prose last.

    A finding, vote, measure or citation rests on what its file says of all of its kind.
    """
    rulings, guides = library.rulings.values(), library.guides.values()
    files: list[RulingFile | GuideFile] = [*rulings, *guides]
    yield FactTally("titles, days, States, numbers", Counter(e.verified.identity for e in files))
    yield _of("findings", ((e.verified.holdings, len(e.holdings)) for e in rulings))
    yield _of("votes", ((e.verified.holdings, _votes(e)) for e in rulings))
    yield _of("measures of redress", ((e.verified.remedies, len(e.remedies)) for e in rulings))
    yield _of("citations", ((e.verified.citations or _cited(e), len(e.cites)) for e in files))
    yield FactTally(
        "earlier and later proceedings", Counter(h.verified for e in rulings for h in e.history)
    )
    yield FactTally("passages of prose", Counter(p.verified for e in files for p in e.passages))


def _of(kind: str, counted: Iterator[tuple[Basis | None, int]]) -> FactTally:
    found: Counter[Basis] = Counter()
    for basis, number in counted:
        if basis is not None and number:
            found[basis] += number
    return FactTally(kind, found)


def _votes(ruling: RulingFile) -> int:
    return sum(each.vote is not None for each in ruling.holdings)


def _cited(act: RulingFile | GuideFile) -> Basis | None:
    """Return what the act itself rests on, where its file says nothing of citations apart."""
    return act.verified.identity if act.cites else None
