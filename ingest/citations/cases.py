"""Full forms of a case by its parties: the name before “v.”, the State after it, and a tail."""

import re
from typing import Final

import regex

from ingest.citations.fragments import NO
from ingest.citations.mentions import Mention, Scope
from ingest.citations.names import name_before
from ingest.citations.reading import IDENTIFYING, mention_of, title_of
from ingest.citations.sued import sued_at
from ingest.citations.tails import Tail

_VERSUS: Final = re.compile(
    r"[\s_,]+\[?(?P<word>[vV]s?[.,]?(?=[\s_])|VS?\.?(?=\s)|c[./](?=\s)|c/|contra(?=\s)|versus(?=\s)"
    r"|against(?=\s)|[vc]\.(?=[A-Z]))"
    r"[\s_]*(?:the\s+State\s+of\s+)?"
)
_WORDS_OF_PROSE: Final = frozenset({"contra", "against"})
"""They join parties only where a State follows."""
_MARKED: Final = regex.compile(r"(?i)(?:cases?|casos?|asuntos?|matter|affaires?|caso)\b")
_REACH_OF_NAME: Final = 220
_NUMBER_BEFORE: Final = regex.compile(
    r"(?:(?i:communications?|comunicaci[oó]n|comm\.|case)\s+)?(?:C[A-Z]{2,4}\s+)?"
    rf"(?P<no>{NO})?(?<![\d/])(?:\d{{1,4}},\s*)*\d{{1,4}}/(?:19|20)\d\d"
    r"(?:\s*,\s*(?:concerning\s+)?|\s*\(\s*|\s+(?:on|concerning)\s+)(?=[\p{Lu}“][^;()\d]{0,160}$)"
)
"""“No. 39/1996, Example v. Norway”: in lists the word “communication” stands once, at the head."""


def case_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation whose “v.” stands at ``at``; ``None`` where the words are no case.

    Args:
        scope: the text.
        at: the space before the “v.”.
        floor: where the citation before ends.
    """
    versus = _VERSUS.match(scope.text, at)
    if versus is None:
        return None
    sued = sued_at(scope, versus.end())
    code, tail = sued.code, sued.tail
    if code is None and (versus["word"] in _WORDS_OF_PROSE or not tail.has(*IDENTIFYING)):
        return None
    if not sued.is_named and not tail.has("appno"):
        return None
    begun = _begin(scope, (max(floor, scope.floor(at)), at), tail)
    if begun is None:
        return None
    start, name, tail = begun
    if _is_prose(versus["word"], tail) and not _MARKED.match(scope.text, start):
        return None
    title = title_of(scope.text[name : sued.end if sued.is_named else at])
    return mention_of(scope, (start, tail), title, code, "case")


def _is_prose(word: str, tail: Tail) -> bool:
    """Whether “against” joins parties by itself: sentences say so too of complaints."""
    return word in _WORDS_OF_PROSE and not tail.has(*IDENTIFYING, "date")


def _begin(scope: Scope, place: tuple[int, int], tail: Tail) -> tuple[int, int, Tail] | None:
    """Return where the citation begins, where its name does, and the tail with a number before."""
    low, at = place
    if not tail.has("symbol", "appno", "communication"):
        number = _NUMBER_BEFORE.search(scope.text, max(low, at - _REACH_OF_NAME), at)
        if number and (number["no"] or scope.court.startswith("un-")):
            found = {**tail.found, "communication": [number[0]]}
            return number.start(), number.end(), Tail(tail.end, found)
    start = name_before(scope.text, at, low, is_sure=tail.has("appno"))
    return None if start is None else (start, start, tail)
