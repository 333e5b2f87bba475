"""The same facts before two bodies: each answer states the rule, and who says so."""

import pytest

from comity.errors import NotFoundError
from comity.ids import RulingId
from comity.store import Batch, Graph, Value
from queries.parallel import Rule, parallel
from tests.builders import a_citation, a_passage, a_ruling, a_stub, an_edge
from tests.queries import world as small

VIEWS, OTHER = "un-hrc:ccpr-c-3-d-3-1999", "ecthr:700-97"
NAMED = "application no. 700/97"


def before(
    graph: Graph, act: str, other: str, text: str, *, state: str = "NOR", **changes: Value
) -> None:
    """Add a ruling against Norway that cites one of another body, which has this respondent."""
    passage = f"{act}#6"
    stub = a_stub(other, respondents=[state])
    graph.replace(
        act,
        Batch(
            {"Ruling": [a_ruling(act)], "Passage": [a_passage(passage, text=text)]},
            {
                "PART_OF": [an_edge(passage, act, act)],
                "CITES": [a_citation(passage, other, text=NAMED, **changes)],
            },
        ),
        Batch({"Ruling": [stub]}),
    )


SAME = f"6. The author put the same matter to the Court ({NAMED}), which held it inadmissible."


@pytest.mark.parametrize("asked", [VIEWS, OTHER])
def test_the_same_matter_is_found_from_either_side(world: Graph, asked: str) -> None:
    before(world, VIEWS, OTHER, SAME)
    (found,) = parallel(world, RulingId(asked)).parallel
    assert {found.other.id, asked} == {VIEWS, OTHER}
    assert (found.rule, found.is_found, found.is_inadmissible) == (Rule.MATTER, True, True)
    assert found.paragraph == "6"
    assert found.citation is not None
    assert found.citation.claim


def test_what_a_party_says_is_told_apart(world: Graph) -> None:
    before(world, VIEWS, OTHER, SAME, speaker="government")
    (found,) = parallel(world, RulingId(VIEWS)).parallel
    assert not found.is_found


@pytest.mark.parametrize(
    "text",
    [
        f"6. The Committee recalls its case-law on the same matter, as in {NAMED}.",
        f"6. A person cannot be tried twice (see on the same facts {NAMED}).",
        f"6. The Committee notes {NAMED}.",
    ],
)
def test_case_law_on_the_notion_is_no_parallel(world: Graph, text: str) -> None:
    before(world, VIEWS, OTHER, text)
    assert parallel(world, RulingId(VIEWS)).is_empty


def test_the_case_of_another_state_is_no_parallel(world: Graph) -> None:
    before(world, VIEWS, OTHER, SAME, state="CHE")
    assert parallel(world, RulingId(VIEWS)).is_empty


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (f"6. Informe de Fondo No. 7/14, {NAMED} (expediente de fondo, folio 43).", [Rule.REPORT]),
        (f"6. Informe de Fondo No. 7/14, {NAMED}, párr. 20.", []),
    ],
)
def test_the_report_in_the_file_is_that_of_the_case(
    world: Graph, text: str, rules: list[Rule]
) -> None:
    before(world, "iacthr:c-90", "iachr:report-no-7-14", text)
    assert [each.rule for each in parallel(world, RulingId("iacthr:c-90")).parallel] == rules


def test_commission_and_court_are_joined_by_the_number(world: Graph) -> None:
    report = "ecmhr:12-10"
    numbered = an_edge(report, "identifier:appno:1210", report, preferred=True)
    world.replace(report, Batch({"Ruling": [a_ruling(report)]}, {"IDENTIFIED_BY": [numbered]}))
    (found,) = parallel(world, RulingId(small.OLD)).parallel
    assert (found.other.id, found.rule, found.number) == (report, Rule.NUMBER, "12/10")


def test_no_parallel_is_said_where_none_is_known(world: Graph) -> None:
    assert parallel(world, RulingId(small.VIEWS)).is_empty
    with pytest.raises(NotFoundError):
        parallel(world, RulingId("ecthr:001-8"))
