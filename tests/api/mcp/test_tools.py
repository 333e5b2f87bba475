"""The tools, asked by the official client in this process."""

import logging
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias
from urllib.parse import unquote

import anyio
import pytest
from mcp import Client

from api.mcp.serving import server_over
from comity.errors import StoreTimeoutError
from comity.store import Graph, GraphReader
from tests.api.hostile import VALUES
from tests.queries.world import GUIDE, MARGIN, NEW, OLD, PRIVATE, SAN_JOSE, fill

Ask: TypeAlias = Callable[..., dict[str, Any]]
WORLD = {
    "ruling_id": OLD, "passage_id": f"{OLD}#40", "claim_id": "claim:00000000000000a1",
    "doctrine_id": MARGIN, "right_id": PRIVATE, "words": "margin", "kind": "court",
    "direction": "cited-by", "court": "ecthr",
}  # fmt: skip


def _called(graph: GraphReader, tool: str, given: dict[str, object]) -> tuple[bool, Any]:
    async def call() -> tuple[bool, Any]:
        async with Client(server_over(graph)) as client:
            result = await client.call_tool(tool, given)
            if result.is_error:
                return True, getattr(result.content[0], "text", "")
            return False, result.structured_content

    return anyio.run(call)


@pytest.fixture(scope="module")
def ask(small_graph: Graph) -> Ask:
    """Calls a tool that must answer."""

    def asked(tool: str, **given: object) -> dict[str, Any]:
        is_error, found = _called(small_graph, tool, given)
        assert not is_error, found
        answer: dict[str, Any] = found
        return answer

    return asked


def _tools(graph: GraphReader) -> list[Any]:
    async def listed() -> list[Any]:
        async with Client(server_over(graph)) as client:
            return list((await client.list_tools()).tools)

    return anyio.run(listed)


def test_every_tool_only_reads_and_describes_itself_and_its_parameters(small_graph: Graph) -> None:
    tools = _tools(small_graph)
    assert len(tools) == 10
    for tool in tools:
        assert (tool.annotations.read_only_hint, tool.annotations.destructive_hint) == (True, False)
        assert len(tool.description) > 60
        assert tool.output_schema["properties"].keys() >= {"left_out", "data", "coverage"}
        assert all(each.get("description") for each in tool.input_schema["properties"].values())


def test_a_name_is_grounded_before_anything_is_asked_of_it(ask: Ask) -> None:
    (found,) = ask("find_terms", words="marg")["data"]["suggestions"]
    assert found["id"] == MARGIN
    answer = ask("find_applications", doctrine_id=found["id"], court="ecthr")
    assert answer["data"]["passages"]
    candidates = ask("find_rulings", words="Norway")["data"]["candidates"]
    assert OLD in {each["id"] for each in candidates}


def test_a_ruling_that_is_not_there_is_not_made_up(ask: Ask) -> None:
    answer = ask("find_rulings", words="Nobody v. Nowhere")
    assert answer["data"]["candidates"] == []
    assert "No authority found in the 3 systems searched" in answer["coverage"]["note"]


@pytest.mark.parametrize("kind", ["court", "doctrine", "group", "instrument", "right", "state"])
def test_the_values_of_filters_are_listed_whole_and_in_order(ask: Ask, kind: str) -> None:
    answer = ask("list_values", kind=kind)
    ids = [each["id"] for each in answer["data"]["values"]]
    assert ids == sorted(set(ids))
    assert (answer["left_out"]["is_cut"], answer["left_out"]["in_all"]) == (False, len(ids))


def _texts(graph: Graph) -> dict[str, str]:
    return {str(row["id"]): str(row["text"]) for row in graph.nodes("Passage", ("text",))}


def test_passages_are_to_the_letter_and_whole_also_where_the_api_shows_their_beginning(
    ask: Ask, small_graph: Graph
) -> None:
    texts = _texts(small_graph)
    assert max(map(len, texts.values())) > 600
    hits = ask("search_passages", words="margin", court="ecthr")["data"]["hits"]
    assert hits
    for hit in hits:
        assert hit["text"] == texts[hit["passage"]]
        for place in hit["found_at"]:
            assert hit["text"][place["start"] : place["end"]].lower() == "margin"
    for passage in ask("find_applications", doctrine_id=MARGIN, court="ecthr")["data"]["passages"]:
        assert passage["passage"]["text"] == texts[passage["passage"]["id"]]
    read = ask("read_passage", passage_id=f"{OLD}#40")["data"]["passage"]
    assert read["text"] == texts[f"{OLD}#40"]


def _courts_of(data: Any) -> set[str]:
    if isinstance(data, list):
        return set().union(*map(_courts_of, data))
    if not isinstance(data, dict):
        return set()
    own = {data["court"]} if "standing" in data else set()
    return own.union(*map(_courts_of, data.values()))


@pytest.mark.parametrize("court", ["ecthr", "iacthr", "un-hrc"])
def test_a_list_has_the_words_of_one_court_alone(ask: Ask, court: str) -> None:
    for answer, field in (
        (ask("search_passages", words="the OR la OR margin", court=court), "hits"),
        (ask("find_applications", doctrine_id=MARGIN, court=court), "passages"),
    ):
        assert _courts_of(answer["data"][field]) <= {court}
    citing = ask("follow_citations", ruling_id=OLD, direction="cited-by", court=court)
    assert {each["citing"]["court"] for each in citing["data"]["citations"]} <= {court}


def test_a_search_cannot_break_out_of_its_court(small_graph: Graph) -> None:
    for words in ("margin) OR (court:iacthr", "margin OR court:iacthr", "court:iacthr", '"a'):
        is_error, found = _called(
            small_graph, "search_passages", {"words": words, "court": "ecthr", "limit": 20}
        )
        assert is_error or _courts_of(found["data"]["hits"]) <= {"ecthr"}


@pytest.mark.parametrize(
    ("tool", "field", "given"),
    [
        ("follow_citations", "citations", {"ruling_id": OLD, "direction": "cited-by"}),
        ("follow_citations", "citations", {"ruling_id": NEW, "direction": "cites"}),
        ("find_applications", "passages", {"doctrine_id": MARGIN}),
    ],
)
def test_without_a_court_rows_are_counted_and_none_is_shown(
    ask: Ask, tool: str, field: str, given: dict[str, str]
) -> None:
    answer = ask(tool, **given)
    assert answer["data"][field] == []
    left_out = answer["left_out"]
    assert (left_out["is_cut"], left_out["shown"], left_out["cursor"]) == (True, 0, None)
    assert left_out["in_all"] > 0
    assert "no court was named" in left_out["says"]


def test_what_is_left_out_is_said_and_comes_with_its_cursor_each_row_once(ask: Ask) -> None:
    given = {"words": "the OR margin", "court": "ecthr"}
    every = ask("search_passages", **given, limit=20)
    in_all = every["left_out"]["in_all"]
    assert (every["left_out"]["shown"], every["left_out"]["is_cut"]) == (in_all, False)
    seen, cursor = [], None
    for _ in range(in_all):
        answer = ask("search_passages", **given, limit=1, cursor=cursor)
        seen += [hit["passage"] for hit in answer["data"]["hits"]]
        cursor = answer["left_out"]["cursor"]
        assert answer["left_out"]["is_cut"] is (cursor is not None)
    assert cursor is None
    assert seen == [hit["passage"] for hit in every["data"]["hits"]]
    assert in_all > 1


def test_courts_are_compared_each_by_itself_with_what_is_held_of_it(ask: Ask) -> None:
    answer = ask("compare_courts_on_right", right_id=PRIVATE)
    courts = answer["data"]["courts"]
    assert [each["court"] for each in courts] == ["ecthr", "iacthr", "un-hrc"]
    for each in courts:
        assert {leader["ruling"]["court"] for leader in each["leading"]} <= {each["court"]}
    assert all(each["held"]["court"] == each["court"] for each in courts)


def test_an_answer_names_its_release_its_warnings_and_its_address(ask: Ask) -> None:
    answer = ask("read_ruling", ruling_id=SAN_JOSE)
    assert answer["release"]["value"] == "r-00aa"
    assert any("digest" in each for each in answer["warnings"])
    assert answer["link"] == f"/v1/rulings/{SAN_JOSE}?release=r-00aa"
    assert ask("read_ruling", ruling_id=GUIDE)["data"]["is_a"] == "guide"


@pytest.mark.parametrize(
    ("tool", "given", "told"),
    [
        ("read_ruling", {"ruling_id": "ecthr:001-404"}, "look the name up first"),
        ("read_ruling", {"ruling_id": "Example v. Norway"}, "look the name up first"),
        ("read_ruling", {"ruling_id": "ecthr:001-9"}, "it was withdrawn"),
        ("read_ruling", {"ruling_id": "ecthr:12-10-2010-05-04"}, f"is now '{OLD}'"),
        ("find_applications", {"doctrine_id": "doctrine:luck"}, "no doctrine 'doctrine:luck'"),
        ("find_applications", {"doctrine_id": MARGIN, "court": "atlantis"}, "no court 'atlantis'"),
        ("search_passages", {"words": "(", "court": "ecthr"}, "cannot read the search"),
        ("search_passages", {"words": "a", "court": "ecthr", "cursor": "W10"}, "cursor"),
        ("search_passages", {"words": "a", "court": "ecthr", "limit": 21}, "less than or equal"),
        ("find_terms", {"words": "a", "kind": "planet"}, "kind"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_do(
    small_graph: Graph, tool: str, given: dict[str, object], told: str
) -> None:
    is_error, found = _called(small_graph, tool, given)
    assert is_error
    assert told in found


def test_no_hostile_value_is_a_fault_of_ours(small_graph: Graph) -> None:
    faults = []

    async def attack() -> None:
        async with Client(server_over(small_graph)) as client:
            for tool in (await client.list_tools()).tools:
                for given in _attacks(tool.input_schema):
                    result = await client.call_tool(tool.name, given)
                    if "fault of ours" in getattr(result.content[0], "text", ""):
                        faults.append((tool.name, str(given)[:200]))

    anyio.run(attack)
    assert faults == []


def _attacks(schema: dict[str, Any]) -> Iterator[dict[str, object]]:
    names = list(schema["properties"])
    needed = {name: WORLD[name] for name in ("court", *schema.get("required", [])) if name in names}
    for name in names:
        for value in VALUES.values():
            yield {**needed, name: unquote(value, errors="replace")}


class _Lost:
    """A store that fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def run(self, *_: object) -> list[dict[str, Any]]:
        raise self.error


def test_a_question_that_takes_too_long_is_an_error_and_no_part_of_an_answer() -> None:
    is_error, found = _called(_Lost(StoreTimeoutError(120)), "read_ruling", {"ruling_id": OLD})
    assert is_error
    assert "took longer than 120 s" in found


def test_a_fault_of_ours_says_nothing_of_the_question_to_anybody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lost = _Lost(RuntimeError("Zoltina"))
    with caplog.at_level(logging.INFO):
        is_error, found = _called(lost, "find_rulings", {"words": "Zoltina"})
    assert (is_error, "fault of ours" in found) == (True, True)
    assert "find_rulings failed: RuntimeError" in caplog.text
    assert "Zoltina" not in found + caplog.text


@pytest.mark.neo4j
@pytest.mark.parametrize("graph", ["neo4j"], indirect=True)
def test_tools_answer_the_same_over_a_neo4j(graph: Graph, small_graph: Graph) -> None:
    fill(graph)
    for tool in _tools(graph):
        if tool.name == "show_evidence":
            continue
        names = [name for name in tool.input_schema["properties"] if name in WORLD]
        given: dict[str, object] = {name: WORLD[name] for name in names}
        if tool.name == "find_terms":
            given["kind"] = "doctrine"
        assert _called(graph, tool.name, given) == _called(small_graph, tool.name, given)
