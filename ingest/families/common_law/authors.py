"""Where each judge begins to write, by the line that names the judge, and what it says of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import regex

from ingest.families.cutting import Mark

_CAPITALS: Final = r"\p{Lu}[\p{Lu}’'.-]+(?:\s\p{Lu}[\p{Lu}’'.-]*){0,3}?"
_OFFICE: Final = (
    r"(?:A?D?C?J|DP|JP|P|A?JA|J\.?A\.?|JJA|JJ|JCCJ|PCCJ|JSC|SCJ|LJ|LJJ|MR|C\.?\s?J\.?|JJ\.|J\.)"
)
_JUDGE: Final = rf"{_CAPITALS},?\s{_OFFICE}"
_SAID: Final = r"(?P<said>(?:\s*\([^()]{3,400}\)){0,2})"
_COLON: Final = (
    regex.compile(  # "MAJIEDT J (dissenting):", "JAMADAR J:244", "GILL, J.: A society …"
        rf"^[^\S\n]*+(?P<who>{_JUDGE}(?:(?:,|\s+and|\s+AND|\s+&)\s+{_JUDGE})*|THE\s+COURT)"
        rf"{_SAID}\s?:(?:\d{{1,3}})?(?=\s|$)(?![^\S\n]*\[\d)",
        regex.M,
    )
)
_TITLES: Final = (
    r"(?:LORD|LADY|SIR|DAME|MR|MRS|MS|THE\s+(?:MASTER\s+OF|LORD\s+CHIEF|LADY\s+CHIEF|CHANCELLOR"
    r"|SENIOR\s+PRESIDENT))\b"
)
_LORDLY: Final = regex.compile(  # "LORD HODGE AND LORD SALES: (with whom …)", "Mrs Justice Roe :"
    rf"^[^\S\n]*+(?P<who>{_TITLES}[^\n():]{{2,120}}?){_SAID}\s*:{_SAID}[^\S\n]*$", regex.M | regex.I
)
_PEER: Final = regex.compile(
    rf"{_TITLES}(?:\s+(?:of|the|and|in|for|\(\w+\)|\p{{Lu}}[\p{{L}}’'.-]+)){{0,6}}$", regex.I
)
_SPOKEN: Final = regex.compile(r"\s\p{Ll}{3,}")  # "Lord Roe said:" names nobody who writes here
_DELIVERED: Final = regex.compile(  # the Supreme Court of Canada
    r"^[^\S\n]*+(?:English\s+version\s+of\s+)?(?P<what>(?i:the)\s+(?:judgment|reasons)[^\n]{0,300}?"
    r"|(?i:the)\s+following\s+(?:are|is)\s+the\s+(?:reasons|judgment)[^\n]{0,80}?)"
    r"(?:\s+(?:was|were))?\s+delivered\s+by\s+(?P<who>[^\n—]{3,160}?)\s*(?:—|$)",
    regex.M | regex.I,
)
_STANDING: Final = regex.compile(  # "MILLER J" on a line of its own: New Zealand
    rf"^[^\S\n]*+(?P<who>{_CAPITALS}(?:\s+{_OFFICE})?(?:(?:,"
    rf"|\s+AND)\s+{_CAPITALS}(?:\s+{_OFFICE})?)*"
    r"\s(?:CJ|JJ|J|P))[^\S\n]*$(?P<said>)",
    regex.M,
)
_TITLED: Final = regex.compile(
    r"^[^\w\n]*+(?P<said>"
    r"(?:(?:PARTLY|PARTIALLY|JOINT|SEPARATE)\s+)*(?:DISSENTING|CONCURRING|MINORITY"
    r"|SEPARATE)\s+"
    r"(?:JUDGMENT|OPINION|REASONS|RULING)\b)(?:\s+(?:OF|BY))?[^\S\n]*(?P<who>[^\n]{0,120})$",
    regex.M,
)
_NEW_ZEALAND: Final = regex.compile(r"\bOF\s+NEW\s+ZEALAND\b")
_HEAD: Final = 6_000  # code points of a first page
_NOT_A_JUDGE: Final = regex.compile(r"^(?:PER|BY|COURT|IN|FOR|AND|BETWEEN|BEFORE|CORAM)\b", regex.I)
_AWAY: Final = 1_600  # code points from a judge's name to the first numbered paragraph
_JOINED: Final = regex.compile(
    r"(?:with\s+(?:whom|which)\s+)?(?P<names>\p{Lu}[^()]*?)\s+(?:both\s+|all\s+)?(?:concurring"
    r"|concurs?|agreeing|agrees?)\b"
)
_BETWEEN: Final = regex.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+")
_OFFICES: Final = regex.compile(
    rf"(?:,?\s+|^)(?:{_OFFICE})(?:\s+\((?:P|DP)\))?\.?$|^(?:THE\s+)?(?:HON(?:OURABLE)?\.?\s+)"
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one judge or several write.

    Attributes:
        start: first code point, of the line that names them.
        end: one past the last.
        judges: who write, as printed, without their offices.
        said: what stands beside the names: ``"(Roe and Doe JJ concurring)"``, ``"dissenting"``.
        joined: judges who concur in it, as printed there.
        body: where its first numbered paragraph begins.
    """

    start: int
    end: int
    judges: tuple[str, ...]
    said: str = ""
    joined: tuple[str, ...] = ()
    body: int = 0


def opinions_of(text: str, marks: Sequence[Mark]) -> tuple[Opinion, ...]:
    """Return the opinions of a ruling in text order; none where no judge is named before one."""
    found = _in_order(text)
    starts = [mark.start for mark in marks]
    kept: list[regex.Match[str]] = []
    for one in found:
        if _NOT_A_JUDGE.match(one["who"].strip()) or (kept and one.start() < kept[-1].end()):
            continue
        first = next((at for at in starts if at > one.start() - _BEFORE), None)
        if starts and (first is None or first - one.end() > _AWAY) and "COURT" not in one["who"]:
            continue
        if (
            kept
            and starts
            and not any(kept[-1].start() - _BEFORE < at < one.start() for at in starts)
        ):
            kept.pop()  # a list of who wrote what, before the first of them begins
        kept.append(one)
    opinions = [_opinion(one, len(text), starts) for one in kept]
    ends = [*(one.start for one in opinions[1:]), len(text)][: len(opinions)]
    return tuple(replace(one, end=end) for one, end in zip(opinions, ends, strict=True))


_BEFORE: Final = 8  # code points of a number on the line before: "[1]\nROE, J.: …"


@lru_cache(maxsize=2)  # of a text for its layout, and again for its holdings
def _in_order(text: str) -> tuple["regex.Match[str]", ...]:
    return tuple(sorted(_found(text), key=lambda one: one.start()))


def _found(text: str) -> Iterator["regex.Match[str]"]:
    yield from _COLON.finditer(text)
    yield from filter(_names_peers, _LORDLY.finditer(text))
    yield from _DELIVERED.finditer(text)
    yield from _TITLED.finditer(text)
    if _NEW_ZEALAND.search(text, 0, min(len(text), _HEAD)):
        yield from _STANDING.finditer(text)


def _names_peers(found: "regex.Match[str]") -> bool:
    """Whether a line names judges by their titles, and nothing else."""
    names = _BETWEEN.split(found["who"].strip())
    return all(_PEER.match(name) and not _SPOKEN.search(name) for name in names)


def _opinion(found: "regex.Match[str]", end: int, starts: Sequence[int]) -> Opinion:
    groups = found.groupdict()
    captured = found.captures("said") if "said" in groups else []
    said = " ".join(" ".join([*captured, groups.get("what") or ""]).split())
    body = next((at for at in starts if at > found.start() - _BEFORE), found.end())
    start = next(
        (at for at in starts if found.start() - _BEFORE < at < found.start()), found.start()
    )
    return Opinion(start, end, judges_in(found["who"]), said, joined_in(said), min(body, end))


def judges_in(names: str) -> tuple[str, ...]:
    """Return the judges of a list, without their offices.

    >>> judges_in("Roe CJ, Doe and Moe JJ")
    ('Roe', 'Doe', 'Moe')
    """
    parts = (
        _OFFICES.sub("", " ".join(part.split())) for part in _BETWEEN.split(names.strip(" —:."))
    )
    return tuple(part.strip(" ,.") for part in parts if len(part.strip(" ,.")) > 1)


def joined_in(said: str) -> tuple[str, ...]:
    """Return the judges who concur in an opinion, by what stands beside its author.

    >>> joined_in("(with whom Lord Roe and Lady Doe agree)")
    ('Lord Roe', 'Lady Doe')
    """
    if found := _OF_JUDGMENT.search(said):
        return judges_in(found["names"])
    return tuple(
        name for found in _JOINED.finditer(said) for name in judges_in(found["names"])
        if regex.search(r"\p{Lu}\p{L}", name)
    )  # fmt: skip


_OF_JUDGMENT: Final = regex.compile(
    r"\bthe\s+(?:judgment|reasons)\s+of\s+(?P<names>(?!the\s)\p{Lu}.+)$", regex.I
)
"""In Canada the judges who join are named with the one who delivers, all together."""
