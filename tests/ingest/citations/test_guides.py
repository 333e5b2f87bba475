"""General comments belong to the body that the sentence, the symbol or the citing text names."""

import pytest

from comity.claims import Status
from comity.extraction import Identifier, Kind, Metadata, Passage, SectionName, Speaker
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


CHILD = "Committee on the Rights of the Child"
MIGRANTS = "Committee on the Protection of the Rights of All Migrant Workers"


@pytest.mark.parametrize(
    ("text", "court"),
    [
        (f"joint general comment No. 4 of the {MIGRANTS}/No. 23 of the {CHILD} (2017), para. 5",
         "un-hrc"),
        (f"joint general comment No. 4 (2017) of the {MIGRANTS} and No. 23 (2017) of the {CHILD}",
         "ecthr"),
        ("Joint general comment No. 4/No. 23 (2017), para. 5", "un-crc"),
        ("Joint general comment No. 4 and No. 23, para. 5", "un-crc"),
        ("joint general comment No. 23", "un-crc"),
        ("CMW/C/GC/4", "un-cat"),
    ],
)  # fmt: skip
def test_a_comment_of_two_committees_is_one_guide_under_either_number(
    text: str, court: str
) -> None:
    assert {one.target for one in found_in(text, court)} == {"un-crc:gc-23"}


def test_numbers_of_two_joint_comments_are_two_guides() -> None:
    found = found_in("the joint general comments Nos. 22 and 23", "un-crc")
    assert [one.target for one in found] == ["un-crc:gc-22", "un-crc:gc-23"]


def test_an_addendum_cites_the_comment_that_it_adds_to() -> None:
    text = "The present addendum updates general recommendation No. 30."
    symbol = Identifier("symbol", "CEDAW/C/GC/30/Add.1")
    metadata = Metadata("un-cedaw", Kind.GUIDE, title="Addendum", identifiers=(symbol,))
    passages = [Passage(None, 0, len(text), SectionName.LAW, Speaker.COURT)]
    (found,) = find_citations(text, passages, metadata, VOCABULARY)
    assert found.target == "un-cedaw:gr-30"


@pytest.mark.parametrize(
    ("text", "court", "body"),
    [
        ("See general comment No. 36 on the right to life.", "un-cedaw", None),
        ("See general recommendation No. 19.", "un-hrc", None),
        ("its general recommendation No. 19", "un-cedaw", "un-cedaw"),
        ("its general comment No. 36", "un-hrc", "un-hrc"),
        ("general comment No. 36 of the Human Rights Committee", "un-cedaw", "un-hrc"),
    ],
)
def test_a_committee_is_not_said_to_cite_itself_by_a_name_that_its_guides_do_not_bear(
    text: str, court: str, body: str | None
) -> None:
    assert only(text, court).authority.court == body
