"""What stands before a list of articles and says more of it."""

import re
from dataclasses import replace
from typing import Final

from ingest.provisions.instruments import instrument_of
from ingest.provisions.mentions import RawProvision
from ingest.provisions.names import named_instruments

_BEFORE: Final = re.compile(
    r"""(?:(?P<protocol>Protocol(?:\s+No\.)?\s?(?P<number>\d{1,2}),?\s)
    |(?:§{1,2}|paragraphs?|paras?\.|sub-?paragraphs?)\s?(?P<step>\d{1,2})
     (?:\s?\((?P<letter>[a-z])\))?\s(?:of|to)\s)$""",
    re.VERBOSE | re.IGNORECASE,
)
_LETTERS: Final = ("§", "par", "protocol")
"""Without which no such words stand there."""
_COMMA: Final = re.compile(r"(?:,\s|\s\(|,\s\()$")
_LAW: Final = re.compile(
    r"\b(?:Code|Constitution|Act|Law|Rules|Decree|Statute|Ordinance|Regulations?"
    r"|Código|Constitución|Ley)$"
)
_GENERIC: Final = re.compile(  # "the Covenant (art. 4)"
    r"\b(?:[Tt]he|[Tt]h(?:is|at)|[Ll]a|[Ee]l|[Ll]e)\s(?:(?:present|said)\s)?"
    r"(?P<noun>Convention|Convención|Covenant|Pacto|Pacte|Charter|Carta|Charte)$"
)
_LONGEST_COMMA: Final = 3  # code points of ", ("
_LONGEST_NAME: Final = 130  # code points of an instrument's full name
_LONGEST_PREFIX: Final = 32  # code points of "sub-paragraph 1 (c) of" and its like


def with_prefix(
    text: str, floor: int, group: list[RawProvision], convention: str = ""
) -> list[RawProvision]:
    """Add what stands before: "paragraph 1 of Article 6", "Protocol No. 4, Article 2".

    Args:
        text: the whole text.
        floor: where the words before this list begin.
        group: the mentions of one list.
        convention: instrument that "the Convention", "the Covenant" or "the Charter" means.
    """
    first = group[0]
    start = max(floor, first.start - _LONGEST_PREFIX)
    words = text[start : first.start].lower()
    is_likely = any(letters in words for letters in _LETTERS)
    found = _BEFORE.search(text, start, first.start) if is_likely else None
    if found and found["step"] and "." not in first.tail:
        letter = f".{found['letter']}" if found["letter"] else ""
        tail = f"{first.tail}.{found['step']}{letter}"
        return [replace(first, start=found.start(), tail=tail), *group[1:]]
    if found and found["protocol"]:
        name = f"echr-p{found['number']}"
        return _named_before(group, found.start(), name, found[0].strip(", "))
    comma = _COMMA.search(text, max(floor, first.start - _LONGEST_COMMA), first.start)
    return _with_name_before(text, floor, group, comma, convention) if comma else group


def _with_name_before(
    text: str, floor: int, group: list[RawProvision], comma: "re.Match[str]", convention: str
) -> list[RawProvision]:
    """Add the law named before: "Convention on the Rights of the Child, arts. 13 and 19"."""
    if not any(mention.is_open for mention in group):
        return group
    end = comma.start()
    start = max(floor, end - _LONGEST_NAME)
    for begin, stop, instrument in named_instruments(text, start, end):
        if stop == end:
            return _named_before(group, begin, instrument, text[begin:end])
    if comma[0].endswith("(") and (generic := _GENERIC.search(text, start, end)):
        meant = instrument_of(generic["noun"], convention)
        return _named_before(group, generic.start("noun"), meant, generic["noun"])
    law = _LAW.search(text, start, end)
    return _named_before(group, group[0].start, None, law[0]) if law else group


def _named_before(
    group: list[RawProvision], start: int, instrument: str | None, words: str
) -> list[RawProvision]:
    return [
        replace(
            mention,
            start=mention.start if place else start,
            instrument=instrument,
            foreign=instrument is None,
            words=words,
            is_distributed=place > 0,
        )
        if mention.is_open
        else mention
        for place, mention in enumerate(group)
    ]
