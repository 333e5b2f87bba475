"""The words by which a clause of the operative part decides, in English and French."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from comity.extraction import Outcome

_NOUN: Final = r"(?:violations?|breach(?:es)?|infringements?|m[ée]connaissance)"
_KIND: Final = (
    r"(?:(?:also|therefore|accordingly|thus|consequently|a|an|any|separate|further|additional|other"
    r"|two|three|four|double|dual|multiple|continuing|continuous|ongoing|substantive|procedural"
    r"|material|such|respectively|either|in\s+this\s+respect|une|la|autre|distincte?|double"
    r"|also)\s+)*"
)
_FORMS: Final = (
    (Outcome.NO_VIOLATION,
     rf"\b(?:has|have|had|having)\s+(?:\w+\s+){{0,2}}?(?:been\s+(?:neither\s+"
     rf"|no\s+)|not\s+(?:\w+\s+)?been\s+){_KIND}{_NOUN}"
     rf"|\b(?:has|have|had)\s+(?:not|never)\s+(?:\w+\s+)?(?:violated|breached|infringed"
     rf"|failed\s+to)"
     rf"|\b(?:is|was|are|were|be)\s+(?:no\s+|not\s+(?:in\s+)?(?:a\s+|any\s+)?){_KIND}{_NOUN}"
     rf"|\b(?:would|did|do|does|could|will|shall)\s+(?:not|no)\s+(?:\w+\s+){{0,2}}?(?:be|constitute"
     rf"|give\s+rise\s+to|entail|involve|amount\s+to|violate|breach|disclose|infringe|result\s+in"
     rf"|lead\s+to|raise|reveal|exceed|contravene)\b(?!\s+(?:\w+\s+){{0,3}}?(?:issue|inadmissib"
     rf"|admissib))"
     rf"|\bno\s+{_KIND}{_NOUN}\b(?!\s+has\s+been)|\bno\s+{_KIND}{_NOUN}\b"
     r"|\bno\s+(?:\w+\s+){1,4}?(?:contrary\s+to|in\s+breach\s+of|in\s+violation\s+of)(?=\s+Article)"
     r"|\bnot\s+(?:contrary\s+to|in\s+breach\s+of)\b"
     rf"|\bnot\s+(?:been\s+)?(?:violated|breached|infringed)\b"
     rf"|\bha(?:s|ve)\s+complied\s+with\s+(?:its|their)\s+obligations?\b"
     rf"|n\s?['’]\s?(?:y\s+)?(?:a(?:vait)?|est|ont|aurait|emporte(?:rait)?|entra[iî]ne(?:rait)?"
     rf"|a\s+pas)\s+(?:pas|point|ni|aucun\w*)\s+(?:eu\s+|\w+\s+)?(?:(?:de|d\s?['’]|une"
     rf"|la)\s*)?{_KIND}(?:violations?|viol[ée]|m[ée]connu|m[ée]connaissance|manqu[ée]|enfrein\w+)"
     rf"|n\s?['’]\s?y\s+a\s+(?:pas\s+)?eu\s+(?:aucune\s+)?violation"
     rf"|n\s?['’]\s?y\s+a\s+pas\s+(?:eu\s+)?(?:\w+\s+){{0,3}}?violation|non-violation"
     rf"|n\s?['’]\s?y\s+a\s+pas\s+violation|ne\s+(?:r[ée]v[èe]le|constitue)\w*\s+(?:pas"
     rf"|aucune)[^;]{{0,30}}violation"
     rf"|n\s?['’]\s?a\s+pas\s+(?:enfreint|viol[ée]|m[ée]connu|failli|manqu[ée])"
     rf"|(?:il\s+)?n\s?['’]\s?y\s+a(?:urait)?\s+pas\s+(?:eu\s+)?(?:de\s+)?(?:violation"
     rf"|m[ée]connaissance|manquement)|n\s?['’]\s?emporte\w*\s+pas\s+violation"
     rf"|n\s?['’]\s?y\s+a\s+(?:eu\s+)?violation\s+ni\b"
     rf"|n\s?['’]\s?a\s+pas\s+(?:emport|entra[iî]n)[ée]\s+(?:de\s+|une\s+)?violation"),
    (Outcome.VIOLATION,
     rf"\b(?:has|have|had|having)\s+(?:\w+\s+){{0,2}}?been\s+(?:\w+\s+"
     rf"){{0,1}}?{_KIND}{_NOUN}"
     rf"|\b(?:has|have|had)\s+(?:also\s+|thus\s+|thereby\s+|therefore\s+)?(?:violated|breached"
     rf"|infringed|failed\s+to\s+(?:comply|fulfil|discharge|respect|meet|observe|satisfy|furnish"
     rf"|provide|abide))"
     rf"|\b(?:would|could)\s+(?:\w+\s+)?(?:be|constitute|give\s+rise\s+to|entail|involve"
     rf"|amount\s+to|violate|breach|result\s+in|lead\s+to)\s+{_KIND}(?:in\s+)?(?:{_NOUN}"
     rf"|contrary\s+to|incompatible)"
     rf"|\bwould\s+(?:violate|breach)\b"
     rf"|\b(?:is|was|were|are|be|constitute[sd]?|amount(?:s|ed)?\s+to|disclose[sd]?|entail(?:s|ed)?"
     rf"|g[ai]ves?\s+rise\s+to|reveal(?:s|ed)?|involve[sd]?)\s+(?:in\s+)?{_KIND}{_NOUN}"
     rf"|\b(?:was|were|been|being)\s+(?:violated|breached|infringed)\b|\bviolated(?=\s+(?:Articles?"
     rf"|the\s+(?:applicant|right)))|\bfailed\s+to\s+comply\s+with\s+(?:its|their)\s+obligations?"
     rf"|\bfell\s+short\s+of\s+(?:its|their)\s+obligations|\bhindered\b(?![^;.]*\b(?:contrary\s+to"
     rf"|in\s+(?:breach|violation)\s+of)\s+Article)"
     rf"|\bcontrary\s+to(?=\s+(?:the\s+\w+\s+of\s+)?Articles?\s)|\bin\s+(?:violation"
     rf"|breach)\s+of(?=\s+Articles?\s)"
     rf"|(?:y\s+a|y\s+avait|y\s+aurait|y\s+ait|avoir)\s+(?:\w+\s+)?(?:eu\s+|aussi\s+"
     rf"|[ée]galement\s+)*{_KIND}(?:violations?|m[ée]connaissance|manquement)|(?:a"
     rf"|ont)\s+(?:[ée]t[ée]\s+)?(?:viol[ée]e?s?|m[ée]connu|enfreint|failli|manqu[ée])"
     rf"|\bil\s+a\s+eu\s+{_KIND}violations?"
     rf"|\ben\s+(?:violation|m[ée]connaissance)\s+d(?:e\s+l\s?['’]|es)(?=\s?articles?\s)"
     rf"|\bfailed\s+in\s+(?:its|their)\s+obligations?\b"
     rf"|(?:emporte|entra[iî]ne|constitue|emporterait|entra[iî]nerait"
     rf"|r[ée]v[èe]le)\w*\s+{_KIND}violations?"
     rf"|\b(?:a|ont)\s+(?:emport|entra[iî]n)[ée]\s+{_KIND}violations?"),
    (Outcome.NO_SEPARATE_ISSUE,
     r"\b(?:not|un)[\s-]?\s?necessary\s+(?:for\s+(?:it|the\s+Court)\s+)?(?:also\s+|further\s+)?"
     r"to\s+(?:\w+\s+)?(?:examine|rule|consider|determine|decide|give|deal|pursue"
     r"|adjudicate|address|make|continue|resolve|ascertain|assess|look"
     r"|enter)"
     r"|\bno\s+(?:need|reason|call|necessity|cause)\s+(?:for\s+it\s+)?to\s+(?:\w+\s+)?(?:examine"
     r"|rule|consider|determine|decide|give|deal|pursue|adjudicate|address|make|resolve|ascertain"
     r"|assess)"
     r"|\b(?:does|do)\s+not\s+call\s+for\s+(?:a\s+)?separate\s+examination"
     r"|n\s?['’]\s?appell(?:e|ent)\s+pas\s+(?:un|d\s?['’])\s?examen\s+(?:s[ée]par[ée]|distinct)"
     r"|\bno\s+separate\s+(?:\w+\s+)?(?:issue|question|examination|matter|ruling)"
     r"|\bnot\s+(?:required|called\s+up?on|necessary|needed"
     r"|appropriate)\s+(?:to\s+)?(?:\w+\s+)?(?:examine|rule|determine|consider|decide|give|deal)"
     r"|\b(?:need|does|do)\s+not\s+(?:need\s+to\s+|have\s+to\s+)?(?:be\s+)?(?:\w+\s+)?(?:examine"
     r"|consider|rule|determine|decide)"
     r"|\bnot\s+(?:\w+\s+)?(?:give|raise)s?\s+rise\s+to\s+any\s+separate\s+issue"
     r"|\bthere\s+is\s+no\s+(?:need|call)\s+for\b"
     r"|\bexamination\s+[^;.]{0,60}\bis\s+not\s+(?:necessary|required)"
     r"|n\s?['’]\s?(?:y\s+a|est)\s+pas\s+(?:lieu|besoin|n[ée]cessaire"
     r"|n[ée]cessit[ée])\s+(?:\w+\s+)?(?:de|d\s?['’])\s*(?:se\s+"
     r"|s\s?['’]\s?)?(?:\w+\s+)?(?:examiner|statuer|prononcer|rechercher|traiter|d[ée]cider"
     r"|trancher|placer|se\s+prononcer|pencher)"
     r"|n\s?['’]\s?est\s+pas\s+n[ée]cessaire|aucune\s+question\s+(?:distincte|s[ée]par[ée]e)"
     r"|ne\s+s\s?['’]\s?impose\s+pas|n\s?['’]\s?y\s+a\s+pas\s+lieu\s+(?:[àa]"
     r"|de)\s+(?:un\s+)?(?:examen|statuer|examiner)|inutile\s+(?:de|d\s?['’])\s*(?:examiner|statuer"
     r"|se\s+prononcer)|pas\s+besoin\s+(?:de|d\s?['’])"),
    (Outcome.INADMISSIBLE, r"\binadmissible\b|\birrecevables?\b"),
    (Outcome.ADMISSIBLE, r"\badmissible\b|\brecevables?\b"),
    (Outcome.STRUCK_OUT,
     r"(?<!request\s)(?<!requests\s)\b(?:to\s+)?strikes?\b[^;.]{0,140}?\bout\b|\bstruck\s+out\b|\b(?:raye"
     r"|rayer)\b|radiation\s+du\s+r[ôo]le|\bto\s+strike\b"),
    (Outcome.OBJECTION_DISMISSED,
     r"\b(?:dismiss(?:es)?|rejects?|overrules?|unfounded|ill-founded"
     r"|without\s+foundation|not\s+well-founded"
     r"|lack\s+of\s+foundation)\b(?=[^;]{0,260}?\b(?:objections?"
     r"|pleas?|preliminary)\b)|(?<=joins\sto\sthe\smerits\sand\s)dismi"
     r"sses\b"
     r"|\bobjections?\b[^;]{0,120}?\b(?:unfounded|ill-founded|dismissed|rejected)\b|\b(?:rejette"
     r"|[ée]carte)\b(?=[^;]{0,200}?\bexceptions?\b)|\bexceptions?\b[^;]{0,120}?\b(?:non\s+fond[ée]e"
     r"|rejet[ée]e|mal\s+fond[ée]e)"),
    (Outcome.OBJECTION_ALLOWED,
     r"\b(?:allows?|upholds?|accepts?"
     r"|sustains?)\b(?=[^;]{0,200}?\b(?:objections?|plea)\b)"
     r"|\bobjections?\b[^;]{0,120}?\b(?:well[\s-]founded|upheld"
     r"|allowed)\b"
     r"|\b(?:accueille|retient|admet|fait\s+droit)\b(?=[^;]{0,200}?\bexceptions?\b)"
     r"|\bunable\s+to\s+(?:take\s+cognisance|consider)|\b(?:has\s+no|lacks)\s+jurisdiction"
     r"|\bcannot\s+(?:take\s+cognisance|examine|entertain)\b"),
    (Outcome.RESERVED,
     r"\bnot\s+(?:yet\s+)?ready\s+for\s+(?:a\s+)?decision"
     r"|ne\s+se\s+trouve\s+pas\s+en\s+[ée]tat"
     r"|n\s?['’]\s?est\s+pas\s+en\s+[ée]tat"),
    (Outcome.DISCONTINUED, r"\bdiscontinues?\b(?=[^;]{0,80}(?:examination|application))"),
)  # fmt: skip
_SIGNS: Final = {  # one of which stands in every clause that decides so
    Outcome.NO_VIOLATION: "iolat viol breach infring contrary fail complied obligation méconn"
    " meconn manqu failli enfre",
    Outcome.VIOLATION: "iolat viol breach infring contrary fail fell hinder incompat méconn meconn"
    " manqu failli enfre",
    Outcome.NO_SEPARATE_ISSUE: "necess nécess need separat sépar required called distinct lieu"
    " besoin impose inutile reason cause call appell",
    Outcome.INADMISSIBLE: "inadmissible irrecevable INADMISSIBLE IRRECEVABLE",
    Outcome.ADMISSIBLE: "admissible recevable ADMISSIBLE RECEVABLE",
    Outcome.STRUCK_OUT: "trike truck raye Raye radiation STRIKE RAYE",
    Outcome.OBJECTION_DISMISSED: "bjection plea reliminary xception",
    Outcome.OBJECTION_ALLOWED: "bjection plea xception jurisdiction cognisance entertain examine",
    Outcome.RESERVED: "ready état etat",
    Outcome.DISCONTINUED: "iscontinue",
}
_CUE: Final = tuple(
    (outcome, tuple(_SIGNS[outcome].split()), re.compile(form, re.IGNORECASE))
    for outcome, form in _FORMS
)
_JUST_SATISFACTION: Final = re.compile(
    r"\bfinding\s+of\s+(?:a\s+|the\s+)?violation|sufficient\s+just\s+satisfaction"
    r"|constat\s+de\s+(?:la\s+)?violation"
    r"|\bis\s+to\s+pay\b|\bshall\s+pay\b|\bdoit\s+verser\b|satisfaction\s+[ée]quitable\s+suffisante"
    r"|just\s+satisfaction\s+claims?"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that decide: their outcome and place in the clause."""

    start: int
    end: int
    outcome: Outcome


def cues_in(clause: str) -> list[Cue]:
    """Return the deciding words of a clause in text order, without overlap.

    Args:
        clause: from its verb to its end, white space as printed.
    """
    found: list[Cue] = []
    for outcome, signs, form in _CUE:
        if not any(sign in clause for sign in signs):
            continue
        for match in form.finditer(clause):
            cue = Cue(match.start(), match.end(), outcome)
            if not any(_overlap(cue, other) for other in found):
                found.append(cue)
    return sorted(_kept(found), key=lambda cue: cue.start)


def _overlap(one: Cue, other: Cue) -> bool:
    return one.start < other.end and other.start < one.end


def _kept(found: list[Cue]) -> Iterator[Cue]:
    """Leave out an objection where the clause decides otherwise: "dismisses it and holds"."""
    merits = {Outcome.VIOLATION, Outcome.NO_VIOLATION}
    has_merits = any(cue.outcome in merits for cue in found)
    for cue in found:
        if has_merits and cue.outcome in (Outcome.OBJECTION_DISMISSED, Outcome.OBJECTION_ALLOWED):
            continue
        yield cue


def is_award(clause: str) -> bool:
    """Return whether a clause awards or refuses money, which decides on no provision."""
    return _JUST_SATISFACTION.search(clause) is not None
