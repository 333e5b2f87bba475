"""What was computed, as rows of the graph: analyses, the places of acts in them, their claims.

The claims are of source ``computation``: no text says what they say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from comity.claims import Source, Status, claim_id
from comity.store import Row, Value

NONE: Mapping[str, Value] = {
    "start": None, "end": None, "text_sha256": None, "passage": None, "section": None,
    "speaker": None, "verdict": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placed:
    """One act in an analysis.

    Attributes:
        act: its id.
        court: code of its court or body.
        place: 1 for the first of its court in a ranking, of all in a community.
        of: how many were ranked with it.
        weight: PageRank in parts per million.
    """

    act: str
    court: str
    place: int
    of: int
    weight: float


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was computed.

    Attributes:
        id: ``ranking:<right, doctrine or "all">`` or ``community:<number>``.
        kind: ``ranking`` or ``community``.
        about: id of the right or doctrine; ``all`` for the whole; ``None`` of a community.
        rule: algorithm and version.
        parameters: names and values, joined by blanks.
        release: of the graph.
        seeds: acts at which walks begin; ``None`` of a community.
        placed: the acts that are kept.
    """

    id: str
    kind: str
    about: str | None
    rule: str
    parameters: str
    release: str
    seeds: int | None
    placed: Sequence[Placed]

    @property
    def row(self) -> Row:
        """The analysis itself."""
        return {
            "id": self.id, "owner": "graph", "kind": self.kind, "about": self.about,
            "rule": self.rule, "parameters": self.parameters, "release": self.release,
            "seeds": self.seeds, "acts": len(self.placed),
        }  # fmt: skip

    def rows(self) -> Iterator[tuple[Row, Row]]:
        """Yield the claim and the place of each act."""
        for placed in self.placed:
            claim = self._claim(placed)
            yield (
                claim,
                {
                    "id": f"{placed.act}^{self.id}", "owner": placed.act, "analysis": self.id,
                    "court": placed.court, "ordinal": placed.place - 1, "weight": placed.weight,
                    "claim": claim["id"],
                },
            )  # fmt: skip

    def _claim(self, placed: Placed) -> Row:
        value = self._said(placed)
        return {
            **NONE,
            "id": str(claim_id(placed.act, self.kind, value, None, self.rule)),
            "owner": placed.act,
            "property": self.kind, "value": value, "source": str(Source.COMPUTATION),
            "rule": self.rule, "confidence": 1.0, "status": str(Status.RESOLVED), "holds": True,
        }  # fmt: skip

    def _said(self, placed: Placed) -> str:
        among = placed.court if self.kind == "ranking" else "all"
        return (
            f"{self.id} place={placed.place} of={placed.of} among={among} ppm={placed.weight} "
            f"{self.parameters} release={self.release}"
        )
