"""The number of a judgment: as supplied, or as the Court's list has its day, State and name."""

from dataclasses import replace

import pytest

import ontology
from ingest.document import Document, Supplied
from ingest.families.iacthr.listed import listed_series
from ingest.families.iacthr.metadata import read_metadata
from ontology.vocabulary import Vocabulary

COVER = """Inter-American Court of Human Rights

Case of Almonacid-Arellano et al v. Chile

Judgment of September 26, 2006
(Preliminary Objections, Merits, Reparations and Costs)

1. The Commission filed an application.
"""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return ontology.load()


def _series(document: Document, vocabulary: Vocabulary) -> list[str]:
    found = read_metadata(document, "iacthr", vocabulary).identifiers
    return [one.value for one in found if one.type == "series"]


def test_a_judgment_that_prints_no_number_has_the_one_of_the_list(vocabulary: Vocabulary) -> None:
    assert _series(Document("a", "a", COVER), vocabulary) == ["C 154"]


def test_an_order_or_an_opinion_of_that_day_has_none(vocabulary: Vocabulary) -> None:
    order = COVER.replace("Judgment of", "Order of the Court of")
    opinion = "CONCURRING OPINION OF JUDGE EXAMPLE\n" + COVER
    assert _series(Document("a", "a", order), vocabulary) == []
    assert _series(Document("a", "a", opinion), vocabulary) == []


@pytest.mark.parametrize("cited", ["Series C No. 9", "Serie C No. 9", "C-9"])
def test_the_number_supplied_goes_before_the_list(vocabulary: Vocabulary, cited: str) -> None:
    document = Document("a", "a", COVER, supplied=Supplied(citation=cited))
    assert _series(document, vocabulary) == ["C 9"]
    assert _series(replace(document, supplied=Supplied(citation="of 2006")), vocabulary) == [
        "C 154"
    ]


def test_judgments_of_one_day_against_one_state_are_told_apart_by_name() -> None:
    day, state = "1987-06-26", ("HND",)
    assert listed_series(day, state, "Caso Velásquez Rodríguez Vs. Honduras") == "C 1"
    assert listed_series(day, state, "Case of Fairén-Garbi and Solís-Corrales v. Honduras") == "C 2"
    assert listed_series(day, state, None) is None
    assert listed_series("1987-06-27", state, "Caso Velásquez Rodríguez Vs. Honduras") is None
