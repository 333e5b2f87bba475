import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, RightId
from comity.store import Graph, GraphReader
from queries.narrowing import Narrowing
from queries.remedies import Remedies, remedies
from tests.builders import a_claim_id
from tests.queries import world as small


def answer(graph: GraphReader, within: Narrowing | None = None) -> Remedies:
    return remedies(graph, RightId(small.PRIVATE), within or Narrowing())


def test_each_court_is_counted_over_its_rulings_that_found_a_breach(world: Graph) -> None:
    counted = {
        court.court: (court.rulings, court.alone, court.with_measures)
        for court in answer(world).courts
    }
    # a digest tells of no remedies, and Article 11 of the Covenant is contested
    assert counted == {"ecthr": (2, 2, 1), "un-hrc": (1, 0, 1)}


def test_remedies_are_counted_by_ruling_and_by_what_became_of_them(world: Graph) -> None:
    strasbourg, geneva = answer(world).courts
    assert [
        (each.remedy, each.outcome, each.rulings, each.alone, each.measures)
        for each in strasbourg.remedies
    ] == [
        ("remedy:compensation", "dismissed", 1, 1, 1),
        ("remedy:costs", "ordered", 1, 1, 1),
        ("remedy:non-pecuniary", "ordered", 1, 1, 2),
    ]
    assert [(each.label, each.outcome, each.alone) for each in geneva.remedies] == [
        ("Release", "recommended", 0)
    ]


def test_sums_are_told_by_head_and_currency_with_their_middle(world: Graph) -> None:
    sums = answer(world).courts[0].sums
    assert [
        (each.head, each.currency, each.sums, each.rulings, each.least, each.median, each.most)
        for each in sums
    ] == [
        ("non-pecuniary", "EUR", 2, 1, 5000.0, 6500.0, 8000.0),
        ("costs", "GBP", 1, 1, 300.5, 300.5, 300.5),
    ]


def test_examples_quote_the_passage_and_name_the_claim(world: Graph) -> None:
    examples = answer(world).courts[0].examples
    assert [each.measure.remedy for each in examples] == ["remedy:costs", "remedy:non-pecuniary"]
    measure = examples[1].measure
    assert (measure.id, measure.amount, measure.deadline) == (f"{small.OLD}!m1", 5000.0, "P3M")
    assert measure.recipients == ("applicant",)
    assert measure.claim == a_claim_id(f"{small.OLD}!m1")
    assert measure.passage is not None
    assert measure.passage.section == "operative"
    assert examples[1].ruling.id == small.OLD


def test_a_court_and_a_time_narrow_the_answer(world: Graph) -> None:
    geneva = answer(world, Narrowing(court=(CourtId("un-hrc"),)))
    assert [court.court for court in geneva.courts] == ["un-hrc"]
    later = answer(world, Narrowing(since="2011"))
    assert [(court.court, court.with_measures) for court in later.courts] == [("ecthr", 0)]


def test_a_right_on_which_no_breach_was_found_has_no_remedies(world: Graph) -> None:
    assert remedies(world, RightId(small.SPHERE)).is_empty


def test_a_right_that_the_vocabulary_lacks_is_refused(world: Graph) -> None:
    with pytest.raises(NotFoundError):
        remedies(world, RightId("right:colour"))
