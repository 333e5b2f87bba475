import pytest

from comity.store import Batch, Graph, Value
from tests.builders import a_ruling, a_text
from tests.stores.acts import OLD

WORDS = (
    "Åland c. Suède – n° 5", "العربية", "𝔉raktur 😀", "e\u0301 \u00e9 \u200b\ufeff",
    "\"'`\\ $x {y} :z ?1 -- /* ;", "two\nlines\r\n\tand a tab", " ", "", "a\x00b", "null", "[1]",
)  # fmt: skip

TITLES: list[dict[str, Value]] = [{"title": word} for word in WORDS]
RULINGS: list[dict[str, Value]] = [
    *TITLES,
    {"languages": []},
    {"languages": list(WORDS)},
    {"languages": ["en"], "respondents": None},
    {"held": True, "digest": False, "anonymised": None},
    {"year": 0},
    {"year": -(2**63)},
    {"year": 2**63 - 1},
    {"rank": -0.1},
    {"rank": 1e-300},
    {"rank": 0.1 + 0.2},
    {"note": "long " * 40_000},
    {name: None for name in a_ruling() if name not in {"id", "owner"}},
]
TEXTS: list[dict[str, Value]] = [
    {"record": bytes(range(256)) * 400},
    {"record": b""},
    {"record": None},
    {"keys": [], "identity": None},
    {"chars": None, "preferred": False},
]


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        (
            "Ruling",
            [a_ruling(f"ecthr:{place:03}", **row) for place, row in enumerate(RULINGS)],
        ),
        (
            "Text",
            [a_text(f"ecthr:{place:03}@en", **row) for place, row in enumerate(TEXTS)],
        ),
    ],
)
def test_every_value_comes_back_as_it_went_in(
    graph: Graph, kind: str, rows: list[dict[str, Value]]
) -> None:
    graph.update(Batch({kind: rows}))
    held = list(graph.nodes(kind, tuple(rows[0])[1:]))
    assert [(here, there) for here, there in zip(held, rows, strict=True) if here != there] == []
    assert [_types(row) for row in held] == [_types(row) for row in rows]


def test_a_list_that_comes_back_is_the_callers_own(graph: Graph) -> None:
    graph.update(Batch({"Ruling": [a_ruling(OLD, languages=["en"])]}))
    first = next(iter(graph.nodes("Ruling", ("languages",))))["languages"]
    assert isinstance(first, list)
    first.append("fr")
    assert [row["languages"] for row in graph.nodes("Ruling", ("languages",))] == [["en"]]


def _types(row: dict[str, Value]) -> dict[str, type]:
    """Return the type of each value: ``True`` equals 1, and is not the same."""
    return {name: type(value) for name, value in row.items()}
