"""Sentence encoders as they lie in a folder: a BERT, or a table of one vector a token.

The folder has ``config.json``, ``tokenizer.json`` and ``model.safetensors``, as those who publish
sentence encoders lay them out. Needs the extra ``embeddings``.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from comity.errors import InvalidValueError

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]

EXTRA: Final = "tokenizers and safetensors are not installed: pip install 'comity[embeddings]'"
CONFIG, TOKENIZER, WEIGHTS = "config.json", "tokenizer.json", "model.safetensors"


class Encoder(Protocol):
    """Turns texts into vectors of length 1."""

    @property
    def dimensions(self) -> int:
        """Numbers of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one row a text, in their order; a text without a known word is all 0."""
        ...


def model_name(folder: Path) -> str:
    """Return what tells one model from another, without reading its weights.

    Raises:
        InvalidValueError: the folder has no model.
    """
    told = hashlib.sha256()
    for name in (CONFIG, TOKENIZER):
        told.update(_read(folder, name).encode())
    place = folder / WEIGHTS
    if not place.is_file():
        raise InvalidValueError("model folder", str(folder), f"it has no {WEIGHTS}")
    with place.open("rb") as weights:
        told.update(weights.read(65_536))  # names, shapes, and the first of the numbers
    told.update(str(place.stat().st_size).encode())
    return f"{config_of(folder).get('model_type', 'unknown')}-{told.hexdigest()[:12]}"


def weights_in(folder: Path) -> dict[str, Floats]:
    """Return the arrays of a folder, by name.

    Raises:
        InvalidValueError: there are none, or the extra is missing.
    """
    try:
        from safetensors import SafetensorError  # noqa: PLC0415 - an extra
        from safetensors.numpy import load_file  # noqa: PLC0415 - likewise
    except ImportError as error:
        raise InvalidValueError("setting", "COMITY_EMBEDDINGS", EXTRA) from error
    try:
        found = load_file(folder / WEIGHTS)
    except (OSError, SafetensorError) as error:
        reason = f"{WEIGHTS} cannot be read: {error}"
        raise InvalidValueError("model folder", str(folder), reason) from error
    return {name.removeprefix("bert."): values for name, values in found.items()}


def json_in(folder: Path, name: str) -> dict[str, object]:
    """Return what a file says; nothing where it is not there.

    Raises:
        InvalidValueError: it is no object of JSON.
    """
    if not (folder / name).is_file():
        return {}
    try:
        said = json.loads(_read(folder, name))
    except ValueError as error:
        raise InvalidValueError("model folder", str(folder), f"{name} is no JSON") from error
    if not isinstance(said, dict):
        raise InvalidValueError("model folder", str(folder), f"{name} is no object of JSON")
    return said


def config_of(folder: Path) -> dict[str, object]:
    """Return what config.json says.

    Raises:
        InvalidValueError: it is not there, or no object of JSON.
    """
    _read(folder, CONFIG)
    return json_in(folder, CONFIG)


def _read(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text("utf-8")
    except (OSError, UnicodeError) as error:
        raise InvalidValueError("model folder", str(folder), f"{name} cannot be read") from error


def of_length_one(rows: Floats) -> Floats:
    """Return rows divided by their lengths; rows of nothing stay so."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)
