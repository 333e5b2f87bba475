"""Make the vectors of a graph's passages; those whose text and model are the same are kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from comity.store import Graph
from comity.vectors.files import PARTS, VectorFile, text_key
from comity.vectors.writing import PART, VectorWriter
from ingest.embedding.models import Encoder

_TOGETHER: Final = 512
_ASIDE: Final = PARTS[1]

Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Built:
    """What was done: passages read anew, and those whose vectors were there."""

    made: int
    kept: int


def build(graph: Graph, model: str, encoder: Encoder, folder: Path, tell: Tell) -> Built:
    """Write the vectors of all passages; what is no passage any more has none.

    An earlier run that was cut off is gone on with.

    Args:
        graph: whose passages are read.
        model: name of the model.
        encoder: the model.
        folder: of the vectors.
        tell: is told how many passages are done.
    """
    known = [held for held in (VectorFile(folder), _resumed(folder)) if held.head[0] == model]
    made = kept = 0
    with VectorWriter(folder, model, encoder.dimensions) as writer:
        passages = _passages(graph)
        while part := list(islice(passages, _TOGETHER)):
            rows, new = _rows(part, known, encoder)
            writer.add([(passage, key) for passage, key, _ in part], rows)
            made, kept = made + new, kept + len(part) - new
            tell(made + kept)
    for left in (folder / _ASIDE).iterdir():
        left.unlink()
    (folder / _ASIDE).rmdir()
    return Built(made, kept)


def _resumed(folder: Path) -> VectorFile:
    """Put aside what an earlier run had done when it was cut off."""
    aside = folder / _ASIDE
    aside.mkdir(parents=True, exist_ok=True)
    for each in (folder / PART).glob("*"):
        each.replace(aside / each.name)
    return VectorFile(aside)


def _passages(graph: Graph) -> Iterator[tuple[str, str, str]]:
    """Yield id, key of the text and text, by id."""
    for row in graph.nodes("Passage", ("text",)):
        if text := str(row["text"] or ""):
            yield str(row["id"]), text_key(text), text


def _rows(
    part: list[tuple[str, str, str]], known: list[VectorFile], encoder: Encoder
) -> tuple[NDArray[np.float16], int]:
    rows = np.zeros((len(part), encoder.dimensions), np.float16)
    new = []
    for place, (passage, key, _) in enumerate(part):
        held = next((each for each in known if each.places.get(passage, (0, ""))[1] == key), None)
        if held is None:
            new.append(place)
        else:
            rows[place] = held.rows[held.places[passage][0]]
    if new:
        rows[new] = encoder.encode([part[place][2] for place in new]).astype(np.float16)
    return rows, len(new)
