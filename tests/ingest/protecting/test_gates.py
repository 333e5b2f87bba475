"""What was found in a text, before and after the gate."""

from dataclasses import fields, replace
from typing import get_type_hints

import pytest

import comity.extraction as kinds
import ontology
from comity.errors import ExtractionError, UnreadableFileError
from comity.extraction import Extraction, Metadata
from comity.spans import sha256_of
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.protecting.gates import WORDED
from ingest.reading.failures import Failure
from tests.ingest.protecting.persons import NAME, gate
from tests.ingest.reading.rulings import judgment

HIDDEN = "[name withheld]"
CODES = {
    "id", "text", "text_sha256", "extractor", "passage", "rule", "number", "kind", "court",
    "language", "date", "sign", "type", "guide_kind", "right", "provision", "step", "doctrine",
    "role",
    "remedy", "amount", "currency", "outcome", "deadline", "group", "cites", "form", "ecli",
    "series", "symbol", "respondent", "aspect", "operative_item", "respondents", "supersedes",
    "candidates", "pinpoints", "appnos", "with_", "target", "interest", "recipients", "tax",
}  # fmt: skip
"""Fields of words that are codes and numbers, or that the gate writes by itself."""


def _found(text: str, key: str = "001-999001", title: str | None = None) -> Extraction:
    supplied = Supplied(court="ecthr", language="en", title=title)
    return extract(Document(key, key, text, supplied=supplied), ontology.load())


def _case(party: str = "Łęcka-Förster") -> str:
    return judgment(party=party).replace(
        "2. The applicant lives in Strelsau.",
        f"2. The applicant, Ms Jadwiga {party}, lives in Strelsau. Ms {party.split('-', 1)[0]} is a"
        " baker. Article 8 of the Convention was invoked by Jadwiga Łęcka (see Łęcka v. Norway,"
        " no. 88001/10, §§ 3-4, 3 March 2011).",
    )


def test_a_text_without_listed_names_comes_back_as_it_is() -> None:
    found = _found(judgment())
    assert gate(NAME).extraction(found) is found


def test_no_part_of_what_was_found_has_the_name() -> None:
    before = _found(_case(), "lecka-forster", "Łęcka-Förster (Jadwiga) v. Norway")
    said = repr(gate(NAME).extraction(before)).casefold()
    assert "łęcka" in repr(before).casefold()
    assert [
        form for form in ("łęcka", "lecka", "förster", "forster", "jadwiga") if form in said
    ] == []


def test_every_place_reads_the_same_words_with_marks() -> None:
    before = _found(_case())
    after = gate(NAME).extraction(before)
    assert after.text_sha256 == sha256_of(after.text)
    pairs = [
        *zip(before.passages, after.passages, strict=True),
        *zip(before.sections, after.sections, strict=True),
        *(
            (old.at, new.at)
            for name in ("rights", "holdings", "citations", "provisions", "doctrines")
            for old, new in zip(
                getattr(before.findings, name), getattr(after.findings, name), strict=True
            )
        ),
    ]
    for old, new in pairs:
        words = before.text[old.start : old.end]
        for form in (
            "Jadwiga Łęcka-Förster",
            "Jadwiga Łęcka",
            "Łęcka-Förster",
            "ŁĘCKA-FÖRSTER",
            "Łęcka",
        ):
            words = words.replace(form, HIDDEN)
        assert after.text[new.start : new.end] == words
    assert [one.text for one in after.findings.citations] == [
        after.text[one.at.start : one.at.end] for one in after.findings.citations
    ]


def test_findings_are_as_many_and_of_the_same_kinds() -> None:
    before, after = _found(_case()), gate(NAME).extraction(_found(_case()))
    (citation,) = after.findings.citations
    assert (citation.authority.title, citation.authority.appnos) == (
        f"{HIDDEN} v. Norway", ("88001/10",),
    )  # fmt: skip
    assert [one.outcome for one in after.findings.holdings] == [
        one.outcome for one in before.findings.holdings
    ]


def test_the_id_of_an_act_only_cited_is_not_made_of_the_name() -> None:
    cited = "5. (see Łęcka-Förster v. Norway, 3 March 2011). The Court"
    before = _found(judgment().replace("5. The Court", cited))
    (old,), (new,) = before.findings.citations, gate(NAME).extraction(before).findings.citations
    assert "forster" in str(old.target)
    assert new.target is None


def test_whose_title_was_changed_is_anonymised() -> None:
    after = gate(NAME).extraction(_found(_case()))
    assert (after.metadata.title, after.metadata.applicants_anonymised) == (
        f"{HIDDEN} v. NORWAY", True,
    )  # fmt: skip


def test_two_files_that_differ_in_a_name_alone_have_two_keys() -> None:
    keys = {gate(NAME).extraction(_found(judgment(), key)).id for key in ("lecka-1", "forster-1")}
    assert len(keys) == 2
    assert all(key.startswith(HIDDEN) for key in keys)


def test_a_surname_alone_goes_from_the_ruling_concerned_and_what_cites_it() -> None:
    scoped = gate("Sample, Jadwiga", ruling="no. 99001/12")
    own = _found(judgment(party="Sample"))
    citing = _found(judgment("88002/14").replace(
        "5. The Court", "5. (see Sample v. Norway, no. 99001/12, § 5, 12 June 2018). The Court"
    ))  # fmt: skip
    other = _found(judgment("77001/11", party="Sample"))
    assert scoped.extraction(own).metadata.title == f"{HIDDEN} v. NORWAY"
    assert "Sample" not in scoped.extraction(citing).text
    assert scoped.extraction(other) is other


def test_a_judge_is_not_touched_unless_listed() -> None:
    found = _found(_case())
    assert "Ottilie Brandt" in gate(NAME).extraction(found).text
    assert "Ottilie Brandt" not in gate("Brandt, Ottilie").extraction(found).text


def test_an_error_names_the_file_without_the_person() -> None:
    error = UnreadableFileError("in/jadwiga_lecka.pdf", "the file is empty")
    passed = gate(NAME).failure(Failure("jadwiga_lecka", error))
    assert passed.document == HIDDEN
    assert isinstance(passed.error, UnreadableFileError)
    assert str(passed.error) == f"in/{HIDDEN}.pdf: the file is empty"


def test_an_error_of_another_kind_is_reworded_too() -> None:
    passed = gate(NAME).failure(Failure("a", ExtractionError("a", "Jadwiga Łęcka v. Norway")))
    assert "Łęcka" not in str(passed.error)


@pytest.mark.parametrize("name", kinds.__all__)
def test_every_field_that_may_hold_words_of_a_text_is_known_to_the_gate(name: str) -> None:
    kind = getattr(kinds, name)
    if not hasattr(kind, "__dataclass_fields__"):
        return
    hints = get_type_hints(kind)
    wordy = {one.name for one in fields(kind) if "str" in str(hints[one.name])}
    assert wordy - CODES - WORDED.get(kind, frozenset()) == set()


def test_what_came_with_a_text_is_reworded_even_where_the_text_is_clean() -> None:
    found = _found(judgment())
    given = replace(
        found, supplied=Metadata("ecthr", found.metadata.kind, title="Jadwiga Łęcka case")
    )
    after = gate(NAME).extraction(given)
    assert after.supplied is not None
    assert after.supplied.title == f"{HIDDEN} case"
    assert after.text == found.text
