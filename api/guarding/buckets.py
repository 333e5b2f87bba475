"""Token buckets: so many requests at once, and so many more as time goes by."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

MOST: Final = 100_000
"""Buckets kept at once, some 20 MB; those used longest ago are full again before they are lost."""

_WINDOW_S: Final = 60
_WHOLE: Final = 1.0 - 1e-9
"""A token, but for what is lost in adding fractions of one."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How much a caller may ask.

    Attributes:
        name: of the policy, as published.
        requests: at once, and again in every minute.
    """

    name: str
    requests: int

    @property
    def window_s(self) -> int:
        """Seconds in which an empty bucket fills."""
        return _WINDOW_S

    @property
    def per_second(self) -> float:
        """Requests that come back in a second."""
        return self.requests / _WINDOW_S


@dataclass(frozen=True, slots=True)
class Level:
    """What is left in a bucket.

    Attributes:
        policy: under which it is filled.
        allowed: whether this request may be answered.
        remaining: further requests that may be made at once.
        full_in_s: seconds, rounded up, until the bucket is full.
        retry_in_s: seconds, rounded up, until one request may be made; 0 where one may be now.
    """

    policy: Policy
    allowed: bool
    remaining: int
    full_in_s: int
    retry_in_s: int


class Buckets:
    """A bucket for each caller, in the memory of this process; used by one thread alone."""

    def __init__(self, clock: Callable[[], float], most: int = MOST) -> None:
        """Keep buckets.

        Args:
            clock: seconds that never go back.
            most: buckets kept at once.
        """
        self._clock = clock
        self._most = most
        self._held: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str, policy: Policy, tokens: int = 1) -> Level:
        """Take tokens from the bucket of a caller; none of them where there are too few.

        Args:
            caller: whose bucket it is.
            policy: how large it is and how fast it fills.
            tokens: 0 to look only.
        """
        now = self._clock()
        left, since = self._held.get(caller, (float(policy.requests), now))
        left = min(float(policy.requests), left + (now - since) * policy.per_second)
        allowed = left >= tokens * _WHOLE
        left = max(0.0, left - tokens) if allowed else left
        self._held[caller] = (left, now)
        self._held.move_to_end(caller)
        if len(self._held) > self._most:
            self._held.popitem(last=False)
        return _level(policy, left, allowed=allowed)


def _level(policy: Policy, left: float, *, allowed: bool) -> Level:
    remaining = floor(left + 1 - _WHOLE)
    return Level(
        policy,
        allowed,
        remaining,
        ceil((policy.requests - left) / policy.per_second),
        0 if remaining else max(1, ceil((1 - left) / policy.per_second)),
    )
