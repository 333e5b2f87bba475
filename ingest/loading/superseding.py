"""The guides that a guide replaces: edges to them, held or not."""

import re
from typing import Final

from comity.store import Row
from ingest.loading.projection import Projection

_NUMBERED: Final = re.compile(r"un-[a-z]+:(?P<kind>gc|gr)-(?P<number>[0-9]+)")
_CALLED: Final = {"gc": "General comment", "gr": "General recommendation"}


def project_supersession(projection: Projection) -> None:
    """Add an edge to each guide that the guide says it replaces."""
    for guide in projection.metadata.supersedes:
        if guide == projection.act:
            continue
        projection.edge("SUPERSEDES", projection.act, guide)
        if guide not in projection.index.acts:
            projection.shared["Guide"].setdefault(guide, replaced_guide(guide))


def replaced_guide(guide: str) -> Row:
    """Return the node of a guide that is not held: all that its id says."""
    numbered = _NUMBERED.fullmatch(guide)
    title = f"{_CALLED[numbered['kind']]} No. {numbered['number']}" if numbered else None
    return {
        "id": guide, "owner": guide, "title": title, "date": None, "year": None, "held": False,
        "digest": False, "body": guide.partition(":")[0],
    }  # fmt: skip
