"""Look-up keys: the strings by which a citation and an act find each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from comity.extraction import Authority, Extraction, Identifier, Metadata
from comity.values import quickly_made
from ingest.loading.folding import folded, party_of, series_of
from ingest.loading.joint_guides import numbers_in

STRASBOURG: Final = frozenset({"ecthr", "ecmhr"})
WORLD_COURT: Final = "icj"
"""Cited by title and year: “Example Channel (Norway v. Peru), I.C.J. Reports 1949”."""

_NUMBERED: Final = frozenset(
    {"number", "application", "communication", "case-number", "complaint", "judgment-number",
     "advisory-opinion", "citation", "celex"}
)  # fmt: skip


def family_of(court: str) -> str:
    """Return the space in which a court's numbers are unique: both Strasbourg bodies share one."""
    return "strasbourg" if court in STRASBOURG else court


def keys_of_act(metadata: Metadata) -> frozenset[str]:
    """Return every key under which citations look the act up."""
    family = family_of(metadata.court)
    keys = {key for item in metadata.identifiers for key in _keys_of(family, item)}
    if metadata.title and metadata.date and (party := party_of(metadata.title)):
        keys.add(f"{family}:titled:{party}:{metadata.date}")
        if metadata.court == WORLD_COURT:
            keys.add(f"{family}:titled:{folded(metadata.title)}:{metadata.date[:4]}")
    return frozenset(keys)


def _keys_of(family: str, item: Identifier) -> Iterator[str]:
    match item.type:
        case "ecli" | "symbol" | "hudoc" | "hudoc-fr":
            yield f"{item.type.removesuffix('-fr')}:{folded(item.value)}"
            if item.type == "symbol":
                yield from (f"{body}:number:{number}" for body, number in numbers_in(item.value))
        case "appno":
            yield f"{family}:appno:{item.value}"
        case "series":
            yield f"{family}:series:{series_of(item.value) or folded(item.value)}"
        case kind if kind in _NUMBERED:
            yield f"{family}:number:{folded(item.value)}"
        case _:
            return


@quickly_made
@dataclass(frozen=True, slots=True)
class Wanted:
    """What a citation says of its authority, as look-up keys.

    Attributes:
        firm: keys that name one act each, the strongest first.
        appnos: keys of application numbers, which may name several acts of one case.
        date: tells those acts apart.
        weak: keys of title and date.
        sign: tells them apart where no date is.
    """

    firm: tuple[str, ...]
    appnos: tuple[str, ...]
    date: str | None
    weak: tuple[str, ...]
    sign: str | None = None

    @property
    def keys(self) -> Iterable[str]:
        """All keys."""
        return (*self.firm, *self.appnos, *self.weak)


def keys_wanted(authority: Authority) -> Wanted:
    """Return the keys by which ``authority`` may be found."""
    family = family_of(authority.court or "ecthr" if authority.appnos else authority.court or "")
    firm = [
        f"{name}:{folded(value)}"
        for name, value in (("ecli", authority.ecli), ("symbol", authority.symbol))
        if value
    ]
    if authority.series:
        firm.append(f"{family}:series:{series_of(authority.series) or folded(authority.series)}")
    if authority.number:
        firm.append(f"{family}:number:{folded(authority.number)}")
    appnos = tuple(f"{family}:appno:{number}" for number in authority.appnos)
    weak: tuple[str, ...] = ()
    if authority.title and authority.date and (party := party_of(authority.title)):
        weak = (f"{family}:titled:{party}:{authority.date}",)
    if authority.court == WORLD_COURT and authority.title and authority.sign:
        weak = (f"{family}:titled:{folded(authority.title)}:{authority.sign}",)
    return Wanted(tuple(firm), appnos, authority.date, weak, authority.sign)


def supplied_key(extraction: Extraction) -> str:
    """Return the key of the source, as the record keeps it."""
    return extraction.id
