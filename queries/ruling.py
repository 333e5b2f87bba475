"""What is this ruling or guide, what did it decide, and what belongs to it?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.holdings import Holding, holding_of
from queries.presence import one
from queries.rows import flag, real, text, text_or_none, texts, whole, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Known:
    """A number or citation by which people know an act."""

    type: str
    value: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class TextHeld:
    """A text of the act that is held; offsets of claims index it."""

    language: str | None
    preferred: bool
    text_sha256: str | None
    segmentation: str | None
    extractor: str | None
    characters: int | None
    licence: str | None


@dataclass(frozen=True, slots=True)
class ProvisionNamed:
    """A provision that the ruling invokes, examines or decides, with the evidence."""

    provision: str
    role: str | None
    passage: str | None
    claim: str | None


@dataclass(frozen=True, slots=True)
class DoctrineUsed:
    """A doctrine of the act: applied by the court, or only named; and where first."""

    role: str
    doctrine: str
    label: str | None
    passages: int
    passage: str | None
    claim: str | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A ruling or guide in full.

    Attributes:
        act: what it is.
        is_a: ``ruling`` or ``guide``.
        formation: who sat.
        symbol: of a guide.
        languages: of the texts held.
        respondents: States, alpha-3.
        anonymised: whether the applicants stand under initials.
        rank: PageRank over all citations of the graph.
        note: the brief: a digest of ours, line by line; it stays when the text itself is held.
        identifiers: numbers and citations.
        holdings: what was decided, in operative order.
        provisions: invoked, examined and decided.
        doctrines: applied and named.
        same_case: other rulings on the same application or communication, the oldest first.
        replaces: of a guide, the guides that it replaces.
        replaced_by: of a guide, the guides that replace it.
        texts: held.
    """

    act: Act
    is_a: str
    formation: str | None
    symbol: str | None
    languages: tuple[str, ...]
    respondents: tuple[str, ...]
    anonymised: bool
    rank: float
    note: str | None
    identifiers: tuple[Known, ...]
    holdings: tuple[Holding, ...]
    provisions: tuple[ProvisionNamed, ...]
    doctrines: tuple[DoctrineUsed, ...]
    same_case: tuple[Act, ...]
    replaces: tuple[Act, ...]
    replaced_by: tuple[Act, ...]
    texts: tuple[TextHeld, ...]

    @property
    def is_empty(self) -> bool:
        """Never: what is not there is an error."""
        return False


def ruling(graph: GraphReader, act: RulingId) -> Ruling:
    """Return a ruling or guide in full.

    Raises:
        NotFoundError: the graph knows none of that id, or it was merged or withdrawn.
    """
    row = one(graph, "act_by_id", "ruling or guide", act=act)
    line = graph.run(load("guide_line"), {"act": act})
    return Ruling(
        act=act_of(row),
        is_a=text(row, "is_a"),
        formation=text_or_none(row, "formation"),
        symbol=text_or_none(row, "symbol"),
        languages=texts(row, "languages"),
        respondents=texts(row, "respondents"),
        anonymised=flag(row, "anonymised"),
        rank=real(row, "rank"),
        note=text_or_none(row, "note"),
        identifiers=tuple(
            _known(each) for each in graph.run(load("identifiers_of_act"), {"act": act})
        ),
        holdings=tuple(
            holding_of(each) for each in graph.run(load("holdings_of_act"), {"act": act})
        ),
        provisions=tuple(
            _named(each) for each in graph.run(load("provisions_of_act"), {"act": act})
        ),
        doctrines=tuple(_used(each) for each in graph.run(load("doctrines_of_act"), {"act": act})),
        same_case=tuple(act_of(each) for each in graph.run(load("same_case"), {"act": act})),
        replaces=tuple(act_of(each) for each in line if each["way"] == "replaces"),
        replaced_by=tuple(act_of(each) for each in line if each["way"] == "replaced by"),
        texts=tuple(_text(each) for each in graph.run(load("texts_of_act"), {"act": act})),
    )


def _known(row: Row) -> Known:
    return Known(text(row, "type"), text(row, "value"), flag(row, "preferred"))


def _named(row: Row) -> ProvisionNamed:
    return ProvisionNamed(
        text(row, "provision"),
        text_or_none(row, "role"),
        text_or_none(row, "passage"),
        text_or_none(row, "claim"),
    )


def _used(row: Row) -> DoctrineUsed:
    return DoctrineUsed(
        text(row, "role"),
        text(row, "doctrine"),
        text_or_none(row, "label_en"),
        whole(row, "passages"),
        text_or_none(row, "passage"),
        text_or_none(row, "claim"),
    )


def _text(row: Row) -> TextHeld:
    return TextHeld(
        text_or_none(row, "language"),
        flag(row, "preferred"),
        text_or_none(row, "text_sha256"),
        text_or_none(row, "segmentation"),
        text_or_none(row, "extractor"),
        whole_or_none(row, "chars"),
        text_or_none(row, "licence"),
    )
