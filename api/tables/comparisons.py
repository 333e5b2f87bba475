"""Provisions, rulings and bodies side by side."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.measures_ordered import Measures
from queries.outcomes_compared import OutcomesCompared
from queries.provisions import Provisions
from queries.rights import Protecting
from queries.states_in_violation import StateInViolation, StatesInViolation


def provisions(answer: Provisions) -> Iterator[RenderableType]:
    """Yield the provisions of a right with strength and source."""
    yield Text(f"{answer.right.label_en} ({answer.right.id})", style="bold")
    made = cells.table("Provisions", "provision", "part", "heading", "match", "source")
    for each in answer.provisions:
        cells.add(made, each.whole.provision, "", *_match(each.whole))
        for part in each.parts:
            cells.add(made, "", part.provision, *_match(part))
    for contested in answer.contested:
        cells.add(made, contested.provision, "", *_match(contested))
    yield made


def measures(answer: Measures) -> Iterator[RenderableType]:
    """Yield the measures of a ruling with their words."""
    yield Text(cells.act(answer.ruling), style="bold")
    made = cells.table("Measures", "remedy", "outcome", "what", "passage", "claim")
    for each in answer.measures:
        measure = each.measure
        stated = f"{measure.amount} {measure.currency or '?'}" if measure.amount else None
        parts = (stated, measure.deadline, each.respondent, *measure.recipients)
        cells.add(
            made, f"{each.label}\n{measure.remedy}", measure.outcome,
            ", ".join(part for part in parts if part), cells.passage(measure.passage),
            measure.claim,
        )  # fmt: skip
    yield made


def rulings_compared(answer: OutcomesCompared) -> Iterator[RenderableType]:
    """Yield what rulings decided, side by side."""
    made = cells.table("Rulings", "ruling", "provision", "outcome", "vote", "passage", "claim")
    for each in answer.rulings:
        if not each.holdings:
            cells.add(made, cells.act(each.ruling), "", "(no such holding was read)")
        for place, held in enumerate(each.holdings):
            cells.add(
                made, "" if place else cells.act(each.ruling), cells.provision(held),
                cells.outcome(held), cells.vote(held.vote), cells.passage(held.passage), held.claim,
            )  # fmt: skip
        made.add_section()
    yield made


def states(answer: StatesInViolation) -> Iterator[RenderableType]:
    """Yield the States that two bodies both found in violation."""
    title = f"States found in violation by {' and '.join(answer.courts)}"
    made = cells.table(
        title, "State", "body", "rulings", "provision", "times", "weightiest", "passage", "claim"
    )
    for state in answer.states:
        for row in _of_state(state):
            cells.add(made, *row)
        made.add_section()
    yield made


def _of_state(state: StateInViolation) -> Iterator[tuple[str | int | None, ...]]:
    for body in state.bodies:
        for each in body.violated:
            held = each.holding
            yield (
                f"{state.label} ({state.state})", body.court, body.rulings, each.provision,
                each.holdings, cells.act(each.ruling), cells.passage(held.passage), held.claim,
            )  # fmt: skip


def _match(each: Protecting) -> tuple[str | None, str, str | None]:
    match = f"{each.match} (inherited)" if each.inherited else each.match
    unread = each.source and not each.verified
    return each.title, match, f"{each.source} (not verified)" if unread else each.source
