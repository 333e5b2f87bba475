"""Load extractions into a graph: whole acts, one transaction each, twice is once."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import ontology
from comity.answers import forget_answers
from comity.errors import NotFoundError
from comity.extraction import Extraction
from comity.store import Batch, Graph, Replacement, Row
from ingest.loading.held import act_held, held_in
from ingest.loading.identifying import identity_keys
from ingest.loading.index import ActIndex
from ingest.loading.keeping import Keeping
from ingest.loading.linking import Linked, link, linked_before, rank
from ingest.loading.prints import Print
from ingest.loading.projecting import projected, text_id
from ingest.loading.removing import remove
from ingest.loading.stating import is_linked, state_row, summed, unlink
from ingest.loading.storing import packed, texts_held
from ingest.loading.sweeping import sweep
from ingest.loading.texts import ActText, ActTexts, texts_of_act
from ingest.loading.verdicts import Verdict, Verdicts
from ingest.ranking.forgetting import forget_analyses

_ACTS_TOGETHER: Final = 16
_ROWS_TOGETHER: Final = 20_000
"""Acts, and nodes and edges, that are written in one transaction: a commit costs like an act."""
_MARKS_TOGETHER: Final = 1_000


class Change(StrEnum):
    """What loading a text did."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Loaded:
    """One text and what loading it did."""

    document: str
    act: str
    change: Change


class Loader:
    """The one writer of a graph: knows the acts held, and links when it has finished."""

    def __init__(self, graph: Graph) -> None:
        """Read which acts the graph holds, and bring the vocabulary in where it is missing."""
        self._graph = graph
        self._vocabulary = ontology.load()
        self._index, self._prints = held_in(graph)
        self._verdicts = Keeping(graph)
        self._tombs = {str(row["id"]) for row in graph.nodes("Tombstone", ())}
        self._waiting: list[Replacement] = []
        self._rows_waiting = 0
        self._marks: list[Row] = []
        self._written: set[tuple[str, str]] = set()
        self._is_changed = False
        self._bring_vocabulary()

    def load(self, extractions: Iterable[Extraction]) -> Iterator[Loaded]:
        """Load texts as they come; yield what became of each.

        Whole acts are written some at a time; all of them are when ``finish`` returns.
        """
        for extraction in extractions:
            yield self.take(extraction)

    def finish(self) -> Linked:
        """Link citations to what is held now, rank, and name the state of the graph.

        What was computed over another state of it goes. Where nothing changed since the last time
        there is nothing to do.
        """
        self.flush()
        if not self._is_changed and is_linked(self._graph):
            return linked_before(self._graph, self._index)
        forget_analyses(self._graph)
        linked = link(self._graph, self._index)
        rank(self._graph)
        self._release()
        return linked

    def withdraw(self, act: str) -> None:
        """Remove everything derived from an act; its id stays withdrawn.

        What was stopped half-way is finished by doing it again.

        Raises:
            NotFoundError: no text of it is held, nor was.
        """
        if act not in self._index.acts and act not in self._tombs:
            raise NotFoundError("ruling or guide", act)
        self.flush()
        self._change()
        if not remove(self._graph, act):  # it went before, and what was beside it is not known
            sweep(self._graph)
        self._tombs.add(act)
        self._forget(act)
        self._verdicts.forget(act)

    def decide(self, verdict: Verdict) -> Verdict:
        """Keep what a person decided of a claim, and show the act as it is judged now.

        Returns:
            the verdict, with its place among those on the act.

        Raises:
            NotFoundError: no text of the act is held.
        """
        if verdict.act not in self._index.acts:
            raise NotFoundError("ruling or guide", verdict.act)
        verdict = self._verdicts.add(verdict)
        self._replace([verdict.act], self.texts(verdict.act))
        self.flush()
        return verdict

    def verdicts_on(self, act: str) -> Verdicts:
        """Return what people decided of the claims of an act, the earliest first."""
        return self._verdicts.on(act)

    def texts(self, act: str) -> ActTexts:
        """Return the texts held of an act."""
        return texts_of_act(texts_held(self._graph, act))

    @property
    def acts(self) -> Collection[str]:
        """Ids of the acts held."""
        return self._index.acts.keys()

    def rework(self, change: Callable[[Extraction], Extraction]) -> Iterator[str]:
        """Change the texts held; yield the ids of the acts whose texts are others now.

        Args:
            change: returns a text as it is to be held; the same object where it may stay.
        """
        for act in sorted(self._index.acts):
            before = texts_held(self._graph, act)
            after = [_changed(text, change) for text in before]
            if all(old is new for old, new in zip(before, after, strict=True)):
                continue
            self._prints.remove(act)
            texts = texts_of_act(after)
            self._replace([act], texts)
            yield texts.act
        self.flush()

    def renew(self) -> Iterator[str]:
        """Write every act anew from the record of its texts; yield its id when it is done."""
        for act in sorted(self._index.acts):
            self._replace([act], self.texts(act))
            yield act
        self.flush()

    @property
    def index(self) -> ActIndex:
        """The acts held, by what they are cited by."""
        return self._index

    def _bring_vocabulary(self) -> None:
        name = self._vocabulary.version
        held = list(self._graph.nodes("Release", ("ontology",)))
        if not any(row["ontology"] == name for row in held):
            forget_answers(self._graph)
            self._graph.replace("ontology", ontology.graph_batch())

    @property
    def readings(self) -> frozenset[str]:
        """Marks of the bytes that the texts held were read from."""
        return frozenset(self._prints.readings)

    def holds(self, reading: str) -> bool:
        """Return whether a text is held that was read from the bytes of this mark."""
        return reading in self._prints.readings

    def take(self, extraction: Extraction, reading: str | None = None) -> Loaded:
        """Load one text; return what became of it. It is written when ``finish`` returns.

        Args:
            extraction: what was found in it.
            reading: mark of the bytes that it was read from, by which they are known again.
        """
        text = packed(extraction, reading)
        same = self._index.same_acts(identity_keys(extraction))
        for act in same:
            known = self._prints.of(act).get(text.source_key)
            if known is not None and known.fingerprint == text.fingerprint:
                if reading is not None and known.reading != reading:
                    self._mark(act, text)
                return Loaded(extraction.id, act, Change.UNCHANGED)
        if self._marks or any(one.owner in same for one in self._waiting):
            self.flush()
        others = [
            one
            for act in same
            for one in texts_held(self._graph, act)
            if one.source_key != text.source_key
        ]
        texts = texts_of_act([*others, text])
        if self._tombs.intersection({texts.act}):
            return Loaded(extraction.id, texts.act, Change.WITHDRAWN)
        if any((act, text.source_key) in self._written for act in same):
            texts = texts_of_act([*others, replace(text, reading=None)])  # which is meant, differs
        self._replace(same, texts)
        self._written.add((texts.act, text.source_key))
        return Loaded(extraction.id, texts.act, Change.CHANGED if same else Change.NEW)

    def _mark(self, act: str, text: ActText) -> None:
        """Keep the mark of a text that other bytes, or another program, read the same in."""
        row = {"id": text_id(act, text.source_key), "owner": act, "reading": text.reading}
        self._marks.append(row)
        known = Print(text.fingerprint, text.reading)
        self._prints.put(act, {**self._prints.of(act), text.source_key: known})
        if len(self._marks) >= _MARKS_TOGETHER:
            self.flush()

    def _change(self) -> None:
        """Say before the first change that there is one, so that a stopped load is finished."""
        if not self._is_changed:
            unlink(self._graph)
        self._is_changed = True

    def _replace(self, before: Iterable[str], texts: ActTexts) -> None:
        """Write an act; ids it had before answer with a redirect."""
        self._change()
        former = [act for act in before if act != texts.act]
        self._verdicts.pass_on(former, texts.act)
        verdicts = self._verdicts.on(texts.act)
        batch, shared = projected(texts, self._vocabulary, self._index, verdicts)
        redirects: list[Row] = [
            {"id": act, "owner": "graph", "target": texts.act} for act in former
        ]
        if redirects:  # before the rows, so that a killed load is never without them
            self._graph.update(Batch({"Redirect": redirects}))
        self._write(Replacement(texts.act, batch, shared, former))
        for act in former:
            self._forget(act)
        self._index.add(act_held(texts))
        prints = {text.source_key: Print(text.fingerprint, text.reading) for text in texts.texts}
        self._prints.put(texts.act, prints)

    def _write(self, replacement: Replacement) -> None:
        """Keep an act until enough are together: one transaction for some costs far less."""
        self._waiting.append(replacement)
        self._rows_waiting += _size(replacement.batch)
        if self._rows_waiting >= _ROWS_TOGETHER or len(self._waiting) >= _ACTS_TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write the acts that wait to be written together, then the marks of those that stay."""
        if self._waiting:
            self._graph.replace_all(self._waiting)
        self._waiting, self._rows_waiting = [], 0
        if self._marks:
            self._graph.update(Batch({"Text": self._marks}))
        self._marks = []

    def _forget(self, act: str) -> None:
        self._index.remove(act)
        self._prints.remove(act)

    def _release(self) -> None:
        row = state_row(summed(self._prints.all()), self._vocabulary.version, is_linked=True)
        self._graph.update(Batch({"Release": [row]}))


def _size(batch: Batch) -> int:
    parts = (*batch.nodes.values(), *batch.edges.values())
    return sum(len(rows) for rows in parts)


def _changed(text: ActText, change: Callable[[Extraction], Extraction]) -> ActText:
    after = change(text.extraction)
    return text if after is text.extraction else packed(after)
