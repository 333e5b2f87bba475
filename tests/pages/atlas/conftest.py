"""A real server over the starter library alone, before the browser of all tests of pages."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
import uvicorn
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page

from api.app import create_app
from comity.store import Graph
from tests.pages.library import library_alone

Opening = Callable[..., Page]


@pytest.fixture(scope="session")
def library() -> Iterator[Graph]:
    """The starter library, loaded once; pages only read."""
    with library_alone() as graph:
        yield graph


@pytest.fixture(scope="session")
def site(library: Graph) -> Iterator[TestClient]:
    """The pages without a browser."""
    with TestClient(create_app(library)) as client:
        yield client


@pytest.fixture(scope="session")
def origin(library: Graph) -> Iterator[str]:
    """Address of a real server, on a port of the system's choice."""
    settings = uvicorn.Config(create_app(library), port=0, log_level="warning", lifespan="off")
    server = uvicorn.Server(settings)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def opening(browser: Browser, origin: str) -> Iterator[Opening]:
    """Opens a page in a context of its own: width, scheme, with or without scripts."""
    with ExitStack() as left:

        def opened_page(
            path: str, *, width: int = 1400, scheme: str = "light", scripts: bool = True
        ) -> Page:
            context = browser.new_context(
                viewport={"width": width, "height": 900},
                color_scheme="dark" if scheme == "dark" else "light",
                java_script_enabled=scripts,
                base_url=origin,
            )
            left.callback(context.close)
            page = context.new_page()
            page.goto(path)
            return page

        yield opened_page


@pytest.fixture(scope="session")
def checked() -> dict[str, int]:
    """Status by address: a link that many pages share is followed once."""
    return {}
