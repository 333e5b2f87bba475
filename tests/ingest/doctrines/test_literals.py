"""The prefilter lets through all that a form can match."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import ontology
from ingest.doctrines.gazetteer import forms_of, gazetteer_of, lowered
from ingest.doctrines.literals import literals_of
from ingest.doctrines.widths import UNBOUNDED, widest

FORM = st.recursive(
    st.sampled_from(["margin", "of ", "n[ée]e", r"\w+", "[^.]{0,9}", "s?", "legal aid"]),
    lambda part: st.one_of(
        st.lists(part, min_size=1, max_size=3).map("".join),
        st.lists(part, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        part.map(lambda one: f"(?:{one})?"),
    ),
    max_leaves=8,
)


@given(form=FORM, seed=st.data())
def test_every_match_holds_one_of_the_letters_its_form_needs(
    form: str, seed: st.DataObject
) -> None:
    literals = literals_of(form)
    text = seed.draw(st.from_regex(form, fullmatch=True))
    assert not literals or any(literal in lowered(text) for literal in literals)


@given(form=FORM, seed=st.data())
def test_no_match_is_wider_than_its_form_may_be(form: str, seed: st.DataObject) -> None:
    assert len(seed.draw(st.from_regex(form, fullmatch=True))) <= widest(form)


def test_a_form_that_repeats_without_end_has_no_widest_match() -> None:
    assert widest(r"foreseeab\w+ by") == widest("un.{3,}?ed") == UNBOUNDED
    assert widest("claw-?back") == len("claw-back")


def test_a_form_is_found_near_its_letters_as_in_the_whole_passage() -> None:
    form = r"\binjur.{0,9}explanation|(?:no )?explanations?"
    gazetteer = gazetteer_of((("doctrine:x", (form,)),))
    words = (
        "Explanation of injuries: no explanation, and an injury without explanation; explanations."
    )
    near = [stretch for _, _, stretch in gazetteer.hits(words)]
    everywhere = [
        (*found.span(), "doctrine:x") for found in gazetteer.forms["doctrine:x"].finditer(words)
    ]
    assert gazetteer.named(words, {"doctrine:x": near}) == everywhere != []


def test_the_longest_run_of_each_spelling_is_its_letter() -> None:
    assert literals_of("(?:duty|obligation) to ensure") == {
        "duty to ensure",
        "obligation to ensure",
    }
    assert literals_of(r"foreseeab\w+[^.]{0,100}(?:offence|penalt)") == {"foreseeab"}


def test_a_form_without_letters_is_looked_for_everywhere() -> None:
    gazetteer = gazetteer_of((("doctrine:any", (r"\w+",)),))
    assert gazetteer.unfiltered == {"doctrine:any"}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_doctrine_is_looked_for_by_its_letters_and_none_in_every_passage(
    language: str,
) -> None:
    gazetteer = gazetteer_of(forms_of(ontology.load(), language))
    assert gazetteer.owners
    assert not gazetteer.unfiltered


def test_lower_case_keeps_every_letter_at_its_offset() -> None:
    assert lowered("İSTANBUL Mahkemesi") == "istanbul mahkemesi"
    assert regex.search("istanbul", lowered("İSTANBUL"))


def test_a_term_broken_over_two_lines_is_found_and_one_parted_by_an_empty_line_is_not() -> None:
    gazetteer = gazetteer_of((("doctrine:x", ("margin of appreciation",)),))
    broken = "States enjoy a margin of\nappreciation here."
    assert [doctrine for _, doctrine, _ in gazetteer.hits(broken)] == ["doctrine:x"]
    assert gazetteer.named(broken, {"doctrine:x": [(0, len(broken))]}) == [(15, 37, "doctrine:x")]
    assert not list(gazetteer.hits("A margin of\n\nappreciation."))
