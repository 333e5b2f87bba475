"""Broken files and odd texts, some of each for a fixed seed; `make fuzz` tries many more."""

from tests.fuzz.trying import Case
from tests.fuzz.watching import watched

FILES = [Case("file", seed) for seed in range(120)]
TEXTS = [Case("text", seed) for seed in range(40)]
RUNS = [Case("run", seed, 30_000) for seed in range(40)]
HUNG = [Case("run", seed, 300_000) for seed in (1013959, 1021089)]
"""Once read in 44 and 12 seconds: paragraphs of one sign each, a case number over and over."""


def test_no_broken_file_and_no_odd_text_brings_anything_but_a_named_error() -> None:
    report = watched([*FILES, *TEXTS, *RUNS])
    assert report.crashes == []
    assert report.slow == []
    assert report.outcomes["read"] > len(TEXTS)
    assert sum(report.outcomes.values()) == len(FILES) + len(TEXTS) + len(RUNS)


def test_what_once_took_time_that_grew_with_the_square_of_its_length_does_no_more() -> None:
    report = watched(HUNG)
    assert (report.outcomes["read"], report.slow) == (len(HUNG), [])
