"""Which instrument a bare article means is a fact of the vocabulary, not of the code."""

from dataclasses import replace

import pytest

import ontology
from comity.extraction import Kind, Metadata, Passage, SectionName, Speaker
from ingest.provisions.bare import bare_treaty
from ingest.provisions.resolving import find_provisions

VOCABULARY = ontology.load()
REVISED = "… alleges that Ruritania breached Article 30 of the Revised European Social Charter."


@pytest.mark.parametrize(
    ("court", "text", "expected"),
    [
        ("ecthr", "Article 8 applies.", "echr"),
        ("ecsr", "Article 7 of the European Social Charter applies.", "esc"),
        ("ecsr", REVISED, "esc-rev"),
        ("ecsr", " " * 10_000 + REVISED, "esc"),
        ("ecthr", REVISED, "echr"),
        ("un-ohchr", "Article 8 applies.", ""),
        ("court-of-nowhere", "Article 8 applies.", ""),
    ],
)
def test_a_bare_article_is_of_the_courts_own_treaty_or_of_the_one_in_its_place(
    court: str, text: str, expected: str
) -> None:
    assert bare_treaty(text, court, VOCABULARY) == expected


@pytest.mark.parametrize(
    ("court", "step"),
    [
        ("cjeu", "abstained"),
        ("esp-tc", "abstained"),
        ("gbr-uksc", "abstained"),
        ("ccj", "abstained"),
        ("ecthr", "default"),
    ],
)
def test_where_bare_articles_vary_none_is_taken_for_the_courts_own(court: str, step: str) -> None:
    assert VOCABULARY.courts[court].bare_articles_vary is (step == "abstained")
    assert _step(court, VOCABULARY) == step


def test_the_vocabulary_alone_decides_whether_they_vary() -> None:
    changed = replace(VOCABULARY.courts["ecthr"], bare_articles_vary=True)
    vocabulary = replace(VOCABULARY, courts={**VOCABULARY.courts, "ecthr": changed})
    assert _step("ecthr", vocabulary) == "abstained"


def _step(court: str, vocabulary: ontology.Vocabulary) -> str:
    text = "Article 8 applies."
    passages = [Passage("1", 0, len(text), SectionName.LAW, Speaker.COURT)]
    metadata = Metadata(court=court, kind=Kind.JUDGMENT, date="2012-03-01")
    (found,) = find_provisions(text, passages, metadata, vocabulary)
    return found.step
