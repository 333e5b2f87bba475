"""The cue lexicon, in three languages: words that prove what a text does with an authority."""

from collections.abc import Mapping
from functools import cache
from typing import Final

import ahocorasick_rs
import regex

from comity.extraction import Treatment

_CUES: Final[Mapping[Treatment, str]] = {
    Treatment.FOLLOWED: (
        r"(?:no|any|aucune|pas\s+de|ningun\w*|without)\s+(?:\w+\s+){0,2}?"
        r"(?:reasons?|raisons?|grounds?|motivos?|razón|razones)(?:\s+\w+){0,3}?\s+"
        r"(?:to\s+depart|for\s+departing|to\s+(?:reach|come|arrive)|to\s+(?:hold|find|decide)\s+otherwise"
        r"|(?:de\s+)?(?:s[’']écarter|se\s+départir)|para\s+apartarse)"
        r"|(?:in\s+line|consistent(?:ly)?|in\s+accordance|in\s+conformity)\s+with\s+(?:[\w’']+\s+){0,4}?"
        r"(?:approach|case-law|jurisprudence|judge?ments?|decisions?|rulings?|findings?|practice"
        r"|reasoning|views?|opinions?)\b"
        r"|follow(?:s|ed|ing)\s+(?:the|its)\s+(?:same\s+)?(?:approach|reasoning|case-law|view)"
        r"|conformément\s+à\s+sa\s+jurisprudence|de\s+conformidad\s+con\s+su\s+jurisprudencia"
    ),
    Treatment.APPLIED: (
        r"mutatis\s+mutandis|appl(?:y|ies|ied|ying)\s+(?:the|these|those|its)\s+(?:\w+\s+){0,3}"
        r"(?:principles?|criteria|test|approach|standards?)"
        r"|in\s+(?:the\s+)?light\s+of\s+(?:the|these|its)\s+(?:\w+\s+){0,2}"
        r"(?:principles|criteria|standards)|à\s+la\s+lumière\s+des\s+principes|applying\b"
        r"|for\s+the\s+(?:same\s+|very\s+)?reasons\s+(?:stated|given|set\s+out|explained)\s+in\b"
        r"|pour\s+les\s+(?:mêmes\s+)?(?:motifs|raisons)\s+(?:exposé|énoncé|indiqué)e?s\s+dans\b"
        r"|por\s+l[ao]s\s+(?:mism[ao]s\s+)?(?:razones|motivos)\s+(?:expuest|señalad)[ao]s\s+en\b"
    ),
    Treatment.DISTINGUISHED: (
        r"contrast(?:ed|ing)?\b|a\s+contrario|distinguish(?:ed|able|es|ing)?\b|unlike\b"
        r"|differ(?:s|ed)?\s+from|différ(?:e|ent)\s+de|contrairement\s+à|à\s+la\s+différence"
        r"|a\s+diferencia\s+de|distingue\b"
    ),
    Treatment.COMPARED: (
        r"compare\b|(?<!\bse\s)compar(?:er|ez)\b|compárese|comparar\b|cf\.|confer\b"
    ),
    Treatment.SUPPORTED: (
        r"see\b|voir\b|véase|ver,?\s|vid\.|cfr\b\.?"
        r"|as\s+(?:\w+\s+)?(?:held|stated|established|set\s+out|observed|noted|confirmed|affirmed)\b"
        r"|reiterat\w+|recall(?:s|ed|ing)?\b|rappel(?:le|ant|ons)\b|recuerda\b|reitera\b"
        r"|according\s+to(?!\s+(?:the|an?|his|her|their)\s+(?:State|Govern|appl|auth|compl|peti))|(?:established|settled)\s+case-law|jurisprudence\s+constante"
        r"|en\s+(?:ese|este|igual|el\s+mismo)\s+sentido"
    ),
    Treatment.DISCUSSED: (
        r"in\s+(?:the\s+|its\s+)?(?:cases?|judge?ments?|decision)\s+(?:of|in)\b"
        r"|dans\s+(?:l[’']affaire|son\s+arrêt|l[’']arrêt)|en\s+el\s+caso\b"
    ),
}
STEMS: Final = (
    "no ", "no\n", "any ", "aucune", "pas de", "ningun", "without", "in line", "consistent",
    "in accordance", "in\naccordance", "in conformity", "follow", "conformément",
    "de conformidad", "mutatis", "appl", "in light",
    "in the ", "in the\n", "in its", "in case", "in judg", "in decision", "à la lumière",
    "contrast", "a contrario", "distingu", "unlike", "differ", "différ", "contrairement",
    "à la diff", "a diferencia", "compar", "compár", "cf", "confer", "see", "voir", "véase",
    "ver ", "ver,", "vid.", "as ", "reiter", "recall", "rappel", "recuerda", "according",
    "established", "settled", "jurisprudence", "en ese", "en este", "en igual", "en el", "dans l",
    "dans son", "in\n", "as\n", "en\n", "for the re", "for the s", "for the ve",
    "for the\n", "for\nthe", "pour les m", "pour les r", "pour les\n", "por las", "por los",
)  # fmt: skip
"""With which every cue begins; read backwards, they give the few places where one may stand."""

CUE: Final = regex.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{kind}>{form})" for kind, form in _CUES.items()) + ")",
    regex.IGNORECASE,
)


@cache
def _automaton() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(STEMS)


def last_cue(text: str, low: int, start: int) -> "regex.Match[str] | None":
    """Return the last cue between two offsets; ``None`` where there is none."""
    words = text[low:start].lower()
    if len(words) != start - low:
        return CUE.search(text, low, start)  # "İ" grows in lower case
    hits = {hit[1] for hit in _automaton().find_matches_as_indexes(words, overlapping=True)}
    for hit in sorted(hits, reverse=True):
        if found := CUE.match(text, low + hit, start):
            return found
    return None
