"""Word files: automatic numbers, headings, notes, places, and files that are none."""

import pytest

import ontology
from comity.errors import UnreadableFileError
from ingest.document import BlockKind
from ingest.extracting import extract
from ingest.reading.word_files import read_word
from tests.ingest.reading.rulings import JUDGMENT, is_numbered, judgment, without_number
from tests.ingest.reading.word import SPACE, archive, note_call, paragraph, run, word_file

NUMBERED = word_file(
    [
        paragraph("THE LAW", "Heading1"),
        paragraph("The applicant complained.", numbered=True),
        paragraph("A quotation without a number."),
        paragraph("The Court notes a rule.", numbered=True, more=note_call(1) + run(" It stands.")),
    ],
    ["See the rule."],
)


def _judgment() -> bytes:
    """The fictional judgment, its paragraphs numbered by Word, its operative items typed."""
    law = JUDGMENT.index("FOR THESE REASONS, THE COURT, UNANIMOUSLY,")
    return word_file(
        [
            paragraph(without_number(line), numbered=True)
            if is_numbered(line) and place < law
            else paragraph(line, "JuHHead" if line.isupper() else "JuPara")
            for place, line in enumerate(JUDGMENT)
        ]
    )


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as raised:
        read_word(content, "ruling", "ruling.docx")
    assert raised.value.document == "ruling.docx"
    return raised.value.reason


def test_an_automatic_number_is_written_before_its_paragraph() -> None:
    document = read_word(NUMBERED, "ruling", "ruling.docx")
    assert document.text.splitlines()[:3] == [
        "THE LAW",
        "1. The applicant complained.",
        "A quotation without a number.",
    ]
    assert [block.number for block in document.blocks][:4] == [None, "1", None, "2"]


def test_a_heading_is_known_by_its_style() -> None:
    document = read_word(NUMBERED, "ruling", "ruling.docx")
    kinds = [block.kind for block in document.blocks]
    assert kinds[:2] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_a_footnote_stands_after_the_paragraph_that_calls_it() -> None:
    document = read_word(NUMBERED, "ruling", "ruling.docx")
    assert document.text.splitlines()[3:] == [
        "2. The Court notes a rule.[1] It stands.",
        "[1] See the rule.",
    ]
    assert document.blocks[-1].kind is BlockKind.FOOTNOTE


def test_each_block_of_a_word_file_reads_its_own_paragraph() -> None:
    document = read_word(NUMBERED, "ruling", "ruling.docx")
    read = [document.text[block.start : block.end] for block in document.blocks]
    assert read == document.text.split("\n")
    assert document.blocks[1].source == "word/document.xml p 2"


def test_deleted_and_hidden_words_are_not_read() -> None:
    gone = f"<w:del>{run(' never')}</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r>"
    content = word_file([paragraph("The Court found it.", more=gone)])
    assert read_word(content, "ruling", "ruling.docx").text == "The Court found it."


def test_cells_of_a_table_are_read_in_order() -> None:
    cells = "".join(f"<w:tc>{paragraph(word)}</w:tc>" for word in ("Name", "Date"))
    document = read_word(
        word_file([f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"]), "ruling", "ruling.docx"
    )
    assert document.text == "Name\nDate"
    assert {block.kind for block in document.blocks} == {BlockKind.CELL}


def test_a_word_judgment_says_its_title_date_and_state() -> None:
    found = extract(read_word(_judgment(), "ruling", "ruling.docx"), ontology.load())
    assert (found.metadata.title or "").casefold() == "example v. norway"
    assert found.metadata.date == "2018-06-12"
    assert found.metadata.respondents == ("NOR",)


def test_a_word_judgment_says_what_its_plain_text_says() -> None:
    vocabulary = ontology.load()
    word = extract(read_word(_judgment(), "ruling", "ruling.docx"), vocabulary)
    assert word.text == judgment().replace("\n\n", "\n")
    assert [passage.number for passage in word.passages if passage.number][:6] == list("123456")
    assert [(one.provision, str(one.outcome)) for one in word.findings.holdings] == [
        (None, "admissible"),
        ("echr.8", "violation"),
    ]


def test_a_truncated_word_file_is_named_as_cut_short() -> None:
    assert "cut short" in _reason(NUMBERED[: len(NUMBERED) // 2])


@pytest.mark.parametrize("place", [120, 160, 200, 240])
def test_a_word_file_with_a_wrong_byte_is_named_as_damaged(place: int) -> None:
    content = bytearray(_judgment())
    content[place : place + 4] = b"\xff\x00\xff\x00"
    assert "damaged" in _reason(bytes(content))


def test_an_old_or_locked_word_file_is_told_what_to_do() -> None:
    assert "without a password" in _reason(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def test_a_web_page_named_docx_is_no_word_file() -> None:
    assert "no Word file" in _reason(b"<html><body>Forbidden</body></html>")


def test_an_archive_without_a_document_is_no_word_file() -> None:
    assert "no Word document" in _reason(archive({"readme.txt": "hello"}))


def test_a_word_file_without_words_is_refused() -> None:
    assert "no text" in _reason(word_file([paragraph("")]))


def test_entities_that_unfold_without_end_are_refused() -> None:
    steps = "".join(
        f'<!ENTITY e{step} "{f"&e{step - 1};" * 10}">' if step else '<!ENTITY e0 "aaaaaaaaaa">'
        for step in range(9)
    )
    body = paragraph("x").replace("<w:t ", '<w:t w:x="&e8;" ')
    bomb = f"<!DOCTYPE d [{steps}]><w:document {SPACE}><w:body>{body}</w:body></w:document>"
    assert "damaged" in _reason(archive({"word/document.xml": bomb}))
