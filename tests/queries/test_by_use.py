"""What is read from how often an act uses a doctrine is what its passages say, row by row."""

import pytest

from comity.store import Graph, Value
from queries.statement import declared, load
from tests.queries import world as small

NO_LIMIT: dict[str, Value] = dict.fromkeys(
    ("courts", "since", "until", "respondents", "instruments"), None
)
LIMITS: tuple[dict[str, Value], ...] = (
    {},
    {"courts": ["ecthr", "un-hrc"]},
    {"courts": ["iacthr"], "until": "2016~"},
    {"since": "2012"},
    {"until": "2014~"},
    {"respondents": ["NOR", "PER"]},
    {"instruments": ["iccpr", "achr"]},
)


@pytest.mark.parametrize("name", ["ends_of_doctrine", "doctrine_by_year"])
def test_uses_and_passages_give_the_same_rows(world: Graph, name: str) -> None:
    every = load(name)
    unsaid = dict.fromkeys(declared(every.sql))
    for limits in LIMITS:
        wanted = {**NO_LIMIT, **limits, "doctrine": small.MARGIN}
        told = world.run(load(f"{name}_by_use"), wanted)
        assert told == world.run(every, {**unsaid, **wanted})
        assert told
