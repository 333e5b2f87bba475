"""The fallback: passages always, structure never."""

from comity.extraction import Kind, Segmentation
from ingest.document import Document, Layout, Supplied
from ingest.families.plain import PLAIN
from ontology import load

VOCABULARY = load()

NUMBERED = "JUDGMENT\n" + "".join(
    f"{number}. The Court considers point {number}.\n" for number in range(1, 9)
)
BLOCKS = "Erster Absatz.\n\nZweiter Absatz,\nzweite Zeile.\n\nDritter Absatz.\n"


def _layout(text: str) -> Layout:
    return PLAIN.layout(Document("x", "x", text))


def test_printed_numbers_cut_a_text_of_any_court() -> None:
    numbers = [passage.number for passage in _layout(NUMBERED).passages]
    assert numbers == [None, *map(str, range(1, 9))]


def test_blocks_cut_a_text_without_numbers() -> None:
    assert len(_layout(BLOCKS).passages) == 3


def test_what_is_not_covered_is_said_and_not_guessed() -> None:
    layout = _layout(NUMBERED)
    assert layout.segmentation is Segmentation.NONE
    assert layout.sections == ()
    (warning,) = layout.warnings
    assert "no family covers" in warning


def test_a_block_too_long_to_quote_is_cut_at_line_ends() -> None:
    text = "".join(f"line {number} of a long text\n" for number in range(1000))
    passages = _layout(text).passages
    assert len(passages) > 3
    assert max(passage.end - passage.start for passage in passages) < 4_500


def test_supplied_metadata_is_kept() -> None:
    supplied = Supplied(
        court="icj", title="Example (Ruritania v. Norway), Order", date="1999-06-02"
    )
    document = Document("x", "x", NUMBERED, supplied=supplied)
    said = PLAIN.metadata(document, PLAIN.layout(document), VOCABULARY)
    assert (said.kind, said.date) == (Kind.ORDER, "1999-06-02")
    assert said.title == "Example (Ruritania v. Norway), Order"
