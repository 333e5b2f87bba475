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


def _deadly_where_it_says(text: str) -> int:
    if text.startswith("deadly"):
        os.kill(os.getpid(), signal.SIGKILL)
    return len(text)


def _lost_text(text: str) -> int:
    return -len(text)


@pytest.mark.timeout(120)
def test_a_process_that_dies_while_heavy_items_are_sent_to_it_holds_nobody_up() -> None:
    """They do not fit into the pipe, so that whoever sends waits for a reader that is gone."""
    heavy = ["x" * 3_000_000] * 8
    texts = [*heavy, "deadly" + "x" * 3_000_000, *heavy]
    found = list(spread(Work(_deadly_where_it_says, _lost_text, len), texts, 2))
    assert found == [*[3_000_000] * 8, -3_000_006, *[3_000_000] * 8]


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
