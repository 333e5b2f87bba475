"""What an application is guarded by; without any of it, everybody may read as much as they like."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from api.guarding.buckets import Policy
from api.guarding.keyring import Keyring

if TYPE_CHECKING:
    from api.deciding import Judge


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class Limits:
    """Requests a minute.

    Attributes:
        anonymous: of an address that asks without a key; ``None`` without end.
        with_key: of a key; ``None`` without end.
    """

    anonymous: Policy | None = None
    with_key: Policy | None = None

    @classmethod
    def of(cls, anonymous: int, with_key: int) -> "Limits":
        """Return limits in requests a minute; 0 is none."""
        return cls(
            Policy("anonymous", anonymous) if anonymous else None,
            Policy("key", with_key) if with_key else None,
        )


@dataclass(frozen=True, slots=True)
class Guards:
    """Keys, limits and other doors of one application.

    Attributes:
        keyring: keys that open it; ``None`` where none does.
        limits: how much may be asked.
        origins: of pages whose scripts may read answers, e.g. ``https://court.example``; ``*``
            for all.
        proxies: addresses and networks whose ``X-Forwarded-For`` is believed.
        judge: who keeps decisions on claims; ``None`` where nobody does.
        clock: seconds that never go back, for limits.
        today: the day, for keys that expire.
    """

    keyring: Keyring | None = None
    limits: Limits = field(default_factory=Limits)
    origins: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
    judge: "Judge | None" = None
    clock: Callable[[], float] = time.monotonic
    today: Callable[[], date] = _today
