"""What a server sets apart at its start is not looked through again, nor is memory given away."""

import gc
import subprocess
import sys

import pytest

from api.settling import settle

_FAULTS = """
import resource
from api.settling import settle

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def page():
    return [bytes(100_000) for _ in range(100)]

def taken():
    page()
    before = faults()
    for _ in range(10):
        page()
    return faults() - before

first = taken()
settle()
print(first, taken())
"""
"""Pages of memory that ten pages of text have to be given, before settling and after it."""


def test_what_is_in_memory_at_the_start_is_set_apart() -> None:
    living = [[] for _ in range(10)]  # type: list[list[int]]
    before, often = gc.get_freeze_count(), gc.get_threshold()
    settle()
    try:
        assert gc.get_freeze_count() - before > len(living)
        looked_through = {id(each) for each in gc.get_objects()}
        assert looked_through.isdisjoint(map(id, living))
    finally:
        gc.unfreeze()
        gc.set_threshold(*often)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is kept with the GNU C library alone")
def test_memory_that_a_page_gave_up_serves_the_next() -> None:
    told = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", _FAULTS], capture_output=True, check=True
    )
    before, after = map(int, told.stdout.split())
    assert after * 10 < before
