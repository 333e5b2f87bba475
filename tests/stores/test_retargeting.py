import pytest

from comity.store import Batch, Graph, Row
from tests.builders import a_citation, a_guide, a_stub
from tests.stores.acts import GUIDE, NEW, OLD, an_act, everything

STUB, OTHER = "iacthr:stub-1", "iacthr:stub-2"
WANTED, KEPT = "authority:wanted", "authority:kept"


def _citation(number: str, target: str, authority: str, **changes: str) -> Row:
    return a_citation(f"{NEW}#{number}", target, authority=authority, **changes)


@pytest.fixture
def citing(graph: Graph) -> Graph:
    """Two citations of one authority and one of another, all of stubs; two acts are held."""
    graph.replace(OLD, an_act())
    graph.replace(GUIDE, Batch({"Guide": [a_guide()]}))
    act = an_act(NEW, numbers=("1", "2"))
    citations = [
        _citation("1", STUB, WANTED, text="first", treatment="followed"),
        _citation("2", STUB, WANTED, text="second"),
        _citation("2", OTHER, KEPT),
    ]
    shared = Batch({"Ruling": [a_stub(STUB), a_stub(OTHER)]})
    graph.replace(NEW, Batch(act.nodes, {**act.edges, "CITES": citations}), shared)
    return graph


def _moved(row: Row, target: str, court: str) -> Row:
    return {**row, "target": target, "target_court": court} if row["authority"] == WANTED else row


@pytest.mark.parametrize(("target", "court"), [(OLD, "ecthr"), (GUIDE, "un-hrc")])
def test_every_citation_of_an_authority_moves_and_no_other(
    citing: Graph, target: str, court: str
) -> None:
    before = everything(citing)
    citing.retarget([(WANTED, target)])
    after = everything(citing)
    moved = sorted((_moved(row, target, court) for row in before["CITES"]), key=repr)
    assert after == {**before, "CITES": moved}


def test_moving_citations_twice_moves_them_once(citing: Graph) -> None:
    citing.retarget([(WANTED, OLD)])
    once = everything(citing)
    citing.retarget([(WANTED, OLD)])
    assert everything(citing) == once


def test_several_authorities_move_each_to_its_own_act(citing: Graph) -> None:
    citing.retarget(iter([(WANTED, OLD), (KEPT, GUIDE)]))
    targets = {(row["authority"], row["target"]) for row in citing.edges("CITES", ("authority",))}
    assert targets == {(WANTED, OLD), (KEPT, GUIDE)}


@pytest.mark.parametrize("moves", [[], [("authority:unheard-of", OLD)]])
def test_nothing_to_move_changes_nothing(citing: Graph, moves: list[tuple[str, str]]) -> None:
    before = everything(citing)
    citing.retarget(moves)
    assert everything(citing) == before


def test_a_moved_citation_still_goes_with_the_act_that_drew_it(citing: Graph) -> None:
    citing.retarget([(WANTED, OLD)])
    citing.replace(NEW, Batch())
    assert list(citing.edges("CITES", ())) == []
