"""Plain texts: one kind of line end, and no encoding that is guessed."""

import codecs

import pytest

from comity.errors import UnreadableFileError
from ingest.reading.texts import read_plain

SENTENCE = "L’État n’a pas manqué à l’article 8 § 1 – « vie privée »."


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFileError) as raised:
        read_plain(content, "ruling", "ruling.txt")
    assert raised.value.document == "ruling.txt"
    return raised.value.reason


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode(),
        codecs.BOM_UTF8 + SENTENCE.encode(),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
    ],
)
def test_a_text_in_an_encoding_that_is_certain_is_read(content: bytes) -> None:
    document = read_plain(content, "ruling", "ruling.txt")
    assert (document.text, document.warnings) == (SENTENCE, ())


@pytest.mark.parametrize("encoding", ["windows-1252", "mac-roman", "utf-16-le", "utf-32"])
def test_a_text_in_another_encoding_is_refused_and_told_to_be_saved_anew(encoding: str) -> None:
    assert "save it as UTF-8" in _reason(SENTENCE.encode(encoding))


def test_a_text_cut_within_a_character_is_refused() -> None:
    assert "not in UTF-8" in _reason("privé".encode()[:-1])


def test_characters_lost_before_are_told_in_a_warning() -> None:
    document = read_plain("vie priv\ufffde".encode(), "ruling", "ruling.txt")
    assert document.warnings[0].startswith("characters lost")


def test_characters_mixed_up_in_part_of_a_text_are_told_in_a_warning() -> None:
    mixed = SENTENCE.encode().decode("windows-1252", "replace")
    content = f"{mixed}\n{SENTENCE}"
    document = read_plain(content.encode(), "ruling", "ruling.txt")
    assert "privÃ©e" in document.text
    assert any("mixed up" in warning for warning in document.warnings)


def test_a_text_mixed_up_throughout_is_put_right_and_says_so() -> None:
    mixed = SENTENCE.encode().decode("windows-1252", "replace")
    document = read_plain(mixed.encode(), "ruling", "ruling.txt")
    assert document.text == SENTENCE
    assert any("put right" in warning for warning in document.warnings)


def test_line_ends_of_every_system_are_read_as_one() -> None:
    document = read_plain(b"1. One.\r\n2. Two.\r3. Three.\n", "ruling", "ruling.txt")
    assert document.text == "1. One.\n2. Two.\n3. Three."


@pytest.mark.parametrize("content", [b"", b"  \r\n\t", "\ufeff\u00a0".encode()])
def test_a_text_without_words_is_named_as_empty(content: bytes) -> None:
    assert "empty" in _reason(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n\xff", ".pdf"),
        (b"PK\x03\x04\xff", ".docx"),
        (b"\xd0\xcf\x11\xe0\xff", "old Word file"),
        (b"\n<!DOCTYPE html><html></html>", ".html"),
    ],
)
def test_what_is_no_plain_text_is_named_for_what_it_is(content: bytes, said: str) -> None:
    assert said in _reason(content)
