"""Makes Word files as HUDOC sends them: styles, automatic numbers, notes."""

import io
import zipfile
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

SPACE: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DECIMAL: Final = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def run(text: str) -> str:
    """A run of words."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def note_call(number: int) -> str:
    """The mark in a paragraph that calls a footnote."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def paragraph(text: str, style: str = "", *, numbered: bool = False, more: str = "") -> str:
    """A paragraph; ``more`` is markup after its words."""
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if numbered else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{number}</w:pPr>{run(text)}{more}</w:p>"


def word_file(
    paragraphs: Sequence[str], footnotes: Sequence[str] = (), *, numbers: str = DECIMAL
) -> bytes:
    """Return a `.docx` file."""
    notes = "".join(
        f'<w:footnote w:id="{place}">{paragraph(text)}</w:footnote>'
        for place, text in enumerate(footnotes, start=1)
    )
    return archive(
        {
            "word/document.xml": f"<w:document {SPACE}><w:body>{''.join(paragraphs)}"
            "</w:body></w:document>",
            "word/numbering.xml": f"<w:numbering {SPACE}>{numbers}</w:numbering>",
            "word/footnotes.xml": f"<w:footnotes {SPACE}>{notes}</w:footnotes>",
        }
    )


def archive(parts: dict[str, str]) -> bytes:
    """Return a ZIP archive of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return content.getvalue()
