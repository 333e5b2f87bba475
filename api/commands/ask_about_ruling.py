"""Questions about one ruling: on one page, its opinions, what is said of it, its like."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant
from api.commands.options import ActArgument, CourtsOption, FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import about_ruling as tables
from api.tables import briefs
from api.wiring import open_graph
from comity.ids import CourtId
from queries.brief import AUTHORITIES, Brief, brief
from queries.holdings_of_ruling import HoldingsOfRuling, holdings_of_ruling
from queries.parallel import ParallelProceedings, parallel
from queries.said_of import SHOWN, SaidOf, said_of
from queries.separate_opinions import SeparateOpinions, separate_opinions
from queries.similar_rulings import LEADING, SimilarRulings, similar_rulings

app = typer.Typer()


@app.command("brief")
def brief_of(
    ruling: ActArgument,
    *,
    authorities: Annotated[
        int, typer.Option(min=1, max=50, help="How many of those it rests on.")
    ] = AUTHORITIES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What does a judge want to know of a ruling on one page, each line with its evidence?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        given = None if authorities == AUTHORITIES else authorities
        link = link_to(f"/v1/rulings/{act}/brief", authorities=given)
        show(graph, Shape(Brief, briefs.brief), whole(brief(graph, act, authorities)), link, wanted)


@app.command("holdings-of")
def holdings_of(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """What did this ruling decide, provision by provision, by which vote, in which words?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/holdings")
        found = holdings_of_ruling(graph, act)
        show(graph, Shape(HoldingsOfRuling, briefs.holdings_of), whole(found), link, wanted)


@app.command("separate-opinions")
def separate_opinions_of(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Who wrote separately, and did a later majority take it up?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/separate-opinions")
        shape = Shape(SeparateOpinions, tables.separate_opinions)
        show(graph, shape, whole(separate_opinions(graph, act)), link, wanted)


@app.command("similar")
def similar_to(
    ruling: ActArgument,
    *,
    court: CourtsOption = None,
    leading: Annotated[int, typer.Option(min=1, max=25, help="Rulings a court.")] = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings of this and other courts are like it, and for which weighed reasons?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        courts = tuple(map(CourtId, court or ()))
        found = similar_rulings(graph, act, courts, leading)
        given = None if leading == LEADING else leading
        link = link_to(f"/v1/rulings/{act}/similar", court=courts, leading=given)
        show(graph, Shape(SimilarRulings, tables.similar), whole(found), link, wanted)


@app.command("said-of")
def said_of_it(
    ruling: ActArgument,
    *,
    court: CourtsOption = None,
    most: Annotated[int, typer.Option(min=1, max=50, help="Descriptions to show.")] = SHOWN,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What do later courts say of a ruling, in one sentence each? Never what a party says."""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        courts = tuple(map(CourtId, court or ()))
        found = said_of(graph, act, courts, most)
        given = None if most == SHOWN else most
        link = link_to(f"/v1/rulings/{act}/said-of", court=courts, most=given)
        show(graph, Shape(SaidOf, tables.said_of), whole(found), link, wanted)


@app.command("parallel")
def parallel_to(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Were the same facts before another body, by which rule, and who says so?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/parallel")
        shape = Shape(ParallelProceedings, tables.parallel)
        show(graph, shape, whole(parallel(graph, act)), link, wanted)
