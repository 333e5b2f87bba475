"""Is what a draft cites right: does it exist, say that, and what does the draft leave out?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from api.drafts.citing import citations_in, pinpoints_of
from api.drafts.quoting import Quotation, Wording, compared, owner_of, quotations_in
from api.drafts.resolving import Cited, Resolution, cited_of
from comity.store import GraphReader
from ontology.vocabulary import Vocabulary
from queries.acts import Act
from queries.cited_beside import Beside, cited_beside
from queries.rows import text as text_of
from queries.rows import text_or_none
from queries.statement import load

_MOST_BESIDE: Final = 10
_BRACKETS: Final = "()."


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A paragraph cited: whether the ruling has it; ``None`` where its text is not held."""

    number: str
    exists: bool | None
    passage: str | None


@dataclass(frozen=True, slots=True)
class Checked:
    """One citation, checked.

    Attributes:
        cited: which act it means, and whether name and date agree.
        pinpoints: whether the act has the paragraphs.
        quotations: whether it has the words that the draft takes from it.
        is_right: whether nothing is wrong as far as it could be checked.
        could_check: whether the act's own text is held; of a digest paragraphs and words cannot be
            checked.
    """

    cited: Cited
    pinpoints: tuple[Pinpoint, ...]
    quotations: tuple[Quotation, ...]
    is_right: bool
    could_check: bool


@dataclass(frozen=True, slots=True)
class Audit:
    """The answer.

    Attributes:
        citations: checked, in the order of the draft.
        beside: authorities that other rulings cite beside those of the draft, and it does not.
    """

    citations: tuple[Checked, ...]
    beside: tuple[Beside, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the draft cites nothing that can be read."""
        return not self.citations


def audit(graph: GraphReader, draft: str, vocabulary: Vocabulary) -> Audit:
    """Return what is right and wrong with the citations of a draft, which is then forgotten.

    Args:
        graph: whose acts are known.
        draft: the text.
        vocabulary: the names of States and courts.
    """
    found = citations_in(draft, vocabulary)
    quoted = _quoted_by(draft, [(one.at.start, one.at.end) for one in found])
    checked = tuple(
        _checked(graph, cited_of(graph, one), tuple(pinpoints_of(one)), draft, quoted.get(n, []))
        for n, one in enumerate(found)
    )
    acts = tuple(dict.fromkeys(one.cited.act.id for one in checked if one.cited.act))
    return Audit(checked, cited_beside(graph, acts, _MOST_BESIDE) if acts else ())


def _quoted_by(draft: str, places: Sequence[tuple[int, int]]) -> dict[int, list[tuple[int, int]]]:
    """Return the places of quotations by the citation that each belongs to."""
    owned: dict[int, list[tuple[int, int]]] = {}
    for span in quotations_in(draft):
        if any(start <= span[0] and span[1] <= end for start, end in places):
            continue  # a name in the citation itself
        if (owner := owner_of(span, places, draft)) is not None:
            owned.setdefault(owner, []).append(span)
    return owned


def _checked(
    graph: GraphReader, cited: Cited, numbers: tuple[str, ...], draft: str,
    spans: Sequence[tuple[int, int]],
) -> Checked:  # fmt: skip
    act = cited.act
    if act is None or act.standing != "text":
        return Checked(
            cited,
            tuple(Pinpoint(number, None, None) for number in numbers),
            tuple(Quotation(*span, draft[slice(*span)], Wording.NOT_HELD) for span in spans),
            is_right=cited.resolution is Resolution.RESOLVED and not cited.differs,
            could_check=False,
        )
    passages = _Passages(graph, act)
    pinpoints = tuple(map(passages.pinpoint, numbers))
    quotations = tuple(passages.quotation(draft, span, numbers) for span in spans)
    return Checked(
        cited,
        pinpoints,
        quotations,
        is_right=not cited.differs
        and all(one.exists for one in pinpoints)
        and all(one.wording is Wording.VERBATIM for one in quotations),
        could_check=True,
    )


class _Passages:
    """The passages of one act, by printed number."""

    def __init__(self, graph: GraphReader, act: Act) -> None:
        rows = graph.run(load("passages_of_act"), {"act": act.id})
        self.all = [(text_of(row, "passage"), text_of(row, "text")) for row in rows]
        self.by_number: dict[str, list[tuple[str, str]]] = {}
        for row, passage in zip(rows, self.all, strict=True):
            if number := text_or_none(row, "number"):
                self.by_number.setdefault(number.strip(_BRACKETS), []).append(passage)

    def pinpoint(self, number: str) -> Pinpoint:
        """Return whether the act has a paragraph of that number."""
        found = self.by_number.get(number.strip(_BRACKETS))
        return Pinpoint(number, bool(found), found[0][0] if found else None)

    def quotation(self, draft: str, span: tuple[int, int], numbers: Sequence[str]) -> Quotation:
        """Return how a quotation stands to the words of the paragraphs cited."""
        return compared(draft[slice(*span)], span, self._within(numbers), self.all)

    def _within(self, numbers: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield the passages between the first and the last paragraph cited."""
        figures = [int(number) for number in numbers if number.isdigit()]
        if not figures:
            for number in numbers:
                yield from self.by_number.get(number, ())
            return
        for figure in range(min(figures), max(figures) + 1):
            yield from self.by_number.get(str(figure), ())
