"""A graph that holds the library, then real texts of some of it, then the library again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from comity.extraction import Extraction
from comity.store import ACTS, Graph, Row
from comity.stores import opened
from ingest.extracting import extract
from ingest.loading.loading import Change
from ingest.reading.library import library_extractions
from ontology import load
from tests.ingest.loading.texts import loaded, whole
from tests.library.real import RECORDS, real_documents


@dataclass(frozen=True, slots=True)
class Takeover:
    """What the graph held before and after, by id of the library.

    Attributes:
        graph: after all loads.
        texts: what was read in the real texts.
        digests: what the library says of the same rulings.
        briefs: the acts when the graph held their digests alone.
        changes: what loading the texts, then the library again, did.
        is_settled: whether loading the library again left every row as it was.
    """

    graph: Graph
    texts: Mapping[str, Extraction]
    digests: Mapping[str, Extraction]
    briefs: Mapping[str, Row]
    changes: tuple[list[Change], list[Change]]
    is_settled: bool

    def acts_of(self, identity: str) -> list[object]:
        """Return the acts that the real text belongs to."""
        rows = self.graph.nodes("Text", ("act", "source_key"))
        return [row["act"] for row in rows if row["source_key"] == RECORDS[identity]]

    def passages(self, identity: str) -> list[object]:
        """Return the words of an act's passages, in its order."""
        rows = self.graph.nodes("Passage", ("ordinal", "text"), identity)
        return [row["text"] for row in sorted(rows, key=lambda row: int(str(row["ordinal"])))]

    def proven_by_the_digest(self, identity: str) -> set[object]:
        """Return what claims with a place in the digest are on."""
        rows = self.graph.nodes("Claim", ("property", "text_sha256"), identity)
        ours = self.texts[identity].text_sha256
        return {row["property"] for row in rows if row["text_sha256"] not in {None, ours}}


def taken_over(identities: Iterable[str]) -> Takeover:
    """Return what becomes of the library when these texts of it are loaded."""
    texts = {each: extract(real_documents()[each], load()) for each in sorted(identities)}
    library = tuple(library_extractions())
    graph = opened("sqlite:///:memory:")
    loaded(graph, *library)
    briefs = acts(graph)
    first = loaded(graph, *texts.values())
    before = whole(graph)
    second = loaded(graph, *library)
    digests = {each.id: each for each in library if each.id in texts}
    return Takeover(graph, texts, digests, briefs, (first, second), whole(graph) == before)


def acts(graph: Graph) -> dict[str, Row]:
    """Return rulings and guides by id."""
    names = ("title", "date", "year", "held", "digest", "note")
    return {str(row["id"]): row for kind in ACTS for row in graph.nodes(kind, names)}
