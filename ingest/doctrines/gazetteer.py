"""All lexical forms of the doctrines of a language, compiled once."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs
import regex

from ingest.doctrines.literals import literals_of
from ontology.vocabulary import Vocabulary

Forms = tuple[tuple[str, tuple[str, ...]], ...]


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
        owners: doctrines of each literal, in the automaton's order.
        unfiltered: doctrines with a form that has no literal; looked for everywhere.
    """

    forms: Mapping[str, "regex.Pattern[str]"]
    automaton: ahocorasick_rs.AhoCorasick
    owners: tuple[tuple[str, ...], ...]
    unfiltered: frozenset[str]

    def hits(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield offsets where a literal stands, and a doctrine it may belong to, in text order."""
        for literal, start, _ in self.automaton.find_matches_as_indexes(
            unbroken(lowered(text)), overlapping=True
        ):
            for doctrine in self.owners[literal]:
                yield start, doctrine

    def named(self, words: str, candidates: Collection[str]) -> list[tuple[int, int, str]]:
        """Return where a passage names doctrines, in text order.

        Args:
            words: the passage.
            candidates: doctrines of whose literals one stands in it; no others are tried.
        """
        return sorted(
            (match.start(), match.end(), doctrine)
            for doctrine in {*candidates, *self.unfiltered}
            for match in self.forms[doctrine].finditer(unbroken(words))
        )


def forms_of(vocabulary: Vocabulary, language: str) -> Forms:
    """Return the lexical forms of a language by doctrine; English ones where it has none."""
    return tuple(
        (doctrine.id, doctrine.lexical.get(language) or doctrine.lexical.get("en", ()))
        for doctrine in vocabulary.doctrines.values()
    )


@lru_cache(maxsize=8)
def gazetteer_of(forms: Forms) -> Gazetteer:
    """Return the gazetteer of some forms, by doctrine."""
    owners: dict[str, list[str]] = {}
    unfiltered = set()
    for doctrine, expressions in sorted(forms):
        for expression in expressions:
            literals = literals_of(expression)
            if not literals:
                unfiltered.add(doctrine)
            for literal in literals:
                owners.setdefault(literal, []).append(doctrine)
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
        owners=tuple(tuple(dict.fromkeys(owners[literal])) for literal in ordered),
        unfiltered=frozenset(unfiltered),
    )
