import csv
import json
import re
from collections.abc import Iterator
from io import StringIO

import pytest
from fastapi.testclient import TestClient
from rdflib import Graph as Triples

from api.app import create_app
from api.negotiating import NotOfferedError, chosen
from api.pages.assets import assets
from api.publisher import Publisher
from comity.store import Graph
from ontology.exporting import FORMATS
from ontology.publishing.published import shipped
from tests.ontology.planting import REPLACED, planted

TURTLE, JSON_LD, HTML = "text/turtle", "application/ld+json", "text/html"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
OFFERED = [HTML, TURTLE, JSON_LD]
LIFE = "/ontology/right/life"


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        (None, HTML), ("", HTML), ("*/*", HTML), (BROWSER, HTML), (TURTLE, TURTLE),
        ("text/*", HTML), ("text/*;q=0.5, text/turtle", TURTLE),
        (f"{TURTLE};q=0.3, {JSON_LD};q=0.8", JSON_LD), (f"{HTML};q=0, */*", TURTLE),
        ("TEXT/Turtle ; Q=0.9", TURTLE),
        (f"nonsense, {TURTLE};q=2, {JSON_LD};q=x, */*;q=0.1", HTML),
    ],
)  # fmt: skip
def test_the_form_that_the_client_likes_best_is_chosen(accept: str | None, given: str) -> None:
    assert chosen(accept, OFFERED) == given


@pytest.mark.parametrize("accept", ["image/png", f"{TURTLE};q=0", "*/*;q=0", "nonsense"])
def test_a_client_that_likes_none_is_told_what_is_offered(accept: str) -> None:
    with pytest.raises(NotOfferedError, match="text/html, text/turtle, application/ld"):
        chosen(accept, OFFERED)


def _terms() -> Iterator[str]:
    published = shipped()
    for kind in published.kinds:
        names = published.names(kind)
        yield from (f"/ontology/{kind}/{name}" for name in {names[0], names[-1]})


@pytest.mark.parametrize("path", sorted(_terms()))
def test_a_term_of_every_kind_answers_as_page_and_as_triples(client: TestClient, path: str) -> None:
    page = client.get(path, headers={"accept": BROWSER})
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    turtle = Triples().parse(data=client.get(path, headers={"accept": TURTLE}).text)
    n_triples = Triples().parse(data=client.get(f"{path}?format=nt").text, format="nt")
    assert len(turtle) == len(n_triples) > 0
    assert json.loads(client.get(path, headers={"accept": JSON_LD}).text)["@graph"]


def test_a_term_varies_by_accept_and_says_so(client: TestClient) -> None:
    answer = client.get(LIFE, headers={"accept": "image/png"})
    assert (answer.status_code, answer.headers["content-type"]) == (406, "application/problem+json")
    assert "text/turtle" in answer.json()["detail"]
    assert client.get(LIFE).headers["vary"] == "Accept"


def test_an_unchanged_term_is_not_sent_again(client: TestClient) -> None:
    tag = client.get(LIFE).headers["etag"]
    again = client.get(LIFE, headers={"if-none-match": f'"other", W/{tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(f"{LIFE}?format=ttl").headers["etag"] != tag


@pytest.mark.parametrize("path", ["/ontology/right/flying", "/ontology/spell", "/ontology/a/b"])
def test_an_unknown_term_is_not_there(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def test_an_unknown_form_or_parameter_is_refused(client: TestClient) -> None:
    assert client.get(f"{LIFE}?format=docx").status_code == 422
    assert client.get(f"{LIFE}?lang=fr").status_code == 400


def test_a_replaced_term_sends_its_reader_on_for_ever(small_graph: Graph) -> None:
    publisher = Publisher(given=planted(REPLACED))
    client = TestClient(create_app(small_graph, publisher), follow_redirects=False)
    for name in ("old", "older"):
        answer = client.get(f"/ontology/right/{name}?format=ttl")
        assert (answer.status_code, answer.headers["location"]) == (308, f"{LIFE}?format=ttl")
    rows = csv.DictReader(StringIO(client.get("/v1/ontology?format=skos-csv").text))
    old = next(row for row in rows if row["id"] == "right:old")
    assert (old["owl:deprecated"], old["dcterms:isReplacedBy"]) == ("true", "right:older")


def test_the_whole_answers_in_every_form(client: TestClient) -> None:
    summary = client.get("/v1/ontology").json()
    assert {each["format"] for each in summary["formats"]} == set(FORMATS)
    for each in summary["formats"]:
        answer = client.get(each["href"])
        assert answer.headers["content-type"].startswith(each["media_type"])
        assert answer.content == shipped().document(each["format"])
    assert client.get("/v1/ontology", headers={"accept": TURTLE}).text.startswith("@prefix")


def test_the_summary_leads_to_what_is_there(client: TestClient) -> None:
    summary = client.get("/v1/ontology").json()
    assert summary["version"] == summary["changes"][0]["version"] == shipped().version
    assert summary["terms"] == dict(shipped().kinds)
    places = [each["href"] for each in summary["schemes"]]
    for href in (*places, summary["links"]["pages"], summary["links"]["rights_by_instrument"]):
        assert client.get(href).status_code == 200


def _links(page: str) -> set[str]:
    return set(re.findall(r'href="(/[^"#]*)"', page))


@pytest.mark.parametrize(
    "path", ["/ontology", LIFE, "/ontology/instrument/echr", "/ontology/court"]
)
def test_every_link_of_a_page_leads_somewhere(client: TestClient, path: str) -> None:
    links = _links(client.get(path).text)
    assert len(links) > 5
    assert [link for link in sorted(links) if client.get(link.replace("&amp;", "&")).is_error] == []


def test_a_page_is_strict_and_runs_no_script(client: TestClient) -> None:
    page = client.get(LIFE)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "set-cookie" not in page.headers
    for part in ("<script>", "style=", "onclick", "http://127"):
        assert part not in page.text
    assert page.text.count("<h1") == 1
    for language, name in (("en", "Right to life"), ("fr", "Droit à la vie"), ("es", "vida")):
        assert re.search(rf'lang="{language}"[^>]*>[^<]*{name}', page.text)


def test_what_a_term_says_is_never_mark_up(small_graph: Graph) -> None:
    hostile = 'group:x a co:Group ; skos:prefLabel "<script>alert(1)</script>"@en .'
    client = TestClient(create_app(small_graph, Publisher(given=planted(hostile))))
    page = client.get("/ontology/group/x").text
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_style_sheet_answers_under_its_own_name_alone(client: TestClient) -> None:
    sheet = assets()["comity.css"]
    name, content = sheet.name, sheet.content
    answer = client.get(f"/static/{name}")
    assert (answer.status_code, answer.content) == (200, content)
    assert "immutable" in answer.headers["cache-control"]
    assert f"/static/{name}" in client.get("/ontology").text
    assert client.get("/static/comity.css").status_code == 404


@pytest.fixture(scope="module")
def matrix(client: TestClient) -> str:
    return client.get("/ontology/rights-by-instrument").text


def test_the_table_has_a_row_a_right_and_a_column_an_instrument(matrix: str) -> None:
    rows = re.findall(r"<tr[^>]*><th scope=\"row\".*?</tr>", matrix, re.DOTALL)
    assert len(rows) == shipped().kinds["right"]
    columns = re.findall(r'<th scope="col">', matrix)
    assert {row.count("<td>") for row in rows} == {len(columns) - 1}


def test_the_table_shows_every_statement_and_how_far_in_words(matrix: str) -> None:
    cells = re.findall(r'<span class="cell[^"]*"><a href="([^"]+)">[^<]+</a>.*?</span>', matrix)
    assert len(cells) == sum(map(len, _protections()))
    assert '<a href="/ontology/provision/echr.3">3</a>' in matrix
    assert "disputed</span>" in matrix
    assert '<caption id="matrix-caption">' in matrix
    assert 'role="region" tabindex="0" aria-labelledby="matrix-caption"' in matrix


def _protections() -> list[tuple[object, ...]]:
    from ontology import load  # noqa: PLC0415 - only here

    return [tuple(each) for each in load().protections.values()]
