"""Figures on pages: those of the API, each leading to its list, none without what it rests on."""

import csv
import io
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.pages.atlas.places import PLACES


class _Links(HTMLParser):
    """Collects where a page leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found += [value for name, value in attrs if name == "href" and value]


def _links(site: TestClient, place: str) -> list[str]:
    reader = _Links()
    text = site.get(f"/en{place}").text
    reader.feed(text[text.index("<main") : text.index("</main>")])
    return reader.found


def _data(site: TestClient, path: str) -> Any:
    return site.get(path).json()["data"]


def test_the_page_of_a_right_shows_the_counts_of_the_api(site: TestClient) -> None:
    text = site.get("/en/rights/private-life").text
    found = _data(site, "/v1/rights/right:private-life")
    for court in found["courts"]:
        numbers = {each["outcome"]: each["holdings"] for each in court["outcomes"]}
        line = text[text.index(f'/en/courts/{court["court"]}"') :].partition("</tr>")[0]
        shown = re.search(r'role="img" aria-label="([0-9]+) violation, ([0-9]+) no violation', line)
        assert shown is not None
        assert int(shown[1]) == numbers.get("violation", 0)
        assert int(shown[2]) == numbers.get("no-violation", 0)
        assert f">{court['in_all']['holdings']}</a> violation" in line


def test_a_figure_opens_a_list_as_long_as_it_says(site: TestClient) -> None:
    lists = {
        each
        for each in _links(site, "/rights/private-life")
        if "/holdings?" in each and "court=" in each
    }
    assert len(lists) > 10
    page = site.get("/en/rights/private-life").text
    for each in sorted(lists):
        figure = re.search(rf'href="{re.escape(each).replace("&", "&amp;")}">([0-9]+)</a>', page)
        if figure is None:
            continue
        answer = site.get(each).text
        length = re.search(r"([0-9]+) holdings?", answer)
        assert (int(length[1]) if length else 0) == int(figure[1]), each


def test_the_table_behind_the_columns_has_the_numbers_of_the_csv(site: TestClient) -> None:
    page = site.get("/en/rights/private-life").text
    address = re.search(r'href="(/v1/holdings.csv[^"]+)"', page)
    assert address is not None
    groups = _data(site, address[1].replace("&amp;", "&").replace(".csv", ""))["groups"]
    shown = re.search(r"<b>([0-9]+)</b> holdings by year", page)
    assert shown is not None
    assert int(shown[1]) == sum(each["holdings"] for each in groups if each["year"])
    rows = list(csv.reader(io.StringIO(site.get(address[1].replace("&amp;", "&")).text)))
    assert len(rows) > 1


def test_under_twelve_cases_no_percentage_is_shown(site: TestClient) -> None:
    for place in ("/rights/private-life", "/provisions/echr.8", "/states/GBR"):
        text = site.get(f"/en{place}").text
        for total, after in re.findall(r">([0-9]+)</a> violation(.{0,40})", text):
            assert (int(total) < 12) == ("%" not in after), (place, total, after)


def test_a_party_is_never_counted_as_the_court(site: TestClient) -> None:
    found = _data(site, "/v1/doctrines/doctrine:proportionality")
    page = site.get("/en/doctrines/proportionality").text
    own = sum(each["passages"] for each in found["applied"])
    assert {each["speaker"] for each in found["applied"]} == {"court"}
    assert f">{own} passages</a>" in page


def test_the_matrix_of_courts_adds_up_to_the_api(site: TestClient) -> None:
    pairs = _data(site, "/v1/dialogue/matrix")["pairs"]
    page = site.get("/en/dialogue").text
    assert f"{sum(each['citations'] for each in pairs)} citations between courts" in page
    cells = re.findall(r'class="num t[1-5]" href="([^"]+)"[^>]*>([0-9]+)</a>', page)
    assert len(cells) == len(pairs)
    assert sum(int(number) for _, number in cells) == sum(each["citations"] for each in pairs)


def test_like_cases_have_the_interval_of_the_api(site: TestClient) -> None:
    courts = _data(site, "/v1/rights/right:private-life/like-cases")["courts"]
    page = site.get("/en/compare?right=right:private-life").text
    for each in courts:
        shown = f"({round(100 * each['low'])}–{round(100 * each['high'])})"
        assert (shown in page) == (each["decided"] >= 12)


def test_coverage_and_release_stand_on_every_page(site: TestClient) -> None:
    release = site.get("/v1/coverage").json()["release"]["value"]
    for place in PLACES:
        assert release in site.get(f"/en{place}").text, place


def test_a_page_leads_to_its_twin_by_its_ending(site: TestClient) -> None:
    for place in ("/rights/private-life", "/doctrines/proportionality", "/coverage", "/states/GBR"):
        answer = site.get(f"{place}.json")
        assert answer.url.path.startswith("/v1/")
        assert "data" in answer.json()
        assert site.get(f"/fr{place}.csv").headers["content-type"].startswith("text/csv")


@pytest.mark.parametrize("place", PLACES)
def test_a_page_has_no_dead_links(place: str, site: TestClient, checked: dict[str, int]) -> None:
    inner = {each.partition("#")[0] for each in _links(site, place) if each.startswith("/")}
    for each in sorted(inner - {""})[:30]:
        if each not in checked:
            checked[each] = site.get(each, follow_redirects=False).status_code
    assert {each: checked[each] for each in inner if checked.get(each, 200) >= 400} == {}


@pytest.mark.parametrize("place", PLACES)
def test_a_page_is_small_enough_for_a_slow_line(place: str, site: TestClient) -> None:
    answer = site.get(f"/en{place}", headers={"Accept-Encoding": "gzip"})
    assert int(answer.headers["content-length"]) < 100_000


def test_the_same_address_gives_the_same_bytes(site: TestClient) -> None:
    for place in PLACES:
        assert site.get(f"/en{place}").content == site.get(f"/en{place}").content


def test_a_drawing_may_be_taken_away_as_a_file(site: TestClient) -> None:
    for place in (
        "/rights/private-life?drawing=years",
        "/doctrines/proportionality?drawing=travels",
        "/rulings/iacthr:c-257/map?drawing=map",
    ):
        answer = site.get(f"/en{place}")
        assert answer.headers["content-type"].startswith("image/svg+xml")
        assert answer.text.startswith("<svg xmlns=")
        assert "<style>" in answer.text


def test_fields_left_empty_are_no_limits(site: TestClient) -> None:
    empty = site.get("/en/rights/private-life?since=&until=&as_of=")
    assert empty.status_code == 200
    assert _holdings_in(empty.text) == _holdings_in(site.get("/en/rights/private-life").text)


def _holdings_in(page: str) -> str:
    found = re.search(r"[1-9]\d* holdings", page)
    assert found
    return found[0]


def test_what_cannot_be_asked_is_refused_with_the_reason(site: TestClient) -> None:
    assert site.get("/en/rights/private-life?sinse=2000").status_code == 400
    assert site.get("/en/rights/private-live").status_code == 404
    assert site.get("/en/search?q=(unclosed").status_code == 400
    assert site.get("/en/dialogue?from=ecthr").status_code in {400, 404}
