"""Lists of articles, as operative parts print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.families.articles import article_lists

LISTS = [
    ("articles 7, 10 (1), 14 (7) and 18 (1) of the Covenant", ["7", "10.1", "14.7", "18.1"]),
    ("articles 10, paragraph 1, and 14, paragraphs 3 (d) and 5", ["10.1", "14.3.d", "14.5"]),
    ("articles 14, paragraphs 1 and 3 (e), and 26", ["14.1", "14.3.e", "26"]),
    ("article 14, paragraph 3 (b) (c) and (d), because", ["14.3.b", "14.3.c", "14.3.d"]),
    ("article 2 (para. 1) of the Convention", ["2.1"]),
    ("articles 2 (b), (c), (d) and (f), 3, 5 and 12", ["2.b", "2.c", "2.d", "2.f", "3", "5", "12"]),
    ("articles 1, 2 (a) and (c)–(e) and 3", ["1", "2.a", "2.c", "2.d", "2.e", "3"]),
    ("article 2 (a) and (c) through (e)", ["2.a", "2.c", "2.d", "2.e"]),
    ("articles 2 (a-c); 5 (a); and 16, paragraph 1 (d) of", ["2.a", "2.b", "2.c", "5.a", "16.1.d"]),
    ("articles 5 (2) and (3) and 21 (b) and (e)", ["5.2", "5.3", "21.b", "21.e"]),
    ("article 5 (d) (iv)", ["5.d.iv"]),
    ("los artículos 4.1, 5.1 y 5.2 de la Convención", ["4.1", "5.1", "5.2"]),
    ("los artículos 8.1, 8.2.c), 8.2.d) y 25", ["8.1", "8.2.c", "8.2.d", "25"]),
    ("Article 8(1), 8(2) and 8(2)(g) of", ["8.1", "8.2", "8.2.g"]),
    ("Articles I and XI of the Inter-American Convention", ["1", "11"]),
    ("Articles 8(1) and 25 thereof", ["8.1", "25"]),
    ("article 6 § 1", ["6.1"]),
    ("articles 1 and 12 to 16 of the Convention", ["1", "12", "13", "14", "15", "16"]),
    ("los artículos 4 (Derecho a la Vida), 5 (Integridad) y 7 de la", ["4", "5", "7"]),
    ("article19, paragraph 2, of the Covenant", ["19.2"]),
    ("los artículos 1.1. y 2 de la misma", ["1.1", "2"]),
    ("los artículos 7.1, 7.3. 7.5, 8.2 y 24 de la", ["7.1", "7.3", "7.5", "8.2", "24"]),
    ("los artículos 13.1 13.2, 7.1 y 23.1.c) de la", ["13.1", "13.2", "7.1", "23.1.c"]),
    ("el artículo 22, incisos 2 y 3 de la Convención", ["22.2", "22.3"]),
    ("los artículos 13.2 literal a y 13.5 de la Convención", ["13.2.a", "13.5"]),
    ("el artículo 8.2, literales b, d y e, de la Convención", ["8.2.b", "8.2.d", "8.2.e"]),
    ("los artículos 23.1.a y b y 24 de la Convención", ["23.1.a", "23.1.b", "24"]),
    ("los artículos 8.1, 8.2 b, c, d y e, y 8.3 de la",
     ["8.1", "8.2.b", "8.2.c", "8.2.d", "8.2.e", "8.3"]),
    ("el artículo 8.2.d. y 8.2.e de la Convención", ["8.2.d", "8.2.e"]),
    ("los literales b), c) y e) del artículo 8.2 de la", ["8.2.b", "8.2.c", "8.2.e"]),
    ("consagrados en los artículos, 5.1 y 5.2 (Derecho a la Integridad); 8 (Garantías); y 25",
     ["5.1", "5.2", "8", "25"]),
    ("el artículo 8 de la Convención A en sus incisos 1, 5, 2.c), 2.d), 105 2.f), y 2.g), en",
     ["8.1", "8.5", "8.2.c", "8.2.d", "8.2.f", "8.2.g"]),
    ("los artículos 7.6 ni 25 de la Convención", ["7.6", "25"]),
    ("article 14, paragraphs 1, and 3 (b) and 3 (c), of", ["14.1", "14.3.b", "14.3.c"]),
    ("article 14, paragraphs 3 (b), 3 (g) and 5, of", ["14.3.b", "14.3.g", "14.5"]),
    ("articles 9 (1-2), 10 (1) and 14 (1) of", ["9.1", "9.2", "10.1", "14.1"]),
    ("articles 6 (1), 7, 9 (1–4), 16 and 17 of",
     ["6.1", "7", "9.1", "9.2", "9.3", "9.4", "16", "17"]),
    ("articles 9 (1) and 14 (3) (b) (d), (e) and (g) of",
     ["9.1", "14.3.b", "14.3.d", "14.3.e", "14.3.g"]),
    ("articles 9, 10 (para. 1) 16 and 17 of", ["9", "10.1", "16", "17"]),
    ("articles 19 and 21of the Covenant", ["19", "21"]),
    ("los artículos I.D y III de la CIDFP", ["1.d", "3"]),
    ("el artículo 7 incisos b, c, e y f de la Convención", ["7.b", "7.c", "7.e", "7.f"]),
    ("el artículo 8.2, literales b e i, de la Convención", ["8.2.b", "8.2.i"]),
    ("los artículos 7 b) y f) de la Convención", ["7.b", "7.f"]),
    ("el artículo 7 de la Convención A, en sus numerales 1, 2 y 5, en", ["7.1", "7.2", "7.5"]),
    ("articles 9 (2) and (3), 14 (2) and (3) (d)), 19 and 21",
     ["9.2", "9.3", "14.2", "14.3.d", "19", "21"]),
    ("articles 9, 17 18, 19, 21 and 22 of the Covenant", ["9", "17", "18", "19", "21", "22"]),
    ("articles 16, 24 (1)–(3) and 26 of the", ["16", "24.1", "24.2", "24.3", "26"]),
    ("articles 2 (1) and 11–14 of", ["2.1", "11", "12", "13", "14"]),
    ("articles 7, 9, paragraphs 2 and 3, 10 and 14, paragraph 3 (c), of",
     ["7", "9.2", "9.3", "10", "14.3.c"]),
    ("articles 10, paragraph 1, in respect of Mr. X and 14, paragraphs 3 (c), of",
     ["10.1", "14.3.c"]),
    ("articles 12;,13; and 14 of", ["12", "13", "14"]),
    ("articles 7 and 10, paragraph 1.9. In accordance with", ["7", "10.1"]),
    ("inhuman treatment, contrary to article 7. 9. The", ["7"]),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "tails"), LISTS)
def test_a_list_is_read_to_the_letter(printed: str, tails: list[str]) -> None:
    (found,) = article_lists(printed)
    assert list(found.tails) == tails


def test_a_date_after_an_article_is_no_article() -> None:
    (found,) = article_lists("article 7, 12 March 2010")
    assert found.tails == ("7",)


def test_every_new_word_article_begins_a_list() -> None:
    found = article_lists("article 14, paragraph 3 (d), and of article 2, paragraph 3")
    assert [one.tails for one in found] == [("14.3.d",), ("2.3",)]


@given(
    st.lists(st.tuples(st.integers(1, 99), st.integers(1, 9)), min_size=1, max_size=6, unique=True)
)
def test_what_is_printed_in_dots_is_read_back(articles: list[tuple[int, int]]) -> None:
    tails = [f"{article}.{paragraph}" for article, paragraph in articles]
    (found,) = article_lists(f"los artículos {', '.join(tails)} de la Convención")
    assert list(found.tails) == tails
