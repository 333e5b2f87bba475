"""Searching: what is found, counted, shown and added; laws that hold for any search."""

import random
from collections.abc import Iterator

import pytest

from comity.errors import InvalidValueError
from comity.store import Batch, Graph
from comity.stores import opened
from comity.words import words_of
from queries.paging import Turn
from queries.search.asking import Facets, Hits, facets, search
from queries.search.compiling import FACETS, Order
from queries.search.tree import All, Near, Node, Some, Without, Words, written
from tests.builders import a_passage, a_ruling, an_edge
from tests.queries.search.world import BOOK, COMMENT, HOME, MARGIN, PASSAGES, WATCH, fill, settle

SEARCHES = (
    "child*", "book OR balance", "NOT book", "court:ecthr", "section:assessment", "the",
    "fair NEAR/3 struck", "date:2010..2012", "right:private-life OR margin", "a -court:iacthr",
    "court:iacthr,un-hrc", "NOT court:ecthr", "-section:operative", "language:es OR fair",
)  # fmt: skip
FIELD = {"year": "date"}


def _found(graph: Graph, asked: str, *, is_expanded: bool = True) -> list[str]:
    page = search(graph, asked, is_expanded=is_expanded)
    return [hit.passage for hit in page.data.hits]


def test_a_search_in_one_language_finds_passages_of_another(searched: Graph) -> None:
    found = search(searched, "margen de apreciación")
    assert [hit.passage for hit in found.data.hits] == [
        f"{WATCH}#1", f"{BOOK}#2", f"{BOOK}@fr#3", f"{HOME}#1",
    ]  # fmt: skip
    (added,) = found.data.understood.expansions
    assert added.terms == (MARGIN,)
    assert added.added == ("Margin of appreciation", "Marge d’appréciation")


def test_names_of_a_term_are_added_to_a_quotation_and_beside_fields(searched: Graph) -> None:
    assert _found(searched, '"vida privada"') == [f"{HOME}#1", f"{COMMENT}#1"]
    assert _found(searched, "vie privée child") == [f"{COMMENT}#1"]
    assert _found(searched, "(vie privée) court:un-hrc OR book") == [
        f"{WATCH}#3", f"{BOOK}#1", f"{COMMENT}#1",
    ]  # fmt: skip


def test_nothing_is_added_where_that_is_not_wanted_nor_to_what_must_be_missing(
    searched: Graph,
) -> None:
    assert _found(searched, "margen de apreciación", is_expanded=False) == [f"{HOME}#1"]
    assert search(searched, "margen", is_expanded=False).data.understood.expansions == ()
    assert f"{COMMENT}#1" in _found(searched, 'NOT "vida privada"')


def test_the_words_found_are_shown_to_the_letter(searched: Graph) -> None:
    (first, *_) = search(searched, "apreciacion OR margin").data.hits
    window = first.window
    assert window.text == PASSAGES[first.passage][3]
    assert [window.text[each.start : each.end] for each in window.highlights] == ["margin"]


def test_a_long_passage_is_shown_around_the_words(graph: Graph) -> None:
    text = "x " * 2000 + "the hidden ” word" + " y" * 2000
    passage = a_passage(f"{BOOK}#1", text=text)
    parts = {"PART_OF": [an_edge(f"{BOOK}#1", BOOK, BOOK)]}
    graph.replace(BOOK, Batch({"Ruling": [a_ruling(BOOK)], "Passage": [passage]}, parts))
    settle(graph)
    (hit,) = search(graph, '"hidden word"').data.hits
    start = hit.window.start
    assert text[start : start + len(hit.window.text)] == hit.window.text
    assert [hit.window.text[each.start : each.end] for each in hit.window.highlights] == [
        "hidden ” word"
    ]


@pytest.mark.parametrize("order", Order)
def test_pages_give_every_hit_once_in_the_order_of_one_page(searched: Graph, order: Order) -> None:
    whole = search(searched, "NOT nowhere", order)
    assert len(whole.data.hits) == len(PASSAGES)
    page = search(searched, "NOT nowhere", order, Turn(limit=1))
    seen = list(page.data.hits)
    while page.next:
        page = search(searched, "NOT nowhere", order, Turn(page.next, 1))
        seen += page.data.hits
    assert tuple(seen) == whole.data.hits


def test_the_order_is_by_citations_or_by_date(searched: Graph) -> None:
    def acts(order: Order) -> list[str]:
        hits = search(searched, "NOT nowhere", order).data.hits
        return list(dict.fromkeys(hit.act.id for hit in hits))

    assert acts(Order.CITED) == [WATCH, BOOK, HOME, COMMENT]
    assert acts(Order.NEWEST) == [WATCH, HOME, BOOK, COMMENT]
    assert acts(Order.OLDEST) == [COMMENT, BOOK, HOME, WATCH]


def test_a_forged_cursor_is_refused(searched: Graph) -> None:
    with pytest.raises(InvalidValueError, match="cursor"):
        search(searched, "book", turn=Turn("WyJhIl0"))


def test_nothing_found_is_empty_and_says_how_it_was_read(searched: Graph) -> None:
    page = search(searched, "nowhere § book")
    assert page.data.is_empty
    assert page.data.understood.ignored == ("§",)
    assert facets(searched, "nowhere").is_empty


def _queries(seed: int, number: int) -> Iterator[str]:
    """Yield searches with a facet added to each."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(number):
        one, other = chance.sample(SEARCHES, 2)
        yield chance.choice((one, f"({one}) AND ({other})", f"({one}) OR ({other})"))


def test_the_count_of_a_facet_is_the_total_of_the_search_with_it(searched: Graph) -> None:
    checked = 0
    for asked in _queries(7, 50):
        found = facets(searched, asked)
        assert found.passages == len(_found(searched, asked))
        checked += 1
        chance = random.Random(checked)  # noqa: S311 - no secret
        facet = chance.choice(found.facets)
        for count in facet.counts:
            narrowed = f"({asked}) {FIELD.get(facet.field, facet.field)}:{count.value}"
            total = facets(searched, narrowed, ())
            assert (total.passages, total.acts) == (count.passages, count.acts), narrowed
    assert checked == 50


def test_only_the_facets_wanted_are_counted(searched: Graph) -> None:
    assert [each.field for each in facets(searched, "book", ("court",)).facets] == ["court"]
    assert [each.field for each in facets(searched, "book").facets] == list(FACETS)


VOCABULARY = sorted({word for _, _, _, text in PASSAGES.values() for word in words_of(text)})


def _a_tree(chance: random.Random, depth: int) -> Node:
    kind = chance.randrange(6) if depth else chance.randrange(3)
    if kind == 0:
        return Words((chance.choice(VOCABULARY),))
    if kind == 1:
        word = chance.choice([each for each in VOCABULARY if len(each) > 2])
        return Words((word[: chance.randint(2, len(word))],), is_begun=True)
    if kind == 2:
        words = words_of(chance.choice(list(PASSAGES.values()))[3])
        one, other = chance.sample(range(len(words)), 2)
        return Near(Words((words[one],)), Words((words[other],)), chance.randrange(6))
    parts = tuple(_a_tree(chance, depth - 1) for _ in range(2))
    return Without(parts[0]) if kind == 3 else (All(parts) if kind == 4 else Some(parts))


def _answers(node: Node, words: tuple[str, ...]) -> bool:
    match node:
        case Words(wanted, is_begun):
            return bool(_places(Words(wanted, is_begun), words))
        case Near(left, right, distance):
            return any(
                0 < abs(one - other) <= distance + 1
                for one in _places(left, words) for other in _places(right, words)
            )  # fmt: skip
        case All(parts):
            return all(_answers(part, words) for part in parts)
        case Some(parts):
            return any(_answers(part, words) for part in parts)
        case Without(part):
            return not _answers(part, words)
        case _:
            raise AssertionError(node)


def _places(wanted: Words, words: tuple[str, ...]) -> list[int]:
    (word,) = wanted.words
    return [
        place for place, each in enumerate(words)
        if each == word or (wanted.is_begun and each.startswith(word))
    ]  # fmt: skip


def _shares_a_word(node: Node) -> bool:
    match node:
        case Near(left, right, _):
            return left == right
        case All(parts) | Some(parts):
            return any(map(_shares_a_word, parts))
        case Without(part):
            return _shares_a_word(part)
        case _:
            return False


def test_any_tree_of_words_finds_what_reading_every_passage_finds(searched: Graph) -> None:
    chance, found_any = random.Random(11), 0  # noqa: S311 - no secret
    for _ in range(150):
        tree = _a_tree(chance, 3)
        if _shares_a_word(tree):
            continue
        expected = {
            name for name, passage in PASSAGES.items() if _answers(tree, words_of(passage[3]))
        }
        assert set(_found(searched, written(tree), is_expanded=False)) == expected, written(tree)
        found_any += bool(expected)
    assert found_any > 50


def test_both_engines_answer_with_the_same_hits_and_counts(searched: Graph) -> None:
    reference = opened("sqlite:///:memory:")
    fill(reference)
    pairs: list[tuple[Hits | Facets, Hits | Facets]] = []
    for asked in _queries(3, 20):
        pairs += [
            (search(searched, asked, order).data, search(reference, asked, order).data)
            for order in Order
        ]
        pairs.append((facets(searched, asked), facets(reference, asked)))
    reference.close()
    assert [one for one, other in pairs if one != other] == []


def test_a_ruling_taken_out_is_no_longer_found(graph: Graph) -> None:
    passage = a_passage(f"{BOOK}#1", text="A secret of Ruritania.")
    parts = {"PART_OF": [an_edge(f"{BOOK}#1", BOOK, BOOK)]}
    graph.replace(BOOK, Batch({"Ruling": [a_ruling(BOOK)], "Passage": [passage]}, parts))
    settle(graph)
    assert _found(graph, "secret Ruritania") == [f"{BOOK}#1"]
    graph.replace(BOOK, Batch())
    settle(graph)
    assert _found(graph, "secret") == []
    assert facets(graph, "ruritania").passages == 0


def test_a_text_that_was_changed_is_found_by_its_new_words_alone(graph: Graph) -> None:
    row = a_passage(f"{BOOK}#1", text="Mr Smith came.")
    parts = {"PART_OF": [an_edge(f"{BOOK}#1", BOOK, BOOK)]}
    graph.replace(BOOK, Batch({"Ruling": [a_ruling(BOOK)], "Passage": [row]}, parts))
    graph.update(Batch({"Passage": [{"id": f"{BOOK}#1", "text": "X. came."}]}))
    settle(graph)
    assert _found(graph, "smith") == []
    assert _found(graph, "x came") == [f"{BOOK}#1"]
