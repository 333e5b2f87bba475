"""What the citing text does with an authority, by the cue that stands before it."""

from typing import Final

import regex

from comity.extraction import Speaker, Treatment
from ingest.citations.cues import last_cue
from ingest.citations.mentions import Mention, Scope

_BODY: Final = r"\b(?:[Tt]he|[Tt]his)\s+(?:Grand\s+Chamber|Court|Committee|Commission|Tribunal)"
_LEAVE: Final = (  # to leave what was held before
    r"(?:depart\s+from|overrule|abandon|revis(?:e|it)|review(?=\s+its)|reconsider"
    r"|not\s+(?:to\s+)?follow)"
)
_QUITTER: Final = (
    r"(?:s[’']écarter\s+d|se\s+départir\s+d|abandonner|réexaminer|reconsidérer|revoir|infléchir"
    r"|revenir\s+sur|modifier|renverser)"
)
_DEJAR: Final = r"(?:apartarse\s+de|abandonar|reconsiderar|modificar|revisar|revertir)"
_HELD: Final = (  # what a court may leave
    r"(?:(?:its|the|that|this|those|these|la|le|sa|ses|les|l[’']|su|sus|el|los|las)\s*(?:\p{L}+\s+){0,3}?"
    r"(?:case-law|jurisprudenc?e|jurisprudencia|precedents?|approach(?:es)?|findings?|conclusions?|views?|positions?"
    r"|judge?ments?|decisions?|rulings?|tests?|rules?|interpretations?|arrêts?|principes?|solutions?"
    r"|interprétations?|critères?|criterios?|precedentes?|sentencias?|interpretación|posición))"
)
_DEPARTS: Final = regex.compile(
    rf"(?:{_BODY}\s+(?:now\s+|therefore\s+|hereby\s+|thus\s+)?(?:departs?|overrules?|abandons?"
    r"|no\s+longer\s+(?:follows?|applies|adheres?\s+to))\s+"
    rf"|{_BODY}\s[^.;]{{0,120}}?\b(?:decides|considers?|finds?|deems?|thinks?|is\s+of\s+the\s+(?:view|opinion)"
    rf"|wishes|proposes|feels)\s[^.;]{{0,80}}?\bto\s+{_LEAVE}\s+(?:from\s+)?(?:{_HELD}|(?=\p{{Lu}}))"
    rf"|{_HELD}[^.;]{{0,120}}?\b(?:should|must|can)\s+(?:now\s+|therefore\s+)?no\s+longer\s+be"
    r"\s+(?:followed|applied|maintained|upheld)"
    rf"|{_HELD}[^.;]{{0,120}}?\b(?:should|must)\s+(?:now\s+|therefore\s+)?be\s+(?:departed\s+from|overruled"
    r"|abandoned|reconsidered|revisited)"
    rf"|\b[Ll]a\s+(?:Cour|Grande\s+Chambre|Commission)\s[^.;]{{0,120}}?(?:estime|décide|juge|considère|croit)\s"
    rf"[^.;]{{0,60}}?\b{_QUITTER}\S*\s*{_HELD}"
    r"|(?<!\bque\s)\b[Ll]a\s+(?:Cour|Grande\s+Chambre)\s+(?:s[’']écarte\s+d|se\s+départit\s+d|abandonne\s|opère\s+un\s+revirement)"
    r"|\b(?:[Ll]a\s+Corte|[Ee]l\s+(?:Tribunal|Comité)|[Ee]ste\s+Tribunal|[Ee]sta\s+Corte)\s+(?:\p{L}+\s+)?"
    r"(?:se\s+aparta\s+de|abandona\s|modifica\s+su\s)"
    rf"|\b(?:[Ll]a\s+Corte|[Ee]l\s+(?:Tribunal|Comité)|[Ee]ste\s+Tribunal|[Ee]sta\s+Corte)\s[^.;]{{0,120}}?"
    rf"(?:considera|estima|decide|resuelve)\s[^.;]{{0,60}}?\b{_DEJAR}l?\s*{_HELD})"
)
_CALLED: Final = regex.compile(  # what a judge writing apart says of the majority
    r"\b(?:constitutes?|represents?|marks?|is|amounts?\s+to|signals?)\s+an?\s+(?:\p{L}+\s+){0,3}?departure\s+from\s"
    r"|\b[Mm]ajority\s+(?:now\s+|thus\s+|therefore\s+|has\s+|have\s+)?"
    r"(?:depart(?:s|ed)?\s+from|overrul(?:es?|ed)|abandon(?:s|ed)?)\s"
)
_LEAVERS: Final = {Speaker.COURT: _DEPARTS, Speaker.SEPARATE_OPINION: _CALLED}
_LEAVING: Final = (  # without one of these nothing is left; rare words, so that few are read
    "depart", "overrul", "abandon", "no longer", "revise", "revisit", "review its", "reconsid",
    "not follow", "not to follow", "s’écarte", "s'écarte", "se départi", "revirement", "réexaminer",
    "revoir", "infléchir", "revenir sur", "modifier ", "renverser", "se aparta", "apartarse",
    "abandona", "modifica su", "modificar", "revisar", "revertir",
)  # fmt: skip
_DENIED: Final = regex.compile(
    r"\b(?:no(?!\s+longer)|not(?!\s+(?:to\s+)?follow)|any|nor|neither|without|never|whether|if|unless|refus\w+"
    r"|declin\w+|unable|cannot|pas|aucune?|sans|ni|jamais|ningún|ninguna|sin|nunca|ne|n(?=[’'])"
    r"|saurait|pourrait|request\w*|invit\w*|urg\w*|asked)(?!\w)",
    regex.IGNORECASE,
)
_UNDISTINGUISHED: Final = regex.compile(
    r"\b(?:not|no|cannot|never|nothing|nor|pas)\b[^.;]*$", regex.IGNORECASE
)
_NOT_ACCEPTED: Final = regex.compile(
    r"\b(?:unable\s+to|cannot|not)\s+(?:accept|agree|share|subscribe)|\breject(?:s|ed)?\b"
)
_QUOTED: Final = regex.compile(r"[”»\"]\s*[.,]?\s*\(?\s*(?:[Ss]ee,?\s*(?:also,?\s*)?|voir\s+)?$")
_ABBREVIATION: Final = regex.compile(
    r"(?<!\p{L})(?:[Nn]os?|v|c|[Vv]s|paras?|párrs?|pp?|[Cc]fr?|[Aa]rts?|Mr|Mrs|U|N|dec|al|Eur|Ct"
    r"|Doc|\p{Lu})$"
)
_OPENS: Final = frozenset('“"«(')
_OPENINGS: Final = {"”": "“", "»": "«", '"': '"“'}
_LONG_QUOTATION: Final = 60
"""Code points; “private life” in quotation marks is a term, not a quotation of the ruling."""
_REACH: Final = 420
_FAR: Final = 200
"""Code points between the words that leave a ruling and its name."""
_STEP: Final = 130
"""A cue governs what follows within one clause; in a list in brackets, all members."""


def treatment_of(scope: Scope, mention: Mention) -> tuple[Treatment, tuple[int, int] | None]:
    """Return the treatment and the span of its cue; ``cited`` where none proves more."""
    text, start = scope.text, mention.start
    low = _sentence_start(text, max(scope.floor(start), start - _REACH), start)
    if departed := _departure(scope, low, mention):
        return Treatment.DEPARTED, departed
    if quoted := _QUOTED.search(text, max(low, start - 14), start):
        opened = _opening(text, low, quoted.start())
        if opened >= 0 and quoted.start() - opened >= _LONG_QUOTATION:
            return Treatment.QUOTED, (quoted.start(), quoted.start() + 1)
    cue = _cue_before(text, _governing(text, low, start), start)
    if cue is None or cue.lastgroup is None:
        return Treatment.CITED, None
    kind = _settled(scope, Treatment(cue.lastgroup), cue)
    if _proves_nothing(kind, scope, cue, mention):
        return Treatment.CITED, None
    return kind, cue.span()


def _proves_nothing(
    kind: Treatment, scope: Scope, cue: "regex.Match[str]", mention: Mention
) -> bool:
    """Whether a cue is denied ("cannot be distinguished"), or speaks of the case at hand.

    In Spanish "en el caso" stands before "Caso X" only where a note begins after it.
    """
    if kind is Treatment.DISTINGUISHED and cue[0].lower().startswith(("disting", "differ")):
        return _is_denied(scope.text, cue.start())
    if kind is not Treatment.DISCUSSED:
        return False
    between = scope.text[cue.end() : mention.start]
    return "," in between or (
        cue[0].lower() == "en el caso" and scope.text[mention.start : mention.start + 4] == "Caso"
    )


def _is_denied(text: str, start: int) -> bool:
    """Whether no distinction is made; who cannot accept that there is none makes one."""
    if not _UNDISTINGUISHED.search(text, max(0, start - 60), start):
        return False
    return _NOT_ACCEPTED.search(text, max(0, start - 160), start) is None


def _opening(text: str, low: int, close: int) -> int:
    """Return where a quotation that ends at ``close`` opens; -1 where that is not seen."""
    return max(text.rfind(sign, low, close) for sign in _OPENINGS[text[close]])


def _settled(scope: Scope, kind: Treatment, cue: "regex.Match[str]") -> Treatment:
    """Read “Cf.” as the citing court does: in San José and in French it means “see”."""
    is_english = scope.court.startswith(("ecthr", "ecmhr")) and scope.metadata.language != "fr"
    if kind is Treatment.COMPARED and cue[0].lower() == "cf." and not is_english:
        return Treatment.SUPPORTED
    return kind


def _sentence_start(text: str, low: int, start: int) -> int:
    """Return where the sentence that holds ``start`` begins."""
    end = start
    while (stop := max(text.rfind(". ", low, end), text.rfind(".\n", low, end))) >= 0:
        following = text[stop + 2 : stop + 3]
        if (following.isupper() or following in _OPENS) and not _ABBREVIATION.search(
            text, max(low, stop - 6), stop
        ):
            return stop + 2
        end = stop
    return low


def _governing(text: str, low: int, start: int) -> int:
    """Return from where a cue governs the mention: its bracket, else its clause."""
    opened = text.rfind("(", low, start)
    while opened >= 0 and text.count(")", opened, start) >= text.count("(", opened, start):
        opened = text.rfind("(", low, opened)
    if opened >= 0:
        return opened
    return max(low, start - _STEP)


def _cue_before(text: str, low: int, start: int) -> "regex.Match[str] | None":
    """Return the last cue that is not in brackets which are closed before the mention."""
    while cue := last_cue(text, low, start):
        between = text[cue.end() : start]
        opened = text.rfind("(", low, cue.start())
        if between.count(")") <= between.count("(") or opened < 0:
            return cue
        start = opened
    return None


def _departure(scope: Scope, low: int, mention: Mention) -> tuple[int, int] | None:
    """Return the words by which a ruling is left, or a judge says that the majority leaves it.

    Parties only ask for it.
    """
    form = _LEAVERS.get(scope.passage_at(mention.start).speaker)
    if form is None:
        return None
    words = scope.text[low : mention.start]
    if not any(stem in words for stem in _LEAVING):
        return None
    found = form.search(scope.text, low, mention.start)
    if found is None or mention.start - found.end() > _FAR:
        return None
    return None if _DENIED.search(scope.text, low, found.end()) else found.span()
