"""Whether a passage applies a doctrine: proved by how a court writes, or judged by a model.

Without a model trained on the like of a ruling, a doctrine counts as applied only where one
sentence of the court's reasons names it, says what the court finds or concludes, speaks of the case
at hand, and reports no earlier case-law. Everything else is a mention.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from comity.extraction import Passage, SectionName, Speaker
from ingest.doctrines.judging.judged import Judged

_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})


@dataclass(frozen=True, slots=True)
class Role:
    """What a court does with a doctrine, by which rule, and how sure that is."""

    name: str
    rule: str
    confidence: float


MENTIONED: Final = Role("mentions", "doctrine.form@2", 0.95)
FRAMED: Final = Role("applies", "doctrine.frame@1", 0.5)
_PROVED: Final = Role("applies", "doctrine.sentence@1", 0.5)
_JUDGED: Final = "doctrine.model@1"


@dataclass(frozen=True, slots=True)
class _Signs:
    """How courts write in one language, as expressions to be searched in a sentence.

    Attributes:
        finds: the court says what it finds, or draws a conclusion.
        case: the case at hand is spoken of.
        states: the law is stated, or earlier case-law reported.
    """

    finds: re.Pattern[str]
    case: re.Pattern[str]
    states: re.Pattern[str]


def _signs(finds: str, case: str, states: str) -> _Signs:
    return _Signs(*(re.compile(form, re.IGNORECASE) for form in (finds, case, states)))


_EN: Final = _signs(
    r"\b(?:Court|Committee|Tribunal|Commission|it)\s+(?:\w+\s+){0,3}?(?:finds|concludes|considers"
    r"|holds|accepts|observes|notes|is\s+(?:not\s+)?(?:satisfied|convinced|persuaded|prepared)"
    r"|is\s+(?:therefore\s+)?of\s+the\s+(?:view|opinion)|takes\s+the\s+view|cannot|sees\s+no)\b"
    r"|\b(?:accordingly|consequently|therefore|thus|it\s+follows)\b",
    r"\b(?:present|instant|this)\s+case\b|\bthe\s+(?:applicants?|authors?|complainants?|petitioners?"
    r"|(?:alleged\s+)?victims?|domestic\s+(?:courts?|authorities)|respondent|State\s+party)\b"
    r"|\bthe\s+State\b(?!s)",
    r"\breiterat|\brecall|\bcase[- ]law\b|\bgeneral\s+principles?\b"
    r"|\bhas\s+(?:\w+\s+)?(?:held|stated|established|found)\b|\bwell[- ]established\b"
    r"|\bas\s+a\s+(?:general\s+)?rule\b",
)
_FR: Final = _signs(
    r"\b(?:Cour|Comité|Commission|elle|il)\s+(?:ne\s+)?(?:\w+\s+){0,3}?(?:conclut|estime|considère"
    r"|juge|constate|note|relève|observe|admet|accepte|saurait|est\s+d['’]avis)\b"
    r"|\b(?:partant|dès\s+lors|par\s+conséquent|en\s+conséquence|il\s+s['’]ensuit|ainsi)\b",
    r"\ben\s+l['’]espèce\b|\b(?:présente\s+affaire|cas\s+d['’]espèce)\b"
    r"|\b(?:du|des|les?|la|aux?)\s+requérante?s?\b|\bl['’](?:auteure?|[ÉE]tat\s+(?:défendeur|partie))\b"
    r"|\bjuridictions\s+internes\b|\bautorités\s+(?:internes|nationales)\b",
    r"\brappel(?:le|ons)\b|\bjurisprudence\b|\bprincipes\s+généraux\b|\ba\s+(?:\w+\s+)?(?:jugé|dit|établi"
    r"|affirmé|déclaré)\b|\bde\s+manière\s+générale\b",
)
_ES: Final = _signs(
    r"\b(?:Corte|Tribunal|Comisión|Comité)\s+(?:no\s+)?(?:\w+\s+){0,3}?(?:concluye|considera|estima"
    r"|constata|encuentra|determina|advierte|observa|nota|declara|entiende)\b"
    r"|\b(?:en\s+consecuencia|por\s+(?:lo\s+)?tanto|por\s+consiguiente|en\s+conclusión|así)\b",
    r"\ben\s+(?:el|este)\s+(?:presente\s+)?caso\b|\bcaso\s+concreto\b|\b(?:presuntas?\s+)?víctimas?\b"
    r"|\b(?:señor|señora|sr|sra)\b|\bel\s+Estado\b(?!\s+(?:debe|deberá|tiene\s+el\s+deber))",
    r"\brecuerda\b|\breitera\b|\bjurisprudencia\b|\bha\s+(?:\w+\s+)?(?:señalado|establecido|sostenido"
    r"|indicado|afirmado|considerado|reconocido|reiterado)\b|\ben\s+términos\s+generales\b",
)
_BY_LANGUAGE: Final[Mapping[str, _Signs]] = {"en": _EN, "fr": _FR, "es": _ES}
_STOP: Final = re.compile(  # a sign first, so that what stands before is looked at there alone
    r"[.?!\n](?:(?<=\n)"
    r"|(?<!\b[Nn]o[.?!])(?<!\bv[.?!])(?<!\b[Aa]rt[.?!])(?<!\b[Pp]ara[.?!])(?<!\b[Pp]árr[.?!])"
    r"[”\"’)»]?\s+(?=[A-ZÀ-Ü“«]))"
)


def judged_role(judged: Judged, doctrine: str, offset: int) -> Role:
    """Return the role of a doctrine named at an offset of the text, as a model sees it."""
    confidence = judged.applies(doctrine, offset)
    return MENTIONED if confidence is None else applied(confidence)


def applied(confidence: float) -> Role:
    """Return the role of a doctrine that a model takes to be applied."""
    return Role("applies", _JUDGED, confidence)


def proved_role(place: tuple[int, int], text: str, passage: Passage, language: str) -> Role:
    """Return the role of a doctrine named in a passage, as the sentence around it proves.

    Args:
        place: where it is named, counted from the passage's start.
        text: the passage.
        passage: its section and speaker.
        language: ISO 639-1.
    """
    if passage.speaker is not Speaker.COURT or passage.section not in _REASONS:
        return MENTIONED
    return _proved(text, *_sentence(text, place), language)


@lru_cache(maxsize=64)  # a sentence may name a doctrine a thousand times
def _proved(text: str, start: int, end: int, language: str) -> Role:
    """Return the role of what a sentence names."""
    signs, sentence = _BY_LANGUAGE.get(language, _EN), text[start:end]
    if signs.states.search(sentence) or not signs.finds.search(sentence):
        return MENTIONED
    return _PROVED if signs.case.search(sentence) else MENTIONED


def _sentence(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return where the sentence begins and ends in which something stands."""
    firsts, lasts = _stops(text)
    before, after = bisect_right(lasts, place[0]), bisect_left(firsts, place[1])
    return (
        lasts[before - 1] if before else 0,
        firsts[after] if after < len(firsts) else len(text),
    )


@lru_cache(maxsize=4)
def _stops(text: str) -> tuple[Sequence[int], Sequence[int]]:
    """Return where the ends of sentences in a passage begin, and where each of them ends."""
    stops = [stop.span() for stop in _STOP.finditer(text)]
    return [first for first, _ in stops], [last for _, last in stops]
