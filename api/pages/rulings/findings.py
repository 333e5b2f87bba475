"""What was found in a passage, in short names and words, by kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from api.pages.names import Names
from api.pages.wording import paragraphs_cited
from api.pages.words import (
    MEASURES,
    NAMED_BY,
    OUTCOMES,
    RELIED_ON_BY,
    ROLES,
    TREATMENTS,
    named,
)
from api.titles import name_of
from comity.claims import Status
from queries.citations import CitedAuthority
from queries.marks import Mark

KINDS: Final = ("hold", "cite", "prov", "doct", "by")
"""What a reader may show or hide: holdings, citations, provisions, doctrines, cited by."""

LEAST: Final = 0.5
"""How sure a claim must be to be shown; what is less sure is counted, one click away."""

_KINDS: Final = {
    "holding": "hold",
    "measure": "order",
    "cites": "cite",
    "provision": "prov",
    "doctrine": "doct",
    "group": "group",
}
_DECISIONS: Final = frozenset({"hold", "order"})
_HOLLOW: Final = frozenset({"no-violation", "inadmissible", "objection-allowed"})


class Finding(NamedTuple):
    """One thing found.

    Attributes:
        kind: ``hold``, ``order``, ``cite``, ``prov``, ``doct`` or ``group``.
        name: short, in the reader's language.
        role: in words, in the reader's language.
        claim: that proves it.
        confidence: 0 to 1.
        hollow: whether its shape is drawn hollow.
        start: first code point in the passage; ``None`` where it rests on no words of it.
        end: one past the last.
    """

    kind: str
    name: str
    role: str
    claim: str
    confidence: float
    hollow: bool
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Sources:
    """What names findings.

    Attributes:
        names: of terms.
        cited: what each claim of a citation cites.
        votes: the vote and item of each claim of a holding, in words.
    """

    names: Names
    cited: Mapping[str, CitedAuthority]
    votes: Mapping[str, str]


def findings(marks: Sequence[Mark], sources: Sources) -> tuple[Finding, ...]:
    """Return what was found in a passage: what it decides first, then in the order of its text."""
    if not marks:
        return ()
    rights = {_provision_of(mark): mark for mark in marks if mark.property == "right"}
    found = list(_findings(marks, sources, rights))
    return tuple(sorted(found, key=_is_no_decision))


def _is_no_decision(found: Finding) -> bool:
    return found.kind not in _DECISIONS


def is_shown(mark: Mark) -> bool:
    """Return whether a claim is sure enough to be shown without being asked for."""
    return mark.confidence >= LEAST


def _findings(
    marks: Sequence[Mark], sources: Sources, rights: Mapping[str, Mark]
) -> Iterator[Finding]:
    for mark in marks:
        kind = _KINDS.get(mark.property)
        if kind is None or mark.value is None:
            continue
        name, role = _told(mark, mark.value, sources, rights)
        hollow = kind == "hold" and mark.value.partition(" ")[0] in _HOLLOW
        yield Finding(kind, name, role, mark.claim, mark.confidence, hollow, mark.start, mark.end)


def _told(mark: Mark, value: str, sources: Sources, rights: Mapping[str, Mark]) -> tuple[str, str]:
    """Return the name and role of what a claim says."""
    names, say = sources.names, sources.names.say
    first, _, rest = value.partition(" ")
    match mark.property:
        case "cites":
            return _cited(mark, sources)
        case "holding":
            place = names.provision(rest.split(" ")[0]) if rest else ""
            outcome = say(named(OUTCOMES, first))
            return f"{outcome}: {place}" if place else outcome, sources.votes.get(mark.claim, "")
        case "measure":
            return names.of("remedy", rest), say(named(MEASURES, first))
        case "provision":
            right = rights.get(value)
            stands = _words_of(right.value).pop() if right else ""
            role = say(ROLES[stands]) if stands in ROLES else ""
            return names.provision(value), _voiced(mark, names, role)
        case "doctrine":
            return names.doctrine(first), _voiced(mark, names, say(named(ROLES, rest)))
        case _:
            return names.of("group", first), say("concerned")


def _cited(mark: Mark, sources: Sources) -> tuple[str, str]:
    cited = sources.cited.get(mark.claim)
    if cited is None:
        say, several = sources.names.say, mark.status == Status.AMBIGUOUS
        return say("An authority not resolved"), say("several fit") if several else ""
    names, citation = sources.names, cited.citation
    voice = RELIED_ON_BY.get(mark.speaker or "")
    does = names.say(voice or named(TREATMENTS, citation.treatment))
    place = paragraphs_cited(citation.pinpoints)
    court = names.short_court(cited.cited.court) if cited.cited.court else ""
    return name_of(cited.cited), " · ".join(filter(None, (court, place, does)))


def _voiced(mark: Mark, names: Names, role: str) -> str:
    """Return a role, or by which party it is named: then it is not the court's view."""
    voice = NAMED_BY.get(mark.speaker or "")
    return names.say(voice) if voice else role


def _provision_of(mark: Mark) -> str:
    words = _words_of(mark.value)
    return words[1] if len(words) > 1 else ""


def _words_of(value: str | None) -> list[str]:
    return (value or "").split(" ")
