from typing import Any, cast

import pytest

from comity.errors import UnknownTermError
from comity.schema import EDGE_KEYS, NODE_KEYS, Kind, schema
from comity.store import Batch
from tests.builders import a_citation, a_passage, a_ruling

KINDS = [*schema().nodes.values(), *schema().edges.values()]


def test_a_batch_of_known_kinds_and_properties_passes() -> None:
    schema().check(
        Batch(
            {"Ruling": [a_ruling()], "Passage": [a_passage()]},
            {"CITES": [a_citation("ecthr:001-1#12", "ecthr:001-2")]},
        )
    )


def test_an_empty_batch_passes() -> None:
    schema().check(Batch())


@pytest.mark.parametrize(
    "batch", [Batch({"Judge": [{"id": "a"}]}), Batch({"Judge": []}), Batch(edges={"Judge": []})]
)
def test_an_unknown_kind_is_refused_and_named(batch: Batch) -> None:
    with pytest.raises(UnknownTermError, match=r"^the schema has no kind 'Judge'$"):
        schema().check(batch)


def test_a_kind_of_node_is_no_kind_of_edge() -> None:
    with pytest.raises(UnknownTermError, match="no kind 'CITES'"):
        schema().node("CITES")
    with pytest.raises(UnknownTermError, match="no kind 'Ruling'"):
        schema().edge("Ruling")


@pytest.mark.parametrize("name", ["ruling", "RULING", "Ruling ", ""])
def test_the_name_of_a_kind_is_taken_to_the_letter(name: str) -> None:
    with pytest.raises(UnknownTermError):
        schema().node(name)


def test_every_unknown_property_of_a_node_is_named() -> None:
    rows = [a_ruling(), a_ruling(judge="A. B.", colour="red")]
    with pytest.raises(UnknownTermError, match=r"^Ruling has no property colour, judge$"):
        schema().check(Batch({"Ruling": rows}))


def test_an_unknown_property_of_an_edge_is_named() -> None:
    row = a_citation("ecthr:001-1#12", "ecthr:001-2", mood="doubt")
    with pytest.raises(UnknownTermError, match=r"^CITES has no property mood$"):
        schema().check(Batch(edges={"CITES": [row]}))


def test_a_property_of_another_kind_is_unknown_to_this_one() -> None:
    with pytest.raises(UnknownTermError, match="Guide has no property court"):
        schema().check(Batch({"Guide": [{"id": "un-hrc:gc-16", "court": "un-hrc"}]}))


def test_the_ends_of_an_edge_are_no_properties_of_a_node() -> None:
    with pytest.raises(UnknownTermError, match="Ruling has no property source"):
        schema().check(Batch({"Ruling": [{"id": "ecthr:001-1", "source": "x"}]}))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_columns_of_a_kind_begin_with_its_keys(kind: Kind) -> None:
    keys = EDGE_KEYS if kind.name in schema().edges else NODE_KEYS
    assert kind.columns == (*keys, *kind.properties)
    assert len(set(kind.columns)) == len(kind.columns)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_property_is_of_one_type_wherever_it_stands(kind: Kind) -> None:
    assert set(kind.properties.values()) <= set("SIFBLX")
    assert {name: schema().types[name] for name in kind.properties} == kind.properties


def test_no_two_kinds_share_a_table() -> None:
    assert len({kind.table for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("edge", schema().edges.values(), ids=lambda edge: edge.name)
def test_an_edge_runs_between_kinds_of_node(edge: Kind) -> None:
    assert edge.sources
    assert edge.targets
    assert {*edge.sources, *edge.targets} <= set(schema().nodes)


def test_a_node_runs_between_nothing() -> None:
    assert {(kind.sources, kind.targets) for kind in schema().nodes.values()} == {((), ())}


def test_nobody_can_change_the_schema_while_it_is_in_use() -> None:
    shared = cast("Any", schema())
    with pytest.raises(TypeError):
        shared.nodes["Judge"] = shared.nodes["Ruling"]
    with pytest.raises(TypeError):
        shared.node("Ruling").properties["judge"] = "S"
    assert schema() is schema()
