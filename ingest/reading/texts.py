"""Plain texts and web pages, in UTF-8 or UTF-16 with a mark."""

import codecs
import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from comity.errors import UnreadableFileError
from ingest.document import Document
from ingest.reading.assembling import Piece, assembled
from ingest.reading.characters import plain, tidy

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ERROR_PAGE: Final = re.compile(
    r"\b(?:404|403|500|502|503|not found|access denied|forbidden|error|unavailable)\b",
    re.IGNORECASE,
)
_SHORTEST_PAGE: Final = 600  # characters; the shortest decisions have more, error pages less
_BLOCKS: Final = "p, h1, h2, h3, h4, h5, h6, li, td, th, pre"
_ENCODINGS: Final = "save it as UTF-8 (it may be in an old Windows encoding) and try again"


def read_plain(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in a `.txt` or `.md` file.

    Raises:
        UnreadableFileError: the file is empty, binary, or in another encoding.
    """
    text = plain(decoded(content, name)).strip("\n")
    if not text.strip():
        raise UnreadableFileError(name, "the file is empty")
    return Document(document_id, name, text)


def read_page(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in an HTML or XML file.

    Raises:
        UnreadableFileError: the page is empty, or an error message of a web server.
    """
    tree = LexborHTMLParser(decoded(content, name))
    for hidden in tree.css("script, style, nav, head"):
        hidden.decompose()
    body = tree.body
    nodes = [node for node in tree.css(_BLOCKS) if not node.css(_BLOCKS)[1:]]
    texts = [node.text(separator="") for node in nodes] or [body.text() if body else ""]
    pieces = [Piece(tidy(text), f"block {place}") for place, text in enumerate(texts, start=1)]
    text, blocks = assembled(pieces)
    if len(text) < _SHORTEST_PAGE and (not text or _ERROR_PAGE.search(text)):
        reason = "the page is an error message of a web server, not a ruling; download it again"
        raise UnreadableFileError(name, reason if text else "the page holds no text")
    return Document(document_id, name, text, blocks)


def decoded(content: bytes, name: str) -> str:
    """Return the text of a file.

    Raises:
        UnreadableFileError: it is empty, binary, or in an encoding that was not declared.
    """
    if not content.strip():
        raise UnreadableFileError(name, "the file is empty")
    encoding = next((code for mark, code in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(name, f"the text is not in UTF-8; {_ENCODINGS}") from error
    if "\x00" in text:
        raise UnreadableFileError(name, "the file is not a text; give it its own ending")
    return text
