"""The gate: what was found in a text, without protected names, before anything keeps it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Final, TypeVar, get_args, get_type_hints

from comity.errors import ComityError, ExtractionError
from comity.extraction import (
    Authority,
    CitationFound,
    Extraction,
    HoldingFound,
    Identifier,
    Metadata,
    Passage,
    ProvisionFound,
    RemedyFound,
    Section,
    SeparateOpinion,
)
from comity.spans import sha256_of
from ingest.loading.stubs import stub_of
from ingest.protecting.chains import Chain
from ingest.protecting.entries import Entry, numbers
from ingest.protecting.lists import ListPlace, read_list
from ingest.protecting.matching import Matcher, Names, is_sure
from ingest.protecting.redacting import Redaction, marks_of
from ingest.reading.failures import Failure

WORDED: Final[Mapping[type, frozenset[str]]] = {
    Extraction: frozenset({"warnings"}),
    Metadata: frozenset({"title"}),
    Identifier: frozenset({"value"}),
    Authority: frozenset({"title"}),
    HoldingFound: frozenset({"conditional"}),
    RemedyFound: frozenset({"head"}),
    SeparateOpinion: frozenset({"judges"}),
}
"""Fields that hold words of a text or its source; all others hold codes, numbers and places."""

T = TypeVar("T")


@dataclass(slots=True)
class Gate:
    """Puts marks in the place of protected names; one process keeps one.

    Attributes:
        matcher: finds the names of the list.
    """

    matcher: Matcher

    def extraction(self, found: Extraction) -> Extraction:
        """Return what was found with marks instead of names, all places moved with the text.

        A text without such names comes back as it is. What named a party has an anonymised one.
        """
        given = tuple(_beside(found))
        in_text = self.matcher.read(found.text)
        if not (in_text.places or self.matcher.read("\n\n".join((found.id, *given))).places):
            return found
        beside = [self.matcher.read(words) for words in given]
        beside.append(self.matcher.read(found.id, any_case=True))
        active = self._active(found, in_text, beside)
        marks = marks_of(self._accepted(in_text, active), _bounds(found))
        if not (marks or any(self._accepted(names, active) for names in beside)):
            return found
        return _Rewording(self, Redaction(found.text, marks), active).extraction(found)

    def words(self, text: str, active: Collection[str] = (), *, any_case: bool = False) -> str:
        """Return a few words with marks instead of names that are sure or of ``active`` entries."""
        names = self.matcher.read(text, any_case=any_case)
        if not names.places:
            return text
        active = {*active, *(entry.id for entry in _sure([names], self.matcher))}
        return Redaction(text, marks_of(self._accepted(names, active))).text

    def name(self, text: str) -> str:
        """Return the name of a file, or a message, with a mark for every surname of the list."""
        chains = self.matcher.read(text, any_case=True).chains
        return Redaction(text, marks_of(chains)).text if chains else text

    def _accepted(self, names: Names, active: Collection[str]) -> list[Chain]:
        """Return the chains that are replaced: those of ``active`` entries, alone or not."""
        chains = [chain for chain in names.chains if chain.entry.id in active]
        return [*chains, *self.matcher.alone(names, active)]

    def failure(self, failure: Failure) -> Failure:
        """Return what is wrong with a document, without protected names in it."""
        error = failure.error
        if isinstance(error, ExtractionError):
            error = type(error)(self.name(error.document), self.name(error.reason))
        elif self.name(str(error)) != str(error):
            error = ComityError(self.name(str(error)))
        return Failure(self.name(failure.document), error)

    def _active(self, found: Extraction, in_text: Names, beside: list[Names]) -> frozenset[str]:
        """Return the ids of entries whose person the text is about or names beyond doubt."""
        names = [in_text, *beside]
        sure = {entry.id for entry in _sure(names, self.matcher)}
        if in_text.has_capitals:
            titles = dict.fromkeys(citation.text for citation in found.findings.citations)
            parties = self.matcher.parties_in("\n\n".join(titles), found.text)
            sure |= {entry.id for entry in parties}
        scoped = [e for each in names for e in self.matcher.special_in(each) if e.rulings]
        if scoped:
            rulings = in_text.rulings | self.matcher.known_numbers(_numbers(found))
            sure |= {entry.id for entry in scoped if rulings.intersection(entry.rulings)}
        return frozenset(sure)


def _sure(names: Iterable[Names], matcher: Matcher) -> Iterator[Entry]:
    """Yield the entries of which some words are the person, whatever else stands there."""
    for each in names:
        yield from (chain.entry for chain in each.chains if is_sure(chain))
        yield from (entry for entry in matcher.special_in(each) if entry.everywhere)


@lru_cache(maxsize=2)
def _gate(place: ListPlace, state: tuple[int, int]) -> Gate:
    del state  # of the file: a list that changed is read again
    return Gate(Matcher(read_list(place)))


def gate_of(place: ListPlace) -> Gate:
    """Return the gate of a list, read once a process and again when the list changes.

    Raises:
        ProtectionError: the list or its key cannot be used.
    """
    try:
        stat = place.names.stat()
    except OSError:
        return Gate(Matcher(read_list(place)))  # which says what is wrong
    return _gate(place, (stat.st_mtime_ns, stat.st_size))


@dataclass(frozen=True, slots=True)
class _Plan:
    """How values of a class are rewritten: places of its fields that hold words, or more values."""

    read: Callable[[object], tuple[Any, ...]]  # what the fields of any class may be
    worded: tuple[int, ...]
    deeper: tuple[int, ...]
    start: int | None


@cache
def _plan_of(kind: type) -> _Plan | None:
    """Return the plan of a class of findings; ``None`` for one without fields."""
    if not is_dataclass(kind):
        return None
    hints = get_type_hints(kind)
    names = [each.name for each in fields(kind)]
    worded = WORDED.get(kind, frozenset())
    holds = [any(map(is_dataclass, _classes_in(hints[name]))) for name in names]
    return _Plan(
        attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),),
        tuple(place for place, name in enumerate(names) if name in worded),
        tuple(place for place, is_deeper in enumerate(holds) if is_deeper),
        names.index("start") if "start" in names else None,
    )


def _classes_in(hint: object) -> Iterator[object]:
    yield hint
    for inner in get_args(hint):
        yield from _classes_in(inner)


@dataclass(slots=True)
class _Rewording:
    """Rewrites one extraction."""

    gate: Gate
    redaction: Redaction
    active: Collection[str]
    _known: dict[str, str] = field(default_factory=dict)

    def extraction(self, found: Extraction) -> Extraction:
        text = self.redaction.text
        made = self.walked(found)
        metadata = made.metadata
        if metadata.title != found.metadata.title:
            metadata = replace(metadata, applicants_anonymised=True)
        return replace(
            made, id=self.key(found.id), text=text, text_sha256=sha256_of(text), metadata=metadata
        )

    def key(self, key: str) -> str:
        """Return the key of a source; two that differ in a name alone still differ."""
        worded = self.gate.words(key, self.active, any_case=True)
        if worded == key:
            return key
        return f"{worded} {self.gate.matcher.hash_of('source', key)[:8]}"

    def walked(self, value: T) -> T:
        """Return a value of an extraction, or of something in one, reworded."""
        if isinstance(value, tuple):
            return type(value)(map(self.walked, value)) if value else value
        kind: type = type(value)
        plan = _plan_of(kind)
        if plan is None:
            return value
        parts = list(plan.read(value))
        for place in plan.worded:
            parts[place] = self._worded(parts[place])
        for place in plan.deeper:
            parts[place] = self.walked(parts[place])
        if plan.start is not None:
            both = slice(plan.start, plan.start + 2)
            parts[both] = self._place(*parts[both])
        made: T = kind(*parts)
        if isinstance(value, CitationFound | ProvisionFound):
            return replace(made, **self._read(value))  # type: ignore[type-var]  # it has fields
        return made

    def _read(self, value: CitationFound | ProvisionFound) -> dict[str, object]:
        """Return the words under a span and, of a citation, what follows from its name."""
        start, end = self._place(value.at.start, value.at.end)
        words: dict[str, object] = {"text": self.redaction.text[start:end]}
        if isinstance(value, CitationFound):
            words |= self._pointed(value, self.walked(value.authority))
        return words

    def _pointed(self, citation: CitationFound, authority: Authority) -> dict[str, object]:
        """Return the cue of a citation, and its target where that was made of the name."""
        cue = self._place(*citation.cue) if citation.cue else None
        made = stub_of(citation.authority, citation.cites)
        if citation.target is None or citation.target != made or authority == citation.authority:
            return {"cue": cue}
        return {"cue": cue, "target": stub_of(authority, citation.cites)}

    def _worded(self, value: object) -> object:
        if isinstance(value, tuple):
            return tuple(self._worded(one) for one in value)
        if not isinstance(value, str):
            return value
        if value not in self._known:
            self._known[value] = self.gate.words(value, self.active)
        return self._known[value]

    def _place(self, start: int, end: int) -> tuple[int, int]:
        return self.redaction.moved(start, end) if start < end else (start, end)


def _beside(found: Extraction) -> Iterator[str]:
    """Yield the words that came with a text."""
    for metadata in (found.metadata, found.said, found.supplied):
        if metadata:
            yield metadata.title or ""
            yield from (item.value for item in metadata.identifiers)
    yield from found.warnings


def _bounds(found: Extraction) -> Iterator[int]:
    parts: list[Passage | Section] = [*found.passages, *found.sections]
    for part in parts:
        yield from (part.start, part.end)


def _numbers(found: Extraction) -> Iterator[str]:
    """Yield the numbers of a ruling and of those it cites, without signs."""
    values = [found.id, *(item.value for item in found.metadata.identifiers)]
    for citation in found.findings.citations:
        values += citation.authority.numbers
    for value in dict.fromkeys(values):
        yield from numbers(value)
