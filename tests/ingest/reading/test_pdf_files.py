"""PDF files: paragraphs across rows and pages, notes, page numbers, and files that are none."""

import pytest

from comity.errors import UnreadableFileError
from ingest.document import BlockKind
from ingest.reading.pdf_files import read_pdf
from tests.ingest.reading.print import full, pdf_file

ROW = "The Court recalls that its case-law on this point is settled and has"
PAGES = [
    [
        "1. " + ROW[:65],
        "been so for many years, as the parties have both of them acknow-",
        "ledged in their memorials of the spring, and that it binds them all.",
        "",
        "2. The Court therefore sees no reason to depart from that case-law,",
        "which the Government have asked it to do in their last letter, and",
    ],
    [
        "which the applicant has asked it to keep.^1",
        "",
        "3. The objection is dismissed.",
        *[f"{number}. The Court notes the fact of the matter." for number in range(4, 12)],
    ],
    ["12. The Court so finds.", "", "13. This concludes the matter of the objection."],
]
PRINTED = pdf_file(PAGES[:2])


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as raised:
        read_pdf(content, "ruling", "ruling.pdf")
    assert raised.value.document == "ruling.pdf"
    return raised.value.reason


def test_rows_are_joined_to_paragraphs_across_pages() -> None:
    lines = read_pdf(PRINTED, "ruling", "ruling.pdf").text.splitlines()
    second = next(line for line in lines if line.startswith("2. "))
    assert second.endswith("last letter, and which the applicant has asked it to keep.1")


def test_a_paragraph_after_a_numbered_quotation_goes_on_counting() -> None:
    rows = [
        full("10. The Court recalls a rule that it has stated in many cases"),
        "and that is settled.",
        full("11. The Working Group has stated the rule, as the Court has and"),
        "in its own words:",
        full("7. Under the definition of the comment the rule is one that must"),
        full("be kept in every case whatever a party says, as it has stated."),
        full("12. The Court agrees with the Working Group on this point, as it"),
        "has agreed on others.",
    ]
    lines = read_pdf(pdf_file([rows]), "ruling", "ruling.pdf").text.splitlines()
    assert [line.split(".")[0] for line in lines] == ["10", "11", "7", "12"]


def test_a_word_broken_at_the_end_of_a_row_is_made_whole() -> None:
    document = read_pdf(PRINTED, "ruling", "ruling.pdf")
    assert "both of them acknowledged in" in document.text
    assert document.dropped["hyphen"] == 1


def test_running_heads_and_page_numbers_are_left_out_and_counted() -> None:
    document = read_pdf(pdf_file(PAGES, head="EXAMPLE v. NORWAY JUDGMENT"), "ruling", "ruling.pdf")
    assert "JUDGMENT" not in document.text
    assert (document.dropped["running-head"], document.dropped["page-number"]) == (3, 3)


def test_a_footnote_of_a_page_stands_after_the_paragraph_that_calls_it() -> None:
    pages = [*PAGES[:1], PAGES[1]]
    document = read_pdf(pdf_file(pages, notes=["See the letter."]), "ruling", "ruling.pdf")
    lines = document.text.splitlines()
    called = next(place for place, line in enumerate(lines) if line.endswith("keep.[1]"))
    assert lines[called + 1] == "[1] See the letter."
    assert document.blocks[called + 1].kind is BlockKind.FOOTNOTE


def test_a_figure_raised_over_half_its_row_still_calls_its_note() -> None:
    rows = [full("1. The Court recalls a rule that it has stated in"), "many cases.^^1"]
    text = [*rows, *(f"{number}. The Court notes a fact." for number in range(2, 9))]
    lines = read_pdf(pdf_file([text], notes=["See the rule."]), "r", "r.pdf").text.splitlines()
    assert lines[0].endswith("many cases.[1]")
    assert lines[1] == "[1] See the rule."


def test_each_block_of_a_pdf_reads_its_own_paragraph_and_says_its_page() -> None:
    document = read_pdf(PRINTED, "ruling", "ruling.pdf")
    read = [document.text[block.start : block.end] for block in document.blocks]
    assert read == document.text.split("\n")
    pages = {text[:2]: block.source for text, block in zip(read, document.blocks, strict=True)}
    assert (pages["1."], pages["3."]) == ("page 1", "page 2")


def test_a_pdf_with_a_password_is_named_as_protected() -> None:
    assert "protected by a password" in _reason(pdf_file(PAGES, lock="strelsau"))


def test_a_pdf_that_only_forbids_changes_is_read() -> None:
    locked = read_pdf(pdf_file(PAGES, lock=""), "ruling", "ruling.pdf")
    assert locked.text == read_pdf(pdf_file(PAGES), "ruling", "ruling.pdf").text


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.99])
def test_a_truncated_pdf_is_named_as_cut_short(part: float) -> None:
    assert "cut short" in _reason(PRINTED[: int(part * len(PRINTED))])


def test_a_pdf_whose_end_alone_is_missing_is_not_taken_for_whole() -> None:
    end = PRINTED.rindex(b"%%EOF")
    assert "its end is missing" in _reason(PRINTED[:end])


def test_a_scan_without_words_is_told_to_have_them_recognised() -> None:
    assert "OCR" in _reason(pdf_file([[], [], []]))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<html><body>403 Forbidden</body></html>", "web page"),
        (b"PK\x03\x04" + bytes(60), ".docx"),
        (b"\xd0\xcf\x11\xe0" + bytes(60), "old Word file"),
        (b"nothing of the kind", "download it again"),
    ],
)
def test_what_is_no_pdf_is_named_for_what_it_is(content: bytes, said: str) -> None:
    assert said in _reason(content)
