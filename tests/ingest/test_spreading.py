"""Work spread over processes: in order, no further ahead than needed, none lost with a process."""

import os
import signal
from collections.abc import Iterator

import pytest

from ingest.spreading import Work, spread


def _doubled(number: int) -> int:
    return 2 * number


def _deadly_at_eleven(number: int) -> int:
    if number == 11:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def _failing_at_eleven(number: int) -> int:
    if number == 11:
        message = "eleven"
        raise ValueError(message)
    return 2 * number


def _lost(number: int) -> int:
    return -number


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(spread(Work(_doubled, _lost), range(60), 2)) == [2 * number for number in range(60)]


def test_only_the_item_that_ends_its_process_is_lost() -> None:
    expected = [2 * number if number != 11 else -11 for number in range(70)]
    assert list(spread(Work(_deadly_at_eleven, _lost), range(70), 2)) == expected


def test_an_error_of_the_task_is_not_swallowed() -> None:
    with pytest.raises(ValueError, match="eleven"):
        list(spread(Work(_failing_at_eleven, _lost), range(20), 1))


def test_items_are_taken_only_as_far_ahead_as_needed() -> None:
    taken: list[int] = []

    def endless() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    results = spread(Work(_doubled, _lost), endless(), 1)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(taken) < 100


def test_heavy_items_travel_alone() -> None:
    taken: list[int] = []

    def heavy() -> Iterator[int]:
        for number in range(20):
            taken.append(number)
            yield number

    results = spread(Work(_doubled, _lost, lambda _: 10_000_000), heavy(), 1)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(taken) == 3  # as many as wait for one process
