"""Remedies of the United Nations treaty bodies: what follows the finding of a violation.

Views do not bind as a judgment does (Human Rights Committee, General Comment No. 33, paras. 11-15):
all that they call for is recommended, also where the body says that the State "is under an
obligation" by the treaty itself.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import Metadata, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import Stretch, forms_of, sums_of

_FOUND: Final = regex.compile(
    r"\bviolat|\bbreach|\bcontrary to|\binfring|\bobligation\b[^.]{0,80}\b(?:refrain|not to)"
    r"|failed to (?:fulfil|comply)",
    regex.IGNORECASE,
)
_CALLS: Final = regex.compile(
    r"\b(?:State part(?:y|ies)|Government|it|Committee|authorities|Party|Canada|Australia|Sweden"
    r"|Switzerland|they)\b"
    r"[^.]{0,160}?\b(?:should|must|shall|ought to|is (?:also |now |therefore |further |likewise "
    r"|thus |consequently |accordingly )*"
    r"(?:under (?:an|the) (?:\w+ )?obligation|obliged|obligated|required|requested|urged|invited"
    r"|bound|encouraged|called)"
    r"|has (?:also )?(?:an|the|a) (?:\w+ )?(?:obligation|duty)|urges?|recommends?|requests?"
    r"|invites?|wish(?:es)? to"
    r"|would (?:like|wish|also like|welcome)|calls? (?:up)?on|encourages?|requires?|trusts"
    r"|expects|demands|entails?)\b"
    r"|\bentitled(?:,[^.]{0,120},)? to\b|\bremed(?:y|ies)\b[^.]{0,60}\b(?:should|would|be|is"
    r"|entail)"
    r"|\bshould (?:be|include|take|ensure|provide|pay|also)\b|\b(?:this|that|which) (?:requires"
    r"|entails|obliges|includes)"
    r"|\brecommends?\b|\brecommendations?\b|\bunder (?:an|the) obligation\b|\burges?\b",
    regex.IGNORECASE,
)
_FINDS: Final = regex.compile(
    r"\bacting (?:under|pursuant)\b|\b(?:disclos|reveal)\w* (?:a |an |no |any "
    r"|several )?(?:\w+ )?(?:violation|breach)"
    r"|\b(?:has|have|had|were|was) (?:been )?(?:violated|breached)\b|\b(?:constitut"
    r"|amount)\w* (?:to )?a (?:violation|breach)"
    r"|\bare of the view that the facts\b",
    regex.IGNORECASE,
)
_OBLIGED: Final = regex.compile(
    r"\b(?:should|must|under an obligation|obliged|obligated|recommend\w*|urges?"
    r"|requests? the State|has an obligation|entitled)\b",
    regex.IGNORECASE,
)
_TOLD: Final = regex.compile(
    r"^\W*(?:\d+(?:\.\d+)?\.?\s*)*(?:The |In (?:its|his|her)[^,]{0,60}, the )?(?:author"
    r"|complainant|petitioner|counsel|communication"
    r"|State part(?:y|ies)(?:[’']s)?)s? (?:also |further |then )?(?:submit|claim|argu|note[sd]"
    r"|state[sd]|inform|request|maintain|contend|observ|explain|add)\w*"
    r"|\bwritten explanations?\b|\bexplanations or statements\b|\bshall be (?:communicated"
    r"|transmitted)\b",
    regex.IGNORECASE,
)
_SUFFICES: Final = regex.compile(
    r"\b(?:finding of (?:a )?violation|(?:these|present|its|the) views?"
    r"|publication)\b[^.]{0,60}\b(?:constitut\w*|is|are)\b[^.]{0,40}"
    r"\b(?:sufficient|adequate|appropriate) (?:remedy|redress|satisfaction|reparation)",
    regex.IGNORECASE,
)
_END: Final = regex.compile(
    r"\[(?:Adopted|Done|English|Spanish|French)|\bAdopted in English|\bDone in English"
    r"|\[Subsequently"
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield what a treaty body calls for after it has found a violation."""
    operative = [one for one in layout.passages if one.section is SectionName.OPERATIVE]
    if not operative or not _FOUND.search(text, operative[0].start, operative[-1].end):
        return
    states = metadata.respondents
    payer = Payer(states[0] if len(states) == 1 else None, metadata.date)
    is_open = False
    for passage in operative:
        closing = _END.search(text, passage.start + 1, passage.end)
        words = mended(text, passage.start, closing.start() if closing else passage.end)
        stretch = Stretch(words, metadata.language, passage.number, payer)
        places, is_open = _calling(stretch.text, is_open=is_open)
        yield from _of_sentences(stretch, places)


def _calling(text: str, *, is_open: bool) -> tuple[list[tuple[int, int]], bool]:
    """Return the sentences that call on the State, and whether a list of calls is still open.

    Args:
        text: a passage, its white space even.
        is_open: whether the passage before ended in a list of calls, which lettered points go on.
    """
    found: list[tuple[int, int]] = []
    for first, end in sentences_in(text):
        start = first + _preamble(text[first:end])
        sentence = text[start:end]
        is_open = _calls(sentence) or (is_open and _GOES_ON.match(sentence) is not None)
        if is_open:
            found.append((start, end))
    return found, is_open


def _of_sentences(stretch: Stretch, places: Sequence[tuple[int, int]]) -> Iterator[Measure]:
    seen: set[str] = set()
    for start, end in places:
        if (found := _SUFFICES.search(stretch.text, start, end)) is not None:
            yield stretch.measure(
                found.span(), "remedy:declaratory", RemedyOutcome.FINDING_SUFFICES, "un.finding@1"
            )
        for clause in clauses_in(stretch.text, start, end):
            for one in forms_of(stretch, clause, RemedyOutcome.RECOMMENDED, "un.call@1"):
                if one.remedy not in seen:
                    seen.add(one.remedy)
                    yield one
    if seen:
        yield from sums_of(stretch, RemedyOutcome.RECOMMENDED, "un.sum@1")


_PREAMBLE: Final = regex.compile(
    r"^\W*(?:\d+(?:\.\d+)?\.?\s+)*(?:Bearing in mind|By becoming|On becoming|Considering"
    r"|In becoming|Since|Taking into account)\b"
    r".*?(?=,? (?:the Committee|it) (?:wishes|would|requests|invites|urges|also|expects))",
    regex.IGNORECASE,
)


def _preamble(sentence: str) -> int:
    """Return the length of the recital that leads up to the call and calls for nothing itself."""
    found = _PREAMBLE.match(sentence)
    return found.end() if found else 0


_GOES_ON: Final = regex.compile(r"^[\W#]*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|^[•–-] ")


def _calls(sentence: str) -> bool:
    if _TOLD.search(sentence):
        return False
    if _FINDS.search(sentence):
        return _OBLIGED.search(sentence) is not None
    return _CALLS.search(sentence) is not None
