"""BERT, forward, in numpy: sentence encoders with some layers need nothing more.

Devlin and others, "BERT: Pre-training of Deep Bidirectional Transformers" (2019); the mean of the
last layer is what Reimers and Gurevych, "Sentence-BERT" (2019), compare.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

from comity.errors import InvalidValueError
from ingest.embedding.models import CONFIG, Floats, json_in, of_length_one, weights_in
from ingest.embedding.tokens import Tokens

_TOGETHER: Final = 32
"""Texts in one pass: of about the same length, so that little is padded."""

_LEAST: Final = -1e9
"""Added where there is no token: nobody attends to it."""


class Bert:
    """An encoder of that kind."""

    def __init__(self, folder: Path) -> None:
        """Read it.

        Raises:
            InvalidValueError: the folder has no such model, or one whose parts we do not know.
        """
        told = json_in(folder, CONFIG)
        _refuse_other_parts(folder, told)
        self._heads = _whole(folder, told, "num_attention_heads")
        self._layers = _whole(folder, told, "num_hidden_layers")
        self._epsilon = float(str(told.get("layer_norm_eps", 1e-12)))
        self._weights = {
            name: values.astype(np.float32) for name, values in weights_in(folder).items()
        }
        if missing := [name for name in self._names() if name not in self._weights]:
            raise InvalidValueError("model folder", str(folder), f"it has no array {missing[0]!r}")
        cut = json_in(folder, "sentence_bert_config.json").get("max_seq_length")
        longest = cut or told.get("max_position_embeddings")
        self._tokens = Tokens.of(folder, is_framed=True, longest=int(str(longest)))
        pooling = json_in(folder, "1_Pooling/config.json")
        self._takes_first = pooling.get("pooling_mode_cls_token") is True

    @property
    def dimensions(self) -> int:
        """Numbers of a vector."""
        return int(self._weights["embeddings.word_embeddings.weight"].shape[1])

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one row a text, of length 1; texts of like length are read together."""
        numbers = self._tokens.of_texts(texts)
        order = sorted(range(len(texts)), key=lambda place: (len(numbers[place]), place))
        found = np.zeros((len(texts), self.dimensions), np.float32)
        for start in range(0, len(order), _TOGETHER):
            places = order[start : start + _TOGETHER]
            found[places] = self._pooled([numbers[place] for place in places])
        return of_length_one(found)

    def _pooled(self, numbers: Sequence[Sequence[int]]) -> Floats:
        width = max(1, *map(len, numbers))
        tokens = np.zeros((len(numbers), width), np.int64)
        there = np.zeros((len(numbers), width), np.float32)
        for place, row in enumerate(numbers):
            tokens[place, : len(row)], there[place, : len(row)] = row, 1
        states = self._states(tokens, there)
        if self._takes_first:
            return states[:, 0]
        sums: Floats = (states * there[..., None]).sum(axis=1)
        means: Floats = sums / np.maximum(there.sum(axis=1, keepdims=True), 1)
        return means

    def _states(self, tokens: NDArray[np.int64], there: Floats) -> Floats:
        """Return the last layer: texts × tokens × dimensions."""
        named = self._weights
        states = (
            named["embeddings.word_embeddings.weight"][tokens]
            + named["embeddings.position_embeddings.weight"][: tokens.shape[1]]
            + named["embeddings.token_type_embeddings.weight"][0]
        )
        states = self._normal(states, "embeddings.LayerNorm")
        unseen = (1 - there)[:, None, None, :] * np.float32(_LEAST)
        for layer in range(self._layers):
            states = self._layer(states, unseen, f"encoder.layer.{layer}")
        return states

    def _layer(self, states: Floats, unseen: Floats, layer: str) -> Floats:
        seen = self._attention(states, unseen, f"{layer}.attention.self")
        seen = self._dense(seen, f"{layer}.attention.output.dense")
        states = self._normal(states + seen, f"{layer}.attention.output.LayerNorm")
        wide = _gelu(self._dense(states, f"{layer}.intermediate.dense"))
        narrow = self._dense(wide, f"{layer}.output.dense")
        return self._normal(states + narrow, f"{layer}.output.LayerNorm")

    def _attention(self, states: Floats, unseen: Floats, name: str) -> Floats:
        texts, width, dimensions = states.shape
        size = dimensions // self._heads

        def parted(part: str) -> Floats:
            whole = self._dense(states, f"{name}.{part}")
            heads = whole.reshape(texts, width, self._heads, size).transpose(0, 2, 1, 3)
            return np.ascontiguousarray(heads)  # or the product below is no single one of BLAS

        query, key, value = map(parted, ("query", "key", "value"))
        scores = (
            query @ np.ascontiguousarray(key.transpose(0, 1, 3, 2)) / np.float32(np.sqrt(size))
            + unseen
        )
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares = scores / scores.sum(axis=-1, keepdims=True)
        seen: Floats = (shares @ value).transpose(0, 2, 1, 3).reshape(texts, width, dimensions)
        return seen

    def _dense(self, states: Floats, name: str) -> Floats:
        flat = states.reshape(-1, states.shape[-1])  # one product for all texts
        product: Floats = flat @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return product.reshape(*states.shape[:-1], -1)

    def _normal(self, states: Floats, name: str) -> Floats:
        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + self._epsilon)
        scaled: Floats = centred / spread * self._weights[f"{name}.weight"]
        return scaled + self._weights[f"{name}.bias"]

    def _names(self) -> list[str]:
        """Return the arrays that a forward pass reads."""
        parts = [
            f"attention.self.{each}" for each in ("query", "key", "value")
        ] + ["attention.output.dense", "attention.output.LayerNorm", "intermediate.dense",
             "output.dense", "output.LayerNorm"]  # fmt: skip
        layers = [
            f"encoder.layer.{number}.{part}" for number in range(self._layers) for part in parts
        ]
        named = [
            f"{each}.{end}"
            for each in ("embeddings.LayerNorm", *layers)
            for end in ("weight", "bias")
        ]
        tables = ("word", "position", "token_type")
        return [*(f"embeddings.{each}_embeddings.weight" for each in tables), *named]


def _gelu(values: Floats) -> Floats:
    return np.asarray(values * 0.5 * (1 + erf(values / np.float32(np.sqrt(2)))), dtype=np.float32)


def _refuse_other_parts(folder: Path, told: dict[str, object]) -> None:
    for name, only in (("hidden_act", "gelu"), ("position_embedding_type", "absolute")):
        if told.get(name, only) != only:
            reason = f"{CONFIG} says {name} {told[name]!r}; only {only} is known"
            raise InvalidValueError("model folder", str(folder), reason)


def _whole(folder: Path, told: dict[str, object], name: str) -> int:
    value = told.get(name)
    if not isinstance(value, int) or value < 1:
        raise InvalidValueError("model folder", str(folder), f"{CONFIG} does not say {name}")
    return value
