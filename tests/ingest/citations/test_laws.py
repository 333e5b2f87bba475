"""Laws that hold of every citation, tried on generated words in the manner of courts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.extraction import Identifier
from tests.ingest.citations.texts import found_in

NAMES = st.sampled_from(
    ["Example", "Sampleton and Others", "A.B.", "O’Model", "Ünlü", "X.", "De Ejemplo"]
)
STATES = st.sampled_from(["Norway", "the United Kingdom", "France", "Turkey", "Italy"])
APPNOS = st.tuples(st.integers(1, 79999), st.integers(60, 123)).map(
    lambda pair: f"{pair[0]}/{pair[1] % 100:02}"
)
DAYS = st.dates(date(1961, 1, 1), date(2024, 12, 31))
COUNTED = st.lists(st.integers(1, 400), min_size=1, max_size=4, unique=True).map(sorted)
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
}
FEW = settings(max_examples=60, deadline=None)


def day_in(day: date, language: str) -> str:
    month = MONTHS[language].split()[day.month - 1]
    of = "de " if language == "es" else ""
    return f"{day.day} {of}{month} {of}{day.year}"


@FEW
@given(NAMES, STATES, APPNOS, COUNTED, DAYS)
def test_the_day_of_a_date_is_no_paragraph(
    name: str, state: str, appno: str, paragraphs: list[int], day: date
) -> None:
    sign = "§" if len(paragraphs) == 1 else "§§"
    pin = f"{sign} {', '.join(map(str, paragraphs))}"
    for language, versus, no in (("en", "v.", "no."), ("fr", "c.", "no"), ("es", "c.", "nº")):
        text = f"(see {name} {versus} {state}, {no} {appno}, {pin}, {day_in(day, language)})."
        (found,) = found_in(text)
        assert found.pinpoints == tuple(map(str, paragraphs))
        assert found.authority.date == day.isoformat()


@FEW
@given(NAMES, STATES, APPNOS, COUNTED, DAYS)
def test_paragraphs_joined_by_and_stop_before_the_day(
    name: str, state: str, appno: str, paragraphs: list[int], day: date
) -> None:
    pin = " and ".join(map(str, paragraphs))
    (found,) = found_in(f"See {name} v. {state}, no. {appno}, §§ {pin}, {day_in(day, 'en')}.")
    assert found.pinpoints == tuple(map(str, paragraphs))


OWN = Identifier("appno", "1234/05")
OWN_WORDS = [
    "The case originated in an application (no. 1234/05) against Norway.",
    "In the case of Example v. Norway,",
    "EXAMPLE v. NORWAY JUDGMENT",
    "Example v. Norway (application no. 1234/05)",
    "application no. 1234/05, Example v. Norway",
    "AFFAIRE EXAMPLE c. NORVÈGE",
    "requête no 1234/05, Example c. Norvège",
    "Judge A agreed with the outcome in Example v. Norway.",
    "Example and Others v. Norway, 1 January 2020",
    "applications nos. 1234/05 and 77/06",
]


@pytest.mark.parametrize("words", OWN_WORDS)
@given(before=st.sampled_from(["", "12.  ", "The Court notes that ", "Voir "]))
@FEW
def test_a_ruling_does_not_cite_itself(words: str, before: str) -> None:
    for line in (before + words, f"{before}{words}\n{words}"):
        assert found_in(line, title="Example v. Norway", own=(OWN,)) == ()


@pytest.mark.parametrize(
    ("court", "title", "text"),
    [
        ("cjeu", None, "JUDGMENT OF THE COURT\n\nIn Case C‑9/99,\n\n1. Case C-9/99 is stayed."),
        ("cjeu", "A v B | Case C-9/99.", f"{'Words. ' * 500}\nCase C‑9/99 is stayed."),
        ("gbr-uksc", None, "Term\n[2020] UKSC 99\n[2020] UKSC 99\n1. [2020] UKSC 99 stands."),
        ("ecsr", "Example v. Norway, Complaint No. 99/2025", "Complaint No. 99/2025 is founded."),
    ],
)
def test_a_ruling_that_names_itself_on_its_cover_alone_does_not_cite_itself(
    court: str, title: str | None, text: str
) -> None:
    assert found_in(text, court, title=title) == ()


def test_views_do_not_cite_the_communications_that_they_join() -> None:
    own = Identifier("symbol", "CCPR/C/99/D/4001-4003/2016")
    text = "The author of communication No. 4002/2016 agrees with that of No. 4003/2016."
    assert found_in(text, "un-hrc", own=(own,)) == ()
    (cited,) = found_in("See communication No. 4004/2016.", "un-hrc", own=(own,))
    assert cited.authority.number == "4004/2016"


DOMESTIC = st.sampled_from([
    "Law no. {}", "Law No. {} on the courts", "Decree no. {}", "Legislative Decree no. {}",
    "Presidential Decree no. {}", "Decree-Law no. {}", "Act no. {} Coll.", "Ordinance no. {}",
    "Emergency Ordinance no. {}", "Official Gazette no. {}", "Official Gazette, nos. {} and 7/91",
    "published in the Official Gazette (no. {})", "Narodne novine no. {}", "Order no. {}",
    "Regulation no. {}", "Resolution no. {}", "Government Decision no. {}", "Directive {}",
    "loi no {}", "la loi n° {} du 3 mai", "décret no {}", "ordonnance no {}",
    "Journal officiel no {}",
    "arrêté no {}", "Ley núm. {}", "Ley No. {}", "Decreto nº {}", "Resolución No. {}",
    "Constitutional Court, decision no. {}", "Supreme Court judgment no. {}", "file no. {}",
    "Cass. no. {}", "case file no. {}", "Circular no. {}", "Zakon no. {}", "Službeni list no. {}",
    "amended by nos. {} and 12/01", "Notification no. {}", "Instruction no. {}",
])  # fmt: skip


AFTER = st.sampled_from([
    "the court may decide", "the Commission noted", "a Commission decision was given",
    "the decision of 3 May 1999 was quashed", "D.R. is the registry", "see the Commission’s report",
    "la décision fut annulée", "la Commission européenne fut saisie", "la decisión fue anulada",
])  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(DOMESTIC, APPNOS, AFTER, st.sampled_from(["ecthr", "un-hrc", "iacthr", "afchpr"]))
def test_a_law_or_gazette_is_no_application(
    words: str, number: str, after: str, court: str
) -> None:
    assert found_in(f"12. Under {words.format(number)}, {after}.", court) == ()


@settings(max_examples=300, deadline=None)
@given(DOMESTIC, APPNOS, st.sampled_from(["; ", " and ", ", ", ", and ", "), as well as ", ". "]))
def test_a_law_beside_a_ruling_is_not_among_its_numbers(words: str, number: str, join: str) -> None:
    cited = "(see Example v. Norway, no. 99999/99, § 7"
    found = found_in(f"{cited}{join}{words.format(number)}).")
    assert [one.authority.appnos for one in found] == [("99999/99",)]


ODD = st.sampled_from(["\U0001d400", "\U0001f600", "\u00ad", "\ufb01", "e\u0301", "\u200b", "𐤀𐤁"])


@FEW
@given(st.lists(ODD, max_size=5).map("".join), NAMES, STATES, APPNOS, ODD)
def test_a_span_re_reads_its_words_whatever_stands_around_it(
    before: str, name: str, state: str, appno: str, after: str
) -> None:
    cited = f"{name} v. {state}, no. {appno}, § 7"
    text = f"{before} (see {cited}{after}). {after}\n{before} Law {after} (see {cited})."
    found = found_in(text)
    assert len(found) == 2
    for one in found:
        assert text[one.at.start : one.at.end] == one.text
        assert one.text.startswith(cited)
