"""Encoders that have one vector a token and take their mean: quick, and deaf to order.

The layout is that of Model2Vec: ``embeddings``, where tokens weigh differently ``weights``, and
where several share a row ``mapping``.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from comity.errors import InvalidValueError
from ingest.embedding.models import Floats, of_length_one, weights_in
from ingest.embedding.tokens import Tokens

_UNKNOWN: Final = ("[UNK]", "<unk>")


class TokenTable:
    """An encoder of that kind."""

    def __init__(self, folder: Path) -> None:
        """Read it.

        Raises:
            InvalidValueError: the folder has no such model.
        """
        found = weights_in(folder)
        if "embeddings" not in found:
            raise InvalidValueError("model folder", str(folder), "it has no array 'embeddings'")
        self._rows = found["embeddings"]
        size = len(found.get("mapping", self._rows))
        self._mapping = found.get("mapping", np.arange(size)).astype(np.int64)
        self._weights = found.get("weights", np.ones(size)).astype(np.float32)
        self._tokens = Tokens.of(folder, is_framed=False, longest=None)
        self._unknown = {self._tokens.number_of(token) for token in _UNKNOWN}

    @property
    def dimensions(self) -> int:
        """Numbers of a vector."""
        return int(self._rows.shape[1])

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one row a text: the mean of its tokens, of length 1."""
        means = np.zeros((len(texts), self.dimensions), np.float32)
        for place, numbers in enumerate(self._tokens.of_texts(texts)):
            known = [number for number in numbers if number not in self._unknown]
            if known:
                rows = self._rows[self._mapping[known]].astype(np.float32)
                means[place] = (rows * self._weights[known, None]).mean(axis=0)
        return of_length_one(means)
