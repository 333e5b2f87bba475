"""A withdrawn ruling is nowhere any more: no face tells it, no cache, no export, no byte."""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import anyio
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from mcp import Client
from neo4j import GraphDatabase

import ontology
from api.app import create_app
from api.forms.kinds import Form as Shown
from api.mcp.serving import server_over
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.store import Graph
from comity.stores import opened
from comity.stores.addresses import File, address_of
from comity.stores.writers import alone
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.loading.withdrawing import withdraw
from ingest.ranking.ranking import Choices, rank_all
from tests.api.hostile import Said, asked
from tests.ingest.loading.texts import a_citing_judgment, loaded, the_judgment
from tests.ingest.reading.rulings import judgment
from tests.servers.emptying import emptied

ACT: Final = "ecthr:001-999009"
PARTY, CITED = "Zembravic", "Quillantro"
NAMES: Final = (PARTY.lower().encode(), CITED.lower().encode())
"""Names that stand in no other text: a party, and the party of a case that this one alone cites."""
CITING: Final = "5. The Court refers to Z. v. Norway (no. 77001/12, § 5, 12 June 2018)."
WORD: Final = "Strelsau"
"""A word of every text: what is asked must not hold the names, since answers repeat it."""
GONE: Final = 410


def _planted() -> Any:
    text = (
        judgment("77001/12", PARTY)
        .replace("2. The applicant lives", f"2. The applicant, Mr {PARTY}, lives")
        .replace("5. The Court reiterates", f"5. The Court reiterates, as in {CITED} v. Norway "
                 "(no. 66001/10, § 7, 3 May 2010),")
    )  # fmt: skip
    supplied = Supplied(court="ecthr", language="en")
    key = ACT.partition(":")[2]
    return extract(Document(key, key, text, supplied=supplied), ontology.load())


@dataclass(frozen=True)
class Faces:
    """All addresses of an application that may tell a ruling.

    Attributes:
        app: the application.
        known: values of the parameters in its paths.
    """

    app: FastAPI
    known: Mapping[str, str]

    def addresses(self) -> Iterator[str]:
        """Yield addresses of the API in JSON, of one ruling in every form, and of pages."""
        for path, operations in self.app.openapi()["paths"].items():
            if "get" in operations and not path.endswith("/stream"):
                yield self._filled(path, operations["get"].get("parameters", []))
        act = quote(ACT, safe=":")
        for form in Shown:
            yield f"/v1/rulings/{act}.{form}"
            yield f"/v1/rulings.{form}?court=ecthr"
            yield f"/v1/search.{form}?q={WORD}"
        yield f"/v1/search?q={WORD}"
        yield f"/v1/suggestions?q={PARTY[:4]}"
        yield "/v1/lookup?q=77001/12"
        yield "/v1/lookup?q=66001/10"
        yield "/v1/unresolved?court=ecthr"
        yield "/v1/rights/right:private-life"
        for page in _pages(self.app):
            yield page.replace("{act}", act)
        yield f"/en/search?q={WORD}"
        yield "/en/ask?q=77001/12"
        yield "/en/rights/private-life"

    def _filled(self, path: str, declared: list[dict[str, Any]]) -> str:
        query = []
        for each in declared:
            examples = each.get("examples") or each["schema"].get("examples") or ["x"]
            example = (
                next(iter(examples.values()))["value"]
                if isinstance(examples, dict)
                else examples[0]
            )
            if each["in"] == "path":
                value = self.known.get(each["name"], str(example))
                path = path.replace(f"{{{each['name']}}}", quote(value, safe=":"))
            elif each.get("required"):
                query.append(f"{each['name']}={quote(str(example))}")
        return path + ("?" + "&".join(query) if query else "")

    def told(self) -> dict[str, Said]:
        """Return what each address answers."""
        return {address: asked(self.app, address) for address in dict.fromkeys(self.addresses())}


def _pages(app: FastAPI) -> list[str]:
    """Return the paths of pages about one ruling."""
    mounted = (getattr(getattr(each, "app", None), "routes", ()) for each in app.routes)
    paths = (route.path for routes in mounted for route in routes if isinstance(route, APIRoute))
    about = (path for path in paths if "{act}" in path and "{place}" not in path)
    return ["/en/" + path.removeprefix("/{language}").lstrip("/") for path in about]


def _tells(content: bytes) -> bool:
    return any(name in content.lower() for name in NAMES)


@pytest.fixture(params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'graph.db'}"
        return
    server = emptied(request.getfixturevalue("neo4j_url"))
    yield server
    emptied(server)


def _filled(url: str) -> Graph:
    graph = opened(url)
    loaded(graph, the_judgment(), _planted(), a_citing_judgment(CITING))
    rank_all(graph, Choices(), lambda *_: None)
    return graph


def _faces(graph: Graph) -> Faces:
    claims = [
        row for row in graph.nodes("Claim", ("property",), ACT) if row["property"] == "holding"
    ]
    passages = [str(row["id"]) for row in graph.nodes("Passage", (), ACT)]
    known = {"act": ACT, "wanted": passages[1], "claim": str(claims[0]["id"]), "node": ACT}
    return Faces(create_app(graph), known)


def test_nothing_of_a_withdrawn_ruling_is_told_by_any_face_or_left_in_any_byte(
    url: str, tmp_path: Path
) -> None:
    graph, beside = _filled(url), opened(url)
    faces = _faces(graph)
    second = Faces(create_app(beside), faces.known)  # another server, with caches of its own
    before, _ = faces.told(), second.told()
    telling = {address for address, said in before.items() if _tells(said.body)}
    assert len(telling) > 30
    assert _tells(_asked_by_tools(graph))
    export(graph, tmp_path / "before", Form.JSONL)
    with alone(address_of(url)):
        withdraw(graph, ACT)
        graph.purge()
    for each in (faces, second):
        after = each.told()
        assert [address for address, said in after.items() if _tells(said.body)] == []
        gone = [
            address for address in after if f"/{ACT}" in address and before[address].status == 200
        ]
        assert len(gone) > 15
        told = {}
        for address in gone:
            tag = before[address].headers.get("etag", "")
            told[address] = (
                after[address].status,
                asked(each.app, address, if_none_match=tag).status,
            )
        assert {address: two for address, two in told.items() if set(two) != {GONE}} == {}
        hits = asked(each.app, f"/v1/search?q={PARTY}").problem["data"]
        assert hits["in_all"] == 0 if "in_all" in hits else not hits["hits"]
    assert not _tells(_asked_by_tools(beside))
    for form, since in (
        (Form.JSONL, None),
        (Form.NTRIPLES, None),
        (Form.JSONL, tmp_path / "before"),
    ):
        place = tmp_path / f"after-{form}-{since is None}"
        export(graph, place, form, since)
        files = [path for path in place.rglob("*") if path.is_file()]
        assert not any(_tells(_plain(path.read_bytes())) for path in files)
    graph.close()
    beside.close()
    assert not any(_tells(content) for content in _bytes(url))


def test_no_copy_of_an_answer_about_a_ruling_may_be_used_without_asking(url: str) -> None:
    graph = _filled(url)
    faces = _faces(graph)
    for address, said in faces.told().items():
        if _tells(said.body) and said.status == 200:
            assert said.headers["cache-control"] in {"no-cache", "no-store"}, address
    graph.close()


def _plain(content: bytes) -> bytes:
    return zlib.decompress(content, wbits=31) if content[:2] == b"\x1f\x8b" else content


def _asked_by_tools(graph: Graph) -> bytes:
    """Return all that the tools for agents say of the ruling."""
    given: dict[str, dict[str, object]] = {
        "find_rulings": {"words": "77001/12"},
        "search_passages": {"words": WORD, "court": "ecthr"},
        "find_terms": {"words": PARTY[:4]},
    }

    async def ask() -> bytes:
        async with Client(server_over(graph)) as client:
            answers = [await client.call_tool(name, words) for name, words in given.items()]
        return b"".join(
            repr(answer.structured_content).encode()
            + "".join(getattr(part, "text", "") for part in answer.content).encode()
            for answer in answers
        )

    return anyio.run(ask)


def _bytes(url: str) -> Iterator[bytes]:
    """Yield every byte of a file and what stands beside it, or every property of a server."""
    address = address_of(url)
    if isinstance(address, File):
        place = Path(address.path)
        yield from (path.read_bytes() for path in place.parent.glob(f"{place.name}*"))
        return
    with GraphDatabase.driver(url) as driver:
        for pattern in ("(x)", "()-[x]->()"):
            rows = driver.execute_query(f"MATCH {pattern} RETURN properties(x) AS held").records
            yield from (repr(row["held"]).encode() for row in rows)
