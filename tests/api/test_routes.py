import pytest
from fastapi.testclient import TestClient

from tests.builders import a_claim_id
from tests.queries import world as small

CLAIM = a_claim_id(f"{small.OLD}!h1")
ANSWERED = [
    "/v1/rights",
    f"/v1/rights/{small.PRIVATE}",
    f"/v1/rights/{small.PRIVATE}?court=ecthr&since=2010&until=2015-12&leading=1",
    f"/v1/rights/{small.PRIVATE}/provisions",
    f"/v1/rulings/{small.OLD}/measures",
    f"/v1/rulings/{small.OLD}/influence",
    f"/v1/rulings/{small.OLD}/brief",
    f"/v1/rulings/{small.OLD}/holdings",
    f"/v1/rulings/{small.PARAGRAPH}/separate-opinions",
    f"/v1/rulings/{small.OLD}/separate-opinions",
    f"/v1/rulings/{small.OLD}/similar",
    f"/v1/rulings/{small.OLD}/said-of",
    f"/v1/doctrines/{small.MARGIN}/applications/count?role=named",
    f"/v1/doctrines/{small.MARGIN}/passages/count?ruling={small.OLD}",
    "/v1/provisions/iccpr.17/interpretations/count",
    "/v1/dialogue/matrix",
    "/v1/communities?court=ecthr&most=5",
    f"/v1/doctrines/{small.MARGIN}/ranking?leading=2",
    f"/v1/paths?from={small.SAN_JOSE}&to={small.STUB}",
    "/v1/holdings?provision=echr.8&by=court,year",
    f"/v1/rights/{small.PRIVATE}/like-cases?doctrine={small.MARGIN}",
    f"/v1/comparisons?rulings={small.OLD},{small.NEW}",
    f"/v1/states?found_by=ecthr,un-hrc&right={small.PRIVATE}",
    "/v1/provisions/echr.8/equivalents",
    "/v1/provisions/iccpr.17/interpretations",
    "/v1/rulings",
    "/v1/rulings?court=ecthr&court=iacthr&respondent=NOR&respondent=PER&language=en&language=es",
    "/v1/rulings?court=ecthr&respondent=NOR&kind=judgment&outcome=violation&provision=echr.8",
    f"/v1/rulings/{small.OLD}",
    f"/v1/rulings/{small.NEW}/cites",
    f"/v1/rulings/{small.OLD}/cited-by?treatment=distinguished&pinpoint=40",
    f"/v1/passages/{small.OLD}%2340",
    f"/v1/passages/{small.OLD}@fr%2312",
    f"/v1/doctrines/{small.MARGIN}",
    "/v1/states/NOR",
    "/v1/states/NOR/instruments",
    "/v1/states/NOR/instruments?instrument=echr-p12&as_of=2003-01-14",
    "/v1/dialogue?from=iacthr&to=ecthr",
    *(
        f"/v1/doctrines/{small.MARGIN}/{question}"
        for question in (
            "applications",
            "adoption",
            "timeline",
            "authorities",
            "divergence",
            "counterparts",
            "first",
            f"passages?ruling={small.OLD}",
        )
    ),
    f"/v1/claims/{CLAIM}",
    "/v1/coverage",
    "/v1/lookup?q=Example+v.+Norway",
    "/v1/courts",
    "/v1/courts/un-hrc",
    "/v1/status",
    "/v1/unresolved?court=ecthr",
    f"/v1/nodes/{small.OLD}/neighbours?limit=1",
    f"/v1/nodes/{small.PRIVATE}/neighbours",
    "/v1/suggestions?q=priv&kind=right",
    f"/v1/passages/{small.OLD}%2340/similar",
    f"/v1/rulings/{small.OLD}/marks",
    "/v1/search?q=margin+section:law",
    "/v1/search/facets?q=court:ecthr&by=court,section",
]


@pytest.mark.parametrize("address", ANSWERED)
def test_every_answer_comes_in_the_one_envelope(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    envelope = answer.json()
    assert list(envelope) == ["data", "page", "coverage", "release", "warnings", "links"]
    assert client.get(envelope["links"]["self"]).content == answer.content
    assert "release=r-00aa" in envelope["links"]["self"]
    assert envelope["release"]["value"] == "r-00aa"
    assert envelope["coverage"]["texts"] == 4
    assert envelope["coverage"]["note"] is None


@pytest.mark.parametrize("address", ANSWERED)
def test_the_same_question_gives_the_same_bytes(client: TestClient, address: str) -> None:
    assert client.get(address).content == client.get(address).content


@pytest.mark.parametrize(
    "address",
    [
        "/v1/states/CHE/instruments",
        "/v1/dialogue?from=sadc&to=iacthr",
        "/v1/lookup?q=Nobody",
        "/v1/rulings?court=icj",
    ],
)
def test_an_empty_answer_says_what_was_searched(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.json()["coverage"]["note"] == (
        "No authority found in the 3 systems searched, which hold 5 of the 6 rulings known to "
        "this graph."
    )


@pytest.mark.parametrize(
    "address",
    [
        "/v1/rulings?limit=2",
        f"/v1/rulings/{small.OLD}/cited-by?limit=1",
        f"/v1/rulings/{small.NEW}/cites?limit=1",
        "/v1/provisions/iccpr.17/interpretations?limit=1",
        "/v1/dialogue?from=iacthr&to=ecthr&limit=2",
        f"/v1/holdings?right={small.PRIVATE}&limit=1",
        f"/v1/doctrines/{small.MARGIN}/applications?limit=1",
        f"/v1/doctrines/{small.MARGIN}/passages?ruling={small.OLD}&limit=1",
    ],
)
def test_pages_retrieve_each_record_exactly_once(client: TestClient, address: str) -> None:
    whole = _records(
        client.get(address.replace("limit=1", "limit=50").replace("limit=2", "limit=50")).json()
    )
    seen: list[str] = []
    following: str | None = address
    while following is not None:
        envelope = client.get(following).json()
        seen += _records(envelope)
        following = envelope["page"]["next"]
    assert seen == whole
    assert len(set(seen)) == len(seen) > 1


def _records(envelope: dict[str, dict[str, object]]) -> list[str]:
    """Return the rows of a page, each as one text."""
    rows = next(
        value
        for name, value in envelope["data"].items()
        if name in {"rulings", "citations", "passages", "holdings"}
    )
    assert isinstance(rows, list)
    return [str(row) for row in rows]


@pytest.mark.parametrize("rest", ["", "/cites?limit=1", "/cited-by"])
def test_a_merged_id_answers_with_308_to_the_same_question(client: TestClient, rest: str) -> None:
    answer = client.get(f"/v1/rulings/ecthr:12-10-2010-05-04{rest}")
    assert (answer.status_code, answer.headers["location"]) == (
        308,
        f"/v1/rulings/{small.OLD}{rest}",
    )


def test_a_doctrine_is_found_in_a_ruling_under_the_id_that_it_had_before(
    client: TestClient,
) -> None:
    passages = f"/v1/doctrines/{small.MARGIN}/passages"
    answer = client.get(passages, params={"ruling": "ecthr:12-10-2010-05-04"})
    assert answer.json()["data"]["act"]["id"] == small.OLD


@pytest.mark.parametrize("question", ["", "/counterparts"])
def test_a_limit_that_a_question_does_not_take_is_refused(
    client: TestClient, question: str
) -> None:
    answer = client.get(f"/v1/doctrines/{small.MARGIN}{question}?language=fr")
    assert answer.status_code == 400
    assert "language" in answer.json()["detail"]


def test_a_passage_of_a_merged_ruling_answers_with_308(client: TestClient) -> None:
    answer = client.get("/v1/passages/ecthr:12-10-2010-05-04%2340")
    assert (answer.status_code, answer.headers["location"]) == (
        308,
        f"/v1/passages/{small.OLD}%2340",
    )
    assert client.get(answer.headers["location"]).status_code == 200


def test_the_program_says_that_it_lives_and_that_the_graph_answers(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "alive", "release": None}
    assert client.get("/readyz").json() == {"status": "ready", "release": "r-00aa"}
