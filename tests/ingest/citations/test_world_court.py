"""Rulings of the World Court, as courts of human rights cite them."""

import pytest

from comity.claims import Status
from tests.ingest.citations.texts import found_in, only

CITED = [
    (
        "see Example Channel (Norway v. Peru), Merits, Judgment, I.C.J. Reports 1949, p. 4,"
        " para. 7.",
        ("Example Channel (Norway v. Peru)", None, "1949", ("7",)),
    ),
    (
        "on facts” (Asylum (Norway/Peru), Judgment, I.C.J. Reports 1950, pp. 280-281)",
        ("Asylum (Norway/Peru)", None, "1950", ()),
    ),
    (
        "Cf. Legality of Examples, Advisory Opinion of 8 July 1996, ICJ Reports 1996 (I)",
        ("Legality of Examples", "1996-07-08", None, ()),
    ),
    (
        "Case concerning the Example Dispute (Norway/Chad), I.C.J Reports 1994, Judgment of"
        " 13 February 1994, paras. 56 and 68",
        ("Example Dispute (Norway/Chad)", "1994-02-13", None, ("56", "68")),
    ),
    (
        "the State cites International Court of Justice, Example Case (Norway v. Peru: Chad"
        " intervening), Preliminary Objections, Judgment, I.C.J. Reports 2024 (II), p. 393",
        ("Example (Norway v. Peru)", None, "2024", ()),
    ),
    (
        "in its Advisory Opinion on the Reservations to the Example Convention (ICJ Reports 1951)",
        ("Reservations to the Example Convention", None, "1951", ()),
    ),
    (
        "(cfr. Actividades de Ejemplo (Nicaragua vs. Perú), Fondo, Sentencia, C.I.J. Recueil 1984)",
        ("Actividades de Ejemplo (Nicaragua vs. Perú)", None, "1984", ()),
    ),
    (
        "the Example Warrant of 11 April 2000 ((Norway v. Peru), judgment, ICJ Reports 2002, § 46)",
        ("Example Warrant of 11 April 2000 (Norway v. Peru)", None, "2002", ("46",)),
    ),
]  # fmt: skip


@pytest.mark.parametrize("court", ["ecthr", "iacthr", "un-hrc", "icj", "afchpr"])
@pytest.mark.parametrize(("text", "said"), CITED)
def test_a_ruling_is_read_by_title_and_year(
    text: str, said: tuple[str, str | None, str | None, tuple[str, ...]], court: str
) -> None:
    found = only(text, court)
    one = found.authority
    assert (one.court, one.title, one.date, one.sign, found.pinpoints) == ("icj", *said)


def test_several_rulings_in_one_sentence_are_told_apart() -> None:
    text = (
        "Example Wall, Advisory Opinion, I.C.J. Reports 2004, p. 136; and Armed Examples"
        " (Norway v. Peru), Judgment, ICJ Reports 2005, p. 168."
    )
    titles = [one.authority.title for one in found_in(text, "un-hrc")]
    assert titles == ["Example Wall", "Armed Examples (Norway v. Peru)"]


def test_pages_and_days_do_not_part_a_ruling_that_is_not_held() -> None:
    texts = (
        "Example Channel, Judgment, I.C.J. Reports 1949, p. 4",
        "Example Channel, Judgment of 9 April 1949, I.C.J. Reports 1949, p. 35, para. 2",
    )
    assert {only(text).target for text in texts} == {"icj:example-channel-1949"}


def test_a_ruling_of_the_library_is_found_by_title_year_and_applicant() -> None:
    genocide = (
        "Application of the Convention on the Prevention and Punishment of the Crime of Genocide"
    )
    text = f"{genocide} ({{}}), Judgment, I.C.J. Reports 2007 (I), p. 104, para. 147"
    bosnia = only(text.format("Bosnia and Herzegovina v. Serbia and Montenegro"))
    norway = only(text.format("Norway v. Peru"))
    assert (bosnia.target, bosnia.at.status) == ("icj:91-20070226-jud", Status.RESOLVED)
    assert norway.at.status is Status.UNRESOLVED


def test_words_before_a_volume_that_are_no_title_cite_nothing() -> None:
    text = "the Organization and its Members” (Advisory Opinion, I.C.J. Reports 1949)"
    assert found_in(text, "icj") == ()


@pytest.mark.parametrize("court", ["icj", "ecthr", "un-hrc", "afchpr"])
def test_series_a_of_the_court_before_it_is_not_strasbourgs(court: str) -> None:
    text = "Example Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2, p. 34"
    assert found_in(text, court) == ()
