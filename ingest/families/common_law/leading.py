"""Whose opinion is the court's: the lead of a majority, as far as the text lets that be told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from ingest.families.common_law.authors import Opinion, joined_in, judges_in

_DISSENT: Final = regex.compile(r"\bdissent|\bminority\b", regex.I)
_PARTLY: Final = regex.compile(
    r"\b(?:in\s+part|partly|partial(?:ly)?)\b|concurring\s+(?:and|/)\s*dissenting|dissenting\s*/",
    regex.I,
)
_CONCUR: Final = regex.compile(
    r"^\W*(?:separately\s+|partly\s+)?concurring\b|\bconcurring\s+(?:reasons|judgment|opinion)"
    r"|\bseparate\b",
    regex.I,
)
_MAJORITY: Final = regex.compile(r"\b(?:majority|unanimous(?:ly)?)\b", regex.I)
_DISAGREES: Final = regex.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+\s+){0,3}?(?:dissent|disagree|(?:can(?:no|['’])t|am\s+unable\s+to"
    r"|are\s+unable\s+to"
    r"|do\s+not)\s+(?:\w+\s+)?(?:agree|concur))\b|\bwould\s+(?:have\s+)?(?:refused?"
    r"|dismiss(?:ed)?)\s+leave"
)
_AGREES: Final = regex.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+\s+){0,2}?(?:agree|concur)\b(?![^.;]{0,120}?\b(?:in\s?so\s?far"
    r"|to\s+the\s+extent))"
    r"|\bconcurrence\b"
)
_READ: Final = regex.compile(
    r"\b(?:I|[Ww]e)\s+have\s+(?:\w+\s+){0,2}?(?:the\s+)?(?:\w+\s+)?(?:pleasure|benefit|advantage"
    r"|privilege)\s+of\s+reading"
    r"|\bhave\s+read\s+(?:\w+\s+)?(?:the|in\s+draft)\b"
)
_OPENING: Final = 900  # code points in which a judge says what he or she thinks of the lead
_RANGE: Final = regex.compile(
    r"\[(?P<first>\d{1,4})\]\s*(?:to|–|—|-)\s*\[\d{1,4}\]"
    r"|\(paras?\.\s*(?P<first>\d{1,4})\s*(?:to|–|-)\s*\d{1,4}\)\s*(?P<who>[^\n]+)"
)
_BEFORE_RANGE: Final = 300  # code points before "[1] to [20]" in which its author stands
_LABEL: Final = regex.compile(r"(?P<label>\b(?:[\p{L}]+\s+){0,3}[\p{L}]+)\s*:\s*$")
_CORAM: Final = regex.compile(
    r"(?:^|\n)\s*(?:Coram|Present|Court)\s*:\s*(?P<names>\p{Lu}[^:]*?(?:JJ?\.?|JP)(?:\.|(?=\s*\n)))"
)
_BENCH: Final = regex.compile(
    r"(?:^|\n)\s*(?:Before|before)\b(?P<names>.{10,900}?)"
    r"(?=\n\s*(?:Date|JUDGMENT|Judgment|Appearances|Between|BETWEEN|-\s-|_{3}"
    r"|\d{1,2}\s\p{L}+\s\d{4}))",
    regex.S,
)
_SITS: Final = regex.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Mme|Madame|Lord|Lady|MR|MRS|LORD|LADY)\s+(?:Justice|JUSTICE)\s"
    r"|(?:Lord|Lady|LORD|LADY)\s+(?!Justice|JUSTICE)|Justices?\s|SIR\s|Sir\s|DAME\s|Dame\s)\p{Lu}"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """An opinion and what it is.

    Attributes:
        opinion: where it stands and who writes.
        kind: ``"lead"``, ``"unknown"`` where it cannot be told whether it leads, else the kind of
            a separate opinion: ``"dissenting"``, ``"partly-dissenting"``, ``"concurring"`` or
            ``"separate"``.
    """

    opinion: Opinion
    kind: str


def voices_of(text: str, opinions: Sequence[Opinion]) -> tuple[Voice, ...]:
    """Return each opinion with its kind, in text order.

    A single opinion is the court's. Of several, the first that more than half of the bench write
    or join is; where the bench is not printed, one that alone does not say that it dissents or
    concurs. Where neither holds nobody's is taken for the court's.

    Args:
        text: the whole text.
        opinions: as the lines that name judges cut them; a preface of the whole court left out.
    """
    cover = text[: opinions[0].start] if opinions else ""
    known = [_with_listed(text, one, cover) for one in opinions]
    if len(known) == 1:
        return (Voice(known[0], _alone(known[0])),)
    kinds = [_kind(text, one) for one in known]
    kinds = [
        _corrected(text, one, kind, known, kinds) for one, kind in zip(known, kinds, strict=True)
    ]
    lead = _lead(known, kinds, bench_of(cover))
    return tuple(
        Voice(one, _final(one, kind, place, lead, known))
        for place, (one, kind) in enumerate(zip(known, kinds, strict=True))
    )


def bench_of(cover: str) -> int:
    """Return how many judges sit, as a cover lists them; 0 where it does not."""
    if found := _CORAM.search(cover):
        return len(judges_in(found["names"].removesuffix(".")))
    if found := _BENCH.search(cover):
        return len(_SITS.findall(found["names"]))
    return 0


def _with_listed(text: str, opinion: Opinion, cover: str) -> Opinion:
    """Add what the list on the cover says of the opinion that begins at a paragraph."""
    number = regex.match(r"\s*\[?\s?(\d+)", text[opinion.body : opinion.body + 12])
    first = number[1] if number else ""
    for found in _RANGE.finditer(cover):
        if found["first"] != first:
            continue
        before = cover[max(0, found.start() - _BEFORE_RANGE) : found.start()].rstrip()
        before, _, line = ("", "", before) if "\n" not in before else before.rpartition("\n")
        who = found["who"] or line
        before = before if found["who"] is None else f"{before}\n{line}"
        label = _LABEL.search(before.rstrip())
        labelled = " ".join(label["label"].split()) if label else ""
        said = f"{opinion.said} {labelled}: {' '.join(who.split())}"
        return replace(opinion, said=said, joined=opinion.joined or joined_in(who))
    return opinion


def _alone(opinion: Opinion) -> str:
    """An opinion published alone is the court's unless it says itself that it is not."""
    return _dissent(opinion.said) if _DISSENT.search(opinion.said) else "lead"


def _kind(text: str, opinion: Opinion) -> str:
    """Return what an opinion says that it is; empty where it says nothing."""
    if said := _labelled(opinion):
        return said
    opening = text[opinion.body : min(opinion.end, opinion.body + _OPENING)]
    if _DISAGREES.search(opening):
        return _dissent(opening)
    is_later = _READ.search(opening) is not None
    if _AGREES.search(opening if is_later else opening[:_FIRST_WORDS]):
        return "concurring"
    return "separate" if is_later else ""


def _labelled(opinion: Opinion) -> str:
    """Return the kind that the list on the cover, or the line of its author, prints."""
    said = opinion.said
    if _DISSENT.search(said):
        return _dissent(said)
    if _MAJORITY.search(said):
        return "majority"
    is_apart = not opinion.joined and _CONCUR.search(said.lstrip(" (:"))
    return "concurring" if is_apart else ""


def _dissent(words: str) -> str:
    return "partly-dissenting" if _PARTLY.search(words) else "dissenting"


_FIRST_WORDS: Final = 160


def _corrected(
    text: str, opinion: Opinion, kind: str, known: Sequence[Opinion], kinds: Sequence[str]
) -> str:
    """Take who agrees with a dissenter for a dissenter."""
    if kind not in ("concurring", "separate"):
        return kind
    opening = text[opinion.body : min(opinion.end, opinion.body + _OPENING)]
    for sentence in regex.split(r"(?<=[.;])\s+", opening):
        if not _AGREES.search(sentence):
            continue
        named = [
            other_kind
            for other, other_kind in zip(known, kinds, strict=True)
            if other is not opinion
            and any(_last(judge) in sentence.casefold() for judge in other.judges)
        ]
        if named and all(one.endswith("dissenting") for one in named):
            return "dissenting"
        if named:
            return kind
    return kind


def _last(judge: str) -> str:
    return judge.rsplit(maxsplit=1)[-1].casefold()


def _lead(known: Sequence[Opinion], kinds: Sequence[str], bench: int) -> int | None:
    if "majority" in kinds:
        return kinds.index("majority")
    candidates = [place for place, kind in enumerate(kinds) if not kind]
    if not candidates:
        return None
    agreeing = sum(
        len(one.judges) for one, kind in zip(known, kinds, strict=True) if kind == "concurring"
    )
    for place in candidates:
        behind = set(map(_last, (*known[place].judges, *known[place].joined)))
        if bench and 2 * (len(behind) + (agreeing if len(candidates) == 1 else 0)) > bench:
            return place
    told = len(candidates) == 1 and "separate" not in kinds
    return candidates[0] if told and not bench else None


def _final(
    opinion: Opinion, kind: str, place: int, lead: int | None, known: Sequence[Opinion]
) -> str:
    if place == lead:
        return "lead"
    if kind and kind != "majority":
        return kind
    if lead is None:
        return "unknown"
    leading = {_last(judge) for judge in known[lead].judges}
    joined = {_last(judge) for judge in opinion.joined}
    return "concurring" if leading & joined else "separate"
