"""Releases of the vocabulary and what changed with each, from ``changes.ttl``."""

from dataclasses import dataclass
from typing import Final

from rdflib import SKOS, Graph, Literal

from ontology.generating.ordering import natural
from ontology.terms import BASE

_RELEASE: Final = f"{BASE}release/"


@dataclass(frozen=True, slots=True)
class Release:
    """One release.

    Attributes:
        version: e.g. ``"2026.2"``.
        notes: what changed, in English, sorted; each begins with its kind, e.g. ``"Added: …"``.
    """

    version: str
    notes: tuple[str, ...]


def releases(triples: Graph) -> tuple[Release, ...]:
    """Return the releases, the latest first."""
    found: dict[str, list[str]] = {}
    for subject, note in triples.subject_objects(SKOS.changeNote):
        name = str(subject).removeprefix(_RELEASE)
        if name != str(subject) and isinstance(note, Literal) and note.language == "en":
            found.setdefault(name, []).append(str(note))
    versions = sorted(found, key=natural, reverse=True)
    return tuple(Release(each, tuple(sorted(found[each]))) for each in versions)
