from benchmarks.clocks import Clock, Runs, runs_of, timed


def test_the_median_is_not_moved_by_one_slow_run() -> None:
    runs = Runs([3.0, 1.0, 900.0, 2.0, 4.0])
    assert (runs.median, runs.best, runs.worst) == (3.0, 1.0, 900.0)


def test_the_first_run_is_not_counted() -> None:
    calls: list[int] = []
    runs = runs_of(lambda: calls.append(1), 15)
    assert (len(calls), len(runs.milliseconds)) == (16, 15)


def test_a_clock_adds_up_the_blocks_it_ran_for() -> None:
    clock = Clock()
    with clock.running():
        sum(range(10_000))
    first = clock.cpu
    with clock.running():
        sum(range(10_000))
    assert 0 < first < clock.cpu


def test_a_clock_keeps_the_time_of_work_that_fails() -> None:
    def fails() -> None:
        raise ValueError

    clock = Clock()
    try:
        with clock.running():
            fails()
    except ValueError:
        pass
    assert clock.wall > 0


def test_work_is_done_once_under_the_clock() -> None:
    done: list[int] = []
    assert timed(lambda: done.append(1)).wall > 0
    assert done == [1]
