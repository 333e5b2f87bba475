"""Letters of a PDF page, as pdfium gives them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its box, in points from the lower left corner of the page."""

    sign: str
    left: float
    right: float
    top: float
    bottom: float
