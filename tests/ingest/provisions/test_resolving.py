"""Which treaty is meant: the steps of the cascade, on texts written for the test."""

from dataclasses import replace

import pytest

import ontology
from comity.extraction import Kind, Metadata, Passage, ProvisionFound, SectionName, Speaker
from ingest.provisions.resolving import find_provisions

VOCABULARY = ontology.load()
RULING = Metadata(court="ecthr", kind=Kind.JUDGMENT, date="2012-03-01")


def found(
    *parts: tuple[SectionName | None, str], metadata: Metadata = RULING
) -> list[ProvisionFound]:
    """Return the provisions of a text of some passages, each in its section."""
    passages, text = [], ""
    for number, (section, words) in enumerate(parts, 1):
        start = len(text)
        text += words + "\n"
        end = len(text) - 1
        passages.append(Passage(str(number), start, end, section, Speaker.COURT))
    mentions = find_provisions(text, passages, metadata, VOCABULARY)
    assert all(text[one.at.start : one.at.end] == one.text for one in mentions)
    return list(mentions)


def read(*parts: tuple[SectionName | None, str], metadata: Metadata = RULING) -> str:
    """Return the same as ``"<provision>/<step>"``, in one line."""
    return " ".join(f"{one.provision}/{one.step}" for one in found(*parts, metadata=metadata))


LAW, FACTS = SectionName.LAW, SectionName.FACTS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 8 § 1 of the Convention", "echr.8.1/explicit"),
        ("Articles 8 and 13 of the Convention", "echr.8/distributed echr.13/explicit"),
        ("Article 1 of Protocol No. 1. Article 1 asks", "echr-p1.1/explicit echr-p1.1/passage"),
        ("Article 8 applies", "echr.8/default"),
        ("Article 125 of the Criminal Code. Article 125 forbids", "None/foreign None/foreign"),
        ("Article 250 applies", "None/abstained"),
        ("Article 250 of the Convention", "None/abstained"),
    ],
)  # fmt: skip
def test_each_step_of_the_cascade_decides_what_the_steps_before_left_open(
    text: str, expected: str
) -> None:
    assert read((LAW, text)) == expected


def test_an_article_keeps_its_protocol_through_the_chapter() -> None:
    heading = "ALLEGED VIOLATION OF ARTICLE 1 OF PROTOCOL No. 1"
    later = "There has been a violation of Article 1."
    assert read((LAW, heading), (SectionName.ASSESSMENT, later)) == (
        "echr-p1.1/explicit echr-p1.1/section"
    )


def test_a_bare_article_of_the_domestic_law_is_not_the_conventions() -> None:
    assert read((SectionName.DOMESTIC_LAW, "Article 8 reads as follows")) == "None/foreign"


def test_a_bare_article_among_the_facts_is_left_open_with_its_candidate() -> None:
    (mention,) = found((FACTS, "The court relied on Article 8 and ordered"))
    assert (mention.provision, mention.candidates) == (None, ("echr.8",))


def test_a_bare_article_among_the_facts_is_the_treatys_where_a_violation_is_pleaded() -> None:
    text = "He claims to be a victim of a violation of article 7"
    body = Metadata(court="un-hrc", kind=Kind.VIEWS, date="2012-03-01")
    assert read((FACTS, text), metadata=body) == "iccpr.7/default"


def test_a_list_of_articles_with_reasons_hangs_on_the_plea_before_its_first() -> None:
    reasons = "because he was held for five months without being brought before any judge. "
    text = (
        "He claims violations, in particular of: Article 7, because he was beaten on his arrest and"
        " on many days after it, as two of those who were held with him in the same cell saw;"
        f" Article 9 (3), {reasons}"
    )
    body = Metadata(court="un-hrc", kind=Kind.VIEWS, date="2012-03-01")
    assert read((FACTS, text), metadata=body) == "iccpr.7/default iccpr.9.3/default"
    assert read((FACTS, f"{reasons}Article 9 (3) of the law"), metadata=body) != "iccpr.9.3/default"


def test_a_text_says_what_it_calls_the_convention() -> None:
    text = (
        "under the Convention against Torture (“the Convention”). The author also relied on"
        " article 3 of the Convention"
    )
    body = Metadata(court="un-hrc", kind=Kind.VIEWS, date="2012-03-01")
    assert read((FACTS, text), metadata=body) == "cat.3/definition"


@pytest.mark.parametrize(
    ("date", "text", "expected"),
    [
        ("1995-05-02", "Article 50 of the Convention", "echr.41"),
        ("2012-03-01", "Article 50 of the Convention", "echr.50"),
        ("2012-03-01", "former Article 25 of the Convention", "echr.34"),
        ("1995-05-02", "Article 8 of the Convention", "echr.8"),
        ("1995-05-02", "Article 27 § 2 of the Convention", "echr.35.3"),
        ("2004-05-02", "Article 27 § 2 of the Convention", "echr.26.4"),
        ("2004-05-02", "under the former Article 26 of the Convention", "echr.35.1"),
        ("2004-05-02", "l'ancien article 25 de la Convention", "echr.34"),
    ],
)
def test_an_article_has_the_number_of_its_time(date: str, text: str, expected: str) -> None:
    (mention,) = found((LAW, text), metadata=Metadata("ecthr", Kind.JUDGMENT, date=date))
    assert mention.provision == expected


def test_an_article_that_is_no_more_is_no_other_article() -> None:
    dated = Metadata("ecthr", Kind.JUDGMENT, date="1995-05-02")
    (mention,) = found((LAW, "the report under Article 31 of the Convention"), metadata=dated)
    assert (mention.provision, mention.candidates, mention.step) == (None, (), "abolished")
    (mention,) = found((LAW, "Article 31 of the Convention"), metadata=replace(dated, date=None))
    assert mention.provision == "echr.31"


def test_an_article_thereof_belongs_to_the_instrument_named_last() -> None:
    text = "Article 5 of the Optional Protocol bars it. Article 4 thereof is silent"
    body = Metadata(court="un-hrc", kind=Kind.VIEWS, date="2012-03-01")
    assert read((LAW, text), metadata=body) == "iccpr-op1.5/explicit iccpr-op1.4/anaphora"
