from pathlib import Path

import pytest

from benchmarks.quality import releases
from benchmarks.quality.figures import Counts
from benchmarks.quality.releases import Moved
from tests.benchmarks.quality.figures import a_score

THEN = {"ecthr:1": Counts(3), "ecthr:2": Counts(1, 1, 1), "ecthr:3": Counts(2)}


@pytest.fixture
def release(tmp_path: Path) -> releases.Release:
    """Return a release as it is read back from its file."""
    path = tmp_path / "quality.json"
    releases.record([a_score(THEN)], path)
    return releases.last(path)


def test_equal_figures_are_neither_gain_nor_loss(release: releases.Release) -> None:
    now = [a_score(THEN)]
    assert [one.points for one in releases.moved(now, release)] == [0]
    assert list(releases.changed(now, release)) == []


def test_a_loss_is_told_for_the_ruling_that_lost(release: releases.Release) -> None:
    now = [a_score(THEN | {"ecthr:3": Counts(1, 0, 1)})]
    (found,) = releases.changed(now, release)
    assert (found.ruling, found.is_loss, found.before, found.after.missed) == (
        *("ecthr:3", True, Counts(2), 1),
    )


def test_a_gain_is_told_for_the_ruling_that_gained(release: releases.Release) -> None:
    (found,) = releases.changed([a_score(THEN | {"ecthr:2": Counts(2)})], release)
    assert (found.ruling, found.is_loss) == ("ecthr:2", False)


def test_a_sample_is_compared_on_its_own_rulings(release: releases.Release) -> None:
    sample = {"ecthr:1": Counts(3), "ecthr:2": Counts(1, 1, 1)}
    (found,) = releases.moved([a_score(sample)], release)
    assert found.before == found.after == Counts(4, 1, 1)


def test_other_gold_is_not_compared(release: releases.Release) -> None:
    now = [a_score(THEN, sha256="other gold")]
    assert releases.incomparable(now, release) == ["holdings"]
    assert list(releases.moved(now, release)) == []


@pytest.mark.parametrize(
    ("after", "is_refused"),
    [(Counts(990, 10, 10), False), (Counts(989, 11, 11), True), (Counts(1000), False)],
)
def test_more_than_one_point_is_refused(after: Counts, is_refused: bool) -> None:  # noqa: FBT001
    assert Moved("a", Counts(1000), after, is_recall_only=False).is_refused is is_refused


def test_where_only_recall_is_known_wrong_answers_are_not_held_against_it() -> None:
    assert not Moved("a", Counts(9), Counts(9, 50), is_recall_only=True).is_refused
    assert Moved("a", Counts(9), Counts(8, 0, 1), is_recall_only=True).is_refused


def test_no_id_of_a_ruling_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "quality.json"
    releases.record([a_score({"iacthr:dupont-v-ruritania": Counts(0, 1, 1)})], path)
    assert "ruritania" not in path.read_text(encoding="utf-8")
    assert "[0, 1, 1]" in path.read_text(encoding="utf-8")


def test_the_kept_release_says_what_its_faults_add_up_to() -> None:
    for task in releases.last().values():
        for measure, (_, wrong, missed) in task["totals"].items():
            faults = task["faults"][measure].values()
            assert [sum(one[place] for one in faults) for place in (1, 2)] == [wrong, missed]
