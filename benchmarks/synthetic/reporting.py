"""One table: a row a question, the engines side by side."""

from collections.abc import Mapping, Sequence

from benchmarks.bars import HTTP, LOOK_UP, QUESTIONS
from benchmarks.machines import load
from benchmarks.synthetic.filling import Filled
from benchmarks.synthetic.measuring import HEADER, Result
from benchmarks.tables import number, table


def report(rulings: int, found: Mapping[str, Sequence[Result]], added: Mapping[str, float]) -> str:
    """Return the table and the bars.

    Args:
        rulings: of the world.
        found: by engine, what each question took, in the same order.
        added: by engine, milliseconds that HTTP adds.
    """
    header = ["ms", "", *(f"{engine} {name}" for engine in found for name in HEADER)]
    rows = [
        [
            each[0].asked.name,
            each[0].asked.sort.value,
            *(cell for one in each for cell in one.cells()),
        ]
        for each in zip(*found.values(), strict=True)
    ]
    title = f"Questions on {rulings:,} made-up rulings ({load()}); first: the slowest first answer"
    return "\n".join([table(title, header, rows), *_bars(found), *map(_added, *_pairs(added)), ""])


def _pairs(added: Mapping[str, float]) -> tuple[Sequence[str], Sequence[float]]:
    return tuple(added), tuple(added.values())


def _bars(found: Mapping[str, Sequence[Result]]) -> list[str]:
    return [_stands(engine, results) for engine, results in found.items()]


def _stands(engine: str, results: Sequence[Result]) -> str:
    median, late = QUESTIONS[engine]
    missed = sum(one.margin < 1 for one in results)
    return (
        f"{engine}: look-ups {LOOK_UP[engine]}, questions {median} and in 19 of 20 {late}; "
        f"{missed} of {len(results)} missed"
    )


def _added(engine: str, milliseconds: float) -> str:
    return f"HTTP adds {number(milliseconds)} ms on {engine}: {HTTP}, {HTTP.verdict(milliseconds)}"


def filled(engine: str, what: Filled) -> str:
    """Return in a line what was written and how long it took."""
    return (
        f"{engine}: {what.rulings:,} rulings, {what.nodes.total():,} nodes and "
        f"{what.edges.total():,} edges, once written in {what.clock.wall:,.0f} s; "
        f"{what.answers:,} answers kept in {what.keeping.wall:,.0f} s"
    )


def line(one: Result) -> str:
    """Return in a line what one question took, for those who wait for the table."""
    median, _, late, _, verdict = one.cells()
    return f"{one.engine}: {one.asked.name}: {median} ms, 95 % {late} ms, {verdict}"
