"""Pages of two columns are read column by column, tables row by row, scans with a warning."""

from ingest.extracting import extract
from ingest.reading.pdf_files import read_pdf
from tests.ingest.reading.print import filled, pdf_file, two_columns
from tests.ingest.reading.rulings import JUDGMENT

WORDS = (
    "the court recalls that telephones are covered by private life and that the law must be clear"
)
LEFT = [
    row for number in range(1, 6) for row in filled(f"{number}. The left side says that {WORDS}.")
]
RIGHT = [
    row for number in range(6, 11) for row in filled(f"{number}. The right side says that {WORDS}.")
]
SHORTER = min(len(LEFT), len(RIGHT))
PAGE = two_columns(LEFT[:SHORTER], RIGHT[:SHORTER], title="THE LAW OF TWO COLUMNS")


def test_the_left_column_is_read_before_the_right_one() -> None:
    lines = read_pdf(PAGE, "ruling", "ruling.pdf").text.splitlines()
    assert lines[0] == "THE LAW OF TWO COLUMNS"
    assert [line.split(".")[0] for line in lines[1:]] == [str(number) for number in range(1, 11)]
    assert lines[1] == f"1. The left side says that {WORDS}."


def test_a_table_of_short_cells_is_no_page_of_two_columns() -> None:
    names = [f"Name {place}" for place in range(20)]
    lines = read_pdf(two_columns(names, ["1 May 2001"] * 20, title="ANNEX"), "r", "r.pdf").text
    assert "Name 3 1 May 2001" in lines.replace("\n", " ")


def test_a_page_of_one_column_stays_one() -> None:
    rows = [row for line in JUDGMENT for row in filled(line, 400.0)]
    text = read_pdf(pdf_file([rows]), "ruling", "ruling.pdf").text
    assert text.index("THE FACTS") < text.index("THE LAW") < text.index("FOR THESE REASONS")


def test_words_that_are_printed_unseen_are_said_to_be_recognised() -> None:
    content = two_columns(LEFT[:SHORTER], RIGHT[:SHORTER], title="THE LAW", unseen=True)
    document = read_pdf(content, "ruling", "ruling.pdf")
    assert document.origin == "ocr"
    assert any("(OCR)" in warning for warning in document.warnings)
    assert read_pdf(PAGE, "ruling", "ruling.pdf").origin == "native"


def test_the_warning_of_a_scan_is_told_with_what_was_found() -> None:
    from tests.ingest.citations.texts import VOCABULARY  # noqa: PLC0415

    content = two_columns(
        LEFT[:SHORTER], RIGHT[:SHORTER], title="European Court of Human Rights", unseen=True
    )
    found = extract(read_pdf(content, "ruling", "ruling.pdf"), VOCABULARY)
    assert any("(OCR)" in warning for warning in found.warnings)
