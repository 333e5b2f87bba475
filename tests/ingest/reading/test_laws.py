"""Laws of every reader: no word lost, no offset shifted, whatever signs stand in a text."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.document import Document
from ingest.extracting import extract
from ingest.reading.characters import plain, tidy
from ingest.reading.pages import read_page
from ingest.reading.texts import read_plain
from ingest.reading.word_files import read_word
from tests.ingest.citations.texts import VOCABULARY
from tests.ingest.reading.word import paragraph, word_file

ODD = "\U0001d400\U0001f600\u00ad\ufb01\ufb03e\u0301\u200b\u00a0\u202f\u2011\ufeff𐤀‎"
"""Signs of two code units, soft hyphens, ligatures, loose accents, blanks and marks unseen."""

LINES = st.lists(
    st.text(st.sampled_from("abÄß §.,()12“”" + ODD), min_size=1, max_size=25)
    .filter(lambda line: tidy(line) and tidy(line)[0] not in "12("),
    min_size=1,
    max_size=6,
)  # fmt: skip
CITED = "Example v. Norway, no. 1234/05, §§ 12 and 14"


def _plain(lines: list[str]) -> Document:
    return read_plain("\n".join(lines).encode(), "d", "d.txt")


def _page(lines: list[str]) -> Document:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    return read_page(f"<html><body>{body}</body></html>".encode(), "d", "d.html")


def _word(lines: list[str]) -> Document:
    return read_word(word_file([paragraph(line) for line in lines]), "d", "d.docx")


READ = pytest.mark.parametrize("read", [_page, _word])


@READ
@settings(max_examples=50, deadline=None)
@given(lines=LINES)
def test_each_block_re_reads_its_paragraph_whatever_its_signs(read, lines: list[str]) -> None:  # type: ignore[no-untyped-def]  # one of the readers above
    document = read(lines)
    read_again = [document.text[block.start : block.end] for block in document.blocks]
    assert read_again == [tidy(line) for line in lines]
    assert "\n".join(read_again) == document.text


@settings(max_examples=50, deadline=None)
@given(LINES)
def test_making_a_text_plain_twice_changes_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert plain(plain(text)) == plain(text)
    assert tidy(tidy(text)) == tidy(text)
    assert not set(plain(text)) & set("\u00ad\ufb01\u200b\ufeff\u00a0")


@pytest.mark.parametrize("read", [_plain, _page, _word])
@settings(max_examples=25, deadline=None)
@given(before=st.text(ODD, max_size=8), within=st.integers(0, len(CITED)))
def test_a_citation_is_found_and_re_reads_its_words_behind_odd_signs(  # type: ignore[no-untyped-def]  # one of the readers above
    read, before: str, within: int
) -> None:
    """A soft hyphen may stand anywhere in a source: it is unseen, and no part of the text."""
    cited = f"{CITED[:within]}\u00ad{CITED[within:]}"
    document = read([f"The European Court of Human Rights {before} notes (see {cited})."])
    (found,) = extract(document, VOCABULARY).findings.citations
    assert found.text == CITED == document.text[found.at.start : found.at.end]
    assert found.pinpoints == ("12", "14")


def test_a_ligature_is_read_as_its_letters_in_every_format() -> None:
    for read in (_plain, _page, _word):
        assert read(["The o\ufb03ce ﬁles"]).text == "The office files"
