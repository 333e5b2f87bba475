"""Whether one sentence proves that a court applies the doctrine it names."""

import pytest

from comity.extraction import Passage, SectionName, Speaker
from ingest.doctrines.roles import MENTIONED, proved_role


def role(
    text: str,
    named: str,
    language: str = "en",
    speaker: Speaker = Speaker.COURT,
    section: SectionName | None = SectionName.ASSESSMENT,
) -> str:
    passage = Passage("1", 0, len(text), section, speaker)
    start = text.index(named)
    return proved_role((start, start + len(named)), text, passage, language).name


APPLIED = [
    ("en", "The Committee considers that the author’s expulsion was disproportionate.", "disprop"),
    ("en", "It follows that in this case the margin of appreciation was overstepped.", "margin"),
    ("en", "The Court is not satisfied that the State exercised due diligence.", "due diligence"),
    ("fr", "La Cour estime qu’en l’espèce la mesure était proportionnée au but visé.", "proport"),
    ("fr", "Dès lors, le requérant n’a pas bénéficié d’un recours effectif.", "recours"),
    ("es", "La Corte concluye que el Estado incumplió su deber de debida diligencia.", "debida"),
    ("es", "Por tanto, en el presente caso no se superó el juicio de proporcionalidad.", "proporc"),
]  # fmt: skip
NAMED = [
    ("en", "The Court reiterates that States enjoy a margin of appreciation.", "margin"),
    ("en", "Restrictions must be proportionate to the aim.", "proportionate"),
    ("en", "The author was expelled. The Committee recalls that due diligence is a duty.", "due"),
    ("en", "The Court has held that the State must exercise due diligence; it considers so still.",
     "due diligence"),
    ("fr", "La Cour rappelle que le requérant jouit d’un recours effectif.", "recours"),
    ("fr", "Toute restriction doit être proportionnée.", "proportionnée"),
    ("es", "La Corte ha señalado que el Estado debe actuar con debida diligencia.", "debida"),
    ("es", "Toda restricción debe respetar la proporcionalidad.", "proporcionalidad"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "named"), APPLIED)
def test_a_finding_on_the_case_applies_what_it_names(language: str, text: str, named: str) -> None:
    assert role(text, named, language) == "applies"


@pytest.mark.parametrize(("language", "text", "named"), NAMED)
def test_a_statement_of_the_law_only_mentions(language: str, text: str, named: str) -> None:
    assert role(text, named, language) == "mentions"


@pytest.mark.parametrize(
    "speaker",
    [Speaker.APPLICANT, Speaker.GOVERNMENT, Speaker.THIRD_PARTY, Speaker.OTHER_COURT,
     Speaker.SEPARATE_OPINION, Speaker.UNKNOWN],
)  # fmt: skip
def test_only_the_court_applies_whatever_the_words(speaker: Speaker) -> None:
    for language, text, named in APPLIED:
        assert role(text, named, language, speaker) == "mentions"


@pytest.mark.parametrize("section", [None, SectionName.FACTS, SectionName.SUBMISSIONS])
def test_nothing_is_applied_outside_the_reasons(section: SectionName | None) -> None:
    for language, text, named in APPLIED:
        assert role(text, named, language, section=section) == "mentions"


def test_the_sentence_before_proves_nothing() -> None:
    text = "The Court finds that the applicant was beaten. Proportionality is a principle of law."
    assert role(text, "Proportionality") == MENTIONED.name
