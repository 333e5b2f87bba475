"""Learning the roles of doctrines, on invented judgments."""

from pathlib import Path

import numpy as np
import pytest

from ingest.doctrines.judging.judged import judged_by
from ingest.doctrines.judging.weights import CASE, Bins, Weights, save
from tests.training.texts import a_judgment, judgments
from training.doctrine_roles.calibrating import Answers, binned, bins_of, floor_of
from training.doctrine_roles.choosing import chosen
from training.doctrine_roles.fitting import fitted
from training.doctrine_roles.folding import folds_of
from training.doctrine_roles.labels import TYPES, Annotated
from training.doctrine_roles.predicting import predictions
from training.doctrine_roles.tabling import table

PROPORTIONALITY = "doctrine:proportionality"


@pytest.fixture(scope="module")
def rulings() -> list[Annotated]:
    return judgments()


@pytest.fixture(scope="module")
def learnt(rulings: list[Annotated]) -> tuple[Weights, list[str]]:
    return fitted(rulings)


def test_what_stands_in_every_labelled_paragraph_is_learnt(
    rulings: list[Annotated], learnt: tuple[Weights, list[str]]
) -> None:
    for ruling in rulings:
        judged = judged_by(learnt[0], ruling.extraction.text, ruling.paragraphs)
        column = learnt[0].targets.index(PROPORTIONALITY)
        assert ((judged.scores[:, column] > 0) == ruling.labels(PROPORTIONALITY)).all()


def test_learning_twice_gives_the_same_bytes(rulings: list[Annotated], tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        save(*fitted(rulings), tmp_path / name)
    first, second = (tmp_path / name / "weights.npz" for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()


def test_names_are_not_among_the_words_that_are_learnt(learnt: tuple[Weights, list[str]]) -> None:
    assert "zenda" not in learnt[1]
    assert {"letter", "court", "weighed"} <= set(learnt[1])


def test_a_word_of_too_few_judgments_is_not_learnt(rulings: list[Annotated]) -> None:
    _, words = chosen(rulings[:11])
    assert words == []


def test_judgments_of_one_case_share_a_fold() -> None:
    together = [
        a_judgment(number, appno="7/77" if number in {2, 9} else None) for number in range(12)
    ]
    folds = folds_of(together, 4, 1)
    assert folds[2] == folds[9]
    assert set(folds) == {0, 1, 2, 3}


def test_a_surer_score_never_has_the_lower_confidence() -> None:
    chance = np.random.default_rng(3)
    scores = chance.normal(size=900).astype(np.float32)
    labels = chance.random(900) < 1 / (1 + np.exp(-2 * scores))
    bins = binned(Answers(scores, labels, 0))
    assert len(bins.floors) > 2
    assert list(bins.floors) == sorted(bins.floors)
    assert bins.confidence(9.0) == bins.floors[-1]


def test_the_confidence_is_below_the_share_of_right_answers() -> None:
    assert floor_of(30, 40) == pytest.approx(0.598, abs=0.001)


def test_missed_paragraphs_make_it_worth_saying_yes_more_often() -> None:
    scores = np.array([3, 2, 1, 0], np.float32)
    labels = np.array([True, False, True, False])
    assert binned(Answers(scores, labels, 0)).edges[0] == 1
    assert binned(Answers(scores, np.array([True, False, False, False]), 0)).edges[0] == 3


def test_each_judgment_is_judged_by_weights_of_the_other_folds() -> None:
    rulings = judgments(30)  # of which the parts of a part still teach words
    predicted = predictions(rulings, 3, 1)
    assert [one.id for one in predicted] == [one.extraction.id for one in rulings]
    printed = table(rulings, predicted)
    assert "legitimate-aim *" in printed
    assert "proportionality *" in printed


def test_what_no_rule_ever_asks_is_never_said() -> None:
    nothing = Answers(np.zeros(0, np.float32), np.zeros(0, np.bool_), 0)
    assert binned(nothing).edges[0] == np.inf


def test_every_target_has_bins(rulings: list[Annotated]) -> None:
    bins = bins_of(rulings, 1)
    assert set(bins) == set(TYPES)
    assert isinstance(bins[CASE], Bins)
