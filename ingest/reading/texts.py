"""Plain texts, in UTF-8 or in UTF-16 with a mark; another encoding is refused, never guessed."""

import codecs
from typing import Final

import regex

from comity.errors import UnreadableFileError
from ingest.document import Document
from ingest.reading.characters import plain
from ingest.reading.encodings import repaired
from ingest.reading.line_breaks import with_line_breaks
from ingest.reading.misreadings import misread

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DISGUISED: Final = (
    (b"%PDF", "this is a PDF, not a text; give it its own ending (.pdf)"),
    (b"PK\x03\x04", "this is a ZIP archive or Word file; give it its own ending (.docx)"),
    (b"\xd0\xcf\x11\xe0", "this is an old Word file (.doc); open it in Word and save it as .docx"),
)
_PAGE: Final = regex.compile(rb"\s*<(?:!doctype\s+html|html)\b", regex.IGNORECASE)
_ENCODINGS: Final = "save it as UTF-8 (it may be in an old Windows encoding) and try again"
_LOST: Final = "\ufffd"
# "é" of UTF-8 taken for Windows-1252 is "Ã©", "’" is "â€™": letters that no language puts together
_TWICE: Final = regex.compile("[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00ff\u2013-\u203a\u0152-\u0178™]")
_TAKEN: Final = ("Ã", "Â", "â€")
"""Without which there are none of these."""


def read_plain(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in a `.txt` or `.md` file.

    Raises:
        UnreadableFileError: the file is empty, binary, a web page, or in another encoding.
    """
    if _PAGE.match(content):
        raise UnreadableFileError(name, "this is a web page, not a text; give it the ending .html")
    fixed = repaired(decoded(content, name))
    read = fixed.text
    text = plain(read).strip("\n")
    if not text.strip():
        raise UnreadableFileError(name, "the file is empty")
    text, lost = with_line_breaks(text)
    return Document(document_id, name, text, warnings=(*fixed.warnings, *lost, *doubts(read)))


def decoded(content: bytes, name: str, declared: str | None = None) -> str:
    """Return the text of a file.

    Args:
        content: the file.
        name: for messages.
        declared: encoding that the file itself names, believed where it is not UTF-8.

    Raises:
        UnreadableFileError: it is empty, binary, or in an encoding that was not declared.
    """
    if not content.strip():
        raise UnreadableFileError(name, "the file is empty")
    for sign, reason in _DISGUISED:
        if content.startswith(sign):
            raise UnreadableFileError(name, reason)
    encoding = next((code for mark, code in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        if declared is None:
            raise UnreadableFileError(name, f"the text is not in UTF-8; {_ENCODINGS}") from error
        text = _as_declared(content, name, declared)
    if "\x00" in text:
        reason = "the file is not a text in UTF-8; save it as UTF-8, or give it its own ending"
        raise UnreadableFileError(name, reason)
    return text


def _as_declared(content: bytes, name: str, declared: str) -> str:
    try:
        return content.decode(declared)
    except UnicodeDecodeError as error:
        reason = f"the text is neither in UTF-8 nor in {declared}, which it names; {_ENCODINGS}"
        raise UnreadableFileError(name, reason) from error


def doubts(text: str) -> tuple[str, ...]:
    """Return warnings where characters were lost, mixed up or misread before the text came."""
    found = []
    if lost := text.count(_LOST):
        found.append(f"characters lost before the text came here, shown as {_LOST}: {lost}")
    is_likely = any(letters in text for letters in _TAKEN)
    if mixed := len(_TWICE.findall(text)) if is_likely else 0:
        found.append(f"characters mixed up by a wrong encoding, as Ã© for é: {mixed}")
    return (*found, *misread(text))
