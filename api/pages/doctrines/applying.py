"""The passages in which courts themselves apply a doctrine, or name it."""

from dataclasses import dataclass

from api.pages.asking import given
from api.pages.cards import Card, card
from api.pages.visits import Visit
from comity.ids import DoctrineId
from queries.applications import Applications, Role, Use, applications
from queries.narrowing import Narrowing
from queries.paging import Page, Turn


@dataclass(frozen=True, slots=True)
class ApplyingPage:
    """A page of the list.

    Attributes:
        courts: code, name, acts and passages of all pages.
        following: cursor of the next page; empty on the last.
    """

    id: str
    name: str
    path: str
    is_named: bool
    courts: tuple[tuple[str, str, int, int], ...]
    passages: int
    cards: tuple[Card, ...]
    asked: dict[str, str]
    following: str


def applying_page(
    visit: Visit, wanted: DoctrineId, within: Narrowing, role: Role, turn: Turn
) -> ApplyingPage:
    """Return one page of the passages.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    found: Page[Applications] = applications(visit.graph, wanted, within, Use(role), turn)
    path = f"/doctrines/{wanted.partition(':')[2]}"
    return ApplyingPage(
        id=wanted,
        name=visit.names.doctrine(wanted),
        path=path,
        is_named=role is Role.NAMED,
        courts=tuple(
            (each.code, visit.names.court(each.code), each.acts, each.passages)
            for each in found.data.courts
        ),
        passages=sum(each.passages for each in found.data.courts),
        cards=tuple(
            card(visit, each.act, each.passage, fact=each.claim)
            for each in found.data.passages
            if each.passage
        ),
        asked=given(visit, "role", "court", "since", "until", "as_of"),
        following=found.next or "",
    )
