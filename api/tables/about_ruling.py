"""What others say of one ruling, and what stands beside its majority."""

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from api.tables.briefs import opinions_of
from queries.parallel import Parallel, ParallelProceedings
from queries.said_of import SaidOf
from queries.separate_opinions import LaterCitation, SeparateOpinions
from queries.similar_rulings import Like, Reason, SimilarRulings

_REASONS: Final = 4
"""Reasons of a ruling that a table shows."""


def separate_opinions(answer: SeparateOpinions) -> Iterator[RenderableType]:
    """Yield the separate opinions of a ruling, then the later rulings that cite each."""
    yield Text(cells.act(answer.act), style="bold")
    if answer.opinions:
        yield opinions_of([each.opinion for each in answer.opinions])
    for each in answer.opinions:
        taken = "taken up by a later majority" if each.is_taken_up else "taken up: cannot be told"
        judges = ", ".join(each.opinion.judges) or "(no name)"
        yield Text(f"{each.opinion.place}. {judges}: {taken}", style="bold")
        if each.later:
            yield _later("", each.later)
    if answer.unattributed:
        yield _later("Cite a separate opinion, which is not told", answer.unattributed)


def _later(title: str, later: Sequence[LaterCitation]) -> Table:
    made = cells.table(title, "later ruling", "paragraph", "sentence", "rests on", "claim")
    for each in later:
        cells.add(
            made, cells.act(each.ruling), each.paragraph, each.sentence, each.rests_on,
            each.citation.claim,
        )  # fmt: skip
    return made


def similar(answer: SimilarRulings) -> Iterator[RenderableType]:
    """Yield the rulings most like one, court by court, with the reasons that weigh most."""
    yield Text(cells.act(answer.act), style="bold")
    yield Text(answer.rule)
    made = cells.table("", "court", "ruling", "weight", "reasons (weight)", "here", "there")
    for court in answer.courts:
        for each in court.rulings:
            _add_like(made, court.court, each)
        made.add_section()
    yield made


def _add_like(made: Table, court: str, like: Like) -> None:
    reasons, more = like.reasons[:_REASONS], len(like.reasons) - _REASONS
    named = [f"{_named(each)} ({each.weight})" for each in reasons]
    if more > 0:
        named.append(f"and {more} more")
    cells.add(
        made, court, cells.act(like.ruling), like.weight, "\n".join(named),
        "\n".join(each.here.passage or "" for each in reasons),
        "\n".join(each.there.passage or "" for each in reasons),
    )  # fmt: skip


def _named(reason: Reason) -> str:
    label = f"“{reason.id}”" if reason.kind == "text" else reason.label or reason.id
    return f"{reason.kind}: {label}"


def said_of(answer: SaidOf) -> Iterator[RenderableType]:
    """Yield what later courts say of a ruling, the best description first."""
    yield Text(cells.act(answer.act), style="bold")
    title = f"{answer.in_all:,} describe it, in {answer.read:,} citations read"
    made = cells.table(title, "ruling", "paragraph", "sentence", "voice", "weight", "claim")
    for each in answer.said:
        voice = "digest of ours" if each.by.standing == "digest" else each.citation.speaker
        cells.add(
            made, cells.act(each.by), each.paragraph, each.sentence, voice, each.weight,
            each.citation.claim,
        )  # fmt: skip
    yield made


def parallel(answer: ParallelProceedings) -> Iterator[RenderableType]:
    """Yield the rulings of other bodies on the same facts, what courts say before parties."""
    yield Text(cells.act(answer.act), style="bold")
    made = cells.table("", "other ruling", "rule", "said by", "rests on", "words", "claim")
    for each in answer.parallel:
        cells.add(
            made, cells.act(each.other), each.rule, _said_by(each), each.rests_on,
            each.number or each.sentence, each.citation.claim if each.citation else None,
        )  # fmt: skip
    yield made


def _said_by(found: Parallel) -> str:
    outcome = ", inadmissible" if found.is_inadmissible else ""
    if found.citation is None:
        return "number"
    return ("court" if found.is_found else found.citation.speaker or "unknown") + outcome
