"""Broken files and odd texts, some of each for a fixed seed; `make fuzz` tries many more."""

from tests.fuzz.trying import Case
from tests.fuzz.watching import watched

FILES = [Case("file", seed) for seed in range(120)]
TEXTS = [Case("text", seed) for seed in range(40)]
RUNS = [Case("run", seed, 30_000) for seed in range(40)]


def test_no_broken_file_and_no_odd_text_brings_anything_but_a_named_error() -> None:
    report = watched([*FILES, *TEXTS, *RUNS])
    assert report.crashes == []
    assert report.slow == []
    assert report.outcomes["read"] > len(TEXTS)
    assert sum(report.outcomes.values()) == len(FILES) + len(TEXTS) + len(RUNS)
