"""A judgment of any length: passages of many judgments in one, or invented ones."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Final

from benchmarks.texts import ECTHR, ROOT, sample

SHORT: Final = 250_000
"""Code points: a judgment of the Grand Chamber."""
LONG: Final = 3_000_000
"""Code points: longer than any that was read."""
_EVERY: Final = 3
_END: Final = """
FOR THESE REASONS, THE COURT UNANIMOUSLY

1. Declares the application admissible;

2. Holds that there has been a violation of Article 8 of the Convention.

Done in English, and notified in writing on 4 May 2010.
"""
_SHORTEST: Final = 60
"""Code points of a paragraph; a shorter line is a heading."""
_DECIDING: Final = ("FOR THESE REASONS", "PAR CES MOTIFS", "FOR THE ABOVE REASONS")
"""Words that would end the law part in the middle."""


def long_text(size: int) -> str:
    """Return a judgment of so many code points, whose law part goes on and on.

    Numbered paragraphs of real judgments follow one another under one heading, numbered anew, so
    that short forms find ever more cases before them; one operative part ends them all.
    """
    parts = ["THE LAW\n\nI. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION\n"]
    length = len(parts[0])
    for number, words in enumerate(cycle(_paragraphs()), start=1):
        parts.append(f"\n{number}. {words}\n")
        length += len(parts[-1])
        if length >= size - len(_END):
            break
    return "".join(parts)[: size - len(_END)] + _END


def _paragraphs() -> list[str]:
    """Return paragraphs without their numbers; those of our example where no corpus is."""
    texts = (one.text for one in sample(ECTHR, _EVERY)) if ECTHR.path.is_file() else _ours()
    return list(islice(_bodies(texts), 20_000))


def _ours() -> Iterator[str]:
    for path in sorted((ROOT / "examples").glob("*.txt")):
        yield path.read_text(encoding="utf-8")


def _bodies(texts: Iterator[str]) -> Iterator[str]:
    for text in texts:
        for line in text.split("\n"):
            number, dot, words = line.strip().partition(". ")
            is_paragraph = dot and number.isdigit() and len(words) > _SHORTEST
            if is_paragraph and not any(formula in words.upper() for formula in _DECIDING):
                yield words
