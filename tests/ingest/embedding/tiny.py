"""Models made by formula: small enough to check by hand, laid out like those that are published."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

Arrays = dict[str, NDArray[np.float32]]
WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "margin", "state", "court", "bread", "wide", "sea")
HIDDEN, WIDE, LAYERS, HEADS, POSITIONS = 8, 12, 2, 2, 6


def formula(seed: int, *shape: int) -> NDArray[np.float32]:
    """Return numbers between -1 and 1 that look like chance, and are none."""
    count = int(np.prod(shape))
    waves: NDArray[np.float32] = np.sin(np.arange(1, count + 1) * (seed + 1.7)).astype(np.float32)
    return waves.reshape(shape)


def bert_arrays() -> Arrays:
    arrays = {
        "embeddings.word_embeddings.weight": formula(1, len(WORDS), HIDDEN),
        "embeddings.position_embeddings.weight": formula(2, POSITIONS, HIDDEN) * 0.3,
        "embeddings.token_type_embeddings.weight": formula(3, 2, HIDDEN) * 0.3,
        "embeddings.LayerNorm.weight": 1 + formula(4, HIDDEN) * 0.1,
        "embeddings.LayerNorm.bias": formula(5, HIDDEN) * 0.1,
    }
    shapes = {
        "attention.self.query": (HIDDEN, HIDDEN), "attention.self.key": (HIDDEN, HIDDEN),
        "attention.self.value": (HIDDEN, HIDDEN), "attention.output.dense": (HIDDEN, HIDDEN),
        "attention.output.LayerNorm": (HIDDEN,), "intermediate.dense": (WIDE, HIDDEN),
        "output.dense": (HIDDEN, WIDE), "output.LayerNorm": (HIDDEN,),
    }  # fmt: skip
    for layer in range(LAYERS):
        for number, (part, shape) in enumerate(shapes.items()):
            name, seed = f"encoder.layer.{layer}.{part}", 10 * layer + number + 6
            arrays[f"{name}.weight"] = formula(seed, *shape) * 0.5
            arrays[f"{name}.bias"] = formula(seed + 50, shape[0]) * 0.1
    return arrays


def a_tokenizer(folder: Path, *, is_framed: bool = True) -> None:
    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, "[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    if is_framed:
        marks = [("[CLS]", 2), ("[SEP]", 3)]
        tokenizer.post_processor = TemplateProcessing("[CLS] $A [SEP]", special_tokens=marks)
    tokenizer.save(str(folder / "tokenizer.json"))


def a_bert(folder: Path, **told: object) -> Path:
    """Lay out a BERT of two layers; what is told goes into its config.json."""
    folder.mkdir(exist_ok=True)
    config = {
        "model_type": "bert", "num_attention_heads": HEADS, "num_hidden_layers": LAYERS,
        "max_position_embeddings": POSITIONS, "layer_norm_eps": 1e-12, **told,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config), "utf-8")
    save_file(bert_arrays(), folder / "model.safetensors")
    a_tokenizer(folder)
    return folder


def a_table(folder: Path, arrays: Arrays | None = None) -> Path:
    """Lay out an encoder of one vector a token."""
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(json.dumps({"model_type": "model2vec"}), "utf-8")
    save_file(
        arrays or {"embeddings": formula(1, len(WORDS), HIDDEN)}, folder / "model.safetensors"
    )
    a_tokenizer(folder, is_framed=False)
    return folder
