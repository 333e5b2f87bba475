"""Web pages: no shown word is left out, and error pages are no rulings."""

import pytest

from comity.errors import UnreadableFileError
from ingest.document import BlockKind, Document
from ingest.reading.pages import read_page

RULING = "<p>1. The European Court of Human Rights notes the facts.</p>"
LONG = "<p>The Court notes that the facts are not in dispute between the parties.</p>" * 20


def _read(body: str, head: str = "") -> Document:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_page(page.encode(), "ruling", "ruling.html")


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as raised:
        read_page(content, "ruling", "ruling.html")
    assert raised.value.document == "ruling.html"
    return raised.value.reason


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<div>1. One.</div><p>2. Two.</p>", ["1. One.", "2. Two."]),
        ("<p>one<br>two</p>", ["one", "two"]),
        ("<p>one\n  and   two</p>", ["one and two"]),
        ("<div>before<p>inside</p>after</div>", ["before", "inside", "after"]),
        ("<td>1.</td><td><p>one</p><p>two</p></td>", ["1.", "one", "two"]),
        ("<ul><li>one<ul><li>two</li></ul></li></ul>", ["one", "two"]),
        ("<p>Article <b>8</b> § <i>1</i></p>", ["Article 8 § 1"]),
        ("<div>one<div></div>two</div>", ["one", "two"]),
        ("<pre>1. One.\n2. Two.</pre>", ["1. One.", "2. Two."]),
        ("loose words<p>and others</p>", ["loose words", "and others"]),
        ("<p>shown</p><script>hidden()</script><style>p {}</style>", ["shown"]),
    ],
)
def test_every_shown_word_of_a_page_is_read_in_order(body: str, lines: list[str]) -> None:
    body = f"<table><tr>{body}</tr></table>" if body.startswith("<td") else body
    document = _read(body)
    assert document.text.split("\n") == lines


def test_headings_and_cells_of_a_page_are_known() -> None:
    document = _read("<h2>THE LAW<br></h2><table><tr><td>cell</td></tr></table><p>text</p>")
    kinds = [block.kind for block in document.blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.CELL, BlockKind.PARAGRAPH]


def test_each_block_of_a_page_reads_its_own_text() -> None:
    document = _read("<h1>THE LAW</h1><p>1. Article 8 &sect; 1.</p><div>2. Two.</div>")
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "THE LAW",
        "1. Article 8 § 1.",
        "2. Two.",
    ]


@pytest.mark.timeout(30)
def test_a_page_whose_tags_are_never_closed_is_read_in_one_walk() -> None:
    assert _read("<span>a " * 20_000).text == " ".join("a" * 20_000)


def test_tags_of_its_own_keep_the_lines_of_an_xml_file() -> None:
    content = (
        b"<?xml version='1.0'?>\n<ruling>\n<para>1. One.</para>\n<para>2. Two.</para>\n</ruling>"
    )
    assert read_page(content, "ruling", "ruling.xml").text.split("\n") == ["1. One.", "2. Two."]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Just a moment...", "<p>Enable JavaScript and cookies to continue</p>"),
        ("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this.</p>"),
        ("404 Not Found", "<h1>Not Found</h1>"),
        ("", "<h1>502 Bad Gateway</h1><hr>nginx"),
        ("", "<p>Please sign in to continue.</p>"),
        ("Page introuvable", ""),
        ("Access Denied - European Court of Human Rights", "<p>European Court of Human Rights</p>"),
        ("500 - Internal server error", LONG),
    ],
)
def test_an_error_page_of_a_server_is_no_ruling(title: str, body: str) -> None:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    assert "error message of a web server" in _reason(page.encode())


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Application no. 500/12", RULING),
        ("Example v. Norway", RULING + "<p>No manifest error was found.</p>"),
        ("", "<p>1. The Human Rights Committee finds communication no. 404/1990 inadmissible.</p>"),
        ("Judgments: 404 not found in this list", LONG * 3),
    ],
)
def test_a_short_ruling_is_not_taken_for_an_error_page(title: str, body: str) -> None:
    assert _read(body, f"<title>{title}</title>").text


@pytest.mark.parametrize("content", [b"", b"<html><body></body></html>", b"<html><p> </p></html>"])
def test_a_page_without_words_is_refused(content: bytes) -> None:
    assert "empty" in _reason(content) or "no text" in _reason(content)


@pytest.mark.parametrize("named", ['<meta charset="windows-1252">', '<meta charset="ISO-8859-1">'])
def test_an_old_encoding_that_the_page_names_is_read(named: str) -> None:
    page = f"<html><head>{named}</head><body><p>L’État – vie privée</p></body></html>"
    document = read_page(page.encode("windows-1252"), "ruling", "ruling.html")
    assert document.text == "L’État – vie privée"


def test_an_old_encoding_that_the_page_does_not_name_is_refused() -> None:
    page = "<html><body><p>L’État – vie privée</p></body></html>"
    assert "save it as UTF-8" in _reason(page.encode("windows-1252"))
    named = page.replace("<body>", '<meta charset="utf-8"><body>')
    assert "save it as UTF-8" in _reason(named.encode("windows-1252"))


def test_utf_8_is_believed_before_what_a_page_says_of_itself() -> None:
    page = '<html><meta charset="iso-8859-1"><body><p>vie privée</p></body></html>'
    assert read_page(page.encode(), "ruling", "ruling.html").text == "vie privée"
