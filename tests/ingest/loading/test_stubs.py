"""What is known of a ruling that is only cited."""

from comity.extraction import Authority
from ingest.loading.resolving import stub_node

MISPRINTED = Authority("ecthr", "Example v. Belgium", series="A 70", date="1982-11-21")


def test_the_day_of_a_ruling_in_the_catalogue_is_not_a_misprint_of_those_who_cite_it() -> None:
    kind, row = stub_node("ecthr:001-57591", MISPRINTED, "ruling")
    assert (kind, row["date"], row["year"]) == ("Ruling", "1983-11-23", 1983)


def test_of_others_it_is_what_their_citation_prints() -> None:
    _, row = stub_node("ecthr:example-1982-11-21", MISPRINTED, "ruling")
    assert (row["date"], row["year"]) == ("1982-11-21", 1982)
