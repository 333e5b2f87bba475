"""Linked notes and numbered lists of web pages, as Word and courts' converters make them."""

import pytest

from ingest.document import BlockKind, Document
from ingest.reading.pages import read_page

CALL = '<a href="#_ftn{0}" name="_ftnref{0}"><sup><span>[{0}]</span></sup></a>'
NOTE = '<div id="ftn{0}"><p><a href="#_ftnref{0}" name="_ftn{0}">[{0}]</a> {1}</p></div>'


def _read(body: str) -> Document:
    return read_page(f"<html><body>{body}</body></html>".encode(), "ruling", "ruling.html")


def test_a_linked_note_stands_after_the_paragraph_that_calls_it() -> None:
    document = _read(
        f"<p>1. The Court notes a rule{CALL.format(1)}.</p><p>2. It stands{CALL.format(2)}.</p>"
        f"<hr>{NOTE.format(1, 'See the rule.')}{NOTE.format(2, 'See <i>Example</i>, § 3.')}"
    )
    assert document.text.split("\n") == [
        "1. The Court notes a rule[1].",
        "[1] See the rule.",
        "2. It stands[2].",
        "[2] See Example, § 3.",
    ]
    kinds = [block.kind for block in document.blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.FOOTNOTE] * 2


def test_a_note_of_two_paragraphs_is_one_note() -> None:
    note = NOTE.format(1, "See the rule.</p><p>And the other.")
    lines = _read(f"<p>1. A rule{CALL.format(1)}.</p><p>2. So.</p>{note}").text.split("\n")
    assert lines == ["1. A rule[1].", "[1] See the rule. And the other.", "2. So."]


def test_a_note_that_nothing_calls_is_kept_at_the_end() -> None:
    lines = _read(f"<p>1. A rule.</p>{NOTE.format(4, 'Lost.')}").text.split("\n")
    assert lines == ["1. A rule.", "[4] Lost."]


def test_other_links_are_words_like_others() -> None:
    assert _read('<p>See <a href="#point7">paragraph 7</a>.</p>').text == "See paragraph 7."


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ol><li>One.</li><li><p>Two.</p></li></ol>", ["1. One.", "2. Two."]),
        ('<ol start="7"><li>Seven.</li><li value="9">Nine.</li></ol>', ["7. Seven.", "9. Nine."]),
        ('<ol type="a"><li>One.</li><li>Two.</li></ol>', ["a. One.", "b. Two."]),
        ("<ol><li>1. One.</li><li>2. Two.</li></ol>", ["1. One.", "2. Two."]),
        ('<ol style="list-style-type:none"><li>One.</li></ol>', ["One."]),
        ("<ul><li>One.</li></ul>", ["One."]),
        (
            "<ol><li>One.<ol><li>Deep.</li></ol></li><li>Two.</li></ol>",
            ["1. One.", "1. Deep.", "2. Two."],
        ),
        ("<ol><li></li></ol><p>After.</p>", ["After."]),
        ('<ol start="x"><li>One.</li></ol>', ["1. One."]),
    ],
)  # fmt: skip
def test_the_number_of_an_ordered_list_is_written_before_its_item(
    body: str, lines: list[str]
) -> None:
    document = _read(body)
    assert document.text.split("\n") == lines
    read = [document.text[block.start : block.end] for block in document.blocks]
    assert read == lines


def test_the_number_of_an_item_is_kept_apart_too() -> None:
    assert [block.number for block in _read("<ol start='12'><li>It.</li></ol>").blocks] == ["12"]
