"""Doctrines: what they are, whence they are said to come, and who is held to apply them."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from queries.doctrine_terms import Counterpart, Origin
from queries.doctrines import Doctrine, Said, Use, Variant


def doctrine(answer: Doctrine) -> Iterator[RenderableType]:
    """Yield what a doctrine is and whence, then who applies it, who did first, and where."""
    yield from _what_it_is(answer)
    yield _variants(answer.variants)
    yield _counterparts(answer.counterparts)
    yield _uses("Applied by courts in their own voice", answer.applied)
    yield _uses("Only named", answer.named)
    yield Text(f"Claimed origin: {_origin(answer.origin)}")
    yield _said("First applied, of the rulings held", answer.first_applied)
    yield _said("First named by anybody, of the rulings held", answer.first_named)
    yield _leading(answer)


def _what_it_is(answer: Doctrine) -> Iterator[Text]:
    yield Text(f"{answer.label_en} ({answer.id})", style="bold")
    yield Text(answer.definition or "")
    for number, element in enumerate(answer.elements, start=1):
        yield Text(f"  {number}. {element}")
    if answer.note:
        yield Text(answer.note)
    if answer.key_authorities:
        yield Text(f"Key authorities: {', '.join(answer.key_authorities)}")
    if answer.provisions:
        yield Text(f"Bears on: {', '.join(each.id for each in answer.provisions)}")


def _origin(origin: Origin) -> str:
    if origin.title is None:
        return "none is known."
    place = ", ".join(each for each in (origin.court, origin.ruling, origin.date) if each)
    return f"{origin.title} ({place}); {origin.source or 'no source'}."


def _variants(variants: Iterable[Variant]) -> Table:
    made = cells.table("How courts name it", "court", "language", "words", "read in")
    for each in variants:
        cells.add(made, each.court, each.language, each.text, each.source)
    return made


def _counterparts(counterparts: Iterable[Counterpart]) -> Table:
    title = "Counterparts (what the other side does with it)"
    made = cells.table(title, "strength", "other side", "authority", "note", "read in")
    for each in counterparts:
        other = "\n".join(filter(None, (each.name, each.doctrine, each.court)))
        strength = f"itself {each.relation}" if each.is_inverse else each.relation
        authority = "\n".join(filter(None, (each.title, each.authority, each.date)))
        source = each.source if each.verified else f"{each.source or ''} (not read)"
        cells.add(made, strength, other, authority, each.note, source)
    return made


def _leading(answer: Doctrine) -> Table:
    title = "Leading rulings that apply it; the first table of uses counts them all"
    made = cells.table(title, "court", "ruling", "passages", "first passage", "claim")
    for each in answer.leading:
        first = each.first
        cells.add(
            made, first.ruling.court, cells.act(first.ruling), each.passages,
            cells.passage(first.passage), first.claim,
        )  # fmt: skip
    return made


def _uses(title: str, uses: Iterable[Use]) -> Table:
    made = cells.table(title, "court", "voice", "rulings", "passages", "from", "to")
    for use in uses:
        first, last = (str(year or "") for year in (use.first_year, use.last_year))
        cells.add(made, use.court, use.speaker, use.acts, use.passages, first, last)
    return made


def _said(title: str, firsts: Iterable[Said]) -> Table:
    made = cells.table(title, "court", "ruling", "voice", "passage", "claim")
    for said in firsts:
        voice = said.passage.speaker if said.passage else None
        cells.add(
            made, said.ruling.court, cells.act(said.ruling), voice, cells.passage(said.passage),
            said.claim,
        )  # fmt: skip
    return made
