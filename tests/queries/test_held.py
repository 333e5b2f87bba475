"""What is here: courts, passages beside others, marks, what could not be told, claims that lost."""

import pytest

from comity.errors import NotFoundError
from comity.ids import ClaimId, CourtId, PassageId, RulingId
from comity.store import Graph
from queries.courts import court, courts
from queries.evidence import evidence, passage
from queries.marks import marks
from queries.paging import Turn
from queries.status import status
from queries.unresolved import unresolved
from tests.builders import a_claim_id
from tests.queries import world as small

WON, LOST = a_claim_id(f"{small.OLD}!h1"), a_claim_id("lost")


def test_a_court_tells_what_is_held_by_year_and_what_it_supervises(world: Graph) -> None:
    found = court(world, CourtId("un-hrc"))
    assert found.court.label_en == "Human Rights Committee"
    assert [(one.id, one.is_default) for one in found.supervises] == [("iccpr", True)]
    assert [(one.year, one.texts) for one in found.years] == [(1981, 1), (1988, 2)]


def test_the_years_of_a_court_add_up_to_what_is_held_of_it(world: Graph) -> None:
    for each in courts(world).courts:
        years = court(world, CourtId(each.id)).years
        rulings, guides = each.rulings, each.guides
        known = (rulings.texts + rulings.digests + rulings.only_cited) if rulings else 0
        known += (guides.guides + guides.only_cited) if guides else 0
        assert sum(one.texts + one.digests + one.only_cited for one in years) == known


def test_a_court_of_which_nothing_is_held_is_empty_and_an_unknown_one_an_error(
    world: Graph,
) -> None:
    assert court(world, CourtId("sadc")).is_empty
    with pytest.raises(NotFoundError):
        court(world, CourtId("court-of-ruritania"))


def test_a_passage_stands_between_those_of_its_own_text(world: Graph) -> None:
    found = passage(world, PassageId(f"{small.SAN_JOSE}#50"))
    assert found.before is None
    assert found.after is not None
    assert found.after.id == f"{small.SAN_JOSE}#60"
    alone = passage(world, PassageId(f"{small.OLD}@fr#12"))
    assert (alone.before, alone.after) == (None, None)


def test_marks_stand_in_the_words_of_their_passage(world: Graph) -> None:
    found = marks(world, RulingId(small.OLD))
    (marked,) = found.passages
    assert marked.passage == f"{small.OLD}#99"
    (mark,) = marked.marks
    assert (mark.claim, mark.start, mark.end) == (WON, 10, 70)
    assert LOST not in {each.claim for one in found.passages for each in one.marks}


def test_what_stands_in_a_footnote_is_shown_with_the_passage_that_calls_it(world: Graph) -> None:
    found = evidence(world, ClaimId(a_claim_id("note")))
    assert found.passage is not None
    assert found.passage.id == f"{small.SAN_JOSE}#50"
    assert found.note is not None
    assert found.note.id == f"{small.SAN_JOSE}#60"
    marked = marks(world, RulingId(small.SAN_JOSE)).passages
    assert [(one.start, one.end) for each in marked for one in each.marks] == [(None, None)]
    assert evidence(world, ClaimId(WON)).note is None


def test_paragraphs_that_others_cite_are_counted(world: Graph) -> None:
    found = marks(world, RulingId(small.OLD))
    assert "40" in found.cited_elsewhere


def test_what_lost_is_shown_beside_what_won(world: Graph) -> None:
    won, lost = evidence(world, ClaimId(WON)), evidence(world, ClaimId(LOST))
    assert won.holds
    assert [(each.claim, each.holds) for each in won.rivals] == [(LOST, False)]
    assert not lost.holds
    assert [(each.claim, each.holds) for each in lost.rivals] == [(WON, True)]


def test_the_status_tells_what_was_read_by_which_version_and_up_to_which_day(world: Graph) -> None:
    found = status(world)
    assert found.release is not None
    (source,) = (each for each in found.sources if each.court == "ecthr")
    assert (source.texts, source.acts, source.complete) == (1, 1, 1)
    assert (source.is_current, source.latest) == (True, "2010-05-04")


def test_what_could_not_be_told_is_listed_with_its_court(world: Graph) -> None:
    page = unresolved(world, (CourtId("ecthr"),))
    (found,) = page.data.authorities
    assert (found.title, found.numbers, found.status) == (
        "Unknown v. Ruritania", ("77/10",), "unresolved",
    )  # fmt: skip
    (share,) = page.data.courts
    assert (share.court, share.authorities, share.resolved) == ("ecthr", 1, 0)
    assert unresolved(world, (CourtId("iacthr"),), Turn()).data.is_empty
