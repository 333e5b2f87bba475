"""Pages in a real browser: one server on the starter library and one Chromium for the whole run.

Strategy: what a reader meets is tested as a reader meets it, over HTTP in the system's own Chromium
(COMITY_CHROMIUM, else ``chromium`` on the path), never downloaded. Where there is none these tests
are left out and the reason is printed; under COMITY_REQUIRE_CHROMIUM a missing one is a failure.
Each test has a fresh context, so no state is shared; anything that the console says fails it.
"""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from api.app import create_app
from comity.store import Graph, GraphReader
from comity.stores import opened
from tests.pages.hostile import write_hostile
from tests.pages.library import fill

_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
)  # fmt: skip

_LEFT = ("htmx:afterRequest", "htmx:sendAbort")
"""What the library says of suggestions that were still coming when the reader went on."""


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    """The starter library, with the invented rulings of ``hostile``."""
    with filled(tmp_path_factory.mktemp("pages")) as store:
        yield store


@contextmanager
def filled(folder: Path) -> Iterator[Graph]:
    """Give the graph that pages are tested on, made in a folder."""
    url = f"sqlite:///{folder / 'graph.db'}"
    fill(url)
    store = opened(url)
    write_hostile(store)
    yield store
    store.close()


@pytest.fixture(scope="session")
def site(library: Graph) -> Iterator[str]:
    """The address of a real server on it."""
    with serving(library) as address:
        yield address


@contextmanager
def serving(graph: GraphReader) -> Iterator[str]:
    """Serve a graph on a free port of this machine for as long as the block runs."""
    config = uvicorn.Config(create_app(graph), host="127.0.0.1", port=0, log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium."""
    place = chromium()
    if not place:
        if os.environ.get("COMITY_REQUIRE_CHROMIUM"):
            pytest.fail("a real Chromium is required: install it, or name it in COMITY_CHROMIUM")
        pytest.skip("LEFT OUT, tests in a browser: no chromium on this machine")
    with started(place) as running:
        yield running


def chromium() -> str:
    """Return where the system's Chromium is; empty where there is none."""
    return os.environ.get("COMITY_CHROMIUM") or shutil.which("chromium") or ""


@contextmanager
def started(place: str) -> Iterator[Browser]:
    """Run that Chromium for as long as the block runs."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=place, args=list(_FLAGS))
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser, site: str) -> Iterator[BrowserContext]:
    """A reader who was never here, on a wide screen by day."""
    fresh = browser.new_context(base_url=site, viewport={"width": 1400, "height": 900})
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab in which nothing may be written to the console."""
    opened_tab = context.new_page()
    said: list[str] = []
    opened_tab.on("console", lambda message: said.append(message.text))
    opened_tab.on("pageerror", lambda error: said.append(str(error)))
    yield opened_tab
    assert [each for each in said if not each.startswith(_LEFT) and "404" not in each] == []
