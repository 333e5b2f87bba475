"""Small weights, made by hand: a paragraph with the word of a target has the score 1 for it."""

from collections.abc import Mapping

import numpy as np

from ingest.doctrines.judging.cues import CUES
from ingest.doctrines.judging.features import features_of
from ingest.doctrines.judging.lexicon import lexicon_of
from ingest.doctrines.judging.weights import Bins, Weights
from ingest.doctrines.reasons import reasons_of
from tests.ingest.doctrines.texts import TEXT, passages


def words() -> list[str]:
    """Return the words of the judgment, and all words of cues."""
    cues = {word for forms in CUES.values() for form in forms for word in form.split()}
    told = {"weighed", "reiterates", "crime", "remedy", "reasons", "case", "law"}
    return sorted(cues | told)


def weights_of(words_by_target: Mapping[str, str]) -> Weights:
    """Return weights under which a word says yes to a target, and its absence no."""
    listed = words()
    numbers = {word: number for number, word in enumerate(listed, 1)}
    size = len(listed) + 1
    pairs = sorted(
        numbers[first] * size + numbers[second]
        for forms in CUES.values()
        for form in forms
        if " " in form
        for first, second in [form.split()]
    )
    lexicon = lexicon_of(listed, np.array([0, *dict.fromkeys(pairs)]))
    columns = len(words_by_target)
    shape = features_of(TEXT, reasons_of(TEXT, passages()), lexicon).shape.shape[1]
    sizes = {"words": size, "pairs": len(lexicon.pairs), "headings": size, "heading": size,
             "shape": shape}  # fmt: skip
    blocks = {name: np.zeros((rows, columns), np.float32) for name, rows in sizes.items()}
    rarities = {name: np.zeros(rows, np.float32) for name, rows in sizes.items()}
    for column, word in enumerate(words_by_target.values()):
        blocks["words"][numbers[word], column] = 2
        rarities["words"][numbers[word]] = 1
    bins = dict.fromkeys(words_by_target, Bins((0.0, 0.9), (0.25, 0.75)))
    biases = np.full(columns, -1, np.float32)
    return Weights(tuple(words_by_target), lexicon, blocks, rarities, biases, bins)
