"""What pages do on a small graph without a browser: refusals, parts, filters, notes, paper."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.guarding.guards import Guards, Limits
from api.guarding.sizes import LONGEST_ADDRESS
from comity.stores import opened
from tests.queries import world

PEOPLE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": "fr"}
"""What a browser in France sends."""


@pytest.fixture(scope="module")
def site() -> Iterator[TestClient]:
    """The pages of three courts that never were."""
    graph = opened("sqlite:///:memory:")
    world.fill(graph)
    with TestClient(create_app(graph)) as client:
        yield client
    graph.close()


def test_an_address_too_long_is_refused_in_kind(site: TestClient) -> None:
    address = f"/en/search?q={'x' * LONGEST_ADDRESS}"
    page = site.get(address, headers=PEOPLE)
    assert (page.status_code, page.headers["content-type"].partition(";")[0]) == (414, "text/html")
    assert "<h1>This address is too long</h1>" in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    told = site.get(address, headers={"Accept": "*/*"})
    assert (told.status_code, told.headers["content-type"]) == (414, "application/problem+json")
    assert site.get(f"/v1{address}", headers=PEOPLE).headers["content-type"] == (
        "application/problem+json"
    )


def test_a_body_too_large_is_refused_with_a_page(site: TestClient) -> None:
    page = site.post("/es/check", content=b"x" * 6_500_000, headers=PEOPLE)
    assert (page.status_code, page.headers["content-language"]) == (413, "es")
    assert "text/html" in page.headers["content-type"]


def test_an_address_that_is_not_there_is_a_page_in_the_language_of_the_reader(
    site: TestClient,
) -> None:
    page = site.get("/nothing/of/that/kind", headers=PEOPLE)
    assert (page.status_code, page.headers["content-language"]) == (404, "fr")
    assert "application/problem+json" in site.get("/nothing").headers["content-type"]


def test_a_part_is_sent_with_its_title_and_without_the_frame(site: TestClient) -> None:
    asked = {"HX-Request": "true", "HX-Target": "found"}
    for place in ("/dialogue", "/dialogue?from=iacthr&to=ecthr", "/search?q=margin",
                  f"/rulings/{world.OLD}/cited-by", "/holdings?right=right%3Aprivate-life",
                  "/doctrines/margin-of-appreciation/applications", "/unresolved"):  # fmt: skip
        part = site.get(f"/en{place}", headers=asked)
        assert part.status_code == 200, place
        assert part.text.startswith("<title>"), place
        assert "<html" not in part.text, place
        assert "HX-Request" in part.headers["vary"], place
        whole = site.get(f"/en{place}").text
        assert part.text.partition("</title>")[2].strip()[:60] in whole, place


def test_a_dialogue_is_narrowed_as_its_twin_is(site: TestClient) -> None:
    for query in ("", "&treatment=followed", "&right=right%3Aprivate-life",
                  "&right=right%3Afair-trial"):  # fmt: skip
        address = f"/dialogue?from=iacthr&to=ecthr{query}"
        told = site.get(f"/v1{address}").json()["data"]["in_all"]
        total = sum(each["citations"] for each in told)
        page = site.get(f"/en{address}").text
        assert f"{total} citation{'' if total == 1 else 's'}" in page
        matrix = site.get(f"/v1/dialogue/matrix?{query.removeprefix('&')}").json()["data"]["pairs"]
        cells = {(each["citing"], each["cited"]): each["citations"] for each in matrix}
        assert cells.get(("iacthr", "ecthr"), 0) == total


def test_a_brief_on_paper_names_its_address_and_release(site: TestClient) -> None:
    page = site.get(f"/en/rulings/{world.OLD}?print=brief").text
    assert '<body class="paper">' in page
    assert page.count('<p class="addr" dir="ltr">http://testserver/rulings/') == 2
    assert "release r-00aa" in page
    assert 'class="para' not in page


def test_like_cases_show_what_was_ordered_with_the_counts_of_the_api(site: TestClient) -> None:
    told = site.get("/v1/rights/right:private-life/remedies").json()["data"]["courts"]
    page = site.get("/en/compare?right=right%3Aprivate-life").text
    assert told
    for court in told:
        assert f"a remedy was read in {court['with_measures']} of {court['rulings']}" in page


def test_the_margin_says_which_courts_cite_a_paragraph(site: TestClient) -> None:
    page = site.get(f"/en/rulings/{world.OLD}").text
    margins = [part.partition("</aside>")[0] for part in page.split('<aside class="m"')[1:]]
    assert any("Cited by" in each and "<abbr" in each for each in margins)


def test_facets_count_what_their_search_finds(site: TestClient) -> None:
    told = site.get("/v1/search/facets?q=court:ecthr").json()["data"]["facets"]
    by = {each["field"]: each["counts"] for each in told}
    for field in ("origin", "instrument", "provision"):
        for each in by[field]:
            query = {"q": f"court:ecthr {field}:{each['value']}", "by": "court"}
            found = site.get("/v1/search/facets", params=query).json()["data"]
            assert found["passages"] == each["passages"], (field, each)


def test_who_asks_too_much_is_told_on_a_page() -> None:
    graph = opened("sqlite:///:memory:")
    limits = Limits.of(1, 1)
    with TestClient(create_app(graph, guards=Guards(limits=limits))) as client:
        client.get("/en/about", headers=PEOPLE)
        page = client.get("/en/about", headers=PEOPLE)
    graph.close()
    assert page.status_code == 429
    assert "Too many pages were asked for in one minute" in page.text
    assert int(page.headers["retry-after"]) > 0
