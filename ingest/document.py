"""What a reader hands on: the normalised text, its blocks, and where each stood in the source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from comity.extraction import Passage, Section, Segmentation


class BlockKind(StrEnum):
    """What a block is in its source."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    FOOTNOTE = "footnote"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, footnote or table cell of the source.

    Attributes:
        start: first code point in ``Document.text``.
        end: one past the last.
        kind: what it is in the source.
        number: number the source makes by itself (automatic numbering), not part of the text.
        source: place in the source, e.g. ``"word/document.xml p 12"`` or ``"page 3"``.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    number: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Supplied:
    """Metadata that came with the text, as the source wrote it; each may be missing.

    Attributes:
        court: the court's name or code, as written (``"ECtHR"``, ``"un-hrc"``).
        body: of a guide, the body's name or code; a document with a body is a guide.
        title: title.
        date: ISO 8601.
        language: as written (``"ENG"``, ``"en"``).
        appno: application numbers joined by ``;``.
        ecli: European Case Law Identifier.
        respondent: State or States, as written (``"GBR"``, ``"Spain"``).
        symbol: UN document symbol.
        kind: of a guide, as written.
        citation: how the source cites it (``"Series C No. 4"``, ``"[2009] SADCT 2"``).
    """

    court: str | None = None
    body: str | None = None
    title: str | None = None
    date: str | None = None
    language: str | None = None
    appno: str | None = None
    ecli: str | None = None
    respondent: str | None = None
    symbol: str | None = None
    kind: str | None = None
    citation: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text ready for segmentation.

    Attributes:
        id: the source's own key, or the file's name without its ending.
        name: what the user calls it, for messages: path, or path and row.
        text: normalised text; blocks separated by line feeds.
        blocks: in text order, without overlap; empty where the source has no blocks.
        supplied: metadata that came with it.
        dropped: what the reader left out, counted: ``{"page-number": 31, "running-head": 30}``.
        origin: ``"native"`` or ``"ocr"``.
        warnings: what the reader noticed.
        reading: mark of the bytes that it was read from, where somebody keeps such marks.
    """

    id: str
    name: str
    text: str
    blocks: tuple[Block, ...] = ()
    supplied: Supplied = field(default_factory=Supplied)
    dropped: Mapping[str, int] = field(default_factory=dict)
    origin: str = "native"
    warnings: tuple[str, ...] = ()
    reading: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A text cut into its parts and its printed paragraphs.

    Attributes:
        sections: in text order, without overlap.
        passages: in text order, without overlap; every character of a section that is not blank
            stands in one.
        segmentation: how much of the structure was recognised.
        warnings: what the reader should know.
    """

    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    segmentation: Segmentation
    warnings: tuple[str, ...] = ()
