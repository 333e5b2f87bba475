"""Which ruling does each citation of a text mean? Never a guess: known, open, or unknown."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from api.drafts.citing import citations_in
from api.drafts.parties import is_named
from api.drafts.signs import Signs
from comity.extraction import Authority, CitationFound
from comity.ids import RulingId
from comity.store import GraphReader
from ontology.vocabulary import Vocabulary
from queries.acts import Act, act_of
from queries.lookup import lookup, numbered
from queries.naming import folded
from queries.presence import current_id
from queries.statement import load

_STRASBOURG: Final = frozenset({"ecthr", "ecmhr"})
_MOST: Final = 10


class Resolution(StrEnum):
    """Whether it is known what a citation means."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of the text.

    Attributes:
        start: code point of the text at which it begins.
        end: one past its last.
        words: as written.
        pinpoints: paragraphs cited.
        resolution: whether one act is meant, several may be, or none is known.
        act: the act meant.
        candidates: acts that may be meant, where it is not known which; of an unknown one, acts
            of that name, for the author to compare.
        differs: what the text says of the act otherwise than the graph: ``"name"``, ``"date"``.
        reason: how it was found, or why not, in a sentence.
    """

    start: int
    end: int
    words: str
    pinpoints: tuple[str, ...]
    resolution: Resolution
    act: Act | None
    candidates: tuple[Act, ...]
    differs: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """The answer: the citations of the text, in its order."""

    citations: tuple[Cited, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the text cites nothing that can be read."""
        return not self.citations


def resolve(graph: GraphReader, text: str, vocabulary: Vocabulary) -> Resolved:
    """Return which ruling or guide each citation of a text means.

    Args:
        graph: whose acts are known.
        text: anything; it is read and forgotten.
        vocabulary: the names of States and courts.
    """
    return Resolved(tuple(cited_of(graph, one) for one in citations_in(text, vocabulary)))


def cited_of(graph: GraphReader, found: CitationFound) -> Cited:
    """Return which act one citation means."""
    authority = found.authority
    numbered = _numbered(graph, found)
    if numbered:
        return _among(found, numbered, Signs(graph))
    named = _named(graph, authority)
    if authority.numbers:
        reason = "no act of that number is held here or cited by one that is"
        return _made(found, Resolution.UNKNOWN, None, named, reason)
    dated = _of_day(named, authority.date) if authority.date else named
    if len(dated) == 1:
        return _made(found, Resolution.RESOLVED, dated[0], (), "by name")
    if named:
        reason = "of that day none is known" if authority.date and not dated else "several fit"
        status = Resolution.AMBIGUOUS if dated else Resolution.UNKNOWN
        return _made(found, status, None, dated or named, reason)
    reason = "no act of that name is held here or cited by one that is"
    return _made(found, Resolution.UNKNOWN, None, (), reason)


def _among(found: CitationFound, acts: Sequence[Act], signs: Signs) -> Cited:
    """Choose between acts of the number: by name, then by day, or by the sign in its place."""
    authority = found.authority
    fitting = [act for act in acts if is_named(act.title, authority.title)]
    if not fitting:
        reason = "the number is that of an act with another name"
        return _made(found, Resolution.UNKNOWN, None, tuple(acts), reason, ("name",))
    dated = _of_day(fitting, authority.date) if authority.date else signs.meant(fitting, authority)
    if len(dated) == 1:
        return _made(found, Resolution.RESOLVED, dated[0], (), signs.reason(authority, fitting))
    if not dated:
        reason = signs.missing(authority)
        if len(fitting) == 1:
            return _made(found, Resolution.RESOLVED, fitting[0], (), reason, ("date",))
        return _made(found, Resolution.AMBIGUOUS, None, tuple(fitting), reason, ("date",))
    reason = "several rulings bear that number; a date tells them apart"
    return _made(found, Resolution.AMBIGUOUS, None, dated, reason)


def _made(
    found: CitationFound,
    resolution: Resolution,
    act: Act | None,
    candidates: Sequence[Act],
    reason: str,
    differs: tuple[str, ...] = (),
) -> Cited:
    return Cited(
        found.at.start, found.at.end, found.text, found.pinpoints, resolution, act,
        tuple(candidates[:_MOST]), differs, reason,
    )  # fmt: skip


def _numbered(graph: GraphReader, found: CitationFound) -> tuple[Act, ...]:
    """Return the acts that bear a number of the citation, and the one that its print makes."""
    authority = found.authority
    if found.target and RulingId.fits(found.target) and authority.numbers:
        wanted = current_id(graph, found.target)
        meant = [act_of(row) for row in graph.run(load("act_by_id"), {"act": wanted})]
        if meant:
            return tuple(meant)
    acts = {
        act.id: act
        for act in numbered(graph, [*map(folded, authority.numbers)])
        if _is_of(act, authority)
    }
    return tuple(acts.values())


def _named(graph: GraphReader, authority: Authority) -> tuple[Act, ...]:
    """Return the acts whose title is the name that the citation prints."""
    if not authority.title:
        return ()
    found = lookup(graph, authority.title)
    return tuple(
        act
        for act in found.candidates
        if _is_of(act, authority) and is_named(act.title, authority.title)
    )


def _of_day(acts: Sequence[Act], day: str | None) -> tuple[Act, ...]:
    return tuple(act for act in acts if act.date == day)


def _is_of(act: Act, authority: Authority) -> bool:
    """Whether an act is of the court that the citation names, where it names one."""
    court = authority.court
    return court is None or act.court == court or {act.court, court} <= _STRASBOURG
