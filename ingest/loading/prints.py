"""By what a text that did not change is known, for all texts held, while a loader works."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

_NOTHING: Final[Mapping[str, "Print"]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Print:
    """By what one text is known.

    Attributes:
        fingerprint: hash of its record.
        reading: mark of the bytes that it was read from; ``None`` where it is not known.
    """

    fingerprint: str
    reading: str | None = None


@dataclass(slots=True)
class Prints:
    """Of all texts held, by act and key of the source.

    Attributes:
        readings: marks of the bytes that they were read from.
    """

    readings: set[str] = field(default_factory=set)
    _by_act: dict[str, Mapping[str, Print]] = field(default_factory=dict)

    def of(self, act: str) -> Mapping[str, Print]:
        """Return those of an act, by key of the source; nothing where no text of it is held."""
        return self._by_act.get(act, _NOTHING)

    def put(self, act: str, prints: Mapping[str, Print]) -> None:
        """Put those of an act in the place of what it had."""
        self.remove(act)
        self._by_act[act] = prints
        self.readings.update(each.reading for each in prints.values() if each.reading)

    def remove(self, act: str) -> None:
        """Forget an act; nothing happens where it is not known."""
        gone = self._by_act.pop(act, _NOTHING)
        self.readings.difference_update(each.reading for each in gone.values() if each.reading)

    def all(self) -> Iterator[tuple[str, str, str]]:
        """Yield act, key of the source, and fingerprint of every text."""
        for act, prints in self._by_act.items():
            for key, each in prints.items():
                yield act, key, each.fingerprint
