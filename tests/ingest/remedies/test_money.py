"""Sums of money: figures, words, currencies, and those that are no award."""

import pytest

from ingest.remedies.money import money_in

SUMS = [
    ("EUR 10,000 (ten thousand euros), plus any tax", "10000", "EUR"),
    ("1 575,74 EUR (mille cinq cent soixante-quinze euros)", "1575.74", "EUR"),
    ("20.000 (vingt mille) francs français", "20000", "FRF"),
    ("26.752 £ 80 (vingt-six mille sept cent cinquante-deux livres)", "26752.80", "GBP"),
    ("25,000,000 (twenty-five million) Italian lire", "25000000", "ITL"),
    ("5 000 000 de GRD (cinq millions de drachmes)", "5000000", "GRD"),
    ("DM 12.000", "12000", "DEM"),
    ("US$ 55.000,00 (cincuenta y cinco mil dólares de los Estados Unidos)", "55000", "USD"),
    ("the sum of ten million (10,000,000) CFA francs", "10000000", "XOF"),
    ("Tanzanian Shilling One Million (TZS 1,000,000)", "1000000", "TZS"),
    ("$25,000 (Twenty-Five Thousand United States)", "25000", "USD"),
    ("5 million naira", "5000000", "NGN"),
    ("setecientos cincuenta mil lempiras", "750000", "HNL"),
    ("six millions de leva bulgares", "6000000", "BGL"),
    ("10,000 pounds", "10000", "GBP"),
    ("Six Hundred Tunisian Dinars", "600", "TND"),
]


@pytest.mark.parametrize(("text", "amount", "currency"), SUMS)
def test_a_sum_is_normalised_as_stated(text: str, amount: str, currency: str) -> None:
    found = [(one.amount, one.currency) for one in money_in(text, "GBR", "1998-02-03")]
    assert found == [(amount, currency)]


@pytest.mark.parametrize(
    "text",
    [
        "less 1,500 euros",
        "moins 20 298 (vingt mille deux cent quatre-vingt-dix-huit) francs français à convertir",
        "1 500 EUR (mille cinq cents euros) déjà versés par le Conseil de l’Europe",
        "by six votes to one, in case no. 12345/06, under Article 44 § 2",
        "simple interest at an annual rate of 3.36%",
    ],
)
def test_what_is_taken_off_or_is_no_money_is_no_sum(text: str) -> None:
    assert list(money_in(text, "FRA", None)) == []


@pytest.mark.parametrize(
    ("respondent", "code"), [("BEL", "BEF"), ("CHE", "CHF"), ("FRA", "FRF"), (None, None)]
)
def test_a_name_that_states_share_is_read_as_the_respondents_or_left_open(
    respondent: str | None, code: str | None
) -> None:
    assert [one.currency for one in money_in("60,000 francs", respondent, None)] == [code]


@pytest.mark.parametrize(("date", "code"), [("2004-12-31", "TRL"), ("2005-01-01", "TRY")])
def test_a_replaced_currency_has_the_code_of_its_day(date: str, code: str) -> None:
    assert [one.currency for one in money_in("500 Turkish liras", "TUR", date)] == [code]


def test_a_sum_stands_where_its_words_stand() -> None:
    text = "is to pay EUR 300 (three hundred euros) for costs"
    (found,) = money_in(text, None, None)
    assert text[found.start : found.end] == "EUR 300 (three hundred euros)"
