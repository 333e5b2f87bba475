"""Were the same facts before two bodies, and by which rule is that said?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.citations import Citation, citation_of
from queries.presence import one
from queries.rows import text, text_or_none, texts
from queries.sentences import sentence_with
from queries.statement import load


class Rule(StrEnum):
    """Why two rulings are said to concern the same facts."""

    NUMBER = "same-number"
    REPORT = "report-of-the-commission"
    MATTER = "same-matter"


RULES: Final = {
    Rule.NUMBER: (
        "both bear the application number; the Commission and the Court of Strasbourg number alike"
    ),
    Rule.REPORT: "the Court cites the Commission's report in the case from the case file",
    Rule.MATTER: (
        "a passage says that the matter was put to the other body "
        "(e.g. Optional Protocol, article 5 (2) (a); European Convention, Article 35 § 2 (b))"
    ),
}

_FILE: Final = re.compile(
    r"\b(?:expediente|folios?|ff\.|case\s+file|merits\s+file|evidence\s+file|anexo|annex)\b",
    re.IGNORECASE,
)
_REPORT: Final = re.compile(
    r"\b(?:informe|report)\b.{0,40}?(?:\b(?:fondo|admisibilidad|merits|admissibility)\b|\bNo\.)",
    re.IGNORECASE,
)
_MATTER: Final = re.compile(
    r"\bsame\s+(?:matter|case|facts|complaints?|events|claims?|subject)\b|\bsimilar\s+complaint\b"
    r"|\banother\s+(?:international\s+)?(?:procedure|body|instance|mechanism)\b"
    r"|\binternational\s+(?:investigation|settlement|organi[sz]ation)\b"
    r"|\b(?:applied|complained|application|complaint|petition|communication)\b.{0,60}?\bto\s+the"
    r"\s+(?:European|Inter-American|Human\s+Rights|Committee|African)\b"
    r"|\b(?:author|complainant|applicant)s?\b.{0,80}?\bdeclared\s+inadmissible\b"
    r"|\bdeclared\s+inadmissible\s+by\s+the\b|\bmism[oa]s?\s+(?:asunto|hechos|materia)\b"
    r"|\bmêmes?\s+(?:affaires?|questions?|faits)\b|\bdéjà\s+soumise?\b",
    re.IGNORECASE,
)
_INADMISSIBLE: Final = re.compile(r"\b(?:inadmissib|inadmisib|irrecevab)\w+", re.IGNORECASE)
_PRECEDENT: Final = re.compile(
    r"\(\s*(?:see|cf|compare|voir|véase)\b[^)]*$|^\s*(?:see|cf\.|véase|cfr\.)\s"
    r"|\b(?:case[- ]law|jurisprudence|jurisprudencia|previous\s+decisions?|concept|notion)\b",
    re.IGNORECASE,
)
"""What stands before a citation of case-law on the notion, not of the author's own complaint."""

_COMMISSION_AND_COURT: Final = frozenset(
    {("cites", "iachr", "iacthr"), ("cited by", "iacthr", "iachr")}
)
_STRASBOURG: Final = frozenset({"ecthr", "ecmhr"})


@dataclass(frozen=True, slots=True)
class Parallel:
    """A ruling of another body on the same facts.

    Attributes:
        other: the ruling.
        rule: by which they are said to be the same.
        rests_on: the rule in words.
        number: shared, where that is the rule.
        is_found: whether a court says so itself; no where a party does.
        is_inadmissible: whether the sentence says that a complaint was inadmissible.
        sentence: that says so; ``None`` where a number does.
        paragraph: its printed number.
        citation: voice, claim and passage; ``None`` where a number says so.
    """

    other: Act
    rule: Rule
    rests_on: str
    number: str | None
    is_found: bool
    is_inadmissible: bool
    sentence: str | None
    paragraph: str | None
    citation: Citation | None


@dataclass(frozen=True, slots=True)
class ParallelProceedings:
    """The answer: by other ruling and rule, one line each, what courts say before parties."""

    act: Act
    parallel: tuple[Parallel, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no other body is known to have had the same facts before it."""
        return not self.parallel


def parallel(graph: GraphReader, act: RulingId) -> ParallelProceedings:
    """Return the rulings of other bodies on the same facts, each with the rule that says so.

    Raises:
        NotFoundError: the graph knows no such ruling.
    """
    row = one(graph, "act_by_id", "ruling or guide", act=act)
    named = act_of(row)
    crossings = graph.run(load("crossings_of_act"), {"act": act})
    found = [*_numbered(graph, named), *_told(crossings, named, set(texts(row, "respondents")))]
    once: dict[tuple[str, Rule], Parallel] = {}
    for each in sorted(found, key=lambda each: not each.is_found):  # stable: else as in the text
        once.setdefault((each.other.id, each.rule), each)
    ranked = sorted(once.values(), key=lambda each: (not each.is_found, each.rule, each.other.id))
    return ParallelProceedings(named, tuple(ranked))


def _numbered(graph: GraphReader, act: Act) -> Iterator[Parallel]:
    others = [act_of(row) for row in graph.run(load("same_case"), {"act": act.id})]
    for other in others:
        if other.court != act.court:
            shared = sorted(_numbers(graph, act.id) & _numbers(graph, other.id))
            yield Parallel(
                other, Rule.NUMBER, RULES[Rule.NUMBER], ", ".join(shared), is_found=True,
                is_inadmissible=False, sentence=None, paragraph=None, citation=None,
            )  # fmt: skip


def _numbers(graph: GraphReader, act: str) -> set[str]:
    rows = graph.run(load("identifiers_of_act"), {"act": act})
    return {text(row, "value") for row in rows if row["type"] in {"appno", "number"}}


def _told(rows: Sequence[Row], act: Act, respondents: set[str]) -> Iterator[Parallel]:
    for row in rows:
        others = set(texts(row, "respondents"))
        if respondents and others and not respondents & others:
            continue  # another State's case is case-law
        words = text_or_none(row, "words") or ""
        sentence = sentence_with(text(row, "text"), words)
        rule = _rule(row, act, sentence, sentence.partition(" ".join(words.split()))[0])
        if rule is not None:
            yield Parallel(
                act_of(row, "other_"), rule, RULES[rule], None,
                is_found=row["speaker"] == "court",
                is_inadmissible=bool(_INADMISSIBLE.search(sentence)),
                sentence=sentence, paragraph=text_or_none(row, "number"),
                citation=citation_of(row),
            )  # fmt: skip


def _rule(row: Row, act: Act, sentence: str, before: str) -> Rule | None:
    bodies = (text(row, "way"), text_or_none(row, "other_court") or "", act.court or "")
    if bodies in _COMMISSION_AND_COURT:
        is_report = _REPORT.search(sentence) and _FILE.search(sentence)
        return Rule.REPORT if is_report else None
    if {*bodies[1:]} <= _STRASBOURG:
        return None  # their numbers tell
    if _MATTER.search(sentence) and not _PRECEDENT.search(before):
        return Rule.MATTER
    return None
