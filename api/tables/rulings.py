"""One ruling in full, lists of rulings, candidates."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from queries.acts import Act
from queries.lookup import Candidates
from queries.ruling import Ruling
from queries.rulings import Rulings
from queries.rulings_counted import RulingsCounted


def ruling(answer: Ruling) -> Iterator[RenderableType]:
    """Yield what a ruling or guide is, decided, names and belongs to."""
    yield Text(cells.act(answer.act), style="bold")
    yield _facts(answer)
    if answer.holdings:
        yield _holdings(answer)
    if answer.doctrines:
        yield _doctrines(answer)
    for title, acts in (
        ("The same case", answer.same_case),
        ("Replaces", answer.replaces),
        ("Replaced by", answer.replaced_by),
    ):
        if acts:
            yield acts_of(title, acts)


def rulings(answer: Rulings) -> Iterable[RenderableType]:
    """Return rulings as a table."""
    made = cells.table("Rulings", "ruling", "court", "kind", "formation", "respondents")
    for each in answer.rulings:
        cells.add(
            made, cells.act(each.act), each.act.court, each.act.kind, each.formation,
            ", ".join(each.respondents),
        )  # fmt: skip
    return (made,)


def counted(answer: RulingsCounted) -> Iterable[RenderableType]:
    """Return how many rulings there are, by court."""
    made = cells.table(f"Rulings: {answer.total:,}", "court", "texts", "digests", "years")
    for each in answer.courts:
        years = f"{each.first_year}-{each.last_year}" if each.first_year else ""
        cells.add(made, each.court, each.texts, each.digests, years)
    return (made,)


def candidates(answer: Candidates) -> Iterator[RenderableType]:
    """Yield the rulings and guides that may be meant."""
    if answer.candidates:
        yield acts_of(f"{answer.asked!r} may mean (found by {answer.found_by})", answer.candidates)
    if answer.is_cut:
        yield Text(f"Only the first {len(answer.candidates)} are shown; say more.", style="bold")


def acts_of(title: str, acts: Iterable[Act]) -> Table:
    """Return rulings and guides as a table."""
    made = cells.table(title, "ruling", "court", "kind")
    for each in acts:
        cells.add(made, cells.act(each), each.court, each.kind)
    return made


def _facts(answer: Ruling) -> Table:
    made = cells.table("", "", "")
    made.show_header = False
    numbers = "; ".join(f"{known.type} {known.value}" for known in answer.identifiers)
    held = [
        f"{text.language}, {text.characters or 0:,} characters, segmentation {text.segmentation}"
        for text in answer.texts
    ]
    invoked = ", ".join(dict.fromkeys(each.provision for each in answer.provisions))
    for name, value in (
        ("court", answer.act.court), ("kind", answer.act.kind), ("formation", answer.formation),
        ("respondents", ", ".join(answer.respondents)), ("numbers", numbers),
        ("provisions", invoked), ("texts", "\n".join(held)), ("Comity's digest", answer.note),
    ):  # fmt: skip
        if value:
            cells.add(made, name, value)
    return made


def _holdings(answer: Ruling) -> Table:
    made = cells.table(
        "Holdings", "item", "provision", "outcome", "State", "vote", "passage", "claim"
    )
    for held in answer.holdings:
        cells.add(
            made, held.item, cells.provision(held), cells.outcome(held), held.respondent,
            cells.vote(held.vote), cells.passage(held.passage), held.claim,
        )  # fmt: skip
    return made


def _doctrines(answer: Ruling) -> Table:
    made = cells.table("Doctrines", "doctrine", "", "passages", "first", "claim")
    for used in answer.doctrines:
        cells.add(
            made, used.label or used.doctrine, used.role, used.passages, used.passage, used.claim
        )
    return made
