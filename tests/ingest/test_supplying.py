"""What came with a document, held against what it says."""

import ontology
from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Supplied
from ingest.supplying import completed, disagreements, supplied_metadata

VOCABULARY = ontology.load()
SAID = Metadata("ecthr", Kind.JUDGMENT, date="2010-05-04", respondents=("NOR",))


def given(**fields: str) -> Metadata:
    return supplied_metadata(Supplied(court="ECtHR", **fields), SAID, VOCABULARY)


def test_the_text_wins_for_what_it_states_and_its_source_fills_the_gaps() -> None:
    supplied = given(date="2011-01-01", title="EXAMPLE v. NORWAY", appno="1/02;2/02")
    result = completed(SAID, supplied)
    assert (result.date, result.title) == ("2010-05-04", "EXAMPLE v. NORWAY")
    assert result.identifiers == (Identifier("appno", "1/02"), Identifier("appno", "2/02"))


def test_a_disagreement_is_told_and_names_both_sides() -> None:
    (warning,) = disagreements(SAID, given(date="2011-01-01", respondent="Norway"))
    assert "2010-05-04" in warning
    assert "2011-01-01" in warning


def test_agreement_is_silent() -> None:
    assert list(disagreements(SAID, given(date="2010-05-04", respondent="NOR"))) == []


def test_a_date_that_is_none_is_not_taken() -> None:
    assert given(date="May 2010").date is None


def test_a_neutral_citation_supplied_is_one_of_the_rulings_numbers() -> None:
    supplied = Supplied(court="ecowas", citation="[2025] ECOWASCJ 33")
    said = Metadata(court="ecowas", kind=Kind.JUDGMENT, language="en")
    found = supplied_metadata(supplied, said, ontology.load()).identifiers
    assert [(one.type, one.value) for one in found] == [("citation", "[2025] ECOWASCJ 33")]
