"""Tables of the defences that States raise."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.defences import CourtOnDefences, Defences, Ends, ObjectionsDecided


def defences(answer: Defences) -> Iterator[RenderableType]:
    """Yield how often each defence succeeded, the objections decided, and examples."""
    yield Text(f"Defences of States on {answer.subject}", style="bold")
    yield Text(answer.rule)
    made = cells.table(
        "Where the defence succeeded (95 % interval)",
        "court", "defence", "kind", "rulings", "succeeded", "share", "interval", "years",
    )  # fmt: skip
    for court in answer.courts:
        for each in court.defences:
            cells.add(made, court.court, each.doctrine, each.kind, *_ends(each.ends))
        cells.add(made, court.court, "(whatever was pleaded)", "", *_ends(court.whatever))
        made.add_section()
    yield made
    yield _objections(answer.courts)
    yield _examples(answer.courts)


def _ends(ends: Ends) -> tuple[str | int | None, ...]:
    share = "" if ends.share is None else f"{ends.share:.0%}"
    interval = f"{ends.low:.0%} to {ends.high:.0%}" if ends.decided else ""
    first, last = ends.first_year, ends.last_year
    years = "" if first is None else str(first) if first == last else f"{first}-{last}"
    return ends.rulings, cells.share(ends.succeeded, ends.decided), share, interval, years


def _objections(courts: tuple[CourtOnDefences, ...]) -> RenderableType:
    made = cells.table(
        "Preliminary objections that operative parts decide in those courts' rulings on it",
        "court", "ground", "allowed", "share", "interval", "for one, holding",
    )  # fmt: skip
    for court in courts:
        for each in court.objections:
            cells.add(made, court.court, *_decided(each))
    return made


def _decided(each: ObjectionsDecided) -> tuple[str, ...]:
    return (
        each.ground or "(no ground of the vocabulary named)",
        cells.share(each.allowed, each.allowed + each.dismissed), f"{each.share:.0%}",
        f"{each.low:.0%} to {each.high:.0%}", each.holding,
    )  # fmt: skip


def _examples(courts: tuple[CourtOnDefences, ...]) -> RenderableType:
    made = cells.table("Examples", "ruling", "defence", "ended", "the Government's words", "claims")
    for defence in (each for court in courts for each in court.defences):
        for shown in defence.examples:
            proof = "\n".join(each for each in (shown.claim, shown.held_in, shown.held_by) if each)
            cells.add(
                made, cells.act(shown.ruling), defence.doctrine, shown.ended,
                cells.passage(shown.plea), proof,
            )  # fmt: skip
    return made
