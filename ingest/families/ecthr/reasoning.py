"""Conclusions of the reasoning, read where the items of an operative part are lost."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from comity.extraction import Passage, SectionName, Speaker

_CONCLUDES: Final = re.compile(
    r"(?:\b[Tt]here\s+(?:has|had),?\s+(?:\w+,?\s+){0,3}?(?:been|not\s+been)\s|\b(?:y\s+a"
    r"|a\s+pas)\s+(?:\w+\s+){0,3}?violation"
    r"|\b[Aa]rticle\s[^.;]{0,60}\s(?:has|have)\s+(?:\w+\s+)?been\s+(?:violated|breached))"
    r"[^;]*?(?:(?<!\bNo)(?<!\bn[o°])\.(?=\s|$)|;|$)"
)
_HEDGED: Final = re.compile(
    r"\b(?:whether|if|argued|submitted|alleged|claimed|complained|maintained|contended|acknowledged"
    r"|found\s+that|held\s+that|concluded\s+in|considered\s+that\s+there\s+had"
    r"|question|unless|cited\s+above|si|all[èe]gu\w+|soutien\w+)\b",
    re.IGNORECASE,
)
_COURTS_OWN: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_BEFORE: Final = 220  # code points of the sentence before the conclusion


def conclusions_in(text: str, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Yield the sentences in which the Court concludes that there has been a violation or none."""
    for passage in passages:
        if passage.section not in _COURTS_OWN or passage.speaker is not Speaker.COURT:
            continue
        for found in _CONCLUDES.finditer(text, passage.start, passage.end):
            dot = max(text.rfind(mark, passage.start, found.start()) for mark in (". ", "; ", "\n"))
            start = max(dot + 1, passage.start, found.start() - _BEFORE)
            if not _HEDGED.search(text, start, found.start()):
                yield found.start(), found.end()
