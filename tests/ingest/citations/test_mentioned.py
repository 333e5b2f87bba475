"""Short forms that say first that a ruling is known, and names that were read only in part."""

import pytest

from tests.ingest.citations.texts import found_in

KNOWN = "See Example v. Norway, no. 1234/05, § 7, 3 May 2007."


@pytest.mark.parametrize(
    ("words", "pinpoints"),
    [
        ("the above-mentioned Example judgment, p. 12, § 9", ("9",)),
        ("the above-cited Example case, § 9", ("9",)),
        ("(Example ((merits), cited above, § 9))", ("9",)),
        ("(voir l’arrêt précité Example, § 9)", ("9",)),
        ("(Example, décision précitée, §§ 9 et 10)", ("9", "10")),
        ("(Example, précité, pp. 28 et 29, §§ 4849)", ("48-49",)),
        ("el citado caso Example, párr. 9", ("9",)),
    ],
)
def test_a_short_form_may_say_first_that_the_ruling_is_known(
    words: str, pinpoints: tuple[str, ...]
) -> None:
    full, short = found_in(f"{KNOWN}\n{words}.")
    assert short.form == "short"
    assert short.authority == full.authority
    assert short.pinpoints == pinpoints


def test_the_above_mentioned_law_or_certificate_is_no_ruling() -> None:
    (only_one,) = found_in(
        f"{KNOWN}\nThe above-mentioned District Court judgment. The above-mentioned Law."
    )
    assert only_one.form == "full"


def test_ibid_goes_on_over_the_next_paragraph_in_strasbourg_and_not_further() -> None:
    text = f"{KNOWN}\nThe rule is old (ibid., § 8)."
    assert [one.form for one in found_in(text)] == ["full", "ibid"]
    assert [one.form for one in found_in(text.replace("\n", "\nA paragraph.\n"))] == ["full"]


@pytest.mark.parametrize(
    "state",
    [
        "République tchèque", "la République slovaque", "l’ex-République yougoslave de Macédoine",
        "République fédérale d’Allemagne", "Royaume ‑ Uni",
        "Belgique et 16 autres Etats contractants",
    ],
)  # fmt: skip
def test_states_of_two_words_and_more_end_a_title_in_french(state: str) -> None:
    (found,) = found_in(f"(voir Exemple c. {state}, no 1234/05, § 7, 3 mai 2007)")
    assert found.authority.appnos == ("1234/05",)
    assert found.pinpoints == ("7",)


def test_a_title_completed_in_brackets_is_read_whole() -> None:
    (found,) = found_in(
        "“(Example [v. the United Kingdom [GC], no. 1234/05, § 7, ECHR 2011], ...)”"
    )
    assert (found.authority.appnos, found.pinpoints) == (("1234/05",), ("7",))
