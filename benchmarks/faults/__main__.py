"""Kills work at seeded random points on both engines and counts what is lost: ``make faults``."""

import argparse
import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.engines import Engine, neo4j, sqlite
from benchmarks.faults.rounds import WORKS, Rounds, Tally
from benchmarks.faults.texts import rulings
from benchmarks.faults.works import Store
from benchmarks.keeping import kept
from benchmarks.machines import described
from benchmarks.tables import table
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError

_ENGINES: Final[dict[str, Callable[[], AbstractContextManager[Engine]]]] = {
    "sqlite": sqlite,
    "neo4j": neo4j,
}
_RULINGS: Final = 30
_HEADER: Final = (
    "engine", "work", "rounds", "killed", "told safe", "of them lost", "half", "not finished",
    "s again",
)  # fmt: skip


def main() -> None:
    """Play the rounds that the command line asks for."""
    given = _arguments()
    print(described(), "", sep="\n", flush=True)
    found: dict[tuple[str, str], Tally] = {}
    with TemporaryDirectory(prefix="comity-faults-") as name:
        folder = Path(name)
        texts = rulings(folder, _RULINGS)
        for engine, start in _ENGINES.items():
            if given.engine in {None, engine}:
                try:
                    with start() as there:
                        store = Store(there.url, texts, folder / "export")
                        dice = random.Random(given.seed)  # noqa: S311 - points of kills
                        _play(given, Rounds(store, folder, dice), found, engine)
                except (Neo4jMissingError, Neo4jStartError) as error:
                    print(f"Not measured, {engine}: {error}", flush=True)
    rows = [
        [engine, work, *(str(cell) for cell in _cells(tally))]
        for (engine, work), tally in found.items()
    ]
    print(table("Killed with kill -9 at random points", _HEADER, rows))
    kept("faults", {f"{engine} {work}": _as_json(tally) for (engine, work), tally in found.items()})


def _play(
    given: argparse.Namespace, rounds: Rounds, found: dict[tuple[str, str], Tally], engine: str
) -> None:
    rounds.begin()
    for number in range(given.rounds):
        work = tuple(WORKS)[number % len(WORKS)]
        found[engine, work] = rounds.play(work, found.get((engine, work), Tally()))
        print(f"{engine} {number + 1} {work}: {found[engine, work]}", flush=True)


def _cells(tally: Tally) -> tuple[int | float, ...]:
    again = round(tally.seconds / tally.rounds, 1) if tally.rounds else 0
    return (
        tally.rounds, tally.killed, tally.acknowledged, tally.lost, tally.half, tally.unfinished,
        again,
    )  # fmt: skip


def _as_json(tally: Tally) -> dict[str, int | float]:
    names = ("rounds", "killed", "acknowledged", "lost", "half", "unfinished", "seconds_again")
    return dict(zip(names, _cells(tally), strict=True))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, default=100, help="on each engine, works in turn")
    parser.add_argument("--seed", type=int, default=7, help="of the points")
    parser.add_argument("--engine", choices=sorted(_ENGINES), help="this one alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
