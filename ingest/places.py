"""Where an offset stands: its passage, section and speaker, as evidence of a finding."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from comity.claims import Status
from comity.extraction import Evidence, Passage, SectionName, Speaker

NOWHERE = Passage(None, 0, 0, None, Speaker.UNKNOWN)


@dataclass(slots=True)
class Places:
    """The passages of a text, asked by offset; quickest when asked in text order.

    Attributes:
        passages: in text order, without overlap.
    """

    passages: Sequence[Passage]
    _starts: list[int] = field(init=False)
    _last: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._starts = [passage.start for passage in self.passages]

    def ordinal(self, offset: int) -> int:
        """Return the ordinal of the passage that holds ``offset``; -1 outside all passages."""
        last = self._last
        if not (
            last < len(self.passages) and self._starts[last] <= offset < self.passages[last].end
        ):
            last = bisect_right(self._starts, offset) - 1
            if last < 0 or offset >= self.passages[last].end:
                return -1
            self._last = last
        return last

    def passage(self, ordinal: int) -> Passage:
        """Return the passage of an ordinal; one without number, section and speaker for -1."""
        return self.passages[ordinal] if ordinal >= 0 else NOWHERE

    def evidence(
        self,
        span: tuple[int, int],
        rule: str,
        confidence: float,
        status: Status = Status.RESOLVED,
        called: int | None = None,
    ) -> Evidence:
        """Return the evidence of a finding at ``span``.

        Args:
            span: first code point, and one past the last.
            rule: which found it.
            confidence: 0 to 1.
            status: resolved, ambiguous or unresolved.
            called: of what stands in a footnote, the place in the text that calls the note.
        """
        ordinal = self.ordinal(span[0] if called is None else called)
        passage = self.passage(ordinal)
        return Evidence(
            span[0],
            span[1],
            passage.number,
            ordinal,
            passage.section,
            passage.speaker,
            rule,
            confidence,
            status,
        )


COURTS_OWN = frozenset({SectionName.LAW, SectionName.ASSESSMENT, SectionName.OPERATIVE})
