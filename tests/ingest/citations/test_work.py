"""Long lists cost their length: the work on one twice as long is counted, not timed."""

from collections.abc import Callable
from typing import Any

import pytest

from ingest.citations import acts, antecedents, short_forms, slips, starts
from tests.ingest.citations.texts import found_in

SIZES = (300, 600)
MOST = 2.2
"""A list twice as long may cost this much more."""


class Counted:
    """A grammar or function that counts its calls, or the code points that its calls read."""

    def __init__(self, told: Any) -> None:
        self._told = told
        self.work = 0

    def match(self, text: str, at: int, limit: int) -> Any:
        found = self._told.match(text, at, limit)
        self.work += found.end() - at if found else 1
        return found

    def finditer(self, *args: Any, **options: Any) -> Any:
        self.work += 1
        return self._told.finditer(*args, **options)

    def __call__(self, *args: Any) -> Any:
        self.work += 1
        return self._told(*args)


def worked(patch: pytest.MonkeyPatch, owner: Any, name: str, text: str) -> int:
    """Return how much work one function or grammar does on a text."""
    with patch.context() as patched:
        counted = Counted(getattr(owner, name))
        patched.setattr(owner, name, counted)
        found_in(text)
    return counted.work


def listed(member: Callable[[int], str], head: str = "") -> list[str]:
    """Return a list of numbers, and one twice as long."""
    return [head + "".join(member(place) for place in range(size)) for size in SIZES]


def name(place: int) -> str:
    """Return a name of eight letters, another for each place."""
    letters = "bcdfghklmnprstvz"
    turns = (place // 16**turn % 16 for turn in range(3))
    return "Ex" + "a".join(letters[(turn * 7 + place) % 16] for turn in turns) + "ar"


LISTS = {
    "numbers": listed(lambda place: f"no. {10_000 + place}/12, "),
    "numbers, joined": listed(lambda place: f"no. {10_000 + place}/12 and "),
    "numbers, with semicolons": listed(lambda place: f"no. {10_000 + place}/12; "),
    "applications": listed(lambda place: f"{1 + place}/12, ", "Applications nos. "),
    "applications, each": listed(lambda place: f"application no. {1 + place}/12, "),
    "symbols": listed(lambda _: "CCPR/C/"),
    "places in a series": listed(lambda place: f"Series A no. {1 + place % 300}, "),
    "semicolons": listed(lambda _: "; "),
    "cases": listed(lambda place: f"see Example v. Norway, no. {1 + place}/12; "),
}


@pytest.mark.parametrize("texts", LISTS.values(), ids=LISTS)
def test_a_list_of_numbers_is_read_in_time_that_grows_with_its_length(
    texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    short, long = (worked(monkeypatch, starts, "LONE", text) for text in texts)
    assert long <= MOST * max(short, 1)


def test_the_grammar_of_numbers_is_tried_once_at_each_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = LISTS["symbols"][0]
    assert worked(monkeypatch, starts, "LONE", text) <= text.count("CCPR")


@pytest.mark.parametrize("words", ["cited above, ", "cited above (", "ibid. ", "ibid., "])
def test_no_tail_is_read_where_nothing_is_cited(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert worked(monkeypatch, short_forms, "read_tail", words * 100) == 0


def test_many_rulings_of_one_name_are_compared_in_bounded_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = listed(lambda at: f"Example v. Norway, no. {1 + at}/12; Example, cited above; ")
    short, long = (worked(monkeypatch, acts, "is_same", text) for text in texts)
    assert 0 < long <= MOST * short


def test_many_names_with_one_beginning_are_compared_in_bounded_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = listed(
        lambda at: f"Example {name(at)} v. Norway, no. {1 + at}/12; Example, cited above; "
    )
    short, long = (worked(monkeypatch, acts, "is_same", text) for text in texts)
    assert 0 < long <= MOST * short


def test_the_footnotes_of_many_full_forms_are_looked_up_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (text, _) = listed(
        lambda at: f"Caso Ejemplo Vs. Perú. Serie C No. {1 + at}. Caso Ejemplo, supra nota 3; "
    )
    assert 0 < worked(monkeypatch, antecedents, "_NOTE", text) <= text.count("Serie")


def test_few_names_are_compared_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = listed(lambda at: f"{name(at)} v. Norway, no. {1 + at}/12; Exotowiwo, cited above; ")
    assert worked(monkeypatch, slips, "SequenceMatcher", texts[1]) < SIZES[1]


def test_few_names_are_looked_at_for_a_slip(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = listed(lambda at: f"{name(at)} v. Norway, no. {1 + at}/12; Exotowiwo, cited above; ")
    assert worked(monkeypatch, slips, "_is_alike", texts[1]) < SIZES[1]
