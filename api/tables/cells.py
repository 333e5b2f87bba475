"""Cells of tables: what rulings, passages, votes and counts look like."""

from rich.table import Table
from rich.text import Text

from api.titles import titled
from queries.acts import Act, Excerpt
from queries.coverage import CourtCoverage
from queries.holdings import Holding, Vote
from queries.like_cases import CourtOnLikeCases
from queries.tallies import Tally

_WORDS = 260
"""Characters of a passage that a table shows; ``--format json`` shows more, ``evidence`` all."""


def table(title: str, *columns: str) -> Table:
    """Return an empty table; titles and cells are texts, never markup."""
    heading = Text(title, style="bold") if title else None
    made = Table(title=heading, title_justify="left")
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


def add(made: Table, *cells: str | int | float | None) -> None:
    """Add a row; nothing known is an empty cell."""
    made.add_row(*(Text("" if cell is None else _printed(cell)) for cell in cells))


def act(named: Act) -> str:
    """Return a ruling or guide by title, date and id."""
    title = titled(named.title) or "(title unknown)"
    day = f", {named.date}" if named.date else ""
    standing = {"digest": " (digest)", "cited": " (only cited)"}.get(named.standing, "")
    return f"{title}{day}{standing}\n{named.id}"


def passage(quoted: Excerpt | None) -> str:
    """Return a passage by its id and first words."""
    if quoted is None:
        return "(no passage)"
    words = " ".join(quoted.text.split())
    shown = words if len(words) <= _WORDS else words[:_WORDS].rstrip() + " …"
    return f"{quoted.id}\n{shown}"


def vote(cast: Vote | None) -> str | None:
    """Return a vote, e.g. ``"16 to 1"``."""
    if cast is None:
        return None
    if cast.in_favour is not None:
        return f"{cast.in_favour} to {cast.against or 0}"
    return "unanimous" if cast.unanimous else None


def provision(held: Holding) -> str | None:
    """Return the provision of a holding with those read together with it."""
    together = f" with {', '.join(held.read_with)}" if held.read_with else ""
    return f"{held.provision}{together}" if held.provision else None


def outcome(held: Holding) -> str:
    """Return the outcome of a holding with aspect and condition."""
    more = [part for part in (held.aspect, held.condition) if part]
    return f"{held.outcome} ({', '.join(more)})" if more else held.outcome


def years(tally: Tally | CourtCoverage | CourtOnLikeCases) -> str:
    """Return the span of years, e.g. ``"1978-2024"``."""
    first, last = tally.first_year, tally.last_year
    if first is None:
        return ""
    return str(first) if first == last else f"{first}-{last}"


def share(part: int, whole: int) -> str:
    """Return a count with its denominator, e.g. ``"1,204 of 4,005"``."""
    return f"{part:,} of {whole:,}"


def _printed(cell: str | int | float) -> str:
    return cell if isinstance(cell, str) else f"{cell:,}"
