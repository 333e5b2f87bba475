from datetime import date

import pytest

from ontology import graph_batch, load
from ontology.generating.participating import effective
from ontology.parties import BINDING, parties

ALL = parties()
BY_PAIR = {(each.state, each.instrument): each for each in ALL.participations}
EDGES = {(row["source"], row["target"]): row for row in graph_batch().edges["PARTY"]}


def test_participations_are_of_states_and_instruments_of_the_vocabulary() -> None:
    assert {each.state for each in ALL.participations} <= set(load().states)
    assert {each.instrument for each in ALL.participations} <= set(load().instruments)


def test_one_state_has_one_participation_in_one_instrument() -> None:
    assert len(BY_PAIR) == len(ALL.participations)


def test_every_day_of_an_act_is_a_day_of_the_calendar() -> None:
    for each in ALL.participations:
        for step in each.steps:
            for day in (step.since, step.latest):
                assert day is None or date.fromisoformat(day).isoformat() == day
            assert (step.since or "") <= (step.latest or "~")


def test_acts_stand_in_the_order_of_time() -> None:
    for each in ALL.participations:
        days = [step.date or step.since or step.latest or "" for step in each.steps]
        assert days == sorted(days)


def test_every_party_of_the_united_nations_treaties_is_counted() -> None:
    bound = {
        code: sum(any(step.kind in BINDING for step in each.steps) for each in ALL.participations
                  if each.instrument == code)
        for code in ("iccpr", "crc", "cedaw")
    }  # fmt: skip
    assert bound == {"iccpr": 175, "crc": 196, "cedaw": 189}


def test_a_party_that_left_has_the_day_on_the_edge() -> None:
    assert EDGES["RUS", "echr"]["until"] == "2022-09-16"
    assert EDGES["TTO", "achr"]["until"] == "1999-05-26"
    assert EDGES["JAM", "iccpr-op1"]["until"] == "1998-01-23"


def test_an_edge_shows_the_last_consent_of_a_state_that_came_back() -> None:
    edge = EDGES["TTO", "iccpr-op1"]
    assert (edge["kind"], edge["date"], edge["until"]) == ("accession", "1998-05-26", "2000-06-27")


def test_a_signatory_is_no_party() -> None:
    assert EDGES["AUT", "echr-p12"]["kind"] == "signature"
    assert EDGES["FRA", "echr-p12"]["kind"] == "none"


def test_acts_on_an_edge_keep_kind_days_and_provisions() -> None:
    assert EDGES["EGY", "acrwc"]["steps"] == [
        "reservation||||acrwc.24 acrwc.30",
        "consent|||2021-03-30|",
    ]


def test_competences_and_memberships_name_terms_of_the_vocabulary() -> None:
    assert {each.court for each in ALL.competences} <= set(load().courts)
    named = {each.state for each in ALL.competences} | {each.state for each in ALL.memberships}
    assert named <= set(load().states)


def test_a_competence_ends_where_a_declaration_was_withdrawn() -> None:
    ends = {each.state: each.until for each in ALL.competences if each.court == "afchpr"}
    assert (ends["RWA"], ends["TZA"], ends["GHA"]) == ("2017-03-01", "2020-11-22", None)


@pytest.mark.parametrize(
    ("kind", "day", "latest", "begun", "days"),
    [
        ("ratification", "1980", None, None, ("1980-01-01", "1981-05-03")),
        ("ratification", "1980-08-13", None, None, ("1980-08-13", "1980-12-14")),
        ("ratification", "1970", None, "1976-03-23", ("1976-03-23", "1976-03-23")),
        ("denunciation", "1997-10-23", None, None, ("1997-10-23", "1998-10-24")),
        ("signature", "1966", None, "1976-03-23", ("1966-01-01", "1966-12-31")),
        ("consent", None, "2004-01-25", None, (None, "2004-01-25")),
        ("ratification", "2004-02-26", "2004-03-18", None, ("2004-02-26", "2004-03-18")),
    ],
)
def test_an_act_takes_effect_between_two_days(
    kind: str, day: str | None, latest: str | None, begun: str | None, days: tuple[str | None, str]
) -> None:
    assert effective(kind, day, latest, begun) == days
