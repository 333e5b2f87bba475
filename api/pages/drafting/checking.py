"""The citations of a draft, as a page shows them: marked in the text, and a line each."""

from dataclasses import dataclass
from typing import Final

from api.drafts.auditing import Audit, Checked
from api.drafts.quoting import Quotation, Wording
from api.drafts.resolving import Resolution
from api.pages.linking import place_in_text, ruling_path
from api.pages.rulings.splitting import Span, split
from api.pages.translations import marked
from api.pages.visits import Visit
from api.titles import name_of
from queries.acts import Act

AGREES: Final = "ok"
DIFFERS: Final = "differs"
AMBIGUOUS: Final = "ambiguous"
NOT_FOUND: Final = "none"
SIGNS: Final = {AGREES: "✓", DIFFERS: "≠", AMBIGUOUS: "?", NOT_FOUND: "∅"}
VERDICTS: Final = {
    AGREES: marked("agrees"),
    DIFFERS: marked("differs"),
    AMBIGUOUS: marked("ambiguous"),
    NOT_FOUND: marked("not found"),
}
_DIFFERENCES: Final = {
    "name": marked("the name differs"),
    "date": marked("the date differs"),
}
_WORDINGS: Final = {
    Wording.VERBATIM: marked("quoted word for word"),
    Wording.ELSEWHERE: marked("quoted word for word, from another paragraph"),
    Wording.DIFFERS: marked("the quotation differs from the text"),
    Wording.NOT_FOUND: marked("the quotation is not in the text held"),
    Wording.NOT_HELD: marked("the quotation cannot be checked: no text is held"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the draft; ``line`` is the number of its citation, 0 where there is none."""

    text: str
    verdict: str
    line: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a citation: English, with what it is about, and where it leads."""

    message: str
    about: str
    path: str


@dataclass(frozen=True, slots=True)
class Line:
    """One citation of the draft.

    Attributes:
        number: from 1, in the order of the draft.
        words: as written.
        verdict: one of ``VERDICTS``.
        means: names and paths of the acts that it means or may mean.
        remarks: what differs, and what could not be checked.
        reason: how it was found, in the words of the program.
    """

    number: int
    words: str
    verdict: str
    means: tuple[tuple[str, str], ...]
    remarks: tuple[Remark, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found.

    Attributes:
        name: of the file; empty where the text was pasted.
        is_cut: whether only the beginning was read.
        pieces: the draft, with its citations.
        lines: its citations.
        counts: of lines by verdict, in the order of ``VERDICTS``.
        beside: authorities that others cite beside these: name, path, number of rulings, proof.
    """

    name: str
    is_cut: bool
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    counts: tuple[tuple[str, int], ...]
    beside: tuple[tuple[str, str, int, str], ...]


def report(visit: Visit, draft: str, name: str, found: Audit, *, is_cut: bool) -> Report:
    """Return the report on a draft."""
    verdicts = [_verdict(each) for each in found.citations]
    spans = [
        Span(each.cited.start, each.cited.end, place) for place, each in enumerate(found.citations)
    ]
    pieces = tuple(
        Piece(each.text, "" if each.key is None else verdicts[each.key],
              0 if each.key is None else each.key + 1)
        for each in split(draft, spans)
    )  # fmt: skip
    lines = tuple(
        _line(visit, place, each, verdicts[place - 1])
        for place, each in enumerate(found.citations, 1)
    )
    return Report(
        name=name,
        is_cut=is_cut,
        pieces=pieces,
        lines=lines,
        counts=tuple((each, verdicts.count(each)) for each in VERDICTS),
        beside=tuple(
            (name_of(each.act), ruling_path(each.act.id), each.rulings, each.claim)
            for each in found.beside
        ),
    )


def _verdict(checked: Checked) -> str:
    if checked.cited.resolution is Resolution.UNKNOWN:
        return NOT_FOUND
    if checked.cited.resolution is Resolution.AMBIGUOUS:
        return AMBIGUOUS
    return AGREES if checked.is_right else DIFFERS


def _line(visit: Visit, number: int, checked: Checked, verdict: str) -> Line:
    cited = checked.cited
    acts = (cited.act,) if cited.act else cited.candidates
    return Line(
        number=number,
        words=cited.words,
        verdict=verdict,
        means=tuple((_named(visit, act), ruling_path(act.id)) for act in acts),
        remarks=tuple(_remarks(checked)),
        reason=cited.reason,
    )


def _remarks(checked: Checked) -> list[Remark]:
    found = [Remark(_DIFFERENCES.get(each, each), "", "") for each in checked.cited.differs]
    for place in checked.pinpoints:
        path = place_in_text(place.passage) if place.passage else ""
        if place.exists is False:
            found.append(Remark(marked("no such paragraph in the text held:"), place.number, ""))
        elif place.exists:
            found.append(Remark(marked("the paragraph is there:"), place.number, path))
    found += [_quoted(each) for each in checked.quotations]
    if checked.cited.act and not checked.could_check:
        message = marked("no text of it is held: paragraphs and words cannot be checked")
        found.append(Remark(message, "", ""))
    return found


def _quoted(quotation: Quotation) -> Remark:
    path = place_in_text(quotation.passage) if quotation.passage else ""
    about = ""
    if quotation.differs_from is not None or quotation.differs_in is not None:
        about = f"“{quotation.differs_in or ''}” / “{quotation.differs_from or ''}”"
    return Remark(_WORDINGS[quotation.wording], about, path)


def _named(visit: Visit, act: Act) -> str:
    return " · ".join(filter(None, (name_of(act), visit.names.court(act.court), act.date)))
