"""Doctrines, and the questions on one: who applies it, who took it up, where courts part on it."""

from typing import Annotated

from fastapi import Depends, Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import (
    AnswererDep,
    DoctrinePath,
    GroupQuery,
    LeadingQuery,
    LimitsDep,
    LinkDep,
    NarrowingDep,
    RulingQuery,
    VersionDep,
)
from api.routes.routing import answer, router_of
from api.turns import TurnDep
from comity.ids import DoctrineId, GroupId, RulingId
from queries.adoption import Adoptions, adoption
from queries.applications import Applications, Role, Use, applications
from queries.authorities import Authorities, authorities
from queries.counterparts import Counterparts, counterparts
from queries.divergence import Divergence, divergence
from queries.doctrine_passages import DoctrinePassages, doctrine_passages
from queries.doctrines import LEADING, Doctrine, doctrine
from queries.firsts import Firsts, first
from queries.passages_counted import (
    PassagesCounted,
    applications_counted,
    doctrine_passages_counted,
)
from queries.presence import current_id
from queries.timeline import Timeline, timeline

router = router_of("doctrines")
RoleQuery = Annotated[
    Role, Query(description="Whether the court applies it, or names it without applying it.")
]


@router.get("/doctrines/{wanted}", response_model=Envelope[Doctrine])
def one_doctrine(
    wanted: DoctrinePath,
    within: NarrowingDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Tell what a doctrine is, who applies it, who did so first, and in which passages."""
    found = doctrine(answerer.graph, DoctrineId(wanted), within, leading)
    return answer(answerer.whole(Doctrine, found, link))


def _use(role: RoleQuery = Role.APPLIED, group: GroupQuery = None) -> Use:
    return Use(role, GroupId(group) if group else None)


@router.get("/doctrines/{wanted}/applications", response_model=Envelope[Applications])
def applications_of(
    wanted: DoctrinePath,
    within: LimitsDep,
    use: Annotated[Use, Depends(_use)],
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List the passages in which a court itself applies a doctrine, the latest years first."""
    page = applications(answerer.graph, DoctrineId(wanted), within, use, turn)
    return answer(answerer.paged(Applications, page, link))


@router.get("/doctrines/{wanted}/applications/count", response_model=Envelope[PassagesCounted])
def count_applications(
    wanted: DoctrinePath,
    within: LimitsDep,
    use: Annotated[Use, Depends(_use)],
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """Count the passages that the list under the same filters has, by court."""
    found = applications_counted(answerer.graph, DoctrineId(wanted), within, use)
    return answer(answerer.whole(PassagesCounted, found, link))


@router.get("/doctrines/{wanted}/passages/count", response_model=Envelope[PassagesCounted])
def count_doctrine_passages(
    wanted: DoctrinePath,
    ruling: RulingQuery,
    within: VersionDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """Count the passages of one ruling in which a doctrine stands, under the same filters."""
    act = RulingId(current_id(answerer.graph, RulingId(ruling)))
    found = doctrine_passages_counted(answerer.graph, DoctrineId(wanted), act, within)
    return answer(answerer.whole(PassagesCounted, found, link))


@router.get("/doctrines/{wanted}/adoption", response_model=Envelope[Adoptions])
def adoption_of(
    wanted: DoctrinePath, within: LimitsDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell which courts took up a doctrine, when, in what shape, and citing whom."""
    found = adoption(answerer.graph, DoctrineId(wanted), within)
    return answer(answerer.whole(Adoptions, found, link))


@router.get("/doctrines/{wanted}/timeline", response_model=Envelope[Timeline])
def timeline_of(
    wanted: DoctrinePath, within: LimitsDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Count the uses of a doctrine by court and year, of how many rulings held."""
    found = timeline(answerer.graph, DoctrineId(wanted), within)
    return answer(answerer.whole(Timeline, found, link))


@router.get("/doctrines/{wanted}/authorities", response_model=Envelope[Authorities])
def authorities_of(
    wanted: DoctrinePath,
    within: LimitsDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Rank the rulings of each court that weigh most on a doctrine, with the reasons as figures."""
    found = authorities(answerer.graph, DoctrineId(wanted), within, leading)
    return answer(answerer.whole(Authorities, found, link))


@router.get("/doctrines/{wanted}/divergence", response_model=Envelope[Divergence])
def divergence_of(
    wanted: DoctrinePath, within: LimitsDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell where courts part on a doctrine, with the first passage on each side."""
    found = divergence(answerer.graph, DoctrineId(wanted), within)
    return answer(answerer.whole(Divergence, found, link))


@router.get("/doctrines/{wanted}/counterparts", response_model=Envelope[Counterparts])
def counterparts_of(
    wanted: DoctrinePath, within: NarrowingDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell what other systems do with a doctrine, how closely, and on whose word."""
    found = counterparts(answerer.graph, DoctrineId(wanted), within)
    return answer(answerer.whole(Counterparts, found, link))


@router.get("/doctrines/{wanted}/first", response_model=Envelope[Firsts])
def first_of(
    wanted: DoctrinePath, within: LimitsDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell in which ruling of each court a doctrine stands first, and first in its own words."""
    found = first(answerer.graph, DoctrineId(wanted), within)
    return answer(answerer.whole(Firsts, found, link))


@router.get("/doctrines/{wanted}/passages", response_model=Envelope[DoctrinePassages])
def passages_of(
    wanted: DoctrinePath,
    ruling: RulingQuery,
    within: VersionDep,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List the passages of one ruling in which a doctrine stands, and in whose words."""
    act = RulingId(current_id(answerer.graph, RulingId(ruling)))
    page = doctrine_passages(answerer.graph, DoctrineId(wanted), act, within, turn)
    return answer(answerer.paged(DoctrinePassages, page, link))
