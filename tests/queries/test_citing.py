import pytest

from comity.errors import InvalidValueError, NotFoundError
from comity.ids import CourtId, RulingId
from comity.store import Graph
from queries.cited_by import Manner, cited_by
from queries.cites import cites
from queries.dialogue import dialogue
from queries.narrowing import Narrowing
from queries.paging import Turn
from tests.queries import world as small


def test_what_a_ruling_cites_comes_in_the_order_of_its_text_with_the_passages(
    world: Graph,
) -> None:
    found = cites(world, RulingId(small.NEW)).data
    assert [
        (each.citation.passage and each.citation.passage.number, each.cited.id)
        for each in found.citations
    ] == [("9", small.OLD), ("100", small.OLD), ("100", small.STUB)]
    assert found.citations[0].citation.pinpoints == ("40", "41-43")


def test_a_citation_is_counted_in_one_language_version_alone(world: Graph) -> None:
    (strasbourg,) = cites(world, RulingId(small.NEW)).data.in_all
    assert (strasbourg.citations, strasbourg.authorities) == (3, 2)


def test_what_a_ruling_cites_can_be_narrowed_by_treatment(world: Graph) -> None:
    found = cites(world, RulingId(small.NEW), treatment="distinguished").data
    assert [each.citation.treatment for each in found.citations] == ["distinguished"]


def test_who_cites_a_ruling_comes_the_latest_years_first_in_order_of_passages(
    world: Graph,
) -> None:
    found = cited_by(world, RulingId(small.OLD)).data
    assert [each.citation.passage and each.citation.passage.id for each in found.citations] == [
        f"{small.SAN_JOSE}#5",
        f"{small.SAN_JOSE}#50",
        f"{small.NEW}#9",
        f"{small.NEW}#100",
    ]
    assert [each.citation.speaker for each in found.citations][:2] == ["government", "court"]


def test_a_guide_is_cited_like_a_ruling(world: Graph) -> None:
    found = cited_by(world, RulingId(small.GUIDE)).data
    assert [each.citing.id for each in found.citations] == [small.SAN_JOSE]


@pytest.mark.parametrize(
    ("within", "manner", "expected"),
    [
        (Narrowing((CourtId("iacthr"),)), Manner(), 2),
        (Narrowing(until="2015"), Manner(), 2),
        (Narrowing(since="2015-03-02"), Manner(), 2),
        (Narrowing(), Manner(treatment="distinguished"), 1),
        (Narrowing(), Manner(pinpoint="40"), 1),
        (Narrowing(), Manner(pinpoint="14"), 0),
    ],
)
def test_who_cites_a_ruling_can_be_narrowed(
    world: Graph, within: Narrowing, manner: Manner, expected: int
) -> None:
    assert len(cited_by(world, RulingId(small.OLD), within, manner).data.citations) == expected


def test_pages_of_citing_rulings_hold_each_citation_exactly_once(world: Graph) -> None:
    claims: list[str | None] = []
    after: str | None = None
    while True:
        page = cited_by(world, RulingId(small.OLD), turn=Turn(after, 1))
        claims += [each.citation.claim for each in page.data.citations]
        after = page.next
        if after is None:
            break
    assert len(claims) == len(set(claims)) == 4


def test_pages_of_cited_authorities_hold_each_citation_exactly_once(world: Graph) -> None:
    first = cites(world, RulingId(small.NEW), turn=Turn(limit=2))
    second = cites(world, RulingId(small.NEW), turn=Turn(first.next, 2))
    found = [each.citation.claim for page in (first, second) for each in page.data.citations]
    assert len(found) == len(set(found)) == 3
    assert second.next is None


def test_a_ruling_that_nobody_knows_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError):
        cited_by(world, RulingId("ecthr:001-404"))


def test_the_dialogue_of_two_courts_shows_both_rulings_the_passage_and_the_voice(
    world: Graph,
) -> None:
    found = dialogue(world, CourtId("iacthr"), CourtId("ecthr")).data
    first = found.citations[0]
    assert (first.citing.id, first.cited.id) == (small.SAN_JOSE, small.OLD)
    assert first.citation.passage is not None
    assert (first.citation.passage.number, first.citation.speaker) == ("5", "government")
    voices = {voice.speaker: voice.citations for voice in found.in_all}
    assert voices == {"court": 2, "government": 1}


def test_courts_that_never_cite_each_other_give_an_empty_answer(world: Graph) -> None:
    assert dialogue(world, CourtId("sadc"), CourtId("iacthr")).data.is_empty


def test_a_court_does_not_converse_with_itself(world: Graph) -> None:
    with pytest.raises(InvalidValueError, match="name two courts"):
        dialogue(world, CourtId("ecthr"), CourtId("ecthr"))


def test_an_unknown_court_is_not_found(world: Graph) -> None:
    with pytest.raises(NotFoundError, match="no court 'atlantis'"):
        dialogue(world, CourtId("atlantis"), CourtId("ecthr"))
