"""Tools that read: a ruling, a passage, who cites whom, and the evidence of a claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from api.addresses import spelt
from api.envelope import Answerer
from api.mcp.answers import LARGEST, Answered, Rows, answered
from comity.errors import MergedError
from comity.ids import ClaimId, CourtId, PassageId, RulingId
from queries.cited_by import CitingCourt, cited_by
from queries.cites import CitedCourt, cites
from queries.evidence import evidence, passage
from queries.narrowing import Narrowing
from queries.paging import Page, Turn
from queries.presence import current_id
from queries.ruling import ruling

RulingArgument = Annotated[
    str,
    Field(description="Id of a ruling or guide, from find_rulings.", examples=["ecthr:001-57619"]),
]
CourtArgument = Annotated[
    str | None,
    Field(
        description="Id of one court or body. Without it rows are counted by court and none is "
        "shown: the words of different courts never stand in one list.",
        examples=["ecthr"],
    ),
]
CursorArgument = Annotated[
    str | None, Field(description="left_out.cursor of the answer before, unchanged.")
]
RowsArgument = Annotated[int, Field(ge=1, le=LARGEST, description="Rows at most.")]
ONE_COURT = "No row is shown, because no court was named: in_all counts them by court; name one."


@dataclass(frozen=True, slots=True)
class Reading:
    """Tools that read, over one graph."""

    answerer: Answerer

    def read_ruling(self, ruling_id: RulingArgument) -> Answered:
        """Read what is known of one ruling or guide: numbers, holdings with passages, doctrines.

        Holdings are what the court decided; what parties argued is never among them.
        """
        act = self._current(ruling_id)
        found = ruling(self.answerer.graph, act)
        return answered(self.answerer, Page(found, None), spelt(f"/v1/rulings/{act}", []))

    def read_passage(
        self,
        passage_id: Annotated[
            str,
            Field(
                description="Id of a passage, as answers show it.", examples=["ecthr:001-57619#88"]
            ),
        ],
    ) -> Answered:
        """Read one passage to the letter, with whose words they are and what stands beside it.

        Quote from this and nothing else; give the id with every quotation.
        """
        wanted = PassageId(passage_id)
        found = passage(self.answerer.graph, wanted)
        return answered(self.answerer, Page(found, None), spelt(f"/v1/passages/{wanted}", []))

    def follow_citations(
        self,
        ruling_id: RulingArgument,
        direction: Annotated[
            Literal["cites", "cited-by"],
            Field(description="Whom it cites, or who cites it."),
        ],
        court: CourtArgument = None,
        cursor: CursorArgument = None,
        limit: RowsArgument = 10,
    ) -> Answered:
        """Follow citations from or to a ruling, each with its passage and how it is treated."""
        act, turn = self._current(ruling_id), Turn(cursor, limit if court else 1)
        named, graph = (CourtId(court),) if court else (), self.answerer.graph
        link = spelt(f"/v1/rulings/{act}/{direction}", [("court", court)] if court else [])
        if direction == "cites":
            citing = cites(graph, act, named, None, turn)
            rows = _counted(citing.data.in_all, court)
            return answered(self.answerer, citing, link, rows)
        cited = cited_by(graph, act, Narrowing(court=named), turn=turn)
        return answered(self.answerer, cited, link, _counted(cited.data.in_all, court))

    def show_evidence(
        self,
        claim_id: Annotated[str, Field(description="Id of a claim, as answers show it.")],
    ) -> Answered:
        """Show on which characters of which text a claim rests, by which rule, and its rivals."""
        claim = ClaimId(claim_id)
        found = evidence(self.answerer.graph, claim)
        return answered(self.answerer, Page(found, None), spelt(f"/v1/claims/{claim}", []))

    def _current(self, act: str) -> RulingId:
        """Return the id of an act.

        Raises:
            MergedError: it has another id now.
        """
        wanted = RulingId(act)
        now = current_id(self.answerer.graph, wanted)
        if now != wanted:
            raise MergedError("ruling", act, now)
        return wanted


def _counted(in_all: Iterable[CitedCourt | CitingCourt], court: str | None) -> Rows:
    counted = sum(each.citations for each in in_all if court in {None, each.court})
    return Rows("citations", counted, withheld="" if court else ONE_COURT)
