"""The vocabulary as plain values, read from its compiled form without an RDF engine."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeVar

from comity.ids import ProvisionId
from ontology.naming import Names
from ontology.records import (
    Correspondence,
    Counterpart,
    Court,
    Doctrine,
    FormerName,
    FormerProvision,
    Group,
    Instrument,
    Protection,
    Provision,
    Remedy,
    Right,
    State,
    Variant,
)
from ontology.suspending import DerogationRule

Term = TypeVar("Term")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms, by id, and the ways to find them.

    Attributes:
        version: of the vocabulary, e.g. ``"2026.1"``.
        former_provisions: by the id that texts of their time print, e.g. ``"echr.50"``; the
            earliest first.
        derogations: what instruments say of suspending their rights, by instrument.
        protections: what each mapped provision protects, its own statements alone.
        correspondences: pairs of provisions that a text of authority joins, sorted.
    """

    version: str
    courts: Mapping[str, Court]
    states: Mapping[str, State]
    instruments: Mapping[str, Instrument]
    provisions: Mapping[str, Provision]
    former_provisions: Mapping[str, tuple[FormerProvision, ...]]
    derogations: Mapping[str, DerogationRule]
    rights: Mapping[str, Right]
    doctrines: Mapping[str, Doctrine]
    groups: Mapping[str, Group]
    remedies: Mapping[str, Remedy]
    protections: Mapping[str, tuple[Protection, ...]]
    correspondences: tuple[Correspondence, ...]
    right_names: Names
    court_names: Names
    state_names: Names
    instrument_names: Names

    def court_named(self, text: str) -> str | None:
        """Return the code of the court that ``text`` names: a code, a label or an alias.

        Case and accents do not matter, except in names of three letters or fewer.
        """
        return self.court_names.term(text)

    def right_named(self, text: str) -> str | None:
        """Return the id of the right that ``text`` names: a label or words that texts use for it.

        Case and accents do not matter.
        """
        return self.right_names.term(text)

    def state_named(self, text: str) -> str | None:
        """Return the alpha-3 code of the State that ``text`` names, e.g. ``"the Netherlands"``."""
        return self.state_names.term(text)

    def instrument_named(self, text: str) -> str | None:
        """Return the code of the instrument that ``text`` names in full or by its initials."""
        return self.instrument_names.term(text)

    def has_provision(self, provision: str) -> bool:
        """Return whether the instrument has such an article; its parts are not counted.

        Where the articles of an instrument are not all listed, its last article decides.
        """
        if provision in self.provisions:
            return True
        if not ProvisionId.fits(provision):
            return False
        article = ProvisionId(provision).article
        instrument = self.instruments.get(article.instrument)
        if article in self.provisions or instrument is None or instrument.is_complete:
            return article in self.provisions
        number = article.rpartition(".")[2]
        return number.isdigit() and 1 <= int(number) <= instrument.last_article

    def provision_at(self, provision: str, date: str | None) -> str | None:
        """Return today's number of a provision printed in a text of ``date`` (ISO 8601).

        Texts without a date are taken to use today's numbers.

        Returns:
            The provision that carries its substance today, the main one of several; ``None`` for
            one that was abolished.
        """
        if date is None:
            return provision
        for step in _upwards(provision):
            for former in self.former_provisions.get(step, ()):
                if former.since <= date <= former.until:
                    return former.now[0] if former.now else None
        return provision

    def provision_before(self, provision: str, date: str | None) -> str | None:
        """Return today's number of a provision that a text of ``date`` calls a former one.

        Of several former numberings the one that has the printed paragraph is meant, else the
        first: "former Article 25" is nearly always that of before Protocol No. 11.

        Returns:
            As ``provision_at``; the provision itself where no number of its was given up by then.
        """
        for step in _upwards(provision):
            for former in self.former_provisions.get(step, ()):
                if date is None or former.until < date:
                    return former.now[0] if former.now else None
        return provision

    def rights_of(self, provision: str) -> tuple[Protection, ...]:
        """Return what a provision protects, by right.

        A part without statements of its own takes those of what it is part of, marked inherited.
        """
        own = self.protections.get(provision)
        if own is not None:
            return own
        parent = provision.rpartition(".")[0]
        if "." not in parent:
            return ()
        return tuple(replace(each, inherited=True) for each in self.rights_of(parent))


@cache
def load() -> Vocabulary:
    """Return the vocabulary that this release ships."""
    return decoded((files("ontology") / "vocabulary.json").read_text(encoding="utf-8"))


def decoded(compiled: str) -> Vocabulary:
    """Return the vocabulary of a compiled text, as ``vocabulary.json`` holds it."""
    return _vocabulary(json.loads(compiled))


def _vocabulary(compiled: Mapping[str, object]) -> Vocabulary:
    courts = _terms(Court, compiled["courts"])
    states = _terms(_state, compiled["states"])
    instruments = _terms(Instrument, compiled["instruments"])
    rights = _terms(Right, compiled["rights"])
    return Vocabulary(
        version=str(compiled["version"]),
        courts=courts,
        states=states,
        instruments=instruments,
        provisions=_terms(Provision, compiled["provisions"]),
        former_provisions=_former(compiled["former_provisions"]),
        derogations=_terms(DerogationRule, compiled["derogations"]),
        rights=rights,
        doctrines=_terms(_doctrine, compiled["doctrines"]),
        groups=_terms(Group, compiled["groups"]),
        remedies=_terms(Remedy, compiled["remedies"]),
        protections=_protections(compiled["protections"]),
        correspondences=tuple(_records(Correspondence, compiled["correspondences"])),
        right_names=_right_names(rights),
        court_names=_names(courts),
        state_names=_names(states),
        instrument_names=_names(instruments),
    )


def _terms(kind: Callable[..., Term], listed: object) -> Mapping[str, Term]:
    assert isinstance(listed, list)  # noqa: S101 - a file of ours, compared with a fresh build in tests
    return MappingProxyType({row["id"]: _made(kind, row) for row in listed})


def _former(listed: object) -> Mapping[str, tuple[FormerProvision, ...]]:
    found: dict[str, list[FormerProvision]] = {}
    for each in sorted(_records(FormerProvision, listed), key=lambda each: each.until):
        found.setdefault(each.id, []).append(each)
    return MappingProxyType({key: tuple(numbers) for key, numbers in found.items()})


def _upwards(provision: str) -> Iterator[str]:
    """Yield a provision and all that it is part of, up to its article."""
    while "." in provision:
        yield provision
        provision = provision.rpartition(".")[0]


def _doctrine(**row: object) -> Doctrine:
    parts = {
        "variants": tuple(_records(Variant, list(_listed(row["variants"])))),
        "counterparts": tuple(_records(Counterpart, list(_listed(row["counterparts"])))),
    }
    return _made(Doctrine, {**row, **parts})


def _state(**row: object) -> State:
    names = tuple(_records(FormerName, list(_listed(row["former_names"]))))
    return _made(State, {**row, "former_names": names})


def _listed(value: object) -> tuple[object, ...]:
    assert isinstance(value, tuple)  # noqa: S101 - likewise
    return value


def _records(kind: Callable[..., Term], listed: object) -> Sequence[Term]:
    assert isinstance(listed, list)  # noqa: S101 - likewise
    return [_made(kind, row) for row in listed]


def _made(kind: Callable[..., Term], row: Mapping[str, object]) -> Term:
    closed = {key: _frozen(value) for key, value in row.items() if isinstance(value, list | dict)}
    return kind(**({**row, **closed} if closed else row))


def _frozen(value: object) -> object:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(part) for key, part in value.items()})
    return value


def _protections(listed: object) -> Mapping[str, tuple[Protection, ...]]:
    assert isinstance(listed, dict)  # noqa: S101 - likewise
    return MappingProxyType(
        {provision: tuple(_records(Protection, rows)) for provision, rows in listed.items()}
    )


def _names(terms: Mapping[str, Court | State | Instrument]) -> Names:
    """Take labels before aliases, so that no alias hides the name of another term."""
    labelled = {key: (term.label_en, term.label_fr, term.label_es) for key, term in terms.items()}
    return Names(labelled, {key: term.aliases for key, term in terms.items()})


def _right_names(rights: Mapping[str, Right]) -> Names:
    """Take labels before hidden words, so that none hides the name of another right."""
    labelled = {key: (term.label_en, term.label_fr, term.label_es) for key, term in rights.items()}
    hidden = {
        key: tuple(word for words in term.hidden.values() for word in words)
        for key, term in rights.items()
    }
    return Names(labelled, hidden)
