"""From a document to an extraction, on a decision written for the test."""

from dataclasses import replace

import pytest

import ontology
from comity.errors import UnknownCourtError
from comity.extraction import Role
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.parts import Part

VOCABULARY = ontology.load()
TEXT = """\
1. The author of the communication is A.B., a national of Ruritania. He claims to be a victim of a
violation by Norway of article 17 of the Covenant. He has exhausted domestic remedies.

## The complaint

3.1 The author claims that the search of his home violated article 17, read alone and in conjunction
with article 2 (3), of the Covenant.

## Consideration of the merits

7.2 The Committee considers that the interference was disproportionate, in breach of article 17.

8. The Committee, acting under article 5 (4) of the Optional Protocol, is of the view that the facts
before it disclose a violation of article 17 of the Covenant.
"""


def a_document(**supplied: str) -> Document:
    given = {"court": "un-hrc", "title": "A.B. v. Norway", "date": "2010-05-04"} | supplied
    return Document("un/1", "decisions.jsonl row 1", TEXT, supplied=Supplied(**given))


def test_a_decision_yields_its_rights_by_role() -> None:
    rights = extract(a_document(), VOCABULARY).findings.rights
    assert {one.role for one in rights if one.provision == "iccpr.17"} == set(Role)


def test_without_metadata_the_court_and_the_text_alone_are_used() -> None:
    extraction = extract(a_document(title="Withheld v. Norway"), VOCABULARY, with_metadata=False)
    assert extraction.metadata.court == "un-hrc"
    assert extraction.supplied is None
    assert "Withheld" not in (extraction.metadata.title or "")


def test_an_unknown_court_is_an_error_that_names_the_document() -> None:
    with pytest.raises(UnknownCourtError, match=r"decisions\.jsonl row 1.*Court of Chess"):
        extract(a_document(court="Court of Chess"), VOCABULARY)


def test_the_same_text_gives_the_same_extraction() -> None:
    assert extract(a_document(), VOCABULARY) == extract(a_document(), VOCABULARY)


def test_what_is_left_out_changes_nothing_else() -> None:
    whole = extract(a_document(), VOCABULARY)
    without = extract(a_document(), VOCABULARY, without=[Part.DOCTRINES])
    assert whole.findings.doctrines
    assert without == replace(whole, findings=replace(whole.findings, doctrines=()))
