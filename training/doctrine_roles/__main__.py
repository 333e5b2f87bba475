"""Learn the weights that ship, or judge every judgment by weights that have not seen its case.

``python -m training.doctrine_roles fit`` writes the weights that come with Comity;
``… folds --out predictions.jsonl`` writes, for each annotated judgment, what weights learnt from
the other folds say of it: the figures of those predictions are the ones to report;
``… table`` prints how often an application of each doctrine is right, by the same predictions.
"""

import argparse
from pathlib import Path

from ingest.doctrines.judging.weights import FOLDER, save
from training.doctrine_roles.calibrating import bins_of
from training.doctrine_roles.fitting import fitted
from training.doctrine_roles.labels import FOLDER as LABELS
from training.doctrine_roles.labels import annotated
from training.doctrine_roles.predicting import predictions, written
from training.doctrine_roles.tabling import table

SEED = 20260101
FOLDS = 5


def main() -> None:
    """Do what the command line asks for."""
    given = _arguments()
    rulings = annotated(given.labels)
    if given.command == "fit":
        weights, words = fitted(rulings, bins_of(rulings, SEED))
        FOLDER.mkdir(exist_ok=True)
        save(weights, words, FOLDER)
        print(f"{len(rulings)} judgments; {len(words)} words, {len(weights.lexicon.pairs)} pairs")
        return
    predicted = predictions(rulings, FOLDS, SEED)
    if given.command == "folds":
        given.out.write_text("".join(map(written, predicted)), encoding="utf-8")
        print(f"{len(predicted)} judgments, each judged by weights that have not seen its case")
    else:
        print(table(rulings, predicted))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m training.doctrine_roles", description=__doc__)
    parser.add_argument("command", choices=("fit", "folds", "table"))
    parser.add_argument("--labels", type=Path, default=LABELS, help="folder of the annotations")
    parser.add_argument("--out", type=Path, default=Path("predictions.jsonl"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
