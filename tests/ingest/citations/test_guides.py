"""General comments belong to the body that the sentence, the symbol or the citing text names."""

import pytest

from comity.claims import Status
from comity.extraction import Kind, Metadata, Passage, SectionName, Speaker
from ingest.citations.finding import find_citations
from tests.ingest.citations.texts import VOCABULARY, found_in, only


@pytest.mark.parametrize(
    ("text", "court", "body"),
    [
        ("The Committee recalls its general comment No. 4 (2017), para. 45.", "un-cat", "un-cat"),
        (
            "[9] Human Rights Committee, general comment No. 36 (2018), para. 45.",
            "un-cat",
            "un-hrc",
        ),
        ("its general recommendation No. 35, para. 45", "un-cedaw", "un-cedaw"),
        ("(see General Comment No. 14 of the Committee on the Rights of the Child, § 45)", "ecthr",
         "un-crc"),
        ("CRPD/C/GC/1, para. 45", "un-hrc", "un-crpd"),
        ("Comité DESC, Observación General No. 14, E/C.12/2000/4, párr. 45.", "iacthr", "un-cescr"),
    ],
)  # fmt: skip
def test_a_guide_belongs_to_its_body(text: str, court: str, body: str) -> None:
    found = only(text, court)
    assert (found.cites, found.authority.court, found.pinpoints) == ("guide", body, ("45",))


def test_a_list_of_guides_is_several_citations() -> None:
    found = found_in("general recommendations Nos. 28 (2010) and 33 (2015)", "un-cedaw")
    assert [one.authority.number for one in found] == ["28", "33"]


def test_a_bare_number_takes_the_body_of_the_same_number_elsewhere() -> None:
    text = "The Committee against Torture, in General Comment No. 3.\nGeneral Comment No. 3 again."
    assert [one.authority.court for one in found_in(text)] == ["un-cat", "un-cat"]


def test_a_number_of_no_known_body_is_unresolved() -> None:
    found = only("General Comment No. 3 says so.")
    assert (found.authority.court, found.at.status) == (None, Status.UNRESOLVED)


def test_a_general_comment_does_not_cite_itself() -> None:
    text = "General comment No. 90 replaces general comment No. 89."
    metadata = Metadata("un-hrc", Kind.GUIDE, title="General comment No. 90 on an example")
    passages = [Passage(None, 0, len(text), SectionName.LAW, Speaker.COURT)]
    (found,) = find_citations(text, passages, metadata, VOCABULARY)
    assert found.authority.number == "89"
