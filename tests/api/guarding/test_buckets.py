"""Token buckets, by a clock that the test sets."""

from hypothesis import given
from hypothesis import strategies as st

from api.guarding.buckets import Buckets, Policy


class Clock:
    """A clock that goes as it is told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


SIX = Policy("six", 6)


def test_a_full_bucket_gives_what_the_policy_says_and_no_more() -> None:
    buckets = Buckets(Clock())
    levels = [buckets.take("a", SIX) for _ in range(8)]
    assert [level.allowed for level in levels] == [True] * 6 + [False] * 2
    assert [level.remaining for level in levels] == [5, 4, 3, 2, 1, 0, 0, 0]
    assert (levels[5].retry_in_s, levels[5].full_in_s) == (10, 60)


def test_a_token_comes_back_after_the_time_that_was_told() -> None:
    clock = Clock()
    buckets = Buckets(clock)
    for _ in range(6):
        told = buckets.take("a", SIX).retry_in_s
    clock.now += told - 0.01
    assert not buckets.take("a", SIX).allowed
    clock.now += 0.01
    assert buckets.take("a", SIX).allowed
    assert not buckets.take("a", SIX).allowed


def test_a_bucket_never_holds_more_than_the_policy_says() -> None:
    clock = Clock()
    buckets = Buckets(clock)
    buckets.take("a", SIX)
    clock.now += 1e6
    assert buckets.take("a", SIX).remaining == 5


def test_one_caller_takes_nothing_from_another() -> None:
    buckets = Buckets(Clock())
    for _ in range(9):
        buckets.take("a", SIX)
    assert buckets.take("b", SIX).remaining == 5


def test_to_look_costs_nothing() -> None:
    buckets = Buckets(Clock())
    assert [buckets.take("a", SIX, 0).remaining for _ in range(9)] == [6] * 9


def test_there_are_never_more_buckets_than_allowed() -> None:
    buckets = Buckets(Clock(), most=3)
    for caller in "abcdefg":
        buckets.take(caller, SIX)
    assert len(buckets._held) == 3
    assert buckets.take("g", SIX).remaining == 4


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 50))
def test_in_any_time_no_more_is_answered_than_a_bucket_and_what_came_back(
    waits: list[float], requests: int
) -> None:
    clock, policy = Clock(), Policy("any", requests)
    buckets, answered = Buckets(clock), 0
    for wait in waits:
        clock.now += wait
        answered += buckets.take("a", policy).allowed
    assert answered <= requests + sum(waits) * policy.per_second + 1e-6
