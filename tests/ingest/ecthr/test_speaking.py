"""Who speaks in a paragraph of the law part, by its opening words."""

import pytest

from ingest.families.ecthr.speaking import goes_on_saying, is_reported, opens_complaint, speaker_in

OPENINGS = [
    ("The applicant further argued that the measure had been unlawful.", "applicant"),
    ("Mr Hentzau submitted that he had been alone.", "applicant"),
    ("The applicant company, for its part, maintained its complaint.", "applicant"),
    ("According to the applicants, no one had been heard.", "applicant"),
    ("In the applicant’s submission, the law was not clear.", "applicant"),
    ("The Government contested that argument.", "government"),
    ("In reply, the Government pointed out that the law was clear.", "government"),
    ("The respondent State’s representatives denied it.", "government"),
    ("The third-party interveners submitted that the law was new.", "third-party"),
    ("The Government of Syldavia, intervening, observed that it was not.", "third-party"),
    ("The Chamber found that there had been no violation.", "other-court"),
    ("The Commission considered that the complaint was well-founded.", "other-court"),
    ("The Court reiterates that the applicant argued the contrary.", "court"),
    ("The Court, noting that the applicant relied on the law, finds it clear.", "court"),
    ("As to the applicant’s detention, the Court notes that it was short.", "court"),
    ("It follows that the Government’s objection must be dismissed.", "court"),
    ("There has accordingly been a violation of Article 5.", "court"),
    ("The law of Ruritania dates from 1970.", None),
    ("Le requérant soutient que l’interdiction était illégale.", "applicant"),
    ("L’intéressée allègue une violation de l’article 3.", "applicant"),
    ("Selon la requérante, la loi n’était pas claire.", "applicant"),
    ("Le Gouvernement combat cette thèse.", "government"),
    ("La Cour rappelle que le requérant soutient le contraire.", "court"),
    ("Partant, il y a eu violation de l’article 3.", "court"),
]


@pytest.mark.parametrize(("words", "expected"), OPENINGS)
def test_the_opening_words_say_who_speaks(words: str, expected: str | None) -> None:
    said = speaker_in(words)
    assert (said and str(said)) == expected


def test_reported_speech_stands_in_the_past() -> None:
    assert is_reported("No judge had been asked, and the order was void. It could not be appealed.")
    assert not is_reported("The order is void, and it cannot be appealed. It was made in 2011.")


PASSING = [  # the Court speaks, and names a party on the way
    "If the applicant alleges new facts, they are examined at the time of the judgment.",
    "The Government have not argued that the remedy was effective.",
    "The law dates from 1970. The applicant submitted that it was too old.",
]


@pytest.mark.parametrize("words", PASSING)
def test_a_party_named_in_passing_does_not_speak_unless_a_heading_says_so(words: str) -> None:
    assert speaker_in(words, is_heading_silent=True) is None


def test_a_plea_that_the_court_answers_at_once_is_the_courts_own_paragraph() -> None:
    plea = "The applicant argued that the law was not clear."
    assert speaker_in(plea) == "applicant"
    assert speaker_in(f"{plea} The Court cannot accept this. The law says all it must.") is None
    arret = "Le requérant soutient que la loi n’était pas claire. La Cour note que la loi le dit."
    assert (
        speaker_in(arret + " Le texte en est public et l’était déjà au moment des faits.") is None
    )


def test_he_or_they_go_on_with_what_a_party_said() -> None:
    assert goes_on_saying("They further submitted that the law was new.")
    assert not goes_on_saying("They were released on 3 May 2001.")


def test_a_new_complaint_is_known_by_its_opening() -> None:
    assert opens_complaint("The applicant further complained that no court had heard her.")
    assert opens_complaint("The Government contested that argument.")
    assert not opens_complaint("The applicant was released on 3 May 2001.")
