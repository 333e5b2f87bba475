"""Web pages and XML: every word that is shown, block by block; error pages of servers refused."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from comity.errors import UnreadableFileError
from ingest.document import BlockKind, Document
from ingest.reading import notes
from ingest.reading.assembling import Piece, assembled
from ingest.reading.characters import tidy
from ingest.reading.line_breaks import with_line_breaks
from ingest.reading.page_marks import Marks, note_in
from ingest.reading.texts import decoded, doubts
from ingest.recognising import court_in

_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_LOOSE: Final = frozenset({"html", "body", "pre"})
"""Blocks in which line ends are kept: texts pasted into a page, and XML with tags of its own."""
_HIDDEN: Final = "script, style, nav, head, template"
_KINDS: Final = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "td": BlockKind.CELL, "th": BlockKind.CELL,
}  # fmt: skip
_ITEM: Final = "\ufdd4"  # in the place of a tag: what comes with it is the number of an item
_SPACES: Final = regex.compile(r"\s+")
_ERROR_PAGE: Final = regex.compile(
    r"\b(?<!/)(?:(?:40[134]|429|50[0234])(?!/)|not found|access denied|forbidden|error|unavailable"
    r"|captcha"
    r"|just a moment|checking your browser|verify(?:ing)? you are human|enable javascript"
    r"|attention required|request (?:rejected|blocked)|too many requests|sign in|log ?in"
    r"|introuvable|accès refusé|no encontrada|acceso denegado)\b",
    regex.IGNORECASE,
)
_SHORTEST_PAGE: Final = 600  # characters; the shortest decisions have more, error pages less
_LONGEST_ERROR: Final = 3_000  # characters; where the title says that it is an error page
_DECLARED: Final = regex.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", regex.IGNORECASE)
_HEAD: Final = 2_048  # bytes in which a page says its encoding; browsers look at 1,024
_WINDOWS: Final = {  # as browsers read these names
    "windows-1252": "windows-1252", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
    "iso-8859-15": "iso-8859-15",
}  # fmt: skip


def read_page(content: bytes, document_id: str, name: str) -> Document:
    """Return the document in an HTML or XML file.

    Raises:
        UnreadableFileError: the page is empty, an error message of a web server, or in an encoding
            that it does not name.
    """
    read = decoded(content, name, _declared(content))
    tree = LexborHTMLParser(read)
    heading = tree.css_first("title")
    title = tidy(heading.text()) if heading else ""
    for hidden in tree.css(_HIDDEN):
        hidden.decompose()
    text, blocks = assembled(_with_notes(_pieces(tree)))
    if not text and not title:
        raise UnreadableFileError(name, "the page holds no text")
    if _is_error(title, text):
        reason = "the page is an error message of a web server, not a ruling; download it again"
        raise UnreadableFileError(name, reason)
    if not text:
        raise UnreadableFileError(name, "the page holds no text")
    text, lost = with_line_breaks(text)
    return Document(document_id, name, text, blocks, warnings=(*lost, *doubts(text)))


def _declared(content: bytes) -> str | None:
    """Return the encoding that a page names, if it is one of the old ones that we read."""
    found = _DECLARED.search(content[:_HEAD])
    return _WINDOWS.get(found[1].decode("ascii").lower()) if found else None


def _is_error(title: str, text: str) -> bool:
    """Tell an error page: by its title where it is short, by its words where it is shorter."""
    if len(text) < _LONGEST_ERROR and _ERROR_PAGE.search(title):
        return True
    return len(text) < _SHORTEST_PAGE and bool(_ERROR_PAGE.search(text)) and not court_in(text)


def _with_notes(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, each linked note after the piece that calls it.

    Linked notes stand at the end of a page: what follows one without a mark goes on with it.
    """
    left: list[Piece] = []
    called: dict[str, Piece] = {}
    last = ""
    for piece in pieces:
        key, words = note_in(piece.text)
        if key is not None and key not in called:
            called[key], last = replace(piece, text=words), key
        elif last and piece.kind is BlockKind.PARAGRAPH:
            called[last] = replace(called[last], text=f"{called[last].text} {words}".strip())
        else:
            left.append(piece)
    yield from notes.placed(left, called)


def _pieces(tree: LexborHTMLParser) -> Iterator[Piece]:
    """Yield the words of each block in page order; words around an inner block are pieces too."""
    texts: list[str] = []
    block, place, number = "", 0, None
    for inner, words in (*_words(tree), ("", None)):
        if words is None:
            if text := tidy("".join(texts)):
                place += 1
                kind = _KINDS.get(block, BlockKind.PARAGRAPH)
                text = f"{number} {text}" if number else text
                yield Piece(text, f"block {place}", kind, number and number.rstrip("."))
                number = None
            texts = []
        elif inner == _ITEM:
            number = words or None
        else:
            texts.append(words)
            block = inner


def _words(tree: LexborHTMLParser) -> Iterator[tuple[str, str | None]]:
    """Yield words with the tag of the block they stand in; ``None`` where a piece ends."""
    around: dict[int, LexborNode] = {}  # the nearest block, by element
    marks, inside = Marks(), 0
    for node in tree.root.traverse(include_text=True) if tree.root else ():
        block = around.get(node.parent.mem_id, node) if node.parent else node
        tag = block.tag or ""
        if node.tag == "-text":
            if marks.hold(node):
                continue
            if block.mem_id != inside:
                inside = block.mem_id
                yield "", None
            yield tag, _shown(node.text_content or "", tag)
            continue
        around[node.mem_id] = node if node.tag in _BLOCKS else block
        yield from _signs(node, tag, marks)


def _signs(node: LexborNode, tag: str, marks: Marks) -> Iterator[tuple[str, str | None]]:
    """Yield what an element stands for: an end of a piece, a number, a line end, a mark."""
    if node.tag in _BLOCKS:
        yield "", None
        if node.tag == "li":
            yield _ITEM, marks.number_of(node) or ""
    elif node.tag == "br":
        yield tag, "\n"
    elif mark := marks.of(node):
        yield tag, mark


def _shown(words: str, tag: str) -> str:
    """Return words as a browser shows them in a block."""
    return words if tag in _LOOSE else _SPACES.sub(" ", words)
