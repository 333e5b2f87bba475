"""What was found, with the words marked, and counts."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.search.asking import Facets, Hit, Hits, Understood


def hits(answer: Hits) -> Iterator[RenderableType]:
    """Yield how the search was read, and the passages."""
    yield _understood(answer.understood)
    made = cells.table("Passages found", "ruling", "passage", "part", "voice")
    for hit in answer.hits:
        made.add_row(Text(cells.act(hit.act)), _quoted(hit), hit.section, hit.speaker)
    yield made


def facets(answer: Facets) -> Iterator[RenderableType]:
    """Yield how the search was read, the total, and a table for each field."""
    yield _understood(answer.understood)
    yield Text(f"{answer.passages:,} passages of {answer.acts:,} rulings and guides", style="bold")
    for facet in answer.facets:
        made = cells.table("", facet.field, "passages", "rulings and guides")
        for count in facet.counts:
            cells.add(made, count.value, count.passages, count.acts)
        yield made


def _understood(understood: Understood) -> Text:
    said = Text(understood.search, style="bold")
    for each in understood.expansions:
        said.append(f"\n  {each.written}: also {'; '.join(each.added)}", style="not bold")
    if understood.ignored:
        said.append(f"\n  left out, no words: {' '.join(understood.ignored)}", style="not bold")
    return said


def _quoted(hit: Hit) -> Text:
    quoted = Text(hit.window.text)
    for place in hit.window.highlights:
        quoted.stylize("bold reverse", place.start, place.end)
    return Text(f"{hit.passage}\n") + quoted
