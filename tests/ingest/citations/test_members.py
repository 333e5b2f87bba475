"""The States that the grammar of citations knows by their system are those of the ontology."""

from ingest.citations.african import AFRICA
from ingest.citations.inter_american import AMERICAS
from ingest.citations.strasbourg import COUNCIL_OF_EUROPE
from ontology.parties import parties

FORMER = {"CSK", "SCG", "YUG"}
"""States that are no more, against which Strasbourg's cases were brought."""

NO_DEPOSIT = {"ESH"}
"""Counted by the African Union, and in no list of ratifications held here."""


def members_of(organisation: str) -> set[str]:
    return {each.state for each in parties().memberships if each.organisation == organisation}


def test_europe_is_the_council_of_europe_with_its_former_states() -> None:
    assert members_of("CoE") == COUNCIL_OF_EUROPE - FORMER


def test_the_americas_are_the_organization_of_american_states() -> None:
    assert members_of("OAS") == AMERICAS


def test_africa_is_the_parties_to_its_charter() -> None:
    bound = {each.state for each in parties().participations if each.instrument == "achpr"}
    assert bound == AFRICA - NO_DEPOSIT
