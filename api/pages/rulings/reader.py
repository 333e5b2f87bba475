"""The reader: a ruling's text, what was found in each paragraph, and the proof of any of it."""

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Query
from fastapi.responses import Response

from api.moving import current_act
from api.pages.linking import anchor
from api.pages.rulings.citing import Style, styles_of
from api.pages.rulings.deciding import votes_by_claim
from api.pages.rulings.findings import KINDS, Sources
from api.pages.rulings.heads import Head, authorities, head_of
from api.pages.rulings.overtaking import overtaken_in
from api.pages.rulings.paragraphs import Reading
from api.pages.rulings.proofs import Proof, proof_of
from api.pages.rulings.reading import Known, Wanted, reading
from api.pages.rulings.setting import Setting
from api.pages.rulings.sides import brief_shown
from api.pages.visits import Visit, VisitDep, pages_router
from api.parameters import ActPath
from comity.ids import ClaimId, RulingId
from queries.cites import cited_by_claim
from queries.inbound import citing_acts, inbound_by_court
from queries.marks import Mark, Marks, marks
from queries.measures_ordered import measures
from queries.ruling import Ruling, ruling
from queries.whole_texts import whole_text

router = pages_router()

_SHOW: Final = Query(max_length=len(KINDS) + 1)
ShowQuery = Annotated[list[str], _SHOW]
FactQuery = Annotated[str, Query(pattern=r"^(?:claim:[0-9a-f]{16})?$", max_length=30)]
RangeQuery = Annotated[str, Query(alias="p", pattern=r"^(?:\d{1,4}(?:-\d{1,4})?)?$", max_length=9)]
SureQuery = Annotated[str, Query(pattern="^(?:all)?$", max_length=3)]
PrintQuery = Annotated[str, Query(alias="print", pattern="^(?:text|notes|brief)?$", max_length=5)]
ALL: Final[list[str]] = list(KINDS)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is shown.

    Attributes:
        show: kinds of findings.
        print: ``text``, ``notes`` or nothing: for paper.
        range: paragraphs, e.g. ``61-74``; empty for all.
        sure: ``all`` where less sure findings are shown too.
    """

    show: tuple[str, ...]
    print: str
    range: str
    sure: str


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """What the reader shows.

    Attributes:
        head: of the ruling.
        reading: its text.
        proof: that is open; ``None`` where none is.
        styles: in which the ruling can be cited.
        manner: of showing.
        cited_in_all: how often it is cited by others in paragraphs named.
        overtaken: paragraphs of a guide that something shows to be out-dated.
        setting: writes its paragraphs.
    """

    head: Head
    reading: Reading
    proof: Proof | None
    styles: tuple[Style, ...]
    manner: Manner
    cited_in_all: int
    overtaken: int
    setting: Setting

    @property
    def proof_anchor(self) -> str:
        """Fragment of the paragraph in which the proof is open; empty where none is."""
        return anchor(self.proof.passage) if self.proof and self.proof.passage else ""


def _manner(
    show: ShowQuery = ALL, p: RangeQuery = "", sure: SureQuery = "", on_paper: PrintQuery = ""
) -> Manner:
    return Manner(tuple(show), on_paper, p, sure)


@router.get("/rulings/{act}")
@router.get("/guides/{act}")
def reader(
    visit: VisitDep, act: ActPath, manner: Annotated[Manner, Depends(_manner)], fact: FactQuery = ""
) -> Response:
    """Show a ruling or guide with what was found in it."""
    wanted = current_act(visit.graph, act)
    if manner.print == "brief":
        return brief_shown(visit, wanted, is_on_paper=True)
    view = _page(visit, wanted, ruling(visit.graph, wanted), manner, fact)
    twin = f"/v1/rulings/{act}"
    return visit.shown("rulings/reader.html", view, twin=twin, parts={"proof": "proof"})


def _page(visit: Visit, act: RulingId, found: Ruling, manner: Manner, fact: str) -> ReaderPage:
    claimed, cited = marks(visit.graph, act), cited_by_claim(visit.graph, act)
    counts, said = inbound_by_court(visit.graph, act), whole_text(visit.graph, act)
    overtaken = overtaken_in(visit, found, said)
    first, _, last = manner.range.partition("-")
    text = reading(
        said,
        Known({each.passage: each.marks for each in claimed.passages}, counts, overtaken),
        Sources(visit.names, cited, votes_by_claim(visit, found.holdings)),
        Wanted(
            fact,
            everything=manner.sure == "all",
            first=int(first) if first else None,
            last=int(last) if last else None,
        ),
    )
    ordered = measures(visit.graph, act).measures
    proof = proof_of(visit, ClaimId(fact), _mark_of(claimed, fact)) if fact else None
    sides = {"/cites": authorities(cited), "/cited-by": citing_acts(visit.graph, act)}
    return ReaderPage(
        head=head_of(visit, found, ordered, "", sides),
        reading=text,
        proof=proof,
        styles=styles_of(visit.graph, found.act),
        manner=manner,
        cited_in_all=sum(each.citations for each in counts.values()),
        overtaken=len(overtaken),
        setting=Setting(visit.names, visit.language, f"/rulings/{act}"),
    )


def _mark_of(claimed: Marks, fact: str) -> Mark | None:
    listed = (*claimed.whole, *(mark for each in claimed.passages for mark in each.marks))
    return next((each for each in listed if each.claim == fact), None)
