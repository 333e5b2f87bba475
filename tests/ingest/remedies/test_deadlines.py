"""Time-limits as ISO 8601."""

import pytest

from ingest.remedies.deadlines import deadline_in

LIMITS = [
    ("is to pay the applicant, within three months from the date on which it is final", "P3M"),
    ("dans les trois mois à compter du jour où l’arrêt sera devenu définitif", "P3M"),
    ("dans un délai d’un an", None),
    ("dentro del plazo de un año, contado a partir de la notificación", "P1Y"),
    ("en un plazo máximo de tres años", "P3Y"),
    ("no prazo de seis meses", "P6M"),
    ("within 180 days, information about the measures", "P180D"),
    ("within a period of ninety (90) days", "P90D"),
    ("no later than 6 December 2010, a report", "2010-12-06"),
    ("a más tardar el 1 de marzo de 2012", "2012-03-01"),
    ("within a reasonable time", None),
    ("en un plazo razonable", None),
    ("from the expiry of the above-mentioned three months until settlement", None),
    ("in the light of two judgments of 3 May 2001", None),
]


@pytest.mark.parametrize(("text", "limit"), LIMITS)
def test_a_time_limit_is_a_duration_or_the_day_that_is_printed(
    text: str, limit: str | None
) -> None:
    assert deadline_in(text) == limit
