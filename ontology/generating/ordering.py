"""The order in which a reader expects ids: ``echr.8`` before ``echr.10``."""

import re
from typing import Final

_NUMBERS: Final = re.compile(r"(\d+)")


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts numbers inside text by their size.

    >>> sorted(["echr.10", "echr.8", "echr.8.1"], key=natural)
    ['echr.8', 'echr.8.1', 'echr.10']
    """
    return tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in _NUMBERS.split(text)
        if part
    )
