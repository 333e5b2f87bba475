"""Real files of two courts: what a reader must keep so that a ruling says what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from comity.extraction import Extraction
from ingest.reading.failures import Failure
from ingest.running import Options, extract_paths
from tests.corpora import corpus

pytestmark = pytest.mark.corpora

_LONGEST_GAP = 4  # numbers that an edition leaves out, or prints without their full stop


def _extracted(folder: str) -> Iterator[Extraction | Failure]:
    paths = [str(path) for path in sorted(corpus(f"files/{folder}").iterdir())]
    for found in extract_paths(paths, Options(court="iacthr" if folder == "pdf" else None)):
        assert isinstance(found, Extraction | Failure)
        yield found


@pytest.fixture(scope="module")
def word() -> list[Extraction]:
    """Judgments as HUDOC sends them; each can be read."""
    found = list(_extracted("docx"))
    assert not [one for one in found if isinstance(one, Failure)]
    return [one for one in found if isinstance(one, Extraction)]


@pytest.fixture(scope="module")
def files() -> list[Extraction | Failure]:
    """What came of the printed files."""
    return list(_extracted("pdf"))


@pytest.fixture(scope="module")
def printed(files: list[Extraction | Failure]) -> list[Extraction]:
    """Judgments, orders, opinions and reports as the Inter-American bodies print them."""
    return [one for one in files if isinstance(one, Extraction)]


def _numbers(found: Extraction) -> list[int]:
    numbers = (passage.number or "" for passage in found.passages)
    return [int(number) for number in numbers if number.isdigit()]


def _counted(numbers: list[int]) -> int:
    """Return how far the numbers count up from 1, others between them left aside."""
    last = 0
    for number in numbers:
        if last < number <= last + _LONGEST_GAP:
            last = number
    return last


def test_every_word_file_says_its_title_date_and_state(word: list[Extraction]) -> None:
    assert len(word) > 20
    for found in word:
        assert found.metadata.title, found.id
        assert found.metadata.date, found.id
        assert found.metadata.respondents, found.id


def test_every_word_file_has_numbered_paragraphs_and_a_decision(word: list[Extraction]) -> None:
    assert all(len(_numbers(found)) > 30 for found in word)
    without = [found.id for found in word if not found.findings.holdings]
    assert len(without) <= 1  # one is on just satisfaction alone


def test_automatic_numbers_count_without_a_gap(word: list[Extraction]) -> None:
    gapless = [found for found in word if _counted(_numbers(found)) == max(_numbers(found))]
    assert len(gapless) >= 19  # of the others, editions of extracts, paragraphs are left out


def test_footnotes_stand_beside_what_calls_them(word: list[Extraction]) -> None:
    assert any("[1]" in found.text for found in word)
    for found in word:
        assert "\ufdd0" not in found.text
        assert "\ufdd1" not in found.text


def test_what_is_no_pdf_is_the_only_file_that_cannot_be_read(
    files: list[Extraction | Failure],
) -> None:
    failed = [one for one in files if isinstance(one, Failure)]
    assert [one.document for one in failed] == ["1576"]
    assert "old Word file" in str(failed[0].error)


def test_every_printed_judgment_says_its_title_date_and_state(printed: list[Extraction]) -> None:
    judgments = [one for one in printed if one.metadata.date and one.findings.holdings]
    assert len(judgments) >= 5
    for found in judgments:
        assert found.metadata.title, found.id
        assert found.metadata.respondents, found.id


def test_numbers_of_printed_judgments_count_to_their_end(printed: list[Extraction]) -> None:
    long = [found for found in printed if len(found.text) > 100_000]
    assert len(long) >= 6
    for found in long:
        numbers = _numbers(found)
        assert _counted(numbers) > 0.9 * max(numbers), found.id


def test_page_numbers_are_no_paragraphs(printed: list[Extraction]) -> None:
    for found in printed:
        assert not [line for line in found.text.splitlines() if line.strip().isdigit()], found.id


def test_each_span_of_a_real_file_reads_its_own_text(
    word: list[Extraction], printed: list[Extraction]
) -> None:
    for found in (*word, *printed):
        for citation in found.findings.citations:
            assert found.text[citation.at.start : citation.at.end] == citation.text, found.id
        for provision in found.findings.provisions:
            assert found.text[provision.at.start : provision.at.end] == provision.text, found.id


def test_no_two_readings_of_a_file_differ(word: list[Extraction]) -> None:
    path = Path(corpus("files/docx")) / f"{word[0].id}.docx"
    assert list(extract_paths([str(path)], Options())) == [word[0]]
