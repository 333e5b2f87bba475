"""Words as every engine searches them: folded by one rule, whatever the engine's own would be.

The rule is that of SQLite's full-text index (``unicode61``, diacritics removed): letters and digits
make words, everything else parts them, case and accents do not count. SQLite follows it by itself;
for other engines the words of a text are folded here, and its own tokeniser is asked once for each
character, so that both can never differ.
"""

import re
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

LONGEST: Final = 200
"""Letters of a word that count; longer ones are no words, and engines differ on them."""

TOKENIZER: Final = "unicode61 remove_diacritics 2"

_GAP: Final = " "
_RUN: Final = re.compile(r"[^ ]+")
_OTHER: Final = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class WordAt:
    """A word of a text, folded, with its half-open code points."""

    word: str
    start: int
    end: int


class _Folding(dict[int, str]):
    """What a character becomes in a word: a letter, nothing, or a gap between words."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._engine = sqlite3.connect(":memory:", check_same_thread=False)
        self._engine.execute(f"CREATE VIRTUAL TABLE t USING fts5 (x, tokenize='{TOKENIZER}')")
        self._engine.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, instance)")

    def __missing__(self, character: int) -> str:
        folded = self[character] = self._asked(chr(character))
        return folded

    def _asked(self, character: str) -> str:
        """Return what stands between two letters that the character is put between."""
        if character == "\0" or "\ud800" <= character <= "\udfff":
            return _GAP
        with self._lock:
            self._engine.execute("DELETE FROM t")
            self._engine.execute("INSERT INTO t (x) VALUES (?)", (f"a{character}b",))
            terms = [row[0] for row in self._engine.execute("SELECT term FROM v ORDER BY offset")]
        return str(terms[0])[1:-1] if len(terms) == 1 else _GAP


@cache
def _folding() -> _Folding:
    return _Folding()


def _folded(text: str) -> str:
    """Return a text folded, of the same words as letter by letter.

    Python folds ASCII all at once; so the few other characters of a Latin text go first.
    """
    folding, plain = _folding(), text
    for other in set(_OTHER.findall(text)):
        plain = plain.replace(other, folding[ord(other)])
    return (plain if plain.isascii() else text).translate(folding)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded, in their order.

    >>> words_of("L’État, n° 30562/04: margen de APRECIACIÓN")
    ('l', 'etat', 'n', '30562', '04', 'margen', 'de', 'apreciacion')
    """
    words = _folded(text).split()  # no letter or digit that is left is a blank
    if max(map(len, words), default=0) > LONGEST:
        return tuple(word[:LONGEST] for word in words)
    return tuple(words)


def folded_text(text: str) -> str:
    """Return the words of a text with one space between them, for an index that parts at spaces.

    >>> folded_text("The Court’s view")
    'the court s view'
    """
    return _GAP.join(words_of(text))


def words_at(text: str) -> Iterator[WordAt]:
    """Yield the words of a text with their places.

    >>> [(each.word, each.start, each.end) for each in words_at("État de droit")]
    [('etat', 0, 4), ('de', 5, 7), ('droit', 8, 13)]
    """
    folding, folded = _folding(), _folded(text)
    if len(folded) == len(text):  # nothing was composed, so each letter stands where it stood
        for run in _RUN.finditer(folded):
            yield WordAt(run[0][:LONGEST], run.start(), run.end())
        return
    parts = [folding[ord(character)] for character in text]
    marked = "".join(_GAP if part == _GAP else "x" for part in parts)
    for run in _RUN.finditer(marked):
        word = "".join(parts[run.start() : run.end()])
        if word:
            yield WordAt(word[:LONGEST], run.start(), run.end())
