"""Folds that keep the judgments of one case together, so that no fold is judged by its own case."""

from collections.abc import Sequence

import numpy as np

from training.doctrine_roles.labels import Annotated


def folds_of(rulings: Sequence[Annotated], folds: int, seed: int) -> list[int]:
    """Return the fold of each judgment, from 0; those that share an application number share it."""
    cases = _cases(rulings)
    names = sorted(set(cases))
    order = np.random.default_rng(seed).permutation(len(names))
    fold = {names[case]: place % folds for place, case in enumerate(order)}
    return [fold[case] for case in cases]


def _cases(rulings: Sequence[Annotated]) -> list[int]:
    """Return a number for each judgment, the same for those of one case."""
    case_of: dict[str, int] = {}
    cases: list[int] = []
    for number, ruling in enumerate(rulings):
        keys = _numbers(ruling)
        known = sorted({case_of[key] for key in keys if key in case_of})
        first = known[0] if known else number
        cases.append(first)
        cases = [first if case in known else case for case in cases]
        case_of |= dict.fromkeys(keys, first)
        case_of = {key: first if case in known else case for key, case in case_of.items()}
    return cases


def _numbers(ruling: Annotated) -> list[str]:
    identifiers = ruling.extraction.metadata.identifiers
    return [one.value for one in identifiers if one.type == "appno"]
