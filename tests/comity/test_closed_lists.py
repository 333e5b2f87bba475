"""The closed lists of findings are those of the ontology: its concepts and its shapes."""

from collections.abc import Iterable
from enum import StrEnum
from importlib.resources import files

import pytest
from rdflib import RDF, SH, Graph, Namespace
from rdflib.collection import Collection

from comity.extraction import (
    Head,
    Kind,
    Outcome,
    RemedyOutcome,
    SectionName,
    Segmentation,
    Speaker,
    Treatment,
)
from ontology.terms import CO, PREFIXES

SHAPE = Namespace(PREFIXES["shape"])


def _read(name: str) -> Graph:
    return Graph().parse(str(files("ontology") / name), format="turtle")


SHAPES = _read("shapes.ttl")


def _concepts(file: str, kind: str) -> list[str]:
    return [str(each).rpartition("/")[2] for each in _read(file).subjects(RDF.type, CO[kind])]


def _allowed(shape: str, name: str) -> list[str]:
    """Return the values that a shape allows for a property, in its order."""
    places = [SHAPE[shape], *SHAPES.objects(SHAPE[shape], SH.property)]
    lists = [
        listed
        for place in places
        if (place, SH.path, CO[name]) in SHAPES
        for listed in SHAPES.objects(place, SH["in"])
    ]
    assert len(lists) == 1
    return [str(value) for value in Collection(SHAPES, lists[0])]


@pytest.mark.parametrize(
    ("terms", "held"),
    [
        (Outcome, _concepts("outcomes.ttl", "Outcome")),
        (Outcome, _allowed("Holding", "outcome")),
        (RemedyOutcome, _concepts("redress.ttl", "RedressOutcome")),
        (RemedyOutcome, _allowed("Measure", "outcome")),
        (Head, _allowed("Measure", "head")),
        (Treatment, _concepts("treatments.ttl", "Treatment")),
        (Treatment, _allowed("Citation", "treatment")),
        (Speaker, _allowed("Speaker", "speaker")),
        (SectionName, _allowed("Section", "section")),
        (Segmentation, _allowed("Text", "segmentation")),
        (set(Kind) - {Kind.GUIDE}, _allowed("Ruling", "kind")),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_closed_list_is_that_of_the_ontology(terms: Iterable[StrEnum], held: list[str]) -> None:
    assert sorted(held) == sorted(terms)


@pytest.mark.parametrize("terms", [Outcome, Treatment, Speaker, SectionName, Segmentation, Kind])
def test_a_term_reads_as_its_name_in_kebab_case(terms: type[StrEnum]) -> None:
    assert [str(term) for term in terms] == [
        name.lower().replace("_", "-") for name in terms.__members__
    ]
