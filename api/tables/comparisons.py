"""Provisions, rulings and bodies side by side."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.holdings_found import Counted, Holdings
from queries.like_cases import LikeCases
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


def holdings(answer: Holdings) -> Iterator[RenderableType]:
    """Yield holdings counted, with their denominators, and the page of the list."""
    title = f"Holdings: {answer.total.holdings:,} in all"
    made = cells.table(title, *answer.by, "holdings", "texts", "digests", "held of the court")
    for each in (*answer.groups, answer.total):
        cells.add(made, *_counted(each, answer))
    yield made
    listed = cells.table("Which", "ruling", "provision", "outcome", "vote", "passage", "claim")
    for one in answer.holdings:
        held = one.holding
        cells.add(
            listed, cells.act(one.ruling), cells.provision(held), cells.outcome(held),
            cells.vote(held.vote), cells.passage(held.passage), held.claim,
        )  # fmt: skip
    yield listed


def _counted(each: Counted, answer: Holdings) -> Iterator[str | int | None]:
    named = {
        "court": each.court, "state": each.state,
        "year": None if each.year is None else str(each.year), "outcome": each.outcome,
    }  # fmt: skip
    is_total = each is answer.total
    for place, by in enumerate(answer.by):
        yield "in all" if is_total and not place else named[by]
    yield cells.share(each.holdings, answer.total.holdings)
    yield each.texts
    yield each.digests
    yield f"{each.held.texts:,} texts, {each.held.digests:,} digests" if each.held else None


def like_cases(answer: LikeCases) -> Iterator[RenderableType]:
    """Yield shares of violations with their intervals, and examples with passages."""
    yield Text(f"{answer.right.label_en} ({answer.right.id})", style="bold")
    yield Text(answer.rule)
    made = cells.table(
        "Violations, of the rulings that found one or none (95 % interval)",
        "court", "violation", "share", "interval", "like cases", "of them digests", "years",
    )  # fmt: skip
    for each in answer.courts:
        share = "" if each.share is None else f"{each.share:.0%}"
        interval = f"{each.low:.0%} to {each.high:.0%}" if each.decided else ""
        cells.add(
            made, each.court, cells.share(each.violations, each.decided), share, interval,
            each.rulings, each.digests, cells.years(each),
        )  # fmt: skip
    yield made
    shown = cells.table("Examples", "ruling", "provision", "outcome", "passage", "claim")
    for example in (one for court in answer.courts for one in court.examples):
        held = example.holding
        cells.add(
            shown, cells.act(example.ruling), cells.provision(held), cells.outcome(held),
            cells.passage(held.passage), held.claim,
        )  # fmt: skip
    yield shown


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
