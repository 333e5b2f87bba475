"""Numbers that courts give their rulings themselves, and names of companies before them."""

import pytest

from ingest.families.numbered import numbers_of
from tests.ingest.citations.texts import found_in, only

NEUTRAL = [
    ("Example v Joseph [2006] CCJ 3 (AJ), (2006) 69 WIR 104", "ccj", "[2006] CCJ 3 (AJ)"),
    ("Example v. New Brunswick, 2008 SCC 9, para. 49", "can-sc", "2008 SCC 9"),
    ("R (Example) v Secretary of State [2013] EWCA Civ 276", "gbr-ewca", "[2013] EWCA Civ 276"),
    ("Example County v. Fortune (No. 2) [2013] IEHC 255", "irl-hc", "[2013] IEHC 255"),
    ("Example v SADC Secretariat, Case No SADC (T) 05/2009", "sadc",
     "SADC (T) Case No. 5/2009"),
    ("Example v The Republic of Zimbabwe (Case no SADC (T) 02/07)", "sadc",
     "SADC (T) Case No. 2/2007"),
]  # fmt: skip

COMPANIES = [
    "Mike Example (Pvt) Ltd and Others v Republic of Zimbabwe (2/2007) [2008] SADCT 2",
    "Example Restaurants (Barbados) Ltd v Guardian Insurance Ltd [2024] CCJ 5 (AJ)",
]


@pytest.mark.parametrize(("text", "court", "number"), NEUTRAL)
def test_a_number_of_the_courts_own_names_court_and_ruling(
    text: str, court: str, number: str
) -> None:
    found = only(text, "un-hrc").authority
    assert (found.court, found.number) == (court, number)


@pytest.mark.parametrize("text", COMPANIES)
def test_brackets_in_the_name_of_a_company_do_not_end_it(text: str) -> None:
    title = only(text, "afchpr").authority.title or ""
    assert text.startswith(title)
    assert " Ltd " in title


def test_a_ruling_does_not_cite_itself_by_either_of_its_numbers() -> None:
    title = "Example v Republic of Zimbabwe (SADC (T) 03/2009) [2009] SADCT 1"
    text = f"{title}\nCASE NO SADC (T) 03/2009\nIN THE MATTER BETWEEN"
    own = tuple(numbers_of("sadc", "SADCT-2009-1", title, text))
    assert found_in(text, "sadc", title=title, own=own) == ()


@pytest.mark.parametrize(
    "text", ["See [2008] SADCT 2.", "See Case SADC (T) No. 02/2007.", "SADC (T) Case No. 2/2007"]
)
def test_both_numbers_of_a_ruling_of_the_library_lead_to_it(text: str) -> None:
    assert only(text, "afchpr").target == "sadc:2008-2"
