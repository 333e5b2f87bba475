"""Whom a court calls by letters is named nowhere, and joined to no name."""

from dataclasses import replace

import pytest

import ontology
from comity.claims import Status
from comity.extraction import Authority
from comity.store import Graph
from ingest.citations.catalogue.acts import KnownAct, fingerprints
from ingest.citations.catalogue.shipped import catalogue_of
from ingest.citations.clues import NO_CLUES
from ingest.citations.targets import located
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.protecting.initials import is_under_initials, titles_initials, titles_name
from tests.ingest.loading.texts import a_citing_judgment, loaded, the_judgment

VIEWS = """\
1. The author of the communication is A.B., a national of Ruritania. She claims to be a victim.

2. The Committee finds that the communication is inadmissible."""


@pytest.mark.parametrize(
    "title",
    [
        "A.B. v. Ruritania",
        "CASE OF A. AND B. v. RURITANIA",
        "AFFAIRE X. ET AUTRES c. RURITANIE",
        "X, Y and Z v. Ruritania",
        "Communication No. 77/2014: A. M. v. Ruritania",
        "J.v.K. and C.M.-S. v. Ruritania",
        "XYZ v. Republic of Ruritania",
        "B.L. (represented by Example) v. Ruritania",
    ],
)
def test_letters_are_initials(title: str) -> None:
    assert titles_initials(title)
    assert not titles_name(title)


@pytest.mark.parametrize(
    ("title", "is_name"),
    [
        ("Example and Others v. Ruritania", True),
        ("A.B. and Example v. Ruritania", True),
        ("Oy Example Ab v. Ruritania", True),
        ("Views concerning communication No. 1/2010", False),
        ("General comment No. 36", False),
    ],
)
def test_words_are_names_where_they_are_parties(title: str, *, is_name: bool) -> None:
    assert titles_name(title) is is_name
    assert not titles_initials(title)


def test_a_word_beside_names_is_no_initial() -> None:
    assert not is_under_initials("and others")


def _views(title: str, text: str = VIEWS) -> Document:
    return Document("x", "x", text, supplied=Supplied(court="un-hrc", language="en", title=title))


def test_a_title_that_names_whom_the_text_anonymises_is_left_out() -> None:
    found = extract(_views("Example v. Ruritania"), ontology.load())
    assert found.metadata.applicants_anonymised
    assert found.metadata.title is None
    assert "Example" not in repr(found)
    assert [warning for warning in found.warnings if "anonymises" in warning]


def test_a_title_that_keeps_the_initials_stays() -> None:
    found = extract(_views("A.B. v. Ruritania"), ontology.load())
    assert found.metadata.title == "A.B. v. Ruritania"
    named = extract(
        _views("Example v. Ruritania", VIEWS.replace("A.B.", "Ann Example")), ontology.load()
    )
    assert (named.metadata.title, named.metadata.applicants_anonymised) == (
        "Example v. Ruritania", False,
    )  # fmt: skip


KNOWN = KnownAct(
    "ecthr:001-1",
    Authority("ecthr", appnos=("99001/12",), date="2018-06-12"),
    states=frozenset({"NOR"}),
    parties=fingerprints("A.B. v. Norway"),
)


def _located(title: str, *, act: KnownAct = KNOWN, number: bool = True) -> str | None:
    authority = Authority("ecthr", title, ("99001/12",) if number else (), date="2018-06-12")
    clues = replace(NO_CLUES, state="NOR", is_judgment=True)
    return located(catalogue_of([act]), authority, "ruling", clues).id


def test_a_name_is_joined_to_no_known_act_under_initials_by_number_or_day() -> None:
    assert _located("A.B. v. Norway") == KNOWN.id
    assert _located("Example v. Norway") is None
    assert _located("Example v. Norway", number=False) != KNOWN.id
    named = replace(KNOWN, parties=fingerprints("Example v. Norway"))
    assert _located("Example v. Norway", act=named) == KNOWN.id


ACT = "ecthr:001-999001"


def _targets(graph: Graph) -> set[str]:
    return {str(row["target"]) for row in graph.edges("CITES", ())}


@pytest.mark.parametrize("is_cited_first", [True, False])
def test_a_citation_by_name_leads_to_no_ruling_that_withholds_it(
    graph: Graph, *, is_cited_first: bool
) -> None:
    own = the_judgment()
    anonymous = replace(
        own,
        metadata=replace(own.metadata, title="A.B. v. Norway", applicants_anonymised=True),
    )
    texts = (anonymous, a_citing_judgment())
    loaded(graph, *(texts if is_cited_first else reversed(texts)))
    (target,) = _targets(graph)
    assert target.startswith("ecthr:apart-")
    (authority,) = graph.nodes("Authority", ("status", "target"))
    assert (authority["status"], authority["target"]) == (str(Status.UNRESOLVED), target)
    assert not list(graph.nodes("Redirect", ()))


def test_a_citation_by_initials_finds_its_ruling(graph: Graph) -> None:
    own = the_judgment()
    metadata = replace(own.metadata, title="A.B. v. Norway", applicants_anonymised=True)
    words = "5. The Court refers to A.B. v. Norway (no. 99001/12, § 5, 12 June 2018)."
    loaded(graph, replace(own, metadata=metadata), a_citing_judgment(words))
    assert _targets(graph) == {ACT}
