"""What the headings and the opening words of treaty-body decisions say of the part they begin."""

import re
from functools import lru_cache
from typing import Final

import regex

from comity.extraction import SectionName, Speaker

Kind = tuple[SectionName, Speaker]

NOTES: Final[Kind] = (SectionName.NOTES, Speaker.COURT)
OPINION: Final[Kind] = (SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION)
PROCEDURE: Final[Kind] = (SectionName.PROCEDURE, Speaker.COURT)
FACTS: Final[Kind] = (SectionName.FACTS, Speaker.COURT)
FACTS_ALLEGED: Final[Kind] = (SectionName.FACTS, Speaker.APPLICANT)
COMPLAINT: Final[Kind] = (SectionName.SUBMISSIONS, Speaker.APPLICANT)
OBSERVATIONS: Final[Kind] = (SectionName.SUBMISSIONS, Speaker.GOVERNMENT)
INTERVENTION: Final[Kind] = (SectionName.SUBMISSIONS, Speaker.THIRD_PARTY)
EXCHANGES: Final[Kind] = (SectionName.SUBMISSIONS, Speaker.UNKNOWN)
ASSESSMENT: Final[Kind] = (SectionName.ASSESSMENT, Speaker.COURT)
OPERATIVE: Final[Kind] = (SectionName.OPERATIVE, Speaker.COURT)
ANNEX: Final[Kind] = (SectionName.ANNEX, Speaker.COURT)
DOMESTIC_LAW: Final[Kind] = (SectionName.DOMESTIC_LAW, Speaker.COURT)

_APPLICANT: Final = r"author|complainant|petitioner|counsel|applicant|victim"
_ACTOR: Final = regex.compile(
    rf"(?P<applicant>{_APPLICANT})|(?P<government>state[ -]part|government)"
    r"|(?P<third>third[ -]part|interven|amicus)|(?P<both>\bparties\b)"
)
_BY_ACTOR: Final = {
    "applicant": COMPLAINT,
    "government": OBSERVATIONS,
    "third": INTERVENTION,
    "both": EXCHANGES,
}
_SAYING: Final = regex.compile(
    r"observation|submission|comment|repl(?:y|ies)|response|information|argument|remark|statement"
    r"|letter|^(?:from|by) the|clarification|position|rejoinder|explanation|memorand"
)
_HEADINGS: Final[tuple[tuple[regex.Pattern[str], Kind | None], ...]] = tuple(
    (regex.compile(form), kind)
    for form, kind in (
        (r"^(?:foot)?notes?$", NOTES),
        (r"\bopinions?\b.*\b(?:is|are) (?:appended|annexed|attached) to the", PROCEDURE),
        (r"\bopinions?\b.*\b(?:by|of|member|signed|concurr|dissent|appended)", OPINION),
        (r"^(?:(?:individual|joint|separate|(?:partly |partially )?(?:dissenting|concurring))\b.*)"
         r"opinions?\b", OPINION),
        (r"^(?:opinion|appendix)|^(?:i|we) (?:dis)?(?:agree|concur|sent|associate)", OPINION),
        (r"^(?:annex|views|decision|original|\W*$|the committee against|human rights committee)",
         PROCEDURE),
        (r"lack of (?:co-?operation|response)|failure to co-?operate|interim measure", PROCEDURE),
        (r"relevant (?:domestic|national) law|(?:domestic|national) law", DOMESTIC_LAW),
        (r"conclusions? and recommendation|^(?:[a-d]\W+)?conclusions?$|^recommendation"
         r"|concerning the author|^remed(?:y|ies)$|^\(?[ab]\)? (?:in )?general", OPERATIVE),
        (r"consideration (?:of|on)|considerations (?:of|on)|admissibility considerations"
         r"|issues and proceedings|examination (?:of|on)|committee.s (?:decision|consideration"
         r"|admissib|deliberation|assessment|views)|decision (?:on|of)|review of"
         r"|deliberations", ASSESSMENT),
    )
)  # fmt: skip
_FACTS: Final = regex.compile(r"\bfacts?\b|background|account of|\bcircumstances\b|summary of")
_CLAIM: Final = regex.compile(r"complaints?\b|claims?\b|allegations?\b")
_BARE_ASSESSMENT: Final = regex.compile(
    r"^(?:[ivx\d]+\W+)?(?:on )?(?:the )?(?:admissibility|merits)$"
)


@lru_cache(maxsize=2048)  # a few headings make up most of all decisions
def kind_of_heading(heading: str) -> Kind | None:
    """Return the section and speaker that a heading begins, ``None`` for one within a part.

    Args:
        heading: without marks or footnote calls, e.g. ``"State party's observations"``.
    """
    words = heading.casefold().replace("’", "'").strip(" :.")
    for form, kind in _HEADINGS:
        if form.search(words):
            return kind
    if _SAYING.search(words) and (actor := _ACTOR.search(words)):
        return _BY_ACTOR[str(actor.lastgroup)]
    if _FACTS.search(words):
        return FACTS_ALLEGED if regex.search(_APPLICANT, words) else FACTS
    if _BARE_ASSESSMENT.search(words):
        return ASSESSMENT
    if _CLAIM.search(words) and len(words) < 40:  # noqa: PLR2004 - longer ones are sub-headings
        return COMPLAINT
    return None


_STATE: Final = r"State[ -][Pp]art\w+|Government"
_AUTHOR: Final = r"[Aa]uthors?|[Cc]omplainants?|[Pp]etitioners?|[Cc]ounsel"
_OPENINGS: Final[tuple[tuple[re.Pattern[str], Kind], ...]] = tuple(
    (re.compile(form), kind)
    for form, kind in (
        (r"^(?:Before considering|(?:When|In) considering the (?:admiss|merits)"
         r"|The (?:\w+ ){0,3}Committee,? (?:therefore|accordingly|having|has|notes?|acting|is|must"
         r"|further|also|concludes?|considers?|observes?|finds?|recalls?|took|decided?|declared?)"
         r"|(?:In the light of the (?:above|foregoing)[^.]{0,60}?,|Accordingly,?) the"
         r" (?:\w+ ){0,2}Committee"
         r"|The (?:question|issue) before"
         r"|In (?:accordance with|pursuance of|conformity with) (?:rule|article|its)"
         r"|Pursuant to (?:rule|article)"
         r"|(?:With|As) (?:regards?|to|respect)[^.]{0,160}?, the (?:\w+ ){0,2}Committee"
         r"|On \d[^.]{3,40},? (?:the|during)[^.]{0,60}Committee[^.]{0,60}(?:decided|declared"
         r"|considered|examined)"
         r"|In formulating its views|For the purpose of)", ASSESSMENT),
        (r"^(?:By its decision of|By decision of|The time-limit|In the decision|The Working Group"
         r"|On \d[^.]{3,40},? (?:the|during)[^.]{0,60}Committee)", PROCEDURE),
        (rf"^[^.]{{0,130}}?\b(?:{_STATE})\b(?!.{{0,3}}s? (?:observations|submission))[^.]{{0,60}}"
         r"\b(?:submit|observ|contend|contest|argu|challeng|reject|repl|explain|state[sd]|inform|note|den|"
         r"object|recall|maintain|clarif|indicate|refer|add|provid|reiterat|affirm"
         r"|request)", OBSERVATIONS),
        (rf"^[^.]{{0,60}}\b(?:observations|submissions?|reply|note"
         rf"|comments)\b[^.]{{0,60}}\b(?:{_STATE})",
         OBSERVATIONS),
        (rf"^(?:The )?(?:{_AUTHOR}) (?:of the (?:present )?(?:communications?|complaints?|petition)"
         r"[^.]{0,120}?|\([^)]*\) )?(?:is|are)\b", PROCEDURE),
        (rf"^[^.]{{0,200}}\b(?:{_AUTHOR})\b", COMPLAINT),
    )
)  # fmt: skip


def kind_of_opening(opening: str) -> Kind | None:
    """Return the section and speaker that the first words of a group of paragraphs betray."""
    return next((kind for form, kind in _OPENINGS if form.search(opening)), None)
