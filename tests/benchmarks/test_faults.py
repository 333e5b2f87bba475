"""A few rounds of ``make faults`` on a small world: nothing that was told to be safe is lost."""

import random
from pathlib import Path

from benchmarks.faults.rounds import WORKS, Rounds, Tally
from benchmarks.faults.texts import rulings
from benchmarks.faults.works import Store


def test_work_that_is_killed_loses_nothing_and_is_finished_by_doing_it_again(
    tmp_path: Path,
) -> None:
    store = Store(f"sqlite:///{tmp_path}/graph.db", rulings(tmp_path, 4), tmp_path / "export")
    rounds = Rounds(store, tmp_path, random.Random(3))  # noqa: S311 - points of kills
    rounds.begin()
    assert len(rounds.whole) == 4
    tallies = [rounds.play(name, Tally()) for name in WORKS]
    assert sum(tally.killed for tally in tallies) > 0
    assert [(tally.lost, tally.half, tally.unfinished) for tally in tallies] == [(0, 0, 0)] * 4
