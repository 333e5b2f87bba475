"""Encoders give what their papers say, number by number, and refuse what they do not know."""

import json
import math
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from comity.errors import InvalidValueError
from ingest.embedding.encoders import encoder_in
from ingest.embedding.models import model_name
from tests.ingest.embedding.tiny import (
    HEADS,
    HIDDEN,
    LAYERS,
    POSITIONS,
    WORDS,
    a_bert,
    a_table,
    bert_arrays,
    formula,
)

Vector = list[float]


def by_hand(tokens: Sequence[int]) -> Vector:
    """Return the mean of the last layer, of length 1, without arrays: loops as in the paper."""
    named = {name: values.tolist() for name, values in bert_arrays().items()}

    def normal(vector: Vector, name: str) -> Vector:
        mean = sum(vector) / len(vector)
        spread = math.sqrt(sum((each - mean) ** 2 for each in vector) / len(vector) + 1e-12)
        scale, shift = named[f"{name}.weight"], named[f"{name}.bias"]
        return [(x - mean) / spread * a + b for x, a, b in zip(vector, scale, shift, strict=True)]

    def dense(vector: Vector, name: str) -> Vector:
        rows = zip(named[f"{name}.weight"], named[f"{name}.bias"], strict=True)
        return [sum(map(math.prod, zip(row, vector, strict=True))) + bias for row, bias in rows]

    def plus(one: Vector, other: Vector) -> Vector:
        return [a + b for a, b in zip(one, other, strict=True)]

    def gelu(value: float) -> float:
        return value / 2 * (1 + math.erf(value / math.sqrt(2)))

    word, place, kind = (
        named[f"embeddings.{each}_embeddings.weight"] for each in ("word", "position", "token_type")
    )
    states = [
        normal(plus(plus(word[token], place[at]), kind[0]), "embeddings.LayerNorm")
        for at, token in enumerate(tokens)
    ]
    size = HIDDEN // HEADS
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        query, key, value = (
            [dense(state, f"{layer}.attention.self.{part}") for state in states]
            for part in ("query", "key", "value")
        )
        following = []
        for at, state in enumerate(states):
            seen: Vector = []
            for head in range(HEADS):
                part = slice(head * size, (head + 1) * size)
                scores = [
                    sum(map(math.prod, zip(query[at][part], other[part], strict=True)))
                    / math.sqrt(size)
                    for other in key
                ]
                shares = [math.exp(score) for score in scores]
                seen += [
                    sum(share * each[part][d] for share, each in zip(shares, value, strict=True))
                    / sum(shares)
                    for d in range(size)
                ]
            seen = dense(seen, f"{layer}.attention.output.dense")
            middle = normal(plus(state, seen), f"{layer}.attention.output.LayerNorm")
            wide = [gelu(each) for each in dense(middle, f"{layer}.intermediate.dense")]
            narrow = dense(wide, f"{layer}.output.dense")
            following.append(normal(plus(middle, narrow), f"{layer}.output.LayerNorm"))
        states = following
    mean = [sum(column) / len(states) for column in zip(*states, strict=True)]
    length = math.sqrt(sum(each**2 for each in mean))
    return [each / length for each in mean]


def numbers(*words: str) -> list[int]:
    return [WORDS.index(word) for word in ("[CLS]", *words, "[SEP]")]


def test_a_bert_gives_what_its_paper_says(tmp_path: Path) -> None:
    encoder = encoder_in(a_bert(tmp_path / "bert"))
    found = encoder.encode(["margin state", "court", "bread wide sea court"])
    assert encoder.dimensions == HIDDEN
    for row, words in zip(
        found, (("margin", "state"), ("court",), ("bread", "wide", "sea", "court")), strict=True
    ):
        assert row.tolist() == pytest.approx(by_hand(numbers(*words)), abs=1e-5)


def test_a_text_has_the_same_vector_alone_and_among_longer_ones(tmp_path: Path) -> None:
    encoder = encoder_in(a_bert(tmp_path / "bert"))
    (alone,) = encoder.encode(["margin"])
    among = encoder.encode(["bread wide sea court", "margin", "state state state"])
    assert among[1].tolist() == pytest.approx(alone.tolist(), abs=1e-6)


def test_a_text_is_cut_where_the_model_has_no_more_positions(tmp_path: Path) -> None:
    encoder = encoder_in(a_bert(tmp_path / "bert"))
    cut, whole = encoder.encode(["sea " * 40, "sea " * (POSITIONS - 2)])
    assert cut.tolist() == pytest.approx(whole.tolist(), abs=1e-6)
    assert encoder.encode([""]).shape == (1, HIDDEN)


def test_an_encoder_may_take_the_first_state_instead_of_the_mean(tmp_path: Path) -> None:
    folder = a_bert(tmp_path / "bert")
    mean = encoder_in(folder).encode(["margin state"])
    (folder / "1_Pooling").mkdir()
    said = {"pooling_mode_cls_token": True}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(said), "utf-8")
    assert not np.allclose(encoder_in(folder).encode(["margin state"]), mean)


def test_a_table_of_tokens_gives_their_mean_without_those_unknown(tmp_path: Path) -> None:
    encoder = encoder_in(a_table(tmp_path / "table"))
    rows = formula(1, len(WORDS), HIDDEN)
    due = rows[WORDS.index("margin")] + rows[WORDS.index("sea")]
    (found, nothing) = encoder.encode(["margin whatever sea", "whatever"])
    assert found.tolist() == pytest.approx((due / np.linalg.norm(due)).tolist(), abs=1e-6)
    assert not nothing.any()


def test_a_table_may_weigh_its_tokens_and_share_its_rows(tmp_path: Path) -> None:
    rows, weights = formula(1, 2, HIDDEN), np.arange(len(WORDS), dtype=np.float32)
    mapping = np.array([number % 2 for number in range(len(WORDS))], np.int64)
    arrays = {"embeddings": rows, "weights": weights, "mapping": mapping}
    (found,) = encoder_in(a_table(tmp_path / "table", arrays)).encode(["margin state"])  # type: ignore[arg-type]  # as published
    due = rows[0] * 4 + rows[1] * 5
    assert found.tolist() == pytest.approx((due / np.linalg.norm(due)).tolist(), abs=1e-6)


@pytest.mark.parametrize(
    ("told", "because"),
    [
        ({"model_type": "gpt2"}, "model_type bert or model2vec"),
        ({"hidden_act": "relu"}, "hidden_act"),
        ({"position_embedding_type": "relative_key"}, "position_embedding_type"),
        ({"num_hidden_layers": 3}, "encoder.layer.2"),
        ({"num_attention_heads": None}, "num_attention_heads"),
    ],
)
def test_a_model_of_another_make_is_refused_by_name(
    tmp_path: Path, told: dict[str, object], because: str
) -> None:
    with pytest.raises(InvalidValueError, match=because):
        encoder_in(a_bert(tmp_path / "bert", **told))


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors"])
@pytest.mark.parametrize("content", [None, b"", b"\xff\x00 not a file of that kind"])
def test_a_folder_with_a_file_missing_or_broken_is_refused(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    folder = a_bert(tmp_path / "bert")
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(InvalidValueError, match="model folder"):
        _ = model_name(folder), encoder_in(folder)


def test_the_name_of_a_model_tells_it_from_another(tmp_path: Path) -> None:
    folder = a_bert(tmp_path / "bert")
    before = model_name(folder)
    assert before == model_name(a_bert(tmp_path / "again"))
    save_file({**bert_arrays(), "more": formula(1, 4)}, folder / "model.safetensors")
    assert model_name(folder) != before


def test_a_published_encoder_gives_its_published_likenesses() -> None:
    named = os.environ.get("COMITY_TEST_MINILM")
    if not named:
        pytest.skip("LEFT OUT: COMITY_TEST_MINILM names no folder with all-MiniLM-L6-v2")
    texts = ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    rows = encoder_in(Path(named)).encode(texts)
    # as the documentation of Sentence Transformers prints them
    due = [[1.0, 0.6660, 0.1046], [0.6660, 1.0, 0.1411], [0.1046, 0.1411, 1.0]]
    assert np.abs(rows @ rows.T - np.array(due)).max() < 2e-4
