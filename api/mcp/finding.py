"""Tools that ground names: what people write in, ids out; everything else takes ids alone."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from api.addresses import spelt
from api.envelope import Answerer
from api.mcp.answers import Answered, Rows, answered
from api.mcp.values import Kind, values_of
from queries.lookup import lookup
from queries.paging import Page
from queries.suggesting import suggestions

_SHORTEST, _LONGEST, _SOME = 2, 400, 10


@dataclass(frozen=True, slots=True)
class Finding:
    """Tools that find ids, over one graph."""

    answerer: Answerer

    def find_rulings(
        self,
        words: Annotated[
            str,
            Field(
                min_length=_SHORTEST,
                max_length=_LONGEST,
                description="An id, application or communication number, ECLI, UN symbol, "
                "reporter place, or words of a title.",
                examples=["Soering v. the United Kingdom", "14038/88", "CCPR/C/78/D/829/1998"],
            ),
        ],
    ) -> Answered:
        """Find which rulings or guides a citation, number or title means. Ask this first.

        One candidate: it is meant. Several: ask the user which, never choose. None: it is not in
        this graph; do not make one up.
        """
        found = lookup(self.answerer.graph, words)
        rows = Rows("candidates", None if found.is_cut else len(found.candidates), found.is_cut)
        link = spelt("/v1/lookup", [("q", words)])
        return answered(self.answerer, Page(found, None), link, rows)

    def find_terms(
        self,
        words: Annotated[
            str,
            Field(
                min_length=_SHORTEST,
                max_length=_LONGEST,
                description="The beginning of a name, in English, French or Spanish.",
                examples=["margin of app", "vida privada"],
            ),
        ],
        kind: Annotated[Kind | None, Field(description="Only terms of this kind.")] = None,
    ) -> Answered:
        """Find the id of a right, doctrine, court, State, instrument, remedy or group by name.

        Ask this before any tool that takes such an id; ids are never to be built by hand.
        """
        found = suggestions(self.answerer.graph, words, kind, _SOME)
        shown = len(found.suggestions)
        rows = Rows("suggestions", found.in_all, is_cut=found.in_all > shown)
        given = [("q", words), *([("kind", str(kind))] if kind else [])]
        link = spelt("/v1/suggestions", given)
        return answered(self.answerer, Page(found, None), link, rows)

    def list_values(
        self,
        kind: Annotated[Kind, Field(description="Of which kind.")],
    ) -> Answered:
        """List every id of one kind, with its English name: the values that filters take."""
        found = values_of(self.answerer.graph, kind)
        return answered(self.answerer, Page(found, None), None, Rows("values", len(found.values)))
