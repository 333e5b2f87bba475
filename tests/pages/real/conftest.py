"""A server on three real rulings: two of Strasbourg, and one of San José that cites Strasbourg."""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page

import ontology
from comity.store import Graph
from comity.stores import opened
from ingest.document import Document
from ingest.extracting import extract
from ingest.loading.loading import Loader
from ingest.reading.corpora import read_corpus
from tests.corpora import lines_of
from tests.pages.conftest import serving

RECORDS: Final = {
    "ecthr-judgments.dev.jsonl.xz": ("001-60163", "001-121906"),
    "iacthr.dev.jsonl.xz": ("iacthr/seriesC-351/es",),
}
"""Both courts hold on private and family life in them; they are short, for their court."""

_LARGEST: Final = 20_000_000


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    """A graph of these rulings alone."""
    chosen = tmp_path_factory.mktemp("real") / "chosen.jsonl"
    chosen.write_bytes(b"".join(lines_of(name, ids) for name, ids in RECORDS.items()))
    vocabulary, graph = ontology.load(), opened("sqlite:///:memory:")
    read = [each for each in read_corpus(chosen, _LARGEST) if isinstance(each, Document)]
    loader = Loader(graph)
    loaded = [*loader.load(extract(each, vocabulary) for each in read)]
    loader.finish()
    assert len(loaded) == len(read) == sum(map(len, RECORDS.values()))
    yield graph
    graph.close()


@pytest.fixture(scope="module")
def site(texts: Graph) -> Iterator[str]:
    """The address of a real server on it."""
    with serving(texts) as address:
        yield address


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def tab(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """A tab, with scripts and without."""
    context = browser.new_context(base_url=site, java_script_enabled=request.param)
    yield context.new_page()
    context.close()
