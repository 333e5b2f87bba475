"""What a clause decides: each outcome with its provisions, aspect, condition and place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.extraction import Outcome
from ingest.families.ecthr.cues import Cue, cues_in, is_award
from ingest.families.ecthr.naming import (
    OBTAINED,
    Named,
    editorial_provisions,
    named_provisions,
)

MERITS: Final = frozenset({Outcome.VIOLATION, Outcome.NO_VIOLATION})
_BARE: Final = frozenset(
    {
        Outcome.STRUCK_OUT,
        Outcome.OBJECTION_DISMISSED,
        Outcome.OBJECTION_ALLOWED,
        Outcome.DISCONTINUED,
    }
)
_ADMISSIBILITY: Final = frozenset({Outcome.ADMISSIBLE, Outcome.INADMISSIBLE})
_OBJECT: Final = re.compile(
    r"\b(?:complaints?|applications?|remainder|rest|parts?|petitions?|case|it|them|allegations?"
    r"|heads?|points?|same|others?"
    r"|requ[êe]tes?|griefs?|surplus|restant|reste|partie|all[ée]gations?|moyens?|volets?"
    r"|dol[ée]ances?|branche)\b",
    re.IGNORECASE,
)
_AND: Final = re.compile(r"\b(?:and|et)\b")
_REGARDING: Final = re.compile(
    r"[\s,]*(?:as\s+(?:regards|to|concerns|far)|in\s+(?:respect|relation|so\s+far|as\s+much)"
    r"|insofar|concerning|regarding|under|with\s+re(?:gard|spect)"
    r"|quant\b|pour\s+autant|en\s+(?:ce\s+qui|tant)|s\s?['’]\s?agissant|au\s+regard|relativement"
    r"|concernant|sous|sur\s+le)",
    re.IGNORECASE,
)
_ONLY_ASKED: Final = re.compile(
    r"(?:\bwhether|\bif|\bas\s+to|\bquestion\s+of|\bcomplaints?\s+(?:of|about|that)"
    r"|\bcomplaints?\s+(?:under|based\s+on|concerning)\s"
    r"(?:(?!\b(?:in)?admissible\b|\bholds?\b|\bfinds?\b|\band\s+that\b)[^;]){0,120}?\bthat"
    r"|\bgriefs?\s+[^;]{0,120}?\bselon\s+le(?:s|quel|squels)?"
    r"|\ballegations?\s+(?:of|that)|\balleged|\bclaims?\s+that|\bsi|\bs\s?['’]\s?il"
    r"|\bpoint\s+de\s+savoir)\b(?:(?!\s(?:and|et)\s)[^;]){0,90}$",
    re.IGNORECASE,
)
_MANNER: Final = re.compile(r"(?:in|en)\s+(?:violation|breach|m[ée]con)|contrary\s", re.IGNORECASE)
_OBTAINED: Final = re.compile(rf"\b{OBTAINED}$")
_THIS_COMPLAINT: Final = re.compile(
    r"\b(?:th(?:is|at)\s+complaint|th(?:e|o)se\s+complaints|ce\s+grief|ces\s+griefs)\b"
)
_COMPLAINED: Final = re.compile(  # "declares inadmissible the complaint of detention in breach of"
    r"\b(?:complaints?|griefs?|admissible|inadmissible|(?:ir)?recevables?)\b"
    r"(?:(?!\b(?:holds?|finds?|dit|constate)\b)[^;])*$"
)
_REFUSED: Final = re.compile(  # "dismisses the Government's request to strike the case out"
    r"\b(?:dismiss|reject|refus|rejett|[ée]cart)\w*\b[^;]{0,90}\b(?:requests?|demandes?)\b[^;]{0,40}$",
    re.IGNORECASE,
)
_POWER: Final = re.compile(  # "without prejudice to its power to declare any of them inadmissible"
    r"\b(?:power|pouvoir|facult[ée]|possibilit(?:y|[ée]))\b[^;]{0,90}$", re.IGNORECASE
)
_AGAIN: Final = re.compile(
    r"\s*(?:of|de)\s+(?:th(?:at|[eo]se)|the\s+said|cet(?:te)?|ces|ladite)"
    r"\s+(?:[Aa]rticle|provision|disposition)s?\b"
)
_PROCEDURAL: Final = re.compile(
    r"\bprocedural(?:ly)?\b|\bproc[ée]dural\w*|\b(?:failure"
    r"|failed)\s+(?:\w+\s+){0,4}?to\s+(?:\w+\s+){0,2}?(?:investigate|conduct)|\b(?:lack"
    r"|absence)\s+of\s+(?:an?\s+)?(?:\w+\s+){0,3}?investigation|\binvestigation\b|\benqu[êe]te\b"
)
_LIMB: Final = re.compile(r"\bprocedural|\bproc[ée]dural", re.IGNORECASE)
_SUBSTANTIVE: Final = re.compile(
    r"\bsubstantive\b|\bvolet\s+mat[ée]riel|\baspect\s+mat[ée]riel|\bmat[ée]riel\b", re.IGNORECASE
)
_TWO_LIMBS: Final = re.compile(r"echr\.(?:2|3|4)(?:\.|$)")
_CONDITION: Final = re.compile(
    r"\b(?:in\s+the\s+event\s+(?:of|that)|if|should|were|en\s+cas\s+d(?:e\b|['’])|s\s?['’]\s?il"
    r"|si\b|dans\s+l\s?['’]\s?[ée]ventualit[ée])[^,;.]{3,160}",
    re.IGNORECASE,
)
_HYPOTHETICAL: Final = re.compile(r"\bwould\b|\bcould\b|erait\b|\baurait\b", re.IGNORECASE)
_THAT: Final = re.compile(
    r"\b(?:that|this|the\s+(?:said|same|above(?:-mentioned)?)|those|these|said)\s+(?:Articles?"
    r"|provisions?)|\bsuch\s+(?:a\s+)?(?:violation|breach)|\bsemblable\s+violation|\bthereof\b|\bcet(?:te)?\s+(?:article|disposition)|\bces\s+(?:articles"
    r"|dispositions)|\bl?edite?\s+(?:article|disposition)",
    re.IGNORECASE,
)
_REGARD: Final = re.compile(  # "no violation on account of …": of the provision just dealt with
    r"\s*(?:on\s+account\s+of|in\s+respect\s+of|as\s+regards|with\s+regard\s+to|because\s+of|due\s+to"
    r"|thereafter|[àa]\s+raison|en\s+raison|du\s+fait|quant|s\s?['’]\s?agissant|en\s+ce\s+qui)\b"
)
_TURNS: Final = re.compile(r"[;,]|\b(?:and|or|nor|et|ou|ni)\b")
_ASIDE: Final = frozenset(
    {"echr.35", "echr.37", "echr.39", "echr.41", "echr.44", "echr.26", "echr.27"}
)


@dataclass(frozen=True, slots=True)
class Decided:
    """One outcome on one provision.

    Attributes:
        at: where in the clause its words stand, to find the vote.
        scope: the words about it, to find the State.
    """

    outcome: Outcome
    named: Named | None
    aspect: str | None
    condition: str | None
    at: int
    scope: str


def decided_in(clause: str, before: Sequence[Named]) -> list[Decided]:
    """Return what a clause decides, in text order.

    Args:
        clause: with its white space made even.
        before: provisions of the clause before, for "that provision".
    """
    cues = [cue for cue in cues_in(clause) if not _is_asked(clause, cue)]
    if is_award(clause):
        cues = [cue for cue in cues if cue.outcome in MERITS]
    found: list[Decided] = []
    for place in range(len(cues)):
        named = tuple(one.named for one in found if one.named and one.outcome in MERITS)
        found += _of_cue(clause, cues, place, named[-1:] or before)
    return found


def _is_asked(clause: str, cue: Cue) -> bool:
    """Whether the words only ask or allege: "no need to examine whether there was a violation"."""
    if _POWER.search(clause, 0, cue.start):
        return True
    if cue.outcome is Outcome.STRUCK_OUT:
        return _REFUSED.search(clause, 0, cue.start) is not None
    if cue.outcome not in MERITS:
        return False
    if _OBTAINED.search(clause, 0, cue.start):
        return True
    if _MANNER.match(clause, cue.start) and _COMPLAINED.search(clause, 0, cue.start):
        return True
    return _ONLY_ASKED.search(clause, max(0, cue.start - 160), cue.start) is not None


def _of_cue(
    clause: str, cues: Sequence[Cue], place: int, before: Sequence[Named]
) -> Iterator[Decided]:
    cue = cues[place]
    scope = _scope(clause, cues, place)
    words = f"{clause[cue.start : cue.end]} {scope}"
    if cue.outcome in _BARE:
        yield Decided(cue.outcome, None, None, None, cue.start, words)
        return
    if cue.outcome is Outcome.RESERVED:
        yield Decided(cue.outcome, Named("echr.41"), None, None, cue.start, words)
        return
    provisions = _provisions_of(clause, cue, scope, before)
    if cue.outcome in MERITS and _AGAIN.match(clause, cue.end):
        provisions = _again(clause, cues, place, before) or provisions
    is_same = place > 0 and cues[place - 1].outcome in MERITS
    if not provisions and cue.outcome in MERITS:
        if _is_said_again(clause, cues, place):
            return
        goes_on = is_same or _THAT.search(words) or (len(before) == 1 and _REGARD.match(scope))
        provisions = list(editorial_provisions(words) or (before if goes_on else ()))
    condition = _condition(clause, cue) if cue.outcome in MERITS else None
    for named in provisions or (None,):
        for aspect in _aspects(words, named) if cue.outcome in MERITS else (None,):
            yield Decided(cue.outcome, named, aspect, condition, cue.start, words)


def _provisions_of(clause: str, cue: Cue, scope: str, before: Sequence[Named]) -> list[Named]:
    provisions = [one for one in named_provisions(scope) if _article(one) not in _ASIDE]
    if not provisions and cue.outcome in _ADMISSIBILITY and _THIS_COMPLAINT.search(scope):
        return list(named_provisions(clause[: cue.start]) or before)
    return provisions


def _again(clause: str, cues: Sequence[Cue], place: int, before: Sequence[Named]) -> list[Named]:
    """Return "that provision", named last before, with those that it is taken together with."""
    mains = named_provisions(clause[: cues[place].start]) or tuple(before)
    _, after = _around(clause, cues, place)
    withs = tuple(one.provision for one in named_provisions(after))
    return [Named(mains[-1].provision, withs or mains[-1].with_)] if mains else []


def _is_said_again(clause: str, cues: Sequence[Cue], place: int) -> bool:
    """Whether one finding is worded twice: "failed to comply … in breach of Article 34"."""
    following = cues[place + 1] if place + 1 < len(cues) else None
    if following is None or following.outcome is not cues[place].outcome:
        return False
    return _TURNS.search(clause, cues[place].end, following.start) is None


def _article(named: Named) -> str:
    return ".".join(named.provision.split(".")[:2])


def _around(clause: str, cues: Sequence[Cue], place: int) -> tuple[str, str]:
    """Return the words between a cue and the one before it, and those up to the next."""
    start = cues[place - 1].end if place else 0
    end = cues[place + 1].start if place + 1 < len(cues) else len(clause)
    return clause[start : cues[place].start], clause[cues[place].end : end]


def _scope(clause: str, cues: Sequence[Cue], place: int) -> str:
    """Return the words about a cue: what follows it, or for admissibility what was declared so."""
    cue = cues[place]
    before, after = _around(clause, cues, place)
    if cue.outcome not in _ADMISSIBILITY:
        return after if named_provisions(after) or place else f"{after} {before}"
    if _is_followed(clause, cues, place):
        after = after.removesuffix(_last_object(after))
    previous = cues[place - 1] if place else None
    if previous and previous.outcome in _ADMISSIBILITY and _follows(clause, cues, place - 1):
        return after
    if not _OBJECT.search(before):
        return after
    if not named_provisions(before) and _REGARDING.match(after):
        return after
    if previous and _is_followed(clause, cues, place - 1):
        return _last_object(before) or before
    return before


def _is_followed(clause: str, cues: Sequence[Cue], place: int) -> bool:
    """Whether what a cue declares stands after it, and what the next declares stands there too.

    "Declares admissible the complaint under Article 3 and the remainder inadmissible".
    """
    following = cues[place + 1] if place + 1 < len(cues) else None
    if not following or following.outcome not in _ADMISSIBILITY:
        return False
    before, after = _around(clause, cues, place)
    is_behind = not _OBJECT.search(before) or _REGARDING.match(after) is not None
    return is_behind and not _follows(clause, cues, place)


def _last_object(words: str) -> str:
    """Return the last "and the remainder of the application", or nothing."""
    joints = [found.start() for found in _AND.finditer(words)]
    return next((words[at:] for at in reversed(joints) if _OBJECT.search(words, at)), "")


def _follows(clause: str, cues: Sequence[Cue], place: int) -> bool:
    """Whether what an earlier cue declares stands after it, so that it is not the next one's."""
    before, after = _around(clause, cues, place)
    if not _OBJECT.search(before):
        return not _OBJECT.search(after.rpartition(" and ")[2].rpartition(" et ")[2])
    return bool(_REGARDING.match(after)) and not _OBJECT.search(
        after.rpartition(" and ")[2].rpartition(" et ")[2]
    )


def _aspects(words: str, named: Named | None) -> tuple[str | None, ...]:
    procedural, substantive = _LIMB.search(words), _SUBSTANTIVE.search(words)
    if procedural and substantive:
        return ("substantive", "procedural")
    if substantive:
        return ("substantive",)
    if procedural or (named and _TWO_LIMBS.match(named.provision) and _PROCEDURAL.search(words)):
        return ("procedural",)
    return (None,)


def _condition(clause: str, cue: Cue) -> str | None:
    words = clause[cue.start : cue.end]
    found = _CONDITION.search(clause, cue.end) or _CONDITION.search(clause, 0, cue.start)
    if not found or not _HYPOTHETICAL.search(words):
        return "hypothetical" if _HYPOTHETICAL.search(words) else None
    return found[0].strip()
