"""What weights say of judgments whose case they have not seen."""

from collections.abc import Sequence
from dataclasses import replace

import ontology
from comity.extraction import Extraction
from ingest.doctrines.finding import find_doctrines
from ingest.writing import line_of
from training.doctrine_roles.calibrating import bins_of
from training.doctrine_roles.fitting import fitted
from training.doctrine_roles.folding import folds_of
from training.doctrine_roles.labels import Annotated


def predictions(rulings: Sequence[Annotated], folds: int, seed: int) -> list[Extraction]:
    """Return each judgment with the doctrines that weights of the other folds find in it."""
    places = folds_of(rulings, folds, seed)
    found: dict[int, Extraction] = {}
    for fold in range(folds):
        others = [one for one, place in zip(rulings, places, strict=True) if place != fold]
        weights, _ = fitted(others, bins_of(others, seed))
        for number, ruling in enumerate(rulings):
            if places[number] == fold:
                one = ruling.extraction
                doctrines = find_doctrines(
                    one.text, one.passages, one.metadata, ontology.load(), weights
                )
                found[number] = replace(one, findings=replace(one.findings, doctrines=doctrines))
    return [found[number] for number in range(len(rulings))]


def written(extraction: Extraction) -> str:
    """Return a prediction as the line that ``comity extract`` would print."""
    return line_of(extraction) + "\n"
