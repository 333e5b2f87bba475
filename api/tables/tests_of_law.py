"""A doctrine in use: who applies it, who took it up, what weighs, where courts part."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from api.tables.computed import basis
from queries.adoption import Adoptions
from queries.applications import Applications, Role, Share
from queries.authorities import Authorities
from queries.counterparts import Counterparts, InOtherSystem
from queries.divergence import Divergence, Side
from queries.doctrine_passages import DoctrinePassages, Spoken
from queries.doctrine_terms import Named
from queries.doctrines import Said
from queries.firsts import Firsts
from queries.timeline import Timeline


def applications(answer: Applications) -> Iterator[RenderableType]:
    """Yield counts by court, State, year and group, then the passages."""
    yield _heading(answer.doctrine)
    yield _shares("Acts and passages of all pages", answer)
    does = "applies" if answer.role is Role.APPLIED else "names"
    title = f"Passages in which a court itself {does} it"
    made = cells.table(title, "act", "State", "passage", "sure", "claim")
    for each in answer.passages:
        states = ", ".join(each.respondents)
        words = cells.passage(each.passage)
        cells.add(made, cells.act(each.act), states, words, each.confidence, each.claim)
    yield made


def _shares(title: str, answer: Applications) -> Table:
    made = cells.table(title, "by", "which", "acts", "passages")
    parts: tuple[tuple[str, tuple[Share, ...]], ...] = (
        ("court", answer.courts), ("State", answer.respondents), ("group", answer.groups),
        ("year", answer.years),
    )  # fmt: skip
    for name, shares in parts:
        for each in shares:
            cells.add(made, name, each.label or each.code, each.acts, each.passages)
        made.add_section()
    return made


def adoption(answer: Adoptions) -> Iterator[RenderableType]:
    """Yield the elements, then who took it up, citing whom, and what the vocabulary states."""
    yield _heading(answer.doctrine)
    for number, element in enumerate(answer.doctrine.elements, start=1):
        yield Text(f"  {number}. {element}")
    made = cells.table("Taken up, the earliest first", "court", "first", "first applied")
    for each in answer.courts:
        if each.first:
            cells.add(made, each.court, _place(each.first), _place(each.applied))
    yield made
    cited = cells.table(
        "Citing whom, where they speak of it", "court", "cites", "rulings", "first", "claim"
    )
    for each in answer.courts:
        for borrowed in each.cites:
            one = borrowed.first
            words = cells.passage(one.citation.passage)
            cells.add(
                cited, each.court, cells.act(one.cited), borrowed.rulings, words, one.citation.claim
            )  # fmt: skip
    yield cited
    stated = [told for each in answer.courts for told in each.stated]
    yield _stated("What the vocabulary states", stated)


def timeline(answer: Timeline) -> Iterator[RenderableType]:
    """Yield first and latest rulings by court, then the years with their denominators."""
    yield _heading(answer.doctrine)
    ends = cells.table("First and latest in the court's own words", "court", "first", "latest")
    made = cells.table(
        "Rulings by court and year, each counted once",
        "court", "year", "applied", "named", "only by others", "of texts", "of digests",
    )  # fmt: skip
    for court in answer.courts:
        cells.add(ends, court.court, _place(court.first), _place(court.latest))
        for each in court.years:
            year = str(each.year or "")
            cells.add(
                made, court.court, year, each.applied, each.named, each.only_others, each.texts,
                each.digests,
            )  # fmt: skip
        made.add_section()
    yield ends
    yield made


def authorities(answer: Authorities) -> Iterator[RenderableType]:
    """Yield the rulings by court and place, with the figures on which the place rests."""
    yield _heading(answer.doctrine)
    if answer.ranked_by:
        yield Text(f"Weights are computed, not read: {basis(answer.ranked_by)}")
    first, place = ("weight, ", "place, weight") if answer.ranked_by else ("", "place")
    deciding = f"{first}cited, elsewhere, own passages and PageRank decide, in this order"
    made = cells.table(
        f"Leading rulings; {deciding}",
        "court", place, "ruling", "cited by", "elsewhere", "own passages",
        "cited where", "first own passage", "claim",
    )  # fmt: skip
    for each in answer.rulings:
        told = each.reasons
        where = "\n".join(f"{one.court}: {one.acts} ({one.passage})" for one in each.cited_by)
        weight = f"\n{told.weight or 0:,.0f}" if answer.ranked_by else ""
        cells.add(
            made, each.ruling.court, cells.share(each.place, each.in_all) + weight,
            cells.act(each.ruling), told.acts, told.elsewhere, told.passages, where,
            _words(each.passage), each.passage.claim if each.passage else None,
        )  # fmt: skip
    yield made


def divergence(answer: Divergence) -> Iterator[RenderableType]:
    """Yield partings on the test, refusals that the vocabulary states, and unlike outcomes."""
    yield _heading(answer.doctrine)
    made = cells.table(
        "Departed from or distinguished", "ruling", "how", "from", "passage", "other side", "claim"
    )
    for parting in answer.partings:
        one = parting.parting
        cells.add(
            made, cells.act(one.citing), one.citation.treatment, cells.act(one.cited),
            cells.passage(one.citation.passage), _words(parting.other_side), one.citation.claim,
        )  # fmt: skip
    yield made
    yield _stated("Refused, as the vocabulary states", [each.refused for each in answer.refusals])
    unlike = cells.table(
        "Unlike outcomes of rulings that apply it (the facts are not compared)",
        "right", "mostly a violation", "mostly none",
    )  # fmt: skip
    for each in answer.outcomes:
        cells.add(unlike, f"{each.label or ''}\n{each.right}", _side(each.breach), _side(each.none))
    yield unlike


def counterparts(answer: Counterparts) -> Iterable[RenderableType]:
    """Return what other systems do with it as a table."""
    title = "Counterparts (what the other side does with it)"
    return (_heading(answer.doctrine), _stated(title, answer.counterparts))


def firsts(answer: Firsts) -> Iterator[RenderableType]:
    """Yield the claimed origin, then the first rulings held of each court."""
    yield _heading(answer.doctrine)
    origin = answer.origin
    yield Text(f"Claimed origin: {origin.title or 'none is known'} ({origin.date or 'no date'})")
    made = cells.table(
        "First, of the rulings held",
        "court",
        "in anybody's words",
        "voice",
        "in its own",
        "applied",
    )
    for each in answer.courts:
        voice = each.by_any.passage.speaker if each.by_any and each.by_any.passage else None
        cells.add(
            made, each.court, _place(each.by_any), voice, _place(each.by_court),
            _place(each.applied),
        )  # fmt: skip
    yield made


def passages(answer: DoctrinePassages) -> Iterator[RenderableType]:
    """Yield the passages of one ruling in the order of its text."""
    yield _heading(answer.doctrine)
    made = cells.table(cells.act(answer.act), "role", "voice", "passage", "sure", "claim")
    for each in answer.passages:
        voice = each.passage.speaker if each.passage else None
        cells.add(
            made, each.role.value, voice, cells.passage(each.passage), each.confidence, each.claim
        )
    yield made


def _heading(named: Named) -> Text:
    return Text(f"{named.label_en} ({named.id})", style="bold")


def _place(said: Said | None) -> str | None:
    """Return a ruling with its passage and claim, without the words."""
    if said is None:
        return None
    where = said.passage.id if said.passage else "(no passage)"
    return "\n".join(filter(None, (cells.act(said.ruling), where, said.claim)))


def _words(spoken: Spoken | None) -> str | None:
    return cells.passage(spoken.passage) if spoken else None


def _side(side: Side) -> str:
    counts = f"{side.court}: {side.violations} violations, {side.no_violations} none; first"
    return f"{counts}\n{_place(side.first)}"


def _stated(title: str, told: Iterable[InOtherSystem]) -> Table:
    made = cells.table(
        title, "strength", "other side", "authority", "note", "read in", "its passage", "claim"
    )
    for each in told:
        one = each.stated
        other = "\n".join(filter(None, (one.name, one.doctrine, one.court)))
        strength = f"itself {one.relation}" if one.is_inverse else one.relation
        authority = "\n".join(filter(None, (one.title, one.authority, one.date)))
        source = one.source if one.verified else f"{one.source or ''} (not read)"
        claim = each.passage.claim if each.passage else None
        cells.add(made, strength, other, authority, one.note, source, _words(each.passage), claim)
    return made
