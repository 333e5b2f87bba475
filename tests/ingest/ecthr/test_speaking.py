"""Who speaks in a paragraph of the law part, by its opening words."""

import pytest

from ingest.families.ecthr.speaking import is_reported, speaker_in

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
