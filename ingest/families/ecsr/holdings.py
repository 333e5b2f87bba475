"""What the Committee concludes: each line of its conclusion, with the vote on it."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import Evidence, HoldingFound, Outcome, SectionName
from ingest.document import Layout
from ingest.families.votes import first_vote
from ingest.places import Places
from ingest.provisions.grammar import RawProvision, provision_mentions

_RULE: Final = "ecsr.item@1"
_CONFIDENT: Final = 0.95
_BEGINS: Final = regex.compile(
    r"[-–—•][ \t]*(?=\p{L})(?=(?:(?i:unanimously)|(?i:by)\s|that\s|there\s))"
    r"|(?<![-–—•][ \t]{0,3})\b(?=(?i:unanimously)\b|(?i:by)\s+(?:a\s+majority|\w+\s+votes?)\b)"
    r"|\b(?=DECLARES\s+THE\s+COMPLAINT)"
)
_OUTCOMES: Final = (
    (Outcome.INADMISSIBLE, r"\binadmissible\b"),
    (Outcome.ADMISSIBLE, r"\badmissible\b"),
    (Outcome.STRUCK_OUT, r"\bstr(?:ikes?|uck)\b[^.;]{0,60}\b(?:out|off)\b"),
    (Outcome.NO_SEPARATE_ISSUE,
     r"\bno\s+separate\s+issue|\bnot\s+(?:necessary|need|required)\b[^.;]{0,60}\b(?:examine|rule|consider)"),
    (Outcome.NO_VIOLATION,
     r"\bno\s+(?:violation|breach)|\bnot\s+(?:constitute\s+a\s+violation|in\s+violation|violat\w+)"
     r"|(?<!\bnot\s)\bin\s+conformity\s+with"),
    (Outcome.VIOLATION, r"\bviolation|\bbreach|\bnot\s+in\s+conformity\s+with"),
)  # fmt: skip
_FORMS: Final = tuple((outcome, regex.compile(form, regex.I)) for outcome, form in _OUTCOMES)
_ON_PROVISIONS: Final = frozenset(
    {Outcome.VIOLATION, Outcome.NO_VIOLATION, Outcome.NO_SEPARATE_ISSUE}
)
_ENDS: Final = regex.compile(
    r"\.(?=\s+\p{Lu})(?<!\b(?:No|Nos|Art|v)\.)|;(?=\s+(?:[-–—•]|\p{Lu}))|$"
)


def read_holdings(
    text: str, layout: Layout, respondent: str | None, charter: str
) -> tuple[HoldingFound, ...]:
    """Return what the Committee concludes, line by line.

    Args:
        text: the whole text.
        layout: its sections and passages.
        respondent: State, where only one is respondent.
        charter: ``"esc"`` or ``"esc-rev"``, whichever the complaint is about.
    """
    places = Places(layout.passages)
    found: dict[HoldingFound, None] = {}
    for part in layout.sections:
        if part.name is not SectionName.OPERATIVE:
            continue
        for start, end in _items(text, part.start, part.end):
            at = places.evidence((start, end), _RULE, _CONFIDENT)
            for holding in _decided(text[start:end], at, respondent, charter):
                found.setdefault(holding)
    return tuple(found)


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each line that the conclusion lists; the whole where it lists none."""
    begins = [one.end() for one in _BEGINS.finditer(text, start, end)] or [start]
    for begin, limit in zip(begins, [*begins[1:], end], strict=True):
        stop = _ENDS.search(text, begin, limit)
        last = stop.end() if stop else limit
        yield begin, begin + len(text[begin:last].rstrip(" \t\n-–—•"))


def _decided(
    item: str, at: Evidence, respondent: str | None, charter: str
) -> Iterator[HoldingFound]:
    outcome = next((outcome for outcome, form in _FORMS if form.search(item)), None)
    if outcome is None:
        return
    mentions = provision_mentions(item, charter) if outcome in _ON_PROVISIONS else ()
    pairs: list[tuple[str | None, tuple[str, ...]]] = [*_combined(mentions)]
    for provision, with_ in pairs or [(None, ())]:
        yield HoldingFound(
            provision=provision,
            with_=with_,
            outcome=outcome,
            respondent=respondent,
            aspect=None,
            vote=first_vote(item),
            conditional=None,
            operative_item=None,
            at=at,
        )


def _combined(mentions: Sequence[RawProvision]) -> list[tuple[str, tuple[str, ...]]]:
    """Return each provision found upon, with those it is read together with."""
    mains: list[str] = []
    others: list[str] = []
    for mention in mentions:
        if mention.instrument and not mention.foreign:
            within = others if mention.joined or others else mains
            within.append(f"{mention.instrument}.{mention.tail}")
    return [(main, tuple(dict.fromkeys(others))) for main in dict.fromkeys(mains)]
