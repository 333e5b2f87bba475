"""Printed dates and their ISO forms."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.dates import date_in, dates_in

MONTHS = calendar.month_name[1:]
DAYS = st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("21 February 1975", "1975-02-21"),
        ("1st of March, 1999", "1999-03-01"),
        ("this 3rd day of June 2004", "2004-06-03"),
        ("July 29, 1988", "1988-07-29"),
        ("SEPTEMBER 24TH, 1999", "1999-09-24"),
        ("15 Oct. 2010", "2010-10-15"),
        ("4 mai 2000", "2000-05-04"),
        ("1er octobre 2009", "2009-10-01"),
        ("le 12 décembre 1996", "1996-12-12"),
        ("29 de julio de 1988", "1988-07-29"),
        ("1º de setiembre del 2001", "2001-09-01"),
        ("28 de fevereiro de 2003", "2003-02-28"),
        ("29.07.1988", "1988-07-29"),
        ("25/10/2017", "2017-10-25"),
        ("1989-07-07", "1989-07-07"),
    ],
)
def test_a_printed_date_is_read(printed: str, iso: str) -> None:
    assert date_in(f"({printed})") == iso


@pytest.mark.parametrize(
    "text",
    ["31 September 2001", "30.02.2000", "0 May 1999", "no. 12/3456/78", "May 1999", "1234/56", ""],
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert date_in(text) is None


def test_an_impossible_date_does_not_hide_the_next() -> None:
    assert dates_in("31 June 2001 and 1 July 2001") == [(17, 28, "2001-07-01")]


@given(DAYS, st.text(alphabet="xyz ,", max_size=9))
def test_the_place_of_a_date_reads_the_date_again(day: date, before: str) -> None:
    printed = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    text = f"{before} {printed}."
    ((start, end, iso),) = dates_in(text)
    assert (text[start:end], iso) == (printed, day.isoformat())
