"""All lexical forms of the doctrines of a language, compiled once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import ahocorasick_rs
import regex

from ingest.doctrines.literals import literals_of
from ingest.doctrines.widths import widest
from ontology.vocabulary import Vocabulary

Forms = tuple[tuple[str, tuple[str, ...]], ...]
Span = tuple[int, int]
_ALL: Final = (0, 1 << 30)
_BEYOND: Final = 80
"""Code points after a match at which a form may look."""


@lru_cache(maxsize=1)  # several gazetteers look at one text after the other
def lowered(text: str) -> str:
    """Return ``text`` in lower case, every letter at its own offset.

    "İ" is the one letter whose lower case is longer than itself.
    """
    return text.replace("İ", "i").lower()


def unbroken(text: str) -> str:
    """Return ``text`` with spaces for line breaks, every letter at its own offset.

    Texts of PDFs break their lines inside a term; an empty line is two spaces and still parts it.
    """
    return text.replace("\n", " ")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The forms of one language.

    Attributes:
        forms: doctrine id to its compiled forms, joined as alternatives.
        automaton: finds every literal of every form in one scan.
        owners: doctrines of each literal with the widest match that holds it, in the automaton's
            order.
        unfiltered: doctrines with a form that has no literal; looked for everywhere.
    """

    forms: Mapping[str, "regex.Pattern[str]"]
    automaton: ahocorasick_rs.AhoCorasick
    owners: tuple[tuple[tuple[str, int], ...], ...]
    unfiltered: frozenset[str]

    def hits(self, text: str) -> Iterator[tuple[int, str, Span]]:
        """Yield where a literal stands, a doctrine it may belong to, and where that would be.

        In text order of where literals end; the last is a half-open stretch of which every match
        that holds the literal is part, and what the form looks at beyond it.
        """
        owners = self.owners
        for literal, start, end in self.automaton.find_matches_as_indexes(
            unbroken(lowered(text)), overlapping=True
        ):
            for doctrine, width in owners[literal]:
                yield start, doctrine, (max(0, end - width), start + width + _BEYOND)

    def named(
        self, words: str, candidates: Mapping[str, Iterable[Span]], offset: int = 0
    ) -> list[tuple[int, int, str]]:
        """Return where a passage names doctrines, in text order.

        Args:
            words: the passage.
            candidates: doctrines of whose literals one stands in it, each with the stretches where
                it may be named, in order of its literals; no others are tried.
            offset: where the passage begins, in the text by which stretches are counted.
        """
        letters = unbroken(words)
        wanted = {**candidates, **dict.fromkeys(self.unfiltered, (_ALL,))}
        return sorted(
            (start, end, doctrine)
            for doctrine, stretches in wanted.items()
            for start, end in spans_in(self.forms[doctrine], letters, stretches, offset)
        )


def spans_in(
    form: "regex.Pattern[str]", words: str, stretches: Iterable[Span], offset: int = 0
) -> Iterator[Span]:
    """Yield the matches of a form, sought in the given stretches alone, in text order."""
    for low, high in _merged(stretches):
        for found in form.finditer(words, max(0, low - offset), max(0, high - offset)):
            yield found.span()


def _merged(stretches: Iterable[Span]) -> list[Span]:
    """Return stretches that touch as one, in text order."""
    merged: list[Span] = []
    for low, high in sorted(stretches):
        if merged and low <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(high, merged[-1][1])
        else:
            merged.append((low, high))
    return merged


def forms_of(vocabulary: Vocabulary, language: str) -> Forms:
    """Return the lexical forms of a language by doctrine; English ones where it has none."""
    return tuple(
        (doctrine.id, doctrine.lexical.get(language) or doctrine.lexical.get("en", ()))
        for doctrine in vocabulary.doctrines.values()
    )


@lru_cache(maxsize=8)
def gazetteer_of(forms: Forms) -> Gazetteer:
    """Return the gazetteer of some forms, by doctrine."""
    owners: dict[str, dict[str, int]] = {}
    unfiltered = set()
    for doctrine, expressions in sorted(forms):
        for expression in expressions:
            literals = literals_of(expression)
            if not literals:
                unfiltered.add(doctrine)
            for literal in literals:
                widths = owners.setdefault(literal, {})
                widths[doctrine] = max(widths.get(doctrine, 0), widest(expression))
    ordered = sorted(owners)
    return Gazetteer(
        forms={
            doctrine: regex.compile("|".join(expressions), regex.IGNORECASE)
            for doctrine, expressions in sorted(forms)
            if expressions
        },
        automaton=ahocorasick_rs.AhoCorasick(
            ordered, implementation=ahocorasick_rs.Implementation.DFA
        ),
        owners=tuple(tuple(owners[literal].items()) for literal in ordered),
        unfiltered=frozenset(unfiltered),
    )
