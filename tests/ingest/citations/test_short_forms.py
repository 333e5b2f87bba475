"""Short forms stand for one full form of the same text, or for none."""

from comity.claims import Status
from comity.extraction import Identifier
from tests.ingest.citations.texts import found_in

FULL = "(see Example and Others v. Norway, no. 1234/05, § 3, 3 May 2007)"


def test_a_name_cited_above_has_the_number_of_the_full_form() -> None:
    _, short = found_in(f"{FULL}. The Court refers to Example and Others, cited above, § 12.")
    assert (short.form, short.authority.appnos, short.pinpoints) == ("short", ("1234/05",), ("12",))
    assert short.text == "Example and Others, cited above, § 12"


def test_the_first_words_of_a_name_are_enough() -> None:
    _, short = found_in(f"{FULL} and Example (cited above, §§ 7-9).")
    assert (short.authority.appnos, short.pinpoints) == (("1234/05",), ("7-9",))


def test_both_cited_above_are_two_citations() -> None:
    other = "(see Other v. Italy, no. 99/05, 4 May 2008)"
    text = f"{FULL} {other} (see Example and Others, § 4, and Other, § 5, both cited above)"
    found = found_in(text)[2:]
    assert [one.authority.appnos for one in found] == [("1234/05",), ("99/05",)]
    assert [one.pinpoints for one in found] == [("4",), ("5",)]


def test_ibid_stands_for_the_citation_before_in_the_same_passage() -> None:
    _, ibid = found_in(f"{FULL} and so on (ibid., § 13).")
    assert (ibid.form, ibid.authority.appnos, ibid.pinpoints) == ("ibid", ("1234/05",), ("13",))


def test_ibid_in_a_footnote_stands_for_the_note_before_only() -> None:
    notes = "[1] Example v. Norway (CCPR/C/101/D/9001/2007), para. 3.\n{}[3] Ibid., para. 4."
    near, far = notes.format(""), notes.format("[2] A/HRC/49/83, para. 3, a report.\n")
    assert [one.form for one in found_in(near, "un-hrc")] == ["full", "ibid"]
    assert [one.form for one in found_in(far, "un-hrc")] == ["full"]


def test_two_cases_of_one_name_are_told_apart_by_their_number() -> None:
    text = (
        "(Example v. Norway, no. 1/05, 3 May 2007; Example v. Norway (no. 2), no. 2/08,"
        " 4 May 2010)."
        " See Example (no. 2), cited above, § 5, and Example, cited above, § 6."
    )
    found = found_in(text)
    assert [one.authority.appnos for one in found[2:]] == [("2/08",), ("1/05",)]


def test_two_judgments_in_one_case_leave_a_short_form_ambiguous() -> None:
    text = (
        "(Example v. Norway (merits), no. 1/05, 3 May 2007; Example v. Norway (just satisfaction),"
        " no. 1/05, 4 May 2010). See Example, cited above, § 5."
    )
    short = found_in(text)[-1]
    assert short.at.status is Status.AMBIGUOUS
    assert (short.authority.appnos, short.authority.date) == (("1/05",), None)


def test_a_phase_printed_with_a_short_form_decides() -> None:
    text = (
        "(Example v. Norway (merits), no. 1/05, 3 May 2007; Example v. Norway (just satisfaction),"
        " no. 1/05, 4 May 2010). See Example (merits), cited above, § 5."
    )
    short = found_in(text)[-1]
    assert (short.at.status, short.authority.date) == (Status.RESOLVED, "2007-05-03")


def test_supra_nota_names_the_note_where_one_case_has_several_judgments() -> None:
    text = (
        "12\nCfr. Caso Ejemplo Vs. Perú. Excepciones Preliminares. Sentencia de 3 de mayo de 1987."
        " Serie C No. 901, párr. 9.\n13\nCfr. Caso Ejemplo Vs. Perú. Fondo. Sentencia de"
        " 4 de mayo de 1988. Serie C No. 904, párr. 8.\n14\nCfr. Caso Ejemplo, supra"
        " nota 13, párr. 166."
    )
    short = found_in(text, "iacthr")[-1]
    assert (short.authority.series, short.pinpoints) == ("C 904", ("166",))


def test_supra_that_points_into_the_same_text_is_no_citation() -> None:
    full = "Caso Ejemplo Vs. Perú. Fondo. Sentencia de 4 de mayo de 1988. Serie C No. 904."
    text = f"{full}\nLa Comunidad (supra párrs. 75 a 77) y la Convención (supra nota 2)."
    assert len(found_in(text, "iacthr")) == 1


def test_a_name_nowhere_given_in_full_stays_unresolved() -> None:
    (found,) = found_in("(see Example v. Norway, cited above, § 5)")
    assert (found.at.status, found.authority.appnos) == (Status.UNRESOLVED, ())


def test_the_act_itself_is_not_cited() -> None:
    text = "CASE OF EXAMPLE v. NORWAY\nThe case originated in an application (no. 1234/05)."
    own = (Identifier("appno", "1234/05"),)
    assert found_in(text, title="CASE OF EXAMPLE v. NORWAY", own=own) == ()
