"""Titles and passages that would break a page stay what they are: text."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.extraction import Extraction
from comity.stores import opened
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions

HOSTILE: Final = (
    '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    + "\u202e\u2066 v. Ruritania \U0001f9ea"
    + "W" * 2_000
)
PLACES: Final = (
    "/rights/private-life",
    "/doctrines/proportionality",
    "/holdings?right=right:private-life",
    "/compare?right=right:private-life",
    "/rulings/iacthr:c-257/map",
    "/rulings/iacthr:c-257/map?drawing=map",
    "/dialogue?from=iacthr&to=ecthr",
    "/search?q=surveillance",
    "/search?q=%22%3Cscript%3E%22+court:ecthr",
    "/unresolved",
)


def _hostile(extraction: Extraction) -> Extraction:
    named = replace(extraction.metadata, title=f"{extraction.id} {HOSTILE}")
    return replace(extraction, metadata=named)


@pytest.fixture(scope="module")
def site() -> Iterator[TestClient]:
    """The starter library as somebody would name it who means harm."""
    graph = opened("sqlite:///:memory:")
    loader = Loader(graph)
    assert [*loader.load(map(_hostile, library_extractions()))]
    loader.finish()
    with TestClient(create_app(graph)) as client:
        yield client
    graph.close()


@pytest.mark.parametrize("place", PLACES)
def test_a_hostile_title_is_shown_and_never_run(place: str, site: TestClient) -> None:
    answer = site.get(f"/en{place}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"] or "drawing=" in place


def test_a_hostile_title_is_cut_to_its_room_in_a_drawing(site: TestClient) -> None:
    page = site.get("/en/rulings/iacthr:c-257/map").text
    labels = [part.partition("</text>")[0] for part in page.split('<text class="tt')[1:]]
    assert labels
    assert max(map(len, labels)) < 200
