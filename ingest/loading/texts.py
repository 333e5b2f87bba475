"""The texts of one act, in the order in which they speak for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from comity.extraction import Extraction, Metadata
from ingest.loading.identifying import is_digest, language_rank, name_of


@dataclass(frozen=True, slots=True)
class ActText:
    """One text of an act.

    Attributes:
        extraction: what was read in it.
        record: the extraction as bytes, kept in the graph so that it can be projected anew.
        fingerprint: hash of ``record``.
        reading: mark of the bytes that it was read from; ``None`` where it is not known.
    """

    extraction: Extraction
    record: bytes
    fingerprint: str
    reading: str | None = None

    @property
    def source_key(self) -> str:
        """The source's own key of the text."""
        return self.extraction.id


@dataclass(frozen=True, slots=True)
class ActTexts:
    """All texts of one act, the one that speaks for it first.

    Attributes:
        act: id of the act.
        texts: real texts before digests, then by language, then by the best of ids, then by key.
    """

    act: str
    texts: tuple[ActText, ...]

    @property
    def preferred(self) -> Extraction:
        """The text that passages without a language come from."""
        return self.texts[0].extraction

    @property
    def metadata(self) -> Metadata:
        """What is known of the act: what an editor verified, its gaps filled by its texts in turn.

        An editor outranks what came with a text, and that what a rule read.
        """
        editors_first = sorted(self.texts, key=lambda text: not is_digest(text.extraction))
        first, *others = (text.extraction.metadata for text in editors_first)
        return reduce(_completed, others, first)

    @property
    def briefs(self) -> Sequence[Extraction]:
        """Digests of ours beside a text: it speaks, and they tell who, when and what in brief."""
        texts = () if is_digest(self.preferred) else self.texts
        return tuple(text.extraction for text in texts if is_digest(text.extraction))

    @property
    def deciding(self) -> Extraction:
        """The first text whose holdings were found, else the preferred one.

        A digest decides where the rules found no holding in any text.
        """
        found = (text.extraction for text in self.texts if text.extraction.findings.holdings)
        return next(found, self.preferred)

    @property
    def spoken(self) -> Sequence[Extraction]:
        """One text a language: those whose passages stand in the graph; no digest beside a text."""
        chosen: dict[str, Extraction] = {}
        for text in self.texts:
            if is_digest(text.extraction) and not is_digest(self.preferred):
                continue
            chosen.setdefault(text.extraction.metadata.language, text.extraction)
        return tuple(chosen.values())


def texts_of_act(texts: Iterable[ActText]) -> ActTexts:
    """Return the texts in order and the id that they give the act together; order is no matter."""
    ordered = sorted(texts, key=_preference)
    return ActTexts(min(name_of(text.extraction) for text in ordered).id, tuple(ordered))


def _preference(text: ActText) -> tuple[bool, tuple[int, str], int, str]:
    extraction = text.extraction
    name = name_of(extraction)
    language = language_rank(extraction.metadata.language)
    return (is_digest(extraction), language, name.rank, text.source_key)


def _completed(known: Metadata, said: Metadata) -> Metadata:
    return replace(
        known,
        title=known.title or said.title,
        date=known.date or said.date,
        formation=known.formation or said.formation,
        respondents=known.respondents or said.respondents,
        identifiers=tuple(dict.fromkeys((*known.identifiers, *said.identifiers))),
        applicants_anonymised=known.applicants_anonymised or said.applicants_anonymised,
        guide_kind=known.guide_kind or said.guide_kind,
    )
