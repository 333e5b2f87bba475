"""What is asked of the store for a question: each statement, with its engine's plan."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from inspect import Parameter, signature
from io import BytesIO, TextIOWrapper
from typing import Annotated, Final, cast, get_type_hints

import typer

from comity.store import Graph, Plan, Row, Statement, Value

_LONGEST: Final = 120
"""Characters of a parameter that an explanation shows."""

ExplainOption = Annotated[
    bool, typer.Option("--explain", help="Show the statements and their plans, not the answer.")
]


@dataclass(slots=True)
class Asked:
    """A statement that was run.

    Attributes:
        name: of its file, or of what composed it.
        parameters: of its first run.
        plan: its text and steps in the engine that answers.
        times: how often it was run.
    """

    name: str
    parameters: Row
    plan: Plan
    times: int = 1


@dataclass(eq=False)  # what is kept for a graph is kept by its identity
class Explaining:
    """A graph that remembers what it is asked; everything else is that of the graph behind it.

    Attributes:
        behind: the graph.
        asked: statements in the order of their first run, by name and text.
    """

    behind: Graph
    asked: dict[tuple[str, str], Asked] = field(default_factory=dict)

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of a statement and keep its plan."""
        key = statement.name, statement.sql
        if key in self.asked:
            self.asked[key].times += 1
        else:
            plan = self.behind.explain(statement, parameters)
            self.asked[key] = Asked(statement.name, dict(parameters), plan)
        return self.behind.run(statement, parameters)

    def __getattr__(self, name: str) -> object:
        """Return what the graph behind has under this name."""
        return getattr(self.behind, name)


_NOW: ContextVar[dict[tuple[str, str], Asked] | None] = ContextVar("explained", default=None)


def explained(graph: Graph) -> Graph:
    """Return the graph, watched where a question is being explained."""
    asked = _NOW.get()
    return graph if asked is None else cast("Graph", Explaining(graph, asked))


def explainable(command: Callable[..., None]) -> Callable[..., None]:
    """Return a command that takes ``--explain`` besides its own options."""
    told = signature(command)
    option = Parameter("explain", Parameter.KEYWORD_ONLY, default=False, annotation=ExplainOption)

    @wraps(command)
    def asking(*arguments: object, explain: bool = False, **given: object) -> None:
        if not explain:
            command(*arguments, **given)
            return
        with _watching() as asked:
            command(*arguments, **given)
        for each in asked.values():
            typer.echo("\n".join(_lines(each)))

    hints = get_type_hints(command, include_extras=True)
    asking.__annotations__ = {**hints, "explain": ExplainOption}
    own = [each for each in told.parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
    asking.__signature__ = told.replace(parameters=[*own, option])  # type: ignore[attr-defined]  # inspect reads it
    return asking


@contextmanager
def _watching() -> Iterator[dict[tuple[str, str], Asked]]:
    asked: dict[tuple[str, str], Asked] = {}
    token = _NOW.set(asked)
    try:
        with redirect_stdout(TextIOWrapper(BytesIO(), encoding="utf-8")):
            yield asked
    finally:
        _NOW.reset(token)


def _lines(asked: Asked) -> Iterator[str]:
    yield f"== {asked.name}" + (f", run {asked.times} times" if asked.times > 1 else "")
    yield asked.plan.text.strip()
    for name, value in sorted(asked.parameters.items()):
        shown = repr(value)
        yield f"   {name} = {shown if len(shown) <= _LONGEST else shown[:_LONGEST] + ' …'}"
    yield "-- plan"
    yield from asked.plan.steps
    yield ""
