"""One loader at a time, whatever becomes of it; readers are not kept out."""

import os
import signal
import time
from pathlib import Path

import pytest

from comity.errors import StoreUnavailableError
from comity.stores import opened
from comity.stores.addresses import Address, File, address_of
from comity.stores.writers import alone
from tests.servers.emptying import emptied


@pytest.fixture(params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    if request.param == "sqlite":
        return File(str(tmp_path / "graph.db"))
    return address_of(emptied(request.getfixturevalue("neo4j_url")))


def test_a_second_loader_is_told_to_wait_and_let_in_afterwards(address: Address) -> None:
    with alone(address):
        with (
            pytest.raises(StoreUnavailableError, match="another program loads"),
            alone(address, patience_s=0.2),
        ):
            raise AssertionError
        if isinstance(address, File):
            opened(f"sqlite:///{address.path}").close()
    with alone(address, patience_s=0.2):
        pass


def test_what_goes_wrong_inside_comes_out_as_it_was_and_lets_others_in(address: Address) -> None:
    with pytest.raises(ValueError, match="inside"), alone(address):
        raise ValueError("inside")
    with alone(address, patience_s=0.2):
        pass


def test_a_loader_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    address = File(str(tmp_path / "graph.db"))
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        with alone(address):
            os.write(write, b"in")
            time.sleep(60)
        os._exit(0)
    os.read(read, 2)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(read)
    os.close(write)
    with alone(address, patience_s=0.5):
        pass
