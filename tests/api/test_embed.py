"""``comity embed``, and likeness by meaning on the command line and over HTTP."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.wiring import read_settings, vectors_of
from comity.stores import opened
from tests.api.commands import CommandLine
from tests.ingest.embedding.tiny import a_table
from tests.ingest.reading.rulings import judgment

PASSAGE = "ecthr:001-999001#5"


@pytest.fixture
def model(comity: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two judgments, loaded, and a model named by the setting."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "001-999001.txt").write_text(judgment(), encoding="utf-8")
    other = judgment("88002/14", "Sample", "3 March 2020")
    (texts / "001-999002.txt").write_text(other, encoding="utf-8")
    assert comity("ingest", str(texts), "--court", "ecthr").status == 0
    folder = a_table(tmp_path / "model")
    monkeypatch.setenv("COMITY_EMBEDDINGS", str(folder))
    return folder


def test_likeness_by_meaning_is_off_until_vectors_are_made(comity: CommandLine) -> None:
    said = comity("embed")
    assert said.status == 2
    assert "COMITY_EMBEDDINGS" in said.err


def test_vectors_are_made_asked_and_taken_out_with_the_ruling(
    comity: CommandLine, model: Path
) -> None:
    asked = ("ask", "similar-passages", PASSAGE, "--by", "meaning", "--format", "json")
    assert "comity embed" in comity(*asked).err
    said = comity("embed")
    assert said.status == 0, said.err
    assert "8 dimensions" in said.out
    data = json.loads(comity(*asked).out)["data"]
    assert data["model"].startswith("model2vec-")
    assert {each["act"]["id"] for each in data["similar"]} == {"ecthr:001-999002"}
    graph = opened(comity.store)
    with TestClient(create_app(graph, vectors=vectors_of(read_settings()))) as client:
        address = f"/v1/passages/{PASSAGE.replace('#', '%23')}/similar"
        answer = client.get(f"{address}?by=meaning")
        assert answer.json()["data"] == data
        assert client.get(address).json()["data"]["model"] is None
        assert client.get(f"{address}?by=feeling").status_code == 422
    graph.close()
    assert comity("withdraw", "ecthr:001-999002").status == 0
    lines = (
        Path(f"{comity.store.removeprefix('sqlite:///')}.vectors") / "passages.tsv"
    ).read_text()
    assert "001-999001" in lines
    assert "001-999002" not in lines
    assert model.is_dir()
    assert comity("embed", "--forget").status == 0
    assert "comity embed" in comity(*asked).err


def test_a_server_without_vectors_says_so(comity: CommandLine, model: Path) -> None:
    assert model.is_dir()
    graph = opened(comity.store)
    with TestClient(create_app(graph)) as client:
        address = f"/v1/passages/{PASSAGE.replace('#', '%23')}/similar?by=meaning"
        answer = client.get(address)
    graph.close()
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert "COMITY_EMBEDDINGS" in answer.json()["detail"]
