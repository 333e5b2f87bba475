"""A case of a protected applicant, one that cites it, and what came with them."""

import json
from pathlib import Path
from typing import Final

from tests.ingest.reading.rulings import judgment

NUMBER: Final = "99001/12"
NAME: Final = "Łęcka-Förster, Jadwiga"
FULL: Final = "Jadwiga Łęcka-Förster"

OWN: Final = (
    judgment(party="Łęcka-Förster")
    .replace(
        "2. The applicant lives in Strelsau.",
        f"2. The applicant, Ms {FULL}, lives in Strelsau.[1] FÖRSTER’s brother is Mr Lecka-"
        "\nForster.",
    )
    .replace(
        "Done in English",
        "[1] Jadwiga Foerster, as she signs; jadwiga.lecka@example.org; Łę\N{SOFT HYPHEN}cka.\n\n"
        "Done in English",
    )
)
CITING: Final = judgment("88002/14", "Sample", "3 March 2020").replace(
    "5. The Court",
    f"5. The Court refers to Łęcka-Förster v. Norway (no. {NUMBER}, § 5, 12 June 2018), to Förster"
    " v. Norway, 7 May 1991, and to what Jadwiga Łęcka-\nFörster wrote. The Court",
)


def write_cases(folder: Path) -> list[str]:
    """Write the cases as files whose names tell who it is, with some that cannot be read."""
    own = folder / "lecka-forster.txt"
    own.write_text(OWN, encoding="utf-8")
    empty = folder / "Jadwiga Lecka.txt"
    empty.write_bytes(b"")
    odd = folder / "jadwiga_forster.xyz"
    odd.write_bytes(b"?")
    corpus = folder / "cases.jsonl"
    rows: list[dict[str, str]] = [
        {
            "id": "001-999002",
            "court": "ecthr",
            "text": CITING,
            "title": f"SAMPLE (see {FULL}) v. NORWAY",
        },
        {"id": "Lecka-Forster-again", "court": "Court of Jadwiga Förster", "text": OWN},
        {"id": "001-999003", "court": "ecthr", "text": ""},
    ]
    corpus.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return [str(folder)]
