"""What the International Court of Justice decides: each point of its operative clause."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import HoldingFound, Outcome, SectionName
from ingest.document import Layout
from ingest.families.votes import first_vote
from ingest.places import Places
from ingest.provisions.grammar import provision_mentions

_RULE: Final = "icj.point@1"
_CONFIDENT: Final = 0.92
_POINT: Final = regex.compile(r"^[^\S\n]*\((?P<number>\d{1,2}|[A-Z]|[a-z])\)\s+", regex.M)
_COUNTED: Final = regex.compile(r"\bIN\s+FAVOU?R\s*:|\bAGAINST\s*:")
_OUTCOMES: Final = (
    (Outcome.ADVISORY, r"\b[Ii]s\s+of\s+(?:the\s+)?opinion\b"),
    (Outcome.OBJECTION_DISMISSED, r"\b[Rr]ejects?\b[^.;]{0,80}\bobjections?\b"),
    (Outcome.OBJECTION_ALLOWED, r"\b[Uu]pholds?\b[^.;]{0,80}\bobjections?\b"),
    (Outcome.INADMISSIBLE,
     r"\b(?:inadmissible|has\s+no\s+jurisdiction|without\s+jurisdiction|lacks\s+jurisdiction"
     r"|cannot\s+(?:entertain|exercise))"),
    (Outcome.DISCONTINUED, r"\b(?:discontinuance|removed?\s+from\s+the\s+(?:General\s+)?List)\b"),
    (Outcome.NO_VIOLATION,
     r"\bhas\s+not\s+(?:violated|breached|committed|conspired|incited|been\s+complicit|failed)"
     r"|\bdid\s+not\s+(?:violate|breach)"),
    (Outcome.VIOLATION,
     r"\bFinds\b[^;]{0,160}?\b(?:violat|breach|failed\s+to\s+comply|has\s+committed|acted\s+in\s+breach)"
     r"|\bby\s+[^;]{3,300}?,\s+(?:the\s+)?[^,;]{3,90}?\b(?:violated|breached|has\s+failed|was\s+in\s+breach)"),
    (Outcome.ADMISSIBLE, r"\b(?:is|are)\s+admissible\b|\bhas\s+jurisdiction\b"),
    (Outcome.RESERVED, r"\b[Rr]eserves?\b[^.;]{0,60}\bfor\s+(?:further|subsequent)\s"),
)  # fmt: skip
_FORMS: Final = tuple((outcome, regex.compile(form)) for outcome, form in _OUTCOMES)
_ON_PROVISIONS: Final = frozenset({Outcome.VIOLATION, Outcome.NO_VIOLATION, Outcome.ADVISORY})


def read_holdings(text: str, layout: Layout, respondent: str | None) -> tuple[HoldingFound, ...]:
    """Return what the operative clause decides, point by point.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: State, where only one is respondent.
    """
    places = Places(layout.passages)
    found: dict[HoldingFound, None] = {}
    for part in layout.sections:
        if part.name is not SectionName.OPERATIVE:
            continue
        advises = False
        for number, start, end in _points(text, part.start, part.end):
            words = text[start:end]
            advises = advises and number is not None and number.islower()
            outcome = _outcome(words, advises=advises)
            advises = advises or (outcome is Outcome.ADVISORY and words.rstrip().endswith(":"))
            if outcome is None:
                continue
            bare = HoldingFound(
                provision=None,
                with_=(),
                outcome=outcome,
                respondent=respondent,
                aspect=None,
                vote=first_vote(words),
                conditional=None,
                operative_item=number,
                at=places.evidence((start, end), _RULE, _CONFIDENT),
            )
            for holding in _on(words, bare):
                found.setdefault(holding)
    return tuple(found)


def _points(text: str, start: int, end: int) -> Iterator[tuple[str | None, int, int]]:
    """Yield number and bounds of each point, without the names of those who voted."""
    points = list(_POINT.finditer(text, start, end))
    begins = [(one["number"], one.start()) for one in points]
    if not begins:
        begins = [(None, start)]
    ends = [*(at for _, at in begins[1:]), end]
    for (number, at), stop in zip(begins, ends, strict=True):
        counted = _COUNTED.search(text, at, stop)
        last = counted.start() if counted else stop
        inked = at + len(text[at:last]) - len(text[at:last].lstrip())
        yield number, inked, inked + len(text[inked:last].rstrip())


def _outcome(words: str, *, advises: bool) -> Outcome | None:
    for outcome, form in _FORMS:
        if outcome is Outcome.ADVISORY and not advises and "opinion" not in words:
            continue
        if form.search(words):
            return outcome
    return Outcome.ADVISORY if advises else None


def _on(words: str, bare: HoldingFound) -> Iterator[HoldingFound]:
    mentions = provision_mentions(words, "") if bare.outcome in _ON_PROVISIONS else []
    named = dict.fromkeys(
        f"{mention.instrument}.{mention.tail}"
        for mention in mentions
        if mention.instrument and not mention.foreign
    )
    if not named:
        yield bare
    for provision in named:
        yield replace(bare, provision=provision)
