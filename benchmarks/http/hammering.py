"""Asks one server from many connections at once, for some seconds, and counts what came back."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

import aiohttp


@dataclass(slots=True)
class Tally:
    """What came back.

    Attributes:
        seconds: how long it was asked.
        latencies: of each answer, in milliseconds.
        errors: of each request that failed, in words.
    """

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds

    @property
    def median(self) -> float:
        """The middle latency, in milliseconds."""
        return median(self.latencies)

    @property
    def worst_of_hundred(self) -> float:
        """The 99th percentile, in milliseconds."""
        return quantiles(self.latencies, n=100)[98]


def hammered(base: str, addresses: Sequence[str], connections: int, seconds: float) -> Tally:
    """Return what came back of addresses that were asked in turn, over so many connections."""
    return asyncio.run(_hammer(base, addresses, connections, seconds))


async def _hammer(base: str, addresses: Sequence[str], connections: int, seconds: float) -> Tally:
    tally = Tally()
    connector = aiohttp.TCPConnector(limit=connections)
    patience = aiohttp.ClientTimeout(total=60)
    async with aiohttp.ClientSession(base, connector=connector, timeout=patience) as session:
        began = time.perf_counter()
        until = began + seconds
        await asyncio.gather(
            *(
                _ask(session, addresses[place:], addresses, until, tally)
                for place in (one % len(addresses) for one in range(connections))
            )
        )
        tally.seconds = time.perf_counter() - began
    return tally


async def _ask(
    session: aiohttp.ClientSession,
    first: Sequence[str],
    addresses: Sequence[str],
    until: float,
    tally: Tally,
) -> None:
    """Ask one address after another, beginning somewhere in the list, until the time is over."""
    waiting = list(first)
    while time.perf_counter() < until:
        waiting = waiting or list(addresses)
        await _ask_once(session, waiting.pop(0), tally)


async def _ask_once(session: aiohttp.ClientSession, address: str, tally: Tally) -> None:
    began = time.perf_counter()
    try:
        async with session.get(address) as answer:
            await answer.read()
            status = answer.status
    except (aiohttp.ClientError, TimeoutError) as error:
        tally.errors.append(type(error).__name__)
        return
    if status != 200:
        tally.errors.append(f"status {status}")
    tally.latencies.append((time.perf_counter() - began) * 1_000)
