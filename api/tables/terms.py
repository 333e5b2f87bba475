"""Provisions and States."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from queries.interpretations import Interpretations
from queries.interpretations_weighed import Outdated
from queries.participation import Participations
from queries.standing import Step
from queries.states import State


def interpretations(answer: Interpretations) -> Iterable[RenderableType]:
    """Return the passages of guides as a table."""
    title = f"Guides on {answer.provision} ({answer.title or ''}), the latest first"
    made = cells.table(
        title, "guide", "provision", "passage", "claim", "cited by rulings", "out-dated"
    )
    for each in answer.passages:
        heard = each.reception
        latest = [f"{cited.ruling.id} ({cited.passage})" for cited in heard.latest]
        cited = "\n".join([f"{heard.rulings}; the guide as such: {heard.whole_guide}", *latest])
        cells.add(
            made, cells.act(each.guide), each.provision, cells.passage(each.passage), each.claim,
            cited, "\n".join(map(_outdated, heard.outdated)),
        )  # fmt: skip
    return (made,)


def _outdated(shown: Outdated) -> str:
    return " ".join(
        each
        for each in (shown.basis, shown.authority, "by", shown.by.id, shown.passage, shown.claim)
        if each
    )


def state(answer: State) -> Iterator[RenderableType]:
    """Yield what the courts held in respect of a State."""
    yield Text(f"{answer.label_en} ({answer.id})", style="bold")
    made = cells.table(
        "Outcomes (rulings; each act counted once)",
        "court", "outcome", "holdings", "texts, of those held", "digests, of those held", "years",
    )  # fmt: skip
    for court in answer.courts:
        for tally in (*court.outcomes, court.in_all):
            cells.add(
                made, court.court, tally.outcome or "in all", tally.holdings,
                cells.share(tally.texts, court.held.texts),
                cells.share(tally.digests, court.held.digests), cells.years(tally),
            )  # fmt: skip
        made.add_section()
    yield made
    yield _by_right(answer)
    yield _by_article(answer)


def _by_right(answer: State) -> Table:
    made = cells.table(
        "By right (exact and close provisions)",
        "court", "right", "name", "outcome", "holdings", "texts", "digests",
    )  # fmt: skip
    for each in (right for court in answer.courts for right in court.rights):
        tally = each.tally
        cells.add(
            made, tally.court, each.right, each.label, tally.outcome, tally.holdings, tally.texts,
            tally.digests,
        )  # fmt: skip
    return made


def _by_article(answer: State) -> Table:
    made = cells.table(
        "By article", "court", "article", "outcome", "holdings", "texts", "digests", "years"
    )
    for each in (article for court in answer.courts for article in court.articles):
        tally = each.tally
        cells.add(
            made, tally.court, each.article or "(none named)", tally.outcome, tally.holdings,
            tally.texts, tally.digests, cells.years(tally),
        )  # fmt: skip
    return made


def participations(answer: Participations) -> Iterator[RenderableType]:
    """Yield what a State did under each instrument, and where it stands."""
    day = f" on {answer.as_of}" if answer.as_of else ", by the last step known"
    title = f"{answer.label_en or answer.state} ({answer.state}){day}"
    made = cells.table(title, "instrument", "standing", "steps", "remark", "source")
    for each in answer.instruments:
        name = f"{each.label_en or ''}\n{each.instrument}".strip()
        steps = "\n".join(_step(step) for step in each.steps)
        source = each.source if each.verified else f"{each.source or ''} (not read)"
        cells.add(made, name, each.standing, steps, each.note, source)
    yield made


def _step(step: Step) -> str:
    """Return a step with its date, and the day of its effect where that is another."""
    concerns = f" on {', '.join(step.concerns)}" if step.concerns else ""
    if step.date is None:
        known = f"in effect by {step.latest}" if step.latest else "date not known"
        return f"{step.kind}{concerns}, {known}"
    effect = f", in effect {step.since}" if step.since == step.latest != step.date else ""
    return f"{step.kind}{concerns} {step.date}{effect}"
