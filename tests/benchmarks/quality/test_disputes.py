from benchmarks.quality.disputes import disputes, part, without
from benchmarks.quality.figures import Counts
from tests.benchmarks.quality.figures import a_score


def test_each_dispute_stands_once_with_what_the_text_says() -> None:
    keys = [(one.field, one.ruling) for one in disputes()]
    assert len(keys) == len(set(keys))
    assert all(one.labelled and one.text for one in disputes())


def test_a_figure_without_disputed_rulings_leaves_their_faults_out() -> None:
    ruling = next(one.ruling for one in disputes() if one.field == "un-outcomes.kind")
    scored = a_score({ruling: Counts(0, 1, 1), "un-cat:1": Counts(9, 0, 0)}, task="un-outcomes")
    (figure, *_) = scored.figures
    listed = [one for one in disputes() if one.ruling == ruling]
    assert without(figure, scored, listed) == figure.counts.f1 == 0.9
    disputed = [type(one)("un-outcomes.article", ruling, one.labelled, one.text) for one in listed]
    assert without(figure, scored, disputed) == 1.0


def test_the_page_lists_every_dispute() -> None:
    text = part([])
    assert all(f"`{one.ruling}`" in text for one in disputes())
