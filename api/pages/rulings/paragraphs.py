"""The text of a ruling as the reader shows it: parts, paragraphs, pieces, lines of the margin."""

from dataclasses import dataclass
from typing import NamedTuple

from api.pages.drawing.sparks import Spark
from api.pages.rulings.findings import Finding


class Piece(NamedTuple):
    """A stretch of a paragraph: plain, or a mark that leads to its proof.

    Attributes:
        text: the characters.
        kind: of the mark; empty where there is none.
        claim: of the mark.
        is_lit: whether the open proof rests on these characters.
    """

    text: str
    kind: str
    claim: str
    is_lit: bool


class Line(NamedTuple):
    """Findings of one kind, name and role in a paragraph: the first, and how many there are."""

    finding: Finding
    times: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class CitedBy:
    """How others cite a paragraph.

    Attributes:
        citations: that name it.
        acts: rulings and guides in which they stand.
        courts: code as printed, name and citations of those that cite it most.
        others: citations of the courts left out here.
        spark: citations over the years; ``None`` where they fill fewer than three.
    """

    citations: int
    acts: int
    courts: tuple[tuple[str, str, int], ...]
    others: int
    spark: Spark | None


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A later ruling or guide that shows a paragraph of a guide to be out-dated.

    Attributes:
        how: English message.
        title: of the later one.
        date: ISO 8601.
        path: of the passage that shows it, or of the later guide.
    """

    how: str
    title: str
    date: str | None
    path: str


class Paragraph(NamedTuple):
    """A passage with its margin.

    Attributes:
        id: of the passage.
        anchor: its fragment on the page.
        number: printed; empty where none is.
        label: whose words, in English; empty for the court's own.
        voice: class of the speaker: ``plea``, ``plea opinion`` or nothing.
        is_heading: whether it is a heading of the court's own.
        lead: label of a part of a digest; empty in a text.
        pieces: its words.
        lines: its margin.
        cited: how others cite it; ``None`` where nobody does.
        overtaken: of a guide, what shows that it is out-dated.
        is_open: whether a proof is open in it.
    """

    id: str
    anchor: str
    number: str
    label: str
    voice: str
    is_heading: bool
    lead: str
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    cited: CitedBy | None
    overtaken: tuple[Overtaken, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Paragraphs of one section that stand together.

    Attributes:
        id: its fragment.
        name: English message.
        about: the provision that a part of the law is about, as its headings name it.
        first: first number printed; empty where none is.
        last: last one.
        is_sub: whether it lies within the law.
        is_listed: whether the contents name it: not where it is the same heading again.
    """

    id: str
    name: str
    about: str
    first: str
    last: str
    is_sub: bool
    is_listed: bool
    paragraphs: tuple[Paragraph, ...]

    @property
    def is_open(self) -> bool:
        """Whether a proof is open in one of its paragraphs."""
        return any(each.is_open for each in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Reading:
    """The text.

    Attributes:
        parts: in the order of the text.
        language: of it, ISO 639-1; empty where no text is held.
        most_cited: paragraphs that others cite most: number, fragment, citations.
        less_sure: findings left out as less sure.
        shown: how many paragraphs are shown.
        in_all: how many there are.
    """

    parts: tuple[Part, ...]
    language: str
    most_cited: tuple[tuple[str, str, int], ...]
    less_sure: int
    shown: int
    in_all: int
