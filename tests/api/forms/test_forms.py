"""One answer in every form: by suffix, by ``Accept`` and on the command line, with one content."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable

import pytest
from fastapi.testclient import TestClient
from lxml import etree
from rdflib import Graph, URIRef

from api.forms.akoma_ntoso import NAMESPACE
from api.forms.atom import NAMESPACE as FEED
from api.forms.bibtex import bibtex
from api.forms.csl import csl
from api.forms.json_ld import ANSWER, triples_of
from api.forms.kinds import MEDIA_TYPES, Form
from api.forms.ris import ris
from queries.acts import Act
from queries.references import Reference
from tests.api.commands import CommandLine
from tests.queries import world as small

RULING = f"/v1/rulings/{small.OLD}"
ECLI = "ECLI:CE:ECHR:2010:0504JUD000001210"
LISTS = [
    "/v1/rulings",
    f"{RULING}/cited-by",
    f"/v1/rulings/{small.NEW}/cites",
    "/v1/dialogue?from=iacthr&to=ecthr",
    "/v1/provisions/iccpr.17/interpretations",
]


def _with(suffix: str, address: str) -> str:
    path, mark, query = address.partition("?")
    return f"{path}.{suffix}{mark}{query}"


@pytest.mark.parametrize("form", Form)
def test_the_suffix_and_the_header_ask_for_the_same(client: TestClient, form: Form) -> None:
    by_suffix = client.get(f"{RULING}.{form}")
    by_header = client.get(RULING, headers={"Accept": MEDIA_TYPES[form]})
    assert by_suffix.status_code == 200
    assert by_suffix.headers["content-type"].startswith(MEDIA_TYPES[form])
    assert by_suffix.content == by_header.content


@pytest.mark.parametrize("form", ["jsonld", "ttl", "csv", "akn", "ris", "bib", "csl", "atom"])
def test_the_command_line_writes_the_same_form(
    comity_filled: CommandLine, client: TestClient, form: str
) -> None:
    said = comity_filled("ask", "ruling", small.OLD, "--format", form)
    suffix = {"akn": "akn.xml", "csl": "csl.json"}.get(form, form)
    told = client.get(f"{RULING}.{suffix}").text
    assert said.status == 0
    assert said.out.splitlines() == told.splitlines()


def test_a_form_that_an_answer_does_not_have_is_refused(client: TestClient) -> None:
    refused = client.get("/v1/rulings.akn.xml")
    unknown = client.get("/v1/rulings", headers={"Accept": "application/pdf"})
    assert (refused.status_code, unknown.status_code) == (406, 406)
    assert "/v1/rulings/ID" in refused.json()["detail"]


@pytest.mark.parametrize("address", LISTS)
def test_a_sheet_has_a_line_for_every_row_of_the_list(client: TestClient, address: str) -> None:
    data = client.get(address).json()["data"]
    name = next(each for each in ("rulings", "citations", "passages") if each in data)
    lines = list(csv.DictReader(io.StringIO(client.get(_with("csv", address)).text)))
    told = [line for line in lines if line.get("part", name) == name]
    assert len(told) == len(data[name]) > 0


def test_a_sheet_says_the_same_numbers(client: TestClient) -> None:
    courts = client.get(f"/v1/rights/{small.PRIVATE}").json()["data"]["courts"]
    told = {
        (court["court"], each["outcome"]): each["holdings"]
        for court in courts
        for each in court["outcomes"]
    }
    sheet = csv.DictReader(io.StringIO(client.get(f"/v1/rights/{small.PRIVATE}.csv").text))
    lines = [line for line in sheet if line["part"] == "courts.outcomes"]
    assert {(each["of"], each["outcome"]): int(each["holdings"]) for each in lines} == told


def test_a_page_of_a_sheet_says_where_the_next_one_is(client: TestClient) -> None:
    seen, following = [], "/v1/rulings.csv?limit=2"
    while following:
        answer = client.get(following)
        seen += [line["act.id"] for line in csv.DictReader(io.StringIO(answer.text))]
        found = re.search(r'<([^>]+)>; rel="next"', answer.headers["link"])
        following = _with("csv", found[1]) if found else ""
    whole = client.get("/v1/rulings").json()["data"]["rulings"]
    assert seen == [each["act"]["id"] for each in whole]


def test_ris_names_the_case_as_zotero_reads_it(client: TestClient) -> None:
    assert client.get(f"{RULING}.ris").text.splitlines() == [
        "TY  - CASE",
        "ID  - ecthr:001-1",
        "TI  - Example v. Norway",
        "PB  - European Court of Human Rights",
        "DA  - 2010/05/04",
        "SV  - 12/10",
        f"M2  - ECLI: {ECLI}",
        f"UR  - https://w3id.org/comity/ruling/{small.OLD}",
        "ER  - ",
    ]


@pytest.mark.parametrize("write", [ris, bibtex, csl])
def test_a_title_in_capitals_is_given_as_people_write_it(
    write: Callable[[Iterable[Reference]], str],
) -> None:
    act = Act("ecthr:001-9", "ecthr", "judgment", "EXAMPLE v. NORWAY", "2010-05-04", "text")
    told = write([Reference(act, "European Court of Human Rights", (), None)])
    assert "Example v. Norway" in told
    assert "EXAMPLE" not in told


def test_bibtex_keeps_the_ecli_and_escapes_what_latex_reads_as_a_command(
    client: TestClient,
) -> None:
    told = client.get(f"{RULING}.bib").text
    assert told.startswith("@jurisdiction{ecthr:001-1,\n")
    assert f"note = {{ECLI: {ECLI}}}" in told


def test_csl_gives_court_day_number_and_ecli(client: TestClient) -> None:
    (item,) = client.get(f"{RULING}.csl.json").json()
    assert item["type"] == "legal_case"
    assert item["authority"] == "European Court of Human Rights"
    assert item["issued"] == {"date-parts": [[2010, 5, 4]]}
    assert (item["number"], item["note"]) == ("12/10", f"ECLI: {ECLI}")


@pytest.mark.parametrize("form", ["ris", "bib", "csl.json"])
def test_a_list_is_imported_item_by_item(client: TestClient, form: str) -> None:
    rulings = client.get("/v1/rulings").json()["data"]["rulings"]
    told = client.get(f"/v1/rulings.{form}").text
    starts = {"ris": r"^TY  - ", "bib": r"^@\w+\{", "csl.json": r'"type": "'}[form]
    assert len(re.findall(starts, told, re.MULTILINE)) == len(rulings)
    assert all(each["act"]["id"] in told for each in rulings)


def test_linked_data_says_of_a_ruling_what_the_ontology_has_words_for(client: TestClient) -> None:
    written = client.get(f"{RULING}.jsonld").text
    triples = triples_of(written)
    subject = URIRef(f"https://w3id.org/comity/ruling/{small.OLD}")
    court = URIRef("https://w3id.org/comity/schema#court")
    assert str(triples.value(subject, court)) == "ecthr"
    told = Graph().parse(data=client.get(f"{RULING}.ttl").text, format="turtle")
    assert len(told) == len(triples)


def test_nothing_of_an_answer_is_lost_in_linked_data(client: TestClient) -> None:
    plain = json.dumps(client.get(RULING).json()["data"])
    written = client.get(f"{RULING}.ttl").text
    for value in re.findall(r'"(claim:[0-9a-f]+|doctrine:[a-z-]+|Example v[^"]+)"', plain):
        assert value in written
    assert f"{ANSWER}holdings" in written


def test_akoma_ntoso_has_every_passage_in_its_part(client: TestClient) -> None:
    root = etree.fromstring(client.get(f"{RULING}.akn.xml").content)
    paragraphs = root.findall(f".//{{{NAMESPACE}}}judgmentBody/*/{{{NAMESPACE}}}paragraph")
    numbers = [each.findtext(f"{{{NAMESPACE}}}num") for each in paragraphs]
    decision = root.find(f".//{{{NAMESPACE}}}decision")
    alias = root.find(f".//{{{NAMESPACE}}}FRBRalias")
    assert numbers == ["12", "40", "99"]
    assert decision is not None
    assert "Holds that there was a violation" in str(etree.tostring(decision))
    assert alias is not None
    assert alias.get("value") == ECLI


def test_a_feed_has_an_entry_for_every_ruling_of_a_list_and_says_where_it_goes_on(
    client: TestClient,
) -> None:
    feed = etree.fromstring(client.get("/v1/rulings.atom?limit=2&court=ecthr").content)
    entries = feed.findall(f"{{{FEED}}}entry")
    days = [each.findtext(f"{{{FEED}}}updated") for each in entries]
    links = {each.get("rel"): each.get("href") for each in feed.findall(f"{{{FEED}}}link")}
    assert entries[0].findtext(f"{{{FEED}}}title") == "Example v. Norway"
    assert days == ["2010-05-04T00:00:00Z", "2015-03-01T00:00:00Z"]
    assert feed.findtext(f"{{{FEED}}}updated") == days[1]
    assert client.get(str(links["next"])).status_code == 200


def test_a_merged_id_keeps_the_form_that_was_asked_for(client: TestClient) -> None:
    answer = client.get("/v1/rulings/ecthr:12-10-2010-05-04.ris")
    assert (answer.status_code, answer.headers["location"]) == (308, f"{RULING}.ris")


@pytest.mark.parametrize("address", [RULING, f"{RULING}.csv", "/v1/rulings?fields=rulings.rank"])
def test_who_holds_the_same_answer_is_told_so_without_it(client: TestClient, address: str) -> None:
    tag = client.get(address).headers["etag"]
    again = client.get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)


def test_only_the_fields_asked_for_are_told(client: TestClient) -> None:
    data = client.get(f"{RULING}?fields=act.title,holdings.outcome").json()["data"]
    assert data == {
        "act": {"title": "Example v. Norway"},
        "holdings": [{"outcome": "violation"}],
    }


@pytest.mark.parametrize(
    ("fields", "advice"),
    [
        ("act.titles", "did you mean 'act.title'"),
        ("act.title.length", "nothing is below it"),
        ("hodings", "did you mean 'holdings'"),
    ],
)
def test_a_field_that_is_not_there_is_refused_with_those_near_it(
    client: TestClient, fields: str, advice: str
) -> None:
    answer = client.get(f"{RULING}?fields={fields}")
    assert (answer.status_code, advice in answer.json()["detail"]) == (400, True)
