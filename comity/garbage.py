"""What a long-lived process has at its start is not looked through for garbage again."""

import gc
from typing import Final

_UNTIL_COLLECTED: Final = 20_000
"""New objects before the youngest are looked at: about those of one ruling that is read, or of one
long page, which are let go together; at Python's own 700 the looking took an eighth of a page."""


def set_apart() -> None:
    """Set apart all that is in memory now, and look through what is made from now on less often.

    Python looks through everything from time to time, in the middle of whatever it does: over the
    modules and the vocabulary of a server that takes a tenth of a second, on somebody's page.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_UNTIL_COLLECTED)
