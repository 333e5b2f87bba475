"""The grammar that each kind of anchor calls for, and what it reads there."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ingest.citations.anchors import Anchor
from ingest.citations.cases import case_at
from ingest.citations.dated_forms import case_before_series, dated_at
from ingest.citations.guides import guides_at
from ingest.citations.mentioned import mentioned_at
from ingest.citations.mentions import Mention, Scope
from ingest.citations.numbers import lone_at
from ingest.citations.short_forms import above_at, ibid_at
from ingest.citations.world_court import world_court_at


def mentions_at(scope: Scope, anchor: Anchor, floor: int) -> Iterator[Mention]:
    """Yield the citations that an anchor belongs to, most often one or none.

    Args:
        scope: the text.
        anchor: a literal found in it.
        floor: where the citation before ends.
    """
    if read := _ONE.get(anchor.kind):
        if found := read(scope, anchor.start, floor):
            yield found
        return
    yield from _SEVERAL[anchor.kind](scope, anchor.start, floor)


def _numbered(scope: Scope, at: int, floor: int) -> Mention | None:
    found = lone_at(scope, at, floor)
    if found and found.authority.court == "iacthr" and found.authority.title is None:
        return case_before_series(scope, found, floor)
    return found


def _above(scope: Scope, at: int, floor: int) -> list[Mention]:
    if above := above_at(scope, at, floor):
        return above
    found = mentioned_at(scope, at, floor)
    return [found] if found else []


_ONE: Final[Mapping[str, Callable[[Scope, int, int], Mention | None]]] = {
    "name": case_at,
    "lone": _numbered,
    "dated": dated_at,
    "ibid": lambda scope, at, _: ibid_at(scope, at),
    "world": world_court_at,
}
_SEVERAL: Final[Mapping[str, Callable[[Scope, int, int], list[Mention]]]] = {
    "guide": guides_at,
    "above": _above,
}
