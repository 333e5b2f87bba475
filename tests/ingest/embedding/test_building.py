"""Vectors of a graph: made, kept while they fit, and gone with what they were made of."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import PassageId
from comity.store import Batch, Graph
from comity.stores import opened
from comity.vectors import VectorFile, forget_acts, forget_all
from ingest.embedding.building import Built, build
from ingest.embedding.models import Floats
from queries.passages_alike import passages_alike
from tests.builders import a_passage, a_ruling, an_edge

BOOK, WATCH, HOME = "ecthr:001-51", "ecthr:001-52", "iacthr:c-53"
AXES = ("margin", "bread", "sea")
TEXTS = {
    f"{BOOK}#1": "margin", f"{BOOK}#2": "bread", f"{WATCH}#1": "margin margin bread",
    f"{HOME}#1": "bread sea", f"{HOME}#2": "sea",
}  # fmt: skip


class Counting:
    """An encoder that counts three words; it tells which texts it was given."""

    def __init__(self, breaks_at: int | None = None) -> None:
        self.given: list[str] = []
        self._breaks_at = breaks_at

    @property
    def dimensions(self) -> int:
        return len(AXES)

    def encode(self, texts: Sequence[str]) -> Floats:
        self.given += texts
        if self._breaks_at is not None and len(self.given) > self._breaks_at:
            raise KeyboardInterrupt
        rows = np.array([[text.split().count(word) for word in AXES] for text in texts], np.float32)
        found: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1)
        return found


@pytest.fixture
def graph() -> Iterator[Graph]:
    made = opened("sqlite:///:memory:")
    for act in (BOOK, WATCH, HOME):
        put(made, act, TEXTS)
    yield made
    made.close()


def put(graph: Graph, act: str, texts: dict[str, str], **told: bool) -> None:
    own = {passage: text for passage, text in texts.items() if passage.startswith(act)}
    nodes = {
        "Ruling": [a_ruling(act, **told)],
        "Passage": [a_passage(passage, text=text) for passage, text in own.items()],
    }
    graph.replace(act, Batch(nodes, {"PART_OF": [an_edge(each, act, act) for each in own]}))


def built(graph: Graph, folder: Path, encoder: Counting | None = None, model: str = "m-1") -> Built:
    return build(graph, model, encoder or Counting(), folder, lambda done: None)


def alike(graph: Graph, folder: Path, passage: str) -> list[tuple[str, float]]:
    found = passages_alike(graph, VectorFile(folder), PassageId(passage))
    return [(each.passage.id, each.similarity) for each in found.similar]


def test_passages_of_other_acts_come_by_the_cosine_of_their_vectors(
    graph: Graph, tmp_path: Path
) -> None:
    assert built(graph, tmp_path) == Built(5, 0)
    assert alike(graph, tmp_path, f"{BOOK}#1") == [
        (f"{WATCH}#1", pytest.approx(0.894, abs=1e-3)), (f"{HOME}#1", 0.0), (f"{HOME}#2", 0.0),
    ]  # fmt: skip
    found = passages_alike(graph, VectorFile(tmp_path), PassageId(f"{BOOK}#2"), limit=1)
    assert (found.model, found.similar[0].passage.id, found.similar[0].shared) == (
        "m-1", f"{HOME}#1", (),
    )  # fmt: skip


def test_a_second_run_reads_only_what_is_new_or_has_another_text(
    graph: Graph, tmp_path: Path
) -> None:
    built(graph, tmp_path)
    files = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    again = Counting()
    assert built(graph, tmp_path, again) == Built(0, 5)
    assert (again.given, {each.name: each.read_bytes() for each in tmp_path.iterdir()}) == (
        [],
        files,
    )
    put(graph, HOME, {f"{HOME}#1": "bread", f"{HOME}#3": "sea sea"})
    assert built(graph, tmp_path, again) == Built(2, 3)
    assert again.given == ["bread", "sea sea"]
    assert f"{HOME}#2" not in VectorFile(tmp_path).places


def test_another_model_makes_every_vector_anew(graph: Graph, tmp_path: Path) -> None:
    built(graph, tmp_path)
    assert built(graph, tmp_path, model="m-2") == Built(5, 0)
    assert VectorFile(tmp_path).head == ("m-2", 3)


def test_a_run_that_is_cut_off_leaves_what_was_there_and_is_gone_on_with(
    graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(graph, tmp_path)
    put(graph, BOOK, {f"{BOOK}#1": "sea", f"{BOOK}#2": "sea bread"})
    put(graph, WATCH, {f"{WATCH}#1": "sea margin"})
    monkeypatch.setattr("ingest.embedding.building._TOGETHER", 2)
    with pytest.raises(KeyboardInterrupt):
        built(graph, tmp_path, Counting(breaks_at=2))
    assert len(VectorFile(tmp_path).places) == 5
    later = Counting()
    assert built(graph, tmp_path, later) == Built(1, 4)
    assert later.given == ["sea margin"]
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "passages.tsv", "rows.f16", "vectors.json",
    ]  # fmt: skip


def test_the_vectors_of_an_act_that_is_taken_out_are_in_no_file(
    graph: Graph, tmp_path: Path
) -> None:
    built(graph, tmp_path)
    assert forget_acts(tmp_path, {WATCH}) == 1
    assert WATCH not in (tmp_path / "passages.tsv").read_text("utf-8")
    assert (tmp_path / "rows.f16").stat().st_size == 4 * 3 * 2
    assert alike(graph, tmp_path, f"{HOME}#1")[0][0] == f"{BOOK}#2"
    assert forget_acts(tmp_path, {WATCH}) == 0
    forget_all(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert forget_acts(tmp_path / "nowhere", {WATCH}) == 0


def test_a_passage_that_has_another_text_or_is_gone_is_not_shown(
    graph: Graph, tmp_path: Path
) -> None:
    built(graph, tmp_path)
    put(graph, WATCH, {f"{WATCH}#1": "a protected name is gone from here"})
    graph.replace(HOME, Batch())
    assert alike(graph, tmp_path, f"{BOOK}#1") == []
    with pytest.raises(InvalidValueError, match="comity embed"):
        alike(graph, tmp_path, f"{WATCH}#1")
    with pytest.raises(NotFoundError):
        alike(graph, tmp_path, f"{HOME}#1")


def test_facts_of_a_ruling_without_names_lead_to_no_facts_of_one_with_names(
    graph: Graph, tmp_path: Path
) -> None:
    rows = [a_passage(f"{BOOK}#1", section="facts", text="sea")]
    nodes = {"Ruling": [a_ruling(BOOK, anonymised=True)], "Passage": rows}
    graph.replace(BOOK, Batch(nodes, {"PART_OF": [an_edge(f"{BOOK}#1", BOOK, BOOK)]}))
    put(graph, HOME, TEXTS, anonymised=True)
    built(graph, tmp_path)
    assert [passage for passage, _ in alike(graph, tmp_path, f"{BOOK}#1")] == [
        f"{HOME}#2", f"{HOME}#1",
    ]  # fmt: skip


def test_without_vectors_it_is_said_how_to_make_them(graph: Graph, tmp_path: Path) -> None:
    for vectors in (None, VectorFile(tmp_path / "nowhere")):
        with pytest.raises(InvalidValueError, match="COMITY_EMBEDDINGS"):
            passages_alike(graph, vectors, PassageId(f"{BOOK}#1"))
