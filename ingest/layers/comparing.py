"""Two layers of one text: claims added, removed, of another value, of another proof."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.layers.saying import Row, Said, said_in

_ONE_SIDED: Final = frozenset({"new", "gone", "unread"})


@dataclass(frozen=True, slots=True)
class Change:
    """A claim that both layers make, differently.

    Attributes:
        before: in the old layer.
        after: in the new.
    """

    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of the claims of one document.

    Attributes:
        document: its id.
        state: ``"compared"``; ``"new"`` or ``"gone"`` where one layer lacks it; ``"unread"`` where
            one of them could not read it; ``"other text"`` where the text is not the same, so that
            claims are compared by what they say and not by where.
        added: claims of the new layer alone, in its order.
        removed: claims of the old layer alone, in its order.
        revalued: claims at the same place that say something else.
        reproved: claims that say the same at the same place, by another rule, with another
            confidence, or under another section, speaker or paragraph number.
        same: claims that are equal, by kind.
    """

    document: str
    state: str
    added: tuple[Said, ...] = ()
    removed: tuple[Said, ...] = ()
    revalued: tuple[Change, ...] = ()
    reproved: tuple[Change, ...] = ()
    same: tuple[tuple[str, int], ...] = ()

    @property
    def is_one_sided(self) -> bool:
        """Whether one layer alone has the document, or could read it."""
        return self.state in _ONE_SIDED

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        changes = (self.added, self.removed, self.revalued, self.reproved)
        return self.state == "compared" and not any(changes)


Key = Callable[[Said], object]
_EQUAL: Final[Key] = lambda one: one  # noqa: E731 - one of three keys, side by side
_SAME: Final[Key] = lambda one: (one.kind, one.place, one.value)  # noqa: E731 - likewise
_SPOKEN: Final[Key] = lambda one: (one.kind, one.value)  # noqa: E731 - likewise


def compared(document: str, before: Row | None, after: Row | None) -> Difference:
    """Return what became of the claims of one document.

    Args:
        document: its id.
        before: its extraction in the old layer; ``None`` where that lacks it.
        after: in the new layer, likewise.
    """
    old, new = list(said_in(before or {})), list(said_in(after or {}))
    state = _state(before, after)
    if state in _ONE_SIDED:
        return Difference(document, state, tuple(new), tuple(old))
    if state == "other text":
        old, new, pairs = _matched(old, new, _SPOKEN)
        same = _counted(one.after for one in pairs)
        return Difference(document, state, tuple(new), tuple(old), same=same)
    old, new, equal = _matched(old, new, _EQUAL)
    old, new, reproved = _matched(old, new, _SAME)
    old, new, revalued = _matched(old, new, _spot)
    return Difference(
        document, state, tuple(new), tuple(old), tuple(revalued), tuple(reproved),
        _counted(one.after for one in equal),
    )  # fmt: skip


def _state(before: Row | None, after: Row | None) -> str:
    if before is None:
        return "new"
    if after is None:
        return "gone"
    if "error" in before or "error" in after:
        return "unread" if ("error" in before) is not ("error" in after) else "compared"
    return "compared" if before.get("text_sha256") == after.get("text_sha256") else "other text"


def _spot(said: Said) -> object:
    """Return where a claim stands; of metadata, which field it fills."""
    return said.kind, said.place, said.value.partition(":")[0] if said.place is None else ""


def _matched(
    old: Sequence[Said], new: Sequence[Said], key: Key
) -> tuple[list[Said], list[Said], list[Change]]:
    """Pair claims with equal keys in their order; return those left over, and the pairs."""
    waiting: defaultdict[object, list[Said]] = defaultdict(list)
    for one in reversed(old):
        waiting[key(one)].append(one)
    rest, pairs = [], []
    for one in new:
        if same := waiting[key(one)]:
            pairs.append(Change(same.pop(), one))
        else:
            rest.append(one)
    paired = Counter(id(pair.before) for pair in pairs)
    return [one for one in old if not paired[id(one)]], rest, pairs


def _counted(said: Iterable[Said]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(one.kind for one in said).items()))
