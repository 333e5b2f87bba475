"""Documents that could not be read, each under the id that its reading would have had."""

from dataclasses import dataclass

from comity.errors import ComityError, ExtractionError


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read, and why.

    Attributes:
        document: the source's own key, or the file's name without its ending.
        error: names the document as the user does, and says what is wrong with it.
    """

    document: str
    error: ComityError


def unforeseen(name: str, error: Exception) -> ExtractionError:
    """Return the error that stands for a fault of ours, so that the rest can go on."""
    kind = type(error).__name__
    return ExtractionError(name, f"the text broke a rule of ours ({kind}); please report it")


def shown(name: str) -> str:
    """Return a name that can be printed, whatever bytes the file system or a row made it of."""
    return name.encode("utf-8", "replace").decode("utf-8")
