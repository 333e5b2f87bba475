"""Which act an authority is, without a graph: by the catalogue, else by the citation's print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from comity.claims import Status
from comity.extraction import Authority
from ingest.citations.catalogue.acts import KnownAct, spellings
from ingest.citations.catalogue.choosing import (
    has_date,
    has_party,
    has_phase,
    has_state,
    is_denied,
    is_open_to,
    kept,
)
from ingest.citations.catalogue.naming import acts_named, acts_possible
from ingest.citations.catalogue.shipped import Catalogue, catalogue
from ingest.citations.clues import Clues
from ingest.loading.folding import folded
from ingest.loading.keys import STRASBOURG, family_of, keys_wanted
from ingest.loading.stubs import stub_of
from ingest.protecting.initials import titles_name

if TYPE_CHECKING:  # the loader needs no grammar of citations, which takes its time to build
    from ingest.citations.mentions import Mention

_DECIDED_ONCE: Final = frozenset(
    {"un-hrc", "un-cat", "un-cedaw", "un-cescr", "un-crc", "un-crpd", "un-cerd", "un-ced",
     "acmhpr", "ecsr", "cjeu"}
)  # fmt: skip
"""Bodies that give one ruling a number as a rule, so that a day printed otherwise is a slip."""


@dataclass(frozen=True, slots=True)
class Target:
    """Which act a citation means.

    Attributes:
        id: its id; ``None`` where several are meant or too little is printed. An unresolved one has
            the id that its print makes, under which the graph keeps it until the act arrives.
        status: resolved, ambiguous or unresolved.
        candidates: ids of the acts that it may mean, where several.
        act: its facts, where the catalogue knows it.
    """

    id: str | None
    status: Status
    candidates: tuple[str, ...] = ()
    act: KnownAct | None = None


@dataclass(slots=True)
class Pointing:
    """The targets of one text, each authority located once.

    Attributes:
        catalogue: the acts that are known.
    """

    catalogue: Catalogue = field(default_factory=catalogue)
    _known: dict[tuple[Authority, str, Clues], Target] = field(default_factory=dict)

    def at(self, mention: "Mention", status: Status) -> Target:
        """Return the target of a mention that short forms are resolved in.

        Args:
            mention: with the authority that it stands for.
            status: whether the text says which; of several authorities each is a candidate.
        """
        if status is not Status.AMBIGUOUS:
            return self._at(mention.authority, mention)
        ids = {self._at(one, mention).id for one in mention.either} - {None}
        if len(ids) == 1:
            return self._at(mention.either[0], mention)
        return Target(None, Status.AMBIGUOUS, tuple(sorted(id_ for id_ in ids if id_)))

    def _at(self, authority: Authority, mention: "Mention") -> Target:
        clues = mention.clues
        if mention.state and not clues.state:
            clues = replace(clues, state=mention.state)
        key = (authority, mention.cites, clues)
        target = self._known.get(key)
        if target is None:
            target = self._known[key] = located(self.catalogue, *key)
        return target


def located(known: Catalogue, authority: Authority, cites: str, clues: Clues) -> Target:
    """Return which act an authority is; a name is never joined to an applicant under initials.

    Identifiers are asked first, then number and date, then the place in a reporter, then names with
    a State and a day or a year. What is still open then is computed from the print alone, where
    that names one act, or left ambiguous or unresolved.

    Args:
        known: the acts that are known.
        authority: what the citation prints.
        cites: ``"ruling"`` or ``"guide"``.
        clues: what stands beside it.
    """
    target = _located(known, authority, cites, clues)
    if target.act and target.act.is_anonymised and titles_name(authority.title or ""):
        return Target(None, Status.UNRESOLVED)
    return target


def _located(known: Catalogue, authority: Authority, cites: str, clues: Clues) -> Target:
    for step in (_by_identifier, _by_number, _by_reporter):
        if target := step(known, authority, clues):
            return target
    if acts := acts_named(known, authority, clues):
        return _among(acts)
    computed = stub_of(authority, cites)
    if computed and names_one_act(authority, cites):
        return Target(computed, Status.RESOLVED)
    if acts := acts_possible(known, authority, clues):
        return _either(acts)
    return Target(computed, Status.UNRESOLVED)


def _among(acts: Sequence[KnownAct]) -> Target:
    if len(acts) > 1:
        return _either(acts)
    return Target(acts[0].id, Status.RESOLVED, (), acts[0])


def _either(acts: Sequence[KnownAct]) -> Target:
    return Target(None, Status.AMBIGUOUS, tuple(act.id for act in acts))


def names_one_act(authority: Authority, cites: str) -> bool:
    """Whether what is printed names one act by itself, whoever holds it.

    A Strasbourg application number has a judgment on the merits and often others, so that it takes
    a date; so has an application to the African Court. A communication is decided once, but its
    id is its symbol, which not all courts print.
    """
    court = authority.court or ""
    if authority.symbol or authority.ecli:
        return True
    if cites == "guide":
        return bool(authority.number and court)
    if court in STRASBOURG:
        return bool(authority.appnos and authority.date)
    if court == "afchpr":
        return bool(authority.series or (authority.number and authority.date))
    if court.startswith("un-") or court == "icj":
        return False
    return bool(court and (authority.series or authority.number))


def _by_identifier(known: Catalogue, authority: Authority, clues: Clues) -> Target | None:
    """Return the act of a printed ECLI or document symbol."""
    firm = [key for key in keys_wanted(authority).firm if key.startswith(("ecli:", "symbol:"))]
    acts = next((acts for key in firm if (acts := known.under(key))), ())
    return _among(acts) if acts else None


def _by_number(known: Catalogue, authority: Authority, clues: Clues) -> Target | None:
    """Return the act of a printed number: that of the day, or that which nothing speaks against."""
    acts = {act.id: act for key in _numbers(authority) for act in known.under(key)}
    found: Sequence[KnownAct] = [acts[id_] for id_ in sorted(acts)]
    if authority.court is None:
        found = [act for act in found if not clues.state or has_state(clues)(act)]
    if authority.court not in {None, *_DECIDED_ONCE} or len(found) > 1:
        if authority.date:
            found = [act for act in found if act.authority.date == authority.date]
        else:
            found = [act for act in found if is_open_to(act, clues)]
    found = kept(found, has_phase(clues), has_party(authority))
    return _among(found) if found else None


def _numbers(authority: Authority) -> Iterator[str]:
    """Yield the keys of printed numbers; where no body is named, of each that has such numbers."""
    yield from keys_wanted(authority).appnos
    if authority.number and (authority.court or "/" in authority.number):
        courts = (authority.court,) if authority.court else sorted(_DECIDED_ONCE)
        for number in spellings(authority.number):
            yield from (f"{family_of(court)}:number:{folded(number)}" for court in courts)


def _by_reporter(known: Catalogue, authority: Authority, clues: Clues) -> Target | None:
    """Return the act at a place in Series A or C; one that day and name deny is a misprint."""
    key = next((one for one in keys_wanted(authority).firm if ":series:" in one), "")
    acts = kept(
        known.under(key),
        has_date(authority),
        has_party(authority),
        has_state(clues),
        has_phase(clues),
    )
    if not acts:
        return None
    if len(acts) == 1 and is_denied(acts[0], authority, clues):
        named = acts_named(known, authority, clues)
        return _among(named) if named else _either(acts)
    return _among(acts)
