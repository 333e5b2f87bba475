"""Official facts of the library are checked against the texts that are held: a wrong one fails."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import pytest

from comity.extraction import Authority, HoldingFound, Outcome
from comity.ids import ProvisionId
from ingest.reading.library import library_extractions
from ingest.reading.library.files import library_files
from ontology import load
from tests.library.readings import MISREAD, SUCCEEDED, UNREAD, VOTES
from tests.library.real import RECORDS, real_texts

pytestmark = pytest.mark.corpora

LIBRARY = library_files()
VOCABULARY = load()
DIGESTS = {each.id: each for each in library_extractions()}
RULINGS = sorted(RECORDS.keys() & LIBRARY.rulings.keys())
BOTH = sorted(RECORDS.keys() & (LIBRARY.rulings.keys() | LIBRARY.guides.keys()))
DECIDING = frozenset({Outcome.VIOLATION, Outcome.NO_VIOLATION})


@pytest.mark.parametrize("identity", RULINGS)
def test_the_date_and_the_states_are_those_of_the_text(identity: str) -> None:
    ours, text = DIGESTS[identity].metadata, real_texts()[identity].metadata
    assert text.date in {None, ours.date}
    if identity not in SUCCEEDED:
        assert set(text.respondents) in (set(), set(ours.respondents))


@pytest.mark.parametrize("identity", RULINGS)
def test_each_finding_is_one_of_the_operative_part(identity: str) -> None:
    found = _decided(real_texts()[identity].holdings) | UNREAD.get(identity, frozenset())
    assert _decided(DIGESTS[identity].findings.holdings) <= found or not _decided(
        real_texts()[identity].holdings
    )


@pytest.mark.parametrize("identity", RULINGS)
def test_a_complete_list_of_findings_leaves_none_out(identity: str) -> None:
    if LIBRARY.rulings[identity].verified.complete:
        found = _decided(real_texts()[identity].holdings) - MISREAD.get(identity, frozenset())
        assert found <= _decided(DIGESTS[identity].findings.holdings)


@pytest.mark.parametrize("identity", RULINGS)
def test_votes_are_those_of_the_operative_part(identity: str) -> None:
    votes: dict[tuple[str, Outcome], set[object]] = {}
    for holding in real_texts()[identity].holdings:
        if holding.provision and holding.vote:
            votes.setdefault(_key(holding), set()).add(_vote(holding))
    for holding in DIGESTS[identity].findings.holdings:
        if holding.vote and _key(holding) in votes and (identity, *_key(holding)) not in VOTES:
            assert _vote(holding) in votes[_key(holding)], holding.provision


@pytest.mark.parametrize("identity", BOTH)
def test_whom_it_cites_the_text_names_too(identity: str) -> None:
    text = _plain(real_texts()[identity].text)
    for citation in DIGESTS[identity].findings.citations:
        assert any(name in text for name in _names(citation.authority)), citation.text


@pytest.mark.parametrize("identity", BOTH)
def test_the_paragraphs_it_digests_are_in_the_text(identity: str) -> None:
    text = real_texts()[identity]
    printed = {passage.number for passage in text.passages}
    act = LIBRARY.rulings.get(identity) or LIBRARY.guides[identity]
    for passage in act.passages:
        ends = {end for each in passage.paragraphs for end in each.split("-")}
        # where the rules do not part a text to its end, its numbers stand there in brackets
        assert {end for end in ends - printed if f"[{end}]" not in text.text} == set(), passage.part


def _decided(holdings: Iterable[HoldingFound]) -> set[tuple[str, Outcome]]:
    return {
        _key(holding) for holding in holdings if holding.provision and holding.outcome in DECIDING
    }


def _key(holding: HoldingFound) -> tuple[str, Outcome]:
    return str(ProvisionId(holding.provision or "").article), holding.outcome


def _vote(holding: HoldingFound) -> object:
    vote = holding.vote
    assert vote is not None
    return "unanimous" if vote.unanimous else (vote.for_, vote.against)


def _plain(text: str) -> str:
    """Return text in lower case without accents, and white space as single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("ı", "i"))
    return " ".join("".join(each for each in decomposed if each.isascii()).split())


def _names(authority: Authority) -> set[str]:
    """Return by what a text may name an authority: its numbers, and what its parties are called."""
    numbers = {authority.symbol, authority.number, *authority.appnos}
    if authority.series:
        numbers |= {re.sub("([AC]) ", rf"{word} \1 No. ", authority.series) for word in SERIES}
    party = re.split(r" v\. | v ", authority.title or "")[0]
    called = [word for word in re.findall(r"[\w-]{4,}", party) if word[0].isupper()]
    spelt = {party, party.replace(" and ", " et "), party.replace(" and ", " y ")}
    if code := VOCABULARY.state_named(party):
        state = VOCABULARY.states[code]
        spelt |= {state.label_fr, state.label_es}
    known = {name for number in numbers for name in KNOWN_AS.get(number or "", ())}
    return {_plain(each) for each in (*numbers, *called, *spelt, *known) if each} - COMMON


SERIES: Final = ("Series", "Serie")
KNOWN_AS: Final = {"1474/62": ("linguistique", "linguistic"), "OC-18/03": ("OC-18",)}
"""What texts call a case whose title they never print."""
COMMON: Final = frozenset(
    {"case", "others", "general", "comment", "recommendation", "article", "right", "rights"}
)
"""Words of titles that tell no case from another."""
