"""The grammar by example, from ``syntax.yaml``: on every engine the same passages in one order."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from comity.store import Graph
from queries.labels import labels
from queries.search.asking import search
from queries.search.fields import settled
from queries.search.grammar import DEEPEST, LONGEST, read
from queries.search.lexing import SearchError
from queries.search.tree import written
from tests.queries.search.world import BOOK, COMMENT, HOME, WATCH

EXAMPLES = yaml.safe_load(Path(__file__).with_name("syntax.yaml").read_text(encoding="utf-8"))
READ = [each for each in EXAMPLES if "read" in each]
WRONG = [each for each in EXAMPLES if "wrong" in each]
ACTS = {"B": BOOK, "W": WATCH, "H": HOME, "C": COMMENT}


def _named(example: Any) -> str:
    return str(example["search"])


def _passage(short: str) -> str:
    return ACTS[short[0]] + short[1:]


@pytest.mark.parametrize("example", READ, ids=_named)
def test_a_search_is_read_and_finds(example: dict[str, Any], searched: Graph) -> None:
    page = search(searched, example["search"], is_expanded=False)
    assert page.data.understood.search == example["read"]
    assert [hit.passage for hit in page.data.hits] == [_passage(each) for each in example["found"]]


@pytest.mark.parametrize("example", READ, ids=_named)
def test_what_was_understood_is_read_the_same_again(
    example: dict[str, Any], searched: Graph
) -> None:
    names = labels(searched)
    tree = settled(read(example["search"]).tree, names)
    assert settled(read(written(tree)).tree, names) == tree


@pytest.mark.parametrize("example", WRONG, ids=_named)
def test_a_search_that_cannot_be_read_says_why_and_where(
    example: dict[str, Any], searched: Graph
) -> None:
    with pytest.raises(SearchError, match=r"cannot read the search at character \d+") as caught:
        search(searched, example["search"])
    assert example["wrong"] in str(caught.value)


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * (LONGEST + 1),
        "(" * (DEEPEST + 5) + "a" + ")" * (DEEPEST + 5),
        "NOT " * 100 + "a",
        "word " * 100,
        " OR ".join(f"(court:ecthr date:{year} w{year})" for year in range(1970, 2020)),
    ],
    ids=["long", "deep", "many nots", "many words", "many fields"],
)
def test_a_search_without_measure_is_refused(hostile: str, searched: Graph) -> None:
    with pytest.raises(SearchError):
        search(searched, hostile)


@pytest.mark.parametrize(
    "odd", ["'; DROP TABLE passage; --", "a\0b", "\ud800x", "💥 {x:1} $v0 :v0"]
)
def test_odd_signs_are_words_or_nothing_and_never_commands(odd: str, searched: Graph) -> None:
    assert search(searched, f"{odd} nowhere").data.is_empty
