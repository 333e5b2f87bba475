"""The rows of one act while they are gathered."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from comity.extraction import Metadata
from comity.store import Batch, Row
from ingest.loading.index import ActIndex
from ingest.loading.judging import judged_metadata
from ingest.loading.texts import ActTexts
from ingest.loading.verdicts import NONE, Verdicts
from ontology import Vocabulary


@dataclass(slots=True)
class Projection:
    """Rows of one act as they are gathered.

    Attributes:
        texts: the act.
        vocabulary: what may be said.
        index: the acts that citations may mean.
        verdicts: what people decided of claims on the act.
        nodes: rows by kind.
        edges: rows by kind.
        shared: nodes of nobody in particular, by kind and id.
        metadata: what is known of the act.
    """

    texts: ActTexts
    vocabulary: Vocabulary
    index: ActIndex
    verdicts: Verdicts = NONE
    nodes: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    edges: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    shared: defaultdict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    metadata: Metadata = field(init=False)

    def __post_init__(self) -> None:
        self.metadata = judged_metadata(self.texts, self.verdicts)

    @property
    def act(self) -> str:
        """Id of the act."""
        return self.texts.act

    @property
    def year(self) -> int | None:
        """Year of the act."""
        return int(self.metadata.date[:4]) if self.metadata.date else None

    @property
    def said_on(self) -> dict[str, str | int | None]:
        """Day and year of the act, as its edges have them."""
        return {"year": self.year, "date": self.metadata.date}

    def edge(
        self,
        kind: str,
        source: str,
        target: str,
        **properties: str | int | float | bool | list[str] | None,
    ) -> None:
        """Add an edge."""
        self.edges[kind].append(
            {"source": source, "target": target, "owner": self.act, **properties}
        )

    def known(self, provision: str) -> str | None:
        """Return the provision, or the nearest one above it, that the ontology names."""
        while provision and provision not in self.vocabulary.provisions:
            provision = provision.rpartition(".")[0]
        return provision or None

    def batches(self) -> tuple[Batch, Batch]:
        """Return the act's own rows, and the shared nodes that they lean on."""
        nodes = {kind: _unrepeated(rows) for kind, rows in self.nodes.items()}
        shared = {kind: list(rows.values()) for kind, rows in self.shared.items()}
        return Batch(nodes, dict(self.edges)), Batch(shared)


def _unrepeated(rows: Sequence[Row]) -> list[Row]:
    """Return rows without a second one of the same id (one claim by one rule in one place)."""
    return list({row["id"]: row for row in reversed(rows)}.values())[::-1]
