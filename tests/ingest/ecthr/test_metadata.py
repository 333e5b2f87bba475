"""What rulings say of themselves: kind, who sat, language, title, parties."""

import pytest

from comity.extraction import Formation, Identifier, Kind
from ingest.families.ecthr.metadata import states_named
from tests.ingest.ecthr import texts_decisions as decisions
from tests.ingest.ecthr.reading import metadata_of
from tests.ingest.ecthr.texts import JUDGMENT, VOCABULARY
from tests.ingest.ecthr.texts_french import ARRET

KINDS = [
    (JUDGMENT, Kind.JUDGMENT, Formation.CHAMBER, "en"),
    (ARRET, Kind.JUDGMENT, Formation.GRAND_CHAMBER, "fr"),
    (decisions.INADMISSIBLE, Kind.DECISION, Formation.COMMITTEE, "en"),
    (decisions.STRUCK_OUT, Kind.DECISION, Formation.COMMITTEE, "en"),
    (decisions.RECEVABILITE, Kind.DECISION, Formation.CHAMBER, "fr"),
    (decisions.COMMISSION, Kind.DECISION, None, "en"),
]

SITTINGS = [
    ("sitting as a Grand Chamber composed of:", Formation.GRAND_CHAMBER),
    ("sitting as a Committee composed of:", Formation.COMMITTEE),
    ("sitting as a Chamber composed of:", Formation.CHAMBER),
    ("taking its decision in plenary session,", Formation.PLENARY),
    ("in a single-judge formation,", Formation.SINGLE_JUDGE),
    ("siégeant en un comité composé de :", Formation.COMMITTEE),
    ("siégeant en une Grande Chambre composée de :", Formation.GRAND_CHAMBER),
    (
        f"sitting as a Chamber composed of: {'R. Tarlen, ' * 20} not of a Grand Chamber",
        Formation.CHAMBER,
    ),
    ("in the usual manner,", None),
]

PHRASES = [
    ("Ruritania", ("XRU",)),
    ("the Republic of Ruritania", ("XRU",)),
    ("Ruritania and Syldavia", ("XRU", "XSY")),
    ("la Ruritanie et la Syldavie", ("XRU", "XSY")),
    ("Ruritania, Syldavia and Grand Fenwick", ("XRU", "XSY", "XGF")),
    ("Ruritania (no. 2)", ("XRU",)),
    ("the Government of Grand Fenwick", ("XGF",)),
    ("Borduria", ()),
]


@pytest.mark.parametrize(("text", "kind", "formation", "language"), KINDS)
def test_a_ruling_says_what_it_is_who_sat_and_in_which_language(
    text: str, kind: Kind, formation: Formation | None, language: str
) -> None:
    said = metadata_of(text)
    assert (said.kind, said.formation, said.language) == (kind, formation, language)


@pytest.mark.parametrize(("words", "formation"), SITTINGS)
def test_the_words_on_the_sitting_name_the_formation(
    words: str, formation: Formation | None
) -> None:
    text = f"CASE OF HENTZAU v. RURITANIA\n\nJUDGMENT\n\nThe European Court, {words}\n"
    assert metadata_of(text).formation is formation


@pytest.mark.parametrize(("phrase", "states"), PHRASES)
def test_a_phrase_names_its_states_in_order(phrase: str, states: tuple[str, ...]) -> None:
    assert states_named(phrase, VOCABULARY) == states


def test_a_judgment_gives_title_date_numbers_and_state() -> None:
    said = metadata_of(JUDGMENT)
    assert said.court == "ecthr"
    assert said.title == "HENTZAU AND OTHERS v. RURITANIA"
    assert said.date == "2018-06-12"
    assert said.respondents == ("XRU",)
    assert said.identifiers == (Identifier("appno", "99001/12"), Identifier("appno", "99002/12"))


def test_an_applicant_under_initials_is_anonymised() -> None:
    assert metadata_of(ARRET).applicants_anonymised
    assert not metadata_of(JUDGMENT).applicants_anonymised


def test_a_decision_is_dated_by_its_sitting_and_not_by_its_notice() -> None:
    assert metadata_of(decisions.INADMISSIBLE).date == "2017-05-09"
    assert metadata_of(decisions.STRUCK_OUT).date == "2018-10-03"


def test_a_french_decision_gives_its_number_and_state() -> None:
    said = metadata_of(decisions.RECEVABILITE)
    assert said.identifiers == (Identifier("appno", "99022/03"),)
    assert said.respondents == ("XSY",)


def test_the_former_commission_is_a_court_of_its_own() -> None:
    said = metadata_of(decisions.COMMISSION)
    assert (said.court, said.respondents, said.date) == ("ecmhr", ("XGF",), "1985-07-08")


def test_a_decision_that_mentions_a_judgment_is_a_decision() -> None:
    text = "THIRD SECTION\n\nFINAL DECISION\n\nThe Zenda court delivered the following judgment.\n"
    assert metadata_of(text).kind is Kind.DECISION


def test_an_advisory_opinion_is_told_from_a_judgment() -> None:
    assert metadata_of("GRAND CHAMBER\n\nADVISORY OPINION\n").kind is Kind.ADVISORY_OPINION


def test_a_supplied_title_serves_where_none_is_printed() -> None:
    text = "The Court considers the matter.\n"
    assert metadata_of(text).title is None
    assert metadata_of(text, title="Hentzau v. Ruritania").title == "Hentzau v. Ruritania"


def test_a_printed_ecli_is_an_identifier() -> None:
    said = metadata_of(f"{JUDGMENT[:100]}\nECLI:CE:ECHR:2018:0612JUD009900112\n{JUDGMENT[100:]}")
    assert Identifier("ecli", "ECLI:CE:ECHR:2018:0612JUD009900112") in said.identifiers
