"""What may stand in a log: where something failed, never what was asked.

The words of a question, an id that was looked up or an error that repeats them may name a person
whom the courts protect, so logs have the pattern of an address and the lines of our code alone.
"""

import logging
import traceback
from typing import Final

from starlette.types import Scope

UNKNOWN: Final = "an address"


def address_of(scope: Scope) -> str:
    """Return the pattern of the address that a request asks for, e.g. ``/rulings/{act}``."""
    return str(getattr(scope.get("route"), "path", UNKNOWN))


def bare(error: BaseException) -> str:
    """Return the class of an error and the lines of code it came through, without its words."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n  ".join([type(error).__name__, *places])


class WithoutWords(logging.Filter):
    """Takes the words out of errors that a server logs with their traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep the record, with the bare error in the place of the traceback."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            record.msg, record.args = f"{record.getMessage().strip()} {bare(error)}", ()
            record.exc_info = record.exc_text = None
        return True
