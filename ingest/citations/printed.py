"""What one citation prints, before it is known which court's ruling it names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import regex

from ingest.citations.catalogue.phases import SPECIAL, phases_in
from ingest.citations.clues import Clues
from ingest.citations.fragments import iso_date

_YEAR: Final = regex.compile(r"(?:19|20)\d\d")
_GRAND: Final = regex.compile(r"G\.?\s?[CS]|Gran")
_JUDGMENT: Final = regex.compile(r"(?i)judge?ment|arrêt|sentencia")
_STRASBOURG: Final = frozenset({"ecthr", "ecmhr"})


@dataclass(frozen=True, slots=True)
class Printed:
    """The pieces of one citation.

    Attributes:
        citing: code of the court whose text it stands in.
        title: names of the parties, as printed; ``None`` where the number stands alone.
        state: alpha-3 code of the State sued, where one is named.
        named: the court that words before it name.
        found: what the tail prints, by kind of component, in text order.
    """

    citing: str
    title: str | None = None
    state: str | None = None
    named: str | None = None
    found: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def all(self, name: str) -> list[str]:
        """Return the components of a kind."""
        return list(self.found.get(name, ()))

    def first(self, name: str) -> str | None:
        """Return the first component of a kind."""
        found = self.found.get(name)
        return found[0] if found else None

    def has(self, *names: str) -> bool:
        """Whether a component of one of these kinds is printed."""
        return not self.found.keys().isdisjoint(names)

    @property
    def clues(self) -> Clues:
        """What tells the act meant from others of its case."""
        phases = phases_in(" ".join(self.all("phase")))
        year = _YEAR.search(self.first("reports") or "")
        return Clues(
            citing=self.citing,
            state=self.state,
            phases=phases,
            year=year[0] if year else None,
            is_grand=bool(_GRAND.search(" ".join(self.all("chamber")))),
            is_judgment=bool(_JUDGMENT.search(self.dated))
            or (self.citing in _STRASBOURG and not phases & SPECIAL and self.has("date")),
        )

    @property
    def dated(self) -> str:
        """The phrase that prints the date, e.g. ``"judgment of 7 July 1989"``."""
        return self.first("date") or ""

    @property
    def date(self) -> str | None:
        """The date printed, ISO 8601."""
        return iso_date(self.dated) if self.dated else None
