"""Questions about what is joined to what, and what is alike."""

from typing import Annotated

import typer

from api.commands.options import FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import joined as tables
from api.wiring import open_graph, read_settings, vectors_of
from comity.ids import PassageId
from queries.neighbours import Neighbours, neighbours
from queries.passages_alike import By, passages_alike
from queries.similar_passages import SimilarPassages, similar_passages
from queries.suggesting import MOST, Suggestions, suggestions

app = typer.Typer()
_SOME = 10


@app.command("neighbours")
def neighbours_of(
    node: Annotated[str, typer.Argument(help="Id of a ruling, guide or term.")],
    *,
    limit: Annotated[int, typer.Option(min=1, max=50, help="Neighbours a relation.")] = _SOME,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What is joined to this ruling, guide or term, relation by relation?"""
    with open_graph() as graph:
        found = neighbours(graph, node, limit)
        link = link_to(f"/v1/nodes/{node}/neighbours", limit=_unusual(limit))
        show(graph, Shape(Neighbours, tables.neighbours), whole(found), link, wanted)


@app.command("similar-passages")
def similar_to(
    passage: Annotated[str, typer.Argument(help="Id of a passage.")],
    *,
    limit: Annotated[int, typer.Option(min=1, max=50, help="Passages to show.")] = _SOME,
    by: Annotated[By, typer.Option(help="Likeness of words, or of meaning.")] = By.WORDS,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which passages of other rulings and guides say something similar, in which shared words?"""
    with open_graph() as graph:
        asked = PassageId(passage)
        if by is By.MEANING:
            found = passages_alike(graph, vectors_of(read_settings()), asked, limit)
        else:
            found = similar_passages(graph, asked, limit)
        given = by if by is not By.WORDS else None
        link = link_to(f"/v1/passages/{passage}/similar", limit=_unusual(limit), by=given)
        show(graph, Shape(SimilarPassages, tables.similar), whole(found), link, wanted)


@app.command("suggest")
def suggest(
    asked: Annotated[str, typer.Argument(help="The beginning of a name, in any language.")],
    *,
    kind: Annotated[str | None, typer.Option(help="right, doctrine, court, state …")] = None,
    limit: Annotated[int, typer.Option(min=1, max=MOST, help="Suggestions to show.")] = _SOME,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rights, doctrines, courts, States and other terms have a name that begins so?"""
    with open_graph() as graph:
        found = suggestions(graph, asked, kind, limit)
        link = link_to("/v1/suggestions", q=asked, kind=kind, limit=_unusual(limit))
        show(graph, Shape(Suggestions, tables.suggestions), whole(found), link, wanted)


def _unusual(limit: int) -> int | None:
    return limit if limit != _SOME else None
