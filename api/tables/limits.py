"""Tables of how a right may be limited."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.limits import Limits, LimitsOfArticle


def limits(answer: Limits) -> Iterator[RenderableType]:
    """Yield what the treaties say, the tests courts apply, and examples in their words."""
    yield Text(f"Limits of {answer.subject}", style="bold")
    made = cells.table(
        "As treaties and vocabulary state them",
        "article", "in an emergency", "limited by", "tests joined to it",
    )  # fmt: skip
    for each in answer.articles:
        clauses = [f"{one.provision} {one.title or ''} ({one.reach})" for one in each.clauses]
        tests = [f"{test} ({part})" for test, part in each.tests]
        cells.add(made, each.article, _suspended(each), "\n".join(clauses), "\n".join(tests))
    yield made
    yield _applied(answer)
    yield _examples(answer)


def _suspended(each: LimitsOfArticle) -> str:
    if each.derogability is None:
        return "(not known)"
    by = f" under {each.clause}" if each.clause else ""
    return f"{each.derogability}{by}" + (f"; {each.note}" if each.note else "")


def _applied(answer: Limits) -> RenderableType:
    made = cells.table(
        "Tests that courts apply in their rulings on it; not its own: perhaps to another complaint",
        "court", "test", "its own", "rulings", "violation", "no violation",
    )  # fmt: skip
    for each in answer.applied:
        cells.add(
            made, each.court, each.test, "yes" if each.is_joined else "",
            cells.share(each.rulings, each.of), each.violations, each.no_violations,
        )  # fmt: skip
    return made


def _examples(answer: Limits) -> RenderableType:
    made = cells.table("Examples", "ruling", "test", "ended", "the court's words", "claims")
    for each in answer.applied:
        for shown in each.examples:
            proof = "\n".join(one for one in (shown.claim, shown.held_by) if one)
            cells.add(
                made, cells.act(shown.ruling), each.test, shown.ended, cells.passage(shown.passage),
                proof,
            )  # fmt: skip
    return made
