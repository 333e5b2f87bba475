"""Made-up rulings that cite one another, read once for all rounds."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import ontology
from comity.extraction import Extraction
from ingest.document import Document
from ingest.extracting import extract
from ingest.reading.files import read_file

EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "sr-v-ruritania.txt"
_LARGEST: Final = 1_000_000


def rulings(folder: Path, count: int) -> Sequence[Extraction]:
    """Return rulings of one State, each citing the next; the files are written into ``folder``."""
    text = EXAMPLE.read_text(encoding="utf-8")
    vocabulary = ontology.load()
    found = []
    for number in range(count):
        path = folder / f"case-{number}.txt"
        path.write_text(_case(text, number, count), encoding="utf-8")
        document = read_file(path, _LARGEST)
        assert isinstance(document, Document)
        found.append(extract(document, vocabulary))
    return found


def _case(text: str, number: int, count: int) -> str:
    cited = (number + 1) % count
    said = f"S.R. v. Ruritania, no. {99100 + cited}/12, § {number + 1}, {_day(cited)} June 2018"
    return (
        text.replace("99001/12", f"{99100 + number}/12")
        .replace("12 June 2018", f"{_day(number)} June 2018")
        .replace("12/09/2018", "")
        .replace("41. There has", f"41. There has (see {said})")
    )


def _day(number: int) -> int:
    return number % 28 + 1
