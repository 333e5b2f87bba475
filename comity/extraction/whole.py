"""One text of one ruling or guide, read and searched."""

from dataclasses import dataclass, field

from comity.extraction.findings import Findings
from comity.extraction.metadata import Metadata
from comity.extraction.places import Evidence, Passage, Section
from comity.extraction.terms import Outcome, Segmentation


@dataclass(frozen=True, slots=True)
class Dissent:
    """A holding from which a separate opinion dissents.

    Attributes:
        operative_item: printed number of its item; ``None`` where none is printed.
        provision: of the holding.
        outcome: of the holding, as the majority decided.
        at: the words of the opinion that prove it.
    """

    operative_item: str | None
    provision: str | None
    outcome: Outcome
    at: Evidence


@dataclass(frozen=True, slots=True)
class SeparateOpinion:
    """A separate opinion and the judges who sign it.

    Attributes:
        kind: ``"dissenting"``, ``"partly-dissenting"``, ``"concurring"``, ``"separate"`` …
        judges: as the heading names them, in its order.
        start: first code point.
        end: one past the last.
        dissents_from: holdings, in the order of the words that prove it; empty where none do.
    """

    kind: str
    judges: tuple[str, ...]
    start: int
    end: int
    dissents_from: tuple[Dissent, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """One text of one ruling or guide, read and searched.

    Attributes:
        id: as given by the source, echoed.
        text: the normalised text that all offsets index.
        text_sha256: its SHA-256.
        metadata: what the act is.
        passages: printed paragraphs, in text order, without overlap.
        sections: parts, in text order, without overlap.
        findings: what was found.
        separate_opinions: in text order.
        segmentation: how much of the structure was recognised.
        warnings: what the reader should know, in words.
        supplied: metadata that came with the document, as rival of what the text says.
        said: what the text says by itself; ``None`` where nothing came with it.
        extractor: name and version.
    """

    id: str
    text: str
    text_sha256: str
    metadata: Metadata
    passages: tuple[Passage, ...]
    sections: tuple[Section, ...]
    findings: Findings
    separate_opinions: tuple[SeparateOpinion, ...] = ()
    segmentation: Segmentation = Segmentation.NONE
    warnings: tuple[str, ...] = ()
    supplied: Metadata | None = None
    said: Metadata | None = None
    extractor: str = field(default="comity 0.1.0")
