"""Rulings as no court would write them: mark-up, controls, endless words, overlapping marks."""

from collections.abc import Iterator
from typing import Final

from comity.store import Batch, GraphWriter, Row
from tests.builders import a_claim, a_claim_id, a_passage, a_ruling

HOSTILE: Final = "ecthr:001-1"
LONG: Final = "ecthr:001-2"
MARGIN: Final = "doctrine:margin-of-appreciation"
PARAGRAPHS: Final = 3_000
SCRIPT: Final = "<script>document.title='broken'</script>"
CONTROLS: Final = "left \N{RIGHT-TO-LEFT OVERRIDE}txet desrever and no end"
OVERLAPPING: Final = (
    "\N{SCROLL}\N{SCROLL} the margin of appreciation \N{SCROLL} of Article 8 \N{SCROLL}"
)


def write_hostile(writer: GraphWriter) -> None:
    """Write them beside what the graph has."""
    writer.replace(HOSTILE, Batch({"Ruling": [_hostile()], **_texts()}))
    long = a_ruling(LONG, title="Endless v. Ruritania", respondents=["NOR"])
    passages = [
        a_passage(f"{LONG}#{n}", text=f"{n}. The Court has nothing to add. " * 3)
        for n in range(1, PARAGRAPHS + 1)
    ]
    writer.replace(LONG, Batch({"Ruling": [long], "Passage": passages}))


def _hostile() -> Row:
    return a_ruling(HOSTILE, title=f"{SCRIPT} v. Ruritania")


def _texts() -> dict[str, list[Row]]:
    texts = (f"1. {SCRIPT}", f"2. {CONTROLS}", f"3. {'x' * 20_000}", f"4. {OVERLAPPING}")
    passages = [
        a_passage(f"{HOSTILE}#{n}", text=text, start=100_000 * n) for n, text in enumerate(texts, 1)
    ]
    return {"Passage": passages, "Claim": list(_claims(texts[3]))}


def _claims(text: str) -> Iterator[Row]:
    """Yield claims over one another: a long one, one within, one that begins in both."""
    for name, value, words in (
        ("doctrine", f"{MARGIN} applies", "\N{SCROLL} the margin of appreciation \N{SCROLL}"),
        ("provision", "echr.8", "appreciation \N{SCROLL} of Article 8"),
        ("doctrine", f"{MARGIN} mentions", "margin"),
    ):  # fmt: skip
        start = 400_000 + text.index(words)
        yield a_claim(
            a_claim_id(words), owner=HOSTILE, property=name, value=value, passage=f"{HOSTILE}#4",
            start=start, end=start + len(words), section="law",
        )  # fmt: skip
