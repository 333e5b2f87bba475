"""What was read before is not read again, unless its bytes, the rules or the manner are others."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from comity.store import Graph
from ingest import readings
from ingest.editions import edition
from ingest.loading.loading import Change, Loader
from ingest.loading.withdrawing import withdraw
from ingest.protecting.lists import ListPlace, begin
from ingest.readings import Read, Unchanged
from ingest.running import Fresh, Options, read_paths
from tests.ingest.loading.texts import whole
from tests.ingest.reading.rulings import judgment

ACT = "ecthr:99001-12-2018-06-12"
UNMARKED = frozenset({"Text"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four judgments: two in a corpus, two in files."""
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    rows = [{"id": f"case-{n}", "court": "ecthr", "text": judgment(f"9900{n}/12")} for n in (1, 2)]
    (inputs / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    for name, number in (("b", "99003/12"), ("c", "99004/12")):
        (inputs / f"{name}.txt").write_text(judgment(number), encoding="utf-8")
    return inputs


def _read(graph: Graph, folder: Path, options: Options = Options()) -> list[Fresh]:  # noqa: B008 - frozen
    return list(read_paths([str(folder)], options, Loader(graph).readings))


def _ingest(graph: Graph, folder: Path, options: Options = Options()) -> list[Change]:  # noqa: B008 - frozen
    """Load a folder as the command does; return what became of each text."""
    loader = Loader(graph)
    changes = []
    for one in read_paths([str(folder)], options, loader.readings):
        if isinstance(one, Unchanged):
            assert loader.holds(one.reading)
            changes.append(Change.UNCHANGED)
        else:
            assert isinstance(one, Read)
            changes.append(loader.take(one.extraction, one.reading).change)
    loader.finish()
    return changes


def _names(found: list[Fresh]) -> list[str]:
    """Return the documents that were read."""
    return [one.extraction.id for one in found if isinstance(one, Read)]


def test_unchanged_inputs_are_not_read_again_and_the_graph_stays_as_it_is(
    graph: Graph, folder: Path
) -> None:
    assert _ingest(graph, folder) == [Change.NEW] * 4
    before = whole(graph)
    found = _read(graph, folder)
    assert [type(one) for one in found] == [Unchanged] * 4
    assert _ingest(graph, folder) == [Change.UNCHANGED] * 4
    assert whole(graph) == before


def test_of_many_inputs_only_the_changed_one_is_read(graph: Graph, folder: Path) -> None:
    _ingest(graph, folder)
    changed = (folder / "b.txt").read_text(encoding="utf-8").replace("Example", "Sample")
    (folder / "b.txt").write_text(changed, encoding="utf-8")
    assert _names(_read(graph, folder)) == ["b"]
    assert sorted(_ingest(graph, folder)) == ["changed", *["unchanged"] * 3]
    assert _names(_read(graph, folder)) == []


def test_other_rules_or_another_vocabulary_read_everything_again(
    graph: Graph, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ingest(graph, folder)
    before = whole(graph, but=UNMARKED)
    monkeypatch.setattr(readings, "edition", lambda: "another")
    assert len(_names(_read(graph, folder))) == 4
    assert _ingest(graph, folder) == [Change.UNCHANGED] * 4  # the other rules found the same
    assert whole(graph, but=UNMARKED) == before
    assert _names(_read(graph, folder)) == []  # and that is known now


def test_an_edition_is_another_where_a_rule_or_the_vocabulary_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "rules.py").write_text("VERSION = 1", encoding="utf-8")
    monkeypatch.setattr("ingest.editions.files", lambda _: tmp_path)
    editions = []
    for rule in ("VERSION = 1", "VERSION = 2"):
        (tmp_path / "rules.py").write_text(rule, encoding="utf-8")
        editions.append(edition.__wrapped__())
    assert len(set(editions)) == 2


def test_another_court_or_another_list_of_names_reads_everything_again(
    graph: Graph, folder: Path, tmp_path: Path
) -> None:
    place = ListPlace.of(tmp_path / "names.jsonl")
    begin(place)
    options = Options(protected=place)
    _ingest(graph, folder, options)
    assert _names(_read(graph, folder, options)) == []
    assert len(_names(_read(graph, folder, replace(options, court="ecthr")))) == 4
    place.names.write_bytes(place.names.read_bytes() + b"\n")
    assert len(_names(_read(graph, folder, options))) == 4


def test_two_texts_of_one_id_end_the_same_however_often_they_are_loaded(
    graph: Graph, tmp_path: Path
) -> None:
    texts = [judgment("99001/12"), judgment("99001/12").replace("private life", "family life")]
    rows = [json.dumps({"id": "case-1", "court": "ecthr", "text": text}) for text in texts]
    (tmp_path / "a.jsonl").write_text("\n".join(rows), encoding="utf-8")
    _ingest(graph, tmp_path)
    before = whole(graph)
    for _ in range(2):
        assert _ingest(graph, tmp_path) == [Change.CHANGED] * 2
        assert whole(graph) == before


def test_a_withdrawn_text_is_read_again_and_stays_out(graph: Graph, folder: Path) -> None:
    _ingest(graph, folder)
    withdraw(graph, ACT)
    assert sorted(_ingest(graph, folder)) == [*["unchanged"] * 3, "withdrawn"]


def test_a_load_that_was_stopped_before_its_end_is_finished_by_one_that_reads_nothing(
    graph: Graph, folder: Path
) -> None:
    loader = Loader(graph)
    for one in read_paths([str(folder)], Options(), loader.readings):
        assert isinstance(one, Read)
        loader.take(one.extraction, one.reading)
    loader.flush()  # and never finished
    assert _ingest(graph, folder) == [Change.UNCHANGED] * 4
    (release,) = graph.nodes("Release", ("linked",))
    assert release["linked"] is True
