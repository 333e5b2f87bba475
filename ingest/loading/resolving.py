"""Which act a citation means: resolved, ambiguous, or not held; three honest answers."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from comity.claims import Status
from comity.extraction import Authority
from comity.store import Row
from ingest.citations.catalogue.shipped import catalogue
from ingest.citations.clues import NO_CLUES
from ingest.citations.targets import located
from ingest.loading.folding import folded
from ingest.loading.index import ActIndex, authority_label
from ingest.loading.keys import keys_wanted
from ingest.loading.stubs import stub_of

_AUTHORITIES_KEPT: Final = 8192
"""Authorities whose reading is kept: a landmark is cited by hundreds of rulings in a row."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one authority.

    Attributes:
        target: the act its citations point at, held or not; ``None`` where nothing names one.
        status: resolved to a held act, ambiguous between several, unresolved.
        candidates: the held acts it may mean, where several, by id.
        stub: the id made from the citation alone.
    """

    target: str | None
    status: Status
    candidates: tuple[str, ...]
    stub: str | None


def read_authority(authority: Authority, cites: str, index: ActIndex) -> Reading:
    """Return which act ``authority`` means among those of ``index``.

    A citation that names whom the court anonymised leads to an act of its own.
    """
    reading = _read(authority, cites, index)
    shown = [act for act in (reading.target, *reading.candidates) if act]
    if all(index.may_show(act, authority.title) for act in shown):
        return reading
    apart = f"{authority.court}:apart-{authority_id(authority, cites)[-16:]}"
    return Reading(apart, Status.UNRESOLVED, (), apart)


def _read(authority: Authority, cites: str, index: ActIndex) -> Reading:
    stub = _named(authority, cites)
    if stub in index.acts:
        return Reading(stub, Status.RESOLVED, (), stub)
    found = index.found(keys_wanted(authority))
    if len(found) == 1:
        return Reading(found[0], Status.RESOLVED, (), stub)
    status = Status.AMBIGUOUS if found else Status.UNRESOLVED
    return Reading(stub, status, tuple(found), stub)


@lru_cache(maxsize=_AUTHORITIES_KEPT)
def _named(authority: Authority, cites: str) -> str | None:
    """Return the id of an act by the catalogue, else by its print; a number alone says no act."""
    known = located(catalogue(), authority, cites, NO_CLUES).act
    is_whole = bool(authority.date or not authority.appnos)
    return known.id if known and is_whole else stub_of(authority, cites)


def authority_id(authority: Authority, cites: str) -> str:
    """Return the id of the node that stands for one authority, however often it is cited."""
    label = f"{cites}\x1f{authority_label(authority)}"
    return f"authority:{hashlib.sha256(label.encode()).hexdigest()[:16]}"


def authority_row(node: str, authority: Authority, cites: str, reading: Reading) -> Row:
    """Return the node of an authority with what became of it."""
    return {
        "id": node, "owner": "graph", "court": authority.court, "title": authority.title,
        "appnos": list(authority.appnos), "ecli": authority.ecli, "series": authority.series,
        "symbol": authority.symbol, "number": authority.number, "date": authority.date,
        "sign": authority.sign, "key": _key(authority), "cites": cites,
        "status": str(reading.status), "target": reading.target,
        "candidates": list(reading.candidates),
    }  # fmt: skip


def _key(authority: Authority) -> str | None:
    """Return the first number printed, folded: by it an act that is only cited is looked up."""
    printed = (
        *authority.appnos, authority.series, authority.symbol, authority.number, authority.ecli,
    )  # fmt: skip
    return next((folded(number) for number in printed if number), None)


def authority_of(row: Row) -> Authority:
    """Return the authority that a node of the graph stands for."""

    def text(name: str) -> str | None:
        value = row.get(name)
        return None if value is None else str(value)

    appnos = row.get("appnos")
    return Authority(
        text("court"), text("title"), tuple(appnos) if isinstance(appnos, list) else (),
        text("ecli"), text("series"), text("symbol"), text("number"), text("date"),
        text("sign"),
    )  # fmt: skip


def stub_node(stub: str, authority: Authority, cites: str) -> tuple[str, Row]:
    """Return the node of an act that is only cited: its kind, and what its citation says of it.

    The day of an act in the catalogue is the catalogue's: citations misprint days.
    """
    known = catalogue().acts.get(stub)
    date = (known.authority.date if known else None) or authority.date
    kind, name = ("Guide", "body") if cites == "guide" else ("Ruling", "court")
    return kind, {
        "id": stub, "owner": stub, "title": authority.title, "date": date,
        "year": int(date[:4]) if date else None, "held": False, "digest": False,
        name: stub.split(":", 1)[0],
    }  # fmt: skip
