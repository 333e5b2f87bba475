"""Passage ids: the printed number where there is one and it is the first of its kind."""

import re
from collections.abc import Sequence
from typing import Final

from comity.extraction import Passage

_PRINTED: Final = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")


def passage_ids(prefix: str, passages: Sequence[Passage]) -> tuple[str, ...]:
    """Return one id a passage, unique in the text.

    Numbering starts anew in separate opinions and annexes: the first ``#12`` of a text is the
    ruling's own, later ones are named by their place.

    Args:
        prefix: id of the act, with ``@fr`` where the text is not the preferred one.
        passages: in text order.
    """
    taken: set[str] = set()
    ids = []
    for ordinal, passage in enumerate(passages):
        number = passage.number
        if number is None or number in taken or not _PRINTED.fullmatch(number):
            ids.append(f"{prefix}#@{ordinal}")
        else:
            taken.add(number)
            ids.append(f"{prefix}#{number}")
    return tuple(ids)
