"""Load extractions into a graph: whole acts, one transaction each, twice is once."""

import hashlib
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import ontology
from comity.errors import NotFoundError
from comity.extraction import Extraction
from comity.store import Batch, Graph, Replacement, Row
from ingest.loading.held import held_in
from ingest.loading.identifying import identity_keys
from ingest.loading.index import Act, ActIndex
from ingest.loading.keeping import Keeping
from ingest.loading.keys import keys_of_act
from ingest.loading.linking import Linked, link, rank
from ingest.loading.projecting import projected
from ingest.loading.sweeping import Beside, sweep
from ingest.loading.texts import ActText, ActTexts, texts_of_act
from ingest.loading.verdicts import Verdict, Verdicts
from ingest.ranking.forgetting import forget_analyses
from ingest.writing import dumps, loads

_QUICK: Final = 1
"""Level of compression: the record is written once a text and hardly ever read."""


_ACTS_TOGETHER: Final = 16
_ROWS_TOGETHER: Final = 20_000
"""Acts, and nodes and edges, that are written in one transaction: a commit costs like an act."""


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
        self._is_changed = False
        self._bring_vocabulary()

    def load(self, extractions: Iterable[Extraction]) -> Iterator[Loaded]:
        """Load texts as they come; yield what became of each.

        Whole acts are written some at a time; all of them are when ``finish`` returns.
        """
        for extraction in extractions:
            yield self._load(extraction)

    def finish(self) -> Linked:
        """Link citations to what is held now, rank, and name the state of the graph.

        What was computed over another state of it goes.
        """
        self.flush()
        if self._is_changed:
            forget_analyses(self._graph)
        linked = link(self._graph, self._index)
        rank(self._graph)
        self._release()
        return linked

    def withdraw(self, act: str) -> None:
        """Remove everything derived from an act; its id stays withdrawn.

        The tombstone comes first, so that what was stopped half-way is finished by doing it again.

        Raises:
            NotFoundError: no text of it is held, nor was.
        """
        if act not in self._index.acts and act not in self._tombs:
            raise NotFoundError("ruling or guide", act)
        self.flush()
        self._is_changed = True
        self._graph.update(Batch({"Tombstone": [{"id": act, "owner": "graph"}]}))
        beside = Beside.of(self._graph, act) if act in self._index.acts else None
        self._graph.replace(act, Batch())
        self._tombs.add(act)
        self._forget(act)
        self._verdicts.forget(act)
        if beside is None:  # it went before, and what was beside it is not known any more
            sweep(self._graph)
        else:
            beside.sweep(self._graph)

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
        return texts_of_act(self._stored(act))

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
            before = self._stored(act)
            after = [_changed(text, change) for text in before]
            if all(old is new for old, new in zip(before, after, strict=True)):
                continue
            self._prints = {key: value for key, value in self._prints.items() if key[0] != act}
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
            self._graph.replace("ontology", ontology.graph_batch())

    def _load(self, extraction: Extraction) -> Loaded:
        text = _text_of(extraction)
        same = self._index.same_acts(identity_keys(extraction))
        for act in same:
            if self._prints.get((act, text.source_key)) == text.fingerprint:
                return Loaded(extraction.id, act, Change.UNCHANGED)
        if any(one.owner in same for one in self._waiting):
            self.flush()
        others = [
            one for act in same for one in self._stored(act) if one.source_key != text.source_key
        ]
        texts = texts_of_act([*others, text])
        if self._tombs.intersection({texts.act}):
            return Loaded(extraction.id, texts.act, Change.WITHDRAWN)
        self._replace(same, texts)
        return Loaded(extraction.id, texts.act, Change.CHANGED if same else Change.NEW)

    def _replace(self, before: Iterable[str], texts: ActTexts) -> None:
        """Write an act; ids it had before answer with a redirect."""
        self._is_changed = True
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
        self._hold(texts)
        for text in texts.texts:
            self._prints[texts.act, text.source_key] = text.fingerprint

    def _write(self, replacement: Replacement) -> None:
        """Keep an act until enough are together: one transaction for some costs far less."""
        self._waiting.append(replacement)
        self._rows_waiting += _size(replacement.batch)
        if self._rows_waiting >= _ROWS_TOGETHER or len(self._waiting) >= _ACTS_TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write the acts that wait to be written together."""
        if self._waiting:
            self._graph.replace_all(self._waiting)
        self._waiting, self._rows_waiting = [], 0

    def _forget(self, act: str) -> None:
        self._index.remove(act)
        self._prints = {key: value for key, value in self._prints.items() if key[0] != act}

    def _hold(self, texts: ActTexts) -> None:
        found = [text.extraction for text in texts.texts]
        keys = frozenset(key for one in found for key in keys_of_act(one.metadata))
        identity = frozenset(key for one in found for key in identity_keys(one))
        said = texts.metadata
        own = identity | {f"id:{texts.act}"}
        formation = str(said.formation) if said.formation else None
        self._index.add(
            Act(
                texts.act,
                said.date,
                keys,
                own,
                said.applicants_anonymised,
                str(said.kind),
                formation,
            )
        )

    def _stored(self, act: str) -> list[ActText]:
        rows = self._graph.nodes("Text", ("record", "fingerprint"), owner=act)
        return [_stored(row) for row in rows]

    def _release(self) -> None:
        prints = "\n".join(
            f"{act} {key} {value}" for (act, key), value in sorted(self._prints.items())
        )
        version = self._vocabulary.version
        digest = hashlib.sha256(f"{version}\n{prints}".encode()).hexdigest()
        row: Row = {
            "id": "release", "owner": "graph", "value": f"r-{digest[:16]}", "ontology": version,
            "extractor": "comity 0.1.0",
        }  # fmt: skip
        self._graph.update(Batch({"Release": [row]}))


def held_texts(graph: Graph) -> Iterator[tuple[str, list[ActText]]]:
    """Yield each act of which a text is held, with its texts; they are read one act at a time."""
    for act in sorted({str(row["owner"]) for row in graph.nodes("Text", ("owner",))}):
        rows = graph.nodes("Text", ("record", "fingerprint"), owner=act)
        yield act, [_stored(row) for row in rows]


def _size(batch: Batch) -> int:
    parts = (*batch.nodes.values(), *batch.edges.values())
    return sum(len(rows) for rows in parts)


def _text_of(extraction: Extraction) -> ActText:
    record = dumps(extraction)
    return ActText(extraction, zlib.compress(record, _QUICK), hashlib.sha256(record).hexdigest())


def _changed(text: ActText, change: Callable[[Extraction], Extraction]) -> ActText:
    after = change(text.extraction)
    return text if after is text.extraction else _text_of(after)


def _stored(row: Row) -> ActText:
    record = row["record"]
    assert isinstance(record, bytes | bytearray)  # noqa: S101 - the schema types it
    return ActText(loads(zlib.decompress(record)), bytes(record), str(row["fingerprint"]))
