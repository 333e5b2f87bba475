"""What later courts say of a ruling in one sentence, and what is no description of it."""

import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, RulingId
from comity.store import Batch, Graph
from queries.describing import description_weight
from queries.said_of import said_of
from tests.builders import a_citation, a_passage, a_ruling, an_edge
from tests.queries import world as small

OLD = RulingId(small.OLD)
CASE = "Roe v. Ruritania"
OWN = ("court", "law")


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        (f"In {CASE} (cited above) the Court held that a caravan which stands still is a home.", 9),
        (f"Dans l’arrêt {CASE}, la Cour a jugé que la roulotte immobile est un domicile aussi.", 9),
        (f"En el caso {CASE}, la Corte sostuvo que la vivienda rodante es también domicilio.", 9),
        (f"In {CASE} and Doe v. Sylvania, no. 2/90, the Court found that a caravan is a home.", 7),
        (f"The case of {CASE} concerned a caravan which had stood in a field for many years.", 8),
        (f"A caravan may be a home (see {CASE}, § 3, where the Court held so of one).", 7),
        (f"A caravan may be a home (see {CASE}, § 3).", 0),
        (f"See {CASE}.", 0),
        (f"The applicant argued that in {CASE} the Court held that a caravan is a home.", 0),
        (f"The Government relied on {CASE}, in which the Court found no violation.", 0),
        ("The Court held otherwise.", 0),
    ],
)  # fmt: skip
def test_a_sentence_describes_a_ruling_where_it_says_what_was_held_or_at_issue(
    sentence: str, weight: int
) -> None:
    assert description_weight(sentence, CASE) == weight


def speaks(
    graph: Graph, act: str, *passages: str, year: int = 2020, voice: tuple[str, str] = OWN
) -> None:
    """Add a ruling that cites OLD in each of its passages."""
    ids = [f"{act}#{n}" for n in range(1, len(passages) + 1)]
    graph.replace(
        act,
        Batch(
            {
                "Ruling": [a_ruling(act, date=f"{year}-01-01", year=year)],
                "Passage": [
                    a_passage(each, text=text) for each, text in zip(ids, passages, strict=True)
                ],
            },
            {
                "PART_OF": [an_edge(each, act, act) for each in ids],
                "CITES": [
                    a_citation(
                        each, small.OLD, text=CASE, year=year, speaker=voice[0], section=voice[1]
                    )
                    for each in ids
                ],
            },
        ),
    )


HELD = f"1. In {CASE} the Court held that a caravan which stands still is a home. It ends."
CONCERNED = f"2. The case of {CASE} concerned a caravan which had stood in a field for many years."


def test_each_ruling_speaks_once_in_its_best_sentence_the_latest_first(world: Graph) -> None:
    speaks(world, "ecthr:001-60", CONCERNED, HELD)
    speaks(world, "iacthr:c-60", HELD, year=2021)
    found = said_of(world, OLD)
    assert [(each.by.id, each.weight) for each in found.said] == [
        ("iacthr:c-60", 9), ("ecthr:001-60", 9), (small.NEW, 8),
    ]  # fmt: skip
    first = found.said[1]
    assert (
        first.sentence == f"In {CASE} the Court held that a caravan which stands still is a home."
    )
    assert (first.paragraph, first.citation.speaker) == ("2", "court")
    assert first.citation.claim
    assert (found.in_all, len(said_of(world, OLD, most=1).said)) == (3, 1)
    (only,) = said_of(world, OLD, [CourtId("iacthr")]).said
    assert only.by.id == "iacthr:c-60"


@pytest.mark.parametrize(
    "voice", [("government", "law"), ("court", "submissions"), ("separate-opinion", "law")]
)
def test_parties_and_single_judges_describe_nothing(world: Graph, voice: tuple[str, str]) -> None:
    speaks(world, "ecthr:001-60", HELD, voice=voice)
    assert [each.by.id for each in said_of(world, OLD).said] == [small.NEW]


def test_an_earlier_ruling_cannot_describe_a_later_one(world: Graph) -> None:
    speaks(world, "ecthr:001-60", HELD, year=2000)
    assert [each.by.id for each in said_of(world, OLD).said] == [small.NEW]


def test_what_nobody_describes_is_empty_and_what_is_unknown_an_error(world: Graph) -> None:
    assert said_of(world, RulingId(small.PARAGRAPH)).is_empty
    with pytest.raises(NotFoundError):
        said_of(world, RulingId("ecthr:001-8"))
