"""The catalogue as shipped: its tables and the starter library, by the keys of citations."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from comity.extraction import Authority, Kind
from ingest.citations.catalogue.acts import KnownAct, fingerprints
from ingest.citations.catalogue.phases import phases_in
from ingest.loading.folding import folded
from ingest.loading.keys import STRASBOURG, family_of, keys_wanted
from ingest.reading.library.authorities import authority_of
from ingest.reading.library.entries import RulingFile
from ingest.reading.library.files import Library, library_files

TABLES: Final = ("strasbourg.tsv", "san-jose.tsv", "geneva.tsv")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Known acts, by id and by key.

    Attributes:
        acts: by id.
    """

    acts: Mapping[str, KnownAct]
    _by_key: Mapping[str, tuple[str, ...]]

    def under(self, key: str) -> tuple[KnownAct, ...]:
        """Return the acts under a key, in the order of their ids."""
        return tuple(self.acts[id_] for id_ in self._by_key.get(key, ()))

    def of_party(self, court: str, title: str) -> tuple[KnownAct, ...]:
        """Return a court's acts whose parties may be named so, in the order of their ids."""
        found = {
            act.id: act
            for mark in fingerprints(title)
            for act in self.under(f"{family_of(court)}:party:{mark}")
        }
        return tuple(found[id_] for id_ in sorted(found))


@cache
def catalogue() -> Catalogue:
    """Return the catalogue; an act that both a table and the library know is the library's."""
    library = library_files()
    acts = {act.id: act for name in TABLES for act in _table(name)}
    for ruling in library.rulings.values():
        acts[ruling.id] = _united(_of_ruling(library, ruling), acts.get(ruling.id))
    for guide in library.guides:
        acts[guide] = KnownAct(guide, authority_of(library, guide))
    return catalogue_of(acts.values())


def catalogue_of(acts: Iterable[KnownAct]) -> Catalogue:
    """Return a catalogue of acts, each id once."""
    by_id = {act.id: act for act in acts}
    by_key: defaultdict[str, list[str]] = defaultdict(list)
    for act in (by_id[id_] for id_ in sorted(by_id)):
        for key in sorted(set(_keys(act))):
            by_key[key].append(act.id)
    keyed = {key: tuple(ids) for key, ids in by_key.items()}
    return Catalogue(MappingProxyType(by_id), MappingProxyType(keyed))


def _table(name: str) -> Iterator[KnownAct]:
    lines = (files("ingest.citations.catalogue") / name).read_text(encoding="utf-8").splitlines()
    columns = lines[1].split("\t")
    for line in lines[2:]:
        yield _of_row(dict(zip(columns, line.split("\t"), strict=True)))


def _of_row(row: Mapping[str, str]) -> KnownAct:
    court = row["id"].partition(":")[0]
    numbers = _parts(row["numbers"])
    is_strasbourg = court == "ecthr"
    return KnownAct(
        id=row["id"],
        authority=Authority(
            court,
            appnos=numbers if is_strasbourg else (),
            ecli=row["ecli"] or None,
            series=row["series"] or None,
            symbol=row["symbol"] or None,
            number=numbers[0] if numbers and not is_strasbourg else None,
            date=row["date"] or None,
        ),
        states=frozenset(_parts(row["states"])),
        parties=frozenset(_parts(row["parties"])),
        phases=frozenset(_parts(row["phases"])),
        numbers=() if is_strasbourg else numbers,
    )


def _parts(joined: str) -> tuple[str, ...]:
    return tuple(part for part in joined.split(";") if part)


def _of_ruling(library: Library, ruling: RulingFile) -> KnownAct:
    is_decision = ruling.court in STRASBOURG and ruling.kind is Kind.DECISION
    said = f"{ruling.title} {ruling.id}" + (" decision" if is_decision else "")
    return KnownAct(
        id=ruling.id,
        authority=authority_of(library, ruling.id),
        states=frozenset(ruling.respondents),
        parties=fingerprints(ruling.title),
        phases=phases_in(said),
        formation=ruling.formation,
        numbers=tuple(one.value for one in ruling.identifiers if one.type == "number"),
    )


def _united(one: KnownAct, other: KnownAct | None) -> KnownAct:
    """Return the library's act with the names and phases that a table adds."""
    if other is None:
        return one
    return KnownAct(
        one.id, one.authority, one.states or other.states, one.parties | other.parties,
        one.phases or other.phases, one.formation, other.numbers or one.numbers,
    )  # fmt: skip


def _keys(act: KnownAct) -> Iterable[str]:
    authority = act.authority
    family = family_of(authority.court or "")
    wanted = keys_wanted(authority)
    yield from (*wanted.firm, *wanted.appnos)
    yield from (f"{family}:number:{folded(number)}" for number in act.numbers)
    yield from (f"{family}:party:{mark}" for mark in act.parties)
    yield from (f"{family}:day:{state}:{authority.date}" for state in act.states)
    if authority.title and authority.date:
        yield from (f"{family}:year:{state}:{authority.date[:4]}" for state in act.states)
