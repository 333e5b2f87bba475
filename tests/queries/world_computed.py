"""What was computed over the small world: one ranking, two communities, and what tells them."""

from comity.store import Batch, Row
from ingest.ranking.placings import Analysis, Placed
from tests.queries.world_acts import GUIDE, MARGIN, NEW, OLD, SAN_JOSE, STUB, VIEWS

RELEASE = "r-00aa"
RANKING, FIRST, SECOND = f"ranking:{MARGIN}", "community:1", "community:2"


def computed(release: str = RELEASE) -> Batch:
    analyses = [
        Analysis(
            RANKING, "ranking", MARGIN, "pagerank.personalised@1", "damping=0.85", release, 3,
            (
                Placed(NEW, "ecthr", 1, 3, 400.5), Placed(OLD, "ecthr", 2, 3, 300.25),
                Placed(STUB, "ecthr", 3, 3, 100.0), Placed(SAN_JOSE, "iacthr", 1, 1, 90.0),
                Placed(GUIDE, "un-hrc", 1, 1, 10.0),
            ),
        ),
        Analysis(
            FIRST, "community", None, "louvain@1", "resolution=2.0", release, None,
            (
                Placed(OLD, "ecthr", 1, 3, 30.5), Placed(SAN_JOSE, "iacthr", 2, 3, 20.25),
                Placed(NEW, "ecthr", 3, 3, 10.0),
            ),
        ),
        Analysis(
            SECOND, "community", None, "louvain@1", "resolution=2.0", release, None,
            (Placed(VIEWS, "un-hrc", 1, 2, 5.5), Placed(GUIDE, "un-hrc", 2, 2, 4.25)),
        ),
    ]  # fmt: skip
    claims, placings = zip(*(pair for each in analyses for pair in each.rows()), strict=True)
    return Batch(
        {
            "Claim": claims,
            "Placing": placings,
            "Analysis": [each.row for each in analyses],
            "Labelling": [
                _term(FIRST, "right:private-life", 0, 40.5, 3, 0),
                _term(FIRST, MARGIN, 1, 20.25, 2, 1),
                _term(SECOND, MARGIN, 0, 11.0, 1, 0),
            ],
        }
    )


def _term(analysis: str, about: str, ordinal: int, weight: float, inside: int, out: int) -> Row:
    return {
        "id": f"{analysis}^{about}", "owner": "graph", "analysis": analysis, "about": about,
        "ordinal": ordinal, "weight": weight, "inside": inside, "outside": out,
        "acts": inside + out,
    }  # fmt: skip
