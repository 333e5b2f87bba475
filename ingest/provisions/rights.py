"""Rights invoked, examined and decided, through the provisions that carry them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from comity.extraction import (
    Evidence,
    HoldingFound,
    Outcome,
    Passage,
    ProvisionFound,
    RightFound,
    Role,
    SectionName,
    Speaker,
)
from ontology.vocabulary import Vocabulary

_RULE: Final = "right.{}@1"
_STRENGTH: Final = ("exact", "close", "narrow", "broad")  # contested mappings prove nothing here
_REACH: Final = 220  # code points before a mention in which its verb stands
_NEAR: Final = 110  # code points in which the court says what it asks of an article
_LONGEST_HEADING: Final = 400  # code points
_DECIDING: Final = frozenset(
    {
        Outcome.VIOLATION,
        Outcome.NO_VIOLATION,
        Outcome.INADMISSIBLE,
        Outcome.NO_SEPARATE_ISSUE,
        Outcome.ADVISORY,
    }
)
_HEADING: Final = re.compile(
    r"(?:alleged|claimed)\s+(?:violations?|breach(?:es)?)|(?:application|violation)\s+of\s+art"
    r"|complaints?\s+(?:under|concerning)"
    r"|violation\s+alléguée|alegada\s+violación",
    re.IGNORECASE,
)
_CLAIM: Final = re.compile(
    r"\b(?:complain|alleg|rel(?:y|ied|ies|ying)\s+on|invok|claim|contend|submit|argu|contrary\s+to"
    r"|in\s+breach\s+of"
    r"|violat|breach|infring|rais|under)",
    re.IGNORECASE,
)
_ISSUE: Final = re.compile(
    r"\b(?:violat|breach|infring|contrary\s+to|claims?|alleg|complain|rais|compatib|discrimin|under"
    r"|respect\s+of|relation\s+to|guaranteed|protected|prohibition\s+of|scope\s+of|ambit\s+of"
    r"|meaning\s+of|requirements?\s+of|applicab|relevance\s+of"
    r"|(?:in\s+)?(?:conjunction|conformity)\s+with|read\s+with|by\s+virtue\s+of|provides?\s+in"
    r"|according\s+to|account\s+of|(?:defined|found|mentioned|contemplated|stipulated|enshrined|laid\s+down"
    r"|set\s+(?:out|forth))\s+(?:in|by))[^.;]{0,90}$",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(  # what the article itself does, said right after its name
    r"[^.;:]{0,60}?\b(?:guarantees?|prohibits?|protects?|requires?|provides?|entitles?|entails?"
    r"|does\s+not|cannot|may\s+not|is\s+not|stipulates?|obliges?|allows?|permits?)\b"
)
_PARTIES: Final = frozenset({Speaker.APPLICANT, Speaker.UNKNOWN, Speaker.COURT})
_PLEADING: Final = frozenset({Speaker.APPLICANT, Speaker.GOVERNMENT})
_OPENING: Final = frozenset({SectionName.FRONT, SectionName.PROCEDURE, SectionName.FACTS})
_EXAMINING: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT, SectionName.OPERATIVE})


def find_rights(
    text: str,
    passages: Sequence[Passage],
    provisions: Sequence[ProvisionFound],
    holdings: Sequence[HoldingFound],
    vocabulary: Vocabulary,
) -> tuple[RightFound, ...]:
    """Return the rights of a ruling, one for each right, provision and role.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        provisions: the mentions found in it, in text order.
        holdings: what its operative part decides.
        vocabulary: says which right a provision protects.

    Returns:
        In text order of the best place: the operative sentence of a right decided, the first
        mention in the court's reasons of one examined, the first plea or heading of one invoked.
    """
    decided = list(_decided(holdings))
    pleas = list(_pleas(text, passages, provisions))
    at_issue = {_article(provision) for provision, _ in (*decided, *pleas)}
    examined = [
        (found.provision, found.at)
        for found in provisions
        if found.provision
        and _is_reasons(found.at)
        and (_article(found.provision) in at_issue or _is_at_issue(text, found.at))
    ]
    found = [
        *_first(decided, Role.DECIDED, vocabulary),
        *_first(examined, Role.EXAMINED, vocabulary),
        *_first(pleas, Role.INVOKED, vocabulary),
    ]
    return tuple(sorted(found, key=lambda one: (one.at.start, one.provision, one.right, one.role)))


def _decided(holdings: Sequence[HoldingFound]) -> Iterator[tuple[str, Evidence]]:
    for holding in holdings:
        if holding.provision and holding.outcome in _DECIDING:
            yield holding.provision, holding.at


def _pleas(
    text: str, passages: Sequence[Passage], provisions: Sequence[ProvisionFound]
) -> Iterator[tuple[str, Evidence]]:
    for found in provisions:
        if found.provision and (_is_default(found) or _is_plea(text, passages, found.at)):
            yield found.provision, found.at


def _is_default(found: ProvisionFound) -> bool:
    """Whether an account of the case was read as the court's own treaty, which only a plea is."""
    return found.step == "default" and found.at.section in _OPENING


def _is_plea(text: str, passages: Sequence[Passage], at: Evidence) -> bool:
    """Whether a mention stands in a party's case, or in a heading that announces the complaint.

    A government answers on what was invoked, so its own submissions prove that too.
    """
    if at.section is SectionName.SUBMISSIONS and at.speaker in _PLEADING:
        return True
    if at.ordinal >= 0 and _is_heading(text, passages[at.ordinal], at):
        return True
    if at.speaker not in _PARTIES or at.section is SectionName.SEPARATE_OPINION:
        return False
    before = text[max(0, at.start - _REACH) : at.start]
    if at.section in _OPENING or at.speaker is Speaker.APPLICANT:
        return _CLAIM.search(before) is not None
    return (
        at.section in (SectionName.SUBMISSIONS, SectionName.LAW)
        and _COMPLAINT.search(before) is not None
    )


_COMPLAINT: Final = re.compile(
    r"\b(?:applicants?|authors?|complainants?|petitioners?|representatives?|Commission|he|she"
    r"|they)\b[^.]{0,80}?"
    r"\b(?:complain|alleg|rel(?:y|ied|ies)\s+on|invok|claim|contend|submit|argu)",
    re.IGNORECASE,
)


def _is_heading(text: str, passage: Passage, at: Evidence) -> bool:
    start = text.rfind("\n", passage.start, at.start) + 1 or passage.start
    end = text.find("\n", at.end, passage.end)
    line = text[start : end if end >= 0 else passage.end]
    return (
        len(line) <= _LONGEST_HEADING and _HEADING.search(line[: at.start - start + 1]) is not None
    )


def _is_reasons(at: Evidence) -> bool:
    return at.section in _EXAMINING and at.speaker is Speaker.COURT


def _is_at_issue(text: str, at: Evidence) -> bool:
    """Whether the court asks here if the provision was respected, and does not only cite it."""
    low = max(0, at.start - _NEAR)
    clause = max(text.rfind(".", low, at.start), text.rfind(";", low, at.start), low - 1) + 1
    return (
        _ISSUE.search(text, clause, at.start) is not None or _SAYS.match(text, at.end) is not None
    )


def _article(provision: str) -> str:
    return ".".join(provision.split(".")[:2])


def _first(
    mentions: Sequence[tuple[str, Evidence]], role: Role, vocabulary: Vocabulary
) -> Iterator[RightFound]:
    """Yield each provision at its first place, with the rights it protects best."""
    seen: set[str] = set()
    for provision, at in mentions:
        if provision in seen:
            continue
        seen.add(provision)
        place = replace(at, rule=_RULE.format(role))
        for right in _rights_of(provision, vocabulary):
            yield RightFound(right, provision, role, place)


def _rights_of(provision: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the rights of the strongest match that the provision has, in the ontology's order."""
    protections = vocabulary.rights_of(provision)
    for match in _STRENGTH:
        rights = [protection.right for protection in protections if protection.match == match]
        if rights:
            return tuple(dict.fromkeys(rights))
    return ()
