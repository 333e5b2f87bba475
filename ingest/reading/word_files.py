"""Word files (`.docx`), as HUDOC sends them: paragraphs, table cells, notes, automatic numbers.

The number of an automatically numbered paragraph is written at the head of its text, as a reader
sees it printed, and kept in ``Block.number``: so passages are found alike in all formats.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex
from lxml import etree
from lxml.etree import _Element

from comity.errors import TooLargeError, UnreadableFileError
from ingest.document import BlockKind, Document
from ingest.reading import notes
from ingest.reading.assembling import Piece, assembled
from ingest.reading.characters import tidy
from ingest.reading.numbering import Numbering, W

_MARKUP: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE: Final = {  # deleted, moved away, or drawn a second time for old programmes
    f"{W}del", f"{W}moveFrom", f"{_MARKUP}Fallback",
}  # fmt: skip
_UNREAD: Final = {  # commands of fields, and text boxes, whose paragraphs come by themselves
    *_GONE, *(f"{W}{name}" for name in ("instrText", "delText", "pPr", "txbxContent")),
}  # fmt: skip
_TRUE: Final = {"1", "true", "on"}
_CALLS: Final = {f"{W}footnoteReference", f"{W}endnoteReference"}
_PRINTED: Final = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_HEADING: Final = regex.compile(r"(?i:heading|title|überschrift)|^(?:Ju|Opi|Dec)_?H")
_CONTENTS: Final = regex.compile(r"(?i:toc)\s?\d")
_OLD_WORD: Final = b"\xd0\xcf\x11\xe0"
_LARGEST_PART: Final = 200_000_000  # bytes unpacked; a judgment of 700 paragraphs has 3 MB
_MAIN: Final = "word/document.xml"
_DAMAGES: Final = (  # the last two: compressed, or locked, in a way of its own
    zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OSError, EOFError, ValueError,
    NotImplementedError, RuntimeError,
)  # fmt: skip


def read_word(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in a `.docx` file.

    Raises:
        UnreadableFileError: the file is cut short, protected, or no `.docx` at all.
    """
    parts = _Parts(_opened(content, name), name)
    body = parts.read(_MAIN)
    if body is None:
        raise UnreadableFileError(name, "the file is a ZIP archive but no Word document")
    numbering = Numbering(parts.read("word/numbering.xml"), parts.read("word/styles.xml"))
    paragraphs = _Paragraphs(numbering)
    pieces = list(paragraphs.pieces(body))
    called = {
        number: piece
        for kind in ("footnote", "endnote")
        for number, piece in paragraphs.notes(parts.read(f"word/{kind}s.xml"), kind)
    }
    text, blocks = assembled(notes.placed(pieces, called))
    if not text:
        raise UnreadableFileError(name, "the Word document holds no text")
    dropped = {"table-of-contents": paragraphs.contents} if paragraphs.contents else {}
    return Document(document_id, name, text, blocks, dropped=dropped)


def _opened(content: bytes, name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGES as error:
        if content.startswith(_OLD_WORD):
            reason = (
                "this is an old Word file (.doc) or one protected by a password; open it in Word "
                "and save it as .docx without a password"
            )
        elif content.startswith(b"PK"):
            reason = "the Word file is cut short or damaged; download it again"
        else:
            reason = "this is no Word file, whatever its name says; download it again"
        raise UnreadableFileError(name, reason) from error


@dataclass(frozen=True, slots=True)
class _Parts:
    """The XML parts of one file."""

    archive: zipfile.ZipFile
    name: str

    def read(self, part: str) -> _Element | None:
        """Return a part's root; ``None`` where the file has no such part."""
        damaged = "the Word file is damaged; download it again, or save it anew from Word"
        try:
            if self.archive.getinfo(part).file_size > _LARGEST_PART:
                raise TooLargeError(self.name, f"{part} unpacks to over 200 MB")
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            return etree.fromstring(self.archive.read(part), parser)
        except KeyError:
            return None
        except _DAMAGES as error:
            raise UnreadableFileError(self.name, damaged) from error


class _Paragraphs:
    """One walk through the paragraphs of a document.

    Attributes:
        printed: key of each note called -> the number that stands for it in print.
        contents: lines of tables of contents left out: they repeat headings far from their place.
    """

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self.printed: dict[str, str] = {}
        self.contents = 0

    def pieces(self, body: _Element) -> Iterator[Piece]:
        """Yield each paragraph in order, with the marks of the notes it calls."""
        for place, paragraph in enumerate(body.iter(f"{W}p"), start=1):
            if any(one.tag in _GONE for one in paragraph.iterancestors()):
                continue
            style = _style(paragraph)
            text = tidy("".join(self._words(paragraph)))
            if _CONTENTS.match(style):
                self.contents += bool(text)
                continue
            number = self._numbering.next_of(paragraph)
            if text:
                yield Piece(
                    text=f"{number} {text}" if number else text,
                    source=f"{_MAIN} p {place}",
                    kind=_kind(paragraph, style),
                    number=number.strip("().") if number else None,
                )

    def _words(self, parent: _Element) -> Iterator[str]:
        for child in parent:
            tag = child.tag
            if tag in _UNREAD or _is_hidden(child):
                continue
            if tag == f"{W}t":
                yield child.text or ""
            elif tag in _PRINTED:
                yield _PRINTED[tag]
            elif tag in _CALLS:
                yield self._call(child)
            else:
                yield from self._words(child)

    def _call(self, mark: _Element) -> str:
        if mark.get(f"{W}customMarkFollows") in _TRUE:  # "*", printed as text
            return ""
        key = f"{mark.tag} {mark.get(f'{W}id')}"
        return notes.call(self.printed.setdefault(key, str(len(self.printed) + 1)))

    def notes(self, root: _Element | None, kind: str) -> Iterator[tuple[str, Piece]]:
        """Yield the notes of one part that are called, by printed number."""
        for note in [] if root is None else root.findall(f"{W}{kind}"):
            place = note.get(f"{W}id")
            if number := self.printed.get(f"{W}{kind}Reference {place}"):
                lines = (tidy("".join(self._words(one))) for one in note.iter(f"{W}p"))
                text = " ".join(line for line in lines if line).lstrip(". ")
                yield number, Piece(text, f"word/{kind}s.xml note {place}")


def _style(paragraph: _Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _kind(paragraph: _Element, style: str) -> BlockKind:
    if next(paragraph.iterancestors(f"{W}tc"), None) is not None:
        return BlockKind.CELL
    return BlockKind.HEADING if _HEADING.search(style) else BlockKind.PARAGRAPH


def _is_hidden(run: _Element) -> bool:
    mark = run.find(f"{W}rPr/{W}vanish") if run.tag == f"{W}r" else None
    return mark is not None and mark.get(f"{W}val", "true") in _TRUE
