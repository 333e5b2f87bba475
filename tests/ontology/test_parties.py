from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

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


def test_a_withdrawal_bears_the_days_that_the_judgments_give() -> None:
    steps = BY_PAIR["TUN", "achpr-court"].steps
    assert [(step.kind, step.date, step.since) for step in steps if step.kind == "withdrawal"] == [
        ("withdrawal", "2025-03-07", "2026-03-08")
    ]


def test_a_state_that_left_and_came_back_is_bound_again() -> None:
    kinds = [step.kind for step in BY_PAIR["GRC", "echr"].steps]
    assert kinds == ["ratification", "denunciation", "ratification"]
    assert EDGES["GRC", "echr"]["until"] is None
    assert EDGES["GUY", "iccpr-op1"]["until"] is None


def test_every_organisation_has_its_members_and_those_who_left() -> None:
    now = Counter(each.organisation for each in ALL.memberships if each.until is None)
    assert (now["CoE"], now["SADC"], now["ECOWAS"], now["EAC"]) == (46, 16, 12, 8)
    left = {(each.organisation, each.state): each.until for each in ALL.memberships if each.until}
    assert left["CoE", "RUS"] == "2022-03-16"
    assert left["ECOWAS", "MLI"] == "2025-01-29"
    assert left["OAS", "NIC"] == "2023-11-19"


def test_two_memberships_of_one_state_in_one_organisation_do_not_overlap() -> None:
    periods = defaultdict(list)
    for each in ALL.memberships:
        periods[each.organisation, each.state].append((each.since or "", each.until or "~"))
    for spans in periods.values():
        spans.sort()
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_state_is_called_what_it_was_called_on_a_day() -> None:
    eswatini, turkey = load().states["SWZ"], load().states["TUR"]
    assert eswatini.name_on("2018-04-18") == "Swaziland"
    assert eswatini.name_on("2018-04-19") == "Eswatini"
    assert eswatini.name_on("2000-01-01", "es") == "Suazilandia"
    assert (turkey.name_on("1999-05-18"), turkey.name_on("1999-05-18", "fr")) == (
        "Turkey", "Türkiye",
    )  # fmt: skip


def test_every_former_name_is_one_by_which_texts_are_read() -> None:
    for state in load().states.values():
        for former in state.former_names:
            assert load().state_named(former.name) == state.id


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
