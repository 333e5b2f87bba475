"""Which words name a doctrine: not those that also mean something else."""

import pytest
import regex

import ontology
from ingest.doctrines.gazetteer import forms_of

NAMES = forms_of(ontology.load(), "en")
FORGOTTEN = "doctrine:right-to-be-forgotten"


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        ("the right to de-listing of the applicant", True),
        ("the de-listing of search results by an operator", True),
        ("the de-indexing of an article", True),
        ("a request for de-listing made to the Sanctions Committee", False),
        ("the procedure of de-listing from the list of persons under sanctions", False),
    ],
)
def test_de_listing_is_of_searches_and_not_of_sanctions(words: str, *, is_named: bool) -> None:
    forms = dict(NAMES)[FORGOTTEN]
    assert any(regex.search(form, words, regex.IGNORECASE) for form in forms) is is_named
