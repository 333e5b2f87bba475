"""Remedies of African bodies, on invented operative parts."""

from comity.extraction import RemedyFound
from tests.ingest.remedies.readings import in_short, remedies_of

JUDGMENT = """AFRICAN COURT ON HUMAN AND PEOPLES' RIGHTS
JOHN EXAMPLE
V.
UNITED REPUBLIC OF TANZANIA
I. THE PARTIES
1. John Example is a national of the Respondent State.
XI. OPERATIVE PART
5. For these reasons:
THE COURT,
Unanimously,
i. Dismisses the objection to the admissibility of the Application;
ii. Holds that the Respondent State violated the right to a fair trial by failing to investigate;
{items}
Done at Arusha, this Fourth Day of December.
"""


def _read(items: str, court: str = "afchpr") -> list[RemedyFound]:
    return remedies_of(JUDGMENT.format(items=items), court)


def test_an_order_to_pay_gives_the_awarded_sum_its_time_and_tax() -> None:
    found = _read(
        "iii. Awards the Applicant the sum of Tanzanian Shillings One Million (TZS 1,000,000) as "
        "reparation for moral prejudice;\n"
        "iv. Orders the Respondent State to pay the sum awarded under (iii) above, free from tax, "
        "within six months, failing which it will be required to pay interest on arrears "
        "calculated on the basis of the applicable rate of the Central Bank of Tanzania;"
    )
    assert in_short(found) == [
        ("non-pecuniary", "ordered", "1000000 TZS", "P6M"),
        ("default-interest", "ordered", None, None),
    ]
    assert (found[0].tax, found[1].interest) == ("exempt", "central-bank")


def test_what_is_refused_names_its_head_or_its_form() -> None:
    found = _read(
        "iii. Dismisses the prayer for reparation of the material prejudice;\n"
        "iv. Dismisses the Applicant’s prayers for reparations;\n"
        "v. Orders each Party to bear its own costs."
    )
    assert in_short(found) == [
        ("pecuniary", "dismissed", None, None),
        ("no-remedy", "dismissed", None, None),
        ("costs", "dismissed", None, None),
    ]


def test_the_commission_recommends_where_the_court_orders() -> None:
    item = "iii. Requests the Respondent State to publish this decision and to pay compensation;"
    assert {one.outcome for one in _read(item, "acmhpr")} == {"recommended"}
    assert {one.outcome for one in _read(item)} == {"ordered"}


def test_orders_that_conduct_the_proceedings_are_no_remedies() -> None:
    assert _read("iii. Orders the Respondent State to file its Response within 90 days;") == []
