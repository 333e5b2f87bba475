"""What the sentences of a treaty body's operative part decide."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from comity.extraction import Outcome
from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming
from ingest.families.un import phrases
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


def mended(text: str) -> str:
    """Return ``text`` without footnote calls, broken words and broken lines."""
    for form, instead in phrases.MENDED:
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
    cut = phrases.END.search(paragraph, 1)
    start, end = 0, cut.start() if cut else len(paragraph)
    for found in phrases.SENTENCE.finditer(paragraph, 0, end):
        yield start, paragraph[start : found.start()]
        start = found.end()
    yield start, paragraph[start:end]


def _is_aside(sentence: str) -> bool:
    """Whether a sentence orders a remedy, reports a plea or an alternative, and decides nothing."""
    if phrases.UNREAL.search(sentence):
        return True
    if phrases.PLEA.search(sentence) and "Committee" not in sentence:
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
    spare: tuple[int, tuple[Finding, ...]] = (-1, ())
    for place in range(len(paragraphs) - 1, max(-1, len(paragraphs) - 13), -1):
        found = _reasons_alone(paragraphs[place : place + 2], naming, only) or tuple(
            replace(finding, start=start, end=start + len(sentence))
            for start, sentence in sentences_of(paragraphs[place])
            for finding in _concluded(sentence, naming, only)
            if finding.outcome in only
            and (finding.provisions or finding.outcome not in _ON_ARTICLES)
        )
        if any(finding.outcome is not Outcome.NO_SEPARATE_ISSUE for finding in found):
            return place, found
        if found and not spare[1]:
            spare = place, found  # "having found a violation, it need not examine …"
    return spare


def _reasons_alone(
    paragraphs: Sequence[str], naming: Naming, only: Container[Outcome]
) -> tuple[Finding, ...]:
    """Return the violations of a list of articles "because …" that lost its opening words.

    The paragraph after it says what the State owes for them.
    """
    if len(paragraphs) == 1 or Outcome.VIOLATION not in only or not is_remedial(paragraphs[1]):
        return ()
    return tuple(
        Finding(
            Outcome.VIOLATION,
            combined_provisions(mended(sentence), naming),
            None,
            "un.reasons@1",
            start,
            start + len(sentence),
        )
        for start, sentence in sentences_of(paragraphs[0])
        if phrases.BECAUSE.search(sentence) and not CONCLUDES.search(sentence)
    )


def _concluded(sentence: str, naming: Naming, only: Container[Outcome]) -> Iterator[Finding]:
    is_sought = Outcome.VIOLATION not in only and not phrases.REPORTED.search(sentence)
    if not is_sought and not CONCLUDES.search(sentence):
        return
    if naming.convention == "cat" and (found := phrases.REFRAIN.search(mended(sentence))):
        provisions = (Combined("cat.3"),)
        yield Finding(Outcome.VIOLATION, provisions, found["act"], "un.non-refoulement@1")
    elif not _is_aside(sentence):
        yield from _sentence_findings(sentence, naming)


def is_remedial(paragraph: str) -> bool:
    """Whether a paragraph turns from what is found to what the State has to do."""
    if phrases.REMEDIAL.search(paragraph) and not phrases.ACTING.search(paragraph):
        return True
    return bool(phrases.DUTY.search(paragraph)) and "acting under" not in paragraph


def _sentence_findings(sentence: str, naming: Naming) -> Iterator[Finding]:
    for clause in phrases.TURNS.split(phrases.HAVING.sub("", mended(sentence))):
        outcome = _outcome(clause)
        if outcome is None:
            continue
        if outcome in _MERITS:
            provisions = _binding(combined_provisions(_decided(clause), naming))
            if not provisions and not phrases.CONCLUDING.search(clause):
                continue
            yield Finding(outcome, provisions, condition_of(clause), "un.finding@3")
        elif outcome in (Outcome.ADMISSIBLE, Outcome.NO_SEPARATE_ISSUE):
            own = f"{naming.convention}."
            named = combined_provisions(_unexamined(clause), naming)
            provisions = tuple(one for one in named if one.provision.startswith(own))
            yield Finding(outcome, provisions, None, "un.admissibility@2")
        else:
            yield Finding(outcome, (), None, "un.admissibility@2")


def _binding(provisions: Sequence[Combined]) -> tuple[Combined, ...]:
    """Leave out Article 5 of the Optional Protocol, which binds the Committee and no State."""
    return tuple(one for one in provisions if not one.provision.startswith("iccpr-op1.5"))


def _unexamined(clause: str) -> str:
    """Return what follows "not necessary to examine", where articles stand there.

    Before it may stand why: "Having found a violation of article 17, …".
    """
    found = phrases.NO_SEPARATE.search(clause)
    after = clause[found.end() :] if found else ""
    return after if "article" in after else clause


_MERITS: Final = (Outcome.VIOLATION, Outcome.NO_VIOLATION)
_ON_ARTICLES: Final = (*_MERITS, Outcome.NO_SEPARATE_ISSUE)
_ADMISSIBILITY: Final = (  # before the merits, since it quotes the complaint
    (Outcome.DISCONTINUED, phrases.DISCONTINUED),
    (Outcome.INADMISSIBLE, phrases.INADMISSIBLE),
    (Outcome.ADMISSIBLE, phrases.ADMISSIBLE),
    (Outcome.NO_SEPARATE_ISSUE, phrases.NO_SEPARATE),
)


def _outcome(clause: str) -> Outcome | None:
    for outcome, form in _ADMISSIBILITY:
        if form.search(clause) and not (
            outcome is Outcome.INADMISSIBLE and phrases.NOT_INADMISSIBLE.search(clause)
        ):
            return outcome
    if phrases.DOUBLE_NEGATION.search(clause) or phrases.SUBSUMED.search(clause):
        return None
    if phrases.NO_VIOLATION.search(clause) and not phrases.FAILED.search(clause):
        return Outcome.NO_VIOLATION
    return Outcome.VIOLATION if phrases.VIOLATION.search(clause) else None


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
    if not (hypothetical := phrases.WOULD.search(_decided(clause))):
        return None
    if found := phrases.IF.search(clause):
        condition, event = found["condition"], found["event"]
        return f"if {condition}" if condition else f"in the event of {event}"
    return str(hypothetical["subject"].rsplit(" that ", 1)[-1]).strip()
