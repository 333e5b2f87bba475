import pytest

from benchmarks.bars import GROWTH, MEMORY, PAIR, TWICE
from benchmarks.speeds import __main__ as speeds
from benchmarks.speeds import lengths, opinions
from benchmarks.speeds.processes import Pair


def test_the_same_opinions_are_written_every_time() -> None:
    first, *others = opinions.opinions()
    assert [first, *others] == opinions.opinions()
    assert first not in others
    assert " v. " in first


def test_a_long_judgment_goes_on_where_the_short_one_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lengths, "_paragraphs", lambda: ["The Court notes that it was so."])
    short, long = lengths.long_text(1_000), lengths.long_text(5_000)
    assert (len(short), len(long)) == (1_000, 5_000)
    assert long.startswith(short[:600])
    assert short.count("FOR THESE REASONS") == long.count("FOR THESE REASONS") == 1


def test_paragraphs_are_taken_without_their_numbers_and_none_that_decides() -> None:
    body = "The applicant complained that the search of her house had been unlawful throughout."
    text = f"THE LAW\n7. {body}\n8. FOR THESE REASONS, THE COURT holds that {body}\n9. Short."
    assert list(lengths._bodies(iter([text]))) == [body]


def test_every_figure_is_held_against_its_bar() -> None:
    took = {"mb_per_s": 3.0, "rss_mb": 300.0}
    growth = {"ratio": 11.0, "rss_mb": 900.0}
    found = {"everything": took, "bare": took, "growth": growth, "opinions": took, "eyecite": took}
    results = {one.bar: one.value for one in speeds._results(found)}
    assert (results[GROWTH], results[MEMORY], results[TWICE]) == (11.0, 900.0, 1.0)
    (two,) = speeds._of_two(Pair(20.0, 10.0))
    assert (two.kept["met"], two.bar) == (True, PAIR)


def test_what_is_missing_is_left_out_of_the_figures() -> None:
    took = {"mb_per_s": 3.0, "rss_mb": 300.0, "ratio": 1.0}
    found = dict.fromkeys(("everything", "bare", "growth", "opinions"), took)
    assert TWICE not in {one.bar for one in speeds._results(found)}
