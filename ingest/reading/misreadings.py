"""Texts recognised from pictures (OCR), told by words that no language has."""

from collections import Counter
from typing import Final

import regex

_SAMPLE: Final = 30_000  # characters; what is misread is misread from the beginning
_COMMON_WORDS: Final = "the of and that de la le les et des du que el los las en da do"
_COMMON: Final = frozenset(_COMMON_WORDS.split())
_FEWEST_COMMON: Final = 0.08  # of all words, in a text in English, French, Spanish or Portuguese
_MISREAD_WORDS: Final = (
    # letters taken for their likes, in the commonest words: h for b, e for c, t for l
    "tbe tne ihe lhe thc tlie tlle fhe rhe tho tbat tbis thnt ihat lhat ihis lhis wbich witb"
    " wilh wns hnd anci ancl nnd nud oi ol oE oF bv bc sbe tbey tbere iii frorn Iaw hy"
    " Cornmittee Comrnittee Covcnant nuthor nrticle arlicle articie articlc paragrapb 0f l) ln"
    " dc cle ct lc lcs dcs clu cles quc cn cl dcl pnra 1n 1t 1s lt tl1e oft ofthe inthe tothe"
    " ofthis andthe"
)
_MISREAD: Final = frozenset(_MISREAD_WORDS.split())
_BROKEN: Final = regex.compile(
    r"I+(?<=\p{Ll}I+)(?=[\p{Ll}\s])|[01](?<=[a-z][01])(?=[a-z])|[|\\~^{}•■](?=\p{Ll})(?<=\p{Ll}.)"
)
"""“wiII”, “f0r”, “sta|e”: signs that stand inside words of no language."""
_SHARE: Final = 0.002  # of all words; of 400 native judgments none has more than half of it
_FEWEST: Final = 5
_MARKS: Final = ".,;:!?()[]“”\"'’"


def misread(text: str) -> tuple[str, ...]:
    """Return a warning where letters were misread before the text came here."""
    sample = text[:_SAMPLE]
    printed = Counter(sample.split())
    total = printed.total()
    common, wrong = _known(printed)
    if common < _FEWEST_COMMON * total:
        return ()
    wrong += len(_BROKEN.findall(sample))
    if wrong < max(_FEWEST, _SHARE * total):
        return ()
    each = max(1, round(1_000 * wrong / total))
    return (
        "the text was recognised from pictures (OCR) and letters were misread, in about"
        f" {each} of 1,000 words: check names, numbers and dates against the original",
    )


def _known(printed: Counter[str]) -> tuple[int, int]:
    """Return how many words are common ones, and how many common ones misread."""
    common = wrong = 0
    for printed_word, count in printed.items():
        word = printed_word.strip(_MARKS)
        if word in _COMMON:
            common += count
        elif word in _MISREAD:
            wrong += count
    return common, wrong
