"""Names in every way of writing them, and words that are none."""

import pytest

from tests.ingest.protecting.persons import NAME, gate, worded

HIDDEN = "[name withheld]"


@pytest.mark.parametrize(
    "written",
    [
        "Jadwiga Łęcka-Förster",
        "JADWIGA ŁĘCKA-FÖRSTER",
        "Jadwiga Lecka-Forster",
        "Jadwiga Lecka Foerster",
        "Jadwiga Óla Łęcka-Förster",
        "Jadwiga O. Łęcka-Förster",
        "Łęcka-Förster Jadwiga",
        "ŁĘCKA-FÖRSTER, Jadwiga",
        "Łęcka‑Förster (Jadwiga)",
        "Jadwiga\nŁęcka-Förster",
        "Jadwiga Łęcka-\nFörster",
        "Jadwiga Łę\N{SOFT HYPHEN}cka-Förster",
        "Jadwiga Łęcka-Förs-\nter",
        "Jad-\nwiga Łęcka-Förster",
        "Jadwiga\N{NO-BREAK SPACE}Łęcka-Förster",
        "Jadwiga Łe\N{COMBINING OGONEK}cka-Förster",
        "jadwiga.lecka",
    ],
)
def test_a_name_is_found_however_it_is_written(written: str) -> None:
    assert worded(f"heard {written} in court", gate(NAME)) == f"heard {HIDDEN} in court"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jadwiga Łęcka-Förster’s house", f"{HIDDEN}’s house"),
        ("Ms Łęcka-Förster complained", f"Ms {HIDDEN} complained"),
        ("the applicant, Mrs Łęcka, said", f"the applicant, Mrs {HIDDEN}, said"),
        ("J. Łęcka-Förster complained", f"{HIDDEN} complained"),
        ("(see Łęcka-Förster v. Ruritania, § 3)", f"(see {HIDDEN} v. Ruritania, § 3)"),
        ("LECKA-FORSTER AND OTHERS v. RURITANIA", f"{HIDDEN} AND OTHERS v. RURITANIA"),
        ("Affaire Łęcka-Förster et Sapt c. Ruritanie", f"Affaire {HIDDEN} et Sapt c. Ruritanie"),
        ("Łęcka-Förster, cited above", f"{HIDDEN}, cited above"),
        ("Ruritania v. Łęcka", f"Ruritania v. {HIDDEN}"),
        ("jadwiga.forster@example.org", f"{HIDDEN}@example.org"),
    ],
)
def test_the_rest_of_the_sentence_stays(text: str, expected: str) -> None:
    assert worded(text, gate(NAME)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jadwiga Sapt came.",
        "Rupert Łęcka came.",
        "Förstermann and Jadwiga",
        "He met Jadwiga. Förster was not there.",
        "Jadwiga\n\nFörster",
        "Rupert Förster, Jadwiga Sapt and others",
        "A. Förster wrote the report.",
    ],
)
def test_another_person_keeps_the_name(text: str) -> None:
    assert worded(text, gate(NAME)) == text


def test_a_verb_is_no_surname() -> None:
    text = "Anna may appeal; a judge may not. The law of May 1990 stands."
    assert worded(text, gate("Anna May", "Peter Law")) == text


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ana Pérez López", "Ana Pérez"),
        ("Ana Pérez López", "Pérez López, Ana"),
        ("Anna KOWALSKA", "Kowalska Anna"),
        ("Jean d’Orsay", "Jean D'Orsay"),
        ("María de la Cruz", "Maria de la Cruz"),
        ("Шишкін, Юрій", "Yuriy Shishkin"),
        ("Mueller, Jörg", "Joerg Müller"),
        ("Khalid el-Masri", "KHALID EL-MASRI"),
        ("O'Brien, Sean", "Seán O’Brien"),
    ],
)
def test_a_name_typed_in_one_way_is_found_in_another(typed: str, written: str) -> None:
    assert worded(f"({written})", gate(typed)) == f"({HIDDEN})"


def test_a_single_word_is_replaced_wherever_it_stands_as_a_name() -> None:
    text = "Zoltina spoke; ZOLTINA’s brother did not."
    assert worded(text, gate("Zoltina")) == f"{HIDDEN} spoke; {HIDDEN}’s brother did not."


def test_the_court_s_pseudonym_stands_instead() -> None:
    assert worded("Jadwiga Łęcka v. Ruritania", gate(NAME, mark="X")) == "X v. Ruritania"


def test_a_surname_of_a_ruling_stands_elsewhere_for_another_person() -> None:
    text = "Ms Łęcka; Łęcka v. Ruritania"
    assert worded(text, gate(NAME, ruling="1/10")) == text
    assert worded(f"{text}; Jadwiga Łęcka", gate(NAME, ruling="1/10")) == (
        f"Ms {HIDDEN}; {HIDDEN} v. Ruritania; {HIDDEN}"
    )


def test_the_name_of_a_file_is_read_in_small_letters_too() -> None:
    found = gate(NAME, ruling="1/10")
    assert found.name("in/lecka-forster_v_ruritania.txt") == f"in/{HIDDEN}_v_ruritania.txt"
    assert found.name("2012/forsterman.txt") == "2012/forsterman.txt"


def test_doing_it_twice_changes_nothing() -> None:
    once = worded("Jadwiga Łęcka and Ms Förster", gate(NAME))
    assert worded(once, gate(NAME)) == once
