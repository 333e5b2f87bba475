"""Which finding of which text is behind a claim: what a person decides is kept by what it says."""

from comity.claims import Decision, Source
from comity.errors import InvalidValueError, NotFoundError
from comity.store import Graph
from ingest.loading.claiming import Claimer
from ingest.loading.judging import judged, record_of
from ingest.loading.loading import Loader
from ingest.loading.texts import ActTexts
from ingest.loading.valuing import findings_of
from ingest.loading.verdicts import WHOLE, Verdict, place_at, places_of

_FIXED = "court"
"""What is part of an act's id, so that another value would be another act."""


def decide(
    graph: Graph, act: str, claim: str, verdict: tuple[Decision, str, str], day: str | None = None
) -> Verdict:
    """Keep what a person decided of a claim, and show the act as it is judged from now on.

    Args:
        graph: that holds the claim.
        act: of which it is said.
        claim: its id.
        verdict: what was decided, by whom, and why.
        day: ISO 8601, where it is to be kept.

    Raises:
        NotFoundError: the act has no such claim, or no text of it is held.
        InvalidValueError: it says which court the act is of, which is part of its id; or it was
            computed, and no text says it.
    """
    columns = ("property", "value", "passage", "source")
    rows = (row for row in graph.nodes("Claim", columns, owner=act) if row["id"] == claim)
    row = next(rows, None)
    if row is None:
        raise NotFoundError("claim", claim)
    name, value = str(row["property"]), str(row["value"])
    if row["source"] == Source.COMPUTATION:
        raise InvalidValueError("claim", claim, "it is computed from citations; judge one of those")
    if name == _FIXED:
        raise InvalidValueError("claim", claim, "the court is part of the id; load the text anew")
    loader = Loader(graph)
    place, record = WHOLE, None
    if row["passage"] is not None:
        place, record = _behind(loader, act, claim)
    decision, who, why = verdict
    kept = record if decision is Decision.CONFIRMED else None
    made = loader.decide(Verdict(act, name, value, place, decision, who, why, day, record=kept))
    loader.finish()
    return made


def _behind(loader: Loader, act: str, claim: str) -> tuple[str, bytes]:
    """Return the place of a claim and the finding behind it."""
    texts = loader.texts(act)
    for extraction in (*texts.spoken, *texts.briefs):
        verdicts = loader.verdicts_on(act)
        read, places = judged(extraction, verdicts), places_of(extraction)
        claimer = Claimer(act, read, ())
        for name, value, found in findings_of(read.findings):
            if claimer.claim_of(name, value, found.at) == claim:
                return place_at(found.at, places), record_of(found)
    raise NotFoundError("claim", claim)


__all__ = ["ActTexts", "decide"]
