"""What the headings of a ruling announce."""

import pytest

from ingest.families.ecthr.headings import Topic, topics_of

HEADINGS = [
    ("PROCEDURE", Topic.PROCEDURE),
    ("PROCÉDURE", Topic.PROCEDURE),
    ("AS TO THE FACTS", Topic.FACTS),
    ("I. THE CIRCUMSTANCES OF THE CASE", Topic.FACTS),
    ("SUBJECT MATTER OF THE CASE", Topic.FACTS),
    ("EN FAIT", Topic.FACTS),
    ("II. RELEVANT DOMESTIC LAW AND PRACTICE", Topic.DOMESTIC_LAW),
    ("LE DROIT INTERNE PERTINENT", Topic.DOMESTIC_LAW),
    ("RELEVANT LEGAL FRAMEWORK", Topic.DOMESTIC_LAW),
    ("III. INTERNATIONAL LAW MATERIALS", Topic.INTERNATIONAL),
    ("B. Droit international pertinent", Topic.INTERNATIONAL),
    ("COMPLAINTS", Topic.COMPLAINTS),
    ("GRIEFS", Topic.COMPLAINTS),
    ("FINAL SUBMISSIONS BY THE GOVERNMENT TO THE COURT", Topic.FINAL_SUBMISSIONS),
    ("THE LAW", Topic.LAW),
    ("EN DROIT", Topic.LAW),
    ("II. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION", Topic.LAW),
    ("SUR LA VIOLATION ALLÉGUÉE DE L’ARTICLE 8 DE LA CONVENTION", Topic.LAW),
    ("1. The parties’ submissions", Topic.PARTIES),
    ("Thèses des parties", Topic.PARTIES),
    ("(a) The applicant", Topic.APPLICANT),
    ("Arguments of the applicants", Topic.APPLICANT),
    ("a) Le requérant", Topic.APPLICANT),
    ("(b) The Government’s submissions", Topic.GOVERNMENT),
    ("b) Thèse du Gouvernement", Topic.GOVERNMENT),
    ("(c) The third-party intervener", Topic.THIRD_PARTY),
    ("The Government of Syldavia", Topic.THIRD_PARTY),
    ("The Chamber judgment", Topic.OTHER_COURT),
    ("2. The Court’s assessment", Topic.ASSESSMENT),
    ("2. Appréciation de la Cour", Topic.ASSESSMENT),
    ("(i) General principles", Topic.ASSESSMENT),
    ("(ii) Application of those principles to the present case", Topic.ASSESSMENT),
    ("B. Merits", Topic.ISSUE),
    ("A. Admissibility", Topic.ISSUE),
]


@pytest.mark.parametrize(("heading", "topic"), HEADINGS)
def test_a_heading_announces_its_topic(heading: str, topic: Topic) -> None:
    assert topics_of(heading) == (topic,)


def test_headings_that_have_grown_together_are_taken_apart() -> None:
    assert topics_of("The Government(b) The applicant") == (
        Topic.GOVERNMENT,
        Topic.APPLICANT,
    )
    assert topics_of("B. MeritsThe Government’s submissions") == (Topic.GOVERNMENT,)


def test_a_line_too_long_for_a_heading_is_none() -> None:
    assert topics_of("The Court’s assessment " * 10) == ()
