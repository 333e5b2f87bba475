"""Which instrument the bare articles of a text mean: its court's own, or the one in its place."""

from functools import cache
from typing import Final

import regex

from ontology.records import Instrument
from ontology.vocabulary import Vocabulary

_OPENING: Final = 10_000
"""Code points in which a text says which of two instruments binds the State."""


def bare_treaty(text: str, court: str, vocabulary: Vocabulary) -> str:
    """Return the instrument that a bare article means in a text of a court; empty where none.

    It is the first that the court supervises, or the one in its place if the opening of the text
    names that: in the decisions of a court that supervises the Social Charter of 1961 and the
    revised one, the opening says by which the State is bound.
    """
    known = vocabulary.courts.get(court)
    if known is None or not known.instruments:
        return ""
    own = known.instruments[0]
    heirs = (each for each in vocabulary.instruments.values() if own in each.succeeds)
    return next((each.id for each in heirs if _is_named(each, text)), own)


def _is_named(instrument: Instrument, text: str) -> bool:
    if instrument.opening is None:
        return False
    return _compiled(instrument.opening).search(text, 0, min(len(text), _OPENING)) is not None


@cache
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern)
