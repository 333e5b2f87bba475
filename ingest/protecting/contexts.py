"""Whether a word that may be a surname is used as one: its capital, and what stands around it."""

from typing import Final

import regex

from ingest.protecting.words import PARTICLES

_ADDRESS_WORDS: Final = (
    "mr mrs ms miss mme mlle messrs m mm sr sra srta señor señora don doña dr prof herr frau"
    " monsieur madame mademoiselle pan pani author authors applicant applicants requérant"
    " requérante requérants complainant complainants petitioner petitioners victim victims"
    " víctima víctimas witness witnesses témoin témoins minor niño niña"
)
_ADDRESS: Final = frozenset(_ADDRESS_WORDS.split())
"""What stands before a name: forms of address, and what a person is in a case."""

_VERSUS: Final = frozenset(("v", "vs", "c", "c/", "affaire", "caso", "asunto"))
_OF: Final = frozenset(("case", "matter"))
_SIGNS: Final = ".,:;()[]“”‘’'\"«»"
_AGAINST: Final = regex.compile(
    r"(?:,\s+\p{Lu}[\p{L}'’-]+){0,4}(?:,?\s+(?:and|et|y|e|&)\s+(?:\d+\s+)?(?i:others?|autres?"
    r"|otr[oa]s?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?))?(?:\s+et\s+al\.?)?"
    r"\s*(?:\([^)\n]{1,40}\))?\s*(?:(?i:v|vs|c)\.?\s|[cC]/|(?i:contra|contre|against)\s+\p{Lu}"
    r"|,\s+(?:cited\s+above|pr[ée]cit|citad[oa]|supra))"
)
_ARTICLE_WORDS: Final = (
    "the a an this that its his her their la le les un une l' el los las una lo o os as um uma"
    " no any each every such"
)
_ARTICLES: Final = frozenset(_ARTICLE_WORDS.split())
_DATED: Final = regex.compile(r"\s+(?:\d|No\b|no\b|of\b|de\b)")


def is_written_as_name(text: str, start: int, end: int) -> bool:
    """Return whether a word has a capital, where its script has them, or is part of an address."""
    if not text[start].islower():
        return True
    return text[start - 1 : start] in {"@", "_", "/", "."} or text[end : end + 1] in {"@", "_"}


def is_addressed(before: str) -> bool:
    """Return whether words end on a form of address, or on what a person is in a case."""
    last = before.split()[-1:]
    return bool(last) and last[0].strip(_SIGNS).casefold() in _ADDRESS


def is_party(text: str, start: int, end: int) -> bool:
    """Return whether a word stands where a party or a person addressed does."""
    before = [word.strip(_SIGNS).casefold() for word in text[max(0, start - 48) : start].split()]
    while before and before[-1] in PARTICLES:
        if before.pop() == "of" and before and before[-1] in _OF:
            return True
    if before and (before[-1] in _ADDRESS or before[-1] in _VERSUS):
        return True
    return _AGAINST.match(text, end) is not None


def is_other_word(text: str, start: int, end: int) -> bool:
    """Return whether a capital word that the text also writes small is that word here.

    "The Court", "in May 2001", "Law no. 5" name nobody, even where a Ms Court or Mr May is listed.
    """
    before = text[max(0, start - 16) : start].split()
    has_article = bool(before) and before[-1].strip("(“\"'").casefold() in _ARTICLES
    return has_article or _DATED.match(text, end) is not None
