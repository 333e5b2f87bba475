"""A guide leads to those that it replaces, held or not."""

from dataclasses import replace

from comity.extraction import Extraction, Findings, Identifier, Kind, Metadata
from comity.store import Graph
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions
from tests.ingest.loading.texts import in_every_order, loaded, the_judgment

OLD, NEW = "un-hrc:gc-91", "un-hrc:gc-93"


def _guide(number: str, *supersedes: str) -> Extraction:
    metadata = Metadata(
        "un-hrc", Kind.GUIDE, title=f"General comment No. {number}: Article 7", date="2021-03-04",
        identifiers=(Identifier("number", number),), supersedes=supersedes,
        guide_kind="general-comment",
    )  # fmt: skip
    return replace(the_judgment(), id=f"made/gc-{number}", metadata=metadata, findings=Findings())


def _edges(graph: Graph) -> list[tuple[object, object]]:
    return [(row["source"], row["target"]) for row in graph.edges("SUPERSEDES", ())]


def _old(graph: Graph) -> dict[str, object]:
    rows = graph.nodes("Guide", ("title", "held", "body"))
    (row,) = (row for row in rows if row["id"] == OLD)
    return dict(row)


def test_what_is_replaced_and_not_held_is_known_from_its_id(graph: Graph) -> None:
    loaded(graph, _guide("93", OLD))
    assert _edges(graph) == [(NEW, OLD)]
    assert _old(graph) == {
        "id": OLD, "title": "General comment No. 91", "held": False, "body": "un-hrc",
    }  # fmt: skip


def test_the_order_in_which_guides_come_leaves_no_trace() -> None:
    first, *others = in_every_order([_guide("93", OLD), _guide("91"), _guide("92")])
    assert all(other == first for other in others)
    assert len(first["SUPERSEDES"]) == 1


def test_a_replaced_guide_that_is_withdrawn_is_known_from_its_id_alone(graph: Graph) -> None:
    loaded(graph, _guide("93", OLD), _guide("91"))
    loader = Loader(graph)
    loader.withdraw(OLD)
    loader.finish()
    assert _edges(graph) == [(NEW, OLD)]
    assert (_old(graph)["held"], _old(graph)["title"]) == (False, "General comment No. 91")


def test_what_nothing_replaces_any_more_is_gone(graph: Graph) -> None:
    loaded(graph, _guide("93", OLD))
    loaded(graph, _guide("93"))
    assert _edges(graph) == []
    assert OLD not in {str(row["id"]) for row in graph.nodes("Guide", ())}


def test_the_library_tells_what_replaced_each_former_general_comment(graph: Graph) -> None:
    guides = [one for one in library_extractions() if one.metadata.supersedes]
    loaded(graph, *guides)
    assert {(str(old), str(new)) for new, old in _edges(graph)} >= {
        ("un-cat:gc-1", "un-cat:gc-4"),
        ("un-cerd:gr-11", "un-cerd:gr-30"),
        ("un-crc:gc-10", "un-crc:gc-24"),
        *(
            (f"un-hrc:gc-{old}", f"un-hrc:gc-{new}")
            for old, new in (
                (3, 31), (4, 28), (5, 29), (6, 36), (7, 20), (8, 35), (9, 21), (10, 34), (13, 32),
                (14, 36),
            )
        ),
    }  # fmt: skip
