"""One ruling: its case through the instances, and what it does with its authorities."""

import pytest

from comity.errors import NotFoundError
from comity.ids import RulingId
from comity.store import Graph
from queries.history import history
from queries.sentences import sentence_with
from queries.treatments import Wanted, treatments
from tests.queries import world as small

NEW, OLD, NOBODY = RulingId(small.NEW), RulingId(small.OLD), RulingId("ecthr:001-8")


@pytest.mark.parametrize("asked", [OLD, NEW])
def test_a_case_is_told_from_any_of_its_rulings_the_oldest_first(
    world: Graph, asked: RulingId
) -> None:
    found = history(world, asked)
    assert [(one.step, one.ruling.id) for one in found.steps] == [(1, OLD), (2, NEW)]
    first, second = (one.holdings[0] for one in found.steps)
    assert (first.outcome, second.outcome) == ("violation", "no-violation")
    assert first.vote is not None
    assert (first.vote.in_favour, first.vote.against) == (5, 2)
    assert first.claim


def test_a_ruling_that_stands_alone_is_the_only_step(world: Graph) -> None:
    (only,) = history(world, RulingId(small.PARAGRAPH)).steps
    assert (only.ruling.id, only.step) == (small.PARAGRAPH, 1)


def test_bare_citations_are_no_treatment_unless_an_authority_is_named(world: Graph) -> None:
    (only,) = treatments(world, NEW).treatments
    assert (only.cited.id, only.citation.treatment, only.citation.speaker) == (
        OLD, "distinguished", "court",
    )  # fmt: skip
    assert only.citation.claim
    assert only.citation.passage is not None
    assert only.sentence in " ".join(only.citation.passage.text.split())
    named = treatments(world, NEW, Wanted(to=OLD)).treatments
    assert [one.citation.treatment for one in named] == ["distinguished", "cited"]


def test_a_voice_that_says_nothing_is_empty_and_an_unknown_authority_an_error(
    world: Graph,
) -> None:
    assert treatments(world, NEW, Wanted(speaker="separate-opinion")).is_empty
    with pytest.raises(NotFoundError):
        treatments(world, NEW, Wanted(to=NOBODY))


@pytest.mark.parametrize(
    ("passage", "words", "sentence"),
    [
        ("7. First. It differs from A. v. Ruritania, no. 1/90. Last.", "A. v. Ruritania",
         "It differs from A. v. Ruritania, no. 1/90."),
        ("So it is (see X v. Ruritania, § 3; and Y v. Sylvania, § 4). End.", "Y v. Sylvania",
         "So it is (see X v. Ruritania, § 3; and Y v. Sylvania, § 4)."),
        ("Es así (Caso Y Vs. Sylvania, párr. 4). Fin.", "Caso Y",
         "Es así (Caso Y Vs. Sylvania, párr. 4)."),
        ("As A. v. Ruritania held, it ends.22 The next begins.", "A. v. Ruritania",
         "As A. v. Ruritania held, it ends.22"),
        ("", "x", ""),
    ],
)  # fmt: skip
def test_a_sentence_ends_at_no_abbreviation(passage: str, words: str, sentence: str) -> None:
    assert sentence_with(passage, words) == sentence
