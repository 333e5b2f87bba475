"""One paragraph with its margin and an open proof, as the reader of the whole text shows it."""

from dataclasses import dataclass

from api.pages.rulings.deciding import votes_by_claim
from api.pages.rulings.findings import Sources, is_shown
from api.pages.rulings.overtaking import overtaken_in
from api.pages.rulings.paragraphs import Paragraph
from api.pages.rulings.proofs import Proof, proof_of
from api.pages.rulings.reading import Known, Wanted, paragraph
from api.pages.rulings.setting import Setting
from api.pages.visits import Visit
from comity.ids import ClaimId, PassageId, RulingId
from queries.citations import CitedAuthority
from queries.evidence import Passage
from queries.inbound import inbound_by_court
from queries.marks import marks_of_passage
from queries.ruling import ruling
from queries.whole_texts import Said


@dataclass(frozen=True, slots=True)
class Alone:
    """A paragraph by itself.

    Attributes:
        paragraph: with its margin.
        proof: that is wanted; ``None`` where none is. It is open where the paragraph says so.
        less_sure: findings left out as less sure.
        setting: writes it.
    """

    paragraph: Paragraph
    proof: Proof | None
    less_sure: int
    setting: Setting


def alone(visit: Visit, found: Passage, wanted: Wanted) -> Alone:
    """Return a passage as the reader of the whole text shows it.

    Raises:
        NotFoundError: the graph has no claim whose proof is wanted.
    """
    words, act = found.passage, RulingId(found.act.id)
    said = Said(words.id, words.number, words.section, words.speaker, found.language, words.text)
    claimed, whole = marks_of_passage(visit.graph, PassageId(words.id)), ruling(visit.graph, act)
    overtaken = overtaken_in(visit, whole, [said])
    known = Known({words.id: claimed}, inbound_by_court(visit.graph, act), overtaken)
    sources = Sources(visit.names, _cited(found), votes_by_claim(visit, whole.holdings))
    fact = next((each for each in claimed if each.claim == wanted.fact), None)
    return Alone(
        paragraph(said, known, sources, wanted),
        proof_of(visit, ClaimId(wanted.fact), fact) if wanted.fact else None,
        0 if wanted.everything else sum(not is_shown(each) for each in claimed),
        Setting(visit.names, visit.language, f"/rulings/{act}", is_alone=True),
    )


def _cited(found: Passage) -> dict[str, CitedAuthority]:
    return {
        each.citation.claim: CitedAuthority(each.cited, each.citation)
        for each in found.cites
        if each.citation.claim
    }
