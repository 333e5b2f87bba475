"""Rankings and communities, and the computations that they rest on."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.analyses import NOT_COMPUTED, Analysis
from queries.communities import Communities, Community, TellingTerm
from queries.rankings import Ranking


def basis(ranked_by: Analysis | None) -> str:
    """Return by which computation something is ordered."""
    if ranked_by is None:
        return NOT_COMPUTED
    return f"{ranked_by.rule} {ranked_by.parameters}, over release {ranked_by.release}"


def ranking(answer: Ranking) -> Iterator[RenderableType]:
    """Yield the computation, then its first rulings and guides, court by court."""
    yield Text(f"{answer.label_en or ''} ({answer.about})", style="bold")
    yield Text(f"Computed, not read: {basis(answer.ranked_by)}")
    made = cells.table("", "court", "place", "ruling or guide", "PageRank, millionths", "claim")
    for each in answer.acts:
        cells.add(
            made, each.act.court, each.place, cells.act(each.act), f"{each.weight:,.1f}", each.claim
        )
    yield made


def communities(answer: Communities) -> Iterator[RenderableType]:
    """Yield the computation, then the communities with labels, courts and leading acts."""
    told = f"{answer.rule} {answer.parameters}" if answer.rule else NOT_COMPUTED
    yield Text(f"Computed, not read: {told}")
    yield Text(f"Communities: {len(answer.communities)} of {answer.in_all}")
    made = cells.table("", "community", "acts", "told by", "courts", "led by", "claim")
    for each in answer.communities:
        courts = "\n".join(f"{one.court}: {one.acts}" for one in each.courts)
        leading = "\n".join(cells.act(one.act) for one in each.leading)
        claims = "\n".join(one.claim for one in each.leading)
        cells.add(made, each.id, _acts(each), _labels(each), courts, leading, claims)
        made.add_section()
    yield made


def _acts(community: Community) -> str:
    return cells.share(community.acts, community.size)


def _labels(community: Community) -> str:
    return "\n".join(map(_label, community.labels)) or "(nothing tells it apart)"


def _label(term: TellingTerm) -> str:
    return f"{term.label_en or term.about}: {term.inside} in, {term.outside} out"
