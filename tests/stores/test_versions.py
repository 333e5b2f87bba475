"""A graph of an earlier version is refused, brought up to this one, and equal to one loaded now."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from comity.errors import StoreVersionError
from comity.schema import schema
from comity.store import Graph
from comity.stores import opened
from comity.stores.versions import DIGESTS, OLDEST, SCHEMA, digest_of
from ingest.loading.loading import Loader
from ingest.loading.renewing import renewed
from ingest.writing import loads
from tests.stores.acts import everything

VERSIONS = Path(__file__).with_name("versions")


KEPT = (1, 2, 3)
"""Versions of which a graph is kept here: every one that there was."""


@pytest.fixture(params=KEPT)
def url(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A graph as an earlier version made it."""
    return _made(tmp_path, request.param)


def _made(folder: Path, version: int) -> str:
    made = (VERSIONS / f"{version}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(folder / "graph.db")) as connection:
        connection.executescript(f"BEGIN; {made} COMMIT;")
    return f"sqlite:///{folder}/graph.db"


DATED = {"applies": "act", "cites": "act", "mentions": "act", "uses": "source"}
"""Tables of edges that bear their act's day since the third version, and where the act stands."""


@pytest.fixture
def second(tmp_path: Path) -> str:
    """A graph of the second version: no edge bore the day of its act."""
    return _made(tmp_path, 2)


def test_edges_of_the_second_version_get_the_days_of_their_acts(second: str) -> None:
    wanted = _loaded_now(second)
    with pytest.raises(StoreVersionError):
        opened(second)
    graph = opened(second, upgrade=True)
    assert len(list(renewed(graph))) == 2
    assert _comparable(graph) == wanted
    graph.close()
    with closing(sqlite3.connect(second.removeprefix("sqlite:///"))) as connection:
        for table, act in DATED.items():
            days = connection.execute(
                f'SELECT e.date, r.date FROM "{table}" e JOIN ruling r ON r.id = e."{act}"'  # noqa: S608 - names of ours
            ).fetchall()
            assert all(day == own for day, own in days), table


def test_an_index_of_other_columns_is_made_anew(second: str) -> None:
    opened(second, upgrade=True).close()
    with closing(sqlite3.connect(second.removeprefix("sqlite:///"))) as connection:
        columns = connection.execute("PRAGMA index_info('applies_by_target')").fetchall()
    assert len(columns) > 2


def test_a_graph_of_every_earlier_version_is_kept_here() -> None:
    assert tuple(range(OLDEST, SCHEMA)) == KEPT


def test_who_changes_columns_raises_the_number_of_the_version() -> None:
    assert digest_of(schema()) == DIGESTS[SCHEMA]
    assert max(DIGESTS) == SCHEMA


def _loaded_now(url: str) -> object:
    """What loading the records of the texts gives today."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        records = connection.execute("SELECT record FROM text ORDER BY id").fetchall()
    graph = opened("sqlite:///:memory:")
    loader = Loader(graph)
    assert list(loader.load(loads(zlib.decompress(record)) for (record,) in records))
    loader.finish()
    rows = _comparable(graph)
    graph.close()
    return rows


def _comparable(graph: Graph) -> object:
    """All rows but fingerprints of records, the state made of them, and when a target came."""
    rows = everything(graph)
    for row in rows["Text"]:
        row.update(record=None, fingerprint=None)
    for row in rows["Claim"]:
        row.update(status=None)
    rows["Release"][0].update(value=None, texts=None)
    return rows


def test_an_earlier_graph_is_refused_and_left_alone(url: str) -> None:
    before = Path(url.removeprefix("sqlite:///")).read_bytes()
    with pytest.raises(StoreVersionError, match="comity store migrate"):
        opened(url)
    assert Path(url.removeprefix("sqlite:///")).read_bytes()[100:] == before[100:]


def test_an_earlier_graph_brought_up_is_equal_to_one_loaded_now(url: str) -> None:
    wanted = _loaded_now(url)
    graph = opened(url, upgrade=True)
    assert graph.is_older()
    assert len(list(renewed(graph))) == 2
    assert _comparable(graph) == wanted
    graph.close()
    opened(url).close()


def test_a_migration_that_was_stopped_is_finished_by_doing_it_again(url: str) -> None:
    wanted = _loaded_now(url)
    graph = opened(url, upgrade=True)
    next(renewed(graph))
    graph.close()
    with pytest.raises(StoreVersionError):
        opened(url)
    graph = opened(url, upgrade=True)
    assert len(list(renewed(graph))) == 2
    assert _comparable(graph) == wanted
    graph.close()
