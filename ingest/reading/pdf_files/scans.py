"""Pages that are pictures with recognised text (OCR) laid over them, unseen or seen."""

from itertools import islice
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

_PAGES: Final = 10  # looked at from the beginning; a scan is one throughout
_COVER: Final = 0.7  # of the page: a picture that is the page, and no emblem
_DEPTH: Final = 2  # forms within forms
_SHARE: Final = 0.5  # of the pages looked at


def is_recognised(file: pypdfium2.PdfDocument) -> bool:
    """Return whether the words of a PDF were recognised from pictures of its pages."""
    pages = list(islice(file, _PAGES))
    return sum(map(_is_scan, pages)) > _SHARE * len(pages)


def _is_scan(page: pypdfium2.PdfPage) -> bool:
    """Whether one picture covers the page, or all its words are printed unseen."""
    width, height = page.get_size()
    modes = set()
    for found in page.get_objects(max_depth=_DEPTH):
        kind = pdfium.FPDFPageObj_GetType(found.raw)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            modes.add(pdfium.FPDFTextObj_GetTextRenderMode(found.raw))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = found.get_bounds()
            if (right - left) * (top - bottom) > _COVER * width * height:
                return True
    return modes == {pdfium.FPDF_TEXTRENDERMODE_INVISIBLE}
