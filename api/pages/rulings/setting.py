"""How a paragraph and its margin are written as HTML: by hand, for a long ruling has thousands.

Text is escaped piece by piece; nothing here looks for patterns in what is written already.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import Final

from markupsafe import Markup

from api.pages.dates import dated
from api.pages.drawing.sparks import Spark
from api.pages.languages import Language
from api.pages.linking import address, passage_address
from api.pages.names import Names
from api.pages.rulings.paragraphs import CitedBy, Line, Overtaken, Paragraph, Piece
from api.pages.translations import marked, translations

SURE: Final = 0.8
"""Confidence from which no tag says how sure a finding is."""


@dataclass(frozen=True)
class Setting:
    """Writes the paragraphs of one text.

    Attributes:
        names: of terms, and words in the reader's language.
        language: of the interface.
        path: bare, of the text.
        is_alone: whether the page is a paragraph's own, to which its number need not lead.
    """

    names: Names
    language: Language
    path: str
    is_alone: bool = False

    def every(self, paragraphs: Sequence[Paragraph]) -> Markup:
        """Return paragraphs in which no proof is open, with their margins, a line after each."""
        return Markup("".join(map(self._whole, paragraphs)))  # noqa: S704 - escaped

    def opening(self, paragraph: Paragraph) -> Markup:
        """Return a paragraph up to the end of its words: a proof may follow them."""
        return Markup(self._opened(paragraph, escape(paragraph.anchor)))  # noqa: S704 - escaped

    def margin(self, paragraph: Paragraph) -> Markup:
        """Return what was found in a paragraph, and who cites it; nothing where nothing is."""
        return Markup(self._margin(paragraph, escape(paragraph.anchor)))  # noqa: S704 - escaped

    def _whole(self, paragraph: Paragraph) -> str:
        anchor = escape(paragraph.anchor)
        return f"{self._opened(paragraph, anchor)}</div>\n{self._margin(paragraph, anchor)}</div>\n"

    def _opened(self, paragraph: Paragraph, anchor: str) -> str:
        kinds = (
            f"{paragraph.voice}{' hd' * paragraph.is_heading}{' on' * paragraph.is_open}".strip()
        )
        return (
            f'<div class="para{" " if kinds else ""}{kinds}" id="{anchor}">\n'
            f'<div class="n">{self._number(paragraph, anchor)}</div>\n'
            f'<div class="t">{self._text(paragraph, anchor)}'
        )

    def _number(self, paragraph: Paragraph, anchor: str) -> str:
        """Return the printed number with its permalink, and the link to all its citations."""
        if not paragraph.number:
            return ""
        number = escape(paragraph.number)
        if self.is_alone:
            return f'<bdi class="num" dir="ltr">{number}</bdi>'
        words, place = self._words, f"/{self.language.code}{passage_address(paragraph.id)}"
        return (
            f'<a href="#{anchor}" aria-label="{words["paragraph"]} {number}">'
            f'<bdi class="num" dir="ltr">{number}</bdi></a><a class="ct" href="{escape(place)}" '
            f'aria-label="{words["cite paragraph"]} {number}">{words["cite"]}</a>'
        )

    def _text(self, paragraph: Paragraph, anchor: str) -> str:
        """Return who speaks, the label of a part of a digest, and the words with their marks."""
        label = lead = ""
        if paragraph.label:
            said = escape(self.names.say(paragraph.label))
            label = f'<span class="who" lang="{self.language.tag}">{said}</span><br>'
        if paragraph.lead:
            lead = f'<b class="lead">{escape(paragraph.lead)}</b> '
        words = "".join([_piece(each, anchor) for each in paragraph.pieces])
        return f'{label}{lead}<span dir="auto">{words}</span>'

    def _margin(self, paragraph: Paragraph, anchor: str) -> str:
        if not (paragraph.lines or paragraph.cited or paragraph.overtaken):
            return ""
        name = f"{self._words['found']} {escape(paragraph.number) or anchor}"
        parts = [
            *[self._overtaken(each) for each in paragraph.overtaken],
            *[self._line(each, anchor) for each in paragraph.lines],
            self._cited(paragraph.cited, paragraph.number) if paragraph.cited else "",
        ]
        return (
            f'<aside class="m" lang="{self.language.tag}" aria-label="{name}">'
            f"{''.join(parts)}</aside>"
        )

    @cached_property
    def _words(self) -> dict[str, str]:
        said = {
            "paragraph": marked("Paragraph"), "cite": marked("Cite"),
            "cite paragraph": marked("Cite paragraph"), "found": marked("Found in paragraph"),
            "check": marked("check: %(percent)s %%"), "overtaken": marked("overtaken"),
            "cited": marked("Cited by %(count)s"), "by year": marked("citations by year"),
        }  # fmt: skip
        return {name: escape(self.names.say(words)) for name, words in said.items()}

    def _line(self, line: Line, anchor: str) -> str:
        found = line.finding
        count = f" ×{line.times}" if line.times > 1 else ""
        current = ' aria-current="true"' if line.is_open else ""
        hollow, end = (" none-found", "0") if found.hollow else ("", "")
        sure = ""
        if found.confidence < SURE:
            said = self._words["check"] % {"percent": round(found.confidence * 100)}
            sure = f' <span class="weak">{said}</span>'
        role = f"{escape(found.role)}{count}"
        return (
            f'<a class="find k-{found.kind}{hollow}" href="?fact={found.claim}#{anchor}"{current}>'
            f'<svg class="i" aria-hidden="true"><use href="#i-{found.kind}{end}"/></svg>'
            f"<span><b><bdi>{escape(found.name)}</bdi></b>"
            f"{f' <span>{role}</span>' if role else ''}{sure}</span></a>"
        )

    def _overtaken(self, each: Overtaken) -> str:
        day = f", {escape(dated(each.date, self.language.locale))}" if each.date else ""
        place = escape(f"/{self.language.code}{address(each.path)}")
        return (
            f'<p class="past"><span class="tag">{self._words["overtaken"]}</span> '
            f'{escape(self.names.say(each.how))} <a href="{place}">'
            f"<bdi>{escape(each.title)}</bdi></a>{day}</p>"
        )

    def _cited(self, cited: CitedBy, number: str) -> str:
        place = address(f"{self.path}/cited-by", [("pinpoint", number)])
        count = self._words["cited"] % {"count": self.names.number(cited.citations)}
        spark = f" {self._spark(cited.spark)}" if cited.spark else ""
        return (
            '<div class="cb quiet"><svg class="i c-by" aria-hidden="true"><use href="#i-by"/></svg>'
            f' <a href="{escape(f"/{self.language.code}{place}")}">{count}</a> — '
            f"{', '.join(self._courts(cited))}{spark}</div>"
        )

    def _courts(self, cited: CitedBy) -> Iterator[str]:
        for code, name, number in cited.courts:
            told = f'<span class="num">{self.names.number(number)}</span> '
            shown = told if cited.citations > 1 else ""
            yield f'{shown}<abbr title="{escape(name)}">{escape(code)}</abbr>'
        if cited.others:
            said = translations(self.language.code).ngettext(
                "%(n)s by another", "%(n)s by others", cited.others
            )
            yield escape(said % {"n": cited.others})

    def _spark(self, spark: Spark) -> str:
        name = f"{self._words['by year']}, {spark.first}–{spark.last}"
        return (
            f'<svg class="spark" viewBox="0 0 {spark.width} {spark.height}" width="{spark.width}" '
            f'height="{spark.height}" role="img" aria-label="{name}"><title>{name}</title>'
            f'<polyline points="{spark.points}"/>'
            f'<circle cx="{spark.end_x}" cy="{spark.end_y}" r="1.5"/></svg>'
        )


def _piece(piece: Piece, anchor: str) -> str:
    text = escape(piece.text, quote=False)  # between tags, where a quotation mark ends nothing
    if piece.kind:
        lit = " lit" if piece.is_lit else ""
        fact = f"?fact={piece.claim}#{anchor}"
        return f'<a class="x x-{piece.kind}{lit}" href="{fact}">{text}</a>'
    return f"<mark>{text}</mark>" if piece.is_lit else text
