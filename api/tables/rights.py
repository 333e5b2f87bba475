"""Rights, and how the courts protect one."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from queries.rights import Protecting, Rights
from queries.rights_across_courts import CourtOnRight, ProvisionTally, RightAcrossCourts


def all_rights(answer: Rights) -> Iterable[RenderableType]:
    """Return the rights of the vocabulary as a table."""
    made = cells.table("Rights", "right", "name", "provisions")
    for each in answer.rights:
        cells.add(made, each.right.id, each.right.label_en, each.provisions)
    return (made,)


def across_courts(answer: RightAcrossCourts) -> Iterator[RenderableType]:
    """Yield provisions, outcomes, leading rulings and whom they cite."""
    yield from _right(answer)
    yield _provisions("By which provisions", answer.provisions)
    if answer.contested:
        yield _provisions(f"Contested ({len(answer.contested)})", answer.contested)
    if answer.courts:
        yield _outcomes(answer.courts)
        yield _by_provision("Provision by provision", _tallies(answer.courts))
    if answer.contested_holdings:
        yield _by_provision("On contested provisions, not counted above", answer.contested_holdings)
    yield from map(_leading, answer.courts)
    if any(ruling.cites for court in answer.courts for ruling in court.leading):
        yield _citing(answer.courts)


def _right(answer: RightAcrossCourts) -> Iterator[Text]:
    yield Text(f"{answer.right.label_en} ({answer.right.id})", style="bold")
    if answer.right.definition:
        yield Text(answer.right.definition)
    for title, rights in (("Part of", answer.broader), ("Has as parts", answer.narrower)):
        if rights:
            yield Text(f"{title}: " + "; ".join(f"{each.label_en} ({each.id})" for each in rights))


def _provisions(title: str, provisions: Sequence[Protecting]) -> Table:
    made = cells.table(title, "provision", "heading", "match", "note", "source")
    for each in provisions:
        match = f"{each.match} (inherited)" if each.inherited else each.match
        source = (
            each.source if each.verified or not each.source else f"{each.source} (not verified)"
        )
        cells.add(made, each.provision, each.title, match, each.note, source)
    return made


def _outcomes(courts: Sequence[CourtOnRight]) -> Table:
    made = cells.table(
        "With what outcomes (rulings; each act counted once)",
        "court", "outcome", "holdings", "texts, of those held", "digests, of those held", "years",
    )  # fmt: skip
    for court in courts:
        for tally in (*court.outcomes, court.in_all):
            cells.add(
                made, court.court, tally.outcome or "in all", tally.holdings,
                cells.share(tally.texts, court.held.texts),
                cells.share(tally.digests, court.held.digests), cells.years(tally),
            )  # fmt: skip
        made.add_section()
    return made


def _tallies(courts: Sequence[CourtOnRight]) -> list[ProvisionTally]:
    return [tally for court in courts for tally in court.provisions]


def _by_provision(title: str, tallies: Sequence[ProvisionTally]) -> Table:
    made = cells.table(
        title, "court", "provision", "match", "outcome", "holdings", "texts", "digests"
    )
    for each in tallies:
        tally = each.tally
        cells.add(
            made, tally.court, each.provision, each.match, tally.outcome, tally.holdings,
            tally.texts, tally.digests,
        )  # fmt: skip
    return made


def _leading(court: CourtOnRight) -> Table:
    in_all = court.in_all.texts + court.in_all.digests
    title = f"Leading rulings of {court.court}: {cells.share(len(court.leading), in_all)}"
    made = cells.table(title, "ruling", "provision", "outcome", "vote", "passage", "claim")
    for each in court.leading:
        for place, held in enumerate(each.holdings):
            cells.add(
                made, "" if place else cells.act(each.ruling), cells.provision(held),
                cells.outcome(held), cells.vote(held.vote), cells.passage(held.passage), held.claim,
            )  # fmt: skip
    return made


def _citing(courts: Sequence[CourtOnRight]) -> Table:
    made = cells.table(
        "Citing whom (authorities of other courts, from the leading rulings)",
        "ruling", "cites", "times", "voice", "passage", "claim",
    )  # fmt: skip
    for ruling in (each for court in courts for each in court.leading):
        for cross in ruling.cites:
            cells.add(
                made, f"{ruling.ruling.title}\n{ruling.ruling.id}", cells.act(cross.cited),
                cross.citations, cross.first.speaker, cells.passage(cross.first.passage),
                cross.first.claim,
            )  # fmt: skip
        if ruling.cites_in_all > len(ruling.cites):
            left = ruling.cites_in_all - len(ruling.cites)
            cells.add(
                made, ruling.ruling.id, f"and {left} more: comity ask cites {ruling.ruling.id}"
            )
    return made
