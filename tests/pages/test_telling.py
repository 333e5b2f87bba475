"""What pages tell beside their figures: samples behind a confidence, years of being bound."""

import pytest

from api.pages.names import Names
from api.pages.places.binding import Bound, bound_by
from api.pages.rulings.samples import Sample, sample_of
from comity.store import GraphReader
from ingest.confidences.table import read
from queries.participation import Participation
from queries.standing import Standing, Step


def _done(instrument: str, *steps: tuple[str, str]) -> Participation:
    told = tuple(Step(kind, day, day, day, ()) for kind, day in steps)
    return Participation(
        instrument, None, None, None, Standing.BOUND, "", None, None, told, None, None,
        verified=True,
    )  # fmt: skip


def test_a_measured_fact_has_the_sample_of_its_bound() -> None:
    most = max(read(), key=lambda row: row.judged)
    told = sample_of("rule", most.rule, most.lower)
    assert told == Sample("measured", most.judged, most.right)


@pytest.mark.parametrize(
    ("source", "rule", "kind"),
    [
        ("rule", "citation.dated@1", "estimate"),
        ("model", "doctrine.model@1", "calibrated"),
        ("editor", None, "editor"),
        ("court-metadata", None, "court-metadata"),
    ],
)
def test_what_was_not_measured_says_what_it_rests_on(
    source: str, rule: str | None, kind: str
) -> None:
    assert sample_of(source, rule, 0.9) == Sample(kind)


def test_a_state_is_bound_from_its_first_to_its_last_step() -> None:
    done = [
        _done("echr", ("ratification", "1998-05-05"), ("cessation", "2022-09-16")),
        _done("iccpr", ("ratification", "1973-10-16")),
    ]
    bound = bound_by(("echr",), done)
    assert bound == Bound(1998, 2022, "echr")
    assert bound.covers(1999, 2022)
    assert not bound.covers(1999, 2023)
    assert not bound.covers(1990, 2000)
    assert bound_by(("iccpr", "echr"), done) == Bound(1973, None, "iccpr")


def test_of_whom_nothing_is_known_no_year_is_left_out() -> None:
    assert bound_by(("cat",), []) is None
    assert bound_by(("cat",), [_done("cat", ("signature", "1990-01-01"))]) is None


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Article 8 § 2 ECHR"), ("fr", "Article 8 § 2 ECHR"), ("es", "Artículo 8 § 2 ECHR")],
)
def test_a_provision_is_named_in_the_readers_language(
    language: str, name: str, library: GraphReader
) -> None:
    assert Names(library, language).provision("echr.8.2") == name
