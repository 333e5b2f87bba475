"""A load that is killed: whole documents only, and the same command finishes it."""

import json
import sqlite3
import time
from pathlib import Path
from typing import Final

import pytest

from tests.api.graph_rows import Rows, by_document, held, rows_in
from tests.api.processes import PATIENCE_S, said, started

TEXT: Final = Path(__file__).parents[2] / "examples" / "sr-v-ruritania.txt"
CASES: Final = 45


def _case(place: int) -> str:
    """One case of many, which cites the one before, the one after and one that nobody has."""
    text = TEXT.read_text(encoding="utf-8")
    days = {name: f"{(place + step) % CASES % 28 + 1} June 2018" for step, name in _STEPS}
    cited = "; and ".join(
        f"S.R. v. Ruritania, no. {99100 + (place + step) % CASES}/12, § {place + 1}, {days[name]}"
        for step, name in _STEPS
        if step
    )
    cited = f"{cited}; and Example v. Denmark, no. {98000 + place % 7}/11, § 4, 3 May 2016"
    return (
        text.replace("99001/12", f"{99100 + place}/12")
        .replace("12 June 2018", days["own"])
        .replace("12/09/2018", "")
        .replace("41. There has", f"41. There has (see {cited})")
    )


_STEPS: Final = ((-1, "before"), (0, "own"), (1, "after"))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cases that cite one another, the last a second text of the first."""
    rows = [{"id": f"case-{n}", "court": "ecthr", "text": _case(n)} for n in range(CASES)]
    rows.append({**rows[0], "id": "case-0-again"})
    path = tmp_path_factory.mktemp("corpus") / "corpus.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def clean(corpus: Path) -> Rows:
    """What a load that nobody disturbs puts in the graph."""
    store = f"sqlite:///{corpus.with_name('clean.db')}"
    assert said("ingest", str(corpus), store=store).status == 0
    return rows_in(store)


def test_an_undisturbed_load_holds_every_case(clean: Rows) -> None:
    assert len(held(clean)) == CASES
    resolved = [row for row in clean["Authority"] if row["target"] in held(clean)]
    assert len(resolved) == CASES


@pytest.mark.parametrize(("texts", "jobs"), [(1, 1), (20, 2)])
def test_a_killed_load_holds_whole_documents_and_can_be_finished(
    corpus: Path, clean: Rows, tmp_path: Path, texts: int, jobs: int
) -> None:
    path = tmp_path / "graph.db"
    store = f"sqlite:///{path}"
    words = ("ingest", str(corpus), "--jobs", str(jobs))
    _killed(words, path, texts)
    killed = rows_in(store)
    assert texts <= len(held(killed)) < CASES
    whole = by_document(clean)
    for name, document in by_document(killed).items():
        assert {"Ruling", "Text", "Passage", "Holding", "Claim"} <= set(document)
        if len(document["Text"]) == len(whole[name]["Text"]):
            assert document == whole[name]
    assert said(*words, store=store).status == 0
    assert rows_in(store) == clean


def _killed(words: tuple[str, ...], path: Path, texts: int) -> None:
    """Start a load and kill it once so many texts are in; its other processes end by themselves."""
    with started(*words, store=f"sqlite:///{path}") as process:
        deadline = time.monotonic() + PATIENCE_S
        while _texts_in(path) < texts:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        process.kill()
        process.communicate(timeout=PATIENCE_S)  # to the end of what all of them write to


def _texts_in(path: Path) -> int:
    if not path.exists():
        return 0
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM text").fetchone()[0])
    except sqlite3.OperationalError:  # the tables are being made
        return 0
    finally:
        connection.close()
