"""No byte of what was taken out stays in the file: rows, index of words, journal."""

import hashlib
import random
from pathlib import Path

import ahocorasick_rs
import pytest

from comity.store import Batch
from comity.stores import opened
from comity.stores.sqlite_purging import OVERWRITES
from tests.builders import a_passage, a_ruling
from tests.stores.test_sqlite import said_to


def _word(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]


def _an_act(number: int, dice: random.Random) -> tuple[str, Batch, list[str]]:
    """A ruling of odd words in passages of all lengths, and those words."""
    act = f"ecthr:{_word(number)}"
    texts = [
        [_word(number, place, word) for word in range(dice.choice((3, 10, 60, 300, 900)))]
        for place in range(dice.randint(1, 5))
    ]
    passages = [a_passage(f"{act}#{n}", text=" ".join(text)) for n, text in enumerate(texts)]
    words = [_word(number), *(word for text in texts for word in text)]
    return act, Batch({"Ruling": [a_ruling(act)], "Passage": passages}), words


def _bytes(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


@pytest.mark.parametrize("written_by", ["this program", "an older one"])
def test_no_word_of_what_was_taken_out_is_left_in_any_byte(tmp_path: Path, written_by: str) -> None:
    path, dice, words = tmp_path / "graph.db", random.Random(7), {}  # noqa: S311 - a seeded world
    graph = opened(f"sqlite:///{path}")
    for number in range(80):
        act, batch, words[act] = _an_act(number, dice)
        graph.replace(act, batch)
    if written_by == "an older one":
        said_to(str(path), "PRAGMA application_id = 0")
    gone = dice.sample(sorted(words), 8)
    needles = [word.encode() for act in gone for word in words[act]]
    finder = ahocorasick_rs.BytesAhoCorasick(needles)
    assert finder.find_matches_as_indexes(_bytes(path))
    for act in gone:
        graph.replace(act, Batch())
    graph.purge()
    assert finder.find_matches_as_indexes(_bytes(path)) == []
    graph.close()
    kept = [word.encode() for act in words if act not in gone for word in words[act][:1]]
    assert len(ahocorasick_rs.BytesAhoCorasick(kept).find_matches_as_indexes(_bytes(path))) >= 72
    assert path.read_bytes()[68:72] == OVERWRITES.to_bytes(4, "big")
