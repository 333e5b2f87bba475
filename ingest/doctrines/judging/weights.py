"""The weights of a model: what it knows of each feature, learnt once, read from a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from ingest.doctrines.judging.features import Counted, Features
from ingest.doctrines.judging.lexicon import Lexicon, lexicon_of
from ingest.doctrines.judging.shapes import Matrix

FOLDER: Final = Path(__file__).parent / "shipped"
_ARRAYS: Final = "weights.npz"
_WORDS: Final = "words.txt"
_BLOCKS: Final = ("words", "pairs", "headings", "heading", "shape")
CASE: Final = "case"  # the target: the court applies the law to the facts before it


@dataclass(frozen=True, slots=True)
class Bins:
    """How sure a score makes us, bin by bin.

    Attributes:
        edges: scores at which a bin begins, ascending; the first is the least that says yes.
        floors: lower bound of the precision of each bin, from 0 to 1.
    """

    edges: tuple[float, ...]
    floors: tuple[float, ...]

    def confidence(self, score: float) -> float:
        """Return the confidence of a yes at ``score``, which is at least the first edge."""
        place = int(np.searchsorted(self.edges, score, "right")) - 1
        return self.floors[max(place, 0)]


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model.

    Attributes:
        targets: what is judged, doctrines by id and ``"case"``; a column each.
        lexicon: words and pairs that it knows.
        blocks: by kind of feature, a row a feature, a column a target.
        rarities: by kind of feature, how much a feature adds to the length of what it is part of.
        biases: one a target.
        bins: of each target.
    """

    targets: tuple[str, ...]
    lexicon: Lexicon
    blocks: Mapping[str, Matrix]
    rarities: Mapping[str, Matrix]
    biases: Matrix
    bins: Mapping[str, Bins]

    def scores(self, features: Features) -> Matrix:
        """Return the score of each paragraph for each target: a row a paragraph."""
        count = len(features.shape)
        scores: Matrix = np.tile(self.biases, (count, 1))
        for name, counted in (
            ("words", features.words), ("pairs", features.pairs),
            ("headings", features.headings), ("heading", features.heading),
        ):  # fmt: skip
            scores += self._of_words(name, counted, count)
        length = np.sqrt(np.maximum(features.shape @ self.rarities["shape"], _LEAST))
        scores += features.shape @ self.blocks["shape"] / length[:, None]
        return scores

    def _of_words(self, name: str, counted: Counted, count: int) -> Matrix:
        weights, rarities = self.blocks[name], self.rarities[name]
        length = np.bincount(counted.where, rarities[counted.what], count)
        sums = [
            np.bincount(counted.where, weights[counted.what, column], count)
            for column in range(len(self.targets))
        ]
        scores = np.stack(sums, axis=1) / np.sqrt(np.maximum(length, _LEAST))[:, None]
        return scores.astype(np.float32)


_LEAST: Final = 1e-9  # of a length: paragraphs without a known word have none


def save(weights: Weights, words: Sequence[str], folder: Path) -> None:
    """Write weights; equal weights give equal bytes.

    Args:
        weights: to be written.
        words: those of its lexicon, in order.
        folder: an existing one.
    """
    (folder / _WORDS).write_text("".join(f"{word}\n" for word in words), encoding="utf-8")
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "targets": np.array(weights.targets), "pairs": weights.lexicon.pairs,
        "biases": weights.biases,
    }  # fmt: skip
    for name in _BLOCKS:
        arrays[f"{name}.weights"] = weights.blocks[name].astype(np.float16)
        arrays[f"{name}.rarities"] = weights.rarities[name].astype(np.float16)
    for number, target in enumerate(weights.targets):
        arrays[f"edges.{number}"] = np.array(weights.bins[target].edges)
        arrays[f"floors.{number}"] = np.array(weights.bins[target].floors)
    np.savez_compressed(folder / _ARRAYS, allow_pickle=False, **arrays)


def load(folder: Path) -> Weights:
    """Return the weights that ``save`` wrote."""
    words = (folder / _WORDS).read_text(encoding="utf-8").split()
    with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
        targets = tuple(str(target) for target in arrays["targets"])
        return Weights(
            targets,
            lexicon_of(words, arrays["pairs"]),
            {name: arrays[f"{name}.weights"].astype(np.float32) for name in _BLOCKS},
            {name: arrays[f"{name}.rarities"].astype(np.float32) for name in _BLOCKS},
            arrays["biases"],
            {
                target: Bins(
                    tuple(arrays[f"edges.{number}"].tolist()),
                    tuple(arrays[f"floors.{number}"].tolist()),
                )
                for number, target in enumerate(targets)
            },
        )


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """Return the weights that come with Comity."""
    return load(FOLDER)
