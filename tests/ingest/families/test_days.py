"""Dates in four languages."""

import pytest

from ingest.families.days import first_date


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("Sentencia de 23 de Junio de 2005", "2005-06-23"),
        ("SENTENCIA DE 29 DE NOVIEMBRE 2016", "2016-11-29"),
        ("Judgment of November 21, 2019", "2019-11-21"),
        ("At its meeting on 4 November 2022, the Committee", "2022-11-04"),
        ("24 DE SETIEMBRE DE 1982", "1982-09-24"),
        ("arrêt du 1er février 2001", "2001-02-01"),
        ("45 March 2001", None),
        ("article 12, paragraph 3", None),
    ],
)
def test_a_date_is_read_in_the_language_of_the_text(printed: str, date: str | None) -> None:
    assert first_date(printed) == date
