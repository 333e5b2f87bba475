"""Tools that ask: where courts say something, apply a doctrine, protect a right."""

from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field

from api.addresses import spelt
from api.envelope import Answerer
from api.mcp.answers import Answered, Rows, answered
from api.mcp.reading import ONE_COURT, CourtArgument, CursorArgument, RowsArgument
from comity.ids import CourtId, DoctrineId, RightId
from queries.applications import APPLYING, applications
from queries.narrowing import Narrowing
from queries.paging import Page, Turn
from queries.presence import one
from queries.rights_across_courts import CourtOnRight, rights_across_courts
from queries.search.asking import facets, search
from queries.search.compiling import Order
from queries.search.grammar import LONGEST, read

_LEADING: Final = 3
_LEFT: Final = (
    f"Of each court at most {_LEADING} leading rulings are shown, of what they cite elsewhere only "
    "what weighs most; in_all and cites_in_all count all."
)

SinceArgument = Annotated[
    str | None, Field(description="First day, month or year.", examples=["2010"])
]
UntilArgument = Annotated[
    str | None, Field(description="Last day, month or year.", examples=["2020-12-31"])
]


@dataclass(frozen=True, slots=True)
class Asking:
    """Tools that ask, over one graph."""

    answerer: Answerer

    def search_passages(
        self,
        words: Annotated[
            str,
            Field(
                min_length=1,
                max_length=LONGEST - 100,
                description='Words, "phrases", OR, NOT, NEAR/5, child*, brackets, and fields: '
                "section:operative right:right:private-life respondent:GBR date:2010..2015 "
                "speaker:court. Words side by side must all be there.",
                examples=['"margin of appreciation" NEAR/5 wide section:assessment'],
            ),
        ],
        court: Annotated[
            str, Field(description="Id of the one court or body to search.", examples=["ecthr"])
        ],
        cursor: CursorArgument = None,
        limit: RowsArgument = 5,
    ) -> Answered:
        """Search the passages of one court, the most cited rulings first; each is given whole.

        Look at `speaker`: what a party said is no finding of the court.
        """
        read(words)  # alone it must be a search, or it could break out of the brackets
        asked = f"court:{self._court(court)} ({words})"
        graph = self.answerer.graph
        page = search(graph, asked, Order.CITED, Turn(cursor, limit))
        counted = facets(graph, asked, ()).passages
        link = spelt("/v1/search", [("q", asked)])
        return answered(self.answerer, page, link, Rows("hits", counted))

    def find_applications(
        self,
        doctrine_id: Annotated[
            str,
            Field(
                description="Id of a doctrine, from find_terms.",
                examples=["doctrine:margin-of-appreciation"],
            ),
        ],
        court: CourtArgument = None,
        since: SinceArgument = None,
        until: UntilArgument = None,
        cursor: CursorArgument = None,
        limit: RowsArgument = 5,
    ) -> Answered:
        """Find the passages in which a court itself applies a doctrine, the latest years first.

        Never a party's plea, a third party's brief or a separate opinion.
        """
        within = Narrowing(court=self._courts(court), since=since, until=until)
        turn = Turn(cursor, limit if court else 1)
        doctrine = DoctrineId(doctrine_id)
        page = applications(self.answerer.graph, doctrine, within, APPLYING, turn)
        counted = sum(each.passages for each in page.data.courts)
        withheld = "" if court else ONE_COURT.replace("in_all counts", "courts counts")
        given = _given(court=court, since=since, until=until)
        link = spelt(f"/v1/doctrines/{doctrine}/applications", given)
        return answered(self.answerer, page, link, Rows("passages", counted, withheld=withheld))

    def compare_courts_on_right(
        self,
        right_id: Annotated[
            str,
            Field(description="Id of a right, from find_terms.", examples=["right:private-life"]),
        ],
        court: Annotated[str | None, Field(description="Only this court or body.")] = None,
        since: SinceArgument = None,
        until: UntilArgument = None,
    ) -> Answered:
        """Compare how courts protect a right: provisions, outcomes with denominators, leaders.

        Each court stands by itself; a count of one court says nothing without its `held`.
        """
        within = Narrowing(court=self._courts(court), since=since, until=until)
        right = RightId(right_id)
        found = rights_across_courts(self.answerer.graph, right, within, _LEADING)
        given = _given(court=court, since=since, until=until)
        link = spelt(f"/v1/rights/{right}", [*given, ("leading", str(_LEADING))])
        has_more = any(map(_is_cut, found.courts))
        rows = Rows("courts", len(found.courts), within=_LEFT if has_more else "")
        return answered(self.answerer, Page(found, None), link, rows)

    def _courts(self, court: str | None) -> tuple[CourtId, ...]:
        known = self._court(court)
        return (known,) if known else ()

    def _court(self, court: str | None) -> CourtId | None:
        """Return the id of a court that the graph knows.

        Raises:
            NotFoundError: it knows none such.
        """
        if court is None:
            return None
        one(self.answerer.graph, "court_by_id", "court", court=CourtId(court))
        return CourtId(court)


def _given(**values: str | None) -> list[tuple[str, str]]:
    return [(name, value) for name, value in values.items() if value]


def _is_cut(court: CourtOnRight) -> bool:
    """Return whether less is shown of a court than is counted."""
    cites = any(len(each.cites) < each.cites_in_all for each in court.leading)
    return cites or len(court.leading) < court.in_all.texts + court.in_all.digests
