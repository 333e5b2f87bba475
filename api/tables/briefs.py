"""A ruling on one page, and its holdings alone."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from api.tables.rulings import acts_of
from queries.brief import Brief
from queries.holdings import Holding
from queries.holdings_of_ruling import HoldingsOfRuling
from queries.later_law import LaterLaw
from queries.measures import Measure
from queries.measures_ordered import MeasureAgainst
from queries.opinions import Opinion
from queries.relying import Relying
from queries.ruling import DoctrineUsed


def brief(answer: Brief) -> Iterator[RenderableType]:
    """Yield what a ruling is, decided, rests on, ordered, and what became of it."""
    yield Text(cells.act(answer.act), style="bold")
    yield _facts(answer)
    if answer.holdings:
        yield _holdings(answer.holdings)
    if answer.measures:
        yield _measures(answer.measures)
    if answer.doctrines:
        yield _doctrines(answer.doctrines)
    if answer.authorities.relied:
        yield _authorities(answer.authorities)
    if answer.opinions:
        yield opinions_of(answer.opinions)
    if answer.same_case:
        yield acts_of("The same case", answer.same_case)
    yield from _later(answer.later)


def holdings_of(answer: HoldingsOfRuling) -> Iterator[RenderableType]:
    """Yield the holdings of a ruling, in operative order."""
    yield Text(cells.act(answer.ruling), style="bold")
    yield _holdings(answer.holdings)


def opinions_of(opinions: Sequence[Opinion]) -> Table:
    """Return separate opinions as a table."""
    made = cells.table("Separate opinions", "kind", "judges", "passages", "first passage")
    for each in opinions:
        cells.add(made, each.kind, ", ".join(each.judges), each.passages, each.passage.id)
    return made


def _facts(answer: Brief) -> Table:
    made = cells.table("", "", "")
    made.show_header = False
    numbers = "; ".join(f"{known.type} {known.value}" for known in answer.numbers)
    for name, value in (
        ("court", answer.act.court), ("kind", answer.act.kind), ("formation", answer.formation),
        ("respondents", ", ".join(answer.respondents)), ("numbers", numbers),
        ("stands?", answer.later.standing), ("Comity's digest", answer.digest),
    ):  # fmt: skip
        if value:
            cells.add(made, name, value)
    return made


def _holdings(holdings: Sequence[Holding]) -> Table:
    made = cells.table(
        "Holdings", "item", "provision", "outcome", "State", "vote", "passage", "claim"
    )
    for held in holdings:
        cells.add(
            made, held.item, cells.provision(held), cells.outcome(held), held.respondent,
            cells.vote(held.vote), cells.passage(held.passage), held.claim,
        )  # fmt: skip
    return made


def _measures(measures: Sequence[MeasureAgainst]) -> Table:
    made = cells.table("Redress", "measure", "outcome", "State", "item", "passage", "claim")
    for each in measures:
        measure = each.measure
        passage = measure.passage.id if measure.passage else None
        cells.add(
            made, _told(each.label, measure), measure.outcome, each.respondent, measure.item,
            passage, measure.claim,
        )  # fmt: skip
    return made


def _told(label: str, measure: Measure) -> str:
    total = f"{measure.amount:,.0f} {measure.currency or ''}" if measure.amount else None
    parts = (total, measure.deadline, ", ".join(measure.recipients))
    return f"{label}: {', '.join(each for each in parts if each)}".rstrip(": ")


def _doctrines(doctrines: Sequence[DoctrineUsed]) -> Table:
    made = cells.table("Doctrines that the court applies", "doctrine", "passages", "first", "claim")
    for used in doctrines:
        cells.add(made, used.label or used.doctrine, used.passages, used.passage, used.claim)
    return made


def _authorities(found: Relying) -> Table:
    made = cells.table(
        f"Authorities it rests on (the weightiest of {found.in_all:,})",
        "authority", "weight", "passages", "treatment", "pinpoints", "passage", "claim",
    )  # fmt: skip
    for each in found.relied:
        cells.add(
            made, cells.act(each.cited), each.weight, each.passages, each.treatment,
            ", ".join(each.pinpoints), each.passage, each.claim,
        )  # fmt: skip
    return made


def _later(later: LaterLaw) -> Iterator[RenderableType]:
    by = f" ({later.by.title or later.by.id}, {later.by.date})" if later.by else ""
    yield Text(f"Later: {later.standing}: {later.rests_on}{by}.", style="bold")
    if later.courts:
        made = cells.table("Cited in courts' own voice", "court", "citations", "how", "years")
        for each in later.courts:
            how = ", ".join(f"{name} {number}" for name, number in each.treatments)
            years = f"{each.first_year}-{each.last_year}" if each.first_year else ""
            cells.add(made, each.court, each.citations, how, years)
        yield made
    if later.parted:
        parted = cells.table("Departed from or distinguished", "ruling", "how", "sentence", "claim")
        for one in later.parted:
            words = f"{one.paragraph or one.citation.section}: {one.sentence}"
            cells.add(
                parted, cells.act(one.ruling), one.citation.treatment, words, one.citation.claim
            )
        yield parted
