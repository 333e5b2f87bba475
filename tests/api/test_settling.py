"""What a server sets apart at its start is not looked through again."""

import gc

from api.settling import settle


def test_what_is_in_memory_at_the_start_is_set_apart() -> None:
    living = [[] for _ in range(10)]  # type: list[list[int]]
    before = gc.get_freeze_count()
    settle()
    try:
        assert gc.get_freeze_count() - before > len(living)
        looked_through = {id(each) for each in gc.get_objects()}
        assert looked_through.isdisjoint(map(id, living))
    finally:
        gc.unfreeze()
