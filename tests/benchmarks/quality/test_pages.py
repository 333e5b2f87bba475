from benchmarks.quality.figures import Counts
from benchmarks.quality.pages import page
from benchmarks.quality.printing import report, row_of, span
from tests.benchmarks.quality.figures import a_score

SCORED = a_score({"ecthr:1": Counts(40, 2, 3), "ecthr:2": Counts(7)})


def test_the_page_says_who_labelled_and_how_many_rulings() -> None:
    text = page([SCORED])
    assert "the Court's Registry" in text
    assert "2 rulings were read" in text
    assert "| 50 | 49 | 0.959 (" in text


def test_the_page_names_courts_in_full() -> None:
    assert "European Court of Human Rights (fr), `article`" in page([SCORED])


def test_the_same_figures_give_the_same_bytes() -> None:
    assert page([SCORED]) == page([SCORED])


def test_a_figure_on_few_answers_is_marked() -> None:
    assert "1.000* (" in page([a_score({"ecthr:1": Counts(4)})])
    assert "1.000* (" not in page([a_score({"ecthr:1": Counts(40)})])


def test_the_terminal_shows_the_court_beside_the_measure() -> None:
    (printed,) = report([SCORED])
    assert "ecthr fr" in printed
    assert printed.splitlines()[3].split()[:5] == ["article", "all", "2", "50", "49"]


def test_precision_is_not_shown_where_only_recall_is_known() -> None:
    (figure, *_) = SCORED.figures
    assert row_of(figure)[5] == "0.959"
    assert span((0.5, 1.0)) == "0.500–1.000"
