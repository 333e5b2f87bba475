"""Three courts had a Series A: the words before it tell whose is meant in a text of San José."""

import pytest

from tests.ingest.citations.texts import found_in

OTHERS = [
    ("Eur. Court H.R., Example judgment of 13 May 1980, Series A No. 37, párr. 24", "A 37"),
    ("Eur. Court H. R., case of Ejemplo judgment of May 6th. 1985, Series A no. 92", "A 92"),
    ("el caso Ejemplo (Judgment of 6 September 1978, Series A No. 28)", "A 28"),
    ("Caso Ejemplo, § 58, E.C.H.R (18/06/1971), Series A no. 12", "A 12"),
]
PERMANENT = [
    "Usine d'Exemple, compétence, arrêt no. 8, 1927, C.P.J.I. série A, no. 9, p. 21",
    "Factory at Example, Merits, Judgment No. 13, 1928, P.C.I.J., Series A, No. 17, p. 29",
    "Corte Permanente de Justicia Internacional, Caso Ejemplo, sentencia Nº 9, Serie A, Nº1",
    "Certain interests in Example. Merits. Judgment of 25 of may 1926. Serie A. No. 7",
]


@pytest.mark.parametrize(("text", "series"), OTHERS)
def test_strasbourgs_series_is_not_san_joses(text: str, series: str) -> None:
    (found,) = found_in(f"Cfr. {text}.", "iacthr")
    assert (found.authority.court, found.authority.series) == ("ecthr", series)


@pytest.mark.parametrize("text", PERMANENT)
def test_the_permanent_courts_series_is_neither(text: str) -> None:
    assert not [one for one in found_in(f"Cfr. {text}.", "iacthr") if one.authority.series]


def test_san_joses_own_follows_the_words_of_an_opinion() -> None:
    text = "Advisory Opinion on Examples of August 28, 1987. Series A No. 8, para. 24."
    (found,) = found_in(f"Cf. {text}", "iacthr")
    assert (found.authority.court, found.authority.series) == ("iacthr", "A 8")
