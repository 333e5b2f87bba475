"""Invented persons who are protected, and lists of them."""

from functools import cache
from typing import Final

from ingest.protecting.entries import Key, entry_of
from ingest.protecting.gates import Gate
from ingest.protecting.lists import ProtectedNames
from ingest.protecting.matching import Matcher

KEY: Final = Key(bytes(range(32)))
NAME: Final = "Łęcka-Förster, Jadwiga Óla"
NUMBER: Final = "99001/12"


@cache
def gate(*names: str, mark: str | None = None, ruling: str = "", everywhere: bool = False) -> Gate:
    """Return a gate with a list of these names, all entered alike."""
    rulings = (ruling,) if ruling else ()
    entries = [entry_of(name, KEY, mark, rulings, everywhere=everywhere) for name in names]
    return Gate(Matcher(ProtectedNames(KEY, tuple(entries))))


def worded(text: str, gate: Gate) -> str:
    """Return a text as if nothing else were known of it than its words."""
    return gate.words(text, frozenset())
