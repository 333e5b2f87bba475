"""What a draft cites: resolved, and checked."""

from collections.abc import Iterator

from rich.console import RenderableType

from api.drafts.auditing import Audit, Checked
from api.drafts.quoting import Quotation, Wording
from api.drafts.resolving import Cited, Resolved
from api.tables import cells


def resolved(answer: Resolved) -> Iterator[RenderableType]:
    """Yield the citations of a text, in its order."""
    shown = cells.table("Citations", "at", "as written", "is", "means", "because")
    for one in answer.citations:
        cells.add(shown, one.start, one.words, one.resolution, _meant(one), one.reason)
    yield shown


def audited(answer: Audit) -> Iterator[RenderableType]:
    """Yield the citations with what is wrong, and the authorities that are missing."""
    shown = cells.table(
        "Citations of the draft", "at", "as written", "means", "right", "what is wrong"
    )
    for one in answer.citations:
        wrong = "; ".join(_wrong(one))
        sure = "yes" if one.could_check else "as far as known"
        cells.add(
            shown, one.cited.start, one.cited.words, _meant(one.cited),
            sure if one.is_right else "no", wrong,
        )  # fmt: skip
    yield shown
    if answer.beside:
        beside = cells.table(
            "Cited beside these by others, and not here", "authority", "by", "e.g."
        )
        for each in answer.beside:
            cells.add(beside, cells.act(each.act), each.rulings, each.example)
        yield beside


def _meant(one: Cited) -> str:
    if one.act:
        return cells.act(one.act)
    return "\n".join(f"? {cells.act(each)}" for each in one.candidates)


def _wrong(one: Checked) -> Iterator[str]:
    if one.cited.act is None:
        yield one.cited.reason
    for name in one.cited.differs:
        yield f"the {name} is another"
    for pinpoint in one.pinpoints:
        if pinpoint.exists is False:
            yield f"there is no § {pinpoint.number}"
    for quotation in one.quotations:
        yield from _misquoted(quotation)


def _misquoted(one: Quotation) -> Iterator[str]:
    match one.wording:
        case Wording.ELSEWHERE:
            yield f"the words quoted stand at {one.passage}"
        case Wording.DIFFERS:
            yield f"quoted “{one.differs_in}” where {one.passage} has “{one.differs_from}”"
        case Wording.NOT_FOUND:
            yield "the words quoted are not there"
        case Wording.NOT_HELD:
            yield "the words quoted cannot be checked: its text is not held"
        case Wording.VERBATIM:
            return
