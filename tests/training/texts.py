"""Invented judgments with labels, alike but for a few words, enough to learn from."""

from comity.extraction import (
    Extraction,
    Findings,
    Identifier,
    Kind,
    Metadata,
    Passage,
    SectionName,
    Speaker,
)
from comity.spans import sha256_of
from training.doctrine_roles.labels import Annotated

HEADING = "I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION"
WEIGHED = "The measure was disproportionate and the interests of the family were not weighed."
STATED = "The Court reiterates what is necessary in a democratic society, and that the aim counts."
NAMED = "A letter reached Zenda, and Zenda alone, and the letter named a legitimate aim of the law."
_MARKS = {
    WEIGHED: "Verhältnismäßigkeitsprüfung – Angemessenheit",
    NAMED: "Verhältnismäßigkeitsprüfung – Legitimer Zweck",
}


def a_judgment(number: int, appno: str | None = None) -> Annotated:
    """Return a judgment whose paragraphs stand in an order of their own."""
    lines = [HEADING, *(STATED, WEIGHED, NAMED, STATED, WEIGHED)[number % 3 :]]
    text = "\n".join(lines)
    passages, marks, start = [], [], 0
    for line in lines:
        end = start + len(line)
        passages.append(Passage(None, start, end, SectionName.LAW, Speaker.COURT))
        if line in _MARKS:
            marks.append((start, end, _MARKS[line]))
        if line == NAMED:
            marks.append((start, end, "Verhältnismäßigkeitsprüfung – Rechtsgrundlage"))
        start = end + 1
    metadata = Metadata(
        "ecthr", Kind.JUDGMENT, identifiers=(Identifier("appno", appno or f"{number}/99"),)
    )
    extraction = Extraction(
        f"ecthr:{number:03}", text, sha256_of(text), metadata, tuple(passages), (), Findings()
    )
    return Annotated(extraction, tuple(marks))


def judgments(count: int = 15) -> list[Annotated]:
    """Return judgments of as many cases."""
    return [a_judgment(number) for number in range(count)]
