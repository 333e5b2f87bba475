"""Where the operative part, the opinions and the annexes of a ruling begin."""

import pytest

from ingest.families.ecthr.frames import frame_of
from tests.ingest.ecthr.texts import JUDGMENT

BODY = "THE LAW\n\n1. The Court considers the matter at some length, and decides it.\n\n"
DONE = "Done in English, and notified in writing on 12 June 2018.\n\n"

FORMULAS = [
    (
        "FOR THESE REASONS, THE COURT UNANIMOUSLY\n\n1. Holds that it is so.\n",
        "1. Holds",
        "UNANIMOUSLY",
    ),
    (
        "For these reasons, the Court, by a majority,\n\nDeclares it so.\n",
        "Declares",
        "by a majority",
    ),
    ("FOR THESE REASONS, THE COURT\n\n1. Holds that it is so.\n", "1. Holds", ""),
    ("For these reasons, the Commission\n\nDECLARES IT SO.\n", "DECLARES", ""),
    ("PAR CES MOTIFS, LA COUR, À L’UNANIMITÉ,\n\n1. Dit que oui.\n", "1. Dit", "À L’UNANIMITÉ"),
    (
        "Par ces motifs, la Cour, par six voix contre une,\n\nDéclare cela.\n",
        "Déclare",
        "six voix contre une",
    ),
]


@pytest.mark.parametrize(("formula", "first", "vote"), FORMULAS)
def test_the_formula_begins_the_operative_part(formula: str, first: str, vote: str) -> None:
    text = f"{BODY}{formula}{DONE}"
    frame = frame_of(text)
    assert frame.operative == len(BODY)
    assert text[frame.items :].startswith(first)
    assert frame.vote.strip(" ,\n").endswith(vote)
    assert text[frame.done :].startswith("Done in English")


@pytest.mark.parametrize(
    "sentence",
    [
        "For these reasons, the Court cannot agree with the applicant.\n",
        "“FOR THESE REASONS, THE COURT\n\n1. Holds that it is so.”\n",
        "For these reasons the Zenda District Court held otherwise.\n",
    ],
)
def test_words_like_the_formula_begin_nothing(sentence: str) -> None:
    frame = frame_of(f"{BODY}{sentence}")
    assert frame.operative is None
    assert frame.body_end == len(BODY) + len(sentence)


def test_the_last_formula_is_the_one_that_decides() -> None:
    earlier = "FOR THESE REASONS, THE COURT\n\n1. Holds that it was so.\n\n"
    text = f"{BODY}{earlier}{BODY}{earlier}{DONE}"
    assert frame_of(text).operative == len(BODY) * 2 + len(earlier)


def test_opinions_and_annexes_stand_after_the_closing_words() -> None:
    frame = frame_of(JUDGMENT)
    assert frame.operative is not None
    assert frame.annex is not None
    (opinion,) = frame.opinions
    assert frame.operative < frame.items < frame.done < opinion < frame.annex
    assert JUDGMENT[opinion:].startswith("PARTLY DISSENTING OPINION")
    assert JUDGMENT[frame.annex :].startswith("APPENDIX")
    assert frame.body_end == frame.operative


def test_a_list_of_opinions_announces_them_and_begins_none() -> None:
    listed = "The following are annexed:\n(a) concurring opinion of Judge Tarlen;\n\n"
    opinion = "CONCURRING OPINION OF JUDGE TARLEN\n\n1. I agree.\n"
    formula = "FOR THESE REASONS, THE COURT\n\n1. Holds that it is so.\n\n"
    text = f"{BODY}{formula}{DONE}{listed}{opinion}"
    assert frame_of(text).opinions == (text.index("CONCURRING"),)


def test_a_sentence_that_announces_an_opinion_begins_none() -> None:
    listed = "In accordance with the Rules, the\nconcurring opinion of Judge Tarlen is annexed\n\n"
    opinion = "CONCURRING OPINION OF JUDGE TARLEN\n\n1. I agree.\n"
    formula = "FOR THESE REASONS, THE COURT\n\n1. Holds that it is so.\n\n"
    text = f"{BODY}{formula}{DONE}{listed}{opinion}"
    assert frame_of(text).opinions == (text.index("CONCURRING"),)


def test_a_heading_of_two_lines_begins_one_opinion() -> None:
    opinion = "SEPARATE OPINIONS\n\nDISSENTING OPINION\nOF JUDGES TARLEN AND BRANDT\n\n1. No.\n"
    formula = "FOR THESE REASONS, THE COURT\n\n1. Holds that it is so.\n\n"
    assert len(frame_of(f"{BODY}{formula}{DONE}{opinion}").opinions) == 1


@pytest.mark.parametrize(
    "announced",
    [
        "In accordance with Article 45 § 2 of the Convention, the following separate opinions "
        "are annexed to this judgment:\n(a) Concurring opinion of Judge Tarlen.\n",
        "Au présent arrêt se trouve joint l’exposé de l’opinion séparée de la juge Tarlen.\n",
    ],
)
def test_opinions_of_a_judgment_that_is_lost_are_not_the_courts_words(announced: str) -> None:
    opinion = "CONCURRING OPINION OF JUDGE TARLEN\n\n" + "1. I agree with this at length.\n" * 40
    text = f"{announced}{opinion}"
    assert frame_of(text).opinions == (len(announced),)
