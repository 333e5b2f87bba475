"""How fast questions are answered: the median of each, on the heaviest things of the graph."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from benchmarks.bars import QUESTION
from benchmarks.choosing import Chosen
from benchmarks.clocks import Runs, runs_of
from benchmarks.machines import load
from benchmarks.tables import number, table
from comity.ids import (
    ClaimId,
    CourtId,
    DoctrineId,
    PassageId,
    ProvisionId,
    RightId,
    RulingId,
    StateId,
)
from comity.store import GraphReader
from queries.cited_by import cited_by
from queries.cites import cites
from queries.coverage import coverage
from queries.dialogue import dialogue
from queries.dialogue_matrix import dialogue_matrix
from queries.doctrines import doctrine
from queries.equivalents import equivalents
from queries.evidence import evidence, passage
from queries.holdings_found import By, Subject, holdings
from queries.influence import influence
from queries.interpretations import interpretations
from queries.like_cases import like_cases
from queries.lookup import lookup
from queries.narrowing import Narrowing
from queries.remedies import remedies
from queries.rights import rights
from queries.rights_across_courts import rights_across_courts
from queries.ruling import ruling
from queries.rulings import Features, rulings
from queries.states import state

Ask: TypeAlias = Callable[[GraphReader], object]

_BOTH: Final = ("SQLite", "Neo4j")

RUNS: Final = 15
"""Runs of a question that are counted, unless more are asked for."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what it is put about.

    Attributes:
        name: of the function in ``queries``, and what is narrowed or looked for.
        about: ids, words or nothing.
        ask: puts it to a graph; ``None`` where the graph has nothing to ask about.
    """

    name: str
    about: str
    ask: Ask | None


def questions(about: Chosen) -> tuple[Question, ...]:
    """Return every question, on the things chosen."""
    return (*_on_everything(), *_on_acts(about), *_on_terms(about), *_on_pairs(about))


def _on_everything() -> Iterable[Question]:
    yield Question("rights", "", rights)
    yield Question("coverage", "", coverage)
    yield Question("rulings", "", rulings)
    yield Question("dialogue_matrix", "", dialogue_matrix)


def _on_acts(about: Chosen) -> Iterable[Question]:
    yield _on("ruling", about.citing, lambda graph, act: ruling(graph, RulingId(act)))
    yield _on("cites", about.citing, lambda graph, act: cites(graph, RulingId(act)))
    yield _on("cited_by", about.cited, lambda graph, act: cited_by(graph, RulingId(act)))
    yield _on("influence", about.cited, lambda graph, act: influence(graph, RulingId(act)))
    yield _on("lookup, number", about.number, lookup)
    yield _on("lookup, word", about.word, lookup)
    yield _on("evidence", about.claim, lambda graph, claim: evidence(graph, ClaimId(claim)))
    yield _on("passage", about.passage, lambda graph, found: passage(graph, PassageId(found)))


def _on_terms(about: Chosen) -> Iterable[Question]:
    yield _on(
        "rights_across_courts",
        about.right,
        lambda graph, right: rights_across_courts(graph, RightId(right)),
    )
    yield _on("like_cases", about.right, lambda graph, right: like_cases(graph, RightId(right)))
    yield _on(
        "holdings, by court and year",
        about.right,
        lambda graph, right: holdings(graph, Subject(RightId(right)), (By.COURT, By.YEAR)),
    )
    yield _on("remedies", about.right, lambda graph, right: remedies(graph, RightId(right)))
    yield _on("equivalents", about.provision, lambda graph, it: equivalents(graph, ProvisionId(it)))
    yield _on(
        "interpretations",
        about.interpreted,
        lambda graph, it: interpretations(graph, ProvisionId(it)),
    )
    yield _on("doctrine", about.doctrine, lambda graph, it: doctrine(graph, DoctrineId(it)))
    yield _on("state", about.state, lambda graph, code: state(graph, StateId(code)))


def _on_pairs(about: Chosen) -> Iterable[Question]:
    if about.courts:
        citing, cited = map(CourtId, about.courts)
        yield Question(
            "dialogue", f"{citing} {cited}", lambda graph: dialogue(graph, citing, cited)
        )
    if about.state and about.provision:
        within = Narrowing(respondent=(StateId(about.state),))
        features = Features(provision=ProvisionId(about.provision))
        yield Question(
            "rulings, narrowed",
            f"{about.state} {about.provision}",
            lambda graph: rulings(graph, within, features),
        )


def _on(name: str, about: str | None, ask: Callable[[GraphReader, str], object]) -> Question:
    if about is None:
        return Question(name, "nothing of the kind here", None)
    return Question(name, about, lambda graph: ask(graph, about))


def answered(graph: GraphReader, asked: Sequence[Question], times: int) -> dict[str, Runs]:
    """Return what each question took on a graph, by its name."""
    return {one.name: runs_of(partial(one.ask, graph), times) for one in asked if one.ask}


def report(asked: Sequence[Question], found: Mapping[str, Mapping[str, Runs]], times: int) -> str:
    """Return the table: a row a question, columns for each engine.

    Args:
        asked: the questions.
        found: by engine, what each took.
        times: runs of each.
    """
    header = ["question", "about"]
    for engine in found:
        header += [f"{engine} median", "best", "worst", f"bar {QUESTION}"]
    if len(found) == len(_BOTH):
        header.append("Neo4j/SQLite")
    rows = [_row(one, found) for one in asked]
    return table(f"Questions, ms, {times} runs each after one ({load()})", header, rows)


def _row(question: Question, found: Mapping[str, Mapping[str, Runs]]) -> list[str]:
    cells = [question.name, question.about]
    if question.ask is None:
        return cells
    each = [runs[question.name] for runs in found.values()]
    for runs in each:
        figures = (runs.median, runs.best, runs.worst)
        cells += [*map(number, figures), QUESTION.verdict(runs.median)]
    if len(each) == len(_BOTH):
        cells.append(f"{each[1].median / each[0].median:.1f} ×")
    return cells
