"""What the sentences of a treaty body's operative part decide."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from comity.extraction import Outcome
from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming
from ingest.families.un.operative import CONCLUDES


@dataclass(frozen=True, slots=True)
class Finding:
    """One outcome of one clause.

    Attributes:
        outcome: what is decided.
        provisions: on what; empty where the clause names no provision.
        conditional: the condition in the text's words.
        rule: name of the rule that read it.
        start: where its sentence begins in the paragraph.
        end: one past it.
    """

    outcome: Outcome
    provisions: tuple[Combined, ...]
    conditional: str | None
    rule: str
    start: int = 0
    end: int = 0


_BREACH: Final = r"(?:violat[il1]?ons?|v[il1]o[il1]at[il1]ons?|breach(?:es)?|infringements?)"
_NO_VIOLATION: Final = regex.compile(
    rf"\b(?:no|any)\s+(?:\w+\s+){{0,2}}{_BREACH}|\bnot\b[^.;]{{0,90}}?\b(?:{_BREACH}|violat\w*|breach\w*)"
    rf"|\b(?:unable|cannot|could\s+not)\b[^.;]{{0,160}}?\b(?:{_BREACH}|violat\w*|breach\w*)"
    r"|\bnot\s+(?:been\s+)?(?:substantiated|established|contrary)|\bcannot\s+(?:find|conclude)"
    r"|without\s+violating|does\s+not\s+appear|\bdid\s+not\s+fail",
    regex.IGNORECASE,
)
_VIOLATION: Final = regex.compile(
    rf"\b{_BREACH}|\bviolat(?:ed?|es|ing)\b|\bbreached\b|\binfringed\b|\bcontrary\s+to\b"
    r"|fail(?:ed|ure|s)?\s+(?:to\s+(?:fulfil|comply|meet|discharge|respect|honou?r|ensure)|in\s+its)"
    r"|not\s+(?:fulfilled|complied|met|discharged|in\s+accordance|consistent|compatible)"
    r"|incompatible\s+with|entail\w*\s+a\s+violation",
    regex.IGNORECASE,
)
_FAILED: Final = regex.compile(r"\bnot\s+(?:fulfilled|complied|met|discharged)\b", regex.IGNORECASE)
_DOUBLE_NEGATION: Final = regex.compile(
    r"cannot\s+find\s+that\s+there\s+has\s+not\s+been", regex.IGNORECASE
)
_INADMISSIBLE: Final = regex.compile(
    r"\b[il1]n\s?adm\w{3,9}[el]\b|irrecevable|remedies\s+have\s+not\s+been\s+exhausted"
    r"|(?:conditions|requirements)\b[^.;]{0,90}\bhave\s+not\s+been\s+met",
    regex.IGNORECASE,
)
_ADMISSIBLE: Final = regex.compile(r"(?<!\bnot\s)(?<![A-Za-z])admissible\b", regex.IGNORECASE)
_DISCONTINUED: Final = regex.compile(
    r"\bdiscontinu|\bceased?\b[^.;]{0,30}consider|\bclose\b[^.;]{0,30}(?:consider|case|examination)"
    r"|to\s+suspend\s+(?:the\s+)?(?:its\s+)?consideration|strike\s+(?:the\s+)?\w*\s*out",
    regex.IGNORECASE,
)
_NO_SEPARATE: Final = regex.compile(
    r"(?:not|un)\s?(?:consider\s+it\s+)?necessary\s+to\s+(?:examine|consider|address|determine|make)"
    r"|not\s+(?:separately\s+)?(?:examine|address|consider)|no\s+separate\s+issue"
    r"|need\s+not\s+(?:examine|address|consider)|will\s+not\s+examine|decides\s+not\s+to\s+examine",
    regex.IGNORECASE,
)
_REMEDIAL: Final = regex.compile(
    r"^\W*(?:\d+(?:\.\d+)?\.?\s*){0,2}(?:In\s+(?:accordance|conformity)\s+with|Pursuant\s+to|By\s+virtue\s+of|Under"
    r"|Bearing\s+in\s+mind|By\s+becoming|On\s+becoming|In\s+addition,\s+the\s+State\s+party\s+is"
    r"|The\s+State\s+party\s+(?:is|should|must|shall|ought)|Accordingly,\s+the\s+State\s+party\s+(?:is|should)"
    r"|Furthermore,\s+the\s+State\s+party\s+(?:is|should)|[Tt]his\s+requires|[Tt]hat\s+requires)"
    r"|under\s+an\s+obligation|obligation\s+to\s+(?:provide|take|refrain|prevent|avoid|make|remedy|ensure)|wishes\s+to\s+receive"
    r"|Committee\s+(?:\w+\s+)?(?:urges|calls\s+(?:up)?on|invites|requests|recommends|expresses)",
    regex.IGNORECASE,
)
_TURNS: Final = regex.compile(
    r"(?:[,;]\s*)?\b(?:but|whereas|while|however|although|nor)\b[\s,]+"
    r"|[,;]?\s+and\s+(?=(?:that\s+)?(?:it|they|the\s+(?:facts|State|Committee)|there)?\s*"
    r"(?:do|does|did|would|has|have|is|are|was|were)\s+not?\s+(?:\w+\s+){0,2}"
    r"(?:disclos|reveal|constitut|violat|amount|breach|entail|been\s+a))"
    rf"|[,;]\s*(?:and\s+)?(?=(?:(?:finds|reveals?|discloses?|constitutes?)\s+)?no\s+{_BREACH})",
    regex.IGNORECASE,
)
_SENTENCE: Final = regex.compile(
    r"(?<=[.:;])(?<!\b(?:[Pp]aras?|[Aa]rts?|[Nn]os?|Mr|Mrs|Ms|Dr|al|v|St|[A-Z]|cf|i\.e|e\.g)\.)"
    r"\s+(?=[A-Z“\"(\[])"
)
_ACTING: Final = regex.compile(
    r"\bact[a-z0-9]{2,5}\s+(?:pursuant|und)|Committee\b[^.]{0,60}\b(?:of\s+the\s+view|considers|finds"
    r"|concludes|decides)\b(?![^.]{0,90}\ban\s+obligation\b)"
)
_PLEA: Final = regex.compile(
    r"^\W*(?:[\d.]+\s*)?(?:[^.]{0,60}\b)?(?:[Aa]uthors?|[Cc]omplainants?|[Pp]etitioners?|[Cc]ounsel|State\s+party)\b"
    r"[^.]{0,60}\b(?:claim|argu|submit|contend|maintain|alleg|assert|reiterat|disput|affirm|reject)"
)
_END: Final = regex.compile(
    r"\[?(?:Adopted|Done)\s+in\s+(?:Arabic|Chinese|English|French|Spanish|Russian)|\s\*{1,3}\s"
    r"|\s(?:Notes?|NOTES?)\s+(?=[a-z1]\b)|\b[Ii]ndividual\s+[Oo]pinions?\b|-{4,}|\bAPPENDIX\b"
)
_WOULD: Final = regex.compile(
    r"(?:\bthat\s+|^)(?P<subject>[^.;]{4,200}?)\s+would\b", regex.IGNORECASE
)
_IF: Final = regex.compile(
    r"\bif\s+(?!any)(?P<condition>[^.,;]{4,120})|\bin\s+the\s+event\s+of\s+(?P<event>[^.,;]{4,100})"
)
_MENDED: Final = (
    (regex.compile(r"\[\[[^\]]*\]\]"), ""),
    (regex.compile(r"(?<=\w)-\s*\n\s*(?=[a-z])"), ""),
    (regex.compile(r"\s+"), " "),
)


def mended(text: str) -> str:
    """Return ``text`` without footnote calls, broken words and broken lines."""
    for form, instead in _MENDED:
        text = form.sub(instead, text)
    return text


def findings_in(paragraph: str, naming: Naming) -> Iterator[Finding]:
    """Yield what one paragraph of the operative part decides, in text order.

    Args:
        paragraph: as printed.
        naming: how the body names its treaties.
    """
    for start, sentence in sentences_of(paragraph):
        if not _is_aside(sentence):
            for finding in _sentence_findings(sentence, naming):
                yield replace(finding, start=start, end=start + len(sentence))


def sentences_of(paragraph: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence of a paragraph with its start, up to notes and marks of adoption."""
    cut = _END.search(paragraph, 1)
    start, end = 0, cut.start() if cut else len(paragraph)
    for found in _SENTENCE.finditer(paragraph, 0, end):
        yield start, paragraph[start : found.start()]
        start = found.end()
    yield start, paragraph[start:end]


def _is_aside(sentence: str) -> bool:
    """Whether a sentence orders a remedy or reports what a party says, and so decides nothing."""
    if _PLEA.search(sentence) and "Committee" not in sentence:
        return True
    return is_remedial(sentence)


def last_findings(
    paragraphs: Sequence[str], naming: Naming, only: Container[Outcome]
) -> tuple[int, tuple[Finding, ...]]:
    """Return the last findings of a reasoning whose operative part is lost or empty.

    Args:
        paragraphs: the body's own reasoning, in text order.
        naming: how the body names its treaties.
        only: outcomes looked for.

    Returns:
        The place of the paragraph among ``paragraphs`` and what it concludes; -1 and nothing
        where none of the last dozen concludes on anything.
    """
    for place in range(len(paragraphs) - 1, max(-1, len(paragraphs) - 13), -1):
        found = tuple(
            replace(finding, start=start, end=start + len(sentence))
            for start, sentence in sentences_of(paragraphs[place])
            for finding in _concluded(sentence, naming)
            if finding.outcome in only
        )
        if found:
            return place, found
    return -1, ()


def _concluded(sentence: str, naming: Naming) -> Iterator[Finding]:
    if not CONCLUDES.search(sentence):
        return
    if naming.convention == "cat" and (found := _REFRAIN.search(mended(sentence))):
        provisions = (Combined("cat.3"),)
        yield Finding(Outcome.VIOLATION, provisions, found["act"], "un.non-refoulement@1")
    elif not _is_aside(sentence):
        yield from _sentence_findings(sentence, naming)


_REFRAIN: Final = regex.compile(  # the Committee against Torture's form until about 1998
    r"State party has an obligation\b.{0,120}?\bto refrain from (?P<act>[^.,;]{4,120})"
)


def is_remedial(paragraph: str) -> bool:
    """Whether a paragraph turns from what is found to what the State has to do."""
    return bool(_REMEDIAL.search(paragraph)) and not _ACTING.search(paragraph)


def _sentence_findings(sentence: str, naming: Naming) -> Iterator[Finding]:
    for clause in _TURNS.split(mended(sentence)):
        outcome = _outcome(clause)
        if outcome in (Outcome.VIOLATION, Outcome.NO_VIOLATION):
            provisions = combined_provisions(_decided(clause), naming)
            yield Finding(outcome, provisions, condition_of(clause), "un.finding@1")
        elif outcome in (Outcome.ADMISSIBLE, Outcome.NO_SEPARATE_ISSUE):
            provisions = tuple(
                one
                for one in combined_provisions(clause, naming)
                if one.provision.startswith(f"{naming.convention}.")
            )
            yield Finding(outcome, provisions, None, "un.admissibility@1")
        elif outcome is not None:
            yield Finding(outcome, (), None, "un.admissibility@1")


def _outcome(clause: str) -> Outcome | None:
    """Return what a clause decides; admissibility first, since it quotes the complaint."""
    if _DISCONTINUED.search(clause):
        return Outcome.DISCONTINUED
    if _INADMISSIBLE.search(clause):
        return Outcome.INADMISSIBLE
    if _ADMISSIBLE.search(clause):
        return Outcome.ADMISSIBLE
    if _NO_SEPARATE.search(clause):
        return Outcome.NO_SEPARATE_ISSUE
    if _DOUBLE_NEGATION.search(clause):
        return None
    if _NO_VIOLATION.search(clause) and not _FAILED.search(clause):
        return Outcome.NO_VIOLATION
    return Outcome.VIOLATION if _VIOLATION.search(clause) else None


def _decided(clause: str) -> str:
    """Leave out the formula that names the article under which the body acts."""
    found = regex.search(
        r"is\s+of\s+the\s+(?:view|opinion)|\b(?:concludes|considers|finds|decides)\b", clause
    )
    return clause[found.end() :] if found else clause


def condition_of(clause: str) -> str | None:
    """Return on what a hypothetical breach depends, in the text's words.

    >>> condition_of("the removal of the complainant to Ruritania would constitute a breach")
    'the removal of the complainant to Ruritania'
    """
    if found := _IF.search(clause):
        return (
            f"if {found['condition']}"
            if found["condition"]
            else f"in the event of {found['event']}"
        )
    if found := _WOULD.search(_decided(clause)):
        return str(found["subject"].rsplit(" that ", 1)[-1]).strip()
    return None
