"""A draft: its citations resolved and checked, two invented ones found, nothing of it kept."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import ontology
from api.app import create_app
from api.drafts.auditing import Audit, audit
from api.drafts.quoting import Wording, compared
from api.drafts.resolving import Resolution, resolve
from comity.store import Batch, Graph, Row
from comity.stores import opened
from ingest.document import Document, Supplied
from ingest.extracting import extract
from tests.builders import a_ruling, an_edge
from tests.ingest.loading.texts import LIBRARY, loaded

EXAMPLE = Path(__file__).parents[3] / "examples" / "sr-v-ruritania.txt"
WORDS = "the retention was disproportionate"
DRAFT = f"""\
The Court held that “the law did not give adequate and effective guarantees against arbitrariness
and that {WORDS}” (see S.R. v. Ruritania, no. 99001/12, § 40, 12 June 2018).

It relied on Klass and Others v. Germany, 6 September 1978, § 50, Series A no. 28.

So it was in Smithson v. Ruritania, no. 99887/12, § 4, 3 May 2016, and in Doeland v. Germany,
no. 5029/71.
"""


@pytest.fixture(scope="module")
def held() -> Graph:
    supplied = Supplied(court="ecthr", language="en")
    text = EXAMPLE.read_text(encoding="utf-8")
    ours = extract(Document("sr", "sr", text, supplied=supplied), ontology.load())
    graph = opened("sqlite:///:memory:")
    loaded(graph, *LIBRARY, ours)
    return graph


@pytest.fixture(scope="module")
def over_http(held: Graph) -> Iterator[TestClient]:
    with TestClient(create_app(held)) as client:
        yield client


def _audited(held: Graph, draft: str) -> Audit:
    return audit(held, draft, ontology.load())


@pytest.fixture(scope="module")
def of_one_number() -> Iterator[Graph]:
    """A decision, a Chamber's and a Grand Chamber's judgment on one application."""
    graph = opened("sqlite:///:memory:")
    for act, told in (
        ("ecthr:001-61", {"kind": "decision", "date": "2011-02-01"}),
        ("ecthr:001-62", {"date": "2013-03-05"}),
        ("ecthr:001-63", {"formation": "grand-chamber", "date": "2015-06-16"}),
    ):
        number: Row = {
            "id": "identifier:appno:9900513", "owner": "graph", "type": "appno",
            "value": "99005/13", "key": "9900513",
        }  # fmt: skip
        ruling = a_ruling(act, title="Perrin v. Ruritania", **told)
        edge = an_edge(act, "identifier:appno:9900513", act, preferred=True)
        nodes = {"Ruling": [ruling]}
        graph.replace(act, Batch(nodes, {"IDENTIFIED_BY": [edge]}), Batch({"Identifier": [number]}))
    yield graph
    graph.close()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Perrin v. Ruritania [GC], no. 99005/13, § 4, ECHR 2015", "ecthr:001-63"),
        ("Perrin v. Ruritania [GC], no. 99005/13, § 4", "ecthr:001-63"),
        ("Perrin v. Ruritania (dec.), no. 99005/13, § 4", "ecthr:001-61"),
        ("Perrin v. Ruritania, no. 99005/13, § 4, ECHR 2013", "ecthr:001-62"),
        ("Perrin v. Ruritania, no. 99005/13, § 4, 5 March 2013", "ecthr:001-62"),
    ],
)
def test_what_stands_beside_a_number_tells_its_rulings_apart(
    of_one_number: Graph, written: str, meant: str
) -> None:
    (found,) = resolve(of_one_number, f"See {written}.", ontology.load()).citations
    assert found.act is not None
    assert (found.act.id, found.resolution) == (meant, Resolution.RESOLVED)


def test_a_number_with_two_judgments_and_no_sign_stays_open(of_one_number: Graph) -> None:
    text = "See Perrin v. Ruritania, no. 99005/13, § 4."
    (found,) = resolve(of_one_number, text, ontology.load()).citations
    assert found.resolution is Resolution.AMBIGUOUS
    assert [each.id for each in found.candidates] == ["ecthr:001-62", "ecthr:001-63"]


def test_a_sign_that_no_ruling_of_the_number_bears_differs(of_one_number: Graph) -> None:
    text = "See Perrin v. Ruritania, no. 99005/13, § 4, ECHR 2019."
    (found,) = resolve(of_one_number, text, ontology.load()).citations
    assert (found.resolution, found.act) == (Resolution.AMBIGUOUS, None)
    assert "year" in found.reason


def test_known_citations_resolve_and_invented_ones_do_not(held: Graph) -> None:
    found = resolve(held, DRAFT, ontology.load()).citations
    assert [one.resolution for one in found] == [
        Resolution.RESOLVED, Resolution.RESOLVED, Resolution.UNKNOWN, Resolution.UNKNOWN,
    ]  # fmt: skip
    assert all(DRAFT[one.start : one.end] == one.words for one in found)
    assert "Klass" in [str(one.act.title) for one in found if one.act][1]


def test_a_number_with_another_name_shows_whose_it_is(held: Graph) -> None:
    *_, last = resolve(held, DRAFT, ontology.load()).citations
    assert (last.act, last.differs) == (None, ("name",))
    assert "Klass" in str(last.candidates[0].title)


def test_an_audit_finds_exactly_the_invented_citations(held: Graph) -> None:
    checked = _audited(held, DRAFT).citations
    wrong = [one.cited.words.split(" v.")[0] for one in checked if not one.is_right]
    assert wrong == ["Smithson", "Doeland"]
    assert checked[0].quotations[0].wording is Wording.VERBATIM
    assert checked[0].pinpoints[0].exists


@pytest.mark.parametrize(
    ("was", "now", "wording"),
    [
        ("§ 40", "§ 45", Wording.ELSEWHERE),
        ("disproportionate", "entirely proportionate", Wording.DIFFERS),
        ("the law did not give adequate and effective guarantees", "no soul ever saw", None),
    ],
)
def test_an_altered_quotation_is_told_with_what_the_ruling_has(
    held: Graph, was: str, now: str, wording: Wording | None
) -> None:
    first = _audited(held, DRAFT.replace(was, now, 1)).citations[0]
    (quotation,) = first.quotations
    assert quotation.wording in ((wording,) if wording else (Wording.DIFFERS, Wording.NOT_FOUND))
    assert not first.is_right


def test_a_paragraph_that_is_not_there_and_another_day_are_told(held: Graph) -> None:
    draft = DRAFT.replace("§ 40", "§ 400").replace("12 June 2018", "13 June 2018")
    first = _audited(held, draft).citations[0]
    assert (first.pinpoints[0].exists, first.cited.differs) == (False, ("date",))


def test_of_a_digest_neither_paragraphs_nor_words_are_judged(held: Graph) -> None:
    klass = _audited(held, DRAFT).citations[1]
    assert (klass.could_check, klass.pinpoints[0].exists) == (False, None)


def test_what_others_cite_beside_is_shown_and_what_is_cited_is_not(held: Graph) -> None:
    found = _audited(held, DRAFT)
    cited = {one.cited.act.id for one in found.citations if one.cited.act}
    assert found.beside
    assert not cited & {one.act.id for one in found.beside}
    counts = [one.rulings for one in found.beside]
    assert counts == sorted(counts, reverse=True)


def test_nothing_of_a_draft_is_stored_or_logged(
    held: Graph, over_http: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    before = {kind: len(list(held.nodes(kind, ("id",)))) for kind in ("Claim", "Authority")}
    with caplog.at_level(logging.DEBUG):
        for path in ("/v1/resolve", "/v1/audit"):
            assert over_http.post(path, json={"text": DRAFT}).status_code == 200
    assert "Smithson" not in caplog.text
    after = {kind: len(list(held.nodes(kind, ("id",)))) for kind in ("Claim", "Authority")}
    assert after == before


@pytest.mark.parametrize("path", ["/v1/resolve", "/v1/audit"])
@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}",
        '{"text": ""}',
        '{"text": 3}',
        '{"text": "a", "b": 1}',
        "[",
        '{"text":"\\u0000"}',
        '{"text":"\\ud800"}',
    ],
)
def test_what_is_no_draft_gets_a_problem_document(
    over_http: TestClient, path: str, body: str
) -> None:
    answer = over_http.post(path, content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("text", ["no citation at all", "§ § § v. v. no."])
def test_odd_text_is_read_and_answers_with_what_was_searched(
    over_http: TestClient, text: str
) -> None:
    answer = over_http.post(
        "/v1/audit",
        content=json.dumps({"text": text}),
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 200
    assert answer.json()["coverage"]["note"]


def test_words_left_out_do_not_make_a_quotation_false() -> None:
    passages = [("x#1", "There shall be no interference by a public authority with this right.")]
    found = compared("There shall be no interference … with this right", (0, 1), passages, ())
    assert found.wording is Wording.VERBATIM
