"""Does a sentence say in so many words what a ruling decided or was about?"""

import re
from typing import Final

_HELD: Final = re.compile(
    r"\b(?:Courts?|Committee|Commission|(?:Grand\s+)?Chamber|Tribunal|Board|it|judges?)\b"
    r"(?:\s+of\s+Human\s+Rights|\s+on\s+the\s+[A-Z]\w+(?:\s+\w+){0,6}?)?,?"
    r"(?:\s+(?:has|had|have|also|then|itself|thus|already|further|explicitly|expressly|first|was"
    r"|therefore|clearly|nevertheless|however|similarly|unanimously),?){0,3}"
    r"\s+(?:held|found|ruled|decided|concluded|considered|stated|established|recogni[sz]ed|observed"
    r"|noted|emphasi[sz]ed|stressed|affirmed|confirmed|declared|determined|rejected|accepted"
    r"|developed|laid\s+down|set\s+out|made\s+(?:it\s+)?clear|defined|clarified|explained"
    r"|examined|addressed|ordered|reasoned|adopted|acknowledged|indicated|called\s+(?:up)?on)\b"
    r"|\b(?:Cour|Commission|Chambre|Comité|Tribunal|elle|il)\s+(?:a|avait|n[’']a\s+pas)\s+"
    r"(?:(?:déjà|ainsi|notamment|aussi|également|en\s+effet)\s+)?(?:dit|jugé|conclu|déclaré|constaté"
    r"|estimé|considéré|affirmé|souligné|reconnu|admis|rejeté|précisé|relevé|établi|pris\s+en"
    r"|énoncé|observé|confirmé|rappelé|indiqué|posé|examiné|défini)\b"
    r"|\b(?:Corte|Tribunal|Comité|Comisión|Sala)\b(?:\s+(?:Interamericana|Europe[oa]|Constitucional"
    r"|Suprema|IDH|de\s+Derechos\s+Humanos))*\s+(?:ya\s+)?(?:ha\s+|había\s+)?(?:afirm|señal|sostuv"
    r"|consider|establec|determin|declar|conclu|reconoc|indic|orden|precis|resolvi|dij|expres|estim"
    r"|constat|advirti|recalc|sosten|observ|defini|entendi)\w*",
    re.IGNORECASE,
)
"""A body, and what it did: in the past, so that it is not what the citing court does now."""

_WITHIN: Final = re.compile(
    r"\b(?:in|since|under|from|following|by|dans|depuis|selon|en|desde|según)\s+"
    r"(?:(?:the|its|their|our|a|an|l[ea]s?|l[’']|sa|ses|el|la|su|sus|del?|un|una|leading|landmark"
    r"|committee[’']s|court[’']s|commission[’']s|earlier|previous|recent|cases?|affaires?|arrêts?|judge?ments?|decisions?|décisions?|views"
    r"|casos?|sentencias?|dictamen|constatations|communications?|opini\w+|concerning|regarding|in"
    r"|of|on|de|du|en|no\.?|nos?)\W*){0,6}$",
    re.IGNORECASE,
)
"""What stands before a citation of which the sentence goes on to say what was decided there."""

_ABOUT: Final = re.compile(
    r"^[^.;]{0,80}?\s(?:(?:which|that|where|who|also)\s+)*(?:concern(?:ed|s|ing)|involv(?:ed|ing)"
    r"|dealt\s+with|related\s+to|relating\s+to|established|laid\s+down|made\s+(?:it\s+)?clear"
    r"|in\s+which\s+(?:the|it)|where\s+(?:the|it)|stands\s+for|concernait|portait\s+sur"
    r"|relative\s+à|dans\s+(?:laquelle|lequel)|vers[óa]\s+sobre|se\s+refería|trataba\s+de"
    r"|en\s+(?:el|la)\s+(?:cual|que))\b",
    re.IGNORECASE,
)
"""What stands after a citation that a sentence describes."""

_PLEADED: Final = re.compile(
    r"\b(?:applicants?|authors?|complainants?|petitioners?|claimants?|government|state\s+party"
    r"|respondent|counsel|representatives?|interveners?|requérante?s?|gouvernement"
    r"|peticionari[oa]s?|representantes|comisión\s+(?:alegó|sostuvo|argumentó))\b[^.;]{0,60}?\s"
    r"(?:referr?|rel[iy]|invoke|cit(?:e|ing)|argu|submit|contend|claim|assert|maintain|rais"
    r"|se\s+r[ée]f|invoqu|soutien|soutenu|aleg|argument|sostien|mencion)\w*",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"^[^;()]{0,60}?,\s+(?:which\s+|a\s+case\s+)?(?:concern(?:ed|s|ing)|where\s+the|in\s+which\s+the"
    r"|dans\s+(?:laquelle|lequel)\s+la|où\s+la|concernant|relative?\s+[àa]|en\s+(?:el|la)\s+que\s+la)"
    r"\s",
    re.IGNORECASE,
)
"""What stands after a citation in brackets that describes it there."""

_CASES: Final = re.compile(r"\s(?:v|vs|c)\.\s", re.IGNORECASE)

_NEAR: Final = 60  # characters after a citation in which it is said who relies on it
_SHORT, _LONG = 60, 450  # characters of a sentence that can be read as one line


def description_weight(sentence: str, citation: str) -> int:
    """Return how well a sentence describes the ruling that it cites; 0 where it does not.

    Six where it says what was held "in" the ruling, five where it says what the ruling concerned;
    two more where it names no other case, one more where it fits a line. A citation in brackets
    only supports what the sentence says of its own case, but four where the brackets go on to say
    what it concerned.

    >>> description_weight("In Roe v. Ruritania the Court held that a lock is home.", "Roe")
    8
    >>> description_weight("A lock is home (see Roe v. Ruritania).", "Roe v. Ruritania")
    0
    """
    words = " ".join(citation.split())
    place = sentence.find(words)
    if place < 0:
        return 0
    before, after = sentence[:place], sentence[place + len(words) :]
    if _PLEADED.search(before) or _PLEADED.search(after[:_NEAR]):
        return 0
    is_in_brackets = before.count("(") > before.count(")")
    base = _beside(after) if is_in_brackets else _base(before, words, after)
    if not base:
        return 0
    alone = 2 if len(_CASES.findall(sentence)) <= 1 else 0
    return base + alone + (1 if _SHORT <= len(sentence) <= _LONG else 0)


def _beside(after: str) -> int:
    return 4 if _BESIDE.search(after) else 0


def _base(before: str, words: str, after: str) -> int:
    named = re.match(r"(?:in|dans|en)\s+", words, re.IGNORECASE)
    if (_WITHIN.search(before) or named) and _HELD.search(f"{before[-80:]} {after}"):
        return 6
    return 5 if _ABOUT.search(after) else 0
