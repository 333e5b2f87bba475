"""The cases that a text has named in full so far, found again by parts of their names."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from ingest.citations.mentions import Mention
from ingest.citations.parties import key_of
from ingest.citations.slips import Slips

_MOST: Final = 40
"""Names that a part of a name may mean; past them, those that came last count."""


@dataclass(slots=True)
class Gazetteer:
    """Full forms, by the words of their names; filled in text order."""

    _by_key: dict[tuple[str, ...], list[Mention]] = field(default_factory=dict)
    _by_word: defaultdict[str, dict[tuple[str, ...], None]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    _slips: Slips = field(default_factory=Slips)
    _last: dict[tuple[tuple[str, ...], str | None, str | None], Mention] = field(
        default_factory=dict
    )

    def add(self, mention: Mention) -> None:
        """Put a full form in."""
        key = key_of(mention.authority.title or "")
        if not key:
            return
        if key not in self._by_key:
            self._by_key[key] = []
            self._slips.add(key)
        self._by_key[key].append(mention)
        self._last[key, mention.authority.court, mention.authority.date] = mention
        for word in key:
            self._by_word[word][key] = None

    def last(self, title: str, court: str | None, date: str | None) -> Mention | None:
        """Return the last full form of that very name, court and date."""
        return self._last.get((key_of(title), court, date))

    def named(self, title: str, *, is_loose: bool = True) -> list[Mention]:
        """Return the full forms that ``title`` may mean: exactly, then by parts of the name.

        Args:
            title: as the short form prints it.
            is_loose: whether parts of the name and slips of the pen count.
        """
        key = key_of(title)
        if not key:
            return []
        if exact := self._by_key.get(key):
            return exact
        if not is_loose:
            return []
        return self._together(self._prefixed(key) or self._holding(key) or self._slips.alike(key))

    def _prefixed(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return the keys that begin with this one."""
        full = reversed(self._by_word.get(key[0], {}))
        return list(islice((one for one in full if one[: len(key)] == key), _MOST))

    def _holding(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return the keys that hold every word of this one."""
        first, *others = sorted((self._by_word.get(word, {}) for word in key), key=len)
        full = (one for one in reversed(first) if all(one in other for other in others))
        return list(islice(full, _MOST))

    def _together(self, keys: Iterable[tuple[str, ...]]) -> list[Mention]:
        """Return the full forms of several keys; of keys that name different cases, all of them."""
        return [mention for key in sorted(keys) for mention in self._by_key[key]]
