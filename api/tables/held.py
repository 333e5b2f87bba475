"""What is here: courts, passages with their marks, and what could not be told."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.courts import Court, CourtListed, Courts
from queries.evidence import Passage
from queries.marks import Mark, Marks
from queries.status import Status
from queries.unresolved import Unresolved


def courts(answer: Courts) -> Iterator[RenderableType]:
    """Yield the courts and bodies with what is held."""
    made = cells.table(
        "", "court", "name", "kind", "texts", "digests", "only cited", "guides", "years"
    )
    for each in answer.courts:
        cells.add(made, each.id, each.label_en, each.kind, *_held(each))
    yield made


def court(answer: Court) -> Iterator[RenderableType]:
    """Yield what a court is, what it supervises, and what is held by year."""
    each = answer.court
    names = dict.fromkeys(name for name in (each.label_en, each.label_fr, each.label_es) if name)
    yield Text(f"{' / '.join(names)} ({each.id}): {each.kind}, {each.region}", style="bold")
    supervised = cells.table("Supervises or applies", "instrument", "name", "kind", "by default")
    for one in answer.supervises:
        cells.add(supervised, one.id, one.label_en, one.kind, "yes" if one.is_default else "")
    yield supervised
    years = cells.table("Held and only cited", "year", "texts", "digests", "only cited")
    for year in answer.years:
        shown = "unknown" if year.year is None else str(year.year)
        cells.add(years, shown, year.texts, year.digests, year.only_cited)
    yield years


def passage(answer: Passage) -> Iterator[RenderableType]:
    """Yield a passage between those beside it, and what it cites."""
    yield Text(cells.act(answer.act), style="bold")
    for beside in (answer.before, answer.passage, answer.after):
        if beside is None:
            continue
        voice = f"{beside.section or ''} {beside.speaker or ''}".strip()
        is_asked = beside is answer.passage
        yield Text(f"{beside.id} ({voice})", style="bold" if is_asked else "dim")
        yield Text(beside.text, style="" if is_asked else "dim")
    made = cells.table("Cites", "authority", "at", "treatment", "claim")
    for one in answer.cites:
        how = one.citation
        cells.add(made, cells.act(one.cited), ", ".join(how.pinpoints), how.treatment, how.claim)
    yield made


def marks(answer: Marks) -> Iterator[RenderableType]:
    """Yield the claims of an act, passage by passage."""
    yield Text(cells.act(answer.act), style="bold")
    made = cells.table("", "passage", "cited", "claims", "value", "characters", "rule", "claim")
    for mark in answer.whole:
        cells.add(made, "(as a whole)", None, *_mark(mark))
    for each in answer.passages:
        cited = f"{each.cited:,} by {each.citing_acts:,}" if each.cited else None
        for mark in each.marks:
            cells.add(made, each.passage, cited, *_mark(mark))
    yield made


def status(answer: Status) -> Iterator[RenderableType]:
    """Yield what was read, by court and version of the extractor."""
    now = answer.release
    yield Text(f"Release {now.value if now else 'unknown'}", style="bold")
    made = cells.table(
        "", "court", "read by", "current", "texts", "acts", "cut in full", "in part", "up to"
    )
    for each in answer.sources:
        cells.add(
            made, each.court, each.extractor, "yes" if each.is_current else "no", each.texts,
            each.acts, each.complete, each.in_part, each.latest,
        )  # fmt: skip
    yield made


def unresolved(answer: Unresolved) -> Iterator[RenderableType]:
    """Yield the shares by court, and the authorities, the most cited first."""
    shares = cells.table("Authorities cited", "court", "in all", "here", "ambiguous")
    for each in answer.courts:
        cells.add(
            shares, each.court or "(not told)", each.authorities,
            cells.share(each.resolved, each.authorities), each.ambiguous,
        )  # fmt: skip
    yield shares
    made = cells.table(
        "Not here or not certain", "cited as", "court", "status", "citations", "in", "claim"
    )
    for one in answer.authorities:
        named = "\n".join(each for each in (one.title, *one.numbers, one.date) if each)
        cells.add(made, named, one.court, one.status, one.citations, one.acts, one.claim)
    yield made


def _held(each: CourtListed) -> tuple[int, int, int, int, str]:
    guides = each.guides.guides if each.guides else 0
    if (held := each.rulings) is None:
        return 0, 0, 0, guides, ""
    return held.texts, held.digests, held.only_cited, guides, cells.years(held)


def _mark(mark: Mark) -> tuple[str, str | None, str | None, str | None, str]:
    place = f"{mark.start}-{mark.end}" if mark.start is not None else None
    return mark.property, mark.value, place, mark.rule, mark.claim
