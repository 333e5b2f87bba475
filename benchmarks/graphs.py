"""The same texts into each engine, then the same questions to each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.wiring import graph_of, read_settings
from benchmarks import latencies, loading
from benchmarks.choosing import chosen
from benchmarks.clocks import Runs, timed
from benchmarks.engines import Engine, neo4j, sqlite
from benchmarks.latencies import Question, answered
from benchmarks.loading import Loading, extractions, loaded
from benchmarks.machines import load
from benchmarks.tables import table
from comity.extraction import Extraction
from comity.stores import opened
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on one engine.

    Attributes:
        loading: of the texts.
        asked: the questions, on what its graph holds.
        answers: what each took, by its name.
    """

    loading: Loading
    asked: Sequence[Question]
    answers: dict[str, Runs]


def report(times: int) -> Iterator[str]:
    """Yield the tables on loading and questions; what cannot be measured is told.

    Args:
        times: runs of each question.
    """
    texts: list[Extraction] = []
    reading = timed(lambda: texts.extend(extractions()))
    yield f"{len(texts)} texts, read in {reading.wall:.0f} s, to be loaded ({load()})\n"
    found: list[Measured] = []
    for engine in (sqlite, neo4j):
        try:
            with engine() as there:
                found.append(_measured(there, texts, times))
        except (Neo4jMissingError, Neo4jStartError) as error:
            yield f"Not measured, Neo4j: {error}\n"
    title = f"Loading{_against_sqlite(found)} ({load()}); our core: without the server's work"
    yield table(title, loading.HEADER, [one.loading.row() for one in found])
    answers = {one.loading.engine: one.answers for one in found}
    yield latencies.report(found[0].asked, answers, times)


def _against_sqlite(found: Sequence[Measured]) -> str:
    first, *others = (one.loading for one in found)
    return "".join(
        f", {one.engine} {one.loading.wall / first.loading.wall:.1f} × the time of {first.engine}"
        for one in others
    )


def _measured(engine: Engine, texts: Sequence[Extraction], times: int) -> Measured:
    took = loaded(engine, texts)
    graph = opened(engine.url)
    try:
        asked = latencies.questions(chosen(graph))
        return Measured(took, asked, answered(graph, asked, times))
    finally:
        graph.close()


def report_on(url: str, times: int) -> str:
    """Return the table on questions put to a store that is there, which stays as it is."""
    graph = graph_of(read_settings().model_copy(update={"store": url}))
    try:
        asked = latencies.questions(chosen(graph))
        return latencies.report(asked, {"this store": answered(graph, asked, times)}, times)
    finally:
        graph.close()
