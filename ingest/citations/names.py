"""The backward walk: where the name of a case begins, found from where it ends."""

from typing import Final

import regex

from ingest.citations.fragments import last_of
from ingest.citations.name_words import (
    COMPANY,
    CONNECTORS,
    ENDS_A_COURT,
    MONTHS,
    PREPOSITIONS,
    PROSE,
    STOPS,
)

_LONGEST: Final = 220  # code points; the longest titles of real cases are shorter
_MARKER: Final = regex.compile(
    r"(?:\b(?:[Cc]ases?|CASE|[Mm]atter|[Cc]asos?|CASO|[Aa]suntos?|[Aa]ffaires?|AFFAIRE|[Aa]rrêts?)"
    r"(?:\s+(?:of|OF)\b|(?<=[oas])(?=\s)|(?<=AFFAIRE|CASO|arrêt|Arrêt)(?=\s)))\s+"
)
_MARKING: Final = ("ase", "CASE", "atter", "aso", "CASO", "sunto", "ffaire", "AFFAIRE", "rrêt")
"""Letters without which no such marker can stand."""

_BREAK: Final = regex.compile(
    r",\s(?:qui|que|which|where|dans|donde|who|in)\b|[;§]|\b(?:v|c|Vs|vs)\.?\s|\b[Nn]os?\.\s?\d"
    r"|\b[Pp]árrs?\.|\bparas?\.|\n\s*\n|\d\)\s"
)
_MOST_SMALL: Final = 6


_ACRONYM: Final = regex.compile(r"\(?(?:no\.?|\p{Lu}[\p{Lu}\d-]*\)|\d+\))")
_OF_A_COMPANY: Final = regex.compile(
    r"\((?:[Pp][Vv][Tt]|[Pp][Tt][Yy]|Private)\)|\(\p{Lu}\p{L}+\)\s(?=(?:Ltd|Limited|Inc|Co)\b)"
)
"""“Example (Pvt) Ltd”, “Example (Barbados) Limited”."""
_BEGINNING: Final = regex.compile(
    r"(?:de|del|de\s+la|de\s+los|de\s+las|of|the|l[’']|la|los|las|\d+)\s*[\p{Lu}“\"]"
)
_TITLED: Final = regex.compile(r"[“\"(]?\p{Lu}\p{L}{3,}$")
"""“Association for European Integration”: a preposition between capital words is of the name."""
_SYMBOL: Final = regex.compile(r"\p{Lu}[\p{Lu}\d.()]*/[\p{L}\d]")
"""“A/59/324 21 Example v. Norway”: a document and a footnote's number before the name."""
_DAY_BEFORE: Final = regex.compile(r"(?r)(?<![“\"\d])\d{1,2}\s")
_WORDS_BACK: Final = regex.compile(r"(?r)\S+")
_INITIALS: Final = 2  # letters of the longest word whose stop is no end: "Mr."
_OPENERS: Final = "“”\"‘’'([«_¿*"
_CLOSERS: Final = ")”\"’'»_,]*"
_COMMA_LISTS: Final = regex.compile(
    r"(?:^|\s)(?:and|et|y|e|&)\s(?!others|autres|otr[oa]s)", regex.IGNORECASE
)
_LOWER_PARTICLE: Final = regex.compile(r"^(?:d[’']|l[’']|al-|el-|[a-z]\.$|\(?no\.$|n[o°]$|\d+\)?$)")


def name_before(text: str, end: int, floor: int, *, is_sure: bool = False) -> int | None:
    """Return where the name of a case that ends at ``end`` begins; ``None`` where none stands.

    Args:
        text: the text.
        end: where the name ends, e.g. before “ v. ” or “, cited above”.
        floor: the name begins here at the earliest.
        is_sure: whether a name ends there without doubt, so that it may end with words that have no
            capital: “Union nationale libre v. Norway, no. 1234/05”.
    """
    low = max(floor, end - _LONGEST)
    words = text[low:end]
    may_be_marked = any(letters in words for letters in _MARKING)
    marker = last_of(_MARKER.finditer(text, low, end)) if may_be_marked else None
    if marker and marker.end() < end and not _BREAK.search(text, marker.end(), end):
        rest = text[marker.end() : end].lstrip()
        if (
            rest.count("(") == rest.count(")")
            and rest
            and (rest[0].isupper() or rest[0] in _OPENERS or _begins_as_a_name(rest))
        ):
            return marker.start()
    return _walk(text, low, end, _MOST_SMALL if is_sure else 0)


def _begins_as_a_name(rest: str) -> bool:
    return bool(_BEGINNING.match(rest))


def _walk(text: str, low: int, end: int, small: int) -> int | None:
    """Walk back over capital words and connectors to where the name begins.

    The last words may lack capitals, ``small`` of them at most.
    """
    words = _WORDS_BACK.finditer(text, low, end)
    word, after = next(words, None), None
    first, is_after_capital = None, False
    while word:
        core = word[0].strip(_OPENERS).rstrip(_CLOSERS)
        if not core or _is_outside(text, word, core):
            break
        if after and (_ends_before(text, word, end) or _is_apart(text, word, after)):
            break
        before = next(words, None)
        if core[0].isupper():
            first, is_capital = word.start(), True
        elif _joins(core, before[0] if before and is_after_capital else ""):
            is_capital = False
        elif first is None and small > 0 and core not in PROSE:
            is_capital, small = False, small - 1
        else:
            break
        if _opens_a_bracket(text, word, end):
            break
        word, after, is_after_capital = before, word, is_capital
    return None if first is None else _inside_quotes(text, first, end)


def _is_outside(text: str, token: "regex.Match[str]", core: str) -> bool:
    """Whether a word is of no name: it opens a sentence, or ends a document's symbol or a day."""
    if core in STOPS or _SYMBOL.match(core):
        return True
    return core in MONTHS and bool(
        _DAY_BEFORE.match(text, max(0, token.start() - 4), token.start())
    )


def _is_apart(text: str, token: "regex.Match[str]", after: "regex.Match[str]") -> bool:
    """Whether an empty line stands between two words: a name goes over lines, not over pages."""
    return text.count("\n", token.end(), after.start()) > 1


def _joins(core: str, before: str) -> bool:
    """Whether a word in lower case may stand inside a name, after ``before``."""
    if core in PREPOSITIONS:
        return _TITLED.match(before) is not None
    return core.lower() in CONNECTORS or _LOWER_PARTICLE.match(core) is not None


def _opens_a_bracket(text: str, token: "regex.Match[str]", end: int) -> bool:
    """Whether a word opens a bracket that the name does not close: it begins the citation."""
    word = token[0]
    if word[0] not in "(«[" or word.startswith("(no"):
        return False
    return word[-1] != ")" and ")" not in text[token.start() : end]


def _inside_quotes(text: str, start: int, end: int) -> int | None:
    while start < end and text[start] in _OPENERS:
        start += 1
    return start if start < end else None


def _ends_before(text: str, token: "regex.Match[str]", end: int) -> bool:
    """Whether the words before end with this one, so that the name begins after it."""
    word = token[0]
    if word[-1] in ";:!?":
        return True
    if word[-1] == ")":
        return not (_ACRONYM.match(word) or _OF_A_COMPANY.match(text, token.start(), end))
    if word[-1] == ".":
        return _is_end_of_sentence(word)
    if word[-1] == ",":
        if COMPANY.match(text, token.end(), end):
            return False
        return word in ENDS_A_COURT or not _COMMA_LISTS.search(text, token.end(), end)
    return False


def _is_end_of_sentence(word: str) -> bool:
    """Whether the stop after a word ends a sentence: initials and abbreviations do not."""
    core = word.strip(_OPENERS).rstrip(".,")
    if len(core) <= _INITIALS or "." in core or core.isupper():
        return False
    return core.lower() not in {
        "mrs",
        "mme",
        "inc",
        "ltd",
        "spol",
        "bros",
        "dr",
        "co",
        "corp",
        "sociedad",
        "others",
    }
