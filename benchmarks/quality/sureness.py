"""The page on confidences: what they mean, whether they hold, and which of them are hand-set."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.quality.judged import Band
from benchmarks.quality.printing import share, span
from benchmarks.tables import markdown_row
from benchmarks.texts import ROOT
from ingest.confidences.table import ENOUGH, Measured

PAGE: Final = ROOT / "docs" / "confidence.md"
_OPENING: Final = Path(__file__).with_name("sureness.md")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim that was made, and where its confidence is from.

    Attributes:
        rule: rule and version.
        confidence: as extraction gives it.
        is_measured: whether it was measured; else hand-set.
    """

    rule: str
    confidence: float
    is_measured: bool


def page(
    rows: Sequence[Measured], bands: Sequence[Band], claimed: Iterable[Claimed], left_out: int
) -> str:
    """Return the page.

    Args:
        rows: what was measured of each bin.
        bands: claims by confidence, each measured on the rulings it is not of.
        claimed: claims of every rule.
        left_out: claims that could not be checked so.
    """
    judged = left_out + sum(band.claims for band in bands)
    opening = _OPENING.read_text(encoding="utf-8").format(
        enough=ENOUGH, claims=f"{judged:,}", left_out=f"{left_out:,}"
    )
    parts = (_reliability(bands), _rules(claimed), _bins(rows))
    return opening + "\n".join(line for part in parts for line in part)


def write(text: str, path: Path = PAGE) -> None:
    """Write the page."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _reliability(bands: Sequence[Band]) -> Iterator[str]:
    yield "| confidence | claims | their mean confidence | right (95 %) | holds |"
    yield "| --- | ---: | ---: | ---: | --- |"
    for band in bands:
        right = f"{share(band.precision)} ({span(band.interval)})"
        yield markdown_row(
            f"{band.low:g} to {band.high:g}", f"{band.claims:,}", share(band.confidence), right,
            "yes" if band.precision >= band.confidence else "no",
        )  # fmt: skip
    yield ""


def _rules(claimed: Iterable[Claimed]) -> Iterator[str]:
    by_rule: defaultdict[str, list[Claimed]] = defaultdict(list)
    for one in claimed:
        by_rule[one.rule].append(one)
    yield "## Rule by rule\n"
    yield "Claims that the rules made in the rulings read for the page on quality, and whence their"
    yield "confidence.\n"
    yield "| rule | claims | measured | hand-set | confidences |"
    yield "| --- | ---: | ---: | ---: | --- |"
    for rule in sorted(by_rule):
        claims = by_rule[rule]
        counted = sum(one.is_measured for one in claims)
        values = sorted({one.confidence for one in claims})
        between = f"{values[0]:g}" if len(values) == 1 else f"{values[0]:g} to {values[-1]:g}"
        yield markdown_row(
            f"`{rule}`", f"{len(claims):,}", f"{counted:,}", f"{len(claims) - counted:,}", between
        )
    yield ""


def _bins(rows: Sequence[Measured]) -> Iterator[str]:
    yield "## What was counted\n"
    yield f"Kinds of claims of which {ENOUGH} or more were checked; `metadata.text` is what a"
    yield "text says of itself.\n"
    yield "| rule | kind | checked | right | confidence |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for row in rows:
        if row.judged >= ENOUGH:
            kind = row.key or "all"
            yield markdown_row(
                f"`{row.rule}`", kind, f"{row.judged:,}", f"{row.right:,}", share(row.lower)
            )
    yield ""
