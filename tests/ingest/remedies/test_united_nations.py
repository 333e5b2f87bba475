"""Remedies of treaty bodies, on invented views."""

from tests.ingest.remedies.readings import in_short, remedies_of

VIEWS = """1.1 The author of the communication is A.B., a national of Ruritania.
3.1 The author claims compensation, a retrial and his release.
7.1 The Committee has considered the communication.
8. The Human Rights Committee, acting under article 5 (4) of the Optional Protocol, is of the view \
that the facts before it {found}.
9. {call}
"""
VIOLATION = "disclose a violation of articles 7 and 9 of the Covenant"


def _read(call: str, found: str = VIOLATION) -> list[tuple[str, str, str | None, str | None]]:
    return in_short(remedies_of(VIEWS.format(call=call, found=found), "un-hrc"))


def test_what_an_effective_remedy_includes_is_recommended() -> None:
    found = _read(
        "In accordance with article 2 (3) (a) of the Covenant, the State party is under an "
        "obligation to provide Mr. B. with an effective remedy, including by: (a) conducting a "
        "thorough investigation; (b) releasing him if he is still detained; and (c) providing "
        "adequate compensation. The State party is also under an obligation to prevent similar "
        "violations in the future."
    )
    assert [one[:2] for one in found] == [
        ("effective-remedy", "recommended"),
        ("investigation-and-prosecution", "recommended"),
        ("release", "recommended"),
        ("compensation", "recommended"),
        ("non-repetition", "recommended"),
    ]


def test_a_report_has_its_time_and_the_recital_before_it_calls_for_nothing() -> None:
    found = _read(
        "Bearing in mind that the State party has undertaken to provide an effective remedy when a "
        "violation has been established, the Committee wishes to receive from the State party, "
        "within 180 days, information about the measures taken. The State party is also requested "
        "to publish the present Views."
    )
    assert found == [
        ("reporting-duty", "recommended", None, "P180D"),
        ("publication", "recommended", None, None),
    ]


def test_views_without_a_violation_call_for_nothing() -> None:
    call = "The State party should be informed that compensation was asked for."
    assert _read(call, "do not show that any article was at issue") == []


def test_what_an_author_asks_for_is_no_remedy() -> None:
    assert _read("The author requests compensation and his release.") == []
