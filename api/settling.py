"""What lives as long as a server is set apart: nobody waits while it is looked through."""

import gc


def settle() -> None:
    """Set apart all that is in memory now, from what is looked through for what nobody needs.

    Python looks through everything from time to time, in the middle of whatever it does: over the
    modules and the vocabulary of a server that takes a tenth of a second, on somebody's page.
    """
    gc.collect()
    gc.freeze()
