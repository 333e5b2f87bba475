"""The bench of a million: its world, what it measures in a small one, and its picture."""

import sys
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks.million import __main__ as million
from benchmarks.million import growing
from benchmarks.million.making import made
from tests.exchange.importing import imported

RULINGS = 120


def test_the_world_has_ten_citations_and_three_holdings_a_ruling_and_all_ends(
    tmp_path: Path,
) -> None:
    manifest, acts = made(tmp_path / "out", 400)
    assert 8 <= manifest.rows["CITES"] / 400 <= 12
    assert 2.5 <= manifest.rows["Holding"] / 400 <= 3.5
    assert manifest.rows["HOLDS"] == manifest.rows["ON"] == manifest.rows["Holding"]
    assert {str(act.owner) for act in acts} == {str(act.owner) for act in acts if act.batch.nodes}
    graph = imported(tmp_path / "out", f"sqlite:///{tmp_path}/graph.db")
    before = graph.counts()
    for act in acts:
        graph.replace(act.owner, act.batch, act.shared)
    assert graph.counts() == before
    graph.close()


def test_one_seed_makes_the_same_files(tmp_path: Path) -> None:
    one, other = (made(tmp_path / name, 60)[0] for name in ("one", "other"))
    assert one == other
    assert made(tmp_path / "third", 60, seed=7)[0] != one


def test_a_small_run_is_measured_kept_and_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found: dict[str, object] = {}
    monkeypatch.setattr(million, "kept", lambda name, figures: found.update({name: figures}))
    monkeypatch.setattr(million, "_PLOT", tmp_path / "million.svg")
    words = ["--rulings", "60", str(RULINGS), "--engine", "SQLite", "--folder", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", ["million", *words])
    million.main()
    said = capsys.readouterr().out
    assert "edges a second: " in said
    assert "Edges a second: all edges by the seconds" in said
    kept = found["million"]
    assert isinstance(kept, dict)
    assert list(kept["SQLite"]) == ["60", str(RULINGS)]
    assert kept["SQLite"]["60"]["edges a second"] > 0
    assert "Loading (s)" in (tmp_path / "million.svg").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["million.svg"]


def test_a_line_that_grows_with_the_graph_rises_as_far_as_it_goes() -> None:
    sizes = {10_000: 1.0, 100_000: 10.0, 1_000_000: 100.0}
    drawn = ET.fromstring(growing.plot({"Loading (s)": {"SQLite": sizes, "none": {10_000: 0}}}))  # noqa: S314 - our own
    (line,) = drawn.iter("{http://www.w3.org/2000/svg}polyline")
    points = [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]
    steps = [(round(x2 - x1), round(y1 - y2)) for (x1, y1), (x2, y2) in pairwise(points)]
    assert steps == [(150, 150), (150, 150)]
