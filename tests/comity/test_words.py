import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from comity.words import LONGEST, TOKENIZER, folded_text, words_at, words_of


def _by_the_engine(text: str) -> list[str]:
    engine = sqlite3.connect(":memory:")
    engine.execute(f"CREATE VIRTUAL TABLE t USING fts5 (x, tokenize='{TOKENIZER}')")
    engine.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, instance)")
    engine.execute("INSERT INTO t (x) VALUES (?)", (text,))
    found = [str(row[0]) for row in engine.execute("SELECT term FROM v ORDER BY offset")]
    engine.close()
    return found


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80))
def test_words_are_those_of_the_full_text_index(text: str) -> None:
    assert list(words_of(text)) == _by_the_engine(text)


@given(st.text(max_size=80))
def test_each_word_stands_where_it_is_said_to(text: str) -> None:
    places = list(words_at(text))
    assert tuple(each.word for each in places) == words_of(text)
    assert all(each.word in words_of(text[each.start : each.end]) for each in places)


def test_accents_case_and_composed_signs_do_not_count() -> None:
    assert words_of("É E\u0301 e") == ("e", "e", "e")


def test_folding_twice_is_folding_once() -> None:
    text = "L’ÉTAT — n° 30562/04 §§ 1-2"
    assert folded_text(folded_text(text)) == folded_text(text)


def test_a_word_is_cut_where_no_word_is_so_long() -> None:
    assert words_of("x" * (LONGEST + 5)) == ("x" * LONGEST,)
