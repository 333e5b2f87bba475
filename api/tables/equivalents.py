"""Provisions of other instruments that correspond, one row a provision."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from comity.ids import ProvisionId
from queries.equivalents import Derived, Equivalents, Official, Relation


def equivalents(answer: Equivalents) -> Iterator[RenderableType]:
    """Yield official correspondences, then those derived from common rights, the nearest first."""
    yield Text(f"{answer.provision}: {answer.title or ''}", style="bold")
    if answer.read_as != answer.provision:
        yield Text(f"It has no match of its own and is read as {answer.read_as}.")
    if answer.official:
        yield _official(answer.official)
    yield _derived(answer.derived)


def _official(listed: Sequence[Official]) -> Table:
    made = cells.table("By official texts", "provision", "heading", "relation", "authority")
    for each in listed:
        cells.add(made, each.provision, each.title, each.relation, each.authority)
    return made


def _derived(listed: Sequence[Derived]) -> Table:
    made = cells.table(
        "By a common right, the nearest first",
        "provision", "heading", "relation", "right (here, there)", "also", "note", "source",
    )  # fmt: skip
    for nearest, *others in by_provision(listed):
        cells.add(
            made, nearest.provision, nearest.title, _relation(nearest),
            f"{nearest.right} ({nearest.here.match}, {nearest.there.match})", _also(others),
            _notes((nearest, *others)), nearest.there.source,
        )  # fmt: skip
    return made


def by_provision(listed: Sequence[Derived]) -> list[tuple[Derived, ...]]:
    """Return what joins each provision, the nearest right first.

    A paragraph that has only what its article has is left to its article.
    """
    found: dict[str, list[Derived]] = {}
    for each in listed:
        found.setdefault(each.provision, []).append(each)
    return [
        tuple(joins)
        for provision, joins in found.items()
        if not all(each.inherited for each in joins) or not _above(provision, found)
    ]


def _above(provision: str, found: dict[str, list[Derived]]) -> bool:
    above = ProvisionId(provision).parent
    return above is not None and (above in found or _above(above, found))


def _relation(nearest: Derived) -> str:
    return (
        f"{nearest.relation} (an official text says more)"
        if nearest.outranked
        else nearest.relation
    )


def _also(others: Sequence[Derived]) -> str:
    """Return the further rights in common, by relation: ``"overlaps: home, correspondence"``."""
    found: dict[str, dict[str, None]] = {}
    for each in others:
        found.setdefault(each.relation, {})[each.right.partition(":")[2]] = None
    return "\n".join(f"{relation}: {', '.join(rights)}" for relation, rights in found.items())


def _notes(joins: Sequence[Derived]) -> str:
    """Return the notes of a provision; a contested match shows those of either side."""
    notes = [
        f"contested, {each.right}: {step.note}"
        if each.relation is Relation.CONTESTED
        else step.note
        for each in joins
        for step in (each.there, each.here)
        if step.note and (step is each.there or step.match == "contested")
    ]
    return "\n".join(dict.fromkeys(notes))
