"""From which items of the operative part a separate opinion dissents, where its opening says so.

Three things prove it: a point of the operative part that the judges say they voted against, the
provision of a finding with which they say they cannot agree, and, for a dissent, that the ruling
has one divided item alone. Nobody dissents from what was decided unanimously, nor do more judges
than voted against. What none of these proves is left open.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import (
    Dissent,
    HoldingFound,
    Outcome,
    Passage,
    ProvisionFound,
    SectionName,
    SeparateOpinion,
)
from ingest.families.votes import votes_in
from ingest.places import Places
from ingest.provisions.lists import JOIN

_OPENING: Final = 3_500  # code points of an opinion in which judges say from what they dissent
_SENTENCES: Final = 12
_HEADING: Final = 300  # code points that hold the heading
_END: Final = regex.compile(
    r"(?<=[.;?!:])(?<!\b(?:[Nn]os?|v|c|[Aa]rts?|[Pp]aras?|Mrs?|MM|Ms|pp?|cf|[A-Z])\.)\s+"
    r"(?=[\p{Lu}“\"(«\d])|\n"
)
_TURN: Final = regex.compile(
    r"[,;]?\s+(?:but|however|although|though|while|whereas|yet|mais|en\s+revanche|toutefois|cependant"
    r"|pero|sin\s+embargo)\b|;|\(see\b[^)]*\)",
    regex.IGNORECASE,
)
_CUE: Final = regex.compile(
    r"\b(?:(?:unable|not\s+able|unwilling)\s+to\s+(?:\w+\s+)?(?:agree|share|follow|join|subscribe"
    r"|concur|endorse|support|accept|vote|find)"
    r"|(?:can\s?not|could\s+not|do\s+not|did\s+not|does\s+not|am\s+not|are\s+not)\s+(?:\w+\s+){0,2}?"
    r"(?:agree|share|follow|join|subscribe|concur|endorse|support|accept|vote|persuaded|convinced)"
    r"|disagree\w*|dissent(?:ed|s)?(?!\w)|part\s+company|(?:have\s+)?voted\s+against|vote\s+against"
    r"|(?:ne|n['’])\s*(?:me\s+|nous\s+)?(?:puis|peux|pouvons|saurais|saurions|suis|sommes|partage\w*"
    r"|souscri\w+|approuv\w+|rejoin\w+|ai|avons)\b(?:\s+pas)?(?:\s+\w+){0,4}?"
    r"(?:\s+(?:partager|souscri\w+|rallier|suivre|adhérer|approuver|accepter|accord|voté|pas))?"
    r"|en\s+désaccord|pas\s+d['’]accord|(?:voté|vote)\s+contre"
    r"|disiento|discrep\w+|no\s+(?:puedo\s+)?compart\w+|(?:voté|voto|votado)\s+en\s+contra)",
    regex.IGNORECASE,
)
_AGREES: Final = regex.compile(
    r"\b(?:agree|agreement|join|subscribe|concur|share|accept|d['’]accord|souscri\w+|partage\w*)\b",
    regex.IGNORECASE,
)
_I: Final = regex.compile(r"(?<=,\s)(?:I|[Ww]e|je|nous)\b")
_POINT: Final = regex.compile(
    r"(?:\b(?P<operative>operative\s+(?:provisions?|points?|paragraphs?|parts?)|puntos?\s+resolutivos?)"
    r"|\b(?:points?|items?|paragraphs?|punto))\s*(?:nos?\.?\s*|n[o°]s?\s*)?"
    r"(?P<numbers>\d{1,2}(?:\s*(?:,|and|to|et|à|y|a|-|–)\s*\d{1,2})*)(?:\s?\([a-h]\))?"
    r"(?:(?P<of>[^.;]{0,40}?\b(?:operative|dispositif)))?",
    regex.IGNORECASE,
)
_NONE: Final = regex.compile(
    r"\b(?:no|not\s+(?:been\s+)?an?y?|not\s+been)\s+(?:\w+\s+)?(?:violat|breach|infring)"
    r"|non-violation|pas\s+(?:eu\s+)?(?:de\s+)?viol|n['’]a\s+pas\s+été\s+viol",
    regex.IGNORECASE,
)
_SOME: Final = regex.compile(r"\b(?:violat|breach|infring)", regex.IGNORECASE)
_ADMISSIBILITY: Final = regex.compile(r"admissib|recevab|exhaust|épuisement", regex.IGNORECASE)
_OPENINGS: Final = frozenset({Outcome.ADMISSIBLE, Outcome.INADMISSIBLE})
_ARTICLES: Final = frozenset({"", "the", "l'", "l’", "les"})
_ASPECTS: Final = {
    "substantive": regex.compile(r"substantive|matériel", regex.IGNORECASE),
    "procedural": regex.compile(r"procedural\s+(?:aspect|limb|head)|procédural", regex.IGNORECASE),
}
_CONFIDENCE: Final = {"point": 0.9, "provision": 0.93, "only": 0.9}
"""Of 89 by a provision that were read 88 were right, of 36 by the one divided item all; those by a
point are too few to measure."""
_RULE: Final = "dissent.{}@1"


def with_dissents(
    text: str,
    opinions: Sequence[SeparateOpinion],
    holdings: Sequence[HoldingFound],
    provisions: Sequence[ProvisionFound],
    passages: Sequence[Passage],
) -> tuple[SeparateOpinion, ...]:
    """Return opinions, each dissent with the holdings from which it is proved to dissent.

    Args:
        text: the whole text.
        opinions: in text order.
        holdings: what the operative part decides.
        provisions: named anywhere in the text.
        passages: of the text, in order.
    """
    if not any("dissent" in one.kind for one in opinions):
        return tuple(opinions)
    reading = _Reading(text, holdings, provisions, passages)
    return tuple(
        replace(one, dissents_from=tuple(reading.dissents(one))) if "dissent" in one.kind else one
        for one in opinions
    )


class _Reading:
    """What a ruling decided by a divided vote, and who says to have voted against."""

    def __init__(
        self,
        text: str,
        holdings: Sequence[HoldingFound],
        provisions: Sequence[ProvisionFound],
        passages: Sequence[Passage],
    ) -> None:
        self.text = text
        self.provisions = [one for one in provisions if one.provision or one.candidates]
        self.places = Places(passages)
        voted = any(one.vote for one in holdings)
        self.divided = [
            one for one in holdings if (one.vote and not one.vote.unanimous) or not voted
        ]
        self.is_voted = voted
        self.votes = [
            vote
            for one in passages
            if one.section is SectionName.OPERATIVE
            for _, vote in votes_in(text[one.start : one.end])
            if not vote.unanimous
        ]

    def dissents(self, opinion: SeparateOpinion) -> Iterator[Dissent]:
        """Yield what proves to be dissented from, each holding once, in text order."""
        pool = [one for one in self.divided if _may_be(opinion, one)]
        seen: set[HoldingFound] = set()
        for start, end in self._clauses(opinion):
            by_point = self._of_points(start, end, pool)
            by_provision = self._of_provisions(start, end, pool) if not by_point else []
            rule = "point" if by_point else "provision"
            for holding in by_point or by_provision:
                if holding not in seen:
                    seen.add(holding)
                    yield self._dissent(holding, (start, end), rule)
        if not seen and self.is_voted and (only := self._only(opinion, pool)):
            heading = (opinion.start, min(opinion.end, opinion.start + _HEADING))
            yield from (self._dissent(one, heading, "only") for one in only)

    def _clauses(self, opinion: SeparateOpinion) -> Iterator[tuple[int, int]]:
        """Yield the clauses of an opinion's opening in which its judges part with the majority."""
        end = min(opinion.end, opinion.start + _OPENING)
        place = opinion.start
        for number, stop in enumerate(_END.finditer(self.text, place, end)):
            if number >= _SENTENCES:
                return
            yield from self._parting(place, stop.start())
            place = stop.end()

    def _parting(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for turn in (*_TURN.finditer(self.text, start, end), None):
            stop = turn.start() if turn else end
            if cue := _CUE.search(self.text, start, stop):
                yield self._after_agreement(start, cue.start()), stop
            start = turn.end() if turn else end

    def _after_agreement(self, start: int, cue: int) -> int:
        """Return where a clause that begins with what the judges agree to turns against it."""
        if not _AGREES.search(self.text, start, cue):
            return start
        return max((found.start() for found in _I.finditer(self.text, start, cue)), default=start)

    def _of_points(self, start: int, end: int, pool: Sequence[HoldingFound]) -> list[HoldingFound]:
        numbers = {
            number
            for found in _POINT.finditer(self.text, start, end)
            if found["operative"] or found["of"]
            for number in _numbers(found["numbers"])
        }
        return [one for one in pool if one.operative_item in numbers]

    def _of_provisions(
        self, start: int, end: int, pool: Sequence[HoldingFound]
    ) -> list[HoldingFound]:
        named = [one for one in self.provisions if start <= one.at.start < end]
        alone = [
            _article(one)
            for place, one in enumerate(named)
            if not place or not self._are_joined(named[place - 1].at.end, one.at.start)
        ]
        found = [one for one in pool if one.provision and _cut(one.provision) in alone]
        words = self.text[start:end]
        if not _ADMISSIBILITY.search(words):
            found = [one for one in found if one.outcome not in _OPENINGS]
        outcome = _outcome(words)
        found = _preferred(found, [one for one in found if one.outcome is outcome])
        if len(alone) < len(named):
            found = _preferred(found, [one for one in found if one.with_])
        for aspect, form in _ASPECTS.items():
            if form.search(words):
                found = _preferred(found, [one for one in found if one.aspect == aspect])
        return found

    def _are_joined(self, end: int, start: int) -> bool:
        """Whether a provision is read together with the one before it."""
        joint = JOIN.match(self.text, end)
        return joint is not None and self.text[joint.end() : start].strip() in _ARTICLES

    def _only(
        self, opinion: SeparateOpinion, pool: Sequence[HoldingFound]
    ) -> Sequence[HoldingFound]:
        """Return the holdings of the one item that was divided, where there is but one."""
        items = {(one.operative_item, one.at.start, one.at.end) for one in pool}
        is_sure = len(self.votes) == 1 or not opinion.kind.startswith("partly")
        return pool if len(items) == 1 and is_sure else ()

    def _dissent(self, holding: HoldingFound, span: tuple[int, int], rule: str) -> Dissent:
        at = self.places.evidence(span, _RULE.format(rule), _CONFIDENCE[rule])
        return Dissent(holding.operative_item, holding.provision, holding.outcome, at)


def _may_be(opinion: SeparateOpinion, holding: HoldingFound) -> bool:
    """Whether as many judges voted against a holding as sign the opinion."""
    against = holding.vote.against if holding.vote else None
    return against is None or len(opinion.judges) <= against


def _numbers(printed: str) -> Iterable[str]:
    """Return the numbers of a list: "2, 4 and 5", "3 to 5".

    >>> list(_numbers("2 and 4 to 6"))
    ['2', '4', '5', '6']
    """
    numbers = [int(one) for one in regex.findall(r"\d+", printed)]
    joints = [*regex.findall(r"to|à|-|–", printed)]
    if joints and len(numbers) > 1 and numbers[-2] < numbers[-1]:
        numbers[-1:] = range(numbers[-2] + 1, numbers[-1] + 1)
    return map(str, numbers)


def _outcome(words: str) -> Outcome | None:
    if _NONE.search(words):
        return Outcome.NO_VIOLATION
    return Outcome.VIOLATION if _SOME.search(words) else None


def _article(found: ProvisionFound) -> str:
    return _cut(found.provision or found.candidates[0])


def _cut(provision: str) -> str:
    return ".".join(provision.split(".")[:2])


def _preferred(found: list[HoldingFound], narrower: list[HoldingFound]) -> list[HoldingFound]:
    return narrower or found
