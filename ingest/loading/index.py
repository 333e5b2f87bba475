"""The acts of the graph by their keys, held in memory while a loader works."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from comity.extraction import Authority, Kind
from ingest.loading.folding import party_of, series_of
from ingest.loading.keys import Wanted
from ingest.protecting.initials import titles_name

_DECISION: Final = str(Kind.DECISION)


@dataclass(frozen=True, slots=True)
class Act:
    """A held ruling or guide, as far as citations need it."""

    id: str
    date: str | None
    keys: frozenset[str]
    identity: frozenset[str]
    is_anonymised: bool = False
    kind: str | None = None
    formation: str | None = None

    def bears(self, sign: str) -> bool:
        """Return whether what a citation prints beside its number may be said of this act."""
        printed = Authority(None, sign=sign)
        return printed.may_be(date=self.date, kind=self.kind, formation=self.formation)


@dataclass(slots=True)
class ActIndex:
    """Held acts, by id, by look-up key and by identity key; one loader owns it."""

    acts: dict[str, Act] = field(default_factory=dict)
    _by_key: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_identity: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, act: Act) -> None:
        """Put an act in, instead of an earlier state of it."""
        self.remove(act.id)
        self.acts[act.id] = act
        for key in act.keys:
            self._by_key[key].add(act.id)
        for key in act.identity:
            self._by_identity[key].add(act.id)

    def remove(self, act: str) -> None:
        """Take an act out; nothing happens where it is not in."""
        if old := self.acts.pop(act, None):
            for key in old.keys:
                self._by_key[key].discard(act)
            for key in old.identity:
                self._by_identity[key].discard(act)

    def has_another_number(self, act: str, series: str | None) -> bool:
        """Return whether an act has a number in its court's series, and not this one."""
        own = {key for key in self._identity(act) if key.startswith("series:")}
        return bool(series and own) and f"series:{series_of(series or '')}" not in own

    def _identity(self, act: str) -> frozenset[str]:
        known = self.acts.get(act)
        return known.identity if known else frozenset()

    def may_show(self, act: str, title: str | None) -> bool:
        """Return whether a citation by this title may lead to an act.

        It may not where the act's court withholds the name that the citation tells: shown side by
        side, the two would say who stands under the initials.
        """
        known = self.acts.get(act)
        if known is None or not known.is_anonymised or not titles_name(title or ""):
            return True
        return any(f":titled:{party_of(title or '')}:" in key for key in known.keys)

    def same_acts(self, identity: Iterable[str]) -> list[str]:
        """Return the acts that share an identity key, by id."""
        return sorted({act for key in identity for act in self._by_identity.get(key, ())})

    def found(self, wanted: Wanted) -> list[str]:
        """Return the acts that a citation may mean, by id: none, one, or several.

        A firm key decides; an application number is narrowed by the date, since one number has
        several rulings; title and date come last.
        """
        for key in wanted.firm:
            if acts := self._by_key.get(key):
                return self._dated(acts, wanted.date)
        shared = {act for key in wanted.appnos for act in self._by_key.get(key, ())}
        if shared:
            dated = [act for act in sorted(shared) if wanted.date in {None, self.acts[act].date}]
            return self._signed(dated, wanted)
        return sorted({act for key in wanted.weak for act in self._by_key.get(key, ())})

    def _signed(self, acts: Sequence[str], wanted: Wanted) -> list[str]:
        """Return the acts of one number of which the sign may be said.

        A citation that prints neither date nor sign means the judgment, where there is one.
        """
        if wanted.sign:
            acts = [act for act in acts if self.acts[act].bears(wanted.sign)]
        if wanted.date is None and _DECISION not in (wanted.sign or ""):
            rulings = [act for act in acts if self.acts[act].kind != _DECISION]
            return list(rulings or acts)
        return list(acts)

    def _dated(self, acts: Iterable[str], date: str | None) -> list[str]:
        """Return the acts of that date where some are, else all."""
        same = [act for act in sorted(acts) if self.acts[act].date == date]
        return same or sorted(acts)


def authority_label(authority: Authority) -> str:
    """Return the words that tell one authority from another, for its id.

    A day is no number: two cases of one day are told apart by their titles.
    """
    parts = (
        authority.court, *authority.appnos, authority.ecli, authority.series, authority.symbol,
        authority.number, authority.date,
    )  # fmt: skip
    named = [part or "" for part in parts]
    has_number = any(named[1:-1])
    if authority.sign:
        named.append(authority.sign)
    return "\x1f".join(named if has_number else [*named, authority.title or ""])
