"""What is counted is what the list has on all its pages, under each filter, on both engines."""

import pytest

from comity.errors import NotFoundError
from comity.ids import CourtId, DoctrineId, ProvisionId, RulingId, StateId
from comity.store import Graph
from queries.applications import Role, Use, applications
from queries.doctrine_passages import doctrine_passages
from queries.interpretations import interpretations
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.passages_counted import (
    applications_counted,
    doctrine_passages_counted,
    interpretations_counted,
)
from tests.queries import world as small

MARGIN, WHOLE = DoctrineId(small.MARGIN), Turn(None, 200)
FILTERS = [
    Narrowing(), Narrowing(court=(CourtId("ecthr"), CourtId("iacthr"))), Narrowing(since="2012"),
    Narrowing(until="2014"), Narrowing(as_of="2012-12-31"), Narrowing(min_confidence=0.95),
]  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_applications_are_counted_as_they_are_listed(world: Graph, role: Role) -> None:
    totals = []
    for within in (*FILTERS, Narrowing(respondent=(StateId("NOR"),)), Narrowing(language=("en",))):
        found = applications_counted(world, MARGIN, within, Use(role))
        listed = applications(world, MARGIN, within, Use(role), WHOLE).data.passages
        assert found.total == len(listed) == sum(each.passages for each in found.courts)
        totals.append(found.total)
    assert max(totals) > min(totals)


def test_passages_of_a_ruling_on_a_doctrine_are_counted_as_they_are_listed(world: Graph) -> None:
    for within in (Narrowing(), Narrowing(language=("en",)), Narrowing(min_confidence=0.95)):
        for act in map(RulingId, (small.OLD, small.NEW, small.SAN_JOSE, small.GUIDE)):
            found = doctrine_passages_counted(world, MARGIN, act, within)
            listed = doctrine_passages(world, MARGIN, act, within, WHOLE).data.passages
            assert found.total == len(listed)
    assert doctrine_passages_counted(world, MARGIN, RulingId(small.OLD)).total > 0


def test_interpretations_are_counted_as_they_are_listed(world: Graph) -> None:
    provision = ProvisionId("iccpr.17")
    for within in (*FILTERS, Narrowing(court=(CourtId("un-hrc"),), since="1985")):
        found = interpretations_counted(world, provision, within)
        listed = interpretations(world, provision, within, WHOLE).data.passages
        assert found.total == len(listed)
    everything = interpretations_counted(world, provision)
    assert [(each.court, each.passages) for each in everything.courts] == [
        ("un-hrc", everything.total)
    ]
    assert not everything.is_empty


def test_what_is_not_there_is_not_counted_as_nothing(world: Graph) -> None:
    with pytest.raises(NotFoundError):
        applications_counted(world, DoctrineId("doctrine:nowhere"))
    with pytest.raises(NotFoundError):
        doctrine_passages_counted(world, MARGIN, RulingId("ecthr:001-404"))
    with pytest.raises(NotFoundError):
        interpretations_counted(world, ProvisionId("iccpr.404"))
