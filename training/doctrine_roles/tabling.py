"""How often an application of a doctrine is right, doctrine by doctrine."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from comity.extraction import Extraction
from ingest.doctrines.judging.weights import CASE
from training.doctrine_roles.calibrating import floor_of
from training.doctrine_roles.labels import TYPES, Annotated

_HEADER = (
    "Paragraphs of the Court in which a doctrine is found, and whether experts saw it applied:\n"
    "the doctrine itself where they marked it (*), else that the Court brings the law to bear on\n"
    "the case. `floor` is the lower end of the 95 % interval of the precision; of what is left\n"
    "as a mention, `missed` is what experts saw applied.\n"
)
_RELIABILITY = "\nApplications by their confidence, and how many of them are right\n"


def table(rulings: Sequence[Annotated], predicted: Sequence[Extraction]) -> str:
    """Return the table of all doctrines that the annotated judgments name, the commonest first.

    Args:
        rulings: with their labels.
        predicted: the same judgments in the same order, with the doctrines found in them.
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    bands: defaultdict[int, Counter[bool]] = defaultdict(Counter)
    for ruling, one in zip(rulings, predicted, strict=True):
        for doctrine, confidence, is_right in _answers(ruling, one):
            role = "mentions" if confidence is None else "applies"
            counts[doctrine][role] += 1
            counts[doctrine][f"{role} right"] += is_right
            if confidence is not None:
                bands[int(confidence * 10)][is_right] += 1
    order = sorted(counts, key=lambda doctrine: (-counts[doctrine]["applies"], doctrine))
    lines = [_row(doctrine, counts[doctrine]) for doctrine in order]
    head = f"{'doctrine':50} applies right precision floor  mentions missed\n"
    return _HEADER + head + "".join(lines) + _RELIABILITY + "".join(_bands(bands))


def _answers(ruling: Annotated, predicted: Extraction) -> Iterator[tuple[str, float | None, bool]]:
    """Yield each doctrine and paragraph of the Court's, how sure it is applied, and if it is."""
    starts = [one.start for one in ruling.paragraphs]
    labels = {target: ruling.labels(target) for target in TYPES}
    found: dict[tuple[str, int], float | None] = {}
    for one in predicted.findings.doctrines:
        row = bisect_right(starts, one.at.start) - 1
        if row < 0 or one.at.start >= ruling.paragraphs[row].end:
            continue
        key = (one.doctrine, row)
        sure = one.at.confidence if one.role == "applies" else None
        found[key] = max((found.get(key) or 0.0, sure)) if sure else found.get(key)
    for (doctrine, row), confidence in sorted(found.items(), key=lambda item: item[0]):
        yield doctrine, confidence, bool(labels[doctrine if doctrine in TYPES else CASE][row])


def _row(doctrine: str, counts: Counter[str]) -> str:
    said, right = counts["applies"], counts["applies right"]
    precision = (
        f"{right / said:9.2f} {floor_of(right, said):5.2f}" if said else f"{'-':>9} {'-':>5}"
    )
    name = doctrine.removeprefix("doctrine:") + (" *" if doctrine in TYPES else "")
    return (
        f"{name:50} {said:7} {right:5} {precision}  {counts['mentions']:8}"
        f" {counts['mentions right']:6}\n"
    )


def _bands(bands: dict[int, Counter[bool]]) -> Iterator[str]:
    for band in sorted(bands):
        said = bands[band].total()
        share = bands[band][True] / said
        yield f"{band / 10:.1f} to {(band + 1) / 10:.1f}: {said:5} said, {share:.2f} right\n"
