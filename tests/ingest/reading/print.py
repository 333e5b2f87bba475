"""Makes PDF files: pages with running heads, page numbers and footnotes, locked or not."""

import io
from collections.abc import Sequence
from typing import Final

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

_LEFT: Final = 72.0
_TOP: Final = 770.0
_LEADING: Final = 14.0
_WIDTH: Final = 400.0


def pdf_file(
    pages: Sequence[Sequence[str]],
    *,
    head: str = "",
    notes: Sequence[str] = (),
    lock: str | None = None,
) -> bytes:
    """Return a PDF; an empty row leaves a gap; ``notes`` stand in small print on the last page."""
    content = io.BytesIO()
    locked = None if lock is None else StandardEncryption(lock, ownerPassword="owner")
    canvas = Canvas(content, pagesize=(595, 842), encrypt=locked, invariant=1)
    for number, rows in enumerate(pages, start=1):
        canvas.setFont("Times-Roman", 12)
        if head:
            canvas.drawString(200, 810, head)
        canvas.drawString(290, 30, str(number))
        for place, row in enumerate(rows):
            _draw(canvas, row, _TOP - place * _LEADING)
        if number == len(pages):
            _draw_notes(canvas, notes)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def full(row: str) -> str:
    """Fill a row up to the margin, so that it ends there because it must."""
    while stringWidth(row, "Times-Roman", 12) < _WIDTH:
        row += "n"
    return row


def _draw(canvas: Canvas, row: str, height: float) -> None:
    """Draw a row; ``^1`` in it is a raised figure, ``^^`` raises it higher."""
    left = _LEFT
    raised = 4 + 4 * row.count("^^")
    row = row.replace("^^", "^")
    for place, part in enumerate(row.split("^")):
        if place:
            canvas.setFont("Times-Roman", 7)
            canvas.drawString(left, height + raised, part[0])
            left += canvas.stringWidth(part[0], "Times-Roman", 7)
            canvas.setFont("Times-Roman", 12)
            part = part[1:]  # noqa: PLW2901 - the rest of it
        canvas.drawString(left, height, part)
        left += canvas.stringWidth(part, "Times-Roman", 12)


def _draw_notes(canvas: Canvas, notes: Sequence[str]) -> None:
    for place, note in enumerate(notes):
        height = 90 - place * 12
        canvas.setFont("Times-Roman", 6)
        canvas.drawString(_LEFT, height + 3, str(place + 1))
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(_LEFT + 6, height, note)


def two_columns(
    left: Sequence[str], right: Sequence[str], *, title: str, unseen: bool = False
) -> bytes:
    """Return a page of two columns whose rows are drawn in turn, left and right, as some tools do.

    ``unseen`` prints the words without ink, as they are laid over a picture once recognised.
    """
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=(595, 842), invariant=1)
    text = canvas.beginText()
    text.setFont("Times-Roman", 12)
    text.setTextRenderMode(3 if unseen else 0)
    text.setTextOrigin(200, 800)
    text.textOut(title)
    for place, pair in enumerate(zip(left, right, strict=True)):
        for column, row in zip((50, 310), pair, strict=True):
            text.setTextOrigin(column, _TOP - place * _LEADING)
            text.textOut(row)
    canvas.drawText(text)
    canvas.save()
    return content.getvalue()


def filled(text: str, width: float = 230.0) -> list[str]:
    """Return a paragraph as rows of a column, each as full as words allow."""
    rows = [""]
    for word in text.split():
        if stringWidth(f"{rows[-1]} {word}", "Times-Roman", 12) > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows
