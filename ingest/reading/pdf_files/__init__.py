"""PDF files: paragraphs across rows and pages, footnotes beside the paragraph that calls them.

Page numbers, running heads and tables of contents are left out and counted in
``Document.dropped``; each block says on which page it begins.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final

import pypdfium2
import regex

from comity.errors import UnreadableFileError
from ingest.document import Document
from ingest.reading import notes
from ingest.reading.assembling import Piece, assembled
from ingest.reading.characters import tidy
from ingest.reading.pdf_files.cleaning import cleaned
from ingest.reading.pdf_files.footnotes import Note, parted
from ingest.reading.pdf_files.paragraphs import Joiner
from ingest.reading.pdf_files.rows import Row, rows_of
from ingest.reading.pdf_files.scans import is_recognised
from ingest.reading.texts import doubts

_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
_END: Final = b"%%EOF"
_TAIL: Final = 1_024  # bytes at the end in which readers look for it; what stands after is no PDF
_FEWEST: Final = 20  # letters a page on average; scanned pages have none, or a stamp
_CALL: Final = regex.compile(r"\ufdd0([^\ufdd1]*)\ufdd1")
_RECOGNISED: Final = (
    "the pages are pictures and their words were recognised (OCR): check names, numbers and dates"
    " against the original"
)
_DAMAGED: Final = "the PDF is damaged or cut short; download it again"
_DISGUISED: Final = (
    (b"\xd0\xcf\x11\xe0", "it is an old Word file (.doc); open it in Word and save it as .docx"),
    (b"PK", "it is a ZIP archive or Word file; give it its own ending (.docx)"),
    (b"<", "it is a web page, perhaps an error message; download the file again"),
)


def read_pdf(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in a PDF file.

    Raises:
        UnreadableFileError: the file is protected, scanned without text, damaged, or no PDF.
    """
    with closing(_opened(content, name)) as file:
        try:
            pages = [rows_of(page.get_textpage(), at) for at, page in enumerate(file, start=1)]
            is_scan = is_recognised(file)
        except pypdfium2.PdfiumError as error:
            raise UnreadableFileError(name, _DAMAGED) from error
    if sum(len(row.text) for rows in pages for row in rows) < max(1, _FEWEST * len(pages)):
        reason = (
            "the pages are pictures without text (a scan); have text recognised (OCR) and try again"
        )
        raise UnreadableFileError(name, reason)
    kept, dropped = cleaned(pages)
    texts, found = parted(kept)
    joiner = Joiner(kept)
    pieces = [_piece(joiner, rows) for rows in joiner.paragraphs([r for t in texts for r in t])]
    matched, keyed = _matched(pieces, found)
    printed = {key: _piece(joiner, note.rows) for key, note in keyed.items()}
    text, blocks = assembled(notes.placed(matched, printed))
    counts = {**dropped, "hyphen": joiner.hyphens}
    counts = {kind: count for kind, count in sorted(counts.items()) if count}
    origin = "ocr" if is_scan else "native"
    warnings = (*((_RECOGNISED,) if is_scan else ()), *doubts(text))
    return Document(
        document_id, name, text, blocks, dropped=counts, origin=origin, warnings=warnings
    )


def _opened(content: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        file = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _PASSWORD:
            reason = "the PDF is protected by a password; save it without one and try again"
        elif content.lstrip().startswith(b"%PDF"):
            reason = _DAMAGED
        else:
            disguise = next(
                (said for sign, said in _DISGUISED if content.lstrip().startswith(sign)), None
            )
            reason = "this is no PDF, whatever its name says: " + (disguise or "download it again")
        raise UnreadableFileError(name, reason) from error
    if _END not in content[-_TAIL:]:  # what is left can be opened, but nobody knows what is gone
        file.close()
        reason = "the PDF is cut short (its end is missing); download it again"
        raise UnreadableFileError(name, reason)
    return file


def _piece(joiner: Joiner, rows: Sequence[Row]) -> Piece:
    return Piece(tidy(joiner.text_of(rows)), f"page {rows[0].page}")


def _matched(pieces: Sequence[Piece], found: Sequence[Note]) -> tuple[list[Piece], dict[str, Note]]:
    """Return the pieces with calls that name one note each, and the notes by that name.

    Opinions begin to count anew: a call names the first note of its number that is still free, on
    its page or the next; a raised figure that calls no note is an exponent and stays a figure.
    """
    free = dict(enumerate(found))
    keyed: dict[str, Note] = {}

    def key(mark: str, page: int) -> str:
        for place, note in free.items():
            if note.mark == mark and page <= note.page <= page + 2:
                del free[place]
                name = f"{mark}#{place}"
                keyed[name] = note
                return notes.call(name)
        return mark

    matched = []
    for piece in pieces:
        page = int(piece.source.removeprefix("page "))
        parts = _CALL.split(piece.text)
        text = "".join(key(part, page) if at % 2 else part for at, part in enumerate(parts))
        matched.append(Piece(text, piece.source))
    keyed |= {f"{note.mark}#{place}": note for place, note in free.items()}
    order: Iterator[str] = iter(sorted(keyed, key=lambda name: int(name.partition("#")[2])))
    return matched, {name: keyed[name] for name in order}
