"""Headings of separate opinions, as courts print them and as files mangle them."""

import pytest

from comity.opinions import cites_opinion, is_heading, judges_of, kind_of


@pytest.mark.parametrize(
    ("heading", "kind", "judges"),
    [
        ("JOINT PARTLY DISSENTING OPINION OF JUDGES ROE, DOE AND VAN POE", "partly-dissenting",
         ("ROE", "DOE", "VAN POE")),
        ("DISSENTING OPINION OF JUDGE ROEWe regret", "dissenting", ("ROE",)),
        ("DISSENTING OPINION OF JUDGE ROEI regret", "dissenting", ("ROE",)),
        ("PARTLY CONCURRING, PARTLY DISSENTING OPINION OF JUDGE ROE", "partly-dissenting",
         ("ROE",)),
        ("OPINION CONCORDANTE COMMUNE AUX JUGES ROE ET DOE", "concurring", ("ROE", "DOE")),
        ("VOTO DISIDENTE DE LA JUEZA JANE ROE", "dissenting", ("JANE ROE",)),
        ("VOTO DISIDENTE\nJUEZ J. JOHN ROE\nCASO DOE", "dissenting", ("J. JOHN ROE",)),
        ("## B. Individual opinion by Ms. Jane Roe, approved by Mr. J. Doe (dissenting)",
         "dissenting", ("Jane Roe", "J. Doe")),
        ("## Individual (dissenting) opinion of Jane Roe", "dissenting", ("Jane Roe",)),
    ],
)  # fmt: skip
def test_a_heading_tells_the_kind_and_who_signs(
    heading: str, kind: str, judges: tuple[str, ...]
) -> None:
    assert is_heading(heading)
    assert (kind_of(heading), judges_of(heading)) == (kind, judges)


@pytest.mark.parametrize("text", ["I am of the opinion that", "4. In our opinion", "The Court"])
def test_the_words_of_an_opinion_are_no_heading(text: str) -> None:
    assert not is_heading(text)


def test_an_opinion_of_another_kind_is_no_separate_opinion() -> None:
    assert not cites_opinion("See the advisory opinion and the opinion of the experts.")
