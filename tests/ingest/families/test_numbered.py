"""Numbers of courts without a family, from their first page or their source's key."""

import pytest

from comity.extraction import Identifier
from ingest.families.numbered import numbers_of


@pytest.mark.parametrize(
    ("court", "key", "title", "top", "numbers"),
    [
        (
            "sadc",
            "x",
            "A v Ruritania (2/07) [2008] SADCT 2 (28 May 2008)",
            "",
            ["[2008] SADCT 2", "SADC (T) Case No. 2/2007"],
        ),
        ("ccj", "x", "", "[2010] CCJ 3 (AJ)\nIN THE COURT", ["[2010] CCJ 3 (AJ)"]),
        ("can-sc", "x", "", "Citation: A v. B, 2026 SCC 5", ["2026 SCC 5"]),
        ("ecsr", "x", "Complaint No. 242/2024", "", ["242/2024"]),
        ("esp-tc", "x", "SENTENCIA 137/2025, de 26 de junio", "", ["137/2025"]),
        ("cjeu", "cjeu/62021CJ0446", "", "", ["C-446/21", "62021CJ0446"]),
        ("cjeu", "x", "", "In Case C\N{NON-BREAKING HYPHEN}65/23,", ["C-65/23", "62023CJ0065"]),
        ("icj", "icj/ICJ-185-20260319-ord-01-00-en.pdf", "", "", ["185-20260319-ord"]),
        ("chl-tc", "x", "Rol 5001", "", []),
    ],
)
def test_a_court_is_read_by_how_it_numbers_its_rulings(
    court: str, key: str, title: str, top: str, numbers: list[str]
) -> None:
    assert [one.value for one in numbers_of(court, key, title, top)] == numbers


def test_a_number_cited_further_down_is_not_the_rulings_own() -> None:
    text = "JUDGMENT\n" + "of the reasons. " * 60 + "see [1995] ZACC 3"
    assert not list(numbers_of("zaf-concourt", "x", "", text))


def test_an_order_of_the_union_keeps_its_letter() -> None:
    found = [*numbers_of("cjeu", "62020CO0112", "", "")]
    assert found == [Identifier("number", "C-112/20"), Identifier("celex", "62020CO0112")]
