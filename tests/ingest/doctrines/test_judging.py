"""A rule puts the question, a model answers: with weights made by hand for an invented judgment."""

from pathlib import Path

import numpy as np

import ontology
from comity.extraction import DoctrineFound, Metadata
from ingest.doctrines.finding import find_doctrines
from ingest.doctrines.judging.judged import judged_by
from ingest.doctrines.judging.weights import FOLDER, Weights, load, save, shipped
from ingest.doctrines.reasons import reasons_of
from tests.ingest.doctrines.texts import METADATA, TEXT, passages, place
from tests.ingest.doctrines.weights import weights_of, words

PROPORTIONALITY = "doctrine:proportionality"
AIM = "doctrine:legitimate-aim"
MARGIN = "doctrine:margin-of-appreciation"
WEIGHTS = weights_of(
    {
        PROPORTIONALITY: "weighed",
        AIM: "crime",
        "doctrine:prescribed-by-law": "law",
        "case": "reasons",
    }
)


def found(
    weights: Weights | None = WEIGHTS, court: str = METADATA.court, language: str = "en"
) -> list[DoctrineFound]:
    metadata = Metadata(court=court, kind=METADATA.kind, language=language)
    return list(find_doctrines(TEXT, passages(), metadata, ontology.load(), weights))


def applied(doctrine: str, among: list[DoctrineFound]) -> list[DoctrineFound]:
    return [one for one in among if one.doctrine == doctrine and one.role == "applies"]


def test_a_test_named_once_is_applied_in_the_paragraphs_that_follow_without_its_name() -> None:
    (one,) = applied(PROPORTIONALITY, found())
    assert one.at.start == place("The courts of Ruritania weighed")
    assert one.at.rule == "doctrine.model@1"


def test_the_confidence_of_an_application_is_that_of_the_bin_of_its_score() -> None:
    (one,) = applied(PROPORTIONALITY, found())
    assert one.at.confidence == 0.75


def test_a_doctrine_with_its_own_target_is_applied_where_it_is_named_and_the_model_says_so() -> (
    None
):
    (one,) = applied(AIM, found())
    assert TEXT[one.at.start : one.at.end] == "legitimate aim"


def test_a_doctrine_in_a_statement_of_the_law_is_only_mentioned() -> None:
    (one,) = [one for one in found() if one.doctrine == MARGIN and one.at.speaker == "court"]
    assert (one.role, one.at.rule) == ("mentions", "doctrine.form@2")


def test_what_a_party_says_is_never_applied_whatever_its_words() -> None:
    everything = weights_of(
        {PROPORTIONALITY: "the", AIM: "the", "doctrine:prescribed-by-law": "the", "case": "the"}
    )
    submissions = [one for one in found(everything) if one.at.speaker != "court"]
    assert submissions
    assert {one.role for one in submissions} == {"mentions"}


def test_no_question_is_put_on_a_complaint_that_never_names_the_test() -> None:
    paragraphs = reasons_of(TEXT, passages())
    asked = judged_by(WEIGHTS, TEXT, paragraphs).asked[PROPORTIONALITY]
    assert not asked[-1]


def test_rulings_unlike_those_it_was_trained_on_are_left_to_the_rules() -> None:
    for others in (found(court="un-hrc"), found(language="fr")):
        assert "doctrine.model@1" not in {one.at.rule for one in others}


def test_without_weights_rules_alone_judge() -> None:
    assert "doctrine.model@1" not in {one.at.rule for one in found(None)}


def test_a_ruling_without_reasons_is_judged_without_error() -> None:
    assert list(judged_by(WEIGHTS, TEXT, ()).applications()) == []


def test_weights_are_read_as_they_were_written_and_twice_is_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
        save(WEIGHTS, words(), folder)
    names = sorted(path.name for path in first.iterdir())
    assert [(first / name).read_bytes() for name in names] == [
        (second / name).read_bytes() for name in names
    ]
    assert found(load(first)) == found()


def test_the_words_that_ship_are_a_sorted_list_without_years_or_capitals() -> None:
    listed = (FOLDER / "words.txt").read_text(encoding="utf-8").split()
    assert listed == sorted(set(listed))
    assert all(word.islower() or (word.isdigit() and len(word) <= 2) for word in listed)


def test_the_weights_that_ship_grow_surer_with_the_score() -> None:
    for bins in shipped().bins.values():
        assert list(bins.edges) == sorted(bins.edges)
        assert list(bins.floors) == sorted(bins.floors)
        assert all(0 < floor < 1 for floor in bins.floors)


def test_a_score_does_not_depend_on_the_paragraphs_of_other_complaints() -> None:
    paragraphs = reasons_of(TEXT, passages())
    weights = shipped()
    whole = judged_by(weights, TEXT, paragraphs).scores
    first = [one for one in paragraphs if one.complaint == 0]
    assert np.allclose(judged_by(weights, TEXT, first).scores, whole[: len(first)], atol=1e-4)
