"""Why a fact is said: in the words of the ruling, by which rule, how sure, against which rivals."""

from dataclasses import dataclass

from api.pages.cards import Card, card
from api.pages.rulings.findings import Finding, Sources, findings
from api.pages.rulings.samples import Sample, sample_of
from api.pages.rulings.splitting import Segment, Span, split
from api.pages.visits import Visit
from api.pages.words import SECTIONS, SOURCES, SPEAKERS, named
from api.titles import name_of
from comity.ids import ClaimId, PassageId
from comity.store import GraphReader
from queries.citations import CitedAuthority
from queries.evidence import Evidence, Rival, Verdict, evidence, passage
from queries.marks import Mark


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof panel shows.

    Attributes:
        claim: its id.
        about: what is said, as the ontology names it.
        finding: name and role of the fact.
        act: id of the ruling or guide of which it is said.
        title: of it.
        passage: id of the passage; ``None`` where it rests on none.
        place: its printed number; empty where it has none.
        words: the characters that prove it; empty where it rests on none.
        around: the passage in segments, those that prove it with key 0.
        speaker: whose words, in the reader's language.
        section: where in the ruling, likewise.
        source: who found it, likewise.
        rule: with its version.
        percent: how sure.
        sample: on what that rests.
        status: resolved, ambiguous, unresolved, rejected.
        holds: whether it won.
        rivals: that lost to it, or beat it.
        verdict: what a person decided; ``None`` where nobody did.
        target: bare path of what it leads to; empty where nowhere.
        quotation: the passage, as pages quote it.
    """

    claim: str
    about: str
    finding: Finding | None
    act: str
    title: str
    passage: str | None
    place: str
    words: str
    around: tuple[Segment, ...]
    speaker: str
    section: str
    source: str
    rule: str | None
    percent: int
    sample: Sample
    status: str | None
    holds: bool
    rivals: tuple[Rival, ...]
    verdict: Verdict | None
    target: str
    quotation: Card | None


def proof_of(visit: Visit, claim: ClaimId, mark: Mark | None = None) -> Proof:
    """Return the proof of a claim.

    Args:
        visit: the visit.
        claim: its id.
        mark: the claim as the passage has it, where the caller knows it; its characters are lit.

    Raises:
        NotFoundError: the graph has no such claim.
    """
    found, say = evidence(visit.graph, claim), visit.names.say
    cited, told = _cited(visit.graph, found), mark or _mark(found)
    sources = Sources(visit.names, {claim: cited} if cited else {}, {})
    fact = next(iter(findings([told], sources)), None)
    quoted, text = found.passage, found.passage.text if found.passage else ""
    span = [Span(told.start, told.end, 0)] if told.start is not None and told.end else []
    return Proof(
        claim=found.claim,
        about=found.about,
        finding=fact,
        act=found.act.id,
        title=name_of(found.act),
        passage=quoted.id if quoted else None,
        place=(quoted.number if quoted else None) or "",
        words=text[told.start : told.end] if span else "",
        around=split(text, span),
        speaker=say(named(SPEAKERS, quoted.speaker if quoted else None)),
        section=say(named(SECTIONS, quoted.section if quoted else None)),
        source=say(named(SOURCES, found.source)),
        rule=found.rule,
        percent=round(found.confidence * 100),
        sample=sample_of(found.source, found.rule, found.confidence),
        status=found.status,
        holds=found.holds,
        rivals=found.rivals,
        verdict=found.verdict,
        target=_target(found, cited),
        quotation=card(visit, found.act, quoted) if quoted else None,
    )


def _cited(graph: GraphReader, found: Evidence) -> CitedAuthority | None:
    if found.about != "cites" or found.passage is None:
        return None
    there = passage(graph, PassageId(found.passage.id)).cites
    return next(
        (CitedAuthority(each.cited, each.citation) for each in there
         if each.citation.claim == found.claim),
        None,
    )  # fmt: skip


def _mark(found: Evidence) -> Mark:
    """Return a claim as a mark, without its place in the passage."""
    speaker = found.passage.speaker if found.passage else None
    section = found.passage.section if found.passage else None
    return Mark(
        found.claim, found.about, found.value, None, None, section, speaker, found.source,
        found.rule, found.confidence, found.status,
    )  # fmt: skip


def _target(found: Evidence, cited: CitedAuthority | None) -> str:
    if cited is not None:
        return f"/rulings/{cited.cited.id}"
    first = (found.value or "").partition(" ")[0]
    folders = {"doctrine": "/doctrines/", "provision": "/provisions/"}
    folder = folders.get(found.about)
    return f"{folder}{first.rpartition(':')[2]}" if folder and first else ""
