"""What was an article on a day, and do the versions leave no gap?"""

import pytest

from ontology import load
from ontology.succeeding import (
    every_former_number_stood_in_its_version,
    every_succession_is_one_of_instruments_too,
    every_version_begins_where_the_last_ended,
)
from tests.ontology.planting import read

VOCABULARY = load()

SOUND = """
instr:old a co:Instrument ; eli:first_date_entry_in_force "2000-01-01"^^xsd:date .
<https://w3id.org/comity/instrument/old@to-2003-04-30> a co:InstrumentVersion ;
  co:versionOf instr:old ; co:inForceSince "2000-01-01"^^xsd:date ;
  co:inForceUntil "2003-04-30"^^xsd:date .
<https://w3id.org/comity/instrument/old@from-2003-05-01> a co:InstrumentVersion ;
  co:versionOf instr:old ; co:inForceSince "2003-05-01"^^xsd:date .
<https://w3id.org/comity/provision/old@to-2003-04-30.7> a co:FormerProvision ;
  co:inVersion <https://w3id.org/comity/instrument/old@to-2003-04-30> ;
  co:inForceUntil "2003-04-30"^^xsd:date .
"""


@pytest.mark.parametrize(
    ("printed", "date", "meant"),
    [
        ("echr.25", "1986-05-02", "echr.34"),
        ("echr.25", "2004-05-02", "echr.24.1"),  # the registry, until Protocol No. 14
        ("echr.25", "2011-05-02", "echr.25"),
        ("echr.27.2", "1986-05-02", "echr.35.3"),
        ("echr.27.2", "2004-05-02", "echr.26.4"),  # the judge of the State concerned
        ("echr.27.2", "2011-05-02", "echr.27.2"),
        ("echr.29.3", "2004-05-02", "echr.29.1"),
        ("echr.28.1.b", "1986-05-02", "echr.39.1"),
        ("echr.51.2", "1986-05-02", "echr.45.2"),
        ("echr.63.3", "1986-05-02", "echr.56.3"),
        ("echr.31", "1986-05-02", None),  # the report of the Commission
        ("echr.46", "1998-10-31", None),  # declarations accepting the Court's jurisdiction
        ("echr.46", "1998-11-01", "echr.46"),
        ("echr.25.3", "1986-05-02", None),
        ("achr.46", "1986-05-02", "achr.46"),
    ],
)
def test_a_printed_number_means_what_it_meant_on_that_day(
    printed: str, date: str, meant: str | None
) -> None:
    assert VOCABULARY.provision_at(printed, date) == meant


@pytest.mark.parametrize(
    ("printed", "date", "meant"),
    [
        ("echr.25", "2001-03-01", "echr.34"),
        ("echr.25", "2012-03-01", "echr.34"),
        ("echr.38.1.a", "2011-12-20", "echr.38"),  # as it stood until Protocol No. 14
        ("echr.46", "2001-03-01", None),
        ("echr.8", "2001-03-01", "echr.8"),
        ("echr.29.3", "2001-03-01", "echr.35.4"),  # that of today was not given up yet
    ],
)
def test_a_former_article_is_read_in_the_numbering_given_up_by_then(
    printed: str, date: str, meant: str | None
) -> None:
    assert VOCABULARY.provision_before(printed, date) == meant


def test_every_article_of_the_old_convention_leads_on_or_says_that_it_is_gone() -> None:
    old = VOCABULARY.former_provisions
    ended = {number for number, listed in old.items() if listed[0].until == "1998-10-31"}
    assert {f"echr.{number}" for number in range(19, 67)} <= ended
    assert all(
        VOCABULARY.has_provision(now)
        for listed in old.values()
        for each in listed
        for now in each.now
    )


def _found(text: str) -> list[str]:
    triples = read(text)
    rules = (every_version_begins_where_the_last_ended, every_former_number_stood_in_its_version)
    return [each.rule for rule in rules for each in rule(VOCABULARY, triples)]


def test_versions_in_turn_are_sound() -> None:
    assert _found(SOUND) == []


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        ('Since "2003-05-01"', 'Since "2003-05-02"', ["version out of turn"]),
        ('Since "2003-05-01"', 'Since "2003-04-30"', ["version out of turn"]),
        ('Since "2000-01-01"', 'Since "2000-01-02"', ["first version"]),
        (
            'entry_in_force "2000-01-01"^^xsd:date',
            'entry_in_force "2000-01-01"^^xsd:date ; '
            'eli:date_no_longer_in_force "2010-01-01"^^xsd:date',
            ["last version"],
        ),
        (
            'old@to-2003-04-30> ;\n  co:inForceUntil "2003-04-30"',
            'old@to-2003-04-30> ;\n  co:inForceUntil "2003-04-29"',
            ["number out of its version"],
        ),
    ],
)  # fmt: skip
def test_a_gap_or_an_overlap_is_found(before: str, after: str, rules: list[str]) -> None:
    assert before in SOUND
    assert _found(SOUND.replace(before, after)) == rules


def test_the_revised_social_charter_takes_the_place_of_the_old_article_by_article() -> None:
    succeeded = {
        each.source: each.target
        for each in VOCABULARY.correspondences
        if each.relation.startswith("takes its place")
    }
    assert (succeeded["esc-rev.11"], succeeded["esc-rev.23"]) == ("esc.11", "esc-ap.4")
    assert set(succeeded) == {f"esc-rev.{number}" for number in range(1, 24)}


def test_a_succession_without_that_of_its_instrument_is_found() -> None:
    text = (
        "instr:new co:succeeds instr:old . pv:new.1 co:succeeds pv:old.1 ; "
        "eli:is_part_of instr:new . pv:old.1 eli:is_part_of instr:old ."
    )
    rule = every_succession_is_one_of_instruments_too
    assert list(rule(VOCABULARY, read(text))) == []
    wrong = text.replace("instr:new co:succeeds instr:old .", "")
    assert [each.subject for each in rule(VOCABULARY, read(wrong))] == ["new.1"]
